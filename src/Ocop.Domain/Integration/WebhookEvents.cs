using Ocop.Domain.Common;

namespace Ocop.Domain.Integration;

/// <summary>A system asked to be sent events.</summary>
[EventType("webhook.registered.v1", EventVisibility.Internal)]
public sealed record WebhookRegistered(Guid AggregateId, Guid ClientId, string Name, string Url, string Types) : IDomainEvent;

/// <summary>A subscription was edited.</summary>
[EventType("webhook.changed.v1", EventVisibility.Internal)]
public sealed record WebhookChanged(Guid AggregateId, IReadOnlyList<FieldChange> Changes) : IDomainEvent;

/// <summary>A subscription got another secret.</summary>
/// <param name="OthersEndAt">Until when the earlier one signs too.</param>
[EventType("webhook.secret-rotated.v1", EventVisibility.Internal)]
public sealed record WebhookSecretRotated(Guid AggregateId, DateTimeOffset OthersEndAt) : IDomainEvent;

/// <summary>Sending was stopped for a time.</summary>
[EventType("webhook.paused.v1", EventVisibility.Internal)]
public sealed record WebhookPaused(Guid AggregateId) : IDomainEvent;

/// <summary>Sending goes on.</summary>
[EventType("webhook.resumed.v1", EventVisibility.Internal)]
public sealed record WebhookResumed(Guid AggregateId) : IDomainEvent;

/// <summary>The receiver is gone.</summary>
[EventType("webhook.switched-off.v1", EventVisibility.Internal)]
public sealed record WebhookSwitchedOff(Guid AggregateId, string Reason) : IDomainEvent;

/// <summary>Events are sent anew.</summary>
[EventType("webhook.replayed.v1", EventVisibility.Internal)]
public sealed record WebhookReplayed(Guid AggregateId, long? FromPosition, int? Deliveries) : IDomainEvent;

/// <summary>A subscription was removed.</summary>
[EventType("webhook.removed.v1", EventVisibility.Internal)]
public sealed record WebhookRemoved(Guid AggregateId, string Name, string Url) : IDomainEvent;
