using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Common;
using Ocop.Domain.SavedViews;

namespace Ocop.Application.SavedViews;

internal static class SavedViewAccess
{
    /// <summary>One's own, and what colleagues of one's agency share.</summary>
    public static IQueryable<SavedView> For(this IQueryable<SavedView> views, ICaller caller) =>
        views.Where(v => v.OwnerId == caller.UserId || (v.Shared && v.AgencyId != null && v.AgencyId == caller.AgencyId));

    /// <summary>Loads one's own for change; another's counts as absent, shared or not.</summary>
    public static async Task<SavedView> GetOwnAsync(this IQueryable<SavedView> views, ICaller caller, SavedViewId id, CancellationToken ct) =>
        await views.SingleOrDefaultAsync(v => v.Id == id && v.OwnerId == caller.UserId, ct) ?? throw new DomainException(SavedViewErrors.NotFound());

    /// <summary>Makes room for a new default view: the page opens with one only.</summary>
    public static async Task ClearDefaultAsync(this IQueryable<SavedView> views, ICaller caller, string page, SavedViewId except, CancellationToken ct) =>
        await views.Where(v => v.OwnerId == caller.UserId && v.Page == page && v.IsDefault && v.Id != except)
            .ExecuteUpdateAsync(u => u.SetProperty(v => v.IsDefault, false), ct);
}
