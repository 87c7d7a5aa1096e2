using Ocop.Application.Common;
using Ocop.Domain.Agencies;
using Ocop.Domain.Integration;

namespace Ocop.Application.Integration;

/// <summary>A connected system that may be sent events.</summary>
public sealed record WebhookClientItem(Guid Id, string ClientId, string Name);

/// <summary>One event on its way to one receiver.</summary>
/// <param name="Type">As in the feed.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="Status">HTTP status of the last answer; null when there was none.</param>
/// <param name="Error">Why there was none: a stable word.</param>
/// <param name="Answer">The first kilobyte of the last answer.</param>
/// <param name="NextAttemptAt">Null when it is not tried again.</param>
public sealed record DeliveryItem(
    Guid Id, Guid EventId, string Type, string Subject, long Position, DeliveryState State, int Attempts, int? Status, string? Error, int? DurationMs, string? Answer,
    DateTimeOffset CreatedAt, DateTimeOffset? LastAttemptAt, DateTimeOffset? NextAttemptAt);

/// <summary>How much of a subscription waits and failed.</summary>
public sealed record DeliveryCounts(int Waiting, int Failed);

/// <summary>What became of one sending.</summary>
/// <param name="Delivered">Whether the receiver accepted it (2xx).</param>
/// <param name="Error">Without an answer: timed-out, unreachable, address-refused, redirected or not-secure.</param>
public sealed record SendingResult(bool Delivered, int? Status, string? Error, int DurationMs, string? Answer);

/// <summary>What is sent, and how far.</summary>
public interface IWebhookDeliveries
{
    /// <summary>A new subscription gets what happens from now on.</summary>
    Task BeginAsync(WebhookSubscriptionId id, CancellationToken ct);

    /// <summary>Puts a subscription back to a position; what came after it is sent anew.</summary>
    /// <exception cref="Domain.Common.DomainException"><c>changes.position_unknown</c></exception>
    Task RewindAsync(WebhookSubscriptionId id, long position, CancellationToken ct);

    /// <summary>Sends failed and delivered ones anew.</summary>
    /// <returns>How many.</returns>
    Task<int> AgainAsync(WebhookSubscriptionId id, IReadOnlyCollection<Guid> deliveries, CancellationToken ct);

    Task<Page<DeliveryItem>> ListAsync(WebhookSubscriptionId id, DeliveryState? state, int limit, string? cursor, CancellationToken ct);

    Task<IReadOnlyDictionary<Guid, DeliveryCounts>> CountAsync(IReadOnlyCollection<WebhookSubscriptionId> ids, CancellationToken ct);

    /// <summary>The systems of an agency, or all, that were not revoked.</summary>
    Task<IReadOnlyList<WebhookClientItem>> ClientsAsync(AgencyId? agency, CancellationToken ct);

    /// <summary>Wakes the deliverer.</summary>
    void Wake();
}

/// <summary>Secrets of subscriptions: shown once, kept encrypted.</summary>
public interface IWebhookSecrets
{
    /// <returns>What the receiver keeps (<c>whsec_…</c>), and what is kept here.</returns>
    (string Shown, byte[] Kept) New(WebhookSubscriptionId id);
}

/// <summary>Sends to receivers.</summary>
public interface IWebhookSender
{
    /// <exception cref="Domain.Common.DomainException"><c>webhook.port_refused</c>, <c>webhook.address_refused</c>, <c>webhook.url_invalid</c></exception>
    Task RequireAllowedAsync(string url, CancellationToken ct);

    /// <summary>Sends an event that means nothing, at once.</summary>
    Task<SendingResult> TestAsync(WebhookSubscription subscription, CancellationToken ct);
}
