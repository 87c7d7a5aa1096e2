using Ocop.Domain.Imports;

namespace Ocop.Infrastructure.Imports.Reading;

/// <summary>The old font that text inside a Unicode file was typed with.</summary>
/// <param name="Encoding">The font's encoding, or none.</param>
/// <param name="Wholly">Nothing in the file is Unicode Vietnamese, so every cell is of that font.</param>
internal readonly record struct OldFont(LegacyEncoding Encoding, bool Wholly)
{
    /// <summary>The name shown to people; none for ordinary text.</summary>
    public string? Name => Encoding switch { LegacyEncoding.Tcvn3 => "tcvn3", LegacyEncoding.Vni => "vni", _ => null };
}

/// <summary>Recognises text of the old fonts by how Vietnamese each reading is.</summary>
internal static class LegacyText
{
    public static LegacyEncoding Best(string text, ReadOnlySpan<LegacyEncoding> candidates)
    {
        var (best, bestScore) = (candidates[0], int.MinValue);

        foreach (var candidate in candidates)
        {
            var score = VietnameseSyllables.Score(LegacyEncodings.Decode(text, candidate));

            if (score > bestScore)
            {
                (best, bestScore) = (candidate, score);
            }
        }

        return best;
    }

    /// <summary>The old font that cells of a Unicode file were typed with, if any.</summary>
    public static OldFont InUnicode(IEnumerable<string> cells)
    {
        var (tcvn3, vni, wholly) = (0, 0, true);

        foreach (var cell in cells)
        {
            wholly &= !cell.Any(c => c is > '\u00FF' and < '\u2000' && char.IsLetter(c));

            if (!Suspicious(cell))
            {
                continue;
            }

            var asIs = VietnameseSyllables.Score(cell);
            var asTcvn3 = VietnameseSyllables.Score(LegacyEncodings.Decode(cell, LegacyEncoding.Tcvn3)) - asIs;
            var asVni = VietnameseSyllables.Score(LegacyEncodings.Decode(cell, LegacyEncoding.Vni)) - asIs;
            tcvn3 += Math.Max(0, asTcvn3 - Math.Max(0, asVni));
            vni += Math.Max(0, asVni - Math.Max(0, asTcvn3));
        }

        return (tcvn3, vni) switch
        {
            _ when tcvn3 > vni && tcvn3 >= 4 => new(LegacyEncoding.Tcvn3, wholly),
            _ when vni > tcvn3 && vni >= 4 => new(LegacyEncoding.Vni, wholly),
            _ => default,
        };
    }

    /// <summary>A cell of such a file; cells that are Unicode already stay as they are.</summary>
    public static string Decode(string cell, OldFont font)
    {
        if (font.Encoding is LegacyEncoding.None || !Suspicious(cell))
        {
            return cell;
        }

        var decoded = LegacyEncodings.Decode(cell, font.Encoding);

        return font.Wholly || VietnameseSyllables.Score(decoded) > VietnameseSyllables.Score(cell) || HasSignOf(font.Encoding, cell) ? decoded : cell;
    }

    // "86/Q§-UBND", "86/QÑ-UBND": no word that could be judged, but a sign that only the font puts beside letters.
    private static bool HasSignOf(LegacyEncoding font, string cell)
    {
        for (var i = 1; i < cell.Length; i++)
        {
            var sign = font is LegacyEncoding.Tcvn3
                ? cell[i] is '§' or '®' or '¬' or '¨' or '¸' or 'µ' or '¶' or '·' or '¹'
                : cell[i] is 'Ñ' or 'ñ';

            if (sign && char.IsLetter(cell[i - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Suspicious(string cell)
    {
        var upper = false;

        foreach (var c in cell)
        {
            // Letters with hook, dot or horn are beyond Latin-1: such a cell is Unicode.
            if (c > '\u00FF' && char.IsLetter(c))
            {
                return false;
            }

            upper |= c is >= '\u00A1' and <= '\u00FF';
        }

        return upper;
    }
}
