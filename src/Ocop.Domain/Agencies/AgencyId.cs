using Ocop.Domain.Common;

namespace Ocop.Domain.Agencies;

public readonly record struct AgencyId(Guid Value)
{
    public static AgencyId New() => new(Guid.CreateVersion7());

    /// <summary>The id of the agency that bears the code from that day on.</summary>
    public static AgencyId Of(string code, DateOnly? validFrom) => new(StableId.OfDated("agency", code, validFrom));
}
