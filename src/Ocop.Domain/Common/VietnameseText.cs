using System.Globalization;
using System.Text;

namespace Ocop.Domain.Common;

/// <summary>Vietnamese text as it comes from keyboards, spreadsheets and old fonts, brought to one form.</summary>
public static class VietnameseText
{
    /// <summary>
    /// One canonical spelling of the same letters: NFC, Đ for the look-alike Ð (U+00D0), ordinary spaces for no-break ones,
    /// no zero-width marks, runs of white space as one space, trimmed.
    /// </summary>
    public static string Clean(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return "";
        }

        var text = value.Normalize(NormalizationForm.FormC);
        var result = new StringBuilder(text.Length);

        foreach (var c in text)
        {
            if (c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD')
            {
                continue;
            }

            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                if (result.Length > 0 && result[^1] != ' ')
                {
                    result.Append(' ');
                }

                continue;
            }

            result.Append(c switch { '\u00D0' or '\u0189' => 'Đ', '\u00F0' => 'đ', _ => c });
        }

        return result.ToString().TrimEnd();
    }

    /// <summary>For matching and search: <see cref="Clean"/>, lower case, without diacritics, đ as d. Mirrors the database's <c>vn_fold</c>.</summary>
    public static string Fold(string? value)
    {
        var decomposed = Clean(value).ToLowerInvariant().Normalize(NormalizationForm.FormD);
        var result = new StringBuilder(decomposed.Length);

        foreach (var c in decomposed)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark)
            {
                result.Append(c == 'đ' ? 'd' : c);
            }
        }

        return result.ToString().Normalize(NormalizationForm.FormC);
    }
}
