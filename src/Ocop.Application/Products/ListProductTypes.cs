using FluentValidation;
using MediatR;
using Ocop.Application.Common;

namespace Ocop.Application.Products;

[Requires(Permissions.Known)]
public sealed record ListProductTypes(DatedFilter Filter) : IQuery<DatedPage<ProductTypeRow>>;

internal sealed class ListProductTypesValidator : AbstractValidator<ListProductTypes>
{
    public ListProductTypesValidator() => RuleFor(q => q.Filter).SetPartValidator(new DatedFilterValidator());
}

internal sealed class ListProductTypesHandler(IReferenceFacts facts, TimeProvider clock)
    : IRequestHandler<ListProductTypes, DatedPage<ProductTypeRow>>
{
    public Task<DatedPage<ProductTypeRow>> Handle(ListProductTypes query, CancellationToken cancellationToken) =>
        Task.FromResult(ProductTypeRows.Page(facts.Current, query.Filter, clock.Today()));
}
