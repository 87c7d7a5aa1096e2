using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Products;
using Ocop.Application.Subjects;
using Ocop.Application.Violations;
using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.Complaints;
using Ocop.Domain.Inspections;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Inspections;

/// <summary>Sets up a visit to a subject. Sent again by the same person with the same id, also weeks later, it gives the same visit.</summary>
/// <param name="Id">Made by the device; one is made where none is given.</param>
/// <param name="AgencyId">Which agency inspects; the caller's own where none is given.</param>
/// <param name="Checklists">Codes of checklists; those in force on the day of the visit are taken.</param>
/// <param name="ScheduledOn">Today where none is given.</param>
/// <param name="TeamId">Whose members inspect; the one of the plan's target where none is given.</param>
/// <param name="LeaderId">The caller where neither this nor a team is given.</param>
/// <param name="MemberIds">Besides the leader; a team has its own.</param>
[Requires(Permissions.InspectionsConduct)]
public sealed record ScheduleInspection(
    InspectionId? Id, InspectionKind Kind, AgencyId? AgencyId, SubjectId SubjectId, IReadOnlyList<ProductId> Products, IReadOnlyList<string> Checklists, DateOnly? ScheduledOn, string? Place,
    string? Basis, InspectionTeamId? TeamId, Guid? PlanTargetId, ComplaintId? ComplaintId, InspectionId? FollowsId, Guid? LeaderId, IReadOnlyList<Guid> MemberIds) : ICreate<Guid>;

internal sealed class ScheduleInspectionValidator : AbstractValidator<ScheduleInspection>
{
    public ScheduleInspectionValidator()
    {
        RuleFor(c => c.SubjectId).NotEmpty().OverridePropertyName("subjectId");
        RuleFor(c => c.Kind).IsInEnum();
        RuleFor(c => c.Place).MaximumLength(Inspection.MaxShortLength);
        RuleFor(c => c.Basis).MaximumLength(Inspection.MaxTextLength);
        RuleFor(c => c.Checklists).NotEmpty();
    }
}

internal sealed class ScheduleInspectionHandler(IOcopDb db, ICaller caller, IReferenceFacts facts, ChosenInspectors inspectors, TimeProvider clock) : IRequestHandler<ScheduleInspection, Guid>
{
    public async Task<Guid> Handle(ScheduleInspection command, CancellationToken cancellationToken)
    {
        var by = caller.Person();

        if (command.Id is { } given && await db.Inspections.Where(i => i.Id == given).Select(i => (Guid?)i.CreatedBy).SingleOrDefaultAsync(cancellationToken) is { } creator)
        {
            return creator == by ? given.Value : throw new DomainException(InspectionErrors.IdTaken());
        }

        var on = command.ScheduledOn ?? clock.Today();
        var subject = await db.Subjects.FollowMergesAsync(command.SubjectId, cancellationToken);
        await db.RequireSeenSubjectAsync(caller, subject, cancellationToken);
        await RequireProductsAsync(subject, command.Products, cancellationToken);
        var planned = await PlannedAsync(command.PlanTargetId, subject, cancellationToken);
        var team = await TeamAsync(command.TeamId ?? planned?.TeamId, on, cancellationToken);
        InspectionDetails details = new(
            command.Id ?? InspectionId.New(), command.Kind, planned?.AgencyId ?? team?.AgencyId ?? caller.PlanningAgency(Permissions.InspectionsConduct, command.AgencyId), subject, command.Products,
            ListsOf(command.Checklists, on), on, command.Place, command.Basis ?? team?.DecisionNumber, team?.Id, command.PlanTargetId, command.ComplaintId, command.FollowsId);
        var who = team?.Inspectors ?? await inspectors.OfAsync(command.LeaderId ?? by, command.MemberIds, cancellationToken);
        db.Inspections.Add(Inspection.Schedule(details, who, by, clock.GetUtcNow()));
        return details.Id.Value;
    }

    private IReadOnlyList<ChecklistId> ListsOf(IReadOnlyList<string> codes, DateOnly on) =>
        [.. codes.Select(code => facts.Current.Checklists.FirstOrDefault(c => c.Code == code && c.HoldsOn(on))?.Id ?? throw new DomainException(InspectionErrors.ChecklistUnknown(code)))];

    private async Task RequireProductsAsync(SubjectId subject, IReadOnlyList<ProductId> products, CancellationToken ct)
    {
        if (products.Count > 0 && await db.Products.CountAsync(p => products.Contains(p.Id) && p.SubjectId == subject && p.MergedIntoId == null, ct) != products.Distinct().Count())
        {
            throw new DomainException(InspectionErrors.ProductOfAnother());
        }
    }

    private async Task<Planned?> PlannedAsync(Guid? target, SubjectId subject, CancellationToken ct)
    {
        if (target is null)
        {
            return null;
        }

        var found = await db.PlansFor(caller).SelectMany(p => p.Targets, (p, t) => new { p.AgencyId, p.Status, t.Id, t.SubjectId, t.TeamId, t.WithdrawnBecause })
            .SingleOrDefaultAsync(t => t.Id == target && t.WithdrawnBecause == null, ct) ?? throw new DomainException(PlanErrors.TargetUnknown());

        if (found.Status != PlanStatus.Approved)
        {
            throw new DomainException(PlanErrors.NotApproved());
        }

        var mayVisit = found.TeamId is not null || caller.KeepsFor(Permissions.InspectionsConduct, found.AgencyId);
        return mayVisit && found.SubjectId == subject ? new(found.AgencyId, found.TeamId) : throw new DomainException(PlanErrors.TargetOfAnother());
    }

    private async Task<InspectionTeam?> TeamAsync(InspectionTeamId? id, DateOnly on, CancellationToken ct)
    {
        if (id is null)
        {
            return null;
        }

        var team = await db.TeamsFor(caller).Include(t => t.Members).SingleOrDefaultAsync(t => t.Id == id, ct) ?? throw new DomainException(PlanErrors.TeamNotFound());
        return team.WorksOn(on) ? team : throw new DomainException(PlanErrors.TeamNotActive());
    }

    private sealed record Planned(AgencyId AgencyId, InspectionTeamId? TeamId);
}
