using Ocop.Domain.Common;

namespace Ocop.Application.Ledger;

/// <summary>Tells the ledger who read a person's data.</summary>
public interface IPersonalReads
{
    /// <summary>Leaves an event about the caller's reading a record, once a day for each record. The system's own reading leaves none.</summary>
    /// <param name="read">An event that holds no personal values.</param>
    /// <param name="ct">Cancels.</param>
    Task NoteAsync(IDomainEvent read, CancellationToken ct);
}
