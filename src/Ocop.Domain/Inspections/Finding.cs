namespace Ocop.Domain.Inspections;

public readonly record struct FindingId(Guid Value)
{
    public static FindingId New() => new(Guid.CreateVersion7());
}
