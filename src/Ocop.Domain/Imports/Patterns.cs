namespace Ocop.Domain.Imports;

/// <summary>Limits for every pattern over text from outside.</summary>
internal static class Patterns
{
    /// <summary>No honest cell needs a hundredth of it; a hostile one is stopped by it.</summary>
    public const int TimeoutMs = 2000;

    /// <summary>Longest text that is searched for a place, a date, stars or a number; the rest of a cell is kept but not searched.</summary>
    public const int LongestSearched = 2000;

    /// <summary>The part of a cell that is searched.</summary>
    public static string Searched(string? text) =>
        text is null ? ""
        : text.Length <= LongestSearched ? text
        : text[..(char.IsHighSurrogate(text[LongestSearched - 1]) ? LongestSearched - 1 : LongestSearched)];
}
