using FluentValidation;
using MediatR;
using Ocop.Application.Common;

namespace Ocop.Application.AdministrativeUnits;

[AllowAnyCaller]
public sealed record ListPublicAdministrativeUnits(UnitFilter Filter) : IQuery<DatedPage<UnitRow>>;

internal sealed class ListPublicAdministrativeUnitsValidator : AbstractValidator<ListPublicAdministrativeUnits>
{
    public ListPublicAdministrativeUnitsValidator() => RuleFor(q => q.Filter.Common).SetPartValidator(new DatedFilterValidator());
}

internal sealed class ListPublicAdministrativeUnitsHandler(IReferenceFacts facts, TimeProvider clock)
    : IRequestHandler<ListPublicAdministrativeUnits, DatedPage<UnitRow>>
{
    public Task<DatedPage<UnitRow>> Handle(ListPublicAdministrativeUnits query, CancellationToken cancellationToken) =>
        Task.FromResult(UnitRows.Page(facts.Current, query.Filter, clock.Today()));
}
