using System.Collections.Frozen;
using System.Text;

namespace Ocop.Domain.Imports;

/// <summary>The encodings of Vietnamese before Unicode.</summary>
public enum LegacyEncoding
{
    /// <summary>None: the text is Unicode already.</summary>
    None,

    /// <summary>Windows-1258: some letters with the tone as a separate combining mark.</summary>
    Windows1258,

    /// <summary>TCVN3 (ABC, .VnTime): one byte a letter; toned capitals do not exist.</summary>
    Tcvn3,

    /// <summary>VNI-Windows: a base letter and, mostly, a second byte for its marks.</summary>
    Vni,
}

/// <summary>
/// Turns text of the old Vietnamese fonts into Unicode and back. It works on characters U+0000–U+00FF, one for each byte,
/// because the same text also arrives inside Unicode files, typed with an old font.
/// </summary>
public static class LegacyEncodings
{
    // TCVN 5712:1993 VN3. 0xAD is ư: the soft hyphen of Latin-1, so nothing may strip it before this table is applied.
    private const string Tcvn3Letters =
        "ĂÂÊÔƠƯĐăâêôơưđ" + "àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";

    private static readonly byte[] Tcvn3Bytes =
    [
        0xA1, 0xA2, 0xA3, 0xA4, 0xA5, 0xA6, 0xA7, 0xA8, 0xA9, 0xAA, 0xAB, 0xAC, 0xAD, 0xAE,
        0xB5, 0xB6, 0xB7, 0xB8, 0xB9, 0xBB, 0xBC, 0xBD, 0xBE, 0xC6, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB,
        0xCC, 0xCE, 0xCF, 0xD0, 0xD1, 0xD2, 0xD3, 0xD4, 0xD5, 0xD6, 0xD7, 0xD8, 0xDC, 0xDD, 0xDE,
        0xDF, 0xE1, 0xE2, 0xE3, 0xE4, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9, 0xEA, 0xEB, 0xEC, 0xED, 0xEE,
        0xEF, 0xF1, 0xF2, 0xF3, 0xF4, 0xF5, 0xF6, 0xF7, 0xF8, 0xF9, 0xFA, 0xFB, 0xFC, 0xFD, 0xFE,
    ];

    // VNI: letters with a code of their own; all others are a base letter and a mark.
    private const string VniSingleLetters = "ươđịỉĩíìỵƯƠĐỊỈĨÍÌỴ";
    private const string VniSingleChars = "öôñòæóíìîÖÔÑÒÆÓÍÌÎ";
    private const string VniPlainMarks = "ùøûõï";       // acute, grave, hook, tilde, dot below
    private const string VniCircumflexMarks = "âáàåãä"; // none, then the same five
    private const string VniBreveMarks = "êéèúüë";

    private static readonly FrozenDictionary<char, char> Tcvn3ToUnicode = PairUp(Tcvn3Bytes.Select(b => (char)b), Tcvn3Letters);
    private static readonly FrozenDictionary<char, char> UnicodeToTcvn3 = PairUp(Tcvn3Letters, Tcvn3Bytes.Select(b => (char)b));
    private static readonly FrozenDictionary<string, char> VniToUnicode = VniTable();
    private static readonly FrozenDictionary<char, string> UnicodeToVni =
        VniToUnicode.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    // Windows-1258 is Windows-1252 but for these; the marks follow their letter and are joined by NFC.
    private static readonly FrozenDictionary<char, char> Windows1258ToUnicode = PairUp(
        "\u00C3\u00CC\u00D0\u00D2\u00D5\u00DD\u00DE\u00E3\u00EC\u00F0\u00F2\u00F5\u00FD\u00FE"
            + "\u0080\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008B\u008C\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009B\u009C\u009F",
        "Ă\u0300Đ\u0309ƠƯ\u0303ă\u0301đ\u0323ơư\u20AB"
            + "\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u2039\u0152\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u203A\u0153\u0178");

    /// <summary>Unicode (NFC) text of what the old encoding says.</summary>
    public static string Decode(string text, LegacyEncoding encoding) => encoding switch
    {
        LegacyEncoding.Windows1258 => Map(text, Windows1258ToUnicode).Normalize(NormalizationForm.FormC),
        LegacyEncoding.Tcvn3 => Map(Punctuate(text), Tcvn3ToUnicode),
        LegacyEncoding.Vni => DecodeVni(Punctuate(text)),
        _ => text,
    };

    /// <summary>The same text in TCVN3 characters; toned capitals become small letters, because TCVN3 has none.</summary>
    public static string EncodeTcvn3(string text)
    {
        var result = new StringBuilder(text.Length);

        foreach (var c in text.Normalize(NormalizationForm.FormC))
        {
            var letter = UnicodeToTcvn3.ContainsKey(c) ? c : char.ToLowerInvariant(c);
            result.Append(UnicodeToTcvn3.TryGetValue(letter, out var encoded) ? encoded : c);
        }

        return result.ToString();
    }

    /// <summary>The same text in VNI characters.</summary>
    public static string EncodeVni(string text)
    {
        var result = new StringBuilder(text.Length * 2);

        foreach (var c in text.Normalize(NormalizationForm.FormC))
        {
            if (UnicodeToVni.TryGetValue(c, out var encoded))
            {
                result.Append(encoded);
            }
            else
            {
                result.Append(c);
            }
        }

        return result.ToString();
    }

    private static string DecodeVni(string text)
    {
        var result = new StringBuilder(text.Length);
        Span<char> pair = stackalloc char[2];
        var pairs = VniToUnicode.GetAlternateLookup<ReadOnlySpan<char>>();

        for (var i = 0; i < text.Length; i++)
        {
            // Longest first: "ôø" is ờ, not ơ and a stray ø.
            if (i + 1 < text.Length)
            {
                pair[0] = text[i];
                pair[1] = char.IsUpper(text[i]) ? char.ToUpperInvariant(text[i + 1]) : char.ToLowerInvariant(text[i + 1]);

                if (pairs.TryGetValue(pair, out var letter))
                {
                    result.Append(letter);
                    i++;
                    continue;
                }
            }

            result.Append(pairs.TryGetValue(text.AsSpan(i, 1), out var single) ? single : text[i]);
        }

        return result.ToString();
    }

    // Old-font files are Windows-1252 underneath: dashes and curly quotes sit at 0x80–0x9F.
    private static string Punctuate(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0080', '\u009F'))
        {
            return text;
        }

        return string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = source[i] is >= '\u0080' and <= '\u009F' && Windows1258ToUnicode.TryGetValue(source[i], out var mark)
                    ? mark
                    : source[i];
            }
        });
    }

    private static string Map(string text, FrozenDictionary<char, char> table) =>
        string.Create(text.Length, (text, table), static (span, state) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = state.table.TryGetValue(state.text[i], out var letter) ? letter : state.text[i];
            }
        });

    private static FrozenDictionary<string, char> VniTable()
    {
        var table = new Dictionary<string, char>(StringComparer.Ordinal);

        for (var i = 0; i < VniSingleLetters.Length; i++)
        {
            table[VniSingleChars[i].ToString()] = VniSingleLetters[i];
        }

        AddMarked(table, "aàảãáạ", "a", VniPlainMarks);
        AddMarked(table, "eèẻẽéẹ", "e", VniPlainMarks);
        AddMarked(table, "oòỏõóọ", "o", VniPlainMarks);
        AddMarked(table, "uùủũúụ", "u", VniPlainMarks);
        AddMarked(table, "yỳỷỹý", "y", VniPlainMarks);
        AddMarked(table, "ơờởỡớợ", "ô", VniPlainMarks);
        AddMarked(table, "ưừửữứự", "ö", VniPlainMarks);
        AddMarked(table, "âầẩẫấậ", "a", VniCircumflexMarks);
        AddMarked(table, "êềểễếệ", "e", VniCircumflexMarks);
        AddMarked(table, "ôồổỗốộ", "o", VniCircumflexMarks);
        AddMarked(table, "ăằẳẵắặ", "a", VniBreveMarks);

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }

    // letters: without tone, grave, hook, tilde, acute, dot below; marks in the order acute, grave, hook, tilde, dot below.
    private static void AddMarked(Dictionary<string, char> table, string letters, string baseLetter, string marks)
    {
        ReadOnlySpan<int> tones = [4, 1, 2, 3, 5];
        var offset = marks.Length - 5;

        if (offset == 1)
        {
            Add(letters[0], marks[0]);
        }

        for (var i = 0; i < tones.Length && tones[i] <= letters.Length; i++)
        {
            if (tones[i] < letters.Length)
            {
                Add(letters[tones[i]], marks[i + offset]);
            }
        }

        void Add(char letter, char mark)
        {
            table[baseLetter + mark] = letter;
            table[baseLetter.ToUpperInvariant() + char.ToUpperInvariant(mark)] = char.ToUpperInvariant(letter);
        }
    }

    private static FrozenDictionary<char, char> PairUp(IEnumerable<char> from, IEnumerable<char> to) =>
        from.Zip(to).ToFrozenDictionary(pair => pair.First, pair => pair.Second);
}
