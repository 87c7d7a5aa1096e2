using Ocop.Domain.Common;

namespace Ocop.Domain.ChangeRequests;

public static class ChangeRequestErrors
{
    public static DomainError NotFound() => new(ErrorKind.NotFound, "change_request.not_found",
        "Không tìm thấy đề nghị thay đổi.", "There is no such change request.");

    public static DomainError Waiting() => new(ErrorKind.Conflict, "change_request.waiting",
        "Hồ sơ này đang có một đề nghị chờ duyệt; hãy đợi kết quả hoặc rút đề nghị đó rồi gửi lại.",
        "A change request for this record waits already; wait for its outcome, or take it back first.");

    public static DomainError NothingProposed() => new(ErrorKind.Rule, "change_request.nothing_proposed",
        "Đề nghị không khác gì thông tin hiện có.", "The proposal does not differ from what the register has.");

    public static DomainError Decided() => new(ErrorKind.Conflict, "change_request.decided",
        "Đề nghị này đã được giải quyết hoặc đã rút.", "The change request was decided or taken back already.");

    public static DomainError OwnProposal() => new(ErrorKind.Forbidden, "change_request.own_proposal",
        "Người đề nghị không được tự duyệt đề nghị của mình; cần một cán bộ khác.", "Nobody decides on an own proposal; another officer has to.");

    public static DomainError NotProposer() => new(ErrorKind.Forbidden, "change_request.not_proposer",
        "Chỉ người đã gửi đề nghị mới rút được đề nghị.", "Only whoever proposed it can take it back.");

    public static DomainError FieldUnknown(string field) => new(ErrorKind.Rule, "change_request.field_unknown",
        $"Đề nghị này không có trường '{field}'.", $"The change request says nothing of '{field}'.");

    public static DomainError NothingChosen() => new(ErrorKind.Rule, "change_request.nothing_chosen",
        "Hãy chọn ít nhất một thay đổi để duyệt, hoặc từ chối đề nghị.", "Choose at least one change to approve, or reject the request.");

    public static DomainError UnitUnknown() => new(ErrorKind.Rule, "change_request.unit_unknown",
        "Không có đơn vị hành chính này; hãy chọn lại.", "There is no such administrative unit; choose another.");

    public static DomainError RecordMoved() => new(ErrorKind.Conflict, "change_request.record_moved",
        "Sản phẩm đã chuyển sang chủ thể khác sau khi có đề nghị; hãy từ chối đề nghị này.", "The product has passed to another subject since; reject the request.");
}
