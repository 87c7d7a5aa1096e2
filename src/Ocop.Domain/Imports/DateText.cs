using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Ocop.Domain.Common;

namespace Ocop.Domain.Imports;

/// <summary>How a date cell came out.</summary>
public enum DateOutcome
{
    /// <summary>Nothing stated.</summary>
    Blank,

    /// <summary>A whole date.</summary>
    Date,

    /// <summary>A day that the calendar does not have.</summary>
    Impossible,

    /// <summary>Day and month without a year.</summary>
    WithoutYear,

    /// <summary>A year, or a month and a year, without a day.</summary>
    Incomplete,

    /// <summary>Several dates where one is meant.</summary>
    Several,

    /// <summary>Digits that make no date.</summary>
    Unreadable,

    /// <summary>Words without any date.</summary>
    Words,
}

/// <summary>What a date cell says.</summary>
/// <param name="Outcome">How it came out.</param>
/// <param name="Date">The date, when there is one.</param>
public readonly record struct DateReading(DateOutcome Outcome, DateOnly? Date)
{
    /// <summary>It was an Excel serial number.</summary>
    public bool Serial { get; init; }

    /// <summary>The year had two digits.</summary>
    public bool ShortYear { get; init; }

    /// <summary>The year, when nothing finer is stated.</summary>
    public int? Year { get; init; }

    /// <summary>Why the date is impossible, in Vietnamese and English.</summary>
    public (string Vietnamese, string English)? Reason { get; init; }
}

/// <summary>Reads dates as Vietnamese lists write them: day first, always.</summary>
public static partial class DateText
{
    /// <summary>Reads one cell.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="uses1904Dates">Serial numbers count from 1904.</param>
    public static DateReading Read(string? text, bool uses1904Dates = false)
    {
        var folded = VietnameseText.Fold(Patterns.Searched(text).Normalize(NormalizationForm.FormKC)).Trim(' ', '.', ';', ',', '"', '\'', '(', ')');

        if (folded.Length == 0 || Blank().IsMatch(folded))
        {
            return new(DateOutcome.Blank, null);
        }

        if (Number().Match(folded) is { Success: true } number)
        {
            return Numeric(number.Groups["n"].Value, uses1904Dates);
        }

        var found = FindAll(folded);

        return found.Count switch
        {
            1 => found[0],
            > 1 when found.Select(f => (f.Outcome, f.Date)).Distinct().Count() == 1 => found[0],
            > 1 => new(DateOutcome.Several, null),
            _ => Partial(folded),
        };
    }

    /// <summary>The dates named in a sentence, impossible ones included, in their order.</summary>
    public static IReadOnlyList<DateReading> FindIn(string? text) => FindAll(VietnameseText.Fold(Patterns.Searched(text)));

    /// <summary>The sentence without its dates.</summary>
    internal static string Without(string folded) => YearFirst().Replace(InWords().Replace(DayFirst().Replace(folded, " "), " "), " ");

    private static List<DateReading> FindAll(string folded)
    {
        var found = new List<(int Index, int End, DateReading Reading)>();

        foreach (var pattern in (ReadOnlySpan<Regex>)[YearFirst(), InWords(), DayFirst(), MonthName()])
        {
            foreach (Match m in pattern.Matches(folded))
            {
                if (!found.Exists(f => m.Index < f.End && f.Index < m.Index + m.Length))
                {
                    found.Add((m.Index, m.Index + m.Length, Of(m.Groups["y"].Value, Month(m.Groups["m"].Value), Int(m.Groups["d"].Value))));
                }
            }
        }

        return [.. found.OrderBy(f => f.Index).Select(f => f.Reading)];
    }

    private static DateReading Numeric(string digits, bool uses1904Dates)
    {
        if (digits.Length == 4 && int.Parse(digits, CultureInfo.InvariantCulture) is >= 1990 and <= 2100 and var year)
        {
            return new(DateOutcome.Incomplete, null) { Year = year };
        }

        if (digits.Length == 8)
        {
            var yearFirst = Of(digits[..4], Int(digits[4..6]), Int(digits[6..]));
            return yearFirst.Date is { Year: >= 1990 and <= 2100 } ? yearFirst : Of(digits[4..], Int(digits[2..4]), Int(digits[..2]));
        }

        // Serial 20000 is 1954, 80000 is 2119: a list of products names no day outside.
        if (digits.Length == 5 && Int(digits) is >= 20000 and <= 80000 and var serial)
        {
            // Excel's 1900 system counts a 29 February 1900 that never was, hence 30 December 1899.
            var epoch = uses1904Dates ? new DateOnly(1904, 1, 1) : new DateOnly(1899, 12, 30);
            return new(DateOutcome.Date, epoch.AddDays(serial)) { Serial = true };
        }

        return new(DateOutcome.Unreadable, null);
    }

    private static DateReading Partial(string folded)
    {
        if (MonthAndYear().Match(folded) is { Success: true } month)
        {
            return Int(month.Groups["m"].Value) is >= 1 and <= 12
                ? new(DateOutcome.Incomplete, null) { Year = Int(month.Groups["y"].Value) }
                : Impossible($"không có tháng {month.Groups["m"].Value}", $"there is no month {month.Groups["m"].Value}");
        }

        if (WithoutYear().IsMatch(folded))
        {
            return new(DateOutcome.WithoutYear, null);
        }

        if (!ThreeNumbers().IsMatch(folded) && YearOnly().Matches(folded) is { Count: 1 } years)
        {
            return new(DateOutcome.Incomplete, null) { Year = Int(years[0].Value) };
        }

        return new(folded.Any(char.IsAsciiDigit) ? DateOutcome.Unreadable : DateOutcome.Words, null);
    }

    private static DateReading Of(string yearText, int month, int day)
    {
        var year = Int(yearText);
        var shortYear = yearText.Length == 2;

        if (shortYear)
        {
            year += year < 70 ? 2000 : 1900;
        }

        if (year is < 1900 or > 2199)
        {
            return Impossible($"năm {yearText} không hợp lý", $"the year {yearText} makes no sense");
        }

        if (month is < 1 or > 12)
        {
            return Impossible($"không có tháng {month} (ngày viết trước, tháng viết sau)", $"there is no month {month} (the day comes first)");
        }

        if (day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return Impossible($"tháng {month}/{year} không có ngày {day}", $"{year}-{month:00} has no day {day}");
        }

        return new(DateOutcome.Date, new DateOnly(year, month, day)) { ShortYear = shortYear };
    }

    private static DateReading Impossible(string vietnamese, string english) =>
        new(DateOutcome.Impossible, null) { Reason = (vietnamese, english) };

    private static int Int(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static int Month(string text) =>
        char.IsAsciiDigit(text[0]) ? Int(text) : (Array.IndexOf(MonthNames, text[..3]) + 1);

    private static readonly string[] MonthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    [GeneratedRegex(@"^[\s\-–—_./…]*$|^(?:ngay)?[\s.…/_]*(?:thang)?[\s.…/_]*(?:nam)?[\s.…/_]*$", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex Blank();

    [GeneratedRegex(@"^(?<n>\d+)(?:[.,]\d+)?$", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<![\d/.])(?<y>\d{4})\s*(?<s>[-/.])\s*(?<m>\d{1,2})\s*\k<s>\s*(?<d>\d{1,2})(?:t\d\d:\d\d\S*)?(?!\d)", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"(?:ngay\s*)?(?<!\d)(?<d>\d{1,2})\s*(?:/|-)?\s*thang\s*(?<m>\d{1,2})\s*(?:,|/|-)?\s*(?:nam\s*)?(?<y>\d{4})(?!\d)", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex InWords();

    [GeneratedRegex(@"(?<![\d/.-])(?<d>\d{1,2})\s*[-/.–]\s*(?<m>\d{1,2})\s*[-/.–]\s*(?<y>\d{4}|\d{2})(?![\d/]|\s*/\s*q)", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"(?<!\d)(?<d>\d{1,2})[-\s/](?<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-\s/,]+(?<y>\d{4}|\d{2})(?!\d)", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex MonthName();

    [GeneratedRegex(@"^(?:ngay[\s.…]*)?(?:thang\s*)?(?<m>\d{1,2})\s*(?:[-/.]|,?\s*nam)\s*(?<y>(?:19|20)\d\d)$|thang\s*(?<m>\d{1,2})\s*(?:[-/.]|,?\s*nam)?\s*(?<y>(?:19|20)\d\d)(?!\d)", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex MonthAndYear();

    [GeneratedRegex(@"^(?:ngay\s*)?\d{1,2}\s*(?:[-/.–]|thang)\s*\d{1,2}$|ngay\s*\d{1,2}\s*(?:[-/.–]|thang)\s*\d{1,2}(?!\d|[-/.]\d)", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex WithoutYear();

    [GeneratedRegex(@"\d\s*[-/.]+\s*\d+\s*[-/.]+\s*\d", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex ThreeNumbers();

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d\d(?!\d)", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex YearOnly();
}
