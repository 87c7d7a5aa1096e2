using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.Decisions;

namespace Ocop.Domain.Revocations;

[EventType("revocation.proposed.v1", EventVisibility.Internal)]
public sealed record RevocationProposed(
    RevocationProposalId ProposalId, CertificationId CertificationId, RevocationBasis Basis, DateOnly BasisOn, DateOnly? OpinionDueOn, DateOnly? DecisionDueOn,
    [property: PersonalData] string Ground) : IDomainEvent
{
    public Guid AggregateId => ProposalId.Value;
}

[EventType("revocation.evidence-added.v1", EventVisibility.Internal)]
public sealed record RevocationEvidenceAdded(RevocationProposalId ProposalId, CertificationId CertificationId, [property: PersonalData] string Title, string? Hash) : IDomainEvent
{
    public Guid AggregateId => ProposalId.Value;
}

[EventType("revocation.opinion-given.v1", EventVisibility.Internal)]
public sealed record RevocationOpinionGiven(
    RevocationProposalId ProposalId, CertificationId CertificationId, bool Accepts, DateOnly On, [property: PersonalData] string Opinion) : IDomainEvent
{
    public Guid AggregateId => ProposalId.Value;
}

[EventType("revocation.reviewed.v1", EventVisibility.Internal)]
public sealed record RevocationReviewed(
    RevocationProposalId ProposalId, CertificationId CertificationId, bool Recommended, [property: PersonalData] string Review) : IDomainEvent
{
    public Guid AggregateId => ProposalId.Value;
}

[EventType("revocation.refused.v1", EventVisibility.Internal)]
public sealed record RevocationRefused(RevocationProposalId ProposalId, CertificationId CertificationId, [property: PersonalData] string Reason) : IDomainEvent
{
    public Guid AggregateId => ProposalId.Value;
}

[EventType("revocation.taken-back.v1", EventVisibility.Internal)]
public sealed record RevocationTakenBack(RevocationProposalId ProposalId, CertificationId CertificationId) : IDomainEvent
{
    public Guid AggregateId => ProposalId.Value;
}

/// <summary>Decided as proposed; what happened to the recognition tells its own event.</summary>
[EventType("revocation.upheld.v1", EventVisibility.Internal)]
public sealed record RevocationUpheld(RevocationProposalId ProposalId, CertificationId CertificationId, DecisionId DecisionId) : IDomainEvent
{
    public Guid AggregateId => ProposalId.Value;
}

[EventType("revocation.executed.v1", EventVisibility.Internal)]
public sealed record RevocationExecuted(
    RevocationProposalId ProposalId, CertificationId CertificationId, [property: PersonalData] IReadOnlyList<FieldChange> Changes) : IDomainEvent
{
    public Guid AggregateId => ProposalId.Value;
}

[EventType("revocation.closed.v1", EventVisibility.Internal)]
public sealed record RevocationClosed(RevocationProposalId ProposalId, CertificationId CertificationId, [property: PersonalData] string? Note) : IDomainEvent
{
    public Guid AggregateId => ProposalId.Value;
}

/// <summary>The days for the decision are nearly over.</summary>
[EventType("revocation.due-soon.v1", EventVisibility.Internal)]
public sealed record RevocationDueSoon(RevocationProposalId ProposalId, CertificationId CertificationId, DateOnly DecisionDueOn) : IDomainEvent
{
    public Guid AggregateId => ProposalId.Value;
}

/// <summary>The days for the decision passed without one.</summary>
[EventType("revocation.overdue.v1", EventVisibility.Internal)]
public sealed record RevocationOverdue(RevocationProposalId ProposalId, CertificationId CertificationId, DateOnly DecisionDueOn) : IDomainEvent
{
    public Guid AggregateId => ProposalId.Value;
}
