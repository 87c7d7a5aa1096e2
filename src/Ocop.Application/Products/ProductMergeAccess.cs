using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.Products;

namespace Ocop.Application.Products;

/// <summary>What merging and splitting load.</summary>
internal static class ProductMergeAccess
{
    /// <summary>A product with all its parts, for change by what a permission allows.</summary>
    public static async Task<Product> GetWholeAsync(this IOcopDb db, ICaller caller, string permission, ProductId id, CancellationToken ct)
    {
        var product = await db.Products.For(caller).Include(p => p.Codes).Include(p => p.Sources).Include(p => p.Images).Include(p => p.Transfers)
            .SingleOrDefaultAsync(p => p.Id == id, ct) ?? throw new DomainException(ProductErrors.NotFound());
        caller.ReachOf(permission).Require(product);
        return product;
    }

    /// <summary>All recognitions of some products, for change.</summary>
    public static async Task<List<Certification>> CertificationsOfAsync(this IOcopDb db, CancellationToken ct, params ProductId[] ids) =>
        await db.Certifications.Include(c => c.Suspensions).Where(c => ids.Contains(c.ProductId)).ToListAsync(ct);

    /// <summary>The record itself, or the one that it was merged into, at the end of however many merges.</summary>
    public static async Task<ProductId> FollowMergesAsync(this IQueryable<Product> products, ICaller caller, ProductId id, CancellationToken ct)
    {
        while (true)
        {
            var found = await products.For(caller).Where(p => p.Id == id).Select(p => new { p.MergedIntoId }).SingleOrDefaultAsync(ct)
                ?? throw new DomainException(ProductErrors.NotFound());

            if (found.MergedIntoId is not { } survivor)
            {
                return id;
            }

            id = survivor;
        }
    }
}
