using Ocop.Domain.Common;

namespace Ocop.Domain.AdministrativeUnits;

public static class UnitErrors
{
    public static DomainError Unknown(string code, DateOnly on) => new(ErrorKind.Rule, "unit.unknown",
        $"Không có đơn vị hành chính nào mang mã '{code}' vào ngày {on:dd/MM/yyyy}; hãy chọn đơn vị khác hoặc ngày khác (unitOn).",
        $"No administrative unit bears the code '{code}' on {on:yyyy-MM-dd}; choose another unit or another date (unitOn).");

    public static DomainError NoCommuneOfToday() => new(ErrorKind.Rule, "unit.no_commune_of_today",
        "Địa bàn hiện nay phải là một xã, phường đang tồn tại.", "Today's unit must be a commune or ward that exists today.");

    public static DomainError NotFound(UnitId id) => new(ErrorKind.NotFound, "unit.not_found",
        "Không tìm thấy đơn vị hành chính này.", $"There is no administrative unit {id.Value}.");
}
