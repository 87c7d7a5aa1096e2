using Ocop.Domain.Common;

namespace Ocop.Domain.Subjects;

/// <summary>A household business is often named after its owner: "Hộ kinh doanh Lưu Thế Hiển" becomes "Hộ kinh doanh L.T.H.".</summary>
public static class HouseholdNames
{
    // The family names of nearly all people in Viet Nam, folded; a name that begins otherwise is taken for a brand.
    private static readonly HashSet<string> FamilyNames = new(StringComparer.Ordinal)
    {
        "nguyen", "tran", "le", "pham", "huynh", "hoang", "phan", "vu", "vo", "dang", "bui", "do", "ho", "ngo", "duong", "ly", "luu", "cao",
        "mai", "dinh", "lam", "ha", "truong", "trinh", "dao", "doan", "to", "ta", "thai", "chau", "luong", "quach", "vuong", "kieu", "tang",
        "la", "ton", "trieu", "nghiem", "dam", "diep", "khuu", "au", "mac", "giang", "tong", "ong", "lai", "van", "bach", "ung", "su",
    };

    private static readonly string[] Prefixes =
        ["hộ kinh doanh", "hộ sản xuất kinh doanh", "hộ sxkd", "hkd", "hộ sản xuất", "hộ", "cơ sở sản xuất", "cơ sở", "trang trại"];

    private static readonly string[] Titles = ["của ông", "của bà", "ông", "bà", "anh", "chị"];

    public static string WithInitials(string name, SubjectKind kind, string? ownerName)
    {
        if (kind is not (SubjectKind.Household or SubjectKind.Farm or SubjectKind.Unknown))
        {
            return name;
        }

        if (ownerName is not null && name.IndexOf(ownerName, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
        {
            return name[..at] + Initials(ownerName) + name[(at + ownerName.Length)..];
        }

        var kept = 0;

        foreach (var prefix in Prefixes.Concat(Titles))
        {
            if (name.AsSpan(kept).StartsWith(prefix + " ", StringComparison.OrdinalIgnoreCase))
            {
                kept += prefix.Length + 1;
            }
        }

        return kept > 0 && LooksLikeAPerson(name[kept..]) ? name[..kept] + Initials(name[kept..]) : name;
    }

    private static bool LooksLikeAPerson(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        return words.Length is >= 2 and <= 4
            && FamilyNames.Contains(VietnameseText.Fold(words[0]))
            && Array.TrueForAll(words, w => char.IsUpper(w[0]) && w.All(char.IsLetter));
    }

    private static string Initials(string name) =>
        string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => char.ToUpperInvariant(w[0]) + "."));
}
