using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Common;
using Ocop.Domain.Inspections;
using Ocop.Domain.Products;

namespace Ocop.Application.Inspections;

/// <summary>Records what was found, and answers the item that it belongs to with a failure. Sent again with the same id, nothing happens.</summary>
/// <param name="FindingId">Made by the device; one is made where none is given.</param>
/// <param name="Severity">That of the item where none is given.</param>
/// <param name="DueOn">Last day for the remedy; by the rule of the day where none is given.</param>
[Requires(Permissions.InspectionsConduct)]
public sealed record RecordFinding(
    InspectionId Id, FindingId? FindingId, ChecklistItemId? ItemId, ProductId? ProductId, FindingSeverity? Severity, string Text, string? Measure, string? Responsible, DateOnly? DueOn,
    DateTimeOffset? FoundAt, DateTimeOffset? SentAt) : ICreate<Guid>;

internal sealed class RecordFindingValidator : AbstractValidator<RecordFinding>
{
    public RecordFindingValidator()
    {
        RuleFor(c => c.Text).NotEmpty().MaximumLength(Inspection.MaxTextLength);
        RuleFor(c => c.Severity).IsInEnum();
        RuleFor(c => c.Measure).MaximumLength(Inspection.MaxTextLength);
        RuleFor(c => c.Responsible).MaximumLength(Inspection.MaxShortLength);
    }
}

internal sealed class RecordFindingHandler(IOcopDb db, ICaller caller, IReferenceFacts facts, IProcessRules rules, DeviceClock device, TimeProvider clock) : IRequestHandler<RecordFinding, Guid>
{
    public async Task<Guid> Handle(RecordFinding command, CancellationToken cancellationToken)
    {
        var at = command.FoundAt ?? clock.GetUtcNow();
        device.Require(command.SentAt, at);
        var inspection = await db.GetForRecordingAsync(caller, command.Id, cancellationToken);

        if (command.FindingId is { } given && await db.Findings.SingleOrDefaultAsync(f => f.Id == given, cancellationToken) is { } known)
        {
            return known.InspectionId == inspection.Id ? given.Value : throw new DomainException(InspectionErrors.FindingIdTaken());
        }

        inspection.RequireOpenFor(command.ProductId);
        var item = command.ItemId is { } id ? ItemOf(inspection, id) : null;
        FindingDetails details = new(
            command.FindingId ?? FindingId.New(), item?.Id, command.ProductId, SampleId: null, command.Severity ?? item?.Severity ?? FindingSeverity.Minor, command.Text, command.Measure,
            command.Responsible, command.DueOn ?? at.Day().AddDays(rules.Get(ProcessRuleKeys.RemedyDays, at.Day())), item?.ViolationKind, at);
        db.Findings.Add(Finding.Record(inspection, details, caller.Person(), at.Day()));

        if (item is not null)
        {
            AnswerFailing(inspection, item, details);
        }

        return details.Id.Value;
    }

    private ChecklistItem ItemOf(Inspection inspection, ChecklistItemId id) =>
        facts.Current.ChecklistItems.FirstOrDefault(i => i.Id == id && inspection.Checklists.Any(c => c.ChecklistId == i.ChecklistId)) ?? throw new DomainException(InspectionErrors.ItemUnknown());

    // a finding says more than the tick beside it; one that passed there would contradict it
    private void AnswerFailing(Inspection inspection, ChecklistItem item, FindingDetails details)
    {
        var perProduct = facts.Current.Checklists.First(c => c.Id == item.ChecklistId).PerProduct;
        var product = perProduct ? details.ProductId : null;
        var present = inspection.AnswerTo(item.Id, product);

        if (present?.Verdict != Verdict.Fail)
        {
            inspection.Answer(new(Guid.CreateVersion7(), item.Id, product, Verdict.Fail, present?.Number, present?.Text, details.At, present?.Id), item, perProduct, machine: null, caller.Person());
        }
    }
}
