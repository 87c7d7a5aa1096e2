using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Complaints;
using Ocop.Application.Common;
using Ocop.Application.Inspections;
using Ocop.Application.Labels;
using Ocop.Application.Subjects;
using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.Complaints;
using Ocop.Domain.Inspections;
using Ocop.Domain.Labels;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;
using Ocop.Domain.Violations;

namespace Ocop.Application.Violations;

/// <summary>Records a violation, with its minutes where they are made already. Sent again by the same person with the same id, it gives the same case.</summary>
/// <param name="Id">Made by the device; one is made where none is given.</param>
/// <param name="AgencyId">Who keeps it; the caller's own where none is given.</param>
/// <param name="KindCode">Of the catalogue of the day of detection.</param>
/// <param name="SourceId">The finding, complaint, label or suspicion.</param>
[Requires(Permissions.ViolationsHandle)]
public sealed record RecordViolation(
    ViolationId? Id, AgencyId? AgencyId, SubjectId SubjectId, IReadOnlyList<ProductId> Products, string KindCode, string Act, string? Place, DateOnly? DetectedOn, ViolationSource? Source, Guid? SourceId,
    string? MinutesNumber, DateOnly? MinutesOn) : ICreate<Guid>;

/// <summary>Minutes of the violation are made.</summary>
[Requires(Permissions.ViolationsHandle)]
public sealed record MakeViolationMinutes(ViolationId Id, uint Version, string Number, DateOnly? On) : ICommand<Unit>;

internal sealed class RecordViolationValidator : AbstractValidator<RecordViolation>
{
    public RecordViolationValidator()
    {
        RuleFor(c => c.SubjectId).NotEmpty().OverridePropertyName("subjectId");
        RuleFor(c => c.KindCode).NotEmpty().OverridePropertyName("kind");
        RuleFor(c => c.Act).NotEmpty().MaximumLength(Violation.MaxTextLength);
        RuleFor(c => c.Place).MaximumLength(Violation.MaxShortLength);
        RuleFor(c => c.DetectedOn).NotNull();
        RuleFor(c => c.Source).NotNull().IsInEnum();
        RuleFor(c => c.MinutesNumber).MaximumLength(Violation.MaxNumberLength);
        RuleFor(c => c.MinutesNumber).NotEmpty().When(c => c.MinutesOn is not null);
        RuleFor(c => c.MinutesOn).NotNull().When(c => !string.IsNullOrWhiteSpace(c.MinutesNumber));
    }
}

internal sealed class MakeViolationMinutesValidator : AbstractValidator<MakeViolationMinutes>
{
    public MakeViolationMinutesValidator()
    {
        RuleFor(c => c.Number).NotEmpty().MaximumLength(Violation.MaxNumberLength);
        RuleFor(c => c.On).NotNull();
    }
}

internal sealed class RecordViolationHandler(IOcopDb db, ICaller caller, IReferenceFacts facts, ViolationDeadlines deadlines, TimeProvider clock) : IRequestHandler<RecordViolation, Guid>
{
    public async Task<Guid> Handle(RecordViolation command, CancellationToken cancellationToken)
    {
        var by = caller.Officer();

        if (command.Id is { } given && await db.Violations.Where(v => v.Id == given).Select(v => (Guid?)v.CreatedBy).SingleOrDefaultAsync(cancellationToken) is { } creator)
        {
            return creator == by ? given.Value : throw new DomainException(ViolationErrors.IdTaken());
        }

        var detected = command.DetectedOn!.Value;
        var subject = await db.Subjects.FollowMergesAsync(command.SubjectId, cancellationToken);
        await db.RequireSeenSubjectAsync(caller, subject, cancellationToken);
        await RequireProductsAsync(subject, command.Products, cancellationToken);
        await RequireSourceAsync(subject, command, cancellationToken);
        var kind = facts.Current.ViolationKinds.FirstOrDefault(k => k.Code == command.KindCode && k.HoldsOn(detected)) ?? throw new DomainException(ViolationErrors.KindUnknown(command.KindCode));
        var violation = Violation.Record(
            new(command.Id ?? ViolationId.New(), AgencyOf(command), subject, command.Products, kind, command.Act, command.Place, detected, command.Source!.Value, command.SourceId, deadlines.ForMinutes(detected)),
            by, clock.GetUtcNow(), clock.Today());

        if (command is { MinutesNumber: { Length: > 0 } number, MinutesOn: { } on })
        {
            violation.MakeMinutes(deadlines.From(number, on, detected), clock.Today());
        }

        db.Violations.Add(violation);
        return violation.Id.Value;
    }

    private AgencyId AgencyOf(RecordViolation command) => (command.AgencyId, caller.AgencyId) switch
    {
        ({ } named, var own) when named == own || caller.ReachOf(Permissions.ViolationsHandle).IsEverything =>
            facts.Current.Find(named)?.HoldsOn(clock.Today()) == true ? named : throw new DomainException(ViolationErrors.AgencyUnknown()),
        (null, { } own) => own,
        (null, null) => throw new DomainException(ViolationErrors.WithoutAgency()),
        _ => throw new DomainException(ViolationErrors.AgencyNotYours()),
    };

    private async Task RequireProductsAsync(SubjectId subject, IReadOnlyList<ProductId> products, CancellationToken ct)
    {
        if (products.Count > 0 && await db.Products.CountAsync(p => products.Contains(p.Id) && p.SubjectId == subject && p.MergedIntoId == null, ct) != products.Distinct().Count())
        {
            throw new DomainException(ViolationErrors.ProductOfAnother());
        }
    }

    private async Task RequireSourceAsync(SubjectId subject, RecordViolation command, CancellationToken ct)
    {
        var known = (command.Source, command.SourceId) switch
        {
            (ViolationSource.Finding, { } id) => await db.FindingsFor(caller).AnyAsync(f => f.Id == new FindingId(id) && f.SubjectId == subject, ct),
            (ViolationSource.Complaint, { } id) => await db.ComplaintsFor(caller).AnyAsync(c => c.Id == new ComplaintId(id), ct),
            (ViolationSource.Artwork, { } id) => await db.ArtworksFor(caller, Permissions.LabelsRead).AnyAsync(a => a.Id == new ArtworkId(id), ct),
            (ViolationSource.StampAlert, { } id) => await SuspectedAsync(new(id), ct),
            (_, null) => true,
            _ => false,
        };

        if (!known)
        {
            throw new DomainException(ViolationErrors.SourceUnknown());
        }
    }

    // who copied a stamp is seldom the one to whom it was granted
    private Task<bool> SuspectedAsync(StampAlertId id, CancellationToken ct)
    {
        var grants = db.GrantsSeenBy(caller);
        return db.StampAlerts.AnyAsync(a => a.Id == id && grants.Any(g => g.Id == a.GrantId), ct);
    }
}

internal sealed class MakeViolationMinutesHandler(IOcopDb db, ICaller caller, ViolationDeadlines deadlines, TimeProvider clock) : IRequestHandler<MakeViolationMinutes, Unit>
{
    public async Task<Unit> Handle(MakeViolationMinutes command, CancellationToken cancellationToken)
    {
        var violation = await db.GetViolationForStepAsync(caller, Permissions.ViolationsHandle, command.Id, command.Version, cancellationToken);
        violation.MakeMinutes(deadlines.From(command.Number, command.On!.Value, violation.DetectedOn), clock.Today());
        return Unit.Value;
    }
}

/// <summary>The last days of a case, by the rules of the day from which each counts.</summary>
internal sealed class ViolationDeadlines(IProcessRules rules, IReferenceFacts facts)
{
    public DateOnly ForMinutes(DateOnly detectedOn) => Working(detectedOn, ProcessRuleKeys.ViolationRecordDays);

    public ViolationMinutes From(string number, DateOnly on, DateOnly detectedOn) => new(
        number, on, Working(on, ProcessRuleKeys.ViolationExplanationDays), Working(on, ProcessRuleKeys.ViolationDecisionDays),
        detectedOn.AddMonths(rules.Get(ProcessRuleKeys.ViolationLimitationMonths, detectedOn)));

    public DateOnly ForTransferredDecision(DateOnly minutesOn) => Working(minutesOn, ProcessRuleKeys.ViolationTransferredDecisionDays);

    public DateOnly ForExecution(DateOnly decidedOn) => facts.Current.Calendar.AddDays(decidedOn, rules.Get(ProcessRuleKeys.ViolationExecutionDays, decidedOn));

    private DateOnly Working(DateOnly from, string key) => facts.Current.Calendar.AddWorkingDays(from, rules.Get(key, from));
}
