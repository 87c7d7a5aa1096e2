using Ocop.Domain.Common;

namespace Ocop.Domain.Subjects;

public static class SubjectErrors
{
    public static DomainError NotFound() => new(ErrorKind.NotFound, "subject.not_found",
        "Không tìm thấy chủ thể.", "There is no such subject.");

    public static DomainError TaxCodeInvalid(string text) => new(ErrorKind.Rule, "subject.tax_code_invalid",
        $"'{text}' không phải mã số thuế: cần 10, 12 hoặc 13 chữ số.", $"'{text}' is no tax code: 10, 12 or 13 digits are needed.");

    public static DomainError Merged() => new(ErrorKind.Rule, "subject.merged",
        "Chủ thể này đã được gộp vào chủ thể khác; hãy sửa ở chủ thể đó.", "This subject was merged into another; change that one.");

    public static DomainError TaxCodeTaken() => new(ErrorKind.Conflict, "subject.tax_code_taken",
        "Mã số thuế này đã thuộc một chủ thể khác; hãy xem có phải là một chủ thể không.", "This tax code belongs to another subject; see whether the two are one.");

    public static DomainError MergeWithItself() => new(ErrorKind.Rule, "subject.merge_with_itself",
        "Không thể gộp một chủ thể với chính nó.", "A subject cannot be merged with itself.");

    public static DomainError MergeIllustrative() => new(ErrorKind.Rule, "subject.merge_illustrative",
        "Không gộp dữ liệu minh hoạ với dữ liệu thật.", "Illustrative records are not merged with real ones.");

    public static DomainError MergeIntoUnknown() => new(ErrorKind.Rule, "subject.merge_into_unknown",
        "Không gộp một chủ thể có thật vào 'chủ thể chưa rõ'; hãy gộp theo chiều ngược lại.", "A known subject is not merged into an unknown one; merge the other way round.");

    public static DomainError MergeNotFound() => new(ErrorKind.NotFound, "subject.merge_not_found",
        "Không tìm thấy lần gộp này.", "There is no such merge.");

    public static DomainError MergeUndone() => new(ErrorKind.Rule, "subject.merge_undone",
        "Lần gộp này đã được huỷ.", "This merge was undone before.");

    public static DomainError MergeNotUndoable(string whatVietnamese, string what) => new(ErrorKind.Conflict, "subject.merge_not_undoable",
        $"Không huỷ được lần gộp vì sau đó {whatVietnamese}.", $"The merge cannot be undone, because since then {what}.");

    public static DomainError SplitNotFound() => new(ErrorKind.NotFound, "subject.split_not_found",
        "Không tìm thấy lần tách này.", "There is no such split.");

    public static DomainError SplitUndone() => new(ErrorKind.Rule, "subject.split_undone",
        "Lần tách này đã được huỷ.", "This split was undone before.");

    public static DomainError SplitForeignProduct() => new(ErrorKind.Rule, "subject.split_foreign_product",
        "Có sản phẩm không thuộc chủ thể này.", "A product is not one of this subject's.");

    public static DomainError RecognitionInForce() => new(ErrorKind.Conflict, "subject.recognition_in_force",
        "Chưa xoá được: chủ thể có lần công nhận còn hiệu lực, hoặc chưa xác nhận nên không biết đã hết hạn hay chưa.",
        "Too early: a recognition of the subject is in force, or unconfirmed, so that nobody knows whether it has ended.");

    public static DomainError ErasureTooEarly(DateOnly keptUntil) => new(ErrorKind.Conflict, "subject.erasure_too_early",
        $"Chưa xoá được: dữ liệu phải được giữ đến hết ngày {keptUntil:dd/MM/yyyy}, theo thời hạn lưu giữ sau lần công nhận gần nhất.",
        $"Too early: the data are kept until {keptUntil:yyyy-MM-dd}, the period of retention after the latest recognition.");

    public static DomainError NothingToErase() => new(ErrorKind.Conflict, "subject.nothing_to_erase",
        "Chủ thể này không còn dữ liệu cá nhân nào để xoá.", "The subject has no personal data left to erase.");
}
