using Ocop.Application.Common;
using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Application.AdministrativeUnits;

/// <summary>Where an old unit's land lies today.</summary>
internal sealed class CurrentUnits(IReferenceFacts facts, TimeProvider clock)
{
    /// <summary>Today's commune; null for a divided one (a person must say), and for a district or province, which is no commune.</summary>
    public UnitId? Of(UnitId? recorded) =>
        recorded is { } id && facts.Current.Units.Find(id)?.Level == UnitLevel.Commune ? facts.Current.Units.CurrentOf(id, clock.Today())?.Id : null;
}
