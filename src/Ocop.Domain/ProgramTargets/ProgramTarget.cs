using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Common;
using Ocop.Domain.LegalDocuments;

namespace Ocop.Domain.ProgramTargets;

public readonly record struct ProgramTargetId(Guid Value)
{
    public static ProgramTargetId New() => new(Guid.CreateVersion7());

    /// <summary>The id of a target that the program brings along.</summary>
    public static ProgramTargetId Of(int year, string unitCode, TargetMeasure measure) =>
        new(StableId.OfDated("program-target", $"{unitCode}/{measure}", new DateOnly(year, 1, 1)));
}

/// <summary>What a target counts. Each is counted from the register.</summary>
public enum TargetMeasure
{
    /// <summary>Products whose recognition is in force at the end of the year.</summary>
    InForce,

    /// <summary>Of these, products with four stars or more.</summary>
    FourStarsInForce,

    /// <summary>Of these, products with five stars.</summary>
    FiveStarsInForce,

    /// <summary>Subjects with such a product.</summary>
    SubjectsInForce,

    /// <summary>Products recognised for the first time in the year.</summary>
    NewlyRecognised,

    /// <summary>Products recognised again in the year with more stars than before.</summary>
    Upgraded,

    /// <summary>Percent of the recognitions that end in the year whose products were recognised again.</summary>
    RenewalRate,
}

/// <summary>What somebody may say about a target.</summary>
/// <param name="Value">At least so many; percent where the measure is a rate.</param>
/// <param name="LegalDocumentId">The plan that sets it, where it is recorded.</param>
/// <param name="Source">The plan and its point, or where the figure was taken from.</param>
/// <param name="Confirmed">Whether a source at hand states it.</param>
public sealed record ProgramTargetDetails(int Value, LegalDocumentId? LegalDocumentId, string Source, bool Confirmed);

/// <summary>A figure that the programme is to reach in a unit in a year (chỉ tiêu chương trình).</summary>
public sealed class ProgramTarget : AggregateRoot
{
    /// <summary>The programme began in 2018.</summary>
    public const int FirstYear = 2018;
    public const int LastYear = 2100;
    public const int MaxValue = 1_000_000;
    public const int MaxSourceLength = 500;

    private ProgramTarget() { }

    public ProgramTargetId Id { get; private set; }
    public int Year { get; private set; }
    public UnitId UnitId { get; private set; }
    public TargetMeasure Measure { get; private set; }
    public int Value { get; private set; }
    public LegalDocumentId? LegalDocumentId { get; private set; }
    public string Source { get; private set; } = null!;
    public bool Confirmed { get; private set; }

    /// <summary>When it was given up; null while it holds. A target that is withdrawn stays on record.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>One that the program brings along.</summary>
    public static ProgramTarget Record(int year, UnitId unitId, string unitCode, TargetMeasure measure, ProgramTargetDetails details)
    {
        ProgramTarget target = new() { Id = ProgramTargetId.Of(year, unitCode, measure), Year = year, UnitId = unitId, Measure = measure };
        target.Apply(details);
        return target;
    }

    /// <exception cref="DomainException"><c>program_target.value_out_of_range</c>, <c>field.required</c>, <c>field.too_long</c></exception>
    public static ProgramTarget Set(int year, UnitId unitId, TargetMeasure measure, ProgramTargetDetails details)
    {
        ProgramTarget target = new() { Id = ProgramTargetId.New(), Year = year, UnitId = unitId, Measure = measure };
        target.Apply(details);
        target.Raise(new ProgramTargetSet(target.Id, year, unitId, measure, null, target.Value, target.Source));
        return target;
    }

    /// <exception cref="DomainException"><c>program_target.withdrawn</c>, <c>program_target.value_out_of_range</c>, <c>field.required</c>, <c>field.too_long</c></exception>
    public void Change(ProgramTargetDetails details)
    {
        RequireStanding();
        var before = Value;
        Apply(details);
        Raise(new ProgramTargetSet(Id, Year, UnitId, Measure, before, Value, Source));
    }

    /// <exception cref="DomainException"><c>program_target.withdrawn</c></exception>
    public void Withdraw(DateTimeOffset now)
    {
        RequireStanding();
        WithdrawnAt = now;
        Raise(new ProgramTargetWithdrawn(Id, Year, UnitId, Measure));
    }

    private void RequireStanding()
    {
        if (WithdrawnAt is not null)
        {
            throw new DomainException(ProgramTargetErrors.Withdrawn());
        }
    }

    private void Apply(ProgramTargetDetails details)
    {
        var highest = Measure == TargetMeasure.RenewalRate ? 100 : MaxValue;

        if (details.Value < 0 || details.Value > highest)
        {
            throw new DomainException(ProgramTargetErrors.ValueOutOfRange(highest));
        }

        (Value, LegalDocumentId, Confirmed) = (details.Value, details.LegalDocumentId, details.Confirmed);
        Source = Guard.Required(details.Source, "source", "nguồn của chỉ tiêu", MaxSourceLength);
    }
}
