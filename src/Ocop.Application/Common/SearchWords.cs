using Ocop.Domain.Common;

namespace Ocop.Application.Common;

/// <summary>What a person typed into a search field, as words to be found in any order.</summary>
public static class SearchWords
{
    /// <summary>The longest text that is searched for; whole names with their place fit.</summary>
    public const int MaxLength = 500;

    /// <summary>What stands between words or around them and is no part of a code, so that a word in brackets is found as one.</summary>
    public const string Separators = ",;:!?\"()[]“”‘’«»";

    /// <summary>One space for each of <see cref="Separators"/>, as SQL's <c>translate</c> wants them.</summary>
    public const string Spaces = "                ";

    private const int Most = 100;
    private const int ShortestInner = 3;
    private static readonly char[] Between = [' ', .. Separators];

    /// <summary>Folded words, the longest first: it narrows most.</summary>
    public static IReadOnlyList<string> Of(string? q) =>
    [
        .. VietnameseText.Fold(q).Split(Between, StringSplitOptions.RemoveEmptyEntries).Where(w => w is not ("-" or "–" or "—"))
            .Distinct(StringComparer.Ordinal).OrderByDescending(w => w.Length).Take(Most),
    ];

    /// <summary>
    /// LIKE patterns (escape <c>\</c>) of which one must match a folded text. Two letters are inside nearly everything, so a short word must begin one.
    /// </summary>
    public static IReadOnlyList<string> Patterns(string word) =>
        word.Length >= ShortestInner ? [InSpacedText(word)] : [$"{Escape(word)}%", InSpacedText(word), $"%({Escape(word)}%"];

    /// <summary>The one pattern that does for a folded text which begins with a space and has spaces for <see cref="Separators"/>.</summary>
    public static string InSpacedText(string word) => word.Length >= ShortestInner ? $"%{Escape(word)}%" : $"% {Escape(word)}%";

    private static string Escape(string word) =>
        word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
}
