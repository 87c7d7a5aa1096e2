namespace Ocop.Domain.Imports;

/// <summary>An administrative unit with its dates, as far as reading a list needs it.</summary>
/// <param name="Id">The recorded unit.</param>
/// <param name="Code">Official code; the same code may name another unit at another time.</param>
/// <param name="Name">Official name with its kind: "Xã Tân Thành", "Thành phố Cao Lãnh".</param>
/// <param name="ParentId">Unit above; none for a province.</param>
/// <param name="ValidFrom">First valid day.</param>
/// <param name="ValidTo">Last valid day; none while it exists.</param>
public sealed record RecordedUnit(Guid Id, string Code, string Name, Guid? ParentId, DateOnly ValidFrom, DateOnly? ValidTo);

/// <summary>How a unit's text came out.</summary>
public enum UnitOutcome
{
    /// <summary>The list says nothing about the place.</summary>
    NotStated,

    /// <summary>One unit, certain.</summary>
    Found,

    /// <summary>Several units bear the name.</summary>
    Ambiguous,

    /// <summary>No recorded unit bears the name.</summary>
    Unknown,
}

/// <summary>What a place in a list turned out to be.</summary>
/// <param name="Outcome">How it came out.</param>
/// <param name="Unit">The unit, when found.</param>
/// <param name="Candidates">The units that it may be, when ambiguous.</param>
/// <param name="Text">The part of the text that decided, for the message.</param>
public sealed record UnitMatch(UnitOutcome Outcome, RecordedUnit? Unit, IReadOnlyList<RecordedUnit> Candidates, string Text)
{
    /// <summary>The unit was found in another time than the row's date.</summary>
    public bool OtherTime { get; init; }

    /// <summary>The kind or spelling differs a little from the record ("TX." for a city, no diacritics).</summary>
    public bool Approximate { get; init; }

    /// <summary>A commune of the time of districts, found by its name without one: no other bears the name, but nothing else speaks for it.</summary>
    public bool NameAlone { get; init; }
}

/// <summary>A place as a list names it.</summary>
/// <param name="Commune">Commune cell, or nothing.</param>
/// <param name="District">District cell, or nothing.</param>
/// <param name="Province">Province cell, or nothing.</param>
/// <param name="Address">Address in words, or nothing.</param>
/// <param name="On">Date of the row; none when it has none.</param>
public sealed record UnitQuery(string? Commune, string? District, string? Province, string? Address, DateOnly? On)
{
    /// <summary>Section row above; it speaks only where the row itself is silent.</summary>
    public string? Section { get; init; }
}

/// <summary>Finds administrative units by what lists write.</summary>
public interface IUnitDirectory
{
    /// <summary>The unit that the words mean, most exact first: commune, else district.</summary>
    UnitMatch Find(UnitQuery query);
}
