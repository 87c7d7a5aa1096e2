using Ocop.Domain.Common;

namespace Ocop.Domain.Violations;

public static class ViolationErrors
{
    public static DomainError NotFound() => new(ErrorKind.NotFound, "violation.not_found",
        "Không tìm thấy vụ vi phạm.", "There is no such violation.");

    public static DomainError IdTaken() => new(ErrorKind.Conflict, "violation.id_taken",
        "Mã của vụ vi phạm này đã được người khác dùng.", "Somebody else has used this id for a violation.");

    public static DomainError WithoutAgency() => new(ErrorKind.Rule, "violation.without_agency",
        "Tài khoản không thuộc cơ quan nào, nên phải nêu cơ quan thụ lý.", "The account belongs to no agency; say which one keeps the case.");

    public static DomainError AgencyNotYours() => new(ErrorKind.Rule, "violation.agency_not_yours",
        "Chỉ lập được vụ vi phạm cho cơ quan của mình.", "Violations are recorded for one's own agency.");

    public static DomainError AgencyUnknown() => new(ErrorKind.Rule, "violation.agency_unknown",
        "Không có cơ quan này hôm nay.", "There is no such agency today.");

    public static DomainError KindUnknown(string code) => new(ErrorKind.Rule, "violation.kind_unknown",
        $"Danh mục không có hành vi '{code}' vào ngày phát hiện.", $"The catalogue has no kind '{code}' on the day of detection.");

    public static DomainError SourceUnknown() => new(ErrorKind.Rule, "violation.source_unknown",
        "Không tìm thấy phát hiện hoặc phản ánh dẫn đến vụ vi phạm này.", "The finding or complaint that led to it was not found.");

    public static DomainError ProductOfAnother() => new(ErrorKind.Rule, "violation.product_of_another",
        "Sản phẩm không phải của chủ thể vi phạm.", "The product does not belong to the subject that is charged.");

    public static DomainError TooManyProducts(int most) => new(ErrorKind.Rule, "violation.too_many_products",
        $"Mỗi vụ vi phạm nêu nhiều nhất {most} sản phẩm.", $"A violation names {most} products at most.");

    public static DomainError DayInFuture(DateOnly day) => new(ErrorKind.Rule, "violation.day_in_future",
        $"Ngày {day:dd/MM/yyyy} chưa đến.", $"{day:yyyy-MM-dd} has not come yet.");

    public static DomainError BeforeDetection() => new(ErrorKind.Rule, "violation.before_detection",
        "Biên bản không thể lập trước ngày phát hiện.", "The minutes cannot be older than the detection.");

    public static DomainError DecisionBeforeMinutes() => new(ErrorKind.Rule, "violation.decision_before_minutes",
        "Chưa có biên bản vi phạm, hoặc quyết định ghi ngày trước biên bản.", "There are no minutes of the violation, or the decision is older than they are.");

    public static DomainError LimitationPassed(DateOnly last) => new(ErrorKind.Rule, "violation.limitation_passed",
        $"Đã hết thời hiệu xử phạt (ngày cuối {last:dd/MM/yyyy}); hãy kết thúc vụ việc kèm lý do.", $"The time for a penalty ended on {last:yyyy-MM-dd}; close the case with its reason.");

    public static DomainError FineShape() => new(ErrorKind.Rule, "violation.fine_shape",
        "Phạt tiền phải có số tiền; cảnh cáo thì không.", "A fine has an amount; a warning has none.");

    public static DomainError FineAboveFrame(long most) => new(ErrorKind.Rule, "violation.fine_above_frame",
        $"Mức phạt cao hơn khung của hành vi này ({most:#,0} đồng).", $"The fine is above the frame of this kind ({most:#,0} VND).");

    public static DomainError DueBeforeDecision() => new(ErrorKind.Rule, "violation.due_before_decision",
        "Hạn thi hành nằm trước ngày quyết định.", "The last day for carrying it out lies before the decision.");

    public static DomainError BeforeDecision() => new(ErrorKind.Rule, "violation.before_decision",
        "Ngày này nằm trước ngày quyết định xử phạt.", "That day lies before the decision.");

    public static DomainError NotDecided() => new(ErrorKind.Rule, "violation.not_decided",
        "Vụ vi phạm chưa có quyết định xử phạt.", "There is no decision about this violation yet.");

    public static DomainError PaymentAboveFine(long left) => new(ErrorKind.Rule, "violation.payment_above_fine",
        $"Số tiền nộp nhiều hơn phần còn phải nộp ({left:#,0} đồng).", $"The payment is above what is left to pay ({left:#,0} VND).");

    public static DomainError WrongState(ViolationStatus status) => new(ErrorKind.Rule, "violation.wrong_state",
        $"Bước này không làm được khi vụ việc đang ở tình trạng '{Words[status]}'.", $"This step is not possible while the case is '{status}'.");

    public static DomainError AwaitsReceipt() => new(ErrorKind.Rule, "violation.awaits_receipt",
        "Vụ việc đã chuyển và đang chờ cơ quan kia tiếp nhận.", "The case was handed over and waits for its receipt.");

    public static DomainError TransferToItself() => new(ErrorKind.Rule, "violation.transfer_to_itself",
        "Vụ việc đang do chính cơ quan này thụ lý.", "This agency keeps the case already.");

    public static DomainError NothingToReceive() => new(ErrorKind.Rule, "violation.nothing_to_receive",
        "Không có lần chuyển nào đang chờ cơ quan của bạn tiếp nhận.", "Nothing was handed over that your agency would have to receive.");

    public static DomainError AppealOpen() => new(ErrorKind.Rule, "violation.appeal_open",
        "Khiếu nại chưa được giải quyết.", "The appeal is not settled.");

    public static DomainError NoAppeal() => new(ErrorKind.Rule, "violation.no_appeal",
        "Chưa ghi khiếu nại nào để giải quyết.", "No appeal is recorded that could be settled.");

    public static DomainError NotCarriedOut() => new(ErrorKind.Rule, "violation.not_carried_out",
        "Quyết định chưa thi hành xong hoặc chưa nộp đủ tiền phạt; nếu kết thúc vì lý do khác, hãy chọn lý do đó.",
        "The decision is not carried out or the fine not paid in full; where the case ends for another reason, choose that one.");

    private static readonly Dictionary<ViolationStatus, string> Words = new()
    {
        [ViolationStatus.Detected] = "mới phát hiện", [ViolationStatus.Recorded] = "đã lập biên bản", [ViolationStatus.Decided] = "đã có quyết định", [ViolationStatus.CarriedOut] = "đã thi hành",
        [ViolationStatus.Closed] = "đã kết thúc",
    };
}
