using Ocop.Domain.Common;

namespace Ocop.Domain.Integration;

/// <summary>How following the published events can fail.</summary>
public static class ChangeErrors
{
    public static DomainError PositionUnknown(long last) => new(ErrorKind.Rule, "changes.position_unknown",
        $"Chưa có vị trí này: sự kiện mới nhất ở vị trí {last}. Hãy kiểm tra vị trí đã lưu, có thể nó thuộc một hệ thống khác.",
        $"There is no such position yet: the latest event stands at {last}. Check the position that was kept; it may be another system's.");

    public static DomainError TypeUnknown(string type) => new(ErrorKind.Rule, "changes.type_unknown",
        $"Không có loại sự kiện công bố '{type}'; danh sách ở /api/v1/changes/types.", $"There is no published event type '{type}'; /api/v1/changes/types lists them.");

    public static DomainError ProofNotFound() => new(ErrorKind.NotFound, "proof.not_found",
        "Không có sự kiện này, hoặc sự kiện chưa được xếp vị trí.", "There is no such event, or it has no position yet.");
}

/// <summary>How subscriptions can fail.</summary>
public static class WebhookErrors
{
    public static DomainError NotFound() => new(ErrorKind.NotFound, "webhook.not_found", "Không có đăng ký webhook này.", "There is no such webhook subscription.");

    public static DomainError ClientUnknown() => new(ErrorKind.Rule, "webhook.client_unknown",
        "Không có hệ thống kết nối này, hoặc nó đã bị thu hồi hay không do cơ quan của bạn phụ trách.", "There is no such connected system, or it was revoked or is not your agency's.");

    public static DomainError UrlInvalid() => new(ErrorKind.Rule, "webhook.url_invalid",
        "Địa chỉ nhận phải là https đầy đủ, không có tên đăng nhập và dấu '#', nhiều nhất 1000 ký tự.",
        "The address must be a whole https address without a user name or '#', 1000 characters at most.");

    public static DomainError PortRefused(int port) => new(ErrorKind.Rule, "webhook.port_refused",
        $"Không gửi tới cổng {port}; hãy dùng cổng 443 hoặc 8443.", $"Nothing is sent to port {port}; use port 443 or 8443.");

    public static DomainError AddressRefused(string host) => new(ErrorKind.Rule, "webhook.address_refused",
        $"'{host}' là địa chỉ nội bộ hoặc dành riêng, hệ thống không gửi tới đó.", $"'{host}' is a private or reserved address, to which nothing is sent.");

    public static DomainError NotActive() => new(ErrorKind.Conflict, "webhook.not_active", "Đăng ký này đang không hoạt động.", "The subscription is not active.");

    public static DomainError Active() => new(ErrorKind.Conflict, "webhook.active", "Đăng ký này đang hoạt động.", "The subscription is active.");

    public static DomainError ReplayNothing() => new(ErrorKind.Rule, "webhook.replay_nothing",
        "Hãy cho biết gửi lại từ vị trí nào, hoặc những lần gửi nào: một trong hai.", "Say from which position, or which deliveries: one of the two.");

    public static DomainError TooMany(int most) => new(ErrorKind.Conflict, "webhook.too_many",
        $"Một hệ thống có nhiều nhất {most} đăng ký webhook.", $"A system has {most} webhook subscriptions at most.");

    public static DomainError SecretUnreadable() => new(ErrorKind.Conflict, "webhook.secret_unreadable",
        "Không đọc được khoá ký của đăng ký này; hãy đổi khoá.", "The secret of this subscription cannot be read; rotate it.");
}
