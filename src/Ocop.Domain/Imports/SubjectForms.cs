using System.Text.RegularExpressions;
using Ocop.Domain.Common;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Imports;

/// <summary>Legal forms and the words around them, in every abbreviation seen in lists; all folded.</summary>
internal static partial class SubjectForms
{
    // Dropped from the name wherever they stand before its proper part; longest first.
    private static readonly string[][] Forms = new[]
    {
        "cong ty trach nhiem huu han mot thanh vien", "cong ty trach nhiem huu han 1 thanh vien", "cong ty trach nhiem huu han hai thanh vien tro len",
        "cong ty trach nhiem huu han hai thanh vien", "cong ty trach nhiem huu han", "trach nhiem huu han mot thanh vien", "trach nhiem huu han",
        "mot thanh vien", "1 thanh vien", "hai thanh vien", "2 thanh vien", "cong ty co phan", "cong ty hop danh", "cong ty", "cong ti", "c ty", "c t", "cty", "ct", "co phan",
        "tnhh", "thhh", "tnnh", "tnhn", "tnh", "tnhhmtv", "tnhh1tv", "tnhhtm", "tnhhtmdv", "mtv", "1tv", "2tv", "ctcp", "ctytnhh", "cp", "cptm", "cpxnk",
        "doanh nghiep tu nhan", "doanh nghiep", "dntn", "dn", "xi nghiep", "tap doan",
        "thuong mai va dich vu", "thuong mai dich vu", "thuong mai", "dich vu", "san xuat va thuong mai", "san xuat thuong mai", "san xuat kinh doanh", "san xuat va kinh doanh",
        "san xuat", "kinh doanh", "xuat nhap khau", "xay dung", "dau tu va phat trien", "dau tu phat trien", "dau tu",
        "tmdv", "tmdvxd", "tmdvxnk", "tmsx", "sxtm", "sxtmdv", "sxtmdvxnk", "tmsxdv", "sxkd", "sxdv", "tm", "dv", "sx", "kd", "xnk", "xd", "dtpt", "tmxnk", "dvtm",
        "lien hiep hop tac xa", "hop tac xa san xuat dich vu nong nghiep", "hop tac xa dich vu nong nghiep", "hop tac xa nong nghiep", "hop tac xa",
        "htx dich vu nong nghiep", "hop tac xa dv nn", "hop tac xa dvnn", "hop tac xa nn", "hop tac xa dich vu", "htx dv nn", "htx dv", "htx dich vu", "htx nong nghiep", "htx dvnn", "htx nn", "htx", "htxnn", "htxdvnn", "htxdv", "htxsx", "lhhtx",
        "to hop tac san xuat", "to hop tac", "tht",
        "ho kinh doanh ca the", "ho kinh doanh", "ho san xuat kinh doanh", "ho san xuat", "ho sxkd", "ho kd", "ho sx", "hkd", "hkdct", "hsxkd", "ho gia dinh", "ho ca the", "ho",
        "co so san xuat kinh doanh", "co so san xuat", "co so che bien", "co so kinh doanh", "co so", "cssx", "cssxkd", "cskd", "cs", "trang trai", "va",
    }.Select(f => SpellingKey.Folded(f).Split(' ')).OrderByDescending(f => f.Length).ToArray();

    /// <summary>Places of the words that are the proper name.</summary>
    public static List<int> WithoutForms(string[] words)
    {
        var kept = new List<int>(words.Length);
        var inForms = true;

        for (var i = 0; i < words.Length;)
        {
            var form = inForms ? Array.Find(Forms, f => words.AsSpan(i).StartsWith(f)) : FormAnywhere(words, i);

            if (form is not null)
            {
                i += form.Length;
                continue;
            }

            // A branch is no form: it keeps its word, and its company's form goes.
            if (inForms && kept.Count == 0 && words.AsSpan(i).StartsWith(Branch))
            {
                kept.AddRange(Enumerable.Range(i, Branch.Length));
                i += Branch.Length;
                continue;
            }

            // Past the first proper word only unmistakable forms go: "Hộ kinh doanh Thương Mại" keeps its name, "X TNHH" does not.
            inForms = false;
            kept.Add(i++);
        }

        return kept;
    }

    // "va" joins two form words, or two names; only the first is noise, and only at the front.
    private static string[]? FormAnywhere(string[] words, int at) =>
        words[at] is "tnhh" or "thhh" or "mtv" or "xnk" or "tmdv" or "sxtm" or "dntn"
            ? [words[at]]
            : words.AsSpan(at).StartsWith(TrachNhiemHuuHan) ? TrachNhiemHuuHan : null;

    private static readonly string[] Branch = ["chi", "nhanh"];
    private static readonly string[] TrachNhiemHuuHan = ["trach", "nhiem", "huu", "han"];

    /// <summary>Folded words, joined by single spaces.</summary>
    public static string Plain(string? text) => NotAWord().Replace(VietnameseText.Fold(Patterns.Searched(text)), " ").Trim();

    public static SubjectKind KindOf(string folded) => folded switch
    {
        "" => SubjectKind.Unknown,
        _ when CooperativeGroup().IsMatch(folded) => SubjectKind.CooperativeGroup,
        _ when Cooperative().IsMatch(folded) => SubjectKind.Cooperative,
        _ when Enterprise().IsMatch(folded) => SubjectKind.Enterprise,
        _ when Household().IsMatch(folded) => SubjectKind.Household,
        _ when Farm().IsMatch(folded) => SubjectKind.Farm,
        _ when Other().IsMatch(folded) => SubjectKind.Other,
        _ => SubjectKind.Unknown,
    };

    /// <summary>Two names whose legal forms contradict each other: cooperative and company, or TNHH and cổ phần.</summary>
    public static bool Differ(string left, string right)
    {
        var (a, b) = (KindOf(left), KindOf(right));

        return a is not SubjectKind.Unknown && b is not SubjectKind.Unknown
            && (a != b || (a is SubjectKind.Enterprise && CompanyOf(left) is { } x && CompanyOf(right) is { } y && x != y));
    }

    /// <summary>"THHH", "TNNH": slips of the pen for TNHH.</summary>
    public static bool IsMistyped(string folded) => Mistyped().IsMatch(folded);

    private static char? CompanyOf(string folded) =>
        Limited().IsMatch(folded) ? 'L' : JointStock().IsMatch(folded) ? 'J' : PrivateEnterprise().IsMatch(folded) ? 'P' : null;

    public static SubjectKind KindFrom(string folded) => folded switch
    {
        "cooperative" => SubjectKind.Cooperative,
        "cooperative group" => SubjectKind.CooperativeGroup,
        "enterprise" or "company" or "business" => SubjectKind.Enterprise,
        "household" or "household business" or "ca nhan" or "ho" => SubjectKind.Household,
        "farm" => SubjectKind.Farm,
        "other" or "khac" or "don vi khac" or "to chuc khac" => SubjectKind.Other,
        _ => KindOf(folded),
    };

    [GeneratedRegex(@"[^\p{L}\p{N}]+", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex NotAWord();

    [GeneratedRegex(@"\b(?:thhh|tnnh|tnhn|tnh)\b", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex Mistyped();

    [GeneratedRegex(@"\b(?:tnhh\w*|thhh|tnnh|tnhn|tnh|trach nhiem huu han)\b", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex Limited();

    [GeneratedRegex(@"\b(?:ctcp|co phan)\b|^(?:chi nhanh )?(?:cong ty|cong ti|cty|c ty|ct) cp\w*\b", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex JointStock();

    [GeneratedRegex(@"\b(?:dntn|doanh nghiep tu nhan)\b", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex PrivateEnterprise();

    [GeneratedRegex(@"^(?:to hop tac|tht\b)|\b(?:to hop tac|tht)\b", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex CooperativeGroup();

    [GeneratedRegex(@"\b(?:hop tac xa|lien hiep htx|htx\w*|lhhtx)\b", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex Cooperative();

    [GeneratedRegex(@"\b(?:cong ty|cong ti|cty|ctcp|ctytnhh|tnhh\w*|thhh|tnnh|doanh nghiep|dntn|xi nghiep|tap doan|nha may|chi nhanh|co phan)\b|^(?:c ty|ct|dn)\b", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex Enterprise();

    [GeneratedRegex(@"\b(?:ho kinh doanh|ho kd|hkd\w*|ho sxkd|ho sx|hsxkd|ho san xuat|ho gia dinh|ho ca the|co so|cssx\w*|cskd)\b|^(?:ho|cs|lo|tiem|quan|nha hang|cua hang|ong|ba|anh|chi)\b", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex Household();

    [GeneratedRegex(@"\b(?:trang trai|nong trai|vuon)\b|\bfarm\b", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex Farm();

    [GeneratedRegex(@"^(?:cau lac bo|clb|hoi|lang nghe|ban quan ly|diem du lich|khu du lich|trung tam|uy ban|ubnd|don vi|to\b|nhom|trai|vien|truong)", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex Other();
}
