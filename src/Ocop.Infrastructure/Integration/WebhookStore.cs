using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Integration;
using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.Integration;
using Ocop.Infrastructure.Ledger;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.Integration;

internal sealed class WebhookStore(OcopDbContext db, IChangeFeed feed, EventTypes types, LedgerBell bell, TimeProvider clock) : IWebhookDeliveries
{
    private const string Sort = "-position";

    public async Task BeginAsync(WebhookSubscriptionId id, CancellationToken ct) =>
        db.WebhookCursors.Add(new() { SubscriptionId = id, Through = await feed.LastAsync(ct) });

    public async Task RewindAsync(WebhookSubscriptionId id, long position, CancellationToken ct)
    {
        var last = await feed.LastAsync(ct);

        if (position > last)
        {
            throw new DomainException(ChangeErrors.PositionUnknown(last));
        }

        await db.WebhookCursors.Where(c => c.SubscriptionId == id && c.Through > position).ExecuteUpdateAsync(s => s.SetProperty(c => c.Through, position), ct);
    }

    public async Task<int> AgainAsync(WebhookSubscriptionId id, IReadOnlyCollection<Guid> deliveries, CancellationToken ct)
    {
        DateTimeOffset? now = clock.GetUtcNow();
        return await db.WebhookDeliveries.Where(d => d.SubscriptionId == id && deliveries.Contains(d.Id) && d.State != DeliveryState.Waiting).ExecuteUpdateAsync(
            s => s.SetProperty(d => d.State, DeliveryState.Waiting).SetProperty(d => d.Attempts, 0).SetProperty(d => d.DueAt, now).SetProperty(d => d.LeasedUntil, (DateTimeOffset?)null), ct);
    }

    public async Task<Page<DeliveryItem>> ListAsync(WebhookSubscriptionId id, DeliveryState? state, int limit, string? cursor, CancellationToken ct)
    {
        var rows = db.WebhookDeliveries.AsNoTracking().Where(d => d.SubscriptionId == id);

        if (state is { } wanted)
        {
            rows = rows.Where(d => d.State == wanted);
        }

        if (Cursor.Decode(cursor, Sort, values: 1) is { } after)
        {
            var before = long.TryParse(after.Values[0], NumberStyles.None, CultureInfo.InvariantCulture, out var position) ? position : throw new DomainException(CommonErrors.InvalidCursor());
            rows = rows.Where(d => d.FeedPosition < before);
        }

        var page = await rows.OrderByDescending(d => d.FeedPosition).Take(limit + 1).ToListAsync(ct);
        return new(
            [.. page.Take(limit).Select(Item)],
            page.Count > limit ? new Cursor(Sort, [page[limit - 1].FeedPosition.ToString(CultureInfo.InvariantCulture)], Guid.Empty).Encode() : null);
    }

    public async Task<IReadOnlyDictionary<Guid, DeliveryCounts>> CountAsync(IReadOnlyCollection<WebhookSubscriptionId> ids, CancellationToken ct)
    {
        Dictionary<Guid, DeliveryCounts> counts = [];

        foreach (var id in ids)
        {
            counts[id.Value] = new(await CountAsync(id, DeliveryState.Waiting, ct), await CountAsync(id, DeliveryState.Failed, ct));
        }

        return counts;
    }

    public async Task<IReadOnlyList<WebhookClientItem>> ClientsAsync(AgencyId? agency, CancellationToken ct)
    {
        var clients = db.Clients.AsNoTracking().Where(c => c.RevokedAt == null);

        if (agency is { } its)
        {
            clients = clients.Where(c => c.AgencyId == its);
        }

        return await clients.OrderBy(c => c.DisplayName).ThenBy(c => c.Id).Select(c => new WebhookClientItem(c.Id, c.ClientId!, c.DisplayName!)).ToListAsync(ct);
    }

    public void Wake() => bell.Deliverable.Ring();

    private Task<int> CountAsync(WebhookSubscriptionId id, DeliveryState state, CancellationToken ct) =>
        db.WebhookDeliveries.Where(d => d.SubscriptionId == id && d.State == state).Take(Paging.CountCap).CountAsync(ct);

    private DeliveryItem Item(WebhookDelivery d) => new(
        d.Id, d.EventId, types.Outward(d.Type), EventTypes.SubjectOf(d.Type, d.AggregateId), d.FeedPosition, d.State, d.Attempts, d.Status, d.Error, d.DurationMs, d.Answer, d.CreatedAt,
        d.LastAttemptAt, d.DueAt);
}
