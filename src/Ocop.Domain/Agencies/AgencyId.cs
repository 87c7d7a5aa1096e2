namespace Ocop.Domain.Agencies;

public readonly record struct AgencyId(Guid Value);
