using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Certifications;
using Ocop.Domain.Products;

namespace Ocop.Application.Products;

/// <summary>One record stands for two products: some of its recognitions pass to a new one.</summary>
[Requires(Permissions.RegisterMerge)]
public sealed record SplitProduct(ProductId ProductId, string Name, IReadOnlyList<CertificationId> CertificationIds) : ICreate<SplitOffProduct>;

/// <summary>A split, and the product that came of it.</summary>
public sealed record SplitOffProduct(Guid Id, Guid ProductId, string Code);

internal sealed class SplitProductValidator : AbstractValidator<SplitProduct>
{
    public SplitProductValidator()
    {
        RuleFor(c => c.Name).NotEmpty().MaximumLength(Product.MaxNameLength);
        RuleFor(c => c.CertificationIds.Count).LessThanOrEqualTo(100).OverridePropertyName("certificationIds");
    }
}

internal sealed class SplitProductHandler(IOcopDb db, ICaller caller, FreeCodes codes, TimeProvider clock) : IRequestHandler<SplitProduct, SplitOffProduct>
{
    public async Task<SplitOffProduct> Handle(SplitProduct command, CancellationToken cancellationToken)
    {
        await db.LockAsync<Product>(command.ProductId.Value, cancellationToken);
        var product = await db.GetWholeAsync(caller, Permissions.RegisterMerge, command.ProductId, cancellationToken);
        var (split, part) = ProductSplit.Perform(
            product, command.Name, await codes.DrawAsync(cancellationToken), await db.CertificationsOfAsync(cancellationToken, product.Id), command.CertificationIds, clock.GetUtcNow());
        db.Products.Add(part);
        db.ProductSplits.Add(split);
        return new(split.Id.Value, part.Id.Value, part.Code);
    }
}
