using Ocop.Domain.Common;

namespace Ocop.Domain.Certifications;

public static class CertificationErrors
{
    public static DomainError NotFound() => new(ErrorKind.NotFound, "certification.not_found",
        "Không tìm thấy lần công nhận.", "There is no such certification.");

    public static DomainError StarsOutOfRange(int stars) => new(ErrorKind.Rule, "certification.stars_out_of_range",
        $"{stars} sao không được cấp giấy chứng nhận; chỉ có 3, 4 hoặc 5 sao.", $"{stars} stars are not certified; only 3, 4 or 5 are.");

    public static DomainError DecisionInFuture(DateOnly date) => new(ErrorKind.Rule, "certification.decision_in_future",
        $"Ngày quyết định {date:dd/MM/yyyy} ở tương lai.", $"The decision date {date:yyyy-MM-dd} lies in the future.");

    public static DomainError EffectiveAfterExpiry(DateOnly expiresOn) => new(ErrorKind.Rule, "certification.effective_after_expiry",
        $"Ngày bắt đầu hiệu lực sau ngày hết hạn {expiresOn:dd/MM/yyyy}.", $"It would take effect after its last valid day, {expiresOn:yyyy-MM-dd}.");

    public static DomainError SameDay() => new(ErrorKind.Conflict, "certification.same_day",
        "Sản phẩm đã có một lần công nhận từ cùng ngày.", "The product has a certification from the same day already.");

    public static DomainError Unconfirmed() => new(ErrorKind.Rule, "certification.unconfirmed",
        "Lần công nhận này chưa có quyết định và ngày; hãy bổ sung trước.", "This certification has no decision and date yet; complete it first.");

    public static DomainError NotInForce() => new(ErrorKind.Rule, "certification.not_in_force",
        "Lần công nhận không còn hiệu lực vào ngày đó.", "The certification is not in force on that date.");

    public static DomainError NotSuspended() => new(ErrorKind.Rule, "certification.not_suspended",
        "Lần công nhận không bị tạm dừng vào ngày đó.", "The certification is not suspended on that date.");

    public static DomainError AlreadyEnded() => new(ErrorKind.Rule, "certification.already_ended",
        "Lần công nhận đã bị thu hồi hoặc rút từ trước.", "The certification was revoked or withdrawn before.");

    public static DomainError AlreadySuperseded() => new(ErrorKind.Conflict, "certification.already_superseded",
        "Đã có lần công nhận sau thay thế; chỉ công nhận lại từ lần mới nhất.", "A later certification took its place; only the latest is renewed.");

    public static DomainError RenewalBeforeGrant(DateOnly validFrom) => new(ErrorKind.Rule, "certification.renewal_before_grant",
        $"Lần công nhận lại phải bắt đầu sau ngày {validFrom:dd/MM/yyyy} của lần trước.", $"A renewal begins after {validFrom:yyyy-MM-dd}, the first day of the one before.");

    public static DomainError RenewalOverlapsEnd(DateOnly endedOn) => new(ErrorKind.Rule, "certification.renewal_overlaps_end",
        $"Lần trước bị thu hồi hoặc rút từ {endedOn:dd/MM/yyyy}; lần công nhận lại không được bắt đầu trước ngày đó.",
        $"The one before was revoked or withdrawn from {endedOn:yyyy-MM-dd}; a renewal does not begin before that day.");

    public static DomainError BeforeStart() => new(ErrorKind.Rule, "certification.before_start",
        "Ngày này trước ngày công nhận.", "That date lies before the certification begins.");

    public static DomainError SuspensionEndsBeforeStart() => new(ErrorKind.Rule, "certification.suspension_ends_before_start",
        "Ngày kết thúc tạm dừng trước ngày bắt đầu.", "The suspension ends before it begins.");

    public static DomainError StepNotFound() => new(ErrorKind.NotFound, "certification.step_not_found",
        "Không tìm thấy bước này của lần công nhận.", "The certification has no such step.");

    public static DomainError StepStruckOut() => new(ErrorKind.Conflict, "certification.step_struck_out",
        "Bước này đã bị huỷ hoặc thay trước đó.", "The step was struck out or replaced before.");

    public static DomainError Superseded() => new(ErrorKind.Rule, "certification.superseded",
        "Lần công nhận này đã được thay bằng lần công nhận sau.", "A later certification has taken this one's place.");

    public static DomainError StepDecided() => new(ErrorKind.Rule, "certification.step_decided",
        "Bước này theo một quyết định đã ban hành: chỉ có thể sửa chi tiết; muốn huỷ phải có quyết định khôi phục.",
        "The step carries out a signed decision: its details can be put right, but only a decision to reinstate undoes it.");

    public static DomainError ReinstatementByDecision() => new(ErrorKind.Rule, "certification.reinstatement_by_decision",
        "Lần công nhận đã bị thu hồi; chỉ khôi phục được bằng một quyết định khôi phục.", "The certification was revoked; only a decision to reinstate puts it back.");

    public static DomainError GroundUnknown(string code, DateOnly on) => new(ErrorKind.Rule, "certification.ground_unknown",
        $"Không có căn cứ thu hồi '{code}' theo quy định ngày {on:dd/MM/yyyy}.", $"There is no ground '{code}' for a revocation by the act of {on:yyyy-MM-dd}.");

    /// <param name="agency">Who was named.</param>
    /// <param name="on">The day of the decision.</param>
    /// <param name="right">Names of those who had the authority; empty where none is recorded.</param>
    public static DomainError WrongAuthority(string agency, DateOnly on, string right) => new(ErrorKind.Rule, "certification.wrong_authority",
        $"{agency} không có thẩm quyền với lần công nhận này vào ngày {on:dd/MM/yyyy}. Cơ quan có thẩm quyền: {(right is "" ? "chưa được ghi nhận" : right)}.",
        $"{agency} had no authority over this certification on {on:yyyy-MM-dd}. These had: {(right is "" ? "none recorded" : right)}.");
}
