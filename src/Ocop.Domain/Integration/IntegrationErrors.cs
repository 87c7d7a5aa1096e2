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
