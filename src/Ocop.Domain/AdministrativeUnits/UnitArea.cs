namespace Ocop.Domain.AdministrativeUnits;

/// <summary>A unit as somebody's area: what counts in it, and how a record is known to lie in it.</summary>
/// <param name="Members">Every recorded unit that counts in it, of all times.</param>
/// <param name="Present">Those of today: what lies in one of them by today's division lies in the area.</param>
/// <param name="Former">Those that went into none of today's units of the area: only what was recorded in one of them lies in it.</param>
public sealed record UnitArea(IReadOnlySet<UnitId> Members, IReadOnlySet<UnitId> Present, IReadOnlySet<UnitId> Former);
