using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Inspections;

[EventType("inspection.planned.v1", EventVisibility.Internal)]
public sealed record InspectionScheduled(InspectionId InspectionId, InspectionKind Kind, AgencyId AgencyId, SubjectId SubjectId, DateOnly ScheduledOn) : IDomainEvent
{
    public Guid AggregateId => InspectionId.Value;
}

[EventType("inspection.members-replaced.v1", EventVisibility.Internal)]
public sealed record InspectionTeamReplaced(InspectionId InspectionId, int Members) : IDomainEvent
{
    public Guid AggregateId => InspectionId.Value;
}

[EventType("inspection.started.v1", EventVisibility.Internal)]
public sealed record InspectionStarted(InspectionId InspectionId, SubjectId SubjectId, DateTimeOffset StartedAt) : IDomainEvent
{
    public Guid AggregateId => InspectionId.Value;
}

[EventType("inspection.answered.v1", EventVisibility.Internal)]
public sealed record InspectionAnswered(InspectionId InspectionId, ChecklistItemId ItemId, ProductId? ProductId, Verdict? Verdict) : IDomainEvent
{
    public Guid AggregateId => InspectionId.Value;
}

[EventType("inspection.sample-taken.v1", EventVisibility.Internal)]
public sealed record SampleTaken(InspectionId InspectionId, Guid SampleId, ProductId? ProductId) : IDomainEvent
{
    public Guid AggregateId => InspectionId.Value;
}

[EventType("inspection.result-entered.v1", EventVisibility.Internal)]
public sealed record SampleResultEntered(InspectionId InspectionId, Guid SampleId, string Indicator, bool Passes) : IDomainEvent
{
    public Guid AggregateId => InspectionId.Value;
}

[EventType("inspection.photo-added.v1", EventVisibility.Internal)]
public sealed record InspectionPhotoAdded(InspectionId InspectionId, string Hash) : IDomainEvent
{
    public Guid AggregateId => InspectionId.Value;
}

[EventType("inspection.signed.v1", EventVisibility.Internal)]
public sealed record InspectionSigned(InspectionId InspectionId, SignatureParty Party, bool Refused) : IDomainEvent
{
    public Guid AggregateId => InspectionId.Value;
}

[EventType("inspection.concluded.v1", EventVisibility.Internal)]
public sealed record InspectionConcluded(InspectionId InspectionId, SubjectId SubjectId, AgencyId AgencyId, InspectionResult Result, DateOnly ConcludedOn) : IDomainEvent
{
    public Guid AggregateId => InspectionId.Value;
}

[EventType("inspection.cancelled.v1", EventVisibility.Internal)]
public sealed record InspectionCancelled(InspectionId InspectionId, SubjectId SubjectId, [property: PersonalData] string Reason) : IDomainEvent
{
    public Guid AggregateId => InspectionId.Value;
}

[EventType("inspection.minutes-handed-over.v1", EventVisibility.Internal)]
public sealed record MinutesHandedOver(InspectionId InspectionId, DateTimeOffset ExpiresAt) : IDomainEvent
{
    public Guid AggregateId => InspectionId.Value;
}

[EventType("inspection.handover-revoked.v1", EventVisibility.Internal)]
public sealed record MinutesHandoverRevoked(InspectionId InspectionId) : IDomainEvent
{
    public Guid AggregateId => InspectionId.Value;
}

[EventType("finding.recorded.v1", EventVisibility.Internal)]
public sealed record FindingRecorded(
    FindingId FindingId, InspectionId InspectionId, SubjectId SubjectId, ProductId? ProductId, FindingSeverity Severity, [property: PersonalData] string Text, DateOnly DueOn) : IDomainEvent
{
    public Guid AggregateId => FindingId.Value;
}

[EventType("finding.remedy-submitted.v1", EventVisibility.Internal)]
public sealed record FindingRemedySubmitted(FindingId FindingId, SubjectId SubjectId, [property: PersonalData] string Text) : IDomainEvent
{
    public Guid AggregateId => FindingId.Value;
}

[EventType("finding.closed.v1", EventVisibility.Internal)]
public sealed record FindingClosed(FindingId FindingId, SubjectId SubjectId, InspectionId? CheckedAtId) : IDomainEvent
{
    public Guid AggregateId => FindingId.Value;
}

[EventType("finding.sent-back.v1", EventVisibility.Internal)]
public sealed record FindingSentBack(FindingId FindingId, SubjectId SubjectId, [property: PersonalData] string Reason, DateOnly DueOn) : IDomainEvent
{
    public Guid AggregateId => FindingId.Value;
}

[EventType("finding.extended.v1", EventVisibility.Internal)]
public sealed record FindingExtended(FindingId FindingId, SubjectId SubjectId, DateOnly FormerDueOn, DateOnly DueOn, [property: PersonalData] string Reason) : IDomainEvent
{
    public Guid AggregateId => FindingId.Value;
}

[EventType("finding.waived.v1", EventVisibility.Internal)]
public sealed record FindingWaived(FindingId FindingId, SubjectId SubjectId, [property: PersonalData] string Reason) : IDomainEvent
{
    public Guid AggregateId => FindingId.Value;
}
