using Ocop.Domain.Common;

namespace Ocop.Application.Ledger;

/// <summary>Records what happened to things that are no aggregates of the domain, such as accounts and sessions, in the transaction under way.</summary>
public interface ILedger
{
    /// <param name="e">What happened.</param>
    /// <param name="actorId">Who did it, where the caller is not known yet (signing in).</param>
    void Record(IDomainEvent e, Guid? actorId = null);
}
