using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Agencies;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;

namespace Ocop.Domain.LocalityReviews;

[EventType("locality-review.drafted.v1", EventVisibility.Internal)]
public sealed record LocalityReviewDrafted(
    LocalityReviewId ReviewId, string Code, AgencyId AgencyId, UnitId UnitId, DateOnly From, DateOnly To, int SampleSize, string Seed, bool SeedGiven) : IDomainEvent
{
    public Guid AggregateId => ReviewId.Value;
}

[EventType("locality-review.drawn.v1", EventVisibility.Internal)]
public sealed record LocalityReviewDrawn(LocalityReviewId ReviewId, string Seed, string Algorithm, int Candidates, IReadOnlyList<CertificationId> CertificationIds) : IDomainEvent
{
    public Guid AggregateId => ReviewId.Value;
}

[EventType("locality-review.item-rescored.v1", EventVisibility.Internal)]
public sealed record LocalityReviewItemRescored(
    LocalityReviewId ReviewId, Guid ItemId, CertificationId CertificationId, decimal? OriginalScore, int OriginalStars, decimal Score, int? Stars, RescoreOutcome Outcome,
    [property: PersonalData] string? ProductNote, [property: PersonalData] string? MarketingNote, [property: PersonalData] string? QualityNote) : IDomainEvent
{
    public Guid AggregateId => ReviewId.Value;
}

[EventType("locality-review.finding-raised.v1", EventVisibility.Internal)]
public sealed record LocalityReviewFindingRaised(
    LocalityReviewId ReviewId, Guid FindingId, UnitId UnitId, DateOnly DueOn, [property: PersonalData] string Text, [property: PersonalData] string Measure) : IDomainEvent
{
    public Guid AggregateId => ReviewId.Value;
}

[EventType("locality-review.finding-answered.v1", EventVisibility.Internal)]
public sealed record LocalityReviewFindingAnswered(LocalityReviewId ReviewId, Guid FindingId, [property: PersonalData] string Answer) : IDomainEvent
{
    public Guid AggregateId => ReviewId.Value;
}

[EventType("locality-review.finding-settled.v1", EventVisibility.Internal)]
public sealed record LocalityReviewFindingSettled(LocalityReviewId ReviewId, Guid FindingId, bool Settled, [property: PersonalData] string? Text) : IDomainEvent
{
    public Guid AggregateId => ReviewId.Value;
}

[EventType("locality-review.concluded.v1", EventVisibility.Internal)]
public sealed record LocalityReviewConcluded(LocalityReviewId ReviewId, UnitId UnitId, int Rescored, int Different, int Findings, [property: PersonalData] string Conclusion) : IDomainEvent
{
    public Guid AggregateId => ReviewId.Value;
}

/// <summary>Everyone reads the summary.</summary>
[EventType("locality-review.published.v1")]
public sealed record LocalityReviewPublished(LocalityReviewId ReviewId, string Code, UnitId UnitId, int Rescored, int Different) : IDomainEvent
{
    public Guid AggregateId => ReviewId.Value;
}
