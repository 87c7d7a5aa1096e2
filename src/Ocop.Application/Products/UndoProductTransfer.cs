using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Products;

namespace Ocop.Application.Products;

/// <summary>Takes the last transfer back.</summary>
[Requires(Permissions.RegisterMerge)]
public sealed record UndoProductTransfer(ProductId ProductId, Guid TransferId) : ICommand<Unit>;

internal sealed class UndoProductTransferHandler(IOcopDb db, ICaller caller) : IRequestHandler<UndoProductTransfer, Unit>
{
    public async Task<Unit> Handle(UndoProductTransfer command, CancellationToken cancellationToken)
    {
        await db.LockAsync<Product>(command.ProductId.Value, cancellationToken);
        var product = await db.GetWholeAsync(caller, Permissions.RegisterMerge, command.ProductId, cancellationToken);
        product.UndoTransfer(command.TransferId);
        return Unit.Value;
    }
}
