using Ocop.Domain.Agencies;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Accounts;

/// <summary>A role that somebody holds, perhaps for an agency or a subject, for a time.</summary>
/// <param name="ValidFrom">First day.</param>
/// <param name="ValidTo">Last day; null while no end is known.</param>
/// <param name="SubjectId">The subject that a representative stands for.</param>
/// <param name="DelegatedFromId">The assignment of somebody absent, in whose place it is held; it holds no longer than that one.</param>
public sealed record Assignment(Guid Id, string Role, AgencyId? AgencyId, DateOnly ValidFrom, DateOnly? ValidTo, SubjectId? SubjectId = null, Guid? DelegatedFromId = null)
{
    public bool HoldsOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || ValidTo >= day);

    /// <summary>The same role for the same agency or subject on a common day: one of the two says nothing.</summary>
    public bool Overlaps(Assignment other) => Role == other.Role && AgencyId == other.AgencyId && SubjectId == other.SubjectId
        && ValidFrom <= (other.ValidTo ?? DateOnly.MaxValue) && other.ValidFrom <= (ValidTo ?? DateOnly.MaxValue);
}
