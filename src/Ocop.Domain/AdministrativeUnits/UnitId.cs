using Ocop.Domain.Common;

namespace Ocop.Domain.AdministrativeUnits;

public readonly record struct UnitId(Guid Value)
{
    public static UnitId New() => new(Guid.CreateVersion7());

    /// <summary>The id of the unit that bears the code from that day on.</summary>
    public static UnitId Of(string code, DateOnly? validFrom) => new(StableId.OfDated("unit", code, validFrom));
}
