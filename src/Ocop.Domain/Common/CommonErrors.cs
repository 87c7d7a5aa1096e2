namespace Ocop.Domain.Common;

/// <summary>Failures that belong to no single capability.</summary>
public static class CommonErrors
{
    public static DomainError NotPermitted(string? permission) => new(ErrorKind.Forbidden, "caller.not_permitted",
        $"Việc này cần quyền '{permission}'; hãy liên hệ quản trị viên.", $"This needs the permission '{permission}'; ask an administrator.")
    { Permission = permission };

    public static DomainError OutsideReach() => new(ErrorKind.Forbidden, "caller.outside_reach",
        "Bản ghi này nằm ngoài địa bàn hoặc lĩnh vực mà bạn được giao sửa.", "This record lies outside the area or the field in which you may make changes.");

    public static DomainError Stale() => new(ErrorKind.PreconditionFailed, "record.stale",
        "Bản ghi đã được người khác sửa; hãy xem lại bản mới rồi sửa tiếp.", "The record was changed by somebody else; look at the new version and try again.");

    public static DomainError Required(string field, string vietnamese) => new(ErrorKind.Rule, "field.required",
        $"Thiếu {vietnamese}.", $"'{field}' is required.");

    public static DomainError TooLong(string field, int max) => new(ErrorKind.Rule, "field.too_long",
        $"Trường '{field}' dài quá {max} ký tự.", $"'{field}' is longer than {max} characters.");

    public static DomainError IdempotencyKeyReused() => new(ErrorKind.Rule, "idempotency.key_reused",
        "Khoá Idempotency-Key này đã dùng cho một nội dung khác.", "This Idempotency-Key was used with another body.");

    public static DomainError IdempotencyInProgress() => new(ErrorKind.Conflict, "idempotency.in_progress",
        "Yêu cầu trước có cùng Idempotency-Key đang được xử lý.", "An earlier request with this Idempotency-Key is still running.");

    public static DomainError InvalidCursor() => new(ErrorKind.Malformed, "list.invalid_cursor",
        "Con trỏ trang không hợp lệ; hãy mở lại danh sách từ đầu.", "The cursor is not one of this list; start again without it.");
}
