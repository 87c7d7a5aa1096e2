using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Common;
using Ocop.Domain.Products;

namespace Ocop.Application.Products;

/// <summary>Which products a caller may see and change; <c>ReachSql</c> says the same of lists.</summary>
internal static class ProductAccess
{
    /// <summary>The products that a permission of the caller covers.</summary>
    public static IQueryable<Product> For(this IQueryable<Product> products, ICaller caller, string permission = Permissions.RegisterRead)
    {
        var reach = caller.ReachOf(permission);

        if (reach.IsEverything)
        {
            return products;
        }

        var (present, former, types, subjects) = (reach.PresentUnits.ToArray(), reach.FormerUnits.ToArray(), reach.Types.ToArray(), reach.Subjects.ToArray());
        return products.Where(p => present.Contains(p.CurrentUnitId) || former.Contains(p.UnitId) || types.Contains(p.TypeId) || subjects.Contains(p.SubjectId));
    }

    /// <summary>Loads one for change, in the version that its editor saw. What the caller may not see counts as absent.</summary>
    public static async Task<Product> GetForAsync(this IQueryable<Product> products, ICaller caller, ProductId id, uint version, CancellationToken ct)
    {
        var product = await products.For(caller).Include(p => p.Codes).SingleOrDefaultAsync(p => p.Id == id, ct) ?? throw new DomainException(ProductErrors.NotFound());
        caller.ReachOf(Permissions.RegisterWrite).Require(product);
        product.RequireVersion(version);
        return product;
    }
}
