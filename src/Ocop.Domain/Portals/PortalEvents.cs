using Ocop.Domain.Common;

namespace Ocop.Domain.Portals;

/// <summary>Somebody asked for a comparison.</summary>
[EventType("portal.reconciliation-requested.v1", EventVisibility.Internal)]
public sealed record PortalReconciliationRequested(Guid AggregateId, string Portal) : IDomainEvent;

/// <summary>Somebody asked that records be sent to a portal again.</summary>
[EventType("portal.resend-requested.v1", EventVisibility.Internal)]
public sealed record PortalResendRequested(Guid AggregateId, string Portal, int Records) : IDomainEvent;

public static class PortalErrors
{
    public static DomainError NotFound() => new(ErrorKind.NotFound, "portal.not_found", "Không có cổng này trong cấu hình.", "No such portal is configured.");

    public static DomainError ReconciliationNotFound() => new(ErrorKind.NotFound, "portal.reconciliation_not_found", "Không tìm thấy lần đối soát này.", "There is no such reconciliation.");

    public static DomainError ReconciliationUnderWay() => new(ErrorKind.Conflict, "portal.reconciliation_under_way",
        "Đang có một lần đối soát với cổng này.", "A reconciliation with this portal is under way.");

    public static DomainError NothingToSend() => new(ErrorKind.Rule, "portal.nothing_to_send",
        "Không có bản ghi nào như vậy để gửi lại.", "There is no such record to send again.");
}
