using System.Collections.Frozen;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Ocop.Domain.Common;

namespace Ocop.Domain.Imports;

/// <summary>What a heading was taken for, and how surely.</summary>
/// <param name="Field">The meaning; <see cref="ImportField.Ignored"/> when unknown.</param>
/// <param name="Weight">4 for a known heading, 2 for a known word within it, 1 for a word that means this only when nothing else does.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct HeadingReading(ImportField Field, int Weight);

/// <summary>Knows the headings of lists by synonym, in Vietnamese and English, whatever their case, marks and line breaks.</summary>
public static partial class HeadingText
{
    private const int LongestHeading = 90;

    private static readonly FrozenDictionary<string, ImportField> Known = new (ImportField Field, string Headings)[]
    {
        (ImportField.Ordinal, "tt|stt|so tt|so thu tu|thu tu|no|nr|#|ordinal|row|s t t|t t"),
        (ImportField.ProductName, "ten san pham|san pham|ten sp|product name|product|ten san pham ocop|san pham ocop|ten hang hoa|ten hang|hang hoa|ten san pham dich vu|san pham dich vu|"
            + "ten cac san pham|danh muc san pham|ten thuong mai|ten goi san pham|ten san pham dang ky|ten san pham cong nhan|product title|item|ten san pham hang hoa|mat hang|ten mat hang|sp ocop|ten sp ocop"),
        (ImportField.SubjectName, "chu the|ten chu the|chu the ocop|ten chu the ocop|ten chu the sx|chu the sx|chu the san xuat|ten chu the san xuat|ten chu the dia chi|chu the dia chi|co so san xuat|ten co so|ten co so san xuat|"
            + "don vi san xuat|ten don vi|ten don vi san xuat|doanh nghiep|ten doanh nghiep|nha san xuat|ten nha san xuat|chu so huu|chu so huu san pham|to chuc ca nhan|ten to chuc ca nhan|ten to chuc|"
            + "co so|don vi|chu the thuc hien|chu the tham gia|chu the san pham|chu san pham|subject|subject name|author|producer|producer name|company|company name|enterprise|manufacturer|owner|chu the kinh te|"
            + "hop tac xa doanh nghiep|doanh nghiep htx|don vi chu the|ten chu the san pham|co so sx|ten co so sx|don vi sx|chu the quan ly|chu the ocop dia chi|to chuc|ho san xuat|ten ho"),
        (ImportField.SubjectKind, "loai hinh|loai hinh chu the|loai chu the|subject kind|subject type|hinh thuc to chuc|loai hinh to chuc|loai hinh kinh te|loai hinh kinh doanh|hinh thuc|kieu chu the|loai hinh san xuat|loai hinh doanh nghiep"),
        (ImportField.Address, "dia chi|address|dia chi san xuat|dia chi chu the|dia chi co so|noi san xuat|dia diem|dia diem san xuat|dia phuong|dia ban|don vi hanh chinh|noi o|tru so|dia chi lien he|location|place|"
            + "dia chi chu the san xuat|dia chi tru so|xa huyen|huyen xa|xa phuong huyen|ap xa huyen|dia chi ap xa huyen|dia chi xa huyen|dia chi xa phuong huyen|dia chi sx|thuoc dia ban|thuoc dia phuong"),
        (ImportField.Commune, "xa phuong thi tran|xa|phuong|xa phuong|phuong xa|xa thi tran|xa tt|xa phuong tt|phuong xa thi tran|thi tran|commune|ward|commune name|ten xa|ten xa phuong|phuong xa moi|xa phuong moi|cap xa|ubnd xa|ubnd xa phuong"),
        (ImportField.District, "huyen|quan huyen|huyen tp|huyen thanh pho|huyen thi xa thanh pho|huyen thi xa tp|huyen tx tp|huyen tp tx|huyen thi thanh pho|huyen thanh pho thi xa|district|district name|ten huyen|cap huyen|huyen thi|ubnd huyen|"
            + "huyen thi tp|ubnd huyen tp|quan huyen thi xa|quan huyen thi xa thanh pho|don vi cap huyen|quan huyen tp"),
        (ImportField.Province, "tinh|tinh thanh pho|tinh tp|province|province name|tinh thanh|ten tinh"),
        (ImportField.Stars, "phan hang|xep hang|hang sao|so sao|sao|star|stars|hang|xep loai|hang dat|ket qua phan hang|phan hang san pham|muc phan hang|muc sao|cap sao|dat sao|dat hang|hang san pham|hang ocop|sao ocop|rating|rank|"
            + "ket qua xep hang|ket qua danh gia phan hang|phan hang sao|phan hang ocop|xep hang sao|xep hang san pham|sl sao|tieu chuan sao|ket qua|ocop star|ocop stars|star rating|so sao dat|hang sao dat|chuan ocop|muc dat|cap hang|so sao ocop|hang cong nhan|phan hang dat"),
        (ImportField.Score, "diem|so diem|tong diem|diem danh gia|diem so|tong so diem|diem trung binh|ket qua cham diem|diem cham|score|points|diem tb|ket qua diem|ket qua danh gia"),
        (ImportField.DecisionNumber, "so quyet dinh|so qd|quyet dinh|quyet dinh so|qd so|qd|decision|decision number|decision no|so hieu|quyet dinh cong nhan|qd cong nhan|so van ban|van ban|van ban cong nhan|so quyet dinh cong nhan|"
            + "so qd cong nhan|quyet dinh phe duyet|qd phe duyet|so ngay quyet dinh|so ngay qd|can cu|can cu quyet dinh|quyet dinh cong nhan so|so ky hieu|so ky hieu van ban|so va ngay quyet dinh|so ngay thang quyet dinh|so quyet dinh ngay thang|quyet dinh ngay"),
        (ImportField.DecisionDate, "ngay quyet dinh|ngay qd|ngay ky|ngay ban hanh|decision date|ngay cong nhan|ngay thang|ngay thang nam|ngay|date|ngay thang nam quyet dinh|ngay thang quyet dinh|ngay ra quyet dinh|thoi gian cong nhan|thoi diem cong nhan|"
            + "ngay ky quyet dinh|ngay ban hanh quyet dinh|ngay duoc cong nhan|ngay phe duyet|ngay ky qd|ngay ra qd|ngay thang nam qd|ngay thang qd|ngay thang nam cong nhan|ngay van ban|recognised on|recognition date|decided on"),
        (ImportField.RecognitionYear, "nam cong nhan|nam|year|nam dat|nam danh gia|nam phan hang|nam dat chuan|nam duoc cong nhan|nam xep hang|nam dat ocop|recognition year|dot|dot danh gia|dot cong nhan"),
        (ImportField.IssueDate, "ngay trao|ngay trao giay|ngay trao giay chung nhan|ngay trao chung nhan|ngay trao gcn|issue date|issued on|issued|ngay cap|ngay cap giay chung nhan|ngay cap gcn|ngay cap giay|ngay cap chung nhan|ngay nhan|hand over date|handed over on|ngay nhan giay chung nhan"),
        (ImportField.ExpiryDate, "ngay het han|het han|han|hieu luc den|ngay het hieu luc|co gia tri den|gia tri den|thoi han|thoi han hieu luc|hieu luc|expiry date|expires|expires on|expiry|valid to|valid until|han su dung giay chung nhan|thoi han den|den ngay|hieu luc den ngay"),
        (ImportField.Gtin, "gtin|ma vach|barcode|ean|ma gtin|ma so ma vach|so ma vach|gtins|bar code|ean13|upc"),
        (ImportField.ProductCode, "ma sp|ma san pham|product code|code|ma ocop|ma so san pham|ma so|ma|ma dinh danh|ma so ocop|ma san pham ocop|ma sp ocop|ky hieu san pham|sku|ma ho so|ma so sp"),
        (ImportField.Group, "nhom|nhom san pham|nhom sp|product group|group|nganh hang|linh vuc|nganh|nganh san pham|nganh hang san pham|category|nhom nganh|nhom nganh hang|nhom san pham ocop|nhom hang"),
        (ImportField.Type, "phan nhom|phan nhom sp|phan nhom san pham|bo san pham|bo|loai san pham|loai sp|product type|type|bo tieu chi|bo tieu chi san pham|bo san pham ocop|phan loai|phan loai san pham|chung loai"),
        (ImportField.Status, "trang thai|status|tinh trang|tinh trang ho so|trang thai ho so|state|ket qua cong nhan|tinh trang cong nhan|trang thai cong nhan"),
        (ImportField.SourceUrl, "source url|source|url|link|nguon|nguon tin|duong dan|trang nguon|link nguon|nguon du lieu"),
        (ImportField.Note, "ghi chu|note|notes|remark|remarks|ghi chu khac|dien giai|comment|comments|chu thich|y kien|ghi chu them"),
        (ImportField.TaxCode, "ma so thue|mst|tax code|ma so doanh nghiep|ma so thue chu the|msdn|tax id|ma so thue mst"),
        (ImportField.OwnerName, "nguoi dai dien|dai dien|chu co so|giam doc|ho ten|ho va ten|chu ho|nguoi dai dien phap luat|owner name|representative|ten nguoi dai dien|dai dien phap luat|ho ten chu co so|ho va ten chu co so|ho ten nguoi dai dien|nguoi lien he|chu doanh nghiep|ten chu ho|ho ten chu ho"),
        (ImportField.Phone, "dien thoai|sdt|so dien thoai|phone|tel|telephone|mobile|lien he|so dt|dt|so lien he|dien thoai lien he|phone number|thong tin lien he|hotline|so dien thoai lien he"),
        (ImportField.Email, "email|thu dien tu|e mail|mail|dia chi email|hop thu"),
        (ImportField.Ignored, "id|uuid|link ho so|hinh anh|anh|image|images|website|web|story|cau chuyen san pham|quy mo|san luong|doanh thu|lao dong|so luong|don gia|gia|gia ban|ten tieng anh|toa do|lat|lng|created at|updated at|kinh do|vi do"),
    }.SelectMany(entry => entry.Headings.Split('|').Select(h => (h, entry.Field)))
        .ToFrozenDictionary(pair => pair.h, pair => pair.Field, StringComparer.Ordinal);

    /// <summary>Reads one heading.</summary>
    public static HeadingReading Read(string? heading)
    {
        var key = KeyOf(heading);

        if (key.Length is 0 or > LongestHeading)
        {
            return default;
        }

        if (Known.TryGetValue(key, out var field))
        {
            return new(field, 4);
        }

        if (StarColumn().IsMatch(key))
        {
            return new(ImportField.Stars, 2);
        }

        field = Within(key);

        return field is not ImportField.Ignored ? new(field, 2)
            : key is "ten" or "name" or "title" or "ten goi" ? new(ImportField.ProductName, 1)
            : default;
    }

    /// <summary>Reads the heading of a second header row below that of the first: "Số" below "Quyết định công nhận".</summary>
    public static HeadingReading Read(string? above, string? below)
    {
        if (KeyOf(above).Length == 0 || KeyOf(below).Length == 0)
        {
            return Read(KeyOf(below).Length == 0 ? above : below);
        }

        var parent = Read(above).Field;
        var child = KeyOf(below);
        var parentKey = KeyOf(above);

        var inContext = (parent, child) switch
        {
            (ImportField.SubjectName or ImportField.SubjectKind, "ten" or "ten goi" or "ten chu the" or "name" or "ten day du") => ImportField.SubjectName,
            (ImportField.SubjectName, "loai" or "loai hinh" or "hinh thuc" or "kind") => ImportField.SubjectKind,
            (ImportField.SubjectName, "dai dien" or "ho ten" or "nguoi dai dien") => ImportField.OwnerName,
            (ImportField.ProductName, "ten" or "ten goi" or "name") => ImportField.ProductName,
            (ImportField.ProductName, "ma" or "ma so" or "code") => ImportField.ProductCode,
            (ImportField.ProductName, "nhom") => ImportField.Group,
            (ImportField.ProductName, "loai" or "bo" or "phan nhom") => ImportField.Type,
            (ImportField.DecisionNumber or ImportField.DecisionDate, "so" or "so hieu" or "so qd" or "number" or "no" or "ky hieu" or "so ky hieu") => ImportField.DecisionNumber,
            (ImportField.DecisionNumber or ImportField.DecisionDate, "ngay" or "ngay thang" or "ngay ky" or "ngay thang nam" or "date" or "ngay ban hanh") => ImportField.DecisionDate,
            (ImportField.DecisionNumber or ImportField.DecisionDate, "nam") => ImportField.RecognitionYear,
            (ImportField.Stars or ImportField.Score, "diem" or "so diem" or "tong diem") => ImportField.Score,
            (ImportField.Stars or ImportField.Score, "hang" or "sao" or "xep loai" or "so sao") => ImportField.Stars,
            _ when Certificate().IsMatch(parentKey) && child is "ngay" or "ngay cap" or "ngay trao" => ImportField.IssueDate,
            _ => ImportField.Ignored,
        };

        if (inContext is not ImportField.Ignored)
        {
            return new(inContext, 4);
        }

        return Read(below) is { Field: not ImportField.Ignored, Weight: > 1 } own ? own
            : Read($"{above} {below}") is { Field: not ImportField.Ignored } joined ? joined
            : default;
    }

    /// <summary>A heading made by a program: product_name, subjectName.</summary>
    public static bool IsMachineMade(string? heading) => heading is not null && MachineMade().IsMatch(heading.Trim());

    /// <summary>A heading on one line, as a person would read it.</summary>
    public static string Printed(string? heading) => VietnameseText.Clean(heading);

    private static string KeyOf(string? heading)
    {
        if (string.IsNullOrWhiteSpace(heading) || heading.Length > 300)
        {
            return "";
        }

        var parted = CamelCase().Replace(VietnameseText.Clean(heading), " ");
        var folded = VietnameseText.Fold(parted);

        return folded.Trim() is "#" ? "#" : NotAWord().Replace(InBrackets().Replace(folded, " "), " ").Trim() is { Length: > 0 } outside
            ? outside
            : NotAWord().Replace(folded, " ").Trim();
    }

    // A known word within a longer heading; the order decides: "Mã sản phẩm dự thi" is a code, "Địa chỉ chủ thể" an address.
    private static ImportField Within(string key)
    {
        foreach (var (pattern, field) in Words)
        {
            if (pattern.IsMatch(key))
            {
                return field;
            }
        }

        return ImportField.Ignored;
    }

    private static readonly (Regex Pattern, ImportField Field)[] Words =
    [
        (TaxCodeWords(), ImportField.TaxCode), (PhoneWords(), ImportField.Phone), (OwnerWords(), ImportField.OwnerName),
        (GtinWords(), ImportField.Gtin), (UnwantedWords(), ImportField.Ignored),
        (ExpiryWords(), ImportField.ExpiryDate), (IssueWords(), ImportField.IssueDate), (DecisionNumberWords(), ImportField.DecisionNumber),
        (DecisionDateWords(), ImportField.DecisionDate), (YearWords(), ImportField.RecognitionYear), (ScoreWords(), ImportField.Score),
        (CodeWords(), ImportField.ProductCode), (KindWords(), ImportField.SubjectKind), (GroupWords(), ImportField.Group), (TypeWords(), ImportField.Type),
        (StarsWords(), ImportField.Stars), (AddressWords(), ImportField.Address), (SubjectWords(), ImportField.SubjectName),
        (CommuneWords(), ImportField.Commune), (DistrictWords(), ImportField.District), (ProductWords(), ImportField.ProductName),
        (NoteWords(), ImportField.Note), (StatusWords(), ImportField.Status),
    ];

    [GeneratedRegex(@"\bma so thue\b|\bmst\b|\btax\b", RegexOptions.None, Patterns.TimeoutMs)] private static partial Regex TaxCodeWords();
    [GeneratedRegex(@"\bdien thoai\b|\bsdt\b|\bphone\b", RegexOptions.None, Patterns.TimeoutMs)] private static partial Regex PhoneWords();
    [GeneratedRegex(@"\bdai dien\b|^ho (?:va )?ten (?:chu ho|chu co so|giam doc|nguoi)", RegexOptions.None, Patterns.TimeoutMs)] private static partial Regex OwnerWords();
    [GeneratedRegex(@"\bma vach\b|\bgtin\b|\bbarcode\b", RegexOptions.None, Patterns.TimeoutMs)] private static partial Regex GtinWords();
    [GeneratedRegex(@"^(?:so luong|link|hinh|anh|gia|quy mo|san luong|cau chuyen|mo ta|tong so)\b|^danh sach\b|^phu luc\b|^bang\b|^bieu\b", RegexOptions.None, Patterns.TimeoutMs)] private static partial Regex UnwantedWords();
    [GeneratedRegex(@"\bhet han\b|\bhet hieu luc\b|\bhieu luc\b|\bthoi han\b|\bgia tri den\b|\bexpir|\bvalid (?:to|until)\b", RegexOptions.None, Patterns.TimeoutMs)] private static partial Regex ExpiryWords();
    [GeneratedRegex(@"\bngay (?:trao|cap|nhan)\b|\bissue(?:d)?\b", RegexOptions.None, Patterns.TimeoutMs)] private static partial Regex IssueWords();
    [GeneratedRegex(@"\bso (?:quyet dinh|qd)\b|^(?:so )?(?:quyet dinh|qd)\b|\bdecision (?:no|number)\b|\bso van ban\b", RegexOptions.None, Patterns.TimeoutMs)] private static partial Regex DecisionNumberWords();
    [GeneratedRegex(@"\bngay\b.*\b(?:quyet dinh|qd|ky|ban hanh|cong nhan|phe duyet|xep hang|phan hang)\b|\bthoi (?:gian|diem) (?:cong nhan|phan hang)\b", RegexOptions.None, Patterns.TimeoutMs)] private static partial Regex DecisionDateWords();
    [GeneratedRegex(@"^nam\b.*\b(?:cong nhan|danh gia|phan hang|dat|xep hang)\b", RegexOptions.None, Patterns.TimeoutMs)] private static partial Regex YearWords();
    [GeneratedRegex(@"\bdiem\b(?! (?:du lich|ban|cong nhan))|\bscore\b", RegexOptions.None, Patterns.TimeoutMs)] private static partial Regex ScoreWords();
    [GeneratedRegex(@"^ma (?:so )?(?:sp|san pham|ocop|ho so)\b|\bcode\b", RegexOptions.None, Patterns.TimeoutMs)] private static partial Regex CodeWords();
    [GeneratedRegex(@"\bloai hinh\b|\bloai chu the\b", RegexOptions.None, Patterns.TimeoutMs)] private static partial Regex KindWords();
    [GeneratedRegex(@"^(?:thuoc )?nhom\b|\bnganh hang\b|\bgroup\b", RegexOptions.None, Patterns.TimeoutMs)] private static partial Regex GroupWords();
    [GeneratedRegex(@"\bphan nhom\b|^(?:thuoc )?bo (?:san pham|tieu chi)\b|^(?:phan )?loai (?:san pham|sp)\b", RegexOptions.None, Patterns.TimeoutMs)] private static partial Regex TypeWords();
    [GeneratedRegex(@"\b(?:phan hang|xep hang|hang sao|so sao|xep loai)\b|\bsao\b|\bstars?\b|\bdat hang\b", RegexOptions.None, Patterns.TimeoutMs)] private static partial Regex StarsWords();
    [GeneratedRegex(@"^(?:dia chi|dia diem|dia ban|dia phuong|noi)\b|\baddress\b", RegexOptions.None, Patterns.TimeoutMs)] private static partial Regex AddressWords();
    [GeneratedRegex(@"\bchu the\b|\bco so (?:sx|san xuat|kinh doanh)\b|\b(?:don vi|nha|to chuc|ho) (?:sx|san xuat)\b|\bdoanh nghiep\b|\bhop tac xa\b|\bsubject\b|\bproducer\b|\bchu so huu\b", RegexOptions.None, Patterns.TimeoutMs)] private static partial Regex SubjectWords();
    [GeneratedRegex(@"^(?:ten )?(?:xa|phuong)\b|\bcommune\b|\bward\b", RegexOptions.None, Patterns.TimeoutMs)] private static partial Regex CommuneWords();
    [GeneratedRegex(@"^(?:ten )?(?:quan|huyen)\b|\bdistrict\b", RegexOptions.None, Patterns.TimeoutMs)] private static partial Regex DistrictWords();
    [GeneratedRegex(@"^(?:ten )?(?:cac )?(?:san pham|sp)\b|\bten (?:cac )?(?:san pham|sp|hang hoa)\b|\bproduct\b", RegexOptions.None, Patterns.TimeoutMs)] private static partial Regex ProductWords();
    [GeneratedRegex(@"\bghi chu\b|\bnotes?\b", RegexOptions.None, Patterns.TimeoutMs)] private static partial Regex NoteWords();
    [GeneratedRegex(@"\btrang thai\b|\btinh trang\b", RegexOptions.None, Patterns.TimeoutMs)] private static partial Regex StatusWords();
    [GeneratedRegex(@"^(?:hang )?0?[3-5] sao$|^(?:ba|bon|nam) sao$", RegexOptions.None, Patterns.TimeoutMs)] private static partial Regex StarColumn();
    [GeneratedRegex(@"\b(?:giay chung nhan|gcn|chung nhan)\b", RegexOptions.None, Patterns.TimeoutMs)] private static partial Regex Certificate();
    [GeneratedRegex(@"^[a-z][a-zA-Z0-9]*(?:_[a-z0-9]+)*$", RegexOptions.None, Patterns.TimeoutMs)] private static partial Regex MachineMade();
    [GeneratedRegex(@"(?<=\p{Ll})(?=\p{Lu})|_", RegexOptions.None, Patterns.TimeoutMs)] private static partial Regex CamelCase();
    [GeneratedRegex(@"\([^()]*\)|\[[^\[\]]*\]", RegexOptions.None, Patterns.TimeoutMs)] private static partial Regex InBrackets();
    [GeneratedRegex(@"[^\p{L}\p{N}]+", RegexOptions.None, Patterns.TimeoutMs)] private static partial Regex NotAWord();
}
