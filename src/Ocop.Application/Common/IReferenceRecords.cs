using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Agencies;

namespace Ocop.Application.Common;

/// <summary>Agencies and administrative units as they are stored, for those who keep them; everybody else asks <see cref="IReferenceFacts"/>.</summary>
public interface IReferenceRecords
{
    /// <summary>Until the transaction ends nobody else changes these facts; from its commit on, every node knows the change.</summary>
    Task LockAsync(CancellationToken ct);

    Task<Agency?> FindAsync(AgencyId id, CancellationToken ct);

    Task<AdministrativeUnit?> FindAsync(UnitId id, CancellationToken ct);

    void Add(Agency agency);

    void Add(AdministrativeUnit unit);

    void Add(UnitSuccession succession);

    /// <summary>How many people hold a role for the agency after a day.</summary>
    Task<int> PeopleAfterAsync(AgencyId id, DateOnly day, CancellationToken ct);

    /// <summary>Works out anew what counts in which unit, and where the products of some units lie today.</summary>
    /// <param name="units">Units that ended or bear another name.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>How many products lie elsewhere now, or nowhere until somebody says where.</returns>
    Task<int> SettleAsync(IReadOnlyCollection<UnitId> units, CancellationToken ct);
}
