using Ocop.Domain.Common;

namespace Ocop.Domain.Inspections;

public static class PlanErrors
{
    public static DomainError NotFound() => new(ErrorKind.NotFound, "plan.not_found",
        "Không tìm thấy kế hoạch kiểm tra.", "There is no such plan of inspections.");

    public static DomainError Month() => new(ErrorKind.Rule, "plan.month",
        "Tháng kiểm tra từ 1 đến 12.", "The month of a visit is 1 to 12.");

    public static DomainError TargetTwice() => new(ErrorKind.Rule, "plan.target_twice",
        "Kế hoạch đã có chủ thể này trong tháng đó.", "The plan has this subject in that month already.");

    public static DomainError TargetUnknown() => new(ErrorKind.Rule, "plan.target_unknown",
        "Kế hoạch không có đối tượng kiểm tra này.", "The plan has no such target.");

    public static DomainError TargetOfAnother() => new(ErrorKind.Rule, "plan.target_of_another",
        "Đối tượng trong kế hoạch là chủ thể khác hoặc của cơ quan khác.", "The plan's target is another subject, or of another agency.");

    public static DomainError PlannedAlready(int most) => new(ErrorKind.Rule, "plan.planned_already",
        $"Trong năm, chủ thể đã có trong kế hoạch kiểm tra; mỗi năm nhiều nhất {most} lần, trừ khi có dấu hiệu vi phạm rõ ràng: hãy nêu dấu hiệu.",
        $"A plan of this year has this subject already; {most} a year at most, unless there are clear signs of a violation: name them.");

    public static DomainError TooManyTargets(int most) => new(ErrorKind.Rule, "plan.too_many_targets",
        $"Mỗi kế hoạch có nhiều nhất {most} đối tượng.", $"A plan has {most} targets at most.");

    public static DomainError Empty() => new(ErrorKind.Rule, "plan.empty",
        "Kế hoạch chưa có đối tượng kiểm tra.", "The plan has no targets yet.");

    public static DomainError Submitted() => new(ErrorKind.Rule, "plan.submitted",
        "Kế hoạch đang chờ phê duyệt.", "The plan waits to be approved.");

    public static DomainError NotSubmitted() => new(ErrorKind.Rule, "plan.not_submitted",
        "Kế hoạch chưa được trình.", "The plan has not been submitted.");

    public static DomainError Approved() => new(ErrorKind.Rule, "plan.approved",
        "Kế hoạch đã được phê duyệt.", "The plan has been approved.");

    public static DomainError NotApproved() => new(ErrorKind.Rule, "plan.not_approved",
        "Kế hoạch chưa được phê duyệt nên chưa lập đợt kiểm tra theo kế hoạch được.", "The plan has not been approved; no inspection can be made by it yet.");

    public static DomainError OwnSubmission() => new(ErrorKind.Rule, "plan.own_submission",
        "Người trình kế hoạch không tự phê duyệt.", "Nobody approves a plan that they submitted.");

    public static DomainError TeamNotFound() => new(ErrorKind.NotFound, "team.not_found",
        "Không tìm thấy đoàn kiểm tra.", "There is no such team.");

    public static DomainError TeamPeriod() => new(ErrorKind.Rule, "team.period",
        "Ngày kết thúc của đoàn phải sau ngày bắt đầu và trong vòng hai năm.", "A team's last day is after its first, within two years.");

    public static DomainError DecisionLater() => new(ErrorKind.Rule, "team.decision_later",
        "Đoàn không làm việc trước ngày của quyết định thành lập.", "A team does not work before the decision that sets it up.");

    public static DomainError TeamEnded() => new(ErrorKind.Rule, "team.ended",
        "Đoàn đã kết thúc.", "The team has ended.");

    public static DomainError TeamNotActive() => new(ErrorKind.Rule, "team.not_active",
        "Đoàn không làm việc vào ngày kiểm tra.", "The team does not work on the day of the visit.");
}
