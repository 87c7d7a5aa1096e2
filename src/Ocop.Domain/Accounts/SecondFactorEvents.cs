using Ocop.Domain.Common;

namespace Ocop.Domain.Accounts;

/// <summary>Somebody set up the second factor; the other sessions of the account ended.</summary>
[EventType("user.second-factor-enabled.v1", EventVisibility.Internal)]
public sealed record UserSecondFactorEnabled(Guid AggregateId, int SessionsEnded, [property: PersonalData] string? NetworkAddress) : IDomainEvent;

/// <summary>Somebody switched the own second factor off; the other sessions of the account ended.</summary>
[EventType("user.second-factor-disabled.v1", EventVisibility.Internal)]
public sealed record UserSecondFactorDisabled(Guid AggregateId, int SessionsEnded, [property: PersonalData] string? NetworkAddress) : IDomainEvent;

/// <summary>An administrator took a second factor away that its owner has lost; all sessions of the account ended.</summary>
[EventType("user.second-factor-reset.v1", EventVisibility.Internal)]
public sealed record UserSecondFactorReset(Guid AggregateId, int SessionsEnded) : IDomainEvent;

/// <summary>Somebody got new recovery codes; those before are worth nothing.</summary>
[EventType("user.recovery-codes-made.v1", EventVisibility.Internal)]
public sealed record UserRecoveryCodesMade(Guid AggregateId, [property: PersonalData] string? NetworkAddress) : IDomainEvent;

/// <summary>A recovery code was used up.</summary>
/// <param name="CodesLeft">How many are left.</param>
[EventType("user.recovery-code-used.v1", EventVisibility.Internal)]
public sealed record UserRecoveryCodeUsed(Guid AggregateId, int CodesLeft, [property: PersonalData] string? NetworkAddress) : IDomainEvent;

/// <summary>An account was tied to its owner's account at the province's single sign-on, at the first sign-in by it.</summary>
/// <param name="Issuer">The provider.</param>
/// <param name="Subject">By which the provider knows the owner.</param>
[EventType("user.sign-on-linked.v1", EventVisibility.Internal)]
public sealed record UserSignOnLinked(Guid AggregateId, string Issuer, [property: PersonalData] string Subject, [property: PersonalData] string? NetworkAddress) : IDomainEvent;
