using Ocop.Domain.Common;

namespace Ocop.Domain.Revocations;

public static class RevocationErrors
{
    public static DomainError NotFound() => new(ErrorKind.NotFound, "revocation.not_found",
        "Không tìm thấy đề nghị thu hồi.", "There is no such revocation proposal.");

    public static DomainError AlreadyProposed() => new(ErrorKind.Conflict, "revocation.already_proposed",
        "Lần công nhận này đang có một đề nghị thu hồi chưa giải quyết.", "A proposal to revoke this certification waits already.");

    public static DomainError BasisInFuture(DateOnly on) => new(ErrorKind.Rule, "revocation.basis_in_future",
        $"Ngày kết luận {on:dd/MM/yyyy} ở tương lai.", $"The conclusion's date {on:yyyy-MM-dd} lies in the future.");

    public static DomainError OpinionDueTooEarly(DateOnly earliest) => new(ErrorKind.Rule, "revocation.opinion_due_too_early",
        $"Chủ thể phải có thời gian nêu ý kiến ít nhất đến ngày {earliest:dd/MM/yyyy}.", $"The subject must have time for its opinion until {earliest:yyyy-MM-dd} at least.");

    public static DomainError TooMuchEvidence(int most) => new(ErrorKind.Rule, "revocation.too_much_evidence",
        $"Mỗi đề nghị có nhiều nhất {most} tài liệu.", $"A proposal has {most} pieces of evidence at most.");

    public static DomainError EvidenceNotFound() => new(ErrorKind.NotFound, "revocation.evidence_not_found",
        "Không tìm thấy tài liệu của đề nghị.", "The proposal has no such evidence.");

    public static DomainError OpinionInFuture(DateOnly on) => new(ErrorKind.Rule, "revocation.opinion_in_future",
        $"Ngày nêu ý kiến {on:dd/MM/yyyy} ở tương lai.", $"The opinion's date {on:yyyy-MM-dd} lies in the future.");

    public static DomainError OpinionLate(DateOnly due) => new(ErrorKind.Rule, "revocation.opinion_late",
        $"Thời hạn nêu ý kiến đã hết ngày {due:dd/MM/yyyy}.", $"The time for an opinion ended on {due:yyyy-MM-dd}.");

    public static DomainError HearingOpen(DateOnly due) => new(ErrorKind.Rule, "revocation.hearing_open",
        $"Chủ thể còn thời gian nêu ý kiến đến hết ngày {due:dd/MM/yyyy}.", $"The subject has time for its opinion until {due:yyyy-MM-dd}.");

    public static DomainError Reviewed() => new(ErrorKind.Conflict, "revocation.reviewed",
        "Đề nghị đã được thẩm tra.", "The proposal was reviewed already.");

    public static DomainError NotReviewed() => new(ErrorKind.Rule, "revocation.not_reviewed",
        "Đề nghị chưa được thẩm tra.", "The proposal was not reviewed yet.");

    public static DomainError Decided() => new(ErrorKind.Conflict, "revocation.decided",
        "Đề nghị này đã được giải quyết hoặc đã rút.", "The proposal was decided or taken back already.");

    public static DomainError OwnProposal() => new(ErrorKind.Forbidden, "revocation.own_proposal",
        "Người đề nghị không được tự quyết định; cần một người khác.", "Nobody decides on an own proposal; somebody else has to.");

    public static DomainError NotProposer() => new(ErrorKind.Forbidden, "revocation.not_proposer",
        "Chỉ người đã đề nghị mới rút được đề nghị.", "Only whoever proposed it can take it back.");

    public static DomainError PersonNeeded() => new(ErrorKind.Forbidden, "revocation.person_needed",
        "Chỉ người dùng đã đăng nhập mới được đề nghị hoặc quyết định, không phải một hệ thống.", "Only a signed-in person proposes or decides, never a system on its own account.");

    public static DomainError InDraft() => new(ErrorKind.Conflict, "revocation.in_draft",
        "Đề nghị đang nằm trong một dự thảo quyết định; hãy bỏ dự thảo trước.", "A draft decision names the proposal; discard the draft first.");

    public static DomainError NotUpheld() => new(ErrorKind.Rule, "revocation.not_upheld",
        "Chưa có quyết định thu hồi nên chưa có gì để thi hành.", "Nothing was decided yet that could be carried out.");

    public static DomainError ExecutionInFuture(DateOnly on) => new(ErrorKind.Rule, "revocation.execution_in_future",
        $"Ngày thi hành {on:dd/MM/yyyy} ở tương lai.", $"The day {on:yyyy-MM-dd} lies in the future.");

    public static DomainError NotExecuted() => new(ErrorKind.Rule, "revocation.not_executed",
        "Còn việc chưa làm: thu giấy chứng nhận, gỡ logo, huỷ tem hoặc báo điểm bán. Hãy ghi ngày, hoặc ghi rõ lý do không làm được.",
        "Something is left to do: certificate, logo, stamps or sales points. Enter its day, or note why it cannot be done.");
}
