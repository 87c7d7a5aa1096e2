using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Violations;

[EventType("violation.recorded.v1", EventVisibility.Internal)]
public sealed record ViolationRecorded(
    ViolationId ViolationId, SubjectId SubjectId, string Kind, AgencyId AgencyId, DateOnly DetectedOn, [property: PersonalData] string Act, [property: PersonalData] string? Place) : IDomainEvent
{
    public Guid AggregateId => ViolationId.Value;
}

[EventType("violation.minutes-made.v1", EventVisibility.Internal)]
public sealed record ViolationMinutesMade(ViolationId ViolationId, SubjectId SubjectId, string Number, DateOnly MadeOn, DateOnly ExplanationDueOn, DateOnly DecisionDueOn) : IDomainEvent
{
    public Guid AggregateId => ViolationId.Value;
}

[EventType("violation.explained.v1", EventVisibility.Internal)]
public sealed record ViolationExplained(ViolationId ViolationId, SubjectId SubjectId, DateOnly ReceivedOn, [property: PersonalData] string Text) : IDomainEvent
{
    public Guid AggregateId => ViolationId.Value;
}

[EventType("violation.decided.v1", EventVisibility.Internal)]
public sealed record ViolationDecided(
    ViolationId ViolationId, SubjectId SubjectId, string Number, DateOnly DecidedOn, ViolationMeasure Measure, long? FineVnd, DateOnly DueOn) : IDomainEvent
{
    public Guid AggregateId => ViolationId.Value;
}

[EventType("violation.paid.v1", EventVisibility.Internal)]
public sealed record ViolationPaid(ViolationId ViolationId, SubjectId SubjectId, long AmountVnd, DateOnly PaidOn) : IDomainEvent
{
    public Guid AggregateId => ViolationId.Value;
}

[EventType("violation.carried-out.v1", EventVisibility.Internal)]
public sealed record ViolationCarriedOut(ViolationId ViolationId, SubjectId SubjectId, DateOnly ExecutedOn, [property: PersonalData] string? Note) : IDomainEvent
{
    public Guid AggregateId => ViolationId.Value;
}

[EventType("violation.appealed.v1", EventVisibility.Internal)]
public sealed record ViolationAppealed(ViolationId ViolationId, SubjectId SubjectId, DateOnly FiledOn, [property: PersonalData] string Text) : IDomainEvent
{
    public Guid AggregateId => ViolationId.Value;
}

[EventType("violation.appeal-settled.v1", EventVisibility.Internal)]
public sealed record ViolationAppealSettled(
    ViolationId ViolationId, SubjectId SubjectId, AppealOutcome Outcome, DateOnly SettledOn, long? FineVnd, [property: PersonalData] string? Note) : IDomainEvent
{
    public Guid AggregateId => ViolationId.Value;
}

/// <summary>What is sealed for the other agency is no part of it.</summary>
[EventType("violation.handed-over.v1", EventVisibility.Internal)]
public sealed record ViolationHandedOver(
    ViolationId ViolationId, SubjectId SubjectId, AgencyId AgencyId, AgencyId ToAgencyId, bool Sealed, [property: PersonalData] string Reason) : IDomainEvent
{
    public Guid AggregateId => ViolationId.Value;
}

[EventType("violation.received.v1", EventVisibility.Internal)]
public sealed record ViolationReceived(ViolationId ViolationId, SubjectId SubjectId, AgencyId FormerAgencyId, AgencyId AgencyId) : IDomainEvent
{
    public Guid AggregateId => ViolationId.Value;
}

[EventType("violation.closed.v1", EventVisibility.Internal)]
public sealed record ViolationClosed(ViolationId ViolationId, SubjectId SubjectId, ViolationClosure Closure, [property: PersonalData] string? Reason) : IDomainEvent
{
    public Guid AggregateId => ViolationId.Value;
}

/// <summary>Somebody of the receiving agency read what was sealed.</summary>
[EventType("violation.seal-read.v1", EventVisibility.Internal)]
public sealed record ViolationSealRead(ViolationId ViolationId) : IDomainEvent
{
    public Guid AggregateId => ViolationId.Value;
}
