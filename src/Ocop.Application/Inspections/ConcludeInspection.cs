using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Inspections;
using Ocop.Domain.Products;

namespace Ocop.Application.Inspections;

/// <summary>Ends a visit, by its leader alone. Sent again with the same time, nothing happens.</summary>
/// <param name="Version">That its leader saw.</param>
[Requires(Permissions.InspectionsConduct)]
public sealed record ConcludeInspection(InspectionId Id, uint Version, InspectionConclusion Conclusion, DateTimeOffset? SentAt) : ICommand<Unit>;

/// <summary>Calls a visit off.</summary>
[Requires(Permissions.InspectionsConduct)]
public sealed record CancelInspection(InspectionId Id, uint Version, string Reason) : ICommand<Unit>;

internal sealed class ConcludeInspectionValidator : AbstractValidator<ConcludeInspection>
{
    private const int MostCopies = 20;

    public ConcludeInspectionValidator()
    {
        RuleFor(c => c.Conclusion.Text).NotEmpty().MaximumLength(Inspection.MaxTextLength).OverridePropertyName("text");
        RuleFor(c => c.Conclusion.Opinion).MaximumLength(Inspection.MaxTextLength).OverridePropertyName("opinion");
        RuleFor(c => c.Conclusion.MinutesNumber).MaximumLength(Inspection.MaxShortLength).OverridePropertyName("minutesNumber");
        RuleFor(c => c.Conclusion.Copies).InclusiveBetween(1, MostCopies).OverridePropertyName("copies");
    }
}

internal sealed class CancelInspectionValidator : AbstractValidator<CancelInspection>
{
    public CancelInspectionValidator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(Inspection.MaxTextLength);
}

internal sealed class ConcludeInspectionHandler(IOcopDb db, ICaller caller, IReferenceFacts facts, DeviceClock device) : IRequestHandler<ConcludeInspection, Unit>
{
    public async Task<Unit> Handle(ConcludeInspection command, CancellationToken cancellationToken)
    {
        var (by, conclusion) = (caller.Person(), command.Conclusion);
        device.Require(command.SentAt, conclusion.At);
        var inspection = await db.GetForRecordingAsync(caller, command.Id, cancellationToken);

        // a device that heard no answer sends it again with the tag of before
        if (inspection.WasConcludedBy(by, conclusion.At))
        {
            return Unit.Value;
        }

        inspection.RequireVersion(command.Version);
        var lists = facts.Current.Checklists.Where(c => inspection.Checklists.Any(i => i.ChecklistId == c.Id)).ToDictionary(c => c.Id);
        var items = facts.Current.ChecklistItems.Where(i => lists.ContainsKey(i.ChecklistId)).ToList();
        var wanted = items.SelectMany(i => lists[i.ChecklistId].PerProduct ? inspection.Products.Select(p => (i.Id, (ProductId?)p.ProductId)) : [(i.Id, null)]).ToList();
        inspection.Conclude(conclusion, wanted, await FailuresAsync(inspection, items, cancellationToken), by, conclusion.At.Day());
        return Unit.Value;
    }

    private async Task<IReadOnlyList<AnsweredItem>> FailuresAsync(Inspection inspection, List<ChecklistItem> items, CancellationToken ct)
    {
        var findings = await db.Findings.AsNoTracking().Where(f => f.InspectionId == inspection.Id).ToListAsync(ct);
        return
        [
            .. from answer in inspection.Answers
               where answer is { Verdict: Verdict.Fail, ReplacedById: null }
               let item = items.Find(i => i.Id == answer.ItemId)
               where item is not null
               let finding = findings.Find(f => f.ItemId == answer.ItemId && (answer.ProductId is null || f.ProductId == answer.ProductId))
               select new AnsweredItem(item, answer.ProductId, finding is not null, inspection.Photos.Any(p => p.FindingId == finding?.Id)),
        ];
    }
}

internal sealed class CancelInspectionHandler(IOcopDb db, ICaller caller) : IRequestHandler<CancelInspection, Unit>
{
    public async Task<Unit> Handle(CancelInspection command, CancellationToken cancellationToken)
    {
        var inspection = await db.GetForRecordingAsync(caller, command.Id, cancellationToken);
        inspection.RequireVersion(command.Version);
        inspection.Cancel(command.Reason);
        return Unit.Value;
    }
}
