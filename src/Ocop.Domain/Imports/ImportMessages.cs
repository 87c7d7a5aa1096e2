using System.Globalization;
using static Ocop.Domain.Imports.ImportField;
using static Ocop.Domain.Imports.ImportSeverity;

namespace Ocop.Domain.Imports;

/// <summary>Every finding about a row, with its stable code and both languages.</summary>
public static class ImportMessages
{
    // Refusals.

    /// <summary>No product is named.</summary>
    public static ImportMessage ProductNameMissing() => new("import.product_name_missing", Error,
        "Thiếu tên sản phẩm.", "The product's name is missing.", ProductName);

    /// <summary>No recorded unit bears the name.</summary>
    public static ImportMessage UnitUnknown(string text, ImportField field) => new("import.unit_unknown", Error,
        $"Không có đơn vị hành chính “{text}” trong danh mục.", $"No administrative unit “{text}” is on record.", field);

    /// <summary>The calendar has no such day.</summary>
    public static ImportMessage DateImpossible(string text, (string Vietnamese, string English)? reason, ImportField field) => new("import.date_impossible", Error,
        $"Ngày “{text}” không có thật: {reason?.Vietnamese ?? "không đọc được"}.", $"The date “{text}” does not exist: {reason?.English ?? "it cannot be read"}.", field);

    /// <summary>A decision later than today.</summary>
    public static ImportMessage DateInFuture(DateOnly date, ImportField field) => new("import.date_in_future", Error,
        $"Ngày quyết định {Vietnamese(date)} ở sau hôm nay.", $"The decision's date {date:yyyy-MM-dd} is later than today.", field);

    /// <summary>Digits that make no date.</summary>
    public static ImportMessage DateUnreadable(string text, ImportField field) => new("import.date_unreadable", Error,
        $"Không đọc được ngày “{text}”; hãy ghi ngày/tháng/năm.", $"The date “{text}” cannot be read; write day/month/year.", field);

    /// <summary>A number of stars outside 3 to 5.</summary>
    public static ImportMessage StarsOutOfRange(string text) => new("import.stars_out_of_range", Error,
        $"“{text}”: chỉ công nhận từ 3 đến 5 sao.", $"“{text}”: only 3 to 5 stars are recognised.", Stars);

    /// <summary>Points where stars are meant.</summary>
    public static ImportMessage StarsAreScore(string text) => new("import.stars_are_score", Error,
        $"“{text}” là điểm, không phải hạng sao.", $"“{text}” are points, not stars.", Stars);

    /// <summary>A range where one number is meant.</summary>
    public static ImportMessage StarsSeveral(string text) => new("import.stars_several", Error,
        $"“{text}” nêu nhiều hạng; mỗi sản phẩm chỉ có một hạng sao.", $"“{text}” names several ranks; a product has one.", Stars);

    /// <summary>A wish or a refusal.</summary>
    public static ImportMessage StarsNotAwarded(string text) => new("import.stars_not_awarded", Error,
        $"“{text}” không phải là hạng sao đã được công nhận.", $"“{text}” is not an awarded rank.", Stars);

    /// <summary>Nothing that means stars.</summary>
    public static ImportMessage StarsUnreadable(string text) => new("import.stars_unreadable", Error,
        $"Không đọc được hạng sao “{text}”.", $"The stars “{text}” cannot be read.", Stars);

    /// <summary>Text made to keep a reader busy.</summary>
    public static ImportMessage RowUnreadable() => new("import.row_unreadable", Error,
        "Dòng không đọc được: nội dung ô bất thường.", "The row cannot be read: a cell holds unusual text.");

    // Warnings.

    /// <summary>No stars are stated.</summary>
    public static ImportMessage StarsMissing() => new("import.stars_missing", Warning,
        "Không nêu hạng sao: sản phẩm được ghi nhưng không có công nhận.", "No stars are stated: the product is recorded without a recognition.", Stars);

    /// <summary>Other words stood beside the stars.</summary>
    public static ImportMessage StarsWithCare(string text, int stars) => new("import.stars_read_with_care", Warning,
        $"“{text}” được hiểu là {stars} sao; hãy kiểm tra.", $"“{text}” was read as {stars} stars; please check.", Stars);

    /// <summary>The stars come from the section above.</summary>
    public static ImportMessage StarsFromSection(string section, int stars) => new("import.stars_from_section", Warning,
        $"Hạng {stars} sao lấy từ dòng mục “{section}”.", $"The {stars} stars come from the section row “{section}”.", Stars);

    /// <summary>Neither number nor date of a decision.</summary>
    public static ImportMessage DecisionMissing() => new("import.decision_missing", Warning,
        "Không nêu số và ngày quyết định: công nhận được ghi là chưa xác nhận.", "No decision is named: the recognition is recorded as unconfirmed.", ImportField.DecisionNumber);

    /// <summary>A decision without a date.</summary>
    public static ImportMessage DecisionDateMissing(string number) => new("import.decision_date_missing", Warning,
        $"Quyết định {number} không có ngày: chưa tính được thời hạn, công nhận được ghi là chưa xác nhận.",
        $"Decision {number} has no date: its validity cannot be computed, the recognition is recorded as unconfirmed.", DecisionDate);

    /// <summary>A date without a number.</summary>
    public static ImportMessage DecisionNumberMissing() => new("import.decision_number_missing", Warning,
        "Có ngày nhưng không có số quyết định.", "There is a date but no decision number.", ImportField.DecisionNumber);

    /// <summary>A form whose number was never filled in.</summary>
    public static ImportMessage DecisionNumberBlank(string text) => new("import.decision_number_blank", Warning,
        $"Số quyết định “{text}” còn để trống.", $"The decision number “{text}” was left blank.", ImportField.DecisionNumber);

    /// <summary>Only the number, without /QĐ-UBND….</summary>
    public static ImportMessage DecisionSuffixMissing(string number) => new("import.decision_suffix_missing", Warning,
        $"Số quyết định “{number}” thiếu phần ký hiệu (ví dụ /QĐ-UBND-HC).", $"The decision number “{number}” lacks its suffix (such as /QĐ-UBND-HC).", ImportField.DecisionNumber);

    /// <summary>Several decisions in one cell.</summary>
    public static ImportMessage DecisionSeveral(string text) => new("import.decision_several", Warning,
        $"“{text}” nêu nhiều quyết định; hãy chọn một.", $"“{text}” names several decisions; choose one.", ImportField.DecisionNumber);

    /// <summary>Words without a number.</summary>
    public static ImportMessage DecisionUnreadable(string text) => new("import.decision_unreadable", Warning,
        $"Không đọc được số quyết định “{text}”.", $"The decision number “{text}” cannot be read.", ImportField.DecisionNumber);

    /// <summary>The row's own date is not that of the decision above the table.</summary>
    public static ImportMessage DecisionDateDiffers(string number, DateOnly above, DateOnly own) => new("import.decision_date_differs", Warning,
        $"Ngày {Vietnamese(own)} khác ngày {Vietnamese(above)} của Quyết định {number} ghi trên đầu danh sách, nên không lấy số đó.",
        $"The date {own:yyyy-MM-dd} is not {above:yyyy-MM-dd}, the date of decision {number} above the list, so that number was not taken.", DecisionDate);

    /// <summary>Two dates in one row for one decision.</summary>
    public static ImportMessage DecisionDatesConflict(DateOnly first, DateOnly second) => new("import.decision_dates_conflict", Warning,
        $"Hai ngày khác nhau cho một quyết định: {Vietnamese(first)} và {Vietnamese(second)}; lấy ngày đầu.",
        $"Two dates for one decision: {first:yyyy-MM-dd} and {second:yyyy-MM-dd}; the first was taken.", DecisionDate);

    /// <summary>Day and month without a year.</summary>
    public static ImportMessage DateWithoutYear(string text, ImportField field) => new("import.date_without_year", Warning,
        $"Ngày “{text}” thiếu năm, không được ghi.", $"The date “{text}” has no year and was not taken.", field);

    /// <summary>A year, or a month and a year.</summary>
    public static ImportMessage DateIncomplete(string text, ImportField field) => new("import.date_incomplete", Warning,
        $"“{text}” chưa đủ ngày, tháng, năm.", $"“{text}” is not a whole date.", field);

    /// <summary>Words without a date.</summary>
    public static ImportMessage DateNotStated(string text, ImportField field) => new("import.date_not_stated", Warning,
        $"“{text}” không phải là ngày.", $"“{text}” is not a date.", field);

    /// <summary>Several dates in one cell.</summary>
    public static ImportMessage DateSeveral(string text, ImportField field) => new("import.date_several", Warning,
        $"“{text}” nêu nhiều ngày; hãy chọn một.", $"“{text}” names several dates; choose one.", field);

    /// <summary>An Excel serial number.</summary>
    public static ImportMessage DateFromSerial(string text, DateOnly date, ImportField field) => new("import.date_from_serial", Warning,
        $"“{text}” là số ngày của Excel, được hiểu là {Vietnamese(date)}.", $"“{text}” is an Excel serial number, read as {date:yyyy-MM-dd}.", field);

    /// <summary>A year of two digits.</summary>
    public static ImportMessage DateShortYear(string text, DateOnly date, ImportField field) => new("import.date_short_year", Warning,
        $"“{text}” ghi năm hai chữ số, được hiểu là {Vietnamese(date)}.", $"“{text}” has a two-digit year, read as {date:yyyy-MM-dd}.", field);

    /// <summary>A decision from before the programme.</summary>
    public static ImportMessage DateBeforeProgramme(DateOnly date, ImportField field) => new("import.date_before_programme", Warning,
        $"Ngày {Vietnamese(date)} ở trước khi có Chương trình OCOP (2018).", $"The date {date:yyyy-MM-dd} is before the OCOP programme began (2018).", field);

    /// <summary>No subject is named.</summary>
    public static ImportMessage SubjectMissing() => new("import.subject_missing", Warning,
        "Không nêu chủ thể.", "No subject is named.", ImportField.SubjectName);

    /// <summary>The subject comes from the row above.</summary>
    public static ImportMessage SubjectFilled(string subject) => new("import.subject_filled", Warning,
        $"Ô chủ thể trống, lấy theo dòng trên: “{subject}”.", $"The subject's cell is blank; taken from the row above: “{subject}”.", ImportField.SubjectName);

    /// <summary>The subject comes from the section above.</summary>
    public static ImportMessage SubjectFromSection(string subject) => new("import.subject_from_section", Warning,
        $"Chủ thể lấy từ dòng mục: “{subject}”.", $"The subject comes from the section row: “{subject}”.", ImportField.SubjectName);

    /// <summary>A legal form that was mistyped.</summary>
    public static ImportMessage SubjectFormMistyped(string text) => new("import.subject_form_mistyped", Warning,
        $"Loại hình trong tên chủ thể “{text}” viết sai (TNHH); được hiểu là TNHH.", $"The legal form in “{text}” is mistyped; it was read as TNHH.", ImportField.SubjectName);

    /// <summary>The kind cannot be told.</summary>
    public static ImportMessage SubjectKindUnknown(string text) => new("import.subject_kind_unknown", Ok,
        $"Chưa rõ loại hình của chủ thể “{text}”.", $"The kind of the subject “{text}” is not clear.", ImportField.SubjectKind);

    /// <summary>One name that reads like several products.</summary>
    public static ImportMessage ProductsMayBeSeveral(string text) => new("import.products_may_be_several", Warning,
        $"“{text}” có thể là nhiều sản phẩm; được giữ là một.", $"“{text}” may name several products; it was kept as one.", ProductName);

    /// <summary>The product comes from the merged cell above.</summary>
    public static ImportMessage ProductFilled(string product) => new("import.product_filled", Warning,
        $"Ô sản phẩm được trộn với dòng trên: “{product}”.", $"The product's cell is merged with the row above: “{product}”.", ProductName);

    /// <summary>Several products, one a line.</summary>
    public static ImportMessage ProductsSplit(int count) => new("import.products_split", Warning,
        $"Ô có {count} dòng, được hiểu là {count} sản phẩm.", $"The cell has {count} lines, read as {count} products.", ProductName);

    /// <summary>A name longer than a name.</summary>
    public static ImportMessage ProductNameLong() => new("import.product_name_long", Warning,
        "Tên sản phẩm dài bất thường; hãy kiểm tra.", "The product's name is unusually long; please check.", ProductName);

    /// <summary>No place is stated.</summary>
    public static ImportMessage UnitMissing() => new("import.unit_missing", Warning,
        "Không nêu xã, phường hoặc huyện.", "No commune or district is stated.", Address);

    /// <summary>Several units bear the name.</summary>
    public static ImportMessage UnitAmbiguous(string text, string candidates, ImportField field) => new("import.unit_ambiguous", Warning,
        $"“{text}” trùng tên nhiều đơn vị ({candidates}); hãy chọn.", $"“{text}” is the name of several units ({candidates}); choose one.", field);

    /// <summary>The unit did not exist on the row's date.</summary>
    public static ImportMessage UnitOfOtherTime(string text, DateOnly on, ImportField field) => new("import.unit_of_other_time", Warning,
        $"“{text}” không tồn tại vào ngày {Vietnamese(on)}; lấy đơn vị cùng tên ở thời điểm khác.",
        $"“{text}” did not exist on {on:yyyy-MM-dd}; the unit of that name from another time was taken.", field);

    /// <summary>A commune named without its district.</summary>
    public static ImportMessage UnitByNameAlone(string text, string name, ImportField field) => new("import.unit_by_name_alone", Warning,
        $"“{text}” không nêu huyện; lấy đơn vị duy nhất mang tên này, {name}. Hãy kiểm tra.", $"“{text}” is named without its district; the only unit of that name, {name}, was taken. Please check.", field);

    /// <summary>Kind or spelling differ from the record.</summary>
    public static ImportMessage UnitApproximate(string text, string name, ImportField field) => new("import.unit_approximate", Warning,
        $"“{text}” được hiểu là {name}.", $"“{text}” was read as {name}.", field);

    /// <summary>A barcode with a wrong check digit or length.</summary>
    public static ImportMessage GtinInvalid(string text) => new("import.gtin_invalid", Warning,
        $"Mã vạch “{text}” không hợp lệ, không được ghi.", $"The barcode “{text}” is not valid and was not taken.", ImportField.Gtin);

    /// <summary>The row does not claim a recognition.</summary>
    public static ImportMessage NotARecognition(RecognitionClaim claim) => new("import.not_a_recognition", Warning,
        $"Dòng này không phải là công nhận ({Vietnamese(claim)}); sản phẩm được ghi không kèm công nhận.",
        $"This row is not a recognition ({English(claim)}); the product is recorded without one.", Status);

    /// <summary>Values of formulas were taken as last computed.</summary>
    public static ImportMessage FormulaValue() => new("import.formula_value", Warning,
        "Ô có công thức: lấy kết quả đã lưu trong tệp.", "A cell holds a formula: the result stored in the file was taken.");

    /// <summary>The workbook has further sheets with lists.</summary>
    public static ImportMessage OtherListsNotRead(string sheet, IReadOnlyList<string> others) => new("import.other_sheets_not_read", Warning,
        $"Chỉ đọc trang tính “{sheet}”. Tệp còn danh sách ở: {string.Join("; ", others)}; hãy tải từng trang tính thành một tệp riêng.",
        $"Only the sheet “{sheet}” was read. The file holds lists on: {string.Join("; ", others)}; upload each sheet as a file of its own.");

    /// <summary>The row is hidden in the spreadsheet.</summary>
    public static ImportMessage RowHidden() => new("import.row_hidden", Warning,
        "Dòng bị ẩn trong tệp.", "The row is hidden in the file.");

    /// <summary>Letters were lost before the file came here.</summary>
    public static ImportMessage TextDamaged(ImportField field) => new("import.text_damaged", Warning,
        "Chữ trong ô bị hỏng (mất dấu hoặc sai bảng mã); hãy kiểm tra.", "Letters in the cell are damaged (lost marks or a wrong encoding); please check.", field);

    private static string Vietnamese(DateOnly date) => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string Vietnamese(RecognitionClaim claim) => claim switch
    {
        RecognitionClaim.Candidate => "mới đăng ký",
        RecognitionClaim.DistrictAssessed => "huyện đã đánh giá, chưa có quyết định",
        RecognitionClaim.Evaluated => "đã đánh giá, chưa có quyết định",
        RecognitionClaim.Proposed => "mới đề nghị phân hạng",
        RecognitionClaim.RecognisedGeneric => "chỉ nêu loại sản phẩm",
        _ => "trạng thái khác",
    };

    private static string English(RecognitionClaim claim) => claim switch
    {
        RecognitionClaim.Candidate => "registered only",
        RecognitionClaim.DistrictAssessed => "assessed by the district, not decided",
        RecognitionClaim.Evaluated => "evaluated, not decided",
        RecognitionClaim.Proposed => "proposed only",
        RecognitionClaim.RecognisedGeneric => "a kind of product only",
        _ => "another standing",
    };
}
