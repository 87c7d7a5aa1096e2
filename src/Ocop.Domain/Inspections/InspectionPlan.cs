namespace Ocop.Domain.Inspections;

public readonly record struct InspectionPlanId(Guid Value)
{
    public static InspectionPlanId New() => new(Guid.CreateVersion7());
}
