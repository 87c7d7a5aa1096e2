using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Products;
using Ocop.Domain.Common;
using Ocop.Domain.Labels;

namespace Ocop.Application.Labels;

/// <summary>Which grants of stamps a caller may see and act on: those of products that one of some permissions covers.</summary>
internal static class StampAccess
{
    /// <summary>By any of these a grant is seen.</summary>
    private static readonly string[] Seeing = [Permissions.LabelsRead, Permissions.LabelsManage, Permissions.LabelsReport];

    /// <summary>By any of these stamps are accounted for: the subject's own, and whoever manages them.</summary>
    private static readonly string[] Accounting = [Permissions.LabelsReport, Permissions.LabelsManage];

    private static readonly string[] Managing = [Permissions.LabelsManage];

    public static IQueryable<StampGrant> GrantsSeenBy(this IOcopDb db, ICaller caller) => db.GrantsBy(caller, Seeing);

    public static IQueryable<StampGrant> GrantsManagedBy(this IOcopDb db, ICaller caller) => db.GrantsBy(caller, Managing);

    public static IQueryable<StampGrant> GrantsAccountedBy(this IOcopDb db, ICaller caller) => db.GrantsBy(caller, Accounting);

    /// <summary>Loads one for a step of an officer: locked, so that of two steps at once each finds what the other left.</summary>
    /// <exception cref="DomainException"><c>stamp.not_found</c></exception>
    public static Task<StampGrant> GetManagedGrantAsync(this IOcopDb db, ICaller caller, StampGrantId id, CancellationToken ct) => db.GetLockedAsync(db.GrantsManagedBy(caller), id, ct);

    /// <summary>The same for a step of the subject, which an officer may take for it.</summary>
    /// <exception cref="DomainException"><c>stamp.not_found</c></exception>
    public static Task<StampGrant> GetAccountedGrantAsync(this IOcopDb db, ICaller caller, StampGrantId id, CancellationToken ct) => db.GetLockedAsync(db.GrantsAccountedBy(caller), id, ct);

    /// <summary>The person who acts; a system on its own account cannot: nobody would answer for it.</summary>
    /// <exception cref="DomainException"><c>caller.not_permitted</c></exception>
    public static Guid LabellingPerson(this ICaller caller) => caller.UserId ?? throw new DomainException(CommonErrors.NotPermitted(Permissions.LabelsManage));

    private static IQueryable<StampGrant> GrantsBy(this IOcopDb db, ICaller caller, string[] permissions)
    {
        var held = permissions.Where(caller.Has).ToList();

        if (held.Exists(p => caller.ReachOf(p).IsEverything))
        {
            return db.StampGrants;
        }

        var products = held.Select(p => db.Products.For(caller, p).Select(one => one.Id)).Aggregate(db.Products.Where(p => false).Select(one => one.Id), (all, some) => all.Union(some));
        return db.StampGrants.Where(g => products.Contains(g.ProductId));
    }

    private static async Task<StampGrant> GetLockedAsync(this IOcopDb db, IQueryable<StampGrant> reached, StampGrantId id, CancellationToken ct)
    {
        await db.LockAsync<StampGrant>(id.Value, ct);
        return await reached.Include(g => g.Ranges).SingleOrDefaultAsync(g => g.Id == id, ct) ?? throw new DomainException(StampErrors.NotFound());
    }
}
