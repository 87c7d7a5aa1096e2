using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Common;

namespace Ocop.Application.ProcessRules;

[Requires(Permissions.Known)]
public sealed record ListProcessRules(DatedFilter Filter) : IQuery<DatedPage<ProcessRuleRow>>;

/// <summary>A figure or choice that the law or the province sets, on the day asked for.</summary>
/// <param name="Key">Area and name, such as certification.validity_months.</param>
/// <param name="Value">The figure or word.</param>
/// <param name="LegalDocument">Number of the act that sets it; null for a choice of the system.</param>
/// <param name="Confirmed">Whether a source at hand states it.</param>
/// <param name="Source">Article, or where the figure was taken from.</param>
public sealed record ProcessRuleRow(
    string Key, string Value, DateOnly? ValidFrom, DateOnly? ValidTo, string? LegalDocument, bool Confirmed, string Source);

internal sealed class ListProcessRulesValidator : AbstractValidator<ListProcessRules>
{
    public ListProcessRulesValidator() => RuleFor(q => q.Filter).SetPartValidator(new DatedFilterValidator());
}

internal sealed class ListProcessRulesHandler(IReferenceFacts facts, TimeProvider clock) : IRequestHandler<ListProcessRules, DatedPage<ProcessRuleRow>>
{
    public Task<DatedPage<ProcessRuleRow>> Handle(ListProcessRules query, CancellationToken cancellationToken)
    {
        var current = facts.Current;
        var on = query.Filter.On ?? clock.Today();
        var page = DatedList.Take(
            current.ProcessRules.Where(r => r.HoldsOn(on)), query.Filter, r => r.Key, r => $"{r.Key} {r.Source}",
            r => new ProcessRuleRow(
                r.Key, r.Value, r.ValidFrom, r.ValidTo, r.LegalDocumentId is { } act ? current.Find(act)?.Number : null, r.Confirmed, r.Source));
        return Task.FromResult(new DatedPage<ProcessRuleRow>(page, current.Version, on));
    }
}
