using System.Globalization;
using System.Text;
using Ocop.Domain.Common;

namespace Ocop.Domain.AdministrativeUnits;

/// <summary>A word of a place text in the three forms that matching needs.</summary>
/// <param name="Text">As written.</param>
/// <param name="Key">Lower case, tone moved to the end, final y as i: the same for Hòa and Hoà, Quý and Quí.</param>
/// <param name="Folded">Without diacritics.</param>
/// <param name="Breaks">A comma, bracket or line break stands before it.</param>
/// <param name="Dotted">A full stop stands right behind it.</param>
internal readonly record struct PlaceWord(string Text, string Key, string Folded, bool Breaks, bool Dotted)
{
    /// <summary>Written with diacritics, so that its spelling can be trusted.</summary>
    public bool Marked => !string.Equals(Text, Folded, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Takes place texts apart.</summary>
internal static class UnitText
{
    private const string Tones = "\u0300\u0301\u0303\u0309\u0323";

    /// <summary>Words of a text; "P1" and "TP.Cao Lãnh" come apart, leading zeros go.</summary>
    public static List<PlaceWord> Words(string? text)
    {
        // Line breaks part two statements, so they must outlive the cleaning.
        var clean = VietnameseText.Clean(text?.Replace('\n', ';'));
        List<PlaceWord> words = [];
        var breaks = false;
        var i = 0;

        while (i < clean.Length)
        {
            if (!char.IsLetterOrDigit(clean[i]))
            {
                breaks |= IsBreak(clean, i);
                i++;
                continue;
            }

            var start = i;
            var digits = char.IsAsciiDigit(clean[i]);

            while (i < clean.Length && IsWord(clean[i]) && char.IsAsciiDigit(clean[i]) == digits)
            {
                i++;
            }

            var word = digits ? clean[start..i].TrimStart('0') : clean[start..i];
            words.Add(new(word, Key(word), VietnameseText.Fold(word), breaks, i < clean.Length && clean[i] == '.'));
            breaks = false;
        }

        return words;
    }

    /// <summary>The words joined by their keys.</summary>
    public static string Key(IEnumerable<PlaceWord> words) => string.Join(' ', words.Select(w => w.Key));

    /// <summary>The words joined without diacritics.</summary>
    public static string Folded(IEnumerable<PlaceWord> words) => string.Join(' ', words.Select(w => w.Folded));

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    // A hyphen parts "xã A - huyện B" and also the glued "Phước Hùng- ấp Thạnh Thới", but a full stop belongs to an abbreviation.
    private static bool IsBreak(string text, int i) => text[i] is not (' ' or '.' or '\'' or '’');

    private static string Key(string word)
    {
        var decomposed = word.ToLowerInvariant().Normalize(NormalizationForm.FormD);
        var letters = new StringBuilder(decomposed.Length);
        char? tone = null;

        foreach (var c in decomposed)
        {
            if (Tones.Contains(c, StringComparison.Ordinal))
            {
                tone = c;
            }
            else
            {
                letters.Append(c);
            }
        }

        if (letters is [.., var before, 'y'] && (!IsVowelOrMark(before) || letters is ['q', 'u', 'y']))
        {
            letters[^1] = 'i';
        }

        return letters.Append(tone).ToString();
    }

    private static bool IsVowelOrMark(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' || c > '\u0300' && c < '\u0370';
}
