using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Products;

namespace Ocop.Application.Products;

/// <summary>Two records are one product: the duplicate's recognitions, codes, sources and images pass to the survivor.</summary>
[Requires(Permissions.RegisterMerge)]
public sealed record MergeProducts(ProductId SurvivorId, ProductId DuplicateId) : ICreate<Guid>;

internal sealed class MergeProductsValidator : AbstractValidator<MergeProducts>
{
    public MergeProductsValidator() => RuleFor(c => c.DuplicateId.Value).NotEmpty().OverridePropertyName("duplicateId");
}

internal sealed class MergeProductsHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<MergeProducts, Guid>
{
    public async Task<Guid> Handle(MergeProducts command, CancellationToken cancellationToken)
    {
        await db.LockPairAsync<Product>(command.SurvivorId.Value, command.DuplicateId.Value, cancellationToken);
        var survivor = await db.GetWholeAsync(caller, Permissions.RegisterMerge, command.SurvivorId, cancellationToken);
        var duplicate = await db.GetWholeAsync(caller, Permissions.RegisterMerge, command.DuplicateId, cancellationToken);
        var merge = ProductMerge.Perform(
            survivor, duplicate, await db.CertificationsOfAsync(cancellationToken, survivor.Id), await db.CertificationsOfAsync(cancellationToken, duplicate.Id), clock.GetUtcNow());
        db.ProductMerges.Add(merge);
        return merge.Id.Value;
    }
}
