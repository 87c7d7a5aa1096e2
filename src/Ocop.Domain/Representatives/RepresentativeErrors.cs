using Ocop.Domain.Common;

namespace Ocop.Domain.Representatives;

/// <summary>How registering representatives can fail. What the public is answered never tells whether a subject, a code or an account exists.</summary>
public static class RepresentativeErrors
{
    public static DomainError TaxCodeMissing() => new(ErrorKind.Rule, "representative_code.tax_code_missing",
        "Chủ thể này chưa có mã số thuế; hãy bổ sung trước, vì người đại diện đăng ký bằng mã số thuế và mã này.",
        "The subject has no tax code yet; enter it first, for a representative registers by it and the code.");

    public static DomainError TooManyCodes(int most) => new(ErrorKind.Conflict, "representative_code.too_many",
        $"Chủ thể này đã có {most} mã chưa dùng; hãy huỷ bớt trước khi tạo mã mới.", $"The subject has {most} unused codes; revoke some before making another.");

    public static DomainError CodeNotFound() => new(ErrorKind.NotFound, "representative_code.not_found",
        "Không có mã này.", "There is no such code.");

    public static DomainError CodeOver() => new(ErrorKind.Conflict, "representative_code.over",
        "Mã này đã dùng, đã huỷ hoặc đã hết hạn.", "The code was used or revoked, or has expired.");

    public static DomainError NotFound() => new(ErrorKind.NotFound, "representative_request.not_found",
        "Không tìm thấy đăng ký đại diện.", "There is no such registration.");

    public static DomainError Decided() => new(ErrorKind.Conflict, "representative_request.decided",
        "Đăng ký này đã được giải quyết.", "The registration was decided already.");

    public static DomainError SubjectNeeded() => new(ErrorKind.Rule, "representative_request.subject_needed",
        "Không có chủ thể nào mang mã số thuế này; hãy chọn chủ thể mà người này đại diện.", "No subject has this tax code; say which one the person represents.");

    public static DomainError RepresentativeNotFound() => new(ErrorKind.NotFound, "representative.not_found",
        "Không có người đại diện này.", "There is no such representative.");

    public static DomainError LinkInvalid() => new(ErrorKind.Rule, "representative_request.link_invalid",
        "Liên kết không đúng, đã dùng hoặc đã hết hạn; hãy đăng ký lại.", "The link is wrong, has been used or has expired; register again.");
}
