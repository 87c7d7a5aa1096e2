using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Common;

namespace Ocop.Domain.Agencies;

/// <summary>A public body was entered.</summary>
[EventType("agency.established.v1")]
public sealed record AgencyEstablished(Guid AggregateId, string Code, string Name, UnitId? UnitId, DateOnly ValidFrom, string Basis) : IDomainEvent;

/// <summary>A public body bears another name from a day on: a record of its own, which takes over.</summary>
[EventType("agency.renamed.v1")]
public sealed record AgencyRenamed(Guid AggregateId, AgencyId SuccessorId, string Name, DateOnly On, string Basis) : IDomainEvent;

/// <summary>A public body ended; its duties pass to its successor.</summary>
[EventType("agency.ended.v1")]
public sealed record AgencyEnded(Guid AggregateId, DateOnly LastDay, AgencyId? SuccessorId, string Basis) : IDomainEvent;

/// <summary>A mistaken end was taken back.</summary>
[EventType("agency.reopened.v1")]
public sealed record AgencyReopened(Guid AggregateId) : IDomainEvent;
