using Ocop.Domain.Common;

namespace Ocop.Domain.Imports;

/// <summary>What cannot be done with an import.</summary>
public static class ImportErrors
{
    public static DomainError NotFound() => new(ErrorKind.NotFound, "import.not_found",
        "Không tìm thấy lần nhập danh sách này.", "There is no such import.");

    public static DomainError RowNotFound(int line) => new(ErrorKind.NotFound, "import.row_not_found",
        $"Danh sách không có dòng dữ liệu {line}.", $"The list has no data row {line}.");

    public static DomainError NotInReview() => new(ErrorKind.Conflict, "import.not_in_review",
        "Lần nhập này không ở bước rà soát; hãy tải lại trang.", "This import is not under review; load the page again.");

    public static DomainError Finished() => new(ErrorKind.Conflict, "import.finished",
        "Lần nhập này đã kết thúc, không huỷ được nữa.", "This import is finished and cannot be cancelled any more.");

    public static DomainError HasErrors(int rows) => new(ErrorKind.Rule, "import.has_errors",
        $"Còn {rows} dòng lỗi: hãy sửa, bỏ qua từng dòng, hoặc chọn chỉ nhập các dòng hợp lệ.",
        $"{rows} row(s) are wrong: correct or skip them, or choose to import the valid rows only.");

    public static DomainError UnknownColumn(int index) => new(ErrorKind.Rule, "import.unknown_column",
        $"Danh sách không có cột số {index}.", $"The list has no column {index}.");

    public static DomainError FileMissing() => new(ErrorKind.Rule, "import.file_missing",
        "Thiếu tệp danh sách (trường 'file').", "The list's file is missing (field 'file').");

    public static DomainError UnknownChoice() => new(ErrorKind.Rule, "import.unknown_choice",
        "Bản ghi được chọn không có trong sổ hoặc trong danh sách này.", "The chosen record is neither in the register nor in this list.");

    public static DomainError Interrupted() => new(ErrorKind.Rule, "import.interrupted",
        "Việc đọc tệp bị ngắt nhiều lần và đã dừng lại; sổ không thay đổi. Hãy tải tệp lên lại.",
        "Reading the file was interrupted several times and was given up; nothing was changed. Upload the file again.");

    public static DomainError CommitFailed() => new(ErrorKind.Conflict, "import.commit_failed",
        "Chưa ghi được vào sổ (có người đang sửa cùng lúc hoặc cơ sở dữ liệu bận); sổ không thay đổi. Hãy thử lại.",
        "The list was not entered (somebody edits the same records, or the database is busy); nothing was changed. Try again.");

    public static DomainError Unexpected() => new(ErrorKind.Rule, "import.unexpected",
        "Có lỗi ngoài dự kiến khi đọc danh sách; sổ không thay đổi. Hãy báo quản trị viên.",
        "Something unexpected went wrong while reading the list; nothing was changed. Tell an administrator.");
}
