namespace Ocop.Domain.AdministrativeUnits;

public readonly record struct UnitId(Guid Value);
