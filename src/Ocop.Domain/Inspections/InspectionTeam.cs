namespace Ocop.Domain.Inspections;

public readonly record struct InspectionTeamId(Guid Value)
{
    public static InspectionTeamId New() => new(Guid.CreateVersion7());
}
