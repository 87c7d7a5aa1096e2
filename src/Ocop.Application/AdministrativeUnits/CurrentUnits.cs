using Ocop.Application.Common;
using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Application.AdministrativeUnits;

/// <summary>Where an old unit's land lies today.</summary>
internal sealed class CurrentUnits(IUnits units, TimeProvider clock)
{
    /// <summary>Today's commune; null for a divided one (a person must say), and for a district or province, which is no commune.</summary>
    public UnitId? Of(UnitId? recorded) =>
        recorded is { } id && units.Tree.Find(id)?.Level == UnitLevel.Commune ? units.Tree.CurrentOf(id, clock.Today())?.Id : null;
}
