using Ocop.Domain.Agencies;
using Ocop.Domain.Common;

namespace Ocop.Domain.Inspections;

public readonly record struct InspectionTeamId(Guid Value)
{
    public static InspectionTeamId New() => new(Guid.CreateVersion7());
}

/// <summary>What a team is set up for.</summary>
/// <param name="DecisionNumber">Of the decision that sets it up.</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last.</param>
public sealed record TeamDetails(string Name, AgencyId AgencyId, string DecisionNumber, DateOnly DecisionOn, DateOnly From, DateOnly To, string? Purpose);

/// <summary>A team set up by decision (đoàn kiểm tra), with members of several agencies: they see its inspections whatever their agency.</summary>
public sealed class InspectionTeam : AggregateRoot
{
    public const int MaxDays = 731;
    private readonly List<TeamMember> _members = [];

    private InspectionTeam() { }

    public InspectionTeamId Id { get; private set; }
    public string Name { get; private set; } = null!;

    /// <summary>Which agency set it up.</summary>
    public AgencyId AgencyId { get; private set; }
    public string DecisionNumber { get; private set; } = null!;
    public DateOnly DecisionOn { get; private set; }
    public DateOnly FromOn { get; private set; }
    public DateOnly ToOn { get; private set; }
    public string? Purpose { get; private set; }
    public string? EndedBecause { get; private set; }
    public Guid CreatedBy { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }
    public IReadOnlyList<TeamMember> Members => _members;

    /// <summary>Somebody who inspects, for the visits that the team makes.</summary>
    public IReadOnlyList<Inspector> Inspectors => [.. _members.Select(m => new Inspector(m.UserId, m.AgencyId, m.Leads))];

    /// <exception cref="DomainException"><c>team.period</c>, <c>team.decision_later</c>, <c>inspection.without_leader</c>, <c>inspection.too_many_members</c>, <c>field.required</c></exception>
    public static InspectionTeam SetUp(TeamDetails details, IReadOnlyList<Inspector> members, Guid by, DateTimeOffset now)
    {
        RequirePeriod(details.From, details.To);

        if (details.DecisionOn > details.From)
        {
            throw new DomainException(PlanErrors.DecisionLater());
        }

        InspectionTeam team = new()
        {
            Id = InspectionTeamId.New(), Name = Guard.Required(details.Name, "name", "tên đoàn", Inspection.MaxShortLength), AgencyId = details.AgencyId,
            DecisionNumber = Guard.Required(details.DecisionNumber, "decisionNumber", "số quyết định", Inspection.MaxShortLength), DecisionOn = details.DecisionOn, FromOn = details.From,
            ToOn = details.To, Purpose = Guard.Prose(details.Purpose, "purpose", Inspection.MaxTextLength), CreatedBy = by, CreatedAt = now,
        };
        team.Put(members);
        team.Raise(new InspectionTeamSetUp(team.Id, team.Name, team.AgencyId, team.DecisionNumber, team.FromOn, team.ToOn));
        return team;
    }

    public bool HasMember(Guid userId) => _members.Exists(m => m.UserId == userId);

    public bool WorksOn(DateOnly day) => EndedBecause is null && day >= FromOn && day <= ToOn;

    /// <summary>Other members, or a longer period, by another decision.</summary>
    /// <exception cref="DomainException"><c>team.ended</c>, <c>team.period</c>, <c>inspection.without_leader</c>, <c>inspection.too_many_members</c>, <c>field.required</c></exception>
    public void Change(IReadOnlyList<Inspector> members, DateOnly to, string reason)
    {
        RequireNotEnded();
        RequirePeriod(FromOn, to);
        ToOn = to;
        Put(members);
        Raise(new InspectionTeamChanged(Id, members.Count, to, Because(reason)));
    }

    /// <exception cref="DomainException"><c>team.ended</c>, <c>field.required</c></exception>
    public void End(string reason)
    {
        RequireNotEnded();
        EndedBecause = Because(reason);
        Raise(new InspectionTeamEnded(Id, EndedBecause));
    }

    private static string Because(string reason) => Guard.Prose(reason, "reason", Inspection.MaxTextLength) ?? throw new DomainException(CommonErrors.Required("reason", "lý do"));

    private static void RequirePeriod(DateOnly from, DateOnly to)
    {
        if (to < from || to.DayNumber - from.DayNumber > MaxDays)
        {
            throw new DomainException(PlanErrors.TeamPeriod());
        }
    }

    private void Put(IReadOnlyList<Inspector> members)
    {
        Inspection.RequireTeam(members);
        _members.Clear();
        _members.AddRange(members.Select(m => new TeamMember(m)));
    }

    private void RequireNotEnded()
    {
        if (EndedBecause is not null)
        {
            throw new DomainException(PlanErrors.TeamEnded());
        }
    }
}

/// <summary>A member of a team.</summary>
public sealed class TeamMember
{
    private TeamMember() { }

    internal TeamMember(Inspector inspector) => (Id, UserId, AgencyId, Leads) = (Guid.CreateVersion7(), inspector.UserId, inspector.AgencyId, inspector.Leads);

    public Guid Id { get; private set; }
    public Guid UserId { get; private set; }
    public AgencyId? AgencyId { get; private set; }

    /// <summary>Only who leads concludes.</summary>
    public bool Leads { get; private set; }
}
