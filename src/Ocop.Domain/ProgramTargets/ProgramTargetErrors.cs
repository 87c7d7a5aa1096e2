using Ocop.Domain.Common;

namespace Ocop.Domain.ProgramTargets;

public static class ProgramTargetErrors
{
    public static DomainError NotFound() => new(ErrorKind.NotFound, "program_target.not_found",
        "Không tìm thấy chỉ tiêu.", "There is no such target.");

    public static DomainError Exists(int year) => new(ErrorKind.Conflict, "program_target.exists",
        $"Năm {year} đã có chỉ tiêu này cho địa bàn này; hãy sửa chỉ tiêu đó.", $"The unit has this target for {year} already; change that one.");

    public static DomainError Withdrawn() => new(ErrorKind.Rule, "program_target.withdrawn",
        "Chỉ tiêu này đã bãi bỏ; hãy đặt chỉ tiêu mới.", "This target was withdrawn; set a new one.");

    public static DomainError ValueOutOfRange(int highest) => new(ErrorKind.Rule, "program_target.value_out_of_range",
        $"Chỉ tiêu phải từ 0 đến {highest}.", $"A target lies between 0 and {highest}.");

    public static DomainError LegalDocumentUnknown() => new(ErrorKind.Rule, "program_target.legal_document_unknown",
        "Văn bản này chưa được ghi nhận; hãy ghi tên văn bản vào ô nguồn.", "This legal document is not recorded; name it in the source instead.");
}
