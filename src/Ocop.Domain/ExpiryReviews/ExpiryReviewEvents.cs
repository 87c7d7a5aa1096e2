using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.Products;

namespace Ocop.Domain.ExpiryReviews;

/// <summary>How far a renewal has come.</summary>
/// <param name="Note">What an officer wrote down; it may name people.</param>
[EventType("expiry-review.state-set.v1")]
public sealed record RenewalStateSet(
    CertificationId CertificationId, ProductId ProductId, RenewalState FormerState, RenewalState State, DateOnly On, [property: PersonalData] string? Note) : IDomainEvent
{
    public Guid AggregateId => CertificationId.Value;
}

/// <summary>The time for the dossier passed without one.</summary>
[EventType("expiry-review.window-missed.v1")]
public sealed record RenewalWindowMissed(CertificationId CertificationId, ProductId ProductId, DateOnly ClosedOn) : IDomainEvent
{
    public Guid AggregateId => CertificationId.Value;
}
