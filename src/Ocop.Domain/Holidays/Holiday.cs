using Ocop.Domain.Common;

namespace Ocop.Domain.Holidays;

public readonly record struct HolidayId(Guid Value)
{
    /// <summary>The id of what is said about a day.</summary>
    public static HolidayId Of(DateOnly on) => new(StableId.OfDated("holiday", "vn", on));
}

/// <summary>Why a day is not what the day of its week makes it.</summary>
public enum HolidayKind
{
    /// <summary>A holiday of the law (ngày lễ, tết).</summary>
    PublicHoliday,

    /// <summary>Off in the place of a holiday that fell on a weekend (nghỉ bù).</summary>
    Substitute,

    /// <summary>A working day that was exchanged for a Saturday, so that nobody works between two days off (hoán đổi).</summary>
    Bridge,

    /// <summary>The Saturday that is worked for a bridge day (làm bù).</summary>
    MakeUp,
}

/// <summary>A day that public bodies have off, or a Saturday that they work. Announced year by year, so it is data.</summary>
public sealed class Holiday
{
    private Holiday() { }

    public HolidayId Id { get; private set; }
    public DateOnly On { get; private set; }
    public HolidayKind Kind { get; private set; }
    public string Name { get; private set; } = null!;
    public string NameEn { get; private set; } = null!;

    /// <summary>The day that it was exchanged for, or the holiday that it stands in for.</summary>
    public DateOnly? InsteadOf { get; private set; }
    public bool Confirmed { get; private set; }

    /// <summary>The act or notice that says so, or where it was taken from.</summary>
    public string Source { get; private set; } = null!;

    public static Holiday Record(DateOnly on, HolidayKind kind, string name, string nameEn, DateOnly? insteadOf, bool confirmed, string source) => new()
    {
        Id = HolidayId.Of(on), On = on, Kind = kind, Name = name, NameEn = nameEn, InsteadOf = insteadOf, Confirmed = confirmed, Source = source,
    };

    /// <summary>Whether it changes the calendar: an exchange that was only proposed moves no day.</summary>
    public bool Counts => Confirmed || Kind is HolidayKind.PublicHoliday or HolidayKind.Substitute;
}
