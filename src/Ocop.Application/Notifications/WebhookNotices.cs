using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Representatives;
using Ocop.Domain.Integration;
using Ocop.Domain.Notifications;

namespace Ocop.Application.Notifications;

/// <summary>Tells whoever subscribed, and those who manage webhooks, that events do not arrive.</summary>
public interface IWebhookNotices
{
    /// <summary>A delivery was given up. Told once, until somebody has read it.</summary>
    Task GivenUpAsync(WebhookSubscriptionId id, CancellationToken ct);
}

/// <inheritdoc cref="IWebhookNotices"/>
internal sealed class WebhookNotices(IOcopDb db, Recipients recipients, IRepresentativeDirectory people, Teller teller)
    : IWebhookNotices, IDomainEventHandler<WebhookSwitchedOff>, IDomainEventHandler<WebhookResumed>, IDomainEventHandler<WebhookRemoved>
{
    public async Task GivenUpAsync(WebhookSubscriptionId id, CancellationToken ct)
    {
        if (!await db.Notifications.AnyAsync(n => n.RecordId == id.Value && n.Kind == NotificationKinds.WebhookGivenUp && n.ReadAt == null, ct))
        {
            await TellAsync(id.Value, NotificationKinds.WebhookGivenUp, ct);
        }
    }

    public Task HandleAsync(WebhookSwitchedOff e, CancellationToken ct) => TellAsync(e.AggregateId, NotificationKinds.WebhookSwitchedOff, ct);

    public Task HandleAsync(WebhookResumed e, CancellationToken ct) => SettleAsync(e.AggregateId, ct);

    public Task HandleAsync(WebhookRemoved e, CancellationToken ct) => SettleAsync(e.AggregateId, ct);

    // a subscription that a system made for itself is nobody's
    private async Task TellAsync(Guid id, string kind, CancellationToken ct)
    {
        var creator = await db.WebhookSubscriptions.Where(s => s.Id == new WebhookSubscriptionId(id)).Select(s => s.CreatedBy).SingleOrDefaultAsync(ct);
        var owners = creator is { } one ? (await people.NamesOfAsync([one], ct)).Keys : [];
        teller.Tell([.. owners, .. await recipients.OfficersWithAsync(Permissions.WebhooksManage, ct)], kind, new(id));
    }

    private async Task SettleAsync(Guid id, CancellationToken ct)
    {
        await teller.SettleAsync(NotificationKinds.WebhookSwitchedOff, id, ct);
        await teller.SettleAsync(NotificationKinds.WebhookGivenUp, id, ct);
    }
}
