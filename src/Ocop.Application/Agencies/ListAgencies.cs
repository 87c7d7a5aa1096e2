using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Agencies;
using Ocop.Domain.Common;

namespace Ocop.Application.Agencies;

[Requires(Permissions.Known)]
public sealed record ListAgencies(DatedFilter Filter, AgencyKind? Kind) : IQuery<DatedPage<AgencyRow>>;

/// <summary>A public body as it was on the day asked for.</summary>
/// <param name="Code">Readable code of our own.</param>
/// <param name="Kind">ministry, department, peoples-committee, police …</param>
/// <param name="Field">Field of duty: agriculture, industry-trade, health …; null for a general body.</param>
/// <param name="UnitCode">Code of the unit it serves, of that day.</param>
/// <param name="SuccessorName">The body that took over its duties.</param>
/// <param name="Confirmed">Whether a source at hand states the body and its dates.</param>
/// <param name="Source">Where the row was taken from.</param>
public sealed record AgencyRow(
    Guid Id, string Code, string Name, string NameEn, AgencyKind Kind, string? Field, string? UnitCode, string? UnitName,
    DateOnly? ValidFrom, DateOnly? ValidTo, Guid? SuccessorId, string? SuccessorName, bool Confirmed, string Source);

internal sealed class ListAgenciesValidator : AbstractValidator<ListAgencies>
{
    public ListAgenciesValidator() => RuleFor(q => q.Filter).SetPartValidator(new DatedFilterValidator());
}

internal sealed class ListAgenciesHandler(IReferenceFacts facts, TimeProvider clock) : IRequestHandler<ListAgencies, DatedPage<AgencyRow>>
{
    public Task<DatedPage<AgencyRow>> Handle(ListAgencies query, CancellationToken cancellationToken)
    {
        var current = facts.Current;
        var on = query.Filter.On ?? clock.Today();
        var agencies = current.Agencies.Where(a => a.HoldsOn(on) && (query.Kind is null || a.Kind == query.Kind));
        var page = DatedList.Take(agencies, query.Filter, a => a.Code, a => $"{a.Name} {a.NameEn} {a.Code}", a => Row(current, a));
        return Task.FromResult(new DatedPage<AgencyRow>(page, current.Version, on));
    }

    private static AgencyRow Row(ReferenceFacts facts, Agency a)
    {
        var unit = a.UnitId is { } id ? facts.Units.Find(id) : null;
        return new(
            a.Id.Value, a.Code, a.Name, a.NameEn, a.Kind, a.Field, unit?.Code, unit?.Name, a.ValidFrom, a.ValidTo,
            a.SuccessorId?.Value, a.SuccessorId is { } successor ? facts.Find(successor)?.Name : null, a.Confirmed, a.Source);
    }
}
