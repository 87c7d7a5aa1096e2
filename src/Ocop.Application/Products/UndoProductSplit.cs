using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Common;
using Ocop.Domain.Products;

namespace Ocop.Application.Products;

/// <summary>Merges a part back into the product that it was split off from.</summary>
[Requires(Permissions.RegisterMerge)]
public sealed record UndoProductSplit(ProductId ProductId, ProductSplitId SplitId) : ICommand<Unit>;

internal sealed class UndoProductSplitHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<UndoProductSplit, Unit>
{
    public async Task<Unit> Handle(UndoProductSplit command, CancellationToken cancellationToken)
    {
        var split = await db.ProductSplits.SingleOrDefaultAsync(s => s.Id == command.SplitId && s.ProductId == command.ProductId, cancellationToken)
            ?? throw new DomainException(ProductErrors.SplitNotFound());
        await db.LockPairAsync<Product>(split.ProductId.Value, split.PartId.Value, cancellationToken);
        var product = await db.GetWholeAsync(caller, Permissions.RegisterMerge, split.ProductId, cancellationToken);
        var part = await db.GetWholeAsync(caller, Permissions.RegisterMerge, split.PartId, cancellationToken);
        db.ProductMerges.Add(split.Undo(product, part, await db.CertificationsOfAsync(cancellationToken, product.Id, part.Id), clock.GetUtcNow()));
        return Unit.Value;
    }
}
