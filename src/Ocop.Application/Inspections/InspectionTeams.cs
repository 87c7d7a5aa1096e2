using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Accounts;
using Ocop.Application.Common;
using Ocop.Application.Representatives;
using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.Inspections;

namespace Ocop.Application.Inspections;

/// <summary>Sets up a team by decision.</summary>
/// <param name="AgencyId">Which agency sets it up; the caller's own where none is given.</param>
/// <param name="MemberIds">Besides the leader; of any agency.</param>
[Requires(Permissions.InspectionsPlan)]
public sealed record SetUpInspectionTeam(
    string Name, AgencyId? AgencyId, string DecisionNumber, DateOnly DecisionOn, DateOnly From, DateOnly To, string? Purpose, Guid LeaderId, IReadOnlyList<Guid> MemberIds) : ICreate<Guid>;

/// <summary>Changes its members or its last day; its visits that have not begun change with it.</summary>
[Requires(Permissions.InspectionsPlan)]
public sealed record ChangeInspectionTeam(InspectionTeamId Id, uint Version, Guid LeaderId, IReadOnlyList<Guid> MemberIds, DateOnly To, string Reason) : ICommand<Unit>;

/// <summary>Ends it before its time.</summary>
[Requires(Permissions.InspectionsPlan)]
public sealed record EndInspectionTeam(InspectionTeamId Id, uint Version, string Reason) : ICommand<Unit>;

/// <summary>Teams that the caller may see, the newest first.</summary>
/// <param name="ActiveOnly">Only those that work today or later.</param>
[Requires(Permissions.InspectionsRead)]
public sealed record ListInspectionTeams(bool ActiveOnly, int Limit, string? Cursor) : IQuery<Page<InspectionTeamRow>>;

/// <summary>One team.</summary>
[Requires(Permissions.InspectionsRead)]
public sealed record GetInspectionTeam(InspectionTeamId Id) : IQuery<InspectionTeamDetail>;

/// <summary>People who may inspect today, of all agencies, by words of their name.</summary>
[Requires(Permissions.InspectionsConduct)]
public sealed record ListInspectors(string? Text) : IQuery<IReadOnlyList<InspectorRow>>;

/// <summary>Somebody who may be chosen to inspect.</summary>
public sealed record InspectorRow(Guid Id, string Name, Guid? AgencyId, string? AgencyName);

/// <summary>A team as lists show it.</summary>
/// <param name="Members">How many, with the leader.</param>
/// <param name="Active">Works today or will.</param>
public sealed record InspectionTeamRow(
    Guid Id, string Name, Guid AgencyId, string? AgencyName, string DecisionNumber, DateOnly DecisionOn, DateOnly From, DateOnly To, int Members, string? Leader, bool Active);

/// <summary>A team.</summary>
/// <param name="Inspections">How many it has made or is to make.</param>
/// <param name="MayChange">The caller's agency set it up.</param>
public sealed record InspectionTeamDetail(
    Guid Id, string Name, Guid AgencyId, string? AgencyName, string DecisionNumber, DateOnly DecisionOn, DateOnly From, DateOnly To, string? Purpose, string? EndedBecause,
    IReadOnlyList<InspectionMemberItem> Members, int Inspections, bool MayChange, uint Version);

internal sealed class SetUpInspectionTeamValidator : AbstractValidator<SetUpInspectionTeam>
{
    public SetUpInspectionTeamValidator()
    {
        RuleFor(c => c.Name).NotEmpty().MaximumLength(Inspection.MaxShortLength);
        RuleFor(c => c.DecisionNumber).NotEmpty().MaximumLength(Inspection.MaxShortLength);
        RuleFor(c => c.DecisionOn).NotEmpty();
        RuleFor(c => c.From).NotEmpty();
        RuleFor(c => c.To).NotEmpty();
        RuleFor(c => c.LeaderId).NotEmpty();
        RuleFor(c => c.Purpose).MaximumLength(Inspection.MaxTextLength);
    }
}

internal sealed class ChangeInspectionTeamValidator : AbstractValidator<ChangeInspectionTeam>
{
    public ChangeInspectionTeamValidator()
    {
        RuleFor(c => c.LeaderId).NotEmpty();
        RuleFor(c => c.To).NotEmpty();
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(Inspection.MaxTextLength);
    }
}

internal sealed class EndInspectionTeamValidator : AbstractValidator<EndInspectionTeam>
{
    public EndInspectionTeamValidator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(Inspection.MaxTextLength);
}

internal sealed class ListInspectionTeamsValidator : AbstractValidator<ListInspectionTeams>
{
    public ListInspectionTeamsValidator() => RuleFor(q => q.Limit).InclusiveBetween(1, Paging.MaxLimit);
}

internal sealed class ListInspectorsValidator : AbstractValidator<ListInspectors>
{
    public ListInspectorsValidator() => RuleFor(q => q.Text).MaximumLength(SearchWords.MaxLength).OverridePropertyName("q");
}

internal sealed class SetUpInspectionTeamHandler(IOcopDb db, ICaller caller, ChosenInspectors inspectors, TimeProvider clock) : IRequestHandler<SetUpInspectionTeam, Guid>
{
    public async Task<Guid> Handle(SetUpInspectionTeam command, CancellationToken cancellationToken)
    {
        TeamDetails details = new(
            command.Name, caller.PlanningAgency(Permissions.InspectionsPlan, command.AgencyId), command.DecisionNumber, command.DecisionOn, command.From, command.To, command.Purpose);
        var team = InspectionTeam.SetUp(details, await inspectors.OfAsync(command.LeaderId, command.MemberIds, cancellationToken), caller.Person(), clock.GetUtcNow());
        db.InspectionTeams.Add(team);
        return team.Id.Value;
    }
}

internal sealed class ChangeInspectionTeamHandler(IOcopDb db, ICaller caller, ChosenInspectors inspectors) : IRequestHandler<ChangeInspectionTeam, Unit>
{
    public async Task<Unit> Handle(ChangeInspectionTeam command, CancellationToken cancellationToken)
    {
        var team = await db.GetTeamAsync(caller, command.Id, command.Version, cancellationToken);
        team.Change(await inspectors.OfAsync(command.LeaderId, command.MemberIds, cancellationToken), command.To, command.Reason);

        foreach (var visit in await db.Inspections.Include(i => i.Members).Where(i => i.TeamId == team.Id && i.Status == InspectionStatus.Scheduled).ToListAsync(cancellationToken))
        {
            visit.ReplaceMembers(team.Inspectors);
        }

        return Unit.Value;
    }
}

internal sealed class EndInspectionTeamHandler(IOcopDb db, ICaller caller) : IRequestHandler<EndInspectionTeam, Unit>
{
    public async Task<Unit> Handle(EndInspectionTeam command, CancellationToken cancellationToken)
    {
        (await db.GetTeamAsync(caller, command.Id, command.Version, cancellationToken)).End(command.Reason);
        return Unit.Value;
    }
}

internal sealed class ListInspectionTeamsHandler(IOcopDb db, ICaller caller, IRepresentativeDirectory people, IReferenceFacts facts, TimeProvider clock)
    : IRequestHandler<ListInspectionTeams, Page<InspectionTeamRow>>
{
    private const string Sort = "-id";

    public async Task<Page<InspectionTeamRow>> Handle(ListInspectionTeams query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var teams = db.TeamsFor(caller).AsNoTracking();

        if (query.ActiveOnly)
        {
            teams = teams.Where(t => t.EndedBecause == null && t.ToOn >= today);
        }

        if (Cursor.Decode(query.Cursor, Sort, 0) is { } after)
        {
            teams = teams.Where(t => ((Guid)(object)t.Id).CompareTo(after.Id) < 0);
        }

        var found = await teams.OrderByDescending(t => t.Id).Take(query.Limit + 1)
            .Select(t => new { Team = t, Members = t.Members.Count, Leader = t.Members.Where(m => m.Leads).Select(m => m.UserId).First() }).ToListAsync(cancellationToken);
        var names = await people.NamesOfAsync([.. found.Select(f => f.Leader).Distinct()], cancellationToken);
        List<InspectionTeamRow> rows = [.. found.Take(query.Limit).Select(f => new InspectionTeamRow(
            f.Team.Id.Value, f.Team.Name, f.Team.AgencyId.Value, facts.Current.Find(f.Team.AgencyId)?.Name, f.Team.DecisionNumber, f.Team.DecisionOn, f.Team.FromOn, f.Team.ToOn, f.Members,
            names.GetValueOrDefault(f.Leader), f.Team.EndedBecause is null && f.Team.ToOn >= today))];
        return new(rows, found.Count > query.Limit ? new Cursor(Sort, [], rows[^1].Id).Encode() : null, null);
    }
}

internal sealed class GetInspectionTeamHandler(IOcopDb db, ICaller caller, IRepresentativeDirectory people, IReferenceFacts facts) : IRequestHandler<GetInspectionTeam, InspectionTeamDetail>
{
    public async Task<InspectionTeamDetail> Handle(GetInspectionTeam query, CancellationToken cancellationToken)
    {
        var t = await db.TeamsFor(caller).AsNoTracking().Include(t => t.Members).SingleOrDefaultAsync(t => t.Id == query.Id, cancellationToken)
            ?? throw new DomainException(PlanErrors.TeamNotFound());
        var names = await people.NamesOfAsync([.. t.Members.Select(m => m.UserId)], cancellationToken);
        var visits = await db.Inspections.CountAsync(i => i.TeamId == t.Id && i.Status != InspectionStatus.Cancelled, cancellationToken);
        return new(
            t.Id.Value, t.Name, t.AgencyId.Value, facts.Current.Find(t.AgencyId)?.Name, t.DecisionNumber, t.DecisionOn, t.FromOn, t.ToOn, t.Purpose, t.EndedBecause,
            [.. t.Members.OrderByDescending(m => m.Leads).ThenBy(m => names.GetValueOrDefault(m.UserId), StringComparer.Ordinal)
                .Select(m => new InspectionMemberItem(m.UserId, names.GetValueOrDefault(m.UserId), m.AgencyId is { } a ? facts.Current.Find(a)?.Name : null, m.Leads))],
            visits, t.EndedBecause is null && caller.KeepsPlansOf(t.AgencyId), t.Version);
    }
}

internal sealed class ListInspectorsHandler(IUserDirectory people, IReferenceFacts facts, TimeProvider clock) : IRequestHandler<ListInspectors, IReadOnlyList<InspectorRow>>
{
    private const int Most = 50;

    public async Task<IReadOnlyList<InspectorRow>> Handle(ListInspectors query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        List<InspectorRow> found = [];
        string? cursor = null;

        do
        {
            var (users, next) = await people.ListAsync(new(query.Text, null, null, Paging.MaxLimit, cursor), cancellationToken);
            found.AddRange(users
                .Where(u => u.Status is UserStatus.Active or UserStatus.Invited && Roles.PermissionsOf(u.RolesOn(today)).Contains(Permissions.InspectionsConduct))
                .Select(u => (User: u, Agency: ChosenInspectors.AgencyOf(u, today)))
                .Select(u => new InspectorRow(u.User.Id, u.User.DisplayName, u.Agency?.Value, u.Agency is { } a ? facts.Current.Find(a)?.Name : null)));
            cursor = next;
        }
        while (cursor is not null && found.Count < Most);

        return [.. found.Take(Most)];
    }
}

/// <summary>The people chosen to inspect, each with the agency that the person inspects for.</summary>
internal sealed class ChosenInspectors(ICaller caller, IUserDirectory people, TimeProvider clock)
{
    /// <exception cref="DomainException"><c>inspection.inspector_unknown</c></exception>
    public async Task<IReadOnlyList<Inspector>> OfAsync(Guid leader, IReadOnlyList<Guid> members, CancellationToken ct)
    {
        var today = clock.Today();
        List<Inspector> inspectors = [];

        // whoever sets a visit up and leaves it to others does not take part by that alone
        foreach (var user in members.Prepend(leader).Distinct())
        {
            var account = user == caller.UserId ? null : await people.FindAsync(user, ct) ?? throw new DomainException(InspectionErrors.InspectorUnknown());

            if (account is { Status: UserStatus.Disabled or UserStatus.Erased })
            {
                throw new DomainException(InspectionErrors.InspectorUnknown());
            }

            inspectors.Add(new(user, account is null ? caller.AgencyId : AgencyOf(account, today), user == leader));
        }

        return inspectors;
    }

    public static AgencyId? AgencyOf(UserEntry user, DateOnly on) => user.Assignments.FirstOrDefault(a => a.HoldsOn(on) && a.AgencyId is not null)?.AgencyId;
}
