using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Common;
using Ocop.Domain.Inspections;

namespace Ocop.Application.Inspections;

/// <summary>Takes a sample at a visit. Sent again with the same id, nothing happens.</summary>
[Requires(Permissions.InspectionsConduct)]
public sealed record TakeSample(InspectionId Id, SampleDetails Sample, DateTimeOffset? SentAt) : ICreate<Guid>;

/// <summary>Enters what a laboratory found; a failing result opens a finding.</summary>
/// <param name="LimitCode">Which limit it is held against.</param>
[Requires(Permissions.InspectionsConduct)]
public sealed record EnterSampleResult(
    InspectionId Id, Guid SampleId, Guid? ResultId, string Laboratory, string ReportNumber, DateOnly? ReportedOn, string? Indicator, decimal? Value, string? Unit, string? Method, string? LimitCode,
    bool? Passes) : ICreate<EnteredResult>;

/// <summary>A result that was entered.</summary>
/// <param name="FindingId">The finding that it opened.</param>
public sealed record EnteredResult(Guid Id, bool Passes, Guid? FindingId);

internal sealed class TakeSampleValidator : AbstractValidator<TakeSample>
{
    public TakeSampleValidator()
    {
        RuleFor(c => c.Sample.Name).NotEmpty().MaximumLength(Inspection.MaxShortLength).OverridePropertyName("name");
        RuleFor(c => c.Sample.Quantity).NotEmpty().MaximumLength(Inspection.MaxShortLength).OverridePropertyName("quantity");
        RuleFor(c => c.Sample.Seal).MaximumLength(Inspection.MaxShortLength).OverridePropertyName("seal");
        RuleFor(c => c.Sample.Lot).MaximumLength(Inspection.MaxShortLength).OverridePropertyName("lot");
        RuleFor(c => c.Sample.Laboratory).MaximumLength(Inspection.MaxShortLength).OverridePropertyName("laboratory");
        RuleFor(c => c.Sample.Tests).MaximumLength(Inspection.MaxTextLength).OverridePropertyName("tests");
    }
}

internal sealed class EnterSampleResultValidator : AbstractValidator<EnterSampleResult>
{
    public EnterSampleResultValidator()
    {
        RuleFor(c => c.Laboratory).NotEmpty().MaximumLength(Inspection.MaxShortLength);
        RuleFor(c => c.ReportNumber).NotEmpty().MaximumLength(Inspection.MaxShortLength);
        RuleFor(c => c.Indicator).NotEmpty().When(c => c.LimitCode is null);
        RuleFor(c => c.Indicator).MaximumLength(Inspection.MaxShortLength);
        RuleFor(c => c.Unit).MaximumLength(Inspection.MaxShortLength);
        RuleFor(c => c.Method).MaximumLength(Inspection.MaxShortLength);
    }
}

internal sealed class TakeSampleHandler(IOcopDb db, ICaller caller, DeviceClock device) : IRequestHandler<TakeSample, Guid>
{
    public async Task<Guid> Handle(TakeSample command, CancellationToken cancellationToken)
    {
        device.Require(command.SentAt, command.Sample.TakenAt);
        var inspection = await db.GetForRecordingAsync(caller, command.Id, cancellationToken);
        return inspection.TakeSample(command.Sample, caller.Person()).Id;
    }
}

internal sealed class EnterSampleResultHandler(IOcopDb db, ICaller caller, IReferenceFacts facts, IProcessRules rules, TimeProvider clock) : IRequestHandler<EnterSampleResult, EnteredResult>
{
    public async Task<EnteredResult> Handle(EnterSampleResult command, CancellationToken cancellationToken)
    {
        var inspection = await db.GetForRecordingAsync(caller, command.Id, cancellationToken);
        var sampled = inspection.Samples.FirstOrDefault(s => s.Id == command.SampleId)?.TakenAt.Day() ?? throw new DomainException(InspectionErrors.SampleUnknown());
        var limit = command.LimitCode is { } code
            ? facts.Current.LaboratoryLimits.FirstOrDefault(l => l.Code == code && l.HoldsOn(sampled)) ?? throw new DomainException(InspectionErrors.LimitUnknown(code))
            : null;
        var (by, now) = (caller.Person(), clock.GetUtcNow());
        var (sample, result, isNew) = inspection.EnterResult(
            command.SampleId,
            new(command.ResultId ?? Guid.CreateVersion7(), command.Laboratory, command.ReportNumber, command.ReportedOn ?? clock.Today(), command.Indicator ?? limit?.Name ?? "", command.Value,
                command.Unit ?? limit?.Unit, command.Method, limit?.Code, limit?.Most, command.Passes),
            by, now);

        if (result.Passes || !isNew)
        {
            return new(result.Id, result.Passes, null);
        }

        var finding = Finding.Record(
            inspection,
            new(FindingId.New(), ItemId: null, sample.ProductId, sample.Id, FindingSeverity.Critical,
                $"Mẫu {sample.Name} (niêm phong {sample.Seal}): {result.Indicator} {result.Value:0.######} {result.Unit}{(result.Limit is { } most ? $", giới hạn {most:0.######}" : "")} "
                    + $"theo phiếu {result.ReportNumber} của {result.Laboratory}.",
                Measure: null, Responsible: null, clock.Today().AddDays(rules.Get(ProcessRuleKeys.RemedyDays, clock.Today())), "food-safety", now),
            by, clock.Today());
        db.Findings.Add(finding);
        return new(result.Id, result.Passes, finding.Id.Value);
    }
}
