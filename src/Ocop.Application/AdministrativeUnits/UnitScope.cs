using Ocop.Application.Common;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Common;

namespace Ocop.Application.AdministrativeUnits;

/// <summary>Reads the <c>unit=</c> and <c>unitOn=</c> of lists. What counts in the unit stands in <c>administrative_unit_members</c>.</summary>
public interface IUnitScope
{
    /// <summary>The unit that a code means.</summary>
    /// <param name="code">Code of the statistics office.</param>
    /// <param name="on">The day whose codes are meant; none = today, and for a code that nothing bears today, its last bearer.</param>
    /// <exception cref="DomainException"><c>unit.unknown</c></exception>
    Task<UnitId> ResolveAsync(string code, DateOnly? on, CancellationToken ct = default);
}

internal sealed class UnitScope(IReferenceFacts facts, TimeProvider clock) : IUnitScope
{
    public Task<UnitId> ResolveAsync(string code, DateOnly? on, CancellationToken ct = default)
    {
        var tree = facts.Current.Units;
        var unit = tree.Find(code, on ?? clock.Today()) ?? (on is null ? tree.FindLatest(code) : null);
        return Task.FromResult(unit?.Id ?? throw new DomainException(UnitErrors.Unknown(code, on ?? clock.Today())));
    }
}
