using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Common;
using Ocop.Domain.Products;

namespace Ocop.Application.Products;

internal static class ProductAccess
{
    /// <summary>The products that the caller may see: for now everybody who may read the register sees all of it.</summary>
    public static IQueryable<Product> For(this IQueryable<Product> products, ICaller caller) =>
        caller.Has(Permissions.RegisterRead) ? products : products.Where(_ => false);

    /// <summary>Loads one for change, in the version that its editor saw. What the caller may not see counts as absent.</summary>
    public static async Task<Product> GetForAsync(this IQueryable<Product> products, ICaller caller, ProductId id, uint version, CancellationToken ct)
    {
        var product = await products.For(caller).Include(p => p.Codes).SingleOrDefaultAsync(p => p.Id == id, ct) ?? throw new DomainException(ProductErrors.NotFound());
        product.RequireVersion(version);
        return product;
    }
}
