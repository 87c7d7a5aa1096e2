using Ocop.Domain.Agencies;
using Ocop.Domain.Common;

namespace Ocop.Domain.Clients;

/// <summary>Another system or application was let in.</summary>
[EventType("client.registered.v1", EventVisibility.Internal)]
public sealed record ClientRegistered(Guid AggregateId, string ClientId, string Name, ClientKind Kind, string Scopes, AgencyId? ForAgency) : IDomainEvent;

/// <summary>What a client may do was changed.</summary>
[EventType("client.changed.v1", EventVisibility.Internal)]
public sealed record ClientChanged(Guid AggregateId, IReadOnlyList<FieldChange> Changes) : IDomainEvent;

/// <summary>A client got one more secret. The secret itself is kept nowhere.</summary>
/// <param name="OthersEndAt">Until when the earlier ones work; null when there are none.</param>
[EventType("client.secret-added.v1", EventVisibility.Internal)]
public sealed record ClientSecretAdded(Guid AggregateId, Guid SecretId, DateTimeOffset? OthersEndAt) : IDomainEvent;

/// <summary>A secret of a client ended at once.</summary>
[EventType("client.secret-revoked.v1", EventVisibility.Internal)]
public sealed record ClientSecretRevoked(Guid AggregateId, Guid SecretId) : IDomainEvent;

/// <summary>A client was shut out, with all its tokens.</summary>
[EventType("client.revoked.v1", EventVisibility.Internal)]
public sealed record ClientRevoked(Guid AggregateId) : IDomainEvent;

/// <summary>Somebody asked for a token in a client's name and was refused.</summary>
[EventType("client.refused.v1", EventVisibility.Internal)]
public sealed record ClientRefused(Guid AggregateId, string Reason) : IDomainEvent;

/// <summary>A person allowed an application to act for them.</summary>
[EventType("client.allowed.v1", EventVisibility.Internal)]
public sealed record ClientAllowed(Guid AggregateId, string Scopes) : IDomainEvent;

/// <summary>A person took that permission back; the application's tokens for them ended.</summary>
[EventType("client.disallowed.v1", EventVisibility.Internal)]
public sealed record ClientDisallowed(Guid AggregateId) : IDomainEvent;
