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
}
