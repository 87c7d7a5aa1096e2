using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Products;
using Ocop.Application.Subjects;
using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.Inspections;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Inspections;

/// <summary>Begins a plan of inspections for a year.</summary>
/// <param name="AgencyId">The caller's own where none is given.</param>
[Requires(Permissions.InspectionsPlan)]
public sealed record DraftInspectionPlan(AgencyId? AgencyId, PlanKind Kind, int Year, string Name, string? Basis) : ICreate<Guid>;

/// <summary>Takes subjects into a plan; once it is approved, with a reason.</summary>
[Requires(Permissions.InspectionsPlan)]
public sealed record AddPlanTargets(InspectionPlanId Id, uint Version, IReadOnlyList<TargetDetails> Targets, string? Reason) : ICommand<Unit>;

/// <summary>Takes a target out of a plan; once it is approved, with a reason.</summary>
[Requires(Permissions.InspectionsPlan)]
public sealed record WithdrawPlanTarget(InspectionPlanId Id, uint Version, Guid TargetId, string? Reason) : ICommand<Unit>;

/// <summary>Says in which month a target is visited, and by which team.</summary>
[Requires(Permissions.InspectionsPlan)]
public sealed record PlacePlanTarget(InspectionPlanId Id, uint Version, Guid TargetId, int Month, InspectionTeamId? TeamId) : ICommand<Unit>;

/// <summary>Submits a plan to be approved.</summary>
[Requires(Permissions.InspectionsPlan)]
public sealed record SubmitInspectionPlan(InspectionPlanId Id, uint Version) : ICommand<Unit>;

/// <summary>Sends a submitted plan back.</summary>
[Requires(Permissions.InspectionsApprove)]
public sealed record ReturnInspectionPlan(InspectionPlanId Id, uint Version, string Reason) : ICommand<Unit>;

/// <summary>Approves a submitted plan; not by whoever submitted it.</summary>
/// <param name="On">Date of the decision; today where none is given.</param>
[Requires(Permissions.InspectionsApprove)]
public sealed record ApproveInspectionPlan(InspectionPlanId Id, uint Version, string DecisionNumber, DateOnly? On) : ICommand<Unit>;

internal sealed class DraftInspectionPlanValidator : AbstractValidator<DraftInspectionPlan>
{
    private const int First = 2020;
    private const int Last = 2100;

    public DraftInspectionPlanValidator()
    {
        RuleFor(c => c.Kind).IsInEnum();
        RuleFor(c => c.Year).InclusiveBetween(First, Last);
        RuleFor(c => c.Name).NotEmpty().MaximumLength(Inspection.MaxShortLength);
        RuleFor(c => c.Basis).MaximumLength(Inspection.MaxTextLength);
    }
}

internal sealed class AddPlanTargetsValidator : AbstractValidator<AddPlanTargets>
{
    private const int MostAtOnce = 200;

    public AddPlanTargetsValidator()
    {
        RuleFor(c => c.Targets).NotEmpty().Must(t => t.Count <= MostAtOnce);
        RuleForEach(c => c.Targets).ChildRules(target =>
        {
            target.RuleFor(t => t.SubjectId).NotEmpty().OverridePropertyName("subjectId");
            target.RuleFor(t => t.Why).MaximumLength(Inspection.MaxTextLength);
            target.RuleFor(t => t.Signs).MaximumLength(Inspection.MaxTextLength);
        });
        RuleFor(c => c.Reason).MaximumLength(Inspection.MaxTextLength);
    }
}

internal sealed class WithdrawPlanTargetValidator : AbstractValidator<WithdrawPlanTarget>
{
    public WithdrawPlanTargetValidator() => RuleFor(c => c.Reason).MaximumLength(Inspection.MaxTextLength);
}

internal sealed class ReturnInspectionPlanValidator : AbstractValidator<ReturnInspectionPlan>
{
    public ReturnInspectionPlanValidator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(Inspection.MaxTextLength);
}

internal sealed class ApproveInspectionPlanValidator : AbstractValidator<ApproveInspectionPlan>
{
    public ApproveInspectionPlanValidator() => RuleFor(c => c.DecisionNumber).NotEmpty().MaximumLength(Inspection.MaxShortLength);
}

internal sealed class DraftInspectionPlanHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<DraftInspectionPlan, Guid>
{
    public Task<Guid> Handle(DraftInspectionPlan command, CancellationToken cancellationToken)
    {
        var agency = caller.PlanningAgency(Permissions.InspectionsPlan, command.AgencyId);
        var plan = InspectionPlan.Draft(new(agency, command.Kind, command.Year, command.Name, command.Basis), caller.Person(), clock.GetUtcNow());
        db.InspectionPlans.Add(plan);
        return Task.FromResult(plan.Id.Value);
    }
}

internal sealed class AddPlanTargetsHandler(IOcopDb db, ICaller caller, IProcessRules rules) : IRequestHandler<AddPlanTargets, Unit>
{
    public async Task<Unit> Handle(AddPlanTargets command, CancellationToken cancellationToken)
    {
        var plan = await db.GetPlanAsync(caller, Permissions.InspectionsPlan, command.Id, command.Version, cancellationToken);
        var most = rules.Find(ProcessRuleKeys.PlannedPerYear, new(plan.Year, 12, 31)) ?? int.MaxValue;

        foreach (var asked in command.Targets)
        {
            var subject = await db.Subjects.FollowMergesAsync(asked.SubjectId, cancellationToken);
            await db.RequireSeenSubjectAsync(caller, subject, cancellationToken);
            await db.RequireTeamAsync(caller, asked.TeamId, cancellationToken);
            var elsewhere = await db.InspectionPlans.CountAsync(
                p => p.Year == plan.Year && p.Id != plan.Id && p.Targets.Any(t => t.SubjectId == subject && t.WithdrawnBecause == null), cancellationToken);
            plan.Add(asked with { SubjectId = subject }, elsewhere, most, command.Reason);
        }

        return Unit.Value;
    }
}

internal sealed class WithdrawPlanTargetHandler(IOcopDb db, ICaller caller) : IRequestHandler<WithdrawPlanTarget, Unit>
{
    public async Task<Unit> Handle(WithdrawPlanTarget command, CancellationToken cancellationToken)
    {
        (await db.GetPlanAsync(caller, Permissions.InspectionsPlan, command.Id, command.Version, cancellationToken)).Withdraw(command.TargetId, command.Reason);
        return Unit.Value;
    }
}

internal sealed class PlacePlanTargetHandler(IOcopDb db, ICaller caller) : IRequestHandler<PlacePlanTarget, Unit>
{
    public async Task<Unit> Handle(PlacePlanTarget command, CancellationToken cancellationToken)
    {
        var plan = await db.GetPlanAsync(caller, Permissions.InspectionsPlan, command.Id, command.Version, cancellationToken);
        await db.RequireTeamAsync(caller, command.TeamId, cancellationToken);
        plan.Place(command.TargetId, command.Month, command.TeamId);
        return Unit.Value;
    }
}

internal sealed class SubmitInspectionPlanHandler(IOcopDb db, ICaller caller) : IRequestHandler<SubmitInspectionPlan, Unit>
{
    public async Task<Unit> Handle(SubmitInspectionPlan command, CancellationToken cancellationToken)
    {
        (await db.GetPlanAsync(caller, Permissions.InspectionsPlan, command.Id, command.Version, cancellationToken)).Submit(caller.Person());
        return Unit.Value;
    }
}

internal sealed class ReturnInspectionPlanHandler(IOcopDb db, ICaller caller) : IRequestHandler<ReturnInspectionPlan, Unit>
{
    public async Task<Unit> Handle(ReturnInspectionPlan command, CancellationToken cancellationToken)
    {
        (await db.GetPlanAsync(caller, Permissions.InspectionsApprove, command.Id, command.Version, cancellationToken)).Return(command.Reason);
        return Unit.Value;
    }
}

internal sealed class ApproveInspectionPlanHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<ApproveInspectionPlan, Unit>
{
    public async Task<Unit> Handle(ApproveInspectionPlan command, CancellationToken cancellationToken)
    {
        var plan = await db.GetPlanAsync(caller, Permissions.InspectionsApprove, command.Id, command.Version, cancellationToken);
        plan.Approve(command.DecisionNumber, command.On ?? clock.Today(), caller.Person());
        return Unit.Value;
    }
}

internal static class PlannedTeams
{
    /// <exception cref="DomainException"><c>team.not_found</c>, also for one that the caller may not see</exception>
    public static async Task RequireTeamAsync(this IOcopDb db, ICaller caller, InspectionTeamId? id, CancellationToken ct)
    {
        if (id is { } team && !await db.TeamsFor(caller).AnyAsync(t => t.Id == team, ct))
        {
            throw new DomainException(PlanErrors.TeamNotFound());
        }
    }
}
