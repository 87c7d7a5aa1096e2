using Ocop.Domain.Agencies;

namespace Ocop.Domain.Accounts;

/// <summary>A role that somebody holds, perhaps for an agency, for a time.</summary>
/// <param name="ValidFrom">First day.</param>
/// <param name="ValidTo">Last day; null while no end is known.</param>
public sealed record Assignment(Guid Id, string Role, AgencyId? AgencyId, DateOnly ValidFrom, DateOnly? ValidTo)
{
    public bool HoldsOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || ValidTo >= day);

    /// <summary>The same role for the same agency on a common day: one of the two says nothing.</summary>
    public bool Overlaps(Assignment other) => Role == other.Role && AgencyId == other.AgencyId
        && ValidFrom <= (other.ValidTo ?? DateOnly.MaxValue) && other.ValidFrom <= (ValidTo ?? DateOnly.MaxValue);
}
