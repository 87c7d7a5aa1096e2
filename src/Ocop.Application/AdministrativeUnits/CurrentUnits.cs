using Ocop.Application.Common;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Common;

namespace Ocop.Application.AdministrativeUnits;

/// <summary>Where an old unit's land lies today.</summary>
internal sealed class CurrentUnits(IReferenceFacts facts, TimeProvider clock)
{
    /// <summary>The commune that a person says, which must be one of today.</summary>
    /// <exception cref="DomainException"><c>unit.no_commune_of_today</c></exception>
    public UnitId? Said(UnitId? unit) => unit is not { } id || (facts.Current.Units.Find(id) is { Level: UnitLevel.Commune } known && known.HoldsOn(clock.Today()))
        ? unit
        : throw new DomainException(UnitErrors.NoCommuneOfToday());

    /// <summary>Today's commune; null for a divided one (a person must say), and for a district or province, which is no commune.</summary>
    public UnitId? Of(UnitId? recorded) =>
        recorded is { } id && facts.Current.Units.Find(id)?.Level == UnitLevel.Commune ? facts.Current.Units.CurrentOf(id, clock.Today())?.Id : null;
}
