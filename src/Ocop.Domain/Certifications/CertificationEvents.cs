using Ocop.Domain.Common;
using Ocop.Domain.Products;

namespace Ocop.Domain.Certifications;

[EventType("certification.granted.v1")]
public sealed record CertificationGranted(
    CertificationId CertificationId, ProductId ProductId, int Stars, CertificationLevel Level, string? DecisionNumber, DateOnly? DecisionDate, DateOnly? ExpiresOn) : IDomainEvent
{
    public Guid AggregateId => CertificationId.Value;
}

/// <summary>The product was recognised again with as many stars.</summary>
[EventType("certification.renewed.v1")]
public sealed record CertificationRenewed(
    CertificationId CertificationId, ProductId ProductId, CertificationId EarlierId, int Stars, string? DecisionNumber, DateOnly? DecisionDate, DateOnly? ExpiresOn) : IDomainEvent
{
    public Guid AggregateId => CertificationId.Value;
}

/// <summary>The product was recognised again with more stars.</summary>
[EventType("certification.upgraded.v1")]
public sealed record CertificationUpgraded(
    CertificationId CertificationId, ProductId ProductId, CertificationId EarlierId, int EarlierStars, int Stars, string? DecisionNumber, DateOnly? DecisionDate,
    DateOnly? ExpiresOn) : IDomainEvent
{
    public Guid AggregateId => CertificationId.Value;
}

/// <summary>The product was recognised again with fewer stars.</summary>
[EventType("certification.downgraded.v1")]
public sealed record CertificationDowngraded(
    CertificationId CertificationId, ProductId ProductId, CertificationId EarlierId, int EarlierStars, int Stars, string? DecisionNumber, DateOnly? DecisionDate,
    DateOnly? ExpiresOn) : IDomainEvent
{
    public Guid AggregateId => CertificationId.Value;
}

[EventType("certification.corrected.v1")]
public sealed record CertificationCorrected(CertificationId CertificationId, ProductId ProductId, IReadOnlyList<FieldChange> Changes) : IDomainEvent
{
    public Guid AggregateId => CertificationId.Value;
}

[EventType("certification.superseded.v1")]
public sealed record CertificationSuperseded(CertificationId CertificationId, ProductId ProductId, DateOnly? On) : IDomainEvent
{
    public Guid AggregateId => CertificationId.Value;
}

[EventType("certification.suspended.v1")]
public sealed record CertificationSuspended(
    CertificationId CertificationId, ProductId ProductId, DateOnly From, DateOnly? Until, string Ground, string? DecisionNumber) : IDomainEvent
{
    public Guid AggregateId => CertificationId.Value;
}

[EventType("certification.reinstated.v1")]
public sealed record CertificationReinstated(CertificationId CertificationId, ProductId ProductId, DateOnly On, string? Ground, string? DecisionNumber) : IDomainEvent
{
    public Guid AggregateId => CertificationId.Value;
}

[EventType("certification.revoked.v1")]
public sealed record CertificationRevoked(
    CertificationId CertificationId, ProductId ProductId, DateOnly On, string Ground, string? DecisionNumber, DateOnly? DecisionDate) : IDomainEvent
{
    public Guid AggregateId => CertificationId.Value;
}

[EventType("certification.withdrawn.v1")]
public sealed record CertificationWithdrawn(CertificationId CertificationId, ProductId ProductId, DateOnly On, string Ground) : IDomainEvent
{
    public Guid AggregateId => CertificationId.Value;
}

/// <summary>Its last valid day is over.</summary>
[EventType("certification.expired.v1")]
public sealed record CertificationExpired(CertificationId CertificationId, ProductId ProductId, DateOnly ExpiresOn) : IDomainEvent
{
    public Guid AggregateId => CertificationId.Value;
}

/// <summary>The first day came of one that its decision had set to begin later.</summary>
[EventType("certification.began.v1")]
public sealed record CertificationBegan(CertificationId CertificationId, ProductId ProductId, DateOnly On) : IDomainEvent
{
    public Guid AggregateId => CertificationId.Value;
}

/// <summary>The last day of a suspension is over, and it holds again.</summary>
[EventType("certification.suspension-ended.v1")]
public sealed record CertificationSuspensionEnded(CertificationId CertificationId, ProductId ProductId, DateOnly Until) : IDomainEvent
{
    public Guid AggregateId => CertificationId.Value;
}

/// <summary>A step was struck out, and perhaps replaced.</summary>
/// <param name="Was">First day of the effect of the step that was wrong.</param>
/// <param name="Is">Of the one that took its place; none when it should never have been entered.</param>
[EventType("certification.step-corrected.v1")]
public sealed record CertificationStepCorrected(
    CertificationId CertificationId, ProductId ProductId, CertificationStepKind Step, DateOnly Was, DateOnly? Is, string Reason) : IDomainEvent
{
    public Guid AggregateId => CertificationId.Value;
}
