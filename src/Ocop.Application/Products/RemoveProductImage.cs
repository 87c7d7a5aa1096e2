using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Products;

namespace Ocop.Application.Products;

/// <summary>Takes a picture off a product; its file is swept when no record refers to it any more.</summary>
[Requires(Permissions.RegisterWrite)]
public sealed record RemoveProductImage(ProductId ProductId, Guid ImageId) : ICommand<Unit>;

internal sealed class RemoveProductImageHandler(IOcopDb db, ICaller caller) : IRequestHandler<RemoveProductImage, Unit>
{
    public async Task<Unit> Handle(RemoveProductImage command, CancellationToken cancellationToken)
    {
        await db.LockAsync<Product>(command.ProductId.Value, cancellationToken);
        var product = await db.GetWholeAsync(caller, Permissions.RegisterWrite, command.ProductId, cancellationToken);
        product.RemoveImage(command.ImageId);
        return Unit.Value;
    }
}
