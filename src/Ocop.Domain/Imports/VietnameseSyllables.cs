using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Ocop.Domain.Imports;

/// <summary>
/// Tells Vietnamese words from letters that only look like them: the measure by which an unknown encoding is recognised.
/// </summary>
public static class VietnameseSyllables
{
    private static readonly FrozenSet<string> Onsets = new[]
    {
        "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "q", "qu", "r", "s",
        "t", "th", "tr", "v", "x",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Rhymes = (
        "a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây "
        + "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu "
        + "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot "
        + "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy "
        + "uya uych uyên uyêt uynh uyt uyu uâ uyn ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether one word, of letters only, could be a Vietnamese syllable.</summary>
    public static bool IsSyllable(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 14)
        {
            return false;
        }

        Span<char> bare = stackalloc char[16];
        var length = 0;
        var tones = 0;
        var rising = false;

        foreach (var c in word.ToString().ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (c is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323')
            {
                tones++;
                rising = c is '\u0301' or '\u0323';
            }
            else if (length == bare.Length)
            {
                return false;
            }
            else
            {
                bare[length++] = c;
            }
        }

        if (tones > 1)
        {
            return false;
        }

        // A syllable that ends in a stop bears the acute or the dot, nothing else: "lác", "lạc", never "lãc".
        if (tones == 1 && !rising && length > 1 && (bare[length - 1] is 'c' or 'p' or 't' || (bare[length - 1] == 'h' && bare[length - 2] == 'c')))
        {
            return false;
        }

        var letters = bare[..length].ToString().Normalize(NormalizationForm.FormC);

        for (var onset = Math.Min(3, letters.Length); onset >= 0; onset--)
        {
            if (Onsets.Contains(letters[..onset]) && (Rhymes.Contains(letters[onset..]) || (letters is "gi" && onset == 1)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// How Vietnamese the text reads: words with letters beyond ASCII that are syllables, less those that are not.
    /// Positive for Vietnamese, negative for rubbish, 0 for text that tells nothing.
    /// </summary>
    public static int Score(string text)
    {
        var score = 0;
        var start = -1;
        var marked = false;

        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ' ';

            // A character of the upper half of Latin-1 that is no letter (« ¸ ») is glued to words only in a wrong decoding.
            var inWord = char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark
                || c is >= '\u00A1' and <= '\u00BF' || c == '\uFFFD';

            if (inWord)
            {
                start = start < 0 ? i : start;
                marked |= c > '\u007F';
                continue;
            }

            if (start >= 0 && marked)
            {
                score += IsSyllable(text.AsSpan(start, i - start)) ? 1 : -1;
            }

            start = -1;
            marked = false;
        }

        return score;
    }
}
