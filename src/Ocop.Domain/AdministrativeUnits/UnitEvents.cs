using Ocop.Domain.Common;

namespace Ocop.Domain.AdministrativeUnits;

/// <summary>An administrative unit was set up, perhaps out of others.</summary>
[EventType("unit.established.v1")]
public sealed record UnitEstablished(Guid AggregateId, string Code, string Name, DateOnly ValidFrom, int Absorbed, string Basis) : IDomainEvent;

/// <summary>An administrative unit bears another name from a day on, under the same code.</summary>
[EventType("unit.renamed.v1")]
public sealed record UnitRenamed(Guid AggregateId, string Before, string After, DateOnly On, string Basis) : IDomainEvent;

/// <summary>An administrative unit ended and went into one or several others.</summary>
/// <param name="ProductsMoved">Products whose unit of today changed with it, or is to be said by a person.</param>
[EventType("unit.ended.v1")]
public sealed record UnitEnded(Guid AggregateId, DateOnly LastDay, IReadOnlyList<UnitId> SuccessorIds, int ProductsMoved, string Basis) : IDomainEvent;
