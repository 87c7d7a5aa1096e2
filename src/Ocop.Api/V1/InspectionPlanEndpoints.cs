using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Accounts;
using Ocop.Api.Http;
using Ocop.Application.Common;
using Ocop.Application.Inspections;
using Ocop.Application.Papers;
using Ocop.Domain.Inspections;
using static Ocop.Api.Http.Steps;

namespace Ocop.Api.V1;

/// <summary>Plans of inspections and the teams that carry them out.</summary>
internal static class InspectionPlanEndpoints
{
    public static void MapInspectionPlans(this IEndpointRouteBuilder v1)
    {
        var plans = v1.MapGroup("inspection-plans").WithTags("Inspection plans");
        plans.MapGet("", ListPlans).WithName("listInspectionPlans").WithSummary("Plans of the caller's agency and teams, the newest first");
        plans.MapPost("", Draft).WithName("draftInspectionPlan").WithSummary("Begin a plan of inspections for a year");
        plans.MapGet("proposals", Propose).WithName("proposeInspectionTargets").WithSummary("Subjects by risk, each with the reasons and the plans that have it already");
        plans.MapGet("{id:guid}", GetPlan).WithName("getInspectionPlan").WithSummary("One plan with its targets and what became of them").Produces<InspectionPlanDetail>().Produces(304);
        plans.MapGet("{id:guid}/plan.docx", Docx).WithName("getInspectionPlanDocx").WithSummary("The plan as DOCX; a draft until it is approved").Produces(200, contentType: PaperFormat.Docx.ContentType());
        plans.MapGet("{id:guid}/plan.pdf", Pdf).WithName("getInspectionPlanPdf").WithSummary("The same as PDF").Produces(200, contentType: PaperFormat.Pdf.ContentType());
        var steps = plans.MapGroup("{id:guid}").WithMetadata(new NeedsIfMatchAttribute());
        steps.MapPost("targets", Add).WithName("addPlanTargets").WithSummary("Take subjects into the plan; once it is approved, with a reason");
        steps.MapPost("targets/{targetId:guid}/withdrawal", Withdraw).WithName("withdrawPlanTarget").WithSummary("Take a target out; once the plan is approved, with a reason");
        steps.MapPost("targets/{targetId:guid}/placement", Place).WithName("placePlanTarget").WithSummary("Say in which month a target is visited, and by which team");
        steps.MapPost("submission", Submit).WithName("submitInspectionPlan").WithSummary("Submit the plan to be approved");
        steps.MapPost("return", Return).WithName("returnInspectionPlan").WithSummary("Send a submitted plan back");
        steps.MapPost("approval", Approve).WithName("approveInspectionPlan").WithSummary("Approve a submitted plan; not by whoever submitted it");

        var teams = v1.MapGroup("inspection-teams").WithTags("Inspection plans");
        teams.MapGet("", ListTeams).WithName("listInspectionTeams").WithSummary("Teams of the caller's agency, and those that the caller belongs to, the newest first");
        teams.MapPost("", SetUp).WithName("setUpInspectionTeam").WithSummary("Set up a team by decision, with members of any agency");
        teams.MapGet("{id:guid}", GetTeam).WithName("getInspectionTeam").WithSummary("One team").Produces<InspectionTeamDetail>().Produces(304);
        var teamSteps = teams.MapGroup("{id:guid}").WithMetadata(new NeedsIfMatchAttribute());
        teamSteps.MapPost("amendment", Change).WithName("changeInspectionTeam").WithSummary("Change members or the last day; visits that have not begun change with it");
        teamSteps.MapPost("end", End).WithName("endInspectionTeam").WithSummary("End the team before its time");

        v1.MapGet("inspectors", ListInspectors).WithTags("Inspection plans").WithName("listInspectors").WithSummary("People who may be chosen to inspect today, of all agencies; at most 50");
    }

    private static async Task<Ok<Page<InspectionPlanRow>>> ListPlans([AsParameters] InspectionPlanQuery query, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(
            new ListInspectionPlans(query.Year, Choices.Of<PlanStatus>(query.Status, "status"), query.Agency is { } a ? new(a) : null, query.Limit ?? Paging.DefaultLimit, query.Cursor), ct));

    private static async Task<Created<DraftedPlan>> Draft(DraftInspectionPlanRequest body, IMediator mediator, CancellationToken ct)
    {
        var id = await mediator.Send(
            new DraftInspectionPlan(body.AgencyId is { } a ? new(a) : null, body.Kind ?? PlanKind.Yearly, body.Year ?? 0, body.Name ?? "", body.Basis), ct);
        return TypedResults.Created($"/api/v1/inspection-plans/{id}", new DraftedPlan(id));
    }

    private static async Task<Ok<Page<ProposedTarget>>> Propose([AsParameters] ProposalQuery query, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(
            new ProposeInspectionTargets(
                query.Year, query.Unit is { } u ? new(u) : null, query.Q, query.Unplanned == true, query.Limit ?? Paging.DefaultLimit, query.Cursor, query.Count == true),
            ct));

    private static async Task<IResult> GetPlan(Guid id, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        var plan = await mediator.Send(new GetInspectionPlan(new(id)), ct);

        // what became of its targets changes without the plan, so nobody is told that nothing has changed
        context.Response.Headers.ETag = Preconditions.Tag(plan.Version);
        return Results.Ok(plan);
    }

    private static Task<IResult> Docx(Guid id, HttpContext context, IMediator mediator, CancellationToken ct) => PaperAsync(id, PaperFormat.Docx, context, mediator, ct);

    private static Task<IResult> Pdf(Guid id, HttpContext context, IMediator mediator, CancellationToken ct) => PaperAsync(id, PaperFormat.Pdf, context, mediator, ct);

    private static async Task<IResult> PaperAsync(Guid id, PaperFormat format, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        var paper = await mediator.Send(new GetInspectionPlanPaper(new(id), format), ct);
        context.Response.Headers.CacheControl = "private, no-cache";
        return Results.File(paper.Content, paper.ContentType, paper.Name);
    }

    private static async Task<NoContent> Add(Guid id, AddPlanTargetsRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        await DoneAsync(mediator.Send(
            new AddPlanTargets(
                new(id), Preconditions.ReadVersion(context),
                [.. (body.Targets ?? []).Select(t => new TargetDetails(new(t.SubjectId ?? Guid.Empty), t.Month ?? 0, t.Points, t.Why, t.Signs, t.TeamId is { } team ? new(team) : null))], body.Reason),
            ct));

    private static async Task<NoContent> Withdraw(Guid id, Guid targetId, WithdrawPlanTargetRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        await DoneAsync(mediator.Send(new WithdrawPlanTarget(new(id), Preconditions.ReadVersion(context), targetId, body.Reason), ct));

    private static async Task<NoContent> Place(Guid id, Guid targetId, PlacePlanTargetRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        await DoneAsync(mediator.Send(new PlacePlanTarget(new(id), Preconditions.ReadVersion(context), targetId, body.Month ?? 0, body.TeamId is { } t ? new(t) : null), ct));

    private static async Task<NoContent> Submit(Guid id, HttpContext context, IMediator mediator, CancellationToken ct) =>
        await DoneAsync(mediator.Send(new SubmitInspectionPlan(new(id), Preconditions.ReadVersion(context)), ct));

    private static async Task<NoContent> Return(Guid id, PlanReasonRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        await DoneAsync(mediator.Send(new ReturnInspectionPlan(new(id), Preconditions.ReadVersion(context), body.Reason ?? ""), ct));

    private static async Task<NoContent> Approve(Guid id, ApprovePlanRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        await DoneAsync(mediator.Send(new ApproveInspectionPlan(new(id), Preconditions.ReadVersion(context), body.DecisionNumber ?? "", body.DecisionOn), ct));

    private static async Task<Ok<Page<InspectionTeamRow>>> ListTeams([AsParameters] InspectionTeamQuery query, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new ListInspectionTeams(query.Active == true, query.Limit ?? Paging.DefaultLimit, query.Cursor), ct));

    private static async Task<Created<TeamThatWasSetUp>> SetUp(SetUpTeamRequest body, IMediator mediator, CancellationToken ct)
    {
        var id = await mediator.Send(
            new SetUpInspectionTeam(
                body.Name ?? "", body.AgencyId is { } a ? new(a) : null, body.DecisionNumber ?? "", body.DecisionOn ?? default, body.From ?? default, body.To ?? default, body.Purpose,
                body.LeaderId ?? Guid.Empty, body.MemberIds ?? []),
            ct);
        return TypedResults.Created($"/api/v1/inspection-teams/{id}", new TeamThatWasSetUp(id));
    }

    private static async Task<IResult> GetTeam(Guid id, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        var team = await mediator.Send(new GetInspectionTeam(new(id)), ct);
        context.Response.Headers.ETag = Preconditions.Tag(team.Version);
        return Results.Ok(team);
    }

    private static async Task<NoContent> Change(Guid id, ChangeTeamRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        await DoneAsync(mediator.Send(
            new ChangeInspectionTeam(new(id), Preconditions.ReadVersion(context), body.LeaderId ?? Guid.Empty, body.MemberIds ?? [], body.To ?? default, body.Reason ?? ""), ct));

    private static async Task<NoContent> End(Guid id, PlanReasonRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        await DoneAsync(mediator.Send(new EndInspectionTeam(new(id), Preconditions.ReadVersion(context), body.Reason ?? ""), ct));

    private static async Task<Ok<InspectorRows>> ListInspectors([FromQuery] string? q, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(new InspectorRows(await mediator.Send(new ListInspectors(q), ct)));
}

/// <summary>Which plans.</summary>
internal sealed record InspectionPlanQuery
{
    /// <summary>Such as 2026.</summary>
    public int? Year { get; init; }

    /// <summary>draft, submitted, approved.</summary>
    [ChoiceOf<PlanStatus>]
    public string? Status { get; init; }

    /// <summary>Id of an agency.</summary>
    public Guid? Agency { get; init; }

    /// <summary>1 to 200.</summary>
    [DefaultValue(Paging.DefaultLimit)]
    public int? Limit { get; init; }

    /// <summary><c>nextCursor</c> of the page before.</summary>
    public string? Cursor { get; init; }
}

/// <summary>Which subjects to propose.</summary>
internal sealed record ProposalQuery
{
    /// <summary>Of the plan; this year without it.</summary>
    public int? Year { get; init; }

    /// <summary>Id of a unit: only its subjects.</summary>
    public Guid? Unit { get; init; }

    /// <summary>Words in the subject's name, with or without diacritics.</summary>
    public string? Q { get; init; }

    /// <summary>Only those that no plan of the year has.</summary>
    public bool? Unplanned { get; init; }

    /// <summary>1 to 200.</summary>
    [DefaultValue(Paging.DefaultLimit)]
    public int? Limit { get; init; }

    /// <summary><c>nextCursor</c> of the page before.</summary>
    public string? Cursor { get; init; }

    /// <summary>Count all of them.</summary>
    public bool? Count { get; init; }
}

/// <summary>Which teams.</summary>
internal sealed record InspectionTeamQuery
{
    /// <summary>Only those that work today or will.</summary>
    public bool? Active { get; init; }

    /// <summary>1 to 200.</summary>
    [DefaultValue(Paging.DefaultLimit)]
    public int? Limit { get; init; }

    /// <summary><c>nextCursor</c> of the page before.</summary>
    public string? Cursor { get; init; }
}

/// <summary>A plan to begin.</summary>
/// <param name="AgencyId">Which agency plans; the caller's own without it.</param>
/// <param name="Kind">yearly, thematic; yearly without it.</param>
/// <param name="Year">Such as 2027.</param>
/// <param name="Basis">Purpose and basis, in words.</param>
internal sealed record DraftInspectionPlanRequest(Guid? AgencyId, PlanKind? Kind, [property: Required] int? Year, [property: Required] string? Name, string? Basis);

/// <summary>A plan that was begun.</summary>
internal sealed record DraftedPlan(Guid Id);

/// <summary>Subjects to take in.</summary>
/// <param name="Targets">At most 200 at once.</param>
/// <param name="Reason">Why the approved plan is changed.</param>
internal sealed record AddPlanTargetsRequest([property: Required] IReadOnlyList<PlanTargetRequest>? Targets, string? Reason);

/// <summary>A subject to take in.</summary>
/// <param name="Month">1–12.</param>
/// <param name="Points">Of the proposal.</param>
/// <param name="Why">Why it is chosen, in words.</param>
/// <param name="Signs">Clear signs of a violation: needed where plans of the year have it already.</param>
/// <param name="TeamId">Which team goes.</param>
internal sealed record PlanTargetRequest([property: Required] Guid? SubjectId, [property: Required] int? Month, int? Points, string? Why, string? Signs, Guid? TeamId);

/// <summary>Why a target is taken out.</summary>
/// <param name="Reason">Needed once the plan is approved.</param>
internal sealed record WithdrawPlanTargetRequest(string? Reason);

/// <summary>When and by whom a target is visited.</summary>
/// <param name="Month">1–12.</param>
/// <param name="TeamId">Which team goes; none without it.</param>
internal sealed record PlacePlanTargetRequest([property: Required] int? Month, Guid? TeamId);

/// <summary>A reason.</summary>
internal sealed record PlanReasonRequest([property: Required] string? Reason);

/// <summary>The decision that approves a plan.</summary>
/// <param name="DecisionNumber">Such as 15/KH-SNNMT.</param>
/// <param name="DecisionOn">Its date; today without it.</param>
internal sealed record ApprovePlanRequest([property: Required] string? DecisionNumber, DateOnly? DecisionOn);

/// <summary>A team to set up.</summary>
/// <param name="AgencyId">Which agency sets it up; the caller's own without it.</param>
/// <param name="DecisionNumber">Of the decision that sets it up.</param>
/// <param name="LeaderId">Who leads: only that person concludes.</param>
/// <param name="MemberIds">Besides the leader, of any agency.</param>
internal sealed record SetUpTeamRequest(
    [property: Required] string? Name, Guid? AgencyId, [property: Required] string? DecisionNumber, [property: Required] DateOnly? DecisionOn, [property: Required] DateOnly? From,
    [property: Required] DateOnly? To, string? Purpose, [property: Required] Guid? LeaderId, IReadOnlyList<Guid>? MemberIds);

/// <summary>A team that was set up.</summary>
internal sealed record TeamThatWasSetUp(Guid Id);

/// <summary>Other members, or another last day.</summary>
/// <param name="Reason">Such as the decision by which it changes.</param>
internal sealed record ChangeTeamRequest(
    [property: Required] Guid? LeaderId, IReadOnlyList<Guid>? MemberIds, [property: Required] DateOnly? To, [property: Required] string? Reason);

/// <summary>People who may inspect.</summary>
internal sealed record InspectorRows(IReadOnlyList<InspectorRow> Items);
