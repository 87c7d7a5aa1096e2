using Ocop.Domain.Agencies;
using Ocop.Domain.Common;

namespace Ocop.Domain.Ledger;

/// <summary>The audit, or a part of it, was handed out as a file.</summary>
/// <param name="ByActor">The filter, as far as it was narrowed: who did it.</param>
/// <param name="ByAgency">For which agency.</param>
/// <param name="ByRecord">To which record.</param>
/// <param name="ByType">Beginning of the type's name.</param>
/// <param name="FromDay">First day, in Vietnam.</param>
/// <param name="ToDay">Last day.</param>
/// <param name="Rows">How many were handed out.</param>
/// <param name="Complete">False when the reader went away before the end.</param>
[EventType("audit.exported.v1", EventVisibility.Internal)]
public sealed record AuditExported(
    Guid AggregateId, Guid? ByActor, AgencyId? ByAgency, Guid? ByRecord, string? ByType, DateOnly? FromDay, DateOnly? ToDay, int Rows, bool Complete) : IDomainEvent;

/// <summary>What was past its period of retention was removed.</summary>
/// <param name="Day">The day whose run it was, in Vietnam.</param>
/// <param name="Changes">How many of each kind.</param>
[EventType("retention.ran.v1", EventVisibility.Internal)]
public sealed record RetentionRan(Guid AggregateId, DateOnly Day, IReadOnlyList<FieldChange> Changes) : IDomainEvent;
