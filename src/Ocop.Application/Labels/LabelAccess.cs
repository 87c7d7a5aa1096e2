using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Products;
using Ocop.Domain.Common;
using Ocop.Domain.Labels;
using Ocop.Domain.Products;

namespace Ocop.Application.Labels;

/// <summary>Whose codes and artwork a caller may see and enter: an officer's by area and field, a representative's own.</summary>
internal static class LabelAccess
{
    public static string ReadsOrReportsLabels(this ICaller caller) => caller.Has(Permissions.LabelsRead) ? Permissions.LabelsRead : Permissions.LabelsReport;

    public static string ManagesOrReportsLabels(this ICaller caller) => caller.Has(Permissions.LabelsManage) ? Permissions.LabelsManage : Permissions.LabelsReport;

    /// <summary>Products within reach, and the duplicates that were merged into them: what was entered for these is theirs.</summary>
    public static IQueryable<Product> LabelledFor(this IOcopDb db, ICaller caller, string permission)
    {
        if (caller.ReachOf(permission).IsEverything)
        {
            return db.Products;
        }

        var products = db.Products.For(caller, permission);
        return db.Products.Where(p => products.Any(o => o.Id == p.Id || o.Id == p.MergedIntoId));
    }

    public static IQueryable<GtinRegistration> GtinsFor(this IOcopDb db, ICaller caller, string permission)
    {
        var products = db.LabelledFor(caller, permission);
        return caller.ReachOf(permission).IsEverything ? db.GtinRegistrations : db.GtinRegistrations.Where(g => products.Any(p => p.Id == g.ProductId));
    }

    /// <summary>Loads one for change, in the version that its editor saw.</summary>
    /// <exception cref="DomainException"><c>gtin.not_found</c>, <c>record.stale</c></exception>
    public static async Task<GtinRegistration> GetGtinAsync(this IOcopDb db, ICaller caller, GtinRegistrationId id, uint version, CancellationToken ct)
    {
        var gtin = await db.GtinsFor(caller, caller.ManagesOrReportsLabels()).SingleOrDefaultAsync(g => g.Id == id, ct) ?? throw new DomainException(GtinErrors.NotFound());
        gtin.RequireVersion(version);
        return gtin;
    }

    /// <summary>The product for which something is entered; what is said of a duplicate counts for the one that stands.</summary>
    /// <exception cref="DomainException"><c>product.not_found</c></exception>
    public static async Task<Product> GetLabelledAsync(this IOcopDb db, ICaller caller, ProductId id, CancellationToken ct)
    {
        var permission = caller.ManagesOrReportsLabels();
        var standing = await db.Products.FollowMergesAsync(caller, id, ct);
        return await db.Products.For(caller, permission).Include(p => p.Codes).SingleOrDefaultAsync(p => p.Id == standing, ct) ?? throw new DomainException(ProductErrors.NotFound());
    }
}
