using System.Globalization;

namespace Ocop.Domain.Imports;

/// <summary>What matching with the register finds out about a row.</summary>
public static class MatchMessages
{
    public static ImportMessage SubjectNear(IReadOnlyList<MatchCandidate> candidates) => new("import.subject_near_match", ImportSeverity.Warning,
        $"Chủ thể gần giống với: {List(candidates)}. Nếu là một, hãy chọn; nếu không chọn, đây là chủ thể mới.",
        $"The subject is like: {List(candidates)}. Choose it if it is the same; otherwise this becomes a new subject.", ImportField.SubjectName);

    public static ImportMessage SubjectPlaceDropped(string name) => new("import.subject_place_dropped", ImportSeverity.Warning,
        $"Chủ thể được hiểu là “{name}” (chỉ khác tên địa phương).", $"The subject was taken for “{name}” (only the name of the place differs).", ImportField.SubjectName);

    public static ImportMessage SubjectNameDiffers(string name, string taxCode) => new("import.tax_code_other_name", ImportSeverity.Warning,
        $"Mã số thuế {taxCode} đã thuộc chủ thể “{name}”; được hiểu là chủ thể ấy.", $"The tax code {taxCode} belongs to “{name}”; that subject was taken.", ImportField.TaxCode);

    public static ImportMessage TaxCodeInvalid(string text) => new("import.tax_code_invalid", ImportSeverity.Warning,
        $"“{text}” không phải mã số thuế (10, 12 hoặc 13 chữ số), không được ghi.", $"“{text}” is no tax code (10, 12 or 13 digits) and was not taken.", ImportField.TaxCode);

    public static ImportMessage ProductNear(IReadOnlyList<MatchCandidate> candidates) => new("import.product_near_match", ImportSeverity.Warning,
        $"Sản phẩm gần giống với: {List(candidates)}. Nếu là một, hãy chọn; nếu không chọn, đây là sản phẩm mới.",
        $"The product is like: {List(candidates)}. Choose it if it is the same; otherwise this becomes a new product.", ImportField.ProductName);

    public static ImportMessage CodeOfOtherProduct(string code, string name, ImportField field) => new("import.code_of_other_product", ImportSeverity.Warning,
        $"Mã “{code}” đã thuộc sản phẩm “{name}”, không được ghi cho sản phẩm này.", $"The code “{code}” belongs to the product “{name}” and was not taken for this one.", field);

    public static ImportMessage CodeNameDiffers(string code, string name) => new("import.code_other_name", ImportSeverity.Warning,
        $"Mã “{code}” thuộc sản phẩm “{name}”; được hiểu là sản phẩm ấy.", $"The code “{code}” belongs to the product “{name}”; that product was taken.", ImportField.ProductName);

    public static ImportMessage CodeOfOtherSubject(string name, string subject) => new("import.product_of_other_subject", ImportSeverity.Warning,
        $"Sản phẩm “{name}” trong sổ thuộc chủ thể “{subject}”; chủ thể trong sổ được giữ nguyên.", $"The product “{name}” belongs to “{subject}” in the register; that subject is kept.", ImportField.SubjectName);

    public static ImportMessage Repeated(int line) => new("import.row_repeated", ImportSeverity.Warning,
        $"Dòng {line} đã nêu sản phẩm này; dòng này không thêm gì.", $"Line {line} names this product already; this row adds nothing.", ImportField.ProductName);

    public static ImportMessage Contradiction(KnownCertification known) => new("import.certification_contradiction", ImportSeverity.Warning,
        $"Sổ đã có công nhận {known.Stars} sao theo quyết định {Decision(known, "vi")}, khác với dòng này; công nhận trong sổ được giữ nguyên.",
        $"The register has a recognition with {known.Stars} stars by decision {Decision(known, "en")}, unlike this row; the register's is kept.", ImportField.Stars);

    public static ImportMessage StarsDiffer(KnownCertification known, int stars) => new("import.stars_differ", ImportSeverity.Warning,
        $"Sổ có công nhận {known.Stars} sao, dòng này nêu {stars} sao mà không có quyết định; được ghi thêm là công nhận chưa xác nhận.",
        $"The register has a recognition with {known.Stars} stars, this row names {stars} without a decision; it is added as an unconfirmed one.", ImportField.Stars);

    public static ImportMessage ExpiryDiffers(DateOnly printed, DateOnly computed) => new("import.expiry_differs", ImportSeverity.Warning,
        $"Danh sách ghi hết hạn ngày {printed.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)}; tính từ ngày quyết định là {computed.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)}, sổ lấy ngày tính được.",
        $"The list says that it expires on {printed:yyyy-MM-dd}; counted from the decision it is {computed:yyyy-MM-dd}, which the register takes.", ImportField.ExpiryDate);

    public static ImportMessage Refused(Common.DomainError error) => new("import." + error.Code.Replace('.', '_'), ImportSeverity.Error, error.Vietnamese, error.English);

    private static string List(IReadOnlyList<MatchCandidate> candidates) =>
        string.Join("; ", candidates.Select(c => string.Create(CultureInfo.InvariantCulture, $"“{c.Name}” ({c.Score:P0})")));

    private static string Decision(KnownCertification known, string language) => known switch
    {
        { Number: { } n, Date: { } d } => language == "vi" ? $"{n} ngày {d.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)}" : $"{n} of {d:yyyy-MM-dd}",
        { Number: { } n } => n,
        { Date: { } d } => language == "vi" ? $"ngày {d.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)}" : $"of {d:yyyy-MM-dd}",
        _ => language == "vi" ? "chưa rõ" : "unknown",
    };
}
