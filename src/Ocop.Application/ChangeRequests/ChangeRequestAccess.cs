using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Products;
using Ocop.Application.Subjects;
using Ocop.Domain.ChangeRequests;
using Ocop.Domain.Common;

namespace Ocop.Application.ChangeRequests;

/// <summary>Which change requests a caller may see: officers those of records that they may change, representatives those of their subjects.</summary>
internal static class ChangeRequestAccess
{
    public static IQueryable<ChangeRequest> ChangeRequestsFor(this IOcopDb db, ICaller caller)
    {
        var writes = caller.ReachOf(Permissions.RegisterWrite);

        if (writes.IsEverything)
        {
            return db.ChangeRequests;
        }

        // what a subject proposed before it was merged is its survivor's now
        var own = caller.ReachOf(Permissions.ChangesPropose).Subjects.ToArray();
        var merged = own.Select(s => (Domain.Subjects.SubjectId?)s).ToArray();
        var (products, subjects) = (db.Products.For(caller, Permissions.RegisterWrite), db.Subjects.Within(writes));
        return db.ChangeRequests.Where(r =>
            own.Contains(r.SubjectId) || db.Subjects.Any(s => s.Id == r.SubjectId && merged.Contains(s.MergedIntoId))
            || (r.ProductId == null ? subjects.Any(s => s.Id == r.SubjectId) : products.Any(p => p.Id == r.ProductId)));
    }

    /// <summary>Loads one for a decision, in the version that its decider saw. What the caller may not see counts as absent.</summary>
    /// <exception cref="DomainException"><c>change_request.not_found</c>, <c>record.stale</c></exception>
    public static async Task<ChangeRequest> GetChangeRequestAsync(this IOcopDb db, ICaller caller, ChangeRequestId id, uint? version, CancellationToken ct)
    {
        var request = await db.ChangeRequestsFor(caller).Include(r => r.Fields).SingleOrDefaultAsync(r => r.Id == id, ct) ?? throw new DomainException(ChangeRequestErrors.NotFound());

        if (version is { } read)
        {
            request.RequireVersion(read);
        }

        return request;
    }
}
