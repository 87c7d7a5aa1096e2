using Ocop.Domain.Common;

namespace Ocop.Application.Common;

/// <summary>What a person typed into a search field, as words to be found in any order.</summary>
public static class SearchWords
{
    private const int Most = 8;
    private const int ShortestInner = 3;

    /// <summary>Folded words, the longest first: it narrows most.</summary>
    public static IReadOnlyList<string> Of(string? q) =>
    [
        .. VietnameseText.Fold(q).Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries)
            .Distinct(StringComparer.Ordinal).OrderByDescending(w => w.Length).Take(Most),
    ];

    /// <summary>
    /// LIKE patterns (escape <c>\</c>) of which one must match a folded text. Two letters are inside nearly everything, so a short word must begin one.
    /// </summary>
    public static IReadOnlyList<string> Patterns(string word)
    {
        var escaped = word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
        return word.Length >= ShortestInner ? [$"%{escaped}%"] : [$"{escaped}%", $"% {escaped}%"];
    }
}
