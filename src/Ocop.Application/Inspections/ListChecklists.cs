using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Common;
using Ocop.Domain.Inspections;

namespace Ocop.Application.Inspections;

/// <summary>What inspections look at, in the editions of a day.</summary>
[Requires(Permissions.Known)]
public sealed record ListChecklists(DatedFilter Filter) : IQuery<DatedPage<ChecklistRow>>;

/// <summary>What laboratories may find at most, by the regulations of a day.</summary>
[Requires(Permissions.Known)]
public sealed record ListLaboratoryLimits(DatedFilter Filter) : IQuery<DatedPage<LaboratoryLimitRow>>;

/// <summary>A checklist with its items.</summary>
/// <param name="PerProduct">Asked once for each product; otherwise once for the visit.</param>
/// <param name="Confirmed">Whether a source at hand states it.</param>
public sealed record ChecklistRow(
    Guid Id, string Code, int Edition, string Name, string NameEn, bool PerProduct, DateOnly? ValidFrom, DateOnly? ValidTo, bool Confirmed, string Source, IReadOnlyList<ChecklistItemRow> Items)
{
    internal static ChecklistRow Of(Checklist c, ReferenceFacts facts) => new(
        c.Id.Value, c.Code, c.Edition, c.Name, c.NameEn, c.PerProduct, c.ValidFrom, c.ValidTo, c.Confirmed, c.Source,
        [.. facts.ChecklistItems.Where(i => i.ChecklistId == c.Id).OrderBy(i => i.Ordinal).Select(i => new ChecklistItemRow(
            i.Id.Value, i.Ordinal, i.Code, i.Question, i.QuestionEn, i.Guidance, i.GuidanceEn, i.Answer, i.Unit, i.NeedsPhoto, i.Severity, i.ViolationKind, i.Check))]);
}

/// <summary>An item of a checklist.</summary>
/// <param name="NeedsPhoto">A failure is shown by a photo.</param>
/// <param name="Severity">How grave a failure is, unless the inspector says otherwise.</param>
/// <param name="ViolationKind">Code of the kind of violation that a failure suggests.</param>
/// <param name="Check">What the register answers by itself.</param>
public sealed record ChecklistItemRow(
    Guid Id, int Ordinal, string Code, string Question, string QuestionEn, string? Guidance, string? GuidanceEn, AnswerKind Answer, string? Unit, bool NeedsPhoto, FindingSeverity Severity,
    string? ViolationKind, MachineCheck? Check);

/// <summary>A limit.</summary>
/// <param name="Most">The most that is allowed, in the unit.</param>
public sealed record LaboratoryLimitRow(
    string Code, string Name, string NameEn, decimal Most, string Unit, string AppliesTo, string AppliesToEn, DateOnly? ValidFrom, DateOnly? ValidTo, bool Confirmed, string Source);

internal sealed class ListChecklistsValidator : AbstractValidator<ListChecklists>
{
    public ListChecklistsValidator() => RuleFor(q => q.Filter).SetPartValidator(new DatedFilterValidator());
}

internal sealed class ListLaboratoryLimitsValidator : AbstractValidator<ListLaboratoryLimits>
{
    public ListLaboratoryLimitsValidator() => RuleFor(q => q.Filter).SetPartValidator(new DatedFilterValidator());
}

internal sealed class ListChecklistsHandler(IReferenceFacts facts, TimeProvider clock) : IRequestHandler<ListChecklists, DatedPage<ChecklistRow>>
{
    public Task<DatedPage<ChecklistRow>> Handle(ListChecklists query, CancellationToken cancellationToken)
    {
        var (current, on) = (facts.Current, query.Filter.On ?? clock.Today());
        var page = DatedList.Take(current.Checklists.Where(c => c.HoldsOn(on)), query.Filter, c => c.Code, c => $"{c.Name} {c.NameEn} {c.Code}", c => ChecklistRow.Of(c, current));
        return Task.FromResult(new DatedPage<ChecklistRow>(page, current.Version, on));
    }
}

internal sealed class ListLaboratoryLimitsHandler(IReferenceFacts facts, TimeProvider clock) : IRequestHandler<ListLaboratoryLimits, DatedPage<LaboratoryLimitRow>>
{
    public Task<DatedPage<LaboratoryLimitRow>> Handle(ListLaboratoryLimits query, CancellationToken cancellationToken)
    {
        var (current, on) = (facts.Current, query.Filter.On ?? clock.Today());
        var page = DatedList.Take(
            current.LaboratoryLimits.Where(l => l.HoldsOn(on)), query.Filter, l => l.Code, l => $"{l.Name} {l.NameEn} {l.AppliesTo}",
            l => new LaboratoryLimitRow(l.Code, l.Name, l.NameEn, l.Most, l.Unit, l.AppliesTo, l.AppliesToEn, l.ValidFrom, l.ValidTo, l.Confirmed, l.Source));
        return Task.FromResult(new DatedPage<LaboratoryLimitRow>(page, current.Version, on));
    }
}
