using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;

namespace Ocop.Application.SavedViews;

/// <summary>The caller's views of a page, and those that colleagues share.</summary>
[Requires(Permissions.ViewsUse)]
public sealed record ListSavedViews(string? Page) : IQuery<Page<SavedViewItem>>;

/// <summary>A filter and sort with a name.</summary>
/// <param name="Page">The page it belongs to, such as <c>products</c>.</param>
/// <param name="Query">The list's query string, without the question mark.</param>
/// <param name="Shared">Colleagues of the owner's agency see it too.</param>
/// <param name="IsDefault">The page opens with it; always false for a colleague's.</param>
/// <param name="Mine">Whether the caller may change it.</param>
/// <param name="Version">Row version, for If-Match.</param>
public sealed record SavedViewItem(Guid Id, string Page, string Name, string Query, bool Shared, bool IsDefault, bool Mine, uint Version);

internal sealed class ListSavedViewsHandler(IOcopDb db, ICaller caller) : IRequestHandler<ListSavedViews, Page<SavedViewItem>>
{
    public async Task<Page<SavedViewItem>> Handle(ListSavedViews query, CancellationToken cancellationToken)
    {
        var views = await db.SavedViews.AsNoTracking().For(caller).Where(v => query.Page == null || v.Page == query.Page).ToListAsync(cancellationToken);

        return new([.. views.OrderBy(v => v.OwnerId != caller.UserId).ThenBy(v => v.Name, StringComparer.CurrentCulture).Select(v => new SavedViewItem(
            v.Id.Value, v.Page, v.Name, v.Query, v.Shared, v.IsDefault && v.OwnerId == caller.UserId, v.OwnerId == caller.UserId, v.Version))], null);
    }
}
