using Ocop.Domain.Common;

namespace Ocop.Domain.AdministrativeUnits;

public static class UnitErrors
{
    public static DomainError Unknown(string code, DateOnly on) => new(ErrorKind.Rule, "unit.unknown",
        $"Không có đơn vị hành chính nào mang mã '{code}' vào ngày {on:dd/MM/yyyy}; hãy chọn đơn vị khác hoặc ngày khác (unitOn).",
        $"No administrative unit bears the code '{code}' on {on:yyyy-MM-dd}; choose another unit or another date (unitOn).");

    public static DomainError NoCommuneOfToday() => new(ErrorKind.Rule, "unit.no_commune_of_today",
        "Địa bàn hiện nay phải là một xã, phường đang tồn tại.", "Today's unit must be a commune or ward that exists today.");

    public static DomainError CodeTaken(string code) => new(ErrorKind.Conflict, "unit.code_taken",
        $"Mã '{code}' đang thuộc một đơn vị khác vào ngày đó.", $"The code '{code}' belongs to another unit on that day.");

    public static DomainError Ended(DateOnly on) => new(ErrorKind.Conflict, "unit.ended",
        $"Đơn vị này đã kết thúc ngày {on:dd/MM/yyyy}.", $"The unit ended on {on:yyyy-MM-dd}.");

    public static DomainError DayOutside() => new(ErrorKind.Rule, "unit.day_outside",
        "Ngày này không nằm trong thời gian đơn vị tồn tại.", "The day lies outside the time in which the unit exists.");

    public static DomainError InFuture() => new(ErrorKind.Rule, "unit.in_future",
        "Thay đổi địa giới được ghi nhận từ ngày có hiệu lực, không sớm hơn.", "A change of units is entered on the day of its effect or later.");

    public static DomainError SuccessorNotThere(DateOnly on) => new(ErrorKind.Rule, "unit.successor_not_there",
        $"Đơn vị nhận phải tồn tại vào ngày {on:dd/MM/yyyy}, cùng cấp và khác đơn vị kết thúc.", $"A successor must exist on {on:yyyy-MM-dd}, at the same level, and be another unit.");

    public static DomainError HasUnitsBelow() => new(ErrorKind.Conflict, "unit.has_units_below",
        "Còn đơn vị trực thuộc; hãy sắp xếp các đơn vị đó trước.", "Units lie below it; settle those first.");

    public static DomainError ParentNotThere() => new(ErrorKind.Rule, "unit.parent_not_there",
        "Đơn vị cấp trên phải tồn tại vào ngày đó và ở cấp cao hơn.", "The unit above must exist on that day and be of a higher level.");

    public static DomainError NotFound(UnitId id) => new(ErrorKind.NotFound, "unit.not_found",
        "Không tìm thấy đơn vị hành chính này.", $"There is no administrative unit {id.Value}.");
}
