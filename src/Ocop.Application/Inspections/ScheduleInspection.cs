using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Accounts;
using Ocop.Application.Common;
using Ocop.Application.Products;
using Ocop.Application.Subjects;
using Ocop.Domain.AdministrativeUnits;
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
/// <param name="LeaderId">The caller where none is given.</param>
/// <param name="MemberIds">Besides the leader.</param>
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

internal sealed class ScheduleInspectionHandler(IOcopDb db, ICaller caller, IReferenceFacts facts, IUserDirectory people, TimeProvider clock) : IRequestHandler<ScheduleInspection, Guid>
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
        InspectionDetails details = new(
            command.Id ?? InspectionId.New(), command.Kind, AgencyOf(command), subject, command.Products, ListsOf(command.Checklists, on), on, command.Place, command.Basis, command.TeamId,
            command.PlanTargetId, command.ComplaintId, command.FollowsId);
        db.Inspections.Add(Inspection.Schedule(details, await InspectorsAsync(command, by, cancellationToken), by, clock.GetUtcNow()));
        return details.Id.Value;
    }

    private AgencyId AgencyOf(ScheduleInspection command) => (command.AgencyId, caller.AgencyId) switch
    {
        ({ } named, var own) when named == own || caller.ReachOf(Permissions.InspectionsConduct).IsEverything => named,
        (null, { } own) => own,
        (null, null) => throw new DomainException(InspectionErrors.WithoutAgency()),
        _ => throw new DomainException(InspectionErrors.AgencyNotYours()),
    };

    private IReadOnlyList<ChecklistId> ListsOf(IReadOnlyList<string> codes, DateOnly on) =>
        [.. codes.Select(code => facts.Current.Checklists.FirstOrDefault(c => c.Code == code && c.HoldsOn(on))?.Id ?? throw new DomainException(InspectionErrors.ChecklistUnknown(code)))];

    private async Task RequireProductsAsync(SubjectId subject, IReadOnlyList<ProductId> products, CancellationToken ct)
    {
        if (products.Count > 0 && await db.Products.CountAsync(p => products.Contains(p.Id) && p.SubjectId == subject && p.MergedIntoId == null, ct) != products.Distinct().Count())
        {
            throw new DomainException(InspectionErrors.ProductOfAnother());
        }
    }

    private async Task<IReadOnlyList<Inspector>> InspectorsAsync(ScheduleInspection command, Guid by, CancellationToken ct)
    {
        var (leader, today) = (command.LeaderId ?? by, clock.Today());
        List<Inspector> inspectors = [];

        // whoever sets a visit up and leaves it to others does not take part by that alone
        foreach (var user in command.MemberIds.Prepend(leader).Distinct())
        {
            var account = user == by ? null : await people.FindAsync(user, ct) ?? throw new DomainException(InspectionErrors.InspectorUnknown());

            if (account is { Status: UserStatus.Disabled or UserStatus.Erased })
            {
                throw new DomainException(InspectionErrors.InspectorUnknown());
            }

            inspectors.Add(new(user, user == by ? caller.AgencyId : account!.Assignments.FirstOrDefault(a => a.HoldsOn(today) && a.AgencyId is not null)?.AgencyId, user == leader));
        }

        return inspectors;
    }
}
