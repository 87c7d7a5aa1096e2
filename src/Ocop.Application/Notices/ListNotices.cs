using System.Runtime.CompilerServices;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Accounts;
using Ocop.Application.Common;
using Ocop.Application.Products;
using Ocop.Domain.Notices;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Notices;

/// <summary>What is asked of the notices.</summary>
public sealed record NoticeFilter(NoticeKind? Kind, NoticeChannel? Channel, NoticeBatchId? BatchId, ProductId? ProductId, SubjectId? SubjectId, DateOnly? From, DateOnly? To);

/// <summary>Notices that were sent, the latest first.</summary>
[Requires(Permissions.RegisterRead)]
public sealed record ListNotices(NoticeFilter Filter, int Limit, string? Cursor, bool Count) : IQuery<Page<NoticeItem>>;

/// <summary>All of them, row by row.</summary>
[Requires(Permissions.RegisterRead)]
public sealed record ExportNotices(NoticeFilter Filter) : IQuery<IAsyncEnumerable<NoticeItem>>;

/// <summary>A notice that was sent.</summary>
/// <param name="BatchId">Those that were made with it.</param>
/// <param name="AgencyName">Who sent it.</param>
/// <param name="On">The date that it bears.</param>
/// <param name="PaperHash">SHA-256 of the paper.</param>
/// <param name="HasPaper">Whether the paper is still kept: <c>GET /notices/{id}/paper</c>.</param>
/// <param name="SentBy">The person who sent it; for those who may edit the register.</param>
public sealed record NoticeItem(
    Guid Id, Guid BatchId, NoticeKind Kind, Guid CertificationId, Guid ProductId, string ProductName, Guid SubjectId, string SubjectName, string? AgencyName, DateOnly On,
    NoticeChannel Channel, string PaperHash, bool HasPaper, string? SentBy, DateTimeOffset SentAt);

internal sealed class ListNoticesValidator : AbstractValidator<ListNotices>
{
    public ListNoticesValidator() => RuleFor(q => q.Limit).InclusiveBetween(1, Paging.MaxLimit).OverridePropertyName("limit");
}

/// <summary>Reads notices of the products that a caller may see.</summary>
internal sealed class NoticeRows(IOcopDb db, ICaller caller, IReferenceFacts facts, IUserDirectory users)
{
    private readonly Dictionary<Guid, string?> _names = [];

    public IQueryable<Notice> Of(NoticeFilter filter)
    {
        var notices = db.Notices.AsNoTracking().Where(n =>
            (filter.Kind == null || n.Kind == filter.Kind) && (filter.Channel == null || n.Channel == filter.Channel) && (filter.BatchId == null || n.BatchId == filter.BatchId)
            && (filter.ProductId == null || n.ProductId == filter.ProductId) && (filter.SubjectId == null || n.SubjectId == filter.SubjectId)
            && (filter.From == null || n.On >= filter.From) && (filter.To == null || n.On <= filter.To));

        if (caller.ReachOf(Permissions.RegisterRead).IsEverything)
        {
            return notices;
        }

        var products = db.Products.For(caller);
        return notices.Where(n => products.Any(p => p.Id == n.ProductId));
    }

    public async Task<IReadOnlyList<NoticeItem>> ShowAsync(IReadOnlyList<Notice> notices, CancellationToken ct)
    {
        var (productIds, subjectIds) = (notices.Select(n => n.ProductId).Distinct().ToArray(), notices.Select(n => n.SubjectId).Distinct().ToArray());
        var products = await db.Products.Where(p => productIds.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        var subjects = await db.Subjects.Where(s => subjectIds.Contains(s.Id)).Select(s => new { s.Id, s.Name }).ToDictionaryAsync(s => s.Id, s => s.Name, ct);
        List<NoticeItem> items = [];

        foreach (var n in notices)
        {
            items.Add(new(
                n.Id.Value, n.BatchId.Value, n.Kind, n.CertificationId.Value, n.ProductId.Value, products[n.ProductId], n.SubjectId.Value, subjects[n.SubjectId],
                facts.Current.Find(n.AgencyId)?.Name, n.On, n.Channel, n.PaperHash, n.PaperRemovedAt is null, await NameOfAsync(n.SentBy, ct), n.SentAt));
        }

        return items;
    }

    private async Task<string?> NameOfAsync(Guid? user, CancellationToken ct)
    {
        if (user is not { } id || !caller.Has(Permissions.RegisterWrite))
        {
            return null;
        }

        if (!_names.TryGetValue(id, out var name))
        {
            _names[id] = name = (await users.FindAsync(id, ct))?.DisplayName;
        }

        return name;
    }
}

internal sealed class ListNoticesHandler(NoticeRows rows) : IRequestHandler<ListNotices, Page<NoticeItem>>
{
    private const string Sort = "-sentAt";

    public async Task<Page<NoticeItem>> Handle(ListNotices query, CancellationToken cancellationToken)
    {
        var all = rows.Of(query.Filter);
        var page = all;

        if (Cursor.Decode(query.Cursor, Sort, values: 0) is { } after)
        {
            page = page.Where(n => ((Guid)(object)n.Id).CompareTo(after.Id) < 0);
        }

        var found = await page.OrderByDescending(n => n.Id).Take(query.Limit + 1).ToListAsync(cancellationToken);
        int? total = query.Count ? await all.Take(Paging.CountCap).CountAsync(cancellationToken) : null;
        var shown = found.Take(query.Limit).ToList();
        return new(await rows.ShowAsync(shown, cancellationToken), found.Count > query.Limit ? new Cursor(Sort, [], shown[^1].Id.Value).Encode() : null, total);
    }
}

internal sealed class ExportNoticesHandler(NoticeRows rows) : IRequestHandler<ExportNotices, IAsyncEnumerable<NoticeItem>>
{
    private const int AtOnce = 500;

    public Task<IAsyncEnumerable<NoticeItem>> Handle(ExportNotices query, CancellationToken cancellationToken) => Task.FromResult(Rows(query.Filter, cancellationToken));

    private async IAsyncEnumerable<NoticeItem> Rows(NoticeFilter filter, [EnumeratorCancellation] CancellationToken ct)
    {
        Guid? last = null;

        while (true)
        {
            var page = rows.Of(filter);
            page = last is { } id ? page.Where(n => ((Guid)(object)n.Id).CompareTo(id) < 0) : page;
            var some = await page.OrderByDescending(n => n.Id).Take(AtOnce).ToListAsync(ct);

            foreach (var item in await rows.ShowAsync(some, ct))
            {
                yield return item;
            }

            if (some.Count < AtOnce)
            {
                yield break;
            }

            last = some[^1].Id.Value;
        }
    }
}
