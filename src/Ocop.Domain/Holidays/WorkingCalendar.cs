namespace Ocop.Domain.Holidays;

/// <summary>
/// The working days of public bodies: Monday to Friday without holidays, and the Saturdays worked for bridge days.
/// A time limit begins on the day after the one it is counted from, and when its last day is a day off, the next working day ends it (Civil Code 2015, Articles 147 and 148).
/// </summary>
public sealed class WorkingCalendar
{
    private readonly Dictionary<DateOnly, Holiday> _special;

    public WorkingCalendar(IEnumerable<Holiday> holidays)
    {
        Holidays = [.. holidays.OrderBy(h => h.On)];
        _special = Holidays.Where(h => h.Counts).ToDictionary(h => h.On);
    }

    /// <summary>Every day that is recorded, also those that were only proposed, in order.</summary>
    public IReadOnlyList<Holiday> Holidays { get; }

    public bool IsWorkingDay(DateOnly day) => _special.TryGetValue(day, out var special)
        ? special.Kind == HolidayKind.MakeUp
        : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>The day itself, or the first working day after it.</summary>
    public DateOnly WorkingDayFrom(DateOnly day)
    {
        while (!IsWorkingDay(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>The last day of a limit of so many working days; the day that it is counted from does not count.</summary>
    public DateOnly AddWorkingDays(DateOnly from, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var day = from;

        for (var counted = 0; counted < days; counted++)
        {
            day = WorkingDayFrom(day.AddDays(1));
        }

        return WorkingDayFrom(day);
    }

    /// <summary>The last day of a limit of so many days of any kind.</summary>
    public DateOnly AddDays(DateOnly from, int days) => WorkingDayFrom(from.AddDays(days));

    /// <summary>How many working days lie after the first day, up to and with the last; negative when the last comes first.</summary>
    public int WorkingDaysBetween(DateOnly first, DateOnly last)
    {
        if (last < first)
        {
            return -WorkingDaysBetween(last, first);
        }

        var count = 0;

        for (var day = first.AddDays(1); day <= last; day = day.AddDays(1))
        {
            count += IsWorkingDay(day) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether the days from one to another are announced: each of their years is recorded, and nothing in between waits for a confirmation.</summary>
    public bool IsCertain(DateOnly first, DateOnly last) =>
        Enumerable.Range(first.Year, last.Year - first.Year + 1).All(year => Holidays.Any(h => h.On.Year == year))
        && !Holidays.Any(h => !h.Confirmed && h.On >= first && h.On <= last);
}
