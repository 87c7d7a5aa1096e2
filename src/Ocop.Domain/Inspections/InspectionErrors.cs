using Ocop.Domain.Common;

namespace Ocop.Domain.Inspections;

public static class InspectionErrors
{
    public static DomainError NotFound() => new(ErrorKind.NotFound, "inspection.not_found",
        "Không tìm thấy đợt kiểm tra.", "There is no such inspection.");

    public static DomainError IdTaken() => new(ErrorKind.Conflict, "inspection.id_taken",
        "Mã của đợt kiểm tra này đã được người khác dùng.", "Somebody else has used this id for an inspection.");

    public static DomainError WithoutAgency() => new(ErrorKind.Rule, "inspection.without_agency",
        "Tài khoản không thuộc cơ quan nào, nên phải nêu cơ quan kiểm tra.", "The account belongs to no agency; say which one inspects.");

    public static DomainError AgencyNotYours() => new(ErrorKind.Rule, "inspection.agency_not_yours",
        "Chỉ lập được đợt kiểm tra cho cơ quan của mình.", "Inspections are set up for one's own agency.");

    public static DomainError WithoutLeader() => new(ErrorKind.Rule, "inspection.without_leader",
        "Đợt kiểm tra phải có đúng một trưởng đoàn.", "An inspection has exactly one leader.");

    public static DomainError WithoutChecklist() => new(ErrorKind.Rule, "inspection.without_checklist",
        "Chọn ít nhất một phiếu kiểm tra.", "Choose one checklist at least.");

    public static DomainError ChecklistUnknown(string code) => new(ErrorKind.Rule, "inspection.checklist_unknown",
        $"Không có phiếu kiểm tra '{code}' vào ngày này.", $"There is no checklist '{code}' on this day.");

    public static DomainError InspectorUnknown() => new(ErrorKind.Rule, "inspection.inspector_unknown",
        "Thành viên không có tài khoản đang dùng.", "A member has no account in use.");

    public static DomainError TooManyProducts(int most) => new(ErrorKind.Rule, "inspection.too_many_products",
        $"Mỗi đợt kiểm tra xem nhiều nhất {most} sản phẩm.", $"An inspection looks at {most} products at most.");

    public static DomainError TooManyMembers(int most) => new(ErrorKind.Rule, "inspection.too_many_members",
        $"Mỗi đợt kiểm tra có nhiều nhất {most} thành viên.", $"An inspection has {most} members at most.");

    public static DomainError ProductOfAnother() => new(ErrorKind.Rule, "inspection.product_of_another",
        "Sản phẩm không phải của chủ thể được kiểm tra.", "The product does not belong to the subject that is inspected.");

    public static DomainError StartedElsewhere() => new(ErrorKind.Conflict, "inspection.started_elsewhere",
        "Đợt kiểm tra này đã được bắt đầu trên máy khác; hãy xem nội dung đã ghi ở đó.", "This inspection was started on another device; look at what was recorded there.");

    public static DomainError NotInProgress() => new(ErrorKind.Rule, "inspection.not_in_progress",
        "Đợt kiểm tra chưa bắt đầu.", "The inspection has not started.");

    public static DomainError Concluded() => new(ErrorKind.Rule, "inspection.concluded",
        "Đợt kiểm tra đã kết luận; không ghi thêm được.", "The inspection is concluded; nothing can be added.");

    public static DomainError Cancelled() => new(ErrorKind.Rule, "inspection.cancelled",
        "Đợt kiểm tra đã huỷ.", "The inspection was cancelled.");

    public static DomainError NotConcluded() => new(ErrorKind.Rule, "inspection.not_concluded",
        "Đợt kiểm tra chưa kết luận nên chưa có biên bản để giao.", "The inspection is not concluded, so that there are no minutes to hand over.");

    public static DomainError NotLeader() => new(ErrorKind.Rule, "inspection.not_leader",
        "Chỉ trưởng đoàn được kết luận.", "Only the leader concludes.");

    public static DomainError NotMember() => new(ErrorKind.Rule, "inspection.not_member",
        "Chỉ thành viên đoàn ghi được nội dung kiểm tra.", "Only its members record what an inspection sees.");

    public static DomainError ClockWrong(TimeSpan off) => new(ErrorKind.Rule, "inspection.clock_wrong",
        $"Đồng hồ của máy lệch {Math.Abs(Math.Round(off.TotalMinutes))} phút; hãy chỉnh giờ, nội dung đã ghi không mất.",
        $"The device's clock is off by {Math.Abs(Math.Round(off.TotalMinutes))} minutes; set it right, nothing recorded is lost.");

    public static DomainError ItemUnknown() => new(ErrorKind.Rule, "inspection.item_unknown",
        "Nội dung này không có trong phiếu của đợt kiểm tra.", "The item is in none of the inspection's checklists.");

    public static DomainError ProductUnknown() => new(ErrorKind.Rule, "inspection.product_unknown",
        "Sản phẩm không thuộc đợt kiểm tra này, hoặc nội dung này không hỏi theo sản phẩm.", "The product is not one of the inspection's, or the item is not asked for each product.");

    public static DomainError AnswerShape() => new(ErrorKind.Rule, "inspection.answer_shape",
        "Câu trả lời thiếu điều mà nội dung này hỏi.", "The answer lacks what the item asks for.");

    public static DomainError AnswerConflict() => new(ErrorKind.Conflict, "inspection.answer_conflict",
        "Nội dung này đã được trả lời khác trên máy khác; hãy so sánh rồi chọn.", "Another device has answered this item differently; compare and choose.");

    public static DomainError SampleWithoutSeal() => new(ErrorKind.Rule, "inspection.sample_without_seal",
        "Mẫu phải có số niêm phong.", "A sample needs the number of its seal.");

    public static DomainError SampleUnknown() => new(ErrorKind.NotFound, "inspection.sample_unknown",
        "Không tìm thấy mẫu.", "There is no such sample.");

    public static DomainError ResultWithoutVerdict() => new(ErrorKind.Rule, "inspection.result_without_verdict",
        "Nêu giá trị và giới hạn, hoặc kết luận đạt hay không đạt của đơn vị kiểm nghiệm.", "Give a value and its limit, or the laboratory's verdict.");

    public static DomainError LimitUnknown(string code) => new(ErrorKind.Rule, "inspection.limit_unknown",
        $"Không có giới hạn '{code}' vào ngày lấy mẫu.", $"There is no limit '{code}' on the day of the sample.");

    public static DomainError PhotoUnknown() => new(ErrorKind.NotFound, "inspection.photo_not_found",
        "Không tìm thấy ảnh.", "There is no such picture.");

    public static DomainError TooManyPhotos(int most) => new(ErrorKind.Rule, "inspection.too_many_photos",
        $"Mỗi đợt kiểm tra có nhiều nhất {most} ảnh.", $"An inspection has {most} pictures at most.");

    public static DomainError SignatureWithoutDrawing() => new(ErrorKind.Rule, "inspection.signature_without_drawing",
        "Chữ ký phải có nét ký; chỉ chủ thể được ghi lý do không ký.", "A signature needs its drawing; only the subject may refuse, with a reason.");

    public static DomainError SignatureMissing() => new(ErrorKind.Rule, "inspection.signature_missing",
        "Biên bản cần chữ ký của đoàn và của chủ thể, hoặc lý do chủ thể không ký.", "The minutes need the team's and the subject's signature, or why the subject does not sign.");

    public static DomainError WitnessMissing() => new(ErrorKind.Rule, "inspection.witness_missing",
        "Chủ thể không ký thì phải có người chứng kiến ký.", "Where the subject does not sign, a witness does.");

    public static DomainError ItemsUnanswered(int count) => new(ErrorKind.Rule, "inspection.items_unanswered",
        $"Còn {count} nội dung chưa trả lời.", $"{count} items are not answered.");

    public static DomainError FailureWithoutFinding(string question) => new(ErrorKind.Rule, "inspection.failure_without_finding",
        $"Nội dung không đạt chưa ghi phát hiện: {question}", $"A failing item has no finding: {question}");

    public static DomainError EvidenceMissing(string question) => new(ErrorKind.Rule, "inspection.evidence_missing",
        $"Nội dung không đạt cần ảnh: {question}", $"A failing item needs a picture: {question}");

    public static DomainError HandoverUnknown() => new(ErrorKind.NotFound, "inspection.handover_unknown",
        "Đường dẫn biên bản không còn dùng được.", "This link to the minutes does not work any more.");

    public static DomainError FindingNotFound() => new(ErrorKind.NotFound, "finding.not_found",
        "Không tìm thấy nội dung phát hiện.", "There is no such finding.");

    public static DomainError FindingIdTaken() => new(ErrorKind.Conflict, "finding.id_taken",
        "Mã của phát hiện này đã dùng ở đợt kiểm tra khác.", "This id is that of a finding of another inspection.");

    public static DomainError DueBeforeFound() => new(ErrorKind.Rule, "finding.due_before_found",
        "Hạn khắc phục nằm trước ngày phát hiện hoặc trước hôm nay.", "The last day for the remedy lies before the finding, or before today.");

    public static DomainError FindingSettled() => new(ErrorKind.Rule, "finding.settled",
        "Phát hiện này đã kết thúc.", "This finding is settled.");

    public static DomainError WithoutEvidence() => new(ErrorKind.Rule, "finding.without_evidence",
        "Chỉ đóng được khi có bằng chứng khắc phục hoặc đã kiểm tra lại; nếu không, hãy miễn khắc phục kèm lý do.",
        "It is closed by evidence of a remedy or by a new inspection; otherwise waive it with a reason.");

    public static DomainError NothingSubmitted() => new(ErrorKind.Rule, "finding.nothing_submitted",
        "Chưa có báo cáo khắc phục nào để trả lại.", "No remedy was submitted that could be sent back.");

    public static DomainError TooManyRemedies(int most) => new(ErrorKind.Rule, "finding.too_many_remedies",
        $"Mỗi phát hiện có nhiều nhất {most} lần báo cáo khắc phục.", $"A finding takes {most} remedies at most.");

    public static DomainError CheckNotConcluded() => new(ErrorKind.Rule, "finding.check_not_concluded",
        "Đợt kiểm tra lại phải đã kết luận và của cùng chủ thể.", "The inspection that checked it has to be concluded, and of the same subject.");
}
