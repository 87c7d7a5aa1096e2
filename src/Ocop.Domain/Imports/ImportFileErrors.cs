using Ocop.Domain.Common;

namespace Ocop.Domain.Imports;

/// <summary>Why a whole file cannot be read.</summary>
public static class ImportFileErrors
{
    /// <summary>The workbook is encrypted.</summary>
    public static DomainError PasswordProtected() => new(ErrorKind.Rule, "import.password_protected",
        "Tệp được đặt mật khẩu. Hãy bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ làm việc) rồi tải lên lại.",
        "The file is protected by a password. Remove it (File → Info → Protect Workbook) and upload the file again.");

    /// <summary>An Excel 97–2003 workbook.</summary>
    public static DomainError OldWorkbook() => new(ErrorKind.Rule, "import.old_workbook",
        "Tệp .xls (Excel 97–2003) không đọc được. Hãy mở bằng Excel và lưu thành .xlsx.",
        "An .xls file (Excel 97–2003) cannot be read. Open it in Excel and save it as .xlsx.");

    /// <summary>Neither a workbook nor a text table.</summary>
    public static DomainError NotATable() => new(ErrorKind.Rule, "import.not_a_table",
        "Tệp không phải là danh sách: cần tệp CSV hoặc XLSX.",
        "The file is not a list: a CSV or XLSX file is needed.");

    /// <summary>A workbook or text that breaks while it is read.</summary>
    public static DomainError Broken() => new(ErrorKind.Rule, "import.file_broken",
        "Tệp bị hỏng, không đọc hết được. Hãy mở bằng Excel, lưu lại rồi tải lên.",
        "The file is damaged and cannot be read to its end. Open it in Excel, save it again and upload it.");

    /// <summary>Nothing in the file.</summary>
    public static DomainError Empty() => new(ErrorKind.Rule, "import.file_empty",
        "Tệp không có dữ liệu.", "The file is empty.");

    /// <summary>No row looks like a header.</summary>
    public static DomainError HeaderNotFound() => new(ErrorKind.Rule, "import.header_not_found",
        "Không tìm thấy dòng tiêu đề: danh sách cần ít nhất một cột tên sản phẩm.",
        "No header row was found: a list needs at least a column with the product's name.");

    /// <summary>The file, or what it unpacks to, is larger than can be read.</summary>
    public static DomainError TooLarge(string limit) => new(ErrorKind.Rule, "import.file_too_large",
        $"Tệp quá lớn (tối đa {limit}). Hãy chia thành nhiều tệp.",
        $"The file is too large (at most {limit}). Split it into several files.");

    /// <summary>A workbook that unpacks to far more than its size: a bomb.</summary>
    public static DomainError Bomb() => new(ErrorKind.Rule, "import.file_suspicious",
        "Tệp nén bất thường (giải nén ra lớn gấp nhiều lần), không được đọc.",
        "The file is packed in a suspicious way (it unpacks to many times its size) and was not read.");

    /// <summary>One cell larger than any list needs.</summary>
    public static DomainError CellTooLarge(int? line) => new(ErrorKind.Rule, "import.cell_too_large",
        line is null ? "Tệp có một ô quá dài (trên 32.767 ký tự)." : $"Dòng {line} có một ô quá dài (trên 32.767 ký tự).",
        line is null ? "The file holds a cell that is too long (over 32,767 characters)." : $"Line {line} holds a cell that is too long (over 32,767 characters).");

    /// <summary>A quotation mark that opens a cell and never closes it.</summary>
    public static DomainError QuoteNotClosed(int line) => new(ErrorKind.Rule, "import.quote_not_closed",
        $"Dòng {line} mở dấu ngoặc kép (\") mà không đóng, nên không rõ ô kết thúc ở đâu.",
        $"Line {line} opens a quotation mark (\") that is never closed, so the end of the cell cannot be told.");

    /// <summary>More columns than any list needs.</summary>
    public static DomainError TooManyColumns() => new(ErrorKind.Rule, "import.too_many_columns",
        "Danh sách có quá nhiều cột (tối đa 200).", "The list has too many columns (at most 200).");

    /// <summary>More rows than are read at once.</summary>
    public static DomainError TooManyRows(int limit) => new(ErrorKind.Rule, "import.too_many_rows",
        $"Danh sách có quá nhiều dòng (tối đa {limit}). Hãy chia thành nhiều tệp.",
        $"The list has too many rows (at most {limit}). Split it into several files.");

    /// <summary>A workbook that takes its values from other files.</summary>
    public static DomainError ExternalLinks() => new(ErrorKind.Rule, "import.external_links",
        "Bảng lấy giá trị từ tệp khác (liên kết ngoài). Hãy dán thành giá trị (Paste Values) rồi tải lên lại.",
        "The table takes values from other files (external links). Paste them as values and upload the file again.");

    /// <summary>A sheet that the workbook does not have.</summary>
    public static DomainError SheetNotFound(string sheet) => new(ErrorKind.NotFound, "import.sheet_not_found",
        $"Sổ làm việc không có trang tính “{sheet}”.", $"The workbook has no sheet “{sheet}”.");
}
