using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Products;
using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Recalls;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Recalls;

/// <summary>Which recalls a caller may see and act on: those of products that a permission of the caller covers, and those of the caller's own subjects.</summary>
internal static class RecallAccess
{
    public static IQueryable<Recall> RecallsFor(this IOcopDb db, ICaller caller, string permission = Permissions.RegisterRead)
    {
        var reach = caller.ReachOf(permission);

        if (reach.IsEverything)
        {
            return db.Recalls;
        }

        var (products, subjects) = (db.Products.For(caller, permission), reach.Subjects.ToArray());
        return db.Recalls.Where(r => subjects.Contains(r.SubjectId) || r.Lots.Any(l => products.Any(p => p.Id == l.ProductId)));
    }

    public static IQueryable<Recall> Whole(this IOcopDb db, IQueryable<Recall> recalls) =>
        db.InParts(recalls.Include(r => r.Lots).Include(r => r.Notices).Include(r => r.Progress).Include(r => r.Treatments));

    /// <summary>Loads one for a step, in the version that its actor saw. What the caller may not act on counts as absent.</summary>
    /// <exception cref="DomainException"><c>recall.not_found</c>, <c>record.stale</c></exception>
    public static async Task<Recall> GetRecallAsync(this IOcopDb db, ICaller caller, RecallId id, uint version, CancellationToken ct)
    {
        var recall = await db.GetRecallAsync(caller, Permissions.RecallsManage, id, ct);
        recall.RequireVersion(version);
        return recall;
    }

    /// <summary>Loads one for an append by the subject or an officer: locked, so that two at once both count.</summary>
    /// <exception cref="DomainException"><c>recall.not_found</c></exception>
    public static async Task<Recall> GetForAppendAsync(this IOcopDb db, ICaller caller, RecallId id, CancellationToken ct)
    {
        var permission = caller.ManagesOrReports();
        await db.LockAsync<Recall>(id.Value, ct);
        return await db.GetRecallAsync(caller, permission, id, ct);
    }

    /// <summary>The products of lots are the subject's, and within reach of whoever names them.</summary>
    /// <exception cref="DomainException"><c>product.not_found</c>, <c>recall.product_of_another</c></exception>
    public static async Task RequireRecallableAsync(this IOcopDb db, ICaller caller, SubjectId subject, IReadOnlyList<LotDetails> lots, CancellationToken ct)
    {
        var named = lots.Select(l => l.ProductId).Distinct().ToArray();
        var owners = await db.Products.For(caller, caller.ManagesOrReports()).Where(p => named.Contains(p.Id) && p.MergedIntoId == null).Select(p => p.SubjectId).ToListAsync(ct);

        if (owners.Count != named.Length)
        {
            throw new DomainException(ProductErrors.NotFound());
        }

        if (owners.Exists(o => o != subject))
        {
            throw new DomainException(RecallErrors.ProductOfAnother());
        }
    }

    /// <summary>An officer manages; whoever stands for a subject reports. For anybody else nothing is within reach.</summary>
    public static string ManagesOrReports(this ICaller caller) => caller.Has(Permissions.RecallsManage) ? Permissions.RecallsManage : Permissions.RecallsReport;

    /// <summary>The person who acts; a system on its own account cannot: nobody would answer for it.</summary>
    /// <exception cref="DomainException"><c>caller.not_permitted</c></exception>
    public static Guid RecallingPerson(this ICaller caller) => caller.UserId ?? throw new DomainException(CommonErrors.NotPermitted(Permissions.RecallsManage));

    private static async Task<Recall> GetRecallAsync(this IOcopDb db, ICaller caller, string permission, RecallId id, CancellationToken ct) =>
        await db.Whole(db.RecallsFor(caller, permission)).SingleOrDefaultAsync(r => r.Id == id, ct) ?? throw new DomainException(RecallErrors.NotFound());
}
