using Ocop.Domain.Common;

namespace Ocop.Domain.Traces;

public static class TraceErrors
{
    public static DomainError GtinUnknown() => new(ErrorKind.Rule, "trace.gtin_unknown",
        "Không có sản phẩm nào mang GTIN này; hãy đăng ký mã số trước.", "No product has this GTIN; register it first.");

    public static DomainError NotFound() => new(ErrorKind.NotFound, "trace.not_found",
        "Chưa có bản ghi truy xuất cho lô này.", "There is no trace record of this lot.");

    public static DomainError TooManyRows(int most) => new(ErrorKind.Rule, "batch.too_many_rows",
        $"Mỗi lần gửi nhiều nhất {most} dòng.", $"A batch has {most} rows at most.");

    public static DomainError AtOnce() => new(ErrorKind.Conflict, "trace.at_once",
        "Một yêu cầu khác vừa ghi cùng lô; hãy gửi lại.", "Another request wrote the same lot at the same time; send again.");
}
