using System.Text.RegularExpressions;
using Ocop.Domain.Common;

namespace Ocop.Domain.Imports;

/// <summary>Level of a unit that a text names.</summary>
public enum UnitLevel
{
    /// <summary>No kind is written.</summary>
    Unsaid,

    /// <summary>Xã, phường, thị trấn.</summary>
    Commune,

    /// <summary>Huyện, quận, thị xã, thành phố thuộc tỉnh.</summary>
    District,

    /// <summary>Tỉnh.</summary>
    Province,
}

/// <summary>A unit as a text names it.</summary>
/// <param name="Level">Level by the kind word.</param>
/// <param name="Kind">xa, phuong, thi tran, huyen, quan, thi xa, thanh pho, tinh, or nothing.</param>
/// <param name="Name">Proper name without kind and code.</param>
public sealed record UnitMention(UnitLevel Level, string Kind, string Name)
{
    /// <summary>Key that sees through spelling habits; wards by number without leading zero.</summary>
    public string Key { get; } = UnitText.NameKey(Name);

    /// <summary>Official code that stood beside the name.</summary>
    public string? Code { get; init; }

    /// <summary>As one would write it.</summary>
    public override string ToString() => UnitText.KindWord(Kind) is { Length: > 0 } word ? $"{word} {Name}" : Name;
}

/// <summary>Reads names of administrative units out of cells and addresses.</summary>
public static partial class UnitText
{
    /// <summary>The units named in an address, in the order written; parts without a kind word are <see cref="UnitLevel.Unsaid"/>.</summary>
    public static IReadOnlyList<UnitMention> Read(string? text)
    {
        var found = new List<UnitMention>();
        var lines = Patterns.Searched(text).Split('\n');

        foreach (var part in lines.SelectMany(l => Parts().Split(VietnameseText.Clean(l))))
        {
            // "Huyện Châu Thành (821)": the code belongs to the name before it.
            if (found.Count > 0 && CodeAlone().IsMatch(part))
            {
                found[^1] = found[^1] with { Code = part.Trim() };
                continue;
            }

            ReadPart(part.Trim(), found);
        }

        return found;
    }

    /// <summary>One cell of a column that holds one level: the kind word may be missing there.</summary>
    public static UnitMention? ReadCell(string? text, UnitLevel level)
    {
        // A ward by number alone.
        if (level is UnitLevel.Commune && VietnameseText.Clean(text) is { Length: 1 or 2 } number && number.All(char.IsAsciiDigit))
        {
            return new(level, "", number);
        }

        var mentions = Read(text);

        return mentions.FirstOrDefault(m => m.Level == level)
            ?? (mentions.FirstOrDefault(m => m.Level is UnitLevel.Unsaid) is { } plain ? plain with { Level = level } : null);
    }

    /// <summary>Key of a proper name.</summary>
    public static string NameKey(string name) => LeadingZeros().Replace(SpellingKey.Of(name), "");

    /// <summary>The kind words of an official name: "Thành phố Cao Lãnh" is (thanh pho, Cao Lãnh).</summary>
    internal static (string Kind, string Name) SplitOfficial(string name)
    {
        var cleaned = VietnameseText.Clean(name);
        var kind = KindWords().Match(VietnameseText.Fold(cleaned));

        return kind is { Success: true, Index: 0 } && cleaned.Length > kind.Length
            ? (Canonical(kind.Groups["k"].Value), cleaned[kind.Length..].Trim())
            : ("", cleaned);
    }

    internal static UnitLevel LevelOf(string kind) => kind switch
    {
        "xa" or "phuong" or "thi tran" or "dac khu" => UnitLevel.Commune,
        "huyen" or "quan" or "thi xa" or "thanh pho" => UnitLevel.District,
        "tinh" => UnitLevel.Province,
        _ => UnitLevel.Unsaid,
    };

    internal static string KindWord(string kind) => kind switch
    {
        "xa" => "xã",
        "phuong" => "phường",
        "thi tran" => "thị trấn",
        "dac khu" => "đặc khu",
        "huyen" => "huyện",
        "quan" => "quận",
        "thi xa" => "thị xã",
        "thanh pho" => "thành phố",
        "tinh" => "tỉnh",
        _ => "",
    };

    private static void ReadPart(string part, List<UnitMention> found)
    {
        var text = Codes().Replace(part, " ");
        var folded = VietnameseText.Fold(text);

        // Fold keeps one character for one, so that places found in it hold in the text.
        if (folded.Length != text.Length)
        {
            return;
        }

        var kinds = KindWords().Matches(folded).Where(m => IsKindWord(text.Substring(m.Groups["k"].Index, m.Groups["k"].Length))).ToArray();

        if (kinds.Length == 0)
        {
            if (Proper(text) is { Length: > 0 } plain && !NotAUnit().IsMatch(folded))
            {
                found.Add(new(UnitLevel.Unsaid, "", plain));
            }

            return;
        }

        for (var i = 0; i < kinds.Length; i++)
        {
            var start = kinds[i].Index + kinds[i].Length;
            var stated = i;

            // "xa phuong thinh": what follows a kind at once is a name, xã Phương Thịnh written without marks.
            if (i + 1 < kinds.Length && kinds[i + 1].Index == start)
            {
                i++;
            }

            var end = i + 1 < kinds.Length ? kinds[i + 1].Index : text.Length;
            var name = Proper(text[start..end]);
            var kind = Canonical(kinds[stated].Groups["k"].Value);

            if (name.Length > 0)
            {
                found.Add(new(LevelOf(kind), kind, name));
            }
        }
    }

    // "xạ", "quán", "Phương" are words of their own: the kind word is written right, or without any mark.
    private static bool IsKindWord(string word) =>
        word.ToLowerInvariant() is var lower
        && (KindSpellings.Contains(SpellingKey.Of(lower)) || !SpellingKey.HasMarks(lower));

    private static readonly HashSet<string> KindSpellings =
        new(new[] { "xã", "phường", "thị trấn", "đặc khu", "huyện", "quận", "thị xã", "thành phố", "tỉnh" }.Select(SpellingKey.Of), StringComparer.Ordinal);

    private static string Canonical(string kind) => AbbreviationMarks().Replace(kind, "") switch
    {
        "x" => "xa",
        "p" => "phuong",
        "tt" => "thi tran",
        "h" => "huyen",
        "q" => "quan",
        "tx" => "thi xa",
        "tp" => "thanh pho",
        "t" => "tinh",
        _ => MultiSpace().Replace(kind, " "),
    };

    private static string Proper(string text) =>
        Trailing().Replace(text, "").Trim(' ', '.', ',', ';', ':', '-', '–', '(', ')', '"', '\'').Trim();

    [GeneratedRegex(@"[,;()\n|/]|\s[-–—]\s|[–—]|\s\+\s|(?<=\p{L})-(?=\s)|(?<=\s)-(?=\p{L})", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex Parts();

    [GeneratedRegex(@"^\s*\d{2,5}\s*$", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex CodeAlone();

    // "(815)" glued to the name.
    [GeneratedRegex(@"[\(\[]\s*\d{2,5}\s*[\)\]]|(?<=\p{L}\s?)\b\d{3,5}$", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex Codes();

    [GeneratedRegex(@"(?<![\p{L}\d])(?<!hop tac |lien hiep )(?:(?<k>thi tran|thi xa|thanh pho|dac khu|huyen|phuong|quan|tinh|xa)(?![\p{L}\d])|(?<k>t\s?\.\s?[pxt](?=[\s.])\s?\.?)|(?<k>(?:tp|tx|tt|h|x|p|q|t)\s?\.)|(?<k>tp|tx|tt)(?=\s)|(?<k>p)(?=\d))\s*[:.]?\s*", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex KindWords();

    // Parts of an address below the commune.
    [GeneratedRegex(@"^(?:ap|khom|to|so|duong|thon|khu|kp|quoc lo|ql|tinh lo|dt|huong lo|lo|kenh|cum|kcn|ccn|hem|ngo|tang|toa|viet nam|vn|dia chi|dc)\b|\d", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex NotAUnit();

    [GeneratedRegex(@"\s*(?:[:(]\s*)?\d{1,4}\s*(?:sản phẩm|sp|chủ thể)\)?\s*$|\s*\(.*$", RegexOptions.IgnoreCase, Patterns.TimeoutMs)]
    private static partial Regex Trailing();

    [GeneratedRegex(@"[\s.]", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex AbbreviationMarks();

    [GeneratedRegex(@"\s+", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex MultiSpace();

    [GeneratedRegex(@"(?<![\p{L}\d])0+(?=\d)", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex LeadingZeros();
}
