using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Products;
using Ocop.Application.Subjects;
using Ocop.Domain.Notifications;

namespace Ocop.Application.Notifications;

/// <summary>What the caller was told, the latest first.</summary>
/// <param name="Unread">Only what was not read yet.</param>
/// <param name="Count">Also count all rows.</param>
[Requires(Permissions.SignedIn)]
public sealed record ListNotifications(bool Unread, int Limit, string? Cursor, bool Count) : IQuery<Page<NotificationItem>>;

/// <summary>Something that the caller was told.</summary>
/// <param name="Kind">What happened, such as <c>change-request.waiting</c>; the list is open.</param>
/// <param name="Category">task: it waits for the caller; decision: somebody decided; access: what the caller may do has changed.</param>
/// <param name="RecordId">The record that it leads to; of what sort, the first part of the kind tells.</param>
/// <param name="ProductId">The product that it is about.</param>
/// <param name="SubjectId">The subject that it is about, where it is about no product.</param>
/// <param name="Name">Of the product or the subject today, where the caller may see it.</param>
/// <param name="Role">The role that was given or taken.</param>
/// <param name="ReadAt">Null until it was read.</param>
public sealed record NotificationItem(
    Guid Id, string Kind, NotificationCategory Category, DateTimeOffset At, DateTimeOffset? ReadAt, Guid RecordId, Guid? ProductId, Guid? SubjectId, string? Name, string? Role);

internal sealed class ListNotificationsValidator : AbstractValidator<ListNotifications>
{
    public ListNotificationsValidator() => RuleFor(q => q.Limit).InclusiveBetween(1, Paging.MaxLimit);
}

internal sealed class ListNotificationsHandler(IOcopDb db, ICaller caller) : IRequestHandler<ListNotifications, Page<NotificationItem>>
{
    private const string Sort = "-at";

    public async Task<Page<NotificationItem>> Handle(ListNotifications query, CancellationToken cancellationToken)
    {
        var all = db.Notifications.AsNoTracking().Where(n => n.UserId == caller.UserId && (!query.Unread || n.ReadAt == null));
        var rows = all;

        if (Cursor.Decode(query.Cursor, Sort, 0) is { } after)
        {
            rows = rows.Where(n => n.Id.CompareTo(after.Id) < 0);
        }

        var found = await rows.OrderByDescending(n => n.Id).Take(query.Limit + 1).ToListAsync(cancellationToken);
        int? total = query.Count ? await all.Take(Paging.CountCap).CountAsync(cancellationToken) : null;
        var page = found.Take(query.Limit).ToList();
        return new(await ShowAsync(page, cancellationToken), found.Count > query.Limit ? new Cursor(Sort, [], page[^1].Id).Encode() : null, total);
    }

    private async Task<IReadOnlyList<NotificationItem>> ShowAsync(List<Notification> page, CancellationToken ct)
    {
        var (products, subjects) = (page.Select(n => n.ProductId).OfType<Domain.Products.ProductId>().ToArray(), page.Select(n => n.SubjectId).OfType<Domain.Subjects.SubjectId>().ToArray());
        Dictionary<Guid, string> names = [];

        if (products.Length > 0)
        {
            names = (await db.Products.For(caller).Where(p => products.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToListAsync(ct)).ToDictionary(p => p.Id.Value, p => p.Name);
        }

        foreach (var subject in subjects.Length == 0 ? [] : await db.SubjectsFor(caller).Where(s => subjects.Contains(s.Id)).Select(s => new { s.Id, s.Name }).ToListAsync(ct))
        {
            names[subject.Id.Value] = subject.Name;
        }

        return [.. page.Select(n => new NotificationItem(
            n.Id, n.Kind, n.Category, n.At, n.ReadAt, n.RecordId, n.ProductId?.Value, n.SubjectId?.Value,
            (n.ProductId?.Value ?? n.SubjectId?.Value) is { } id ? names.GetValueOrDefault(id) : null, n.Role))];
    }
}
