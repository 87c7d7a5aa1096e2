using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Common;

namespace Ocop.Application.Supervision;

/// <summary>Areas as filters of supervision.</summary>
internal static class SupervisedUnits
{
    /// <summary>The units whose subjects count in a unit of today, or in the latest one of the past with that code.</summary>
    /// <exception cref="DomainException"><c>unit.unknown</c></exception>
    public static UnitId?[] SubjectUnitsOf(this UnitTree units, string code, DateOnly today)
    {
        var unit = units.Find(code, today) ?? units.FindLatest(code) ?? throw new DomainException(UnitErrors.Unknown(code, today));
        return [.. units.MembersOf(unit.Id).Select(id => (UnitId?)id)];
    }
}
