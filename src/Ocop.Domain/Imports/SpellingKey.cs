using System.Globalization;
using System.Text;
using Ocop.Domain.Common;

namespace Ocop.Domain.Imports;

/// <summary>
/// Keys that see through spelling habits but not through tones: hòa = hoà, thủy = thuỷ, quí = quý, Mĩ = Mỹ, yet Hùng ≠ Hưng.
/// </summary>
public static class SpellingKey
{
    /// <summary>Lower case, one spelling per syllable, tone written behind it, words joined by single spaces, punctuation dropped.</summary>
    public static string Of(string? text)
    {
        var cleaned = VietnameseText.Clean(text).ToLowerInvariant().Normalize(NormalizationForm.FormD);
        var result = new StringBuilder(cleaned.Length + 8);
        var word = new StringBuilder(16);
        var tone = '\0';

        foreach (var c in cleaned)
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(c);

            if (category is UnicodeCategory.NonSpacingMark)
            {
                switch (c)
                {
                    case '\u0300': tone = '2'; break;
                    case '\u0301': tone = '1'; break;
                    case '\u0309': tone = '3'; break;
                    case '\u0303': tone = '4'; break;
                    case '\u0323': tone = '5'; break;
                    default: word.Append(c); break;
                }
            }
            else if (char.IsLetterOrDigit(c))
            {
                word.Append(c);
            }
            else
            {
                Finish(result, word, ref tone);
            }
        }

        Finish(result, word, ref tone);

        return result.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Folded words joined by single spaces, i for a final y, punctuation dropped: the loosest key.</summary>
    public static string Folded(string? text) => Strip(Of(text));

    /// <summary>A key from <see cref="Of"/> without tones and marks.</summary>
    public static string Strip(string key)
    {
        var words = key.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];

            // The tone is a digit behind letters; a word of digits is a number.
            if (word.Length > 1 && char.IsAsciiDigit(word[^1]) && char.IsLetter(word[^2]) && word[0] != '#')
            {
                word = word[..^1];
            }

            words[i] = VietnameseText.Fold(word.TrimStart('#'));
        }

        return string.Join(' ', words);
    }

    /// <summary>Whether the text bears any Vietnamese mark; a text typed without marks says nothing about tones.</summary>
    public static bool HasMarks(string text) =>
        !string.Equals(VietnameseText.Fold(text), VietnameseText.Clean(text).ToLowerInvariant(), StringComparison.Ordinal);

    private static void Finish(StringBuilder result, StringBuilder word, ref char tone)
    {
        if (word.Length > 0)
        {
            if (result.Length > 0)
            {
                result.Append(' ');
            }

            // "vd20", "st25" end in a digit that is no tone.
            if (tone == '\0' && char.IsAsciiDigit(word[^1]) && word.ToString().Any(char.IsLetter))
            {
                result.Append('#');
            }

            if (word[^1] == 'y' && (word.Length < 2 || IsConsonant(word[^2]) || word is ['q', 'u', 'y']))
            {
                word[^1] = 'i';
            }

            result.Append(word);

            if (tone != '\0')
            {
                result.Append(tone);
            }
        }

        word.Clear();
        tone = '\0';
    }

    private static bool IsConsonant(char c) => char.IsLetter(c) && c is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y');
}
