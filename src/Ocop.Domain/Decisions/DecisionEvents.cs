using Ocop.Domain.Agencies;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;

namespace Ocop.Domain.Decisions;

[EventType("decision.drafted.v1", EventVisibility.Internal)]
public sealed record DecisionDrafted(DecisionId DecisionId, DecisionKind Kind, int Items) : IDomainEvent
{
    public Guid AggregateId => DecisionId.Value;
}

[EventType("decision.discarded.v1", EventVisibility.Internal)]
public sealed record DecisionDiscarded(DecisionId DecisionId, DecisionKind Kind) : IDomainEvent
{
    public Guid AggregateId => DecisionId.Value;
}

[EventType("decision.signed.v1")]
public sealed record DecisionSigned(
    DecisionId DecisionId, DecisionKind Kind, AgencyId AgencyId, string Number, DateOnly Date, DateOnly EffectiveOn, IReadOnlyList<CertificationId> Certifications) : IDomainEvent
{
    public Guid AggregateId => DecisionId.Value;
}

/// <summary>The scan of the signed paper was laid beside it.</summary>
/// <param name="Hash">SHA-256: whoever holds the paper's scan can compare.</param>
[EventType("decision.scanned.v1")]
public sealed record DecisionScanned(DecisionId DecisionId, string Number, string Hash, long Size) : IDomainEvent
{
    public Guid AggregateId => DecisionId.Value;
}

[EventType("decision.published.v1")]
public sealed record DecisionPublished(DecisionId DecisionId, DecisionKind Kind, string Number, DateOnly Date, string Hash) : IDomainEvent
{
    public Guid AggregateId => DecisionId.Value;
}

[EventType("decision.corrected.v1")]
public sealed record DecisionCorrected(DecisionId DecisionId, string Number, string Text) : IDomainEvent
{
    public Guid AggregateId => DecisionId.Value;
}
