namespace Ocop.Domain.Inspections;

public readonly record struct InspectionId(Guid Value)
{
    public static InspectionId New() => new(Guid.CreateVersion7());
}
