using Ocop.Domain.Agencies;
using Ocop.Domain.Subjects;

namespace Ocop.Infrastructure.Accounts;

/// <summary>A role that somebody holds, perhaps for an agency or a subject, for a time. What the role allows stands in code.</summary>
public sealed class UserRole
{
    public Guid Id { get; init; }
    public Guid UserId { get; init; }
    public required string Role { get; init; }
    public AgencyId? AgencyId { get; init; }

    public SubjectId? SubjectId { get; init; }

    /// <summary>The assignment of somebody absent, in whose place this one is held.</summary>
    public Guid? DelegatedFromId { get; init; }

    /// <summary>First day.</summary>
    public DateOnly ValidFrom { get; init; }

    /// <summary>Last day; null while no end is known.</summary>
    public DateOnly? ValidTo { get; init; }
}
