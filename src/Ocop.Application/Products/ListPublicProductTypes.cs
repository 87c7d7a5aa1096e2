using FluentValidation;
using MediatR;
using Ocop.Application.Common;

namespace Ocop.Application.Products;

[AllowAnyCaller]
public sealed record ListPublicProductTypes(DatedFilter Filter) : IQuery<DatedPage<ProductTypeRow>>;

internal sealed class ListPublicProductTypesValidator : AbstractValidator<ListPublicProductTypes>
{
    public ListPublicProductTypesValidator() => RuleFor(q => q.Filter).SetPartValidator(new DatedFilterValidator());
}

internal sealed class ListPublicProductTypesHandler(IReferenceFacts facts, TimeProvider clock)
    : IRequestHandler<ListPublicProductTypes, DatedPage<ProductTypeRow>>
{
    public Task<DatedPage<ProductTypeRow>> Handle(ListPublicProductTypes query, CancellationToken cancellationToken) =>
        Task.FromResult(ProductTypeRows.Page(facts.Current, query.Filter, clock.Today()));
}
