using Ocop.Domain.Common;

namespace Ocop.Domain.Notifications;

public static class NotificationErrors
{
    public static DomainError NotFound() => new(ErrorKind.NotFound, "notification.not_found", "Không tìm thấy thông báo.", "There is no such notification.");
}
