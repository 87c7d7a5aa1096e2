using Ocop.Domain.Common;

namespace Ocop.Domain.Notices;

public static class NoticeErrors
{
    public static DomainError NotFound() => new(ErrorKind.NotFound, "notice.not_found", "Không tìm thấy giấy báo.", "There is no such notice.");

    public static DomainError PaperRemoved() => new(ErrorKind.NotFound, "notice.paper_removed",
        "Bản giấy báo đã được xoá theo thời hạn lưu giữ hoặc theo yêu cầu xoá dữ liệu cá nhân.", "The notice's paper was removed when its time was over, or because personal data were erased.");

    public static DomainError TemplateBroken(string near) => new(ErrorKind.Rule, "notice.template_broken",
        $"Mẫu giấy báo bị hỏng gần \"{near}\": mỗi {{{{ phải có }}}} trên cùng một dòng.", $"The template is broken near \"{near}\": each {{{{ needs its }}}} on the same line.");

    public static DomainError PlaceholderUnknown(string name) => new(ErrorKind.Rule, "notice.placeholder_unknown",
        $"Không có ô điền nào tên \"{name}\"; chỉ dùng: {string.Join(", ", NoticeText.Placeholders)}.", $"There is no placeholder \"{name}\"; use: {string.Join(", ", NoticeText.Placeholders)}.");

    public static DomainError PlaceholderMissing(string name) => new(ErrorKind.Rule, "notice.placeholder_missing",
        $"Nội dung phải có {{{{{name}}}}}: thiếu nó thì người nhận không biết giấy báo nói về điều gì hoặc đến ngày nào.", $"The text must contain {{{{{name}}}}}: without it nobody knows what the notice is about, or by when.");

    public static DomainError AlreadySent() => new(ErrorKind.Conflict, "notice.already_sent",
        "Giấy báo loại này đã gửi cho lần công nhận này.", "A notice of this kind was sent about this certification before.");

    public static DomainError NoAddress() => new(ErrorKind.Rule, "notice.no_address",
        "Chủ thể không có e-mail, địa chỉ hay địa bàn; hãy bổ sung hồ sơ chủ thể rồi gửi lại.", "The subject has no e-mail, address or unit; complete its record and send again.");

    public static DomainError SubjectErased() => new(ErrorKind.Rule, "notice.subject_erased",
        "Dữ liệu liên hệ của chủ thể đã được xoá theo yêu cầu.", "The subject's contact data were erased on request.");

    public static DomainError SubjectUnknown() => new(ErrorKind.Rule, "notice.subject_unknown",
        "Chưa rõ chủ thể của sản phẩm; hãy ghi chủ thể rồi gửi lại.", "Nobody knows whose product this is; enter the subject and send again.");

    public static DomainError NotCurrent() => new(ErrorKind.Rule, "notice.not_current",
        "Lần công nhận không còn hiệu lực nên không có thời hạn nào để báo.", "The certification is no longer in force, so there is no deadline to tell of.");

    public static DomainError NoWindow(DateOnly on) => new(ErrorKind.Rule, "notice.no_window",
        $"Ngày {on:dd/MM/yyyy} chưa có quy định về thời hạn nộp hồ sơ đánh giá lại.", $"No rule sets a window for re-evaluations on {on:yyyy-MM-dd}.");

    public static DomainError SenderUnknown() => new(ErrorKind.Rule, "notice.sender_unknown",
        "Hãy chọn cơ quan gửi giấy báo: tài khoản của bạn không thuộc cơ quan nào đang hoạt động.", "Choose the agency that sends: your account belongs to none that exists today.");
}
