using Ocop.Domain.Agencies;
using Ocop.Domain.Common;

namespace Ocop.Domain.Accounts;

/// <summary>Somebody signed in.</summary>
[EventType("session.started.v1", EventVisibility.Internal)]
public sealed record SessionStarted(Guid AggregateId, Guid SessionId) : IDomainEvent;

/// <summary>A sign-in was refused. For an e-mail that no account has, the aggregate is the empty id: what was typed is kept nowhere.</summary>
[EventType("session.refused.v1", EventVisibility.Internal)]
public sealed record SessionRefused(Guid AggregateId, string Reason) : IDomainEvent;

/// <summary>Somebody signed out.</summary>
[EventType("session.ended.v1", EventVisibility.Internal)]
public sealed record SessionEnded(Guid AggregateId, Guid SessionId) : IDomainEvent;

/// <summary>An account was opened.</summary>
[EventType("user.created.v1", EventVisibility.Internal)]
public sealed record UserCreated(Guid AggregateId, [property: PersonalData] string Email, [property: PersonalData] string DisplayName) : IDomainEvent;

/// <summary>An account was given a role, perhaps for an agency, from a day on.</summary>
[EventType("user.role-granted.v1", EventVisibility.Internal)]
public sealed record UserRoleGranted(Guid AggregateId, string Role, AgencyId? ForAgency, DateOnly ValidFrom, DateOnly? ValidTo) : IDomainEvent;

/// <summary>Somebody changed the own password; the other sessions of the account ended with it.</summary>
[EventType("user.password-changed.v1", EventVisibility.Internal)]
public sealed record UserPasswordChanged(Guid AggregateId, int SessionsEnded) : IDomainEvent;
