using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Common;

namespace Ocop.Domain.ProgramTargets;

/// <summary>A target was set or changed.</summary>
/// <param name="FormerValue">Null where there was none.</param>
[EventType("program-target.set.v1")]
public sealed record ProgramTargetSet(ProgramTargetId TargetId, int Year, UnitId UnitId, TargetMeasure Measure, int? FormerValue, int Value, string Source) : IDomainEvent
{
    public Guid AggregateId => TargetId.Value;
}

/// <summary>A target was given up.</summary>
[EventType("program-target.withdrawn.v1")]
public sealed record ProgramTargetWithdrawn(ProgramTargetId TargetId, int Year, UnitId UnitId, TargetMeasure Measure) : IDomainEvent
{
    public Guid AggregateId => TargetId.Value;
}
