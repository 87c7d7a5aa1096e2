using System.Text.RegularExpressions;
using Ocop.Domain.Common;

namespace Ocop.Domain.Imports;

/// <summary>What a section row says for the rows below it.</summary>
public enum SectionKind
{
    /// <summary>A heading that says nothing about the products' data.</summary>
    Other,

    /// <summary>A province.</summary>
    Province,

    /// <summary>A district.</summary>
    District,

    /// <summary>A commune.</summary>
    Commune,

    /// <summary>Stars: "SẢN PHẨM 4 SAO".</summary>
    Stars,

    /// <summary>A product group.</summary>
    Group,

    /// <summary>A subject whose products follow.</summary>
    Subject,

    /// <summary>A decision for the rows below: a second annex in the same sheet.</summary>
    Decision,
}

/// <summary>Understands section rows, and the rows around a table that are no data.</summary>
public static partial class SectionText
{
    internal const string Separator = " › ";

    /// <summary>The kind and the text without its number ("II. ").</summary>
    public static (SectionKind Kind, string Text) Read(string? text)
    {
        var bare = Numbered().Replace(VietnameseText.Clean(text), "").Trim();
        var folded = VietnameseText.Fold(bare);

        if (DecisionWords().IsMatch(folded) && DecisionNumber.FromTitle(bare) is { } decision && decision != DefaultDecision.None)
        {
            return (SectionKind.Decision, bare);
        }

        if (SubjectText.KindOf(bare) is not Subjects.SubjectKind.Unknown and not Subjects.SubjectKind.Other && LegalStart().IsMatch(folded))
        {
            return (SectionKind.Subject, Count().Replace(bare, "").Trim());
        }

        if (UnitStart().IsMatch(folded) && UnitText.Read(bare) is [var first, ..] && first.Level is not UnitLevel.Unsaid)
        {
            return (first.Level switch { UnitLevel.Province => SectionKind.Province, UnitLevel.District => SectionKind.District, _ => SectionKind.Commune }, bare);
        }

        if (StarsSection().IsMatch(folded) && StarsText.Read(Count().Replace(bare, "")) is { Outcome: StarsOutcome.Stars })
        {
            return (SectionKind.Stars, Count().Replace(bare, "").Trim());
        }

        return GroupStart().IsMatch(folded) ? (SectionKind.Group, GroupWord().Replace(Count().Replace(bare, ""), "").Trim(' ', ':', '-', '–')) : (SectionKind.Other, bare);
    }

    /// <summary>The parts of a row's section, outermost first.</summary>
    public static IEnumerable<(SectionKind Kind, string Text)> Parts(string? section) =>
        (section ?? "").Split(Separator, StringSplitOptions.RemoveEmptyEntries).Select(Read);

    /// <summary>"Tổng cộng: 11 sản phẩm", "Cộng", "Danh sách có 11 sản phẩm".</summary>
    public static bool IsTotal(string? text) => Total().IsMatch(VietnameseText.Fold(text));

    /// <summary>"Nơi nhận", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "Người lập biểu": the table is over.</summary>
    public static bool IsSignature(string? text) => Signature().IsMatch(VietnameseText.Fold(text));

    /// <summary>"Ghi chú: …" and stars of footnotes below a table.</summary>
    public static bool IsFootnote(string? text) => Footnote().IsMatch(VietnameseText.Fold(text));

    /// <summary>A section's number: "II", "A", "I.".</summary>
    public static bool IsSectionNumber(string? text) => SectionNumber().IsMatch(VietnameseText.Clean(text));

    [GeneratedRegex(@"^(?:(?:[IVXL]{1,6}|[A-ZĐ]|\d{1,2})\s*[.)/:-]\s*|[IVXL]{1,6}\s+(?=\p{Lu}))(?:\d{1,2}\s*[.)]\s*)?", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?:[IVXL]{1,6}|[A-ZĐ])\s*[.)]?$", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex SectionNumber();

    [GeneratedRegex(@"^(?:huyen|quan|thi xa|thanh pho|tinh|xa|phuong|thi tran|dac khu|(?:dia ban|dia phuong|don vi)\s*:?\s*(?:huyen|thi xa|thanh pho|xa|phuong|thi tran|tp|tx)|(?:tp|tx|tt|h|x|p)\s?\.|(?:tp|tx|tt)\s)", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex UnitStart();

    [GeneratedRegex(@"^(?:cac )?(?:san pham|sp|hang|dat|ocop|nhom|danh sach|\d|ba|bon|nam|★|\*)", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex StarsSection();

    [GeneratedRegex(@"^(?:nhom|nganh|linh vuc)\b", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex GroupStart();

    [GeneratedRegex(@"^(?:nhóm|ngành hàng|ngành|lĩnh vực)(?:\s+sản phẩm)?\s*[:.\-–]?\s*", RegexOptions.IgnoreCase, Patterns.TimeoutMs)]
    private static partial Regex GroupWord();

    [GeneratedRegex(@"^(?:cong ty|cty|hop tac xa|htx|to hop tac|tht|ho kinh doanh|hkd|co so|doanh nghiep|dntn|chi nhanh|trang trai|chu the)\b", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex LegalStart();

    [GeneratedRegex(@"\b(?:quyet dinh|qd)\b", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex DecisionWords();

    [GeneratedRegex(@"\s*[(:\-–]?\s*(?:có\s*)?\d{1,4}\s*(?:sản phẩm|sp|chủ thể)[^)]*\)?\s*$", RegexOptions.IgnoreCase, Patterns.TimeoutMs)]
    private static partial Regex Count();

    [GeneratedRegex(@"^(?:tong cong|tong so|tong|cong|cong chung|tong chung|toan tinh|toan huyen|luy ke|total)\s*(?:cong|chung)?\s*(?:[:(.=]|\d|$)|^(?:tong cong|tong so)\b|^\(?\s*(?:an dinh\s*)?(?:danh sach|bang)(?: nay)?\s*(?:co|gom|:)|^an dinh\b", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex Total();

    [GeneratedRegex(@"^(?:noi nhan|tm\s?\.|tm uy ban|tuq\s?\.|kt\s?\.|tl\s?\.|kt chu tich|uy ban nhan dan|chu tich$|pho chu tich$|giam doc$|pho giam doc$|chanh van phong|nguoi lap|lap bieu|nguoi tong hop|thu truong|truong phong$|xac nhan cua|ky ten|\(?\s*(?:da ky|ky,? ?(?:ghi|ten|dong dau))|(?:[a-z ]+,\s*)?ngay\s*[\d.…]*\s*thang\s*[\d.…]*\s*nam\s*[\d.…]*$)", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex Signature();

    [GeneratedRegex(@"^(?:ghi chu|chu thich|luu y|nguon)\s*[:.]|^\(?\s*\*+\s*\)?\s*:?\s*\p{L}", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex Footnote();
}
