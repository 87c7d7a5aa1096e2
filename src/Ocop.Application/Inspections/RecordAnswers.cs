using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Common;
using Ocop.Domain.Inspections;

namespace Ocop.Application.Inspections;

/// <summary>Answers items of a visit's checklists: each row for itself, so that one that two devices answered differently does not hold up the rest.</summary>
[Requires(Permissions.InspectionsConduct)]
public sealed record RecordAnswers(InspectionId Id, DateTimeOffset? SentAt, IReadOnlyList<AnswerDetails> Answers) : ICommand<AnswerOutcomes>
{
    public const int Most = 500;
}

/// <summary>What became of an answer.</summary>
public enum AnswerOutcome
{
    Recorded,

    /// <summary>It was there already, or says the same as the one that is.</summary>
    Known,

    /// <summary>Another device answered differently: compare, then send it again with <c>replaces</c>.</summary>
    Conflict,

    /// <summary>It cannot be taken; <c>code</c> says why.</summary>
    Refused,
}

/// <summary>One answer's outcome.</summary>
/// <param name="Code">Of a refused or conflicting one, from the catalogue of errors.</param>
/// <param name="Present">The answer that counts, where it is another.</param>
/// <param name="MachineVerdict">What the register says to it.</param>
public sealed record AnswerOutcomeRow(Guid Id, AnswerOutcome Outcome, string? Code, string? Detail, AnswerItem? Present, Verdict? MachineVerdict);

/// <summary>Outcomes in the order of the answers.</summary>
public sealed record AnswerOutcomes(IReadOnlyList<AnswerOutcomeRow> Items);

internal sealed class RecordAnswersValidator : AbstractValidator<RecordAnswers>
{
    public RecordAnswersValidator()
    {
        RuleFor(c => c.Answers).NotEmpty().Must(a => a.Count <= RecordAnswers.Most).WithMessage($"At most {RecordAnswers.Most} answers at once.");
        RuleForEach(c => c.Answers).ChildRules(a =>
        {
            a.RuleFor(x => x.Id).NotEmpty();
            a.RuleFor(x => x.Verdict).IsInEnum();
            a.RuleFor(x => x.Text).MaximumLength(InspectionAnswer.MaxTextLength);
        });
    }
}

internal sealed class RecordAnswersHandler(IOcopDb db, ICaller caller, IReferenceFacts facts, RegisterKnowledge register, DeviceClock device, TimeProvider clock)
    : IRequestHandler<RecordAnswers, AnswerOutcomes>
{
    public async Task<AnswerOutcomes> Handle(RecordAnswers command, CancellationToken cancellationToken)
    {
        device.Require(command.SentAt, [.. command.Answers.Select(a => a.At)]);
        var inspection = await db.GetForRecordingAsync(caller, command.Id, cancellationToken);
        var known = await register.OfAsync([.. inspection.Products.Select(p => p.ProductId)], (inspection.StartedAt ?? clock.GetUtcNow()).Day(), cancellationToken);
        return new([.. command.Answers.Select(answer => Record(inspection, answer, known))]);
    }

    private AnswerOutcomeRow Record(Inspection inspection, AnswerDetails answer, IReadOnlyDictionary<Domain.Products.ProductId, KnownProduct> known)
    {
        var item = facts.Current.ChecklistItems.FirstOrDefault(i => i.Id == answer.ItemId);
        var list = facts.Current.Checklists.FirstOrDefault(c => c.Id == item?.ChecklistId);

        if (item is null || list is null)
        {
            return Refused(answer, InspectionErrors.ItemUnknown());
        }

        var machine = item.Check is { } check && answer.Verdict != Verdict.NotApplicable && answer.ProductId is { } product && known.TryGetValue(product, out var of)
            ? of.Answer(check, answer.Number, answer.Text)
            : null;

        try
        {
            // what was read off a package and the register's answer make the verdict where the inspector gives none
            var recorded = inspection.Answer(answer with { Verdict = answer.Verdict ?? machine }, item, list.PerProduct, machine, caller.Person());
            return new(answer.Id, recorded ? AnswerOutcome.Recorded : AnswerOutcome.Known, null, null, null, machine);
        }
        catch (DomainException e) when (e.Error.Code == InspectionErrors.AnswerConflict().Code)
        {
            return Refused(answer, e.Error) with { Outcome = AnswerOutcome.Conflict, Present = inspection.AnswerTo(answer.ItemId, answer.ProductId) is { } present ? AnswerItem.Of(present) : null };
        }
        catch (DomainException e)
        {
            return Refused(answer, e.Error);
        }
    }

    private static AnswerOutcomeRow Refused(AnswerDetails answer, DomainError error) => new(answer.Id, AnswerOutcome.Refused, error.Code, error.Vietnamese, null, null);
}
