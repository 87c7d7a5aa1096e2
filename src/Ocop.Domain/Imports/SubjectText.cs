using System.Text.RegularExpressions;
using Ocop.Domain.Common;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Imports;

/// <summary>A subject's cell taken apart.</summary>
/// <param name="Name">The name.</param>
/// <param name="Address">The address that stood beside it; empty when there was none.</param>
public readonly record struct SubjectParts(string Name, string Address)
{
    /// <summary>Telephone that stood beside them; personal data, never part of a name.</summary>
    public string? Phone { get; init; }
}

/// <summary>How two spellings of a subject stand to each other.</summary>
/// <param name="Same">One subject beyond doubt: the same name but for legal form, case and spelling habits.</param>
/// <param name="Score">Likeness, 0 to 1; 1 exactly when the same.</param>
public readonly record struct SubjectLikeness(bool Same, double Score);

/// <summary>Reads the names of subjects (chủ thể) as lists write them.</summary>
public static partial class SubjectText
{
    /// <summary>Parts a name from the address that stands in the same cell, whatever the separator.</summary>
    public static SubjectParts Split(string? text)
    {
        var searched = Patterns.Searched(text);

        return Telephone().Match(searched) is { Success: true, Index: > 0 } phone
            ? WithoutPhone(Telephone().Replace(searched, "")) with { Phone = phone.Groups["n"].Value.Trim() }
            : WithoutPhone(searched);
    }

    private static SubjectParts WithoutPhone(string text)
    {
        var lines = text.Split('\n').Select(VietnameseText.Clean).Where(l => l.Length > 0).ToArray();

        if (lines.Length == 0)
        {
            return new("", "");
        }

        // An address on a line of its own.
        for (var i = 1; i < lines.Length; i++)
        {
            if (StartsAddress(lines[i].TrimStart('(', '-', '–', '+', ' ')) || Labelled().IsMatch(lines[i]))
            {
                var head = SplitLine(string.Join(' ', lines[..i]));
                var below = string.Join(", ", lines[i..].Select(TidyAddress));
                return new(head.Name, head.Address.Length == 0 ? below : $"{head.Address}, {below}");
            }
        }

        return SplitLine(string.Join(' ', lines));
    }

    /// <summary>Whether the name holds more than legal forms.</summary>
    public static bool HasProperName(string name) => SubjectForms.WithoutForms([.. SpellingKey.Folded(name).Split(' ', StringSplitOptions.RemoveEmptyEntries)]).Count > 0;

    /// <summary>Whether the legal form in the name is mistyped ("THHH").</summary>
    public static bool HasMistypedForm(string name) => SubjectForms.IsMistyped(SubjectForms.Plain(name));

    /// <summary>Folded words of the commonest legal forms (hộ kinh doanh, cơ sở, công ty TNHH, hợp tác xã): nearly every name has one.</summary>
    public static IReadOnlySet<string> CommonFormWords { get; } = new HashSet<string>(StringComparer.Ordinal) { "ho", "kinh", "doanh", "co", "so", "cong", "ty", "tnhh", "hop", "tac", "xa" };

    /// <summary>The kind of subject by the legal form in its name.</summary>
    public static SubjectKind KindOf(string? name) => SubjectForms.KindOf(SubjectForms.Plain(name));

    /// <summary>The kind of subject by the list's own column ("Công ty", "HTX", "Cơ sở sản xuất", "cooperative").</summary>
    public static SubjectKind KindFrom(string? column) => SubjectForms.KindFrom(SubjectForms.Plain(column));

    /// <summary>Folded name without legal forms: the same for all spellings of one subject. Two keys may be equal for subjects whose tones differ; see <see cref="Compare"/>.</summary>
    public static string Key(string? name) => SpellingKey.Strip(Core(name));

    /// <summary>
    /// Whether two names are one subject. Same key alone is not enough: tones must agree unless one was typed without any,
    /// and a cooperative is no company of the same name.
    /// </summary>
    public static SubjectLikeness Compare(string? left, string? right)
    {
        var (leftCore, rightCore) = (Core(left), Core(right));
        var (leftKey, rightKey) = (SpellingKey.Strip(leftCore), SpellingKey.Strip(rightCore));
        var kindsDiffer = SubjectForms.Differ(SubjectForms.Plain(left), SubjectForms.Plain(right));

        if (string.Equals(leftKey, rightKey, StringComparison.Ordinal) && leftKey.Length > 0)
        {
            var tonesAgree = string.Equals(leftCore, rightCore, StringComparison.Ordinal)
                || !SpellingKey.HasMarks(left ?? "") || !SpellingKey.HasMarks(right ?? "");

            return (tonesAgree, kindsDiffer) switch
            {
                (true, false) => new(true, 1),
                (true, true) => new(false, 0.92),
                (false, false) => new(false, 0.90),
                (false, true) => new(false, 0.80),
            };
        }

        var score = TextSimilarity.Score(leftKey, rightKey);

        return new(false, kindsDiffer ? score * 0.95 : score);
    }

    /// <summary>Likeness of two names for proposals, 0 to 1.</summary>
    public static double Similarity(string? left, string? right) => Compare(left, right).Score;

    // The spelling key keeps tones, legal forms are known by their folded words.
    private static string Core(string? name)
    {
        var key = SpellingKey.Of(name);
        var words = key.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var folded = words.Select(SpellingKey.Strip).ToArray();
        var kept = SubjectForms.WithoutForms(folded);

        return kept.Count == 0 ? key : string.Join(' ', kept.Select(i => words[i]));
    }

    private static SubjectParts SplitLine(string line)
    {
        // "(ấp An Thái, xã An Cư)" at the end.
        if (InBrackets().Match(line) is { Success: true } brackets
            && (StartsAddress(brackets.Groups["in"].Value) || PlacesAtEnd().IsMatch(line[brackets.Index..])))
        {
            return new(TidyName(line[..brackets.Index]), TidyAddress(brackets.Groups["in"].Value + line[(brackets.Index + brackets.Length)..]));
        }

        if (Labelled().Match(line) is { Success: true, Index: > 0 } label)
        {
            return new(TidyName(line[..label.Index]), TidyAddress(line[label.Index..]));
        }

        // A comma or a dash, glued or not, before a word that begins an address.
        foreach (Match separator in Separators().Matches(line))
        {
            if (separator.Index > 0 && StartsAddress(line[(separator.Index + separator.Length)..]))
            {
                var name = line[..separator.Index];
                var kept = Kept(name);
                var address = TidyAddress(line[(separator.Index + separator.Length)..]);
                return new(TidyName(name), kept.Length == 0 ? address : $"{kept}, {address}");
            }
        }

        // No separator at all: "cơ sở sản xuất nem Hoàng Khánh xã Tân Thành". A committee of a commune keeps its commune.
        foreach (Match unit in UnitInside().Matches(line))
        {
            var head = line[..unit.Index].Trim();

            if (SpellingKey.Folded(head) is var folded && folded.Contains(' ', StringComparison.Ordinal) && HasProperName(head) && !KeepsItsPlace().IsMatch(folded))
            {
                return new(TidyName(head), TidyAddress(line[unit.Index..]));
            }
        }

        return new(TidyName(line), Kept(line));
    }

    // "Hội Nông dân xã Tân Thành": the place is part of the name, and says where it sits all the same.
    private static string Kept(string name) =>
        UnitInside().Match(name) is { Success: true, Index: > 0 } unit && KeepsItsPlace().IsMatch(SpellingKey.Folded(name[..unit.Index])) ? TidyAddress(name[unit.Index..]) : "";

    private static bool StartsAddress(string text) => AddressStart().IsMatch(text.TrimStart());

    private static string TidyName(string name) => name.Trim(' ', ',', ';', '-', '–', '—', ':', '.', '(').Trim();

    private static string TidyAddress(string address) =>
        Labelled().Replace(address, "", 1).Trim(' ', ',', ';', '-', '–', '—', ':', '.', '(', ')', '+').Trim();

    [GeneratedRegex(@"\((?<in>[^()]*)\)", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex InBrackets();

    // "(Đông Hòa Hiệp, Cái Bè)": names joined by a comma, at the very end.
    [GeneratedRegex(@"^\(\s*\p{Lu}[^(),]*,\s*\p{Lu}[^()]*\)\s*$", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex PlacesAtEnd();

    [GeneratedRegex(@"[\s,;(–-]*(?<!\p{L})(?:(?:đt|đtdđ|sđt|sdt|điện thoại|dien thoai|di động|tel|phone|hotline|liên hệ|lh)\s*[.:]?\s*(?=[+0]))?(?<![\d+])(?<n>(?:\+84|0)(?:[\s.-]?\d){8,10})(?!\d)\)?", RegexOptions.IgnoreCase, Patterns.TimeoutMs)]
    private static partial Regex Telephone();

    [GeneratedRegex(@"(?<![\p{L}])(?:địa chỉ|dia chi|đ\s*/\s*c|đc)(?![\p{L}])\s*:?", RegexOptions.IgnoreCase, Patterns.TimeoutMs)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"\s*(?:[,;]|[-–—]|(?<=\s)/(?=\s))\s*", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex Separators();

    [GeneratedRegex(@"^(?:(?:ấp|ap|khóm|khom|tổ|to|số|so|đường|duong|xã|xa|phường|phuong|thị trấn|thi tran|huyện|huyen|thị xã|thi xa|thành phố|thanh pho|tỉnh|tinh|quốc lộ|quoc lo|tỉnh lộ|hương lộ|khu phố|khu pho|khu vực|khu công nghiệp|cụm công nghiệp|thôn|lô|kênh)\s+[\p{L}\d]|(?:tp|tx|tt|h|x|p|kp|ql|kcn|ccn)\s*\.\s*[\p{L}\d]|(?:tp|tx|tt|kp|ql|kcn|ccn)\s+\p{Lu}|ql\s*\d|p\d|\d{1,4}[a-z]?(?:[/-]\d+)*\s*,?\s+(?:đường|duong|ấp|khóm|tổ|quốc lộ)\b)", RegexOptions.IgnoreCase, Patterns.TimeoutMs)]
    private static partial Regex AddressStart();

    // "hợp tác xã" and "thị xã" are no communes; the name must begin with a capital or a number.
    [GeneratedRegex(@"(?<![\p{L}])(?<!(?i:hợp tác|hop tac|liên hiệp|thị)\s+)(?:(?i:ấp|khóm|xã|phường|thị trấn|huyện|thị xã|thành phố|tỉnh)|TP\.|TX\.|TT\.|H\.|X\.|P\.)\s*(?=[\p{Lu}\d])", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex UnitInside();

    [GeneratedRegex(@"^(?:uy ban|ubnd|hoi|ban quan ly|doan|trung tam|tram|cho|cau lac bo|clb|lang nghe|dang uy|mat tran|to)\b|\b(?:ubnd|nong dan|phu nu|cuu chien binh|doan thanh nien)$", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex KeepsItsPlace();
}
