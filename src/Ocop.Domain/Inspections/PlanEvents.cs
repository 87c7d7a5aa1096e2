using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Inspections;

[EventType("inspection-plan.drafted.v1", EventVisibility.Internal)]
public sealed record InspectionPlanDrafted(InspectionPlanId PlanId, string Name, AgencyId AgencyId, PlanKind Kind, int Year) : IDomainEvent
{
    public Guid AggregateId => PlanId.Value;
}

[EventType("inspection-plan.target-added.v1", EventVisibility.Internal)]
public sealed record PlanTargetAdded(InspectionPlanId PlanId, Guid TargetId, SubjectId SubjectId, int Month, [property: PersonalData] string? Reason) : IDomainEvent
{
    public Guid AggregateId => PlanId.Value;
}

[EventType("inspection-plan.target-withdrawn.v1", EventVisibility.Internal)]
public sealed record PlanTargetWithdrawn(InspectionPlanId PlanId, Guid TargetId, SubjectId SubjectId, [property: PersonalData] string? Reason) : IDomainEvent
{
    public Guid AggregateId => PlanId.Value;
}

[EventType("inspection-plan.target-placed.v1", EventVisibility.Internal)]
public sealed record PlanTargetPlaced(InspectionPlanId PlanId, Guid TargetId, int Month, InspectionTeamId? TeamId) : IDomainEvent
{
    public Guid AggregateId => PlanId.Value;
}

[EventType("inspection-plan.submitted.v1", EventVisibility.Internal)]
public sealed record InspectionPlanSubmitted(InspectionPlanId PlanId, int Targets) : IDomainEvent
{
    public Guid AggregateId => PlanId.Value;
}

[EventType("inspection-plan.returned.v1", EventVisibility.Internal)]
public sealed record InspectionPlanReturned(InspectionPlanId PlanId, [property: PersonalData] string Reason) : IDomainEvent
{
    public Guid AggregateId => PlanId.Value;
}

[EventType("inspection-plan.approved.v1", EventVisibility.Internal)]
public sealed record InspectionPlanApproved(InspectionPlanId PlanId, AgencyId AgencyId, int Year, string DecisionNumber, DateOnly DecisionOn) : IDomainEvent
{
    public Guid AggregateId => PlanId.Value;
}

[EventType("inspection-team.set-up.v1", EventVisibility.Internal)]
public sealed record InspectionTeamSetUp(InspectionTeamId TeamId, string Name, AgencyId AgencyId, string DecisionNumber, DateOnly FromOn, DateOnly ToOn) : IDomainEvent
{
    public Guid AggregateId => TeamId.Value;
}

[EventType("inspection-team.changed.v1", EventVisibility.Internal)]
public sealed record InspectionTeamChanged(InspectionTeamId TeamId, int Members, DateOnly ToOn, [property: PersonalData] string Reason) : IDomainEvent
{
    public Guid AggregateId => TeamId.Value;
}

[EventType("inspection-team.ended.v1", EventVisibility.Internal)]
public sealed record InspectionTeamEnded(InspectionTeamId TeamId, [property: PersonalData] string Reason) : IDomainEvent
{
    public Guid AggregateId => TeamId.Value;
}
