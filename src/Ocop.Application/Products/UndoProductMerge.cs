using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Common;
using Ocop.Domain.Products;

namespace Ocop.Application.Products;

/// <summary>Takes a mistaken merge back.</summary>
[Requires(Permissions.RegisterMerge)]
public sealed record UndoProductMerge(ProductId SurvivorId, ProductMergeId MergeId) : ICommand<Unit>;

internal sealed class UndoProductMergeHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<UndoProductMerge, Unit>
{
    public async Task<Unit> Handle(UndoProductMerge command, CancellationToken cancellationToken)
    {
        var merge = await db.ProductMerges.SingleOrDefaultAsync(m => m.Id == command.MergeId && m.SurvivorId == command.SurvivorId, cancellationToken)
            ?? throw new DomainException(ProductErrors.MergeNotFound());
        await db.LockPairAsync<Product>(merge.SurvivorId.Value, merge.DuplicateId.Value, cancellationToken);
        var survivor = await db.GetWholeAsync(caller, Permissions.RegisterMerge, merge.SurvivorId, cancellationToken);
        var duplicate = await db.GetWholeAsync(caller, Permissions.RegisterMerge, merge.DuplicateId, cancellationToken);
        merge.Undo(survivor, duplicate, await db.CertificationsOfAsync(cancellationToken, survivor.Id, duplicate.Id), clock.GetUtcNow());
        return Unit.Value;
    }
}
