using FluentValidation;
using MediatR;
using Ocop.Application.Common;

namespace Ocop.Application.AdministrativeUnits;

[Requires(Permissions.Known)]
public sealed record ListAdministrativeUnits(UnitFilter Filter) : IQuery<DatedPage<UnitRow>>;

internal sealed class ListAdministrativeUnitsValidator : AbstractValidator<ListAdministrativeUnits>
{
    public ListAdministrativeUnitsValidator() => RuleFor(q => q.Filter.Common).SetPartValidator(new DatedFilterValidator());
}

internal sealed class ListAdministrativeUnitsHandler(IReferenceFacts facts, TimeProvider clock) : IRequestHandler<ListAdministrativeUnits, DatedPage<UnitRow>>
{
    public Task<DatedPage<UnitRow>> Handle(ListAdministrativeUnits query, CancellationToken cancellationToken) =>
        Task.FromResult(UnitRows.Page(facts.Current, query.Filter, clock.Today()));
}
