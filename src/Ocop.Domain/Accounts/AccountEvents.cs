using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Accounts;

/// <summary>Somebody signed in.</summary>
/// <param name="Method">password or single-sign-on.</param>
/// <param name="SecondFactor">totp, recovery-code or provider; null without one.</param>
/// <param name="NetworkAddress">Where it came from.</param>
[EventType("session.started.v1", EventVisibility.Internal)]
public sealed record SessionStarted(Guid AggregateId, Guid SessionId, string Method, string? SecondFactor, [property: PersonalData] string? NetworkAddress) : IDomainEvent;

/// <summary>A sign-in was refused. For an e-mail that no account has, the aggregate is the empty id: what was typed is kept nowhere.</summary>
/// <param name="Reason">invalid-credentials, locked-out, totp-code-wrong, totp-code-used, recovery-code-wrong or no-account.</param>
/// <param name="NetworkAddress">Where it came from.</param>
[EventType("session.refused.v1", EventVisibility.Internal)]
public sealed record SessionRefused(Guid AggregateId, string Reason, [property: PersonalData] string? NetworkAddress) : IDomainEvent;

/// <summary>Somebody signed out, here or in another browser of the own.</summary>
/// <param name="NetworkAddress">Where it came from.</param>
[EventType("session.ended.v1", EventVisibility.Internal)]
public sealed record SessionEnded(Guid AggregateId, Guid SessionId, [property: PersonalData] string? NetworkAddress) : IDomainEvent;

/// <summary>An account was opened.</summary>
[EventType("user.created.v1", EventVisibility.Internal)]
public sealed record UserCreated(Guid AggregateId, [property: PersonalData] string Email, [property: PersonalData] string DisplayName) : IDomainEvent;

/// <summary>An account was given a role, perhaps for an agency or a subject, from a day on.</summary>
[EventType("user.role-granted.v1", EventVisibility.Internal)]
public sealed record UserRoleGranted(Guid AggregateId, string Role, AgencyId? ForAgency, SubjectId? ForSubject, DateOnly ValidFrom, DateOnly? ValidTo) : IDomainEvent;

/// <summary>An account holds a role in place of a colleague who is absent, for some days.</summary>
[EventType("user.role-delegated.v1", EventVisibility.Internal)]
public sealed record UserRoleDelegated(Guid AggregateId, string Role, AgencyId? ForAgency, DateOnly ValidFrom, DateOnly ValidTo) : IDomainEvent;

/// <summary>Somebody changed the own password; the other sessions of the account ended with it.</summary>
[EventType("user.password-changed.v1", EventVisibility.Internal)]
public sealed record UserPasswordChanged(Guid AggregateId, int SessionsEnded) : IDomainEvent;

/// <summary>A role that an account held ends, or never begins.</summary>
/// <param name="LastDay">Last day on which it is held; null when it never began.</param>
[EventType("user.role-ended.v1", EventVisibility.Internal)]
public sealed record UserRoleEnded(Guid AggregateId, string Role, AgencyId? ForAgency, DateOnly? LastDay) : IDomainEvent;

/// <summary>An account was closed to its owner; its sessions ended.</summary>
[EventType("user.disabled.v1", EventVisibility.Internal)]
public sealed record UserDisabled(Guid AggregateId, int SessionsEnded) : IDomainEvent;

/// <summary>An account was opened to its owner again.</summary>
[EventType("user.enabled.v1", EventVisibility.Internal)]
public sealed record UserEnabled(Guid AggregateId) : IDomainEvent;

/// <summary>A link was made by which the account's owner chooses a password. What the link says is kept nowhere.</summary>
[EventType("user.link-made.v1", EventVisibility.Internal)]
public sealed record UserLinkMade(Guid AggregateId, DateTimeOffset ExpiresAt) : IDomainEvent;

/// <summary>The account's owner chose a password by a link; all sessions of the account ended.</summary>
[EventType("user.password-chosen.v1", EventVisibility.Internal)]
public sealed record UserPasswordChosen(Guid AggregateId, int SessionsEnded) : IDomainEvent;

/// <summary>Somebody else saw the account with its e-mail; once a day for each reader.</summary>
[EventType("user.personal-data-read.v1", EventVisibility.Internal)]
public sealed record UserPersonalDataRead(Guid AggregateId) : IDomainEvent;

/// <summary>Everything held about the account's owner was handed out as a file, to the owner or to whoever manages accounts.</summary>
[EventType("user.personal-data-exported.v1", EventVisibility.Internal)]
public sealed record UserPersonalDataExported(Guid AggregateId) : IDomainEvent;

/// <summary>What the account held of a person was erased for good; the account itself stays, without a name.</summary>
/// <param name="Basis">What obliges or allows to erase it.</param>
/// <param name="EventsErased">Events of the ledger whose personal values went with it.</param>
[EventType("user.erased.v1", EventVisibility.Internal)]
public sealed record UserErased(Guid AggregateId, string Basis, int EventsErased) : IDomainEvent;
