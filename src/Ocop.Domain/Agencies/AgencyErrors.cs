using Ocop.Domain.Common;

namespace Ocop.Domain.Agencies;

public static class AgencyErrors
{
    public static DomainError NotFound() => new(ErrorKind.NotFound, "agency.not_found", "Không tìm thấy cơ quan này.", "There is no such agency.");

    public static DomainError CodeTaken(string code) => new(ErrorKind.Conflict, "agency.code_taken",
        $"Mã '{code}' đang thuộc một cơ quan khác vào ngày đó.", $"The code '{code}' belongs to another agency on that day.");

    public static DomainError CodeInvalid() => new(ErrorKind.Rule, "agency.code_invalid",
        "Mã cơ quan chỉ gồm chữ thường không dấu, chữ số và dấu gạch ngang.", "An agency's code has lower-case letters, digits and hyphens only.");

    public static DomainError FieldUnknown(string field) => new(ErrorKind.Rule, "agency.field_unknown",
        $"Không có lĩnh vực '{field}'.", $"There is no field '{field}'.");

    public static DomainError Ended(DateOnly on) => new(ErrorKind.Conflict, "agency.ended",
        $"Cơ quan này đã kết thúc ngày {on:dd/MM/yyyy}.", $"The agency ended on {on:yyyy-MM-dd}.");

    public static DomainError NotEnded() => new(ErrorKind.Conflict, "agency.not_ended", "Cơ quan này đang hoạt động.", "The agency exists.");

    public static DomainError DayOutside() => new(ErrorKind.Rule, "agency.day_outside",
        "Ngày này không nằm trong thời gian cơ quan tồn tại.", "The day lies outside the time in which the agency exists.");

    public static DomainError OwnSuccessor() => new(ErrorKind.Rule, "agency.own_successor",
        "Cơ quan không thể kế thừa chính nó.", "An agency cannot succeed itself.");

    public static DomainError SuccessorNotThere(DateOnly on) => new(ErrorKind.Rule, "agency.successor_not_there",
        $"Cơ quan kế thừa phải tồn tại vào ngày {on:dd/MM/yyyy}.", $"The successor must exist on {on:yyyy-MM-dd}.");

    public static DomainError OpenWork(int people) => new(ErrorKind.Conflict, "agency.open_work",
        $"Còn {people} người giữ vai trò cho cơ quan này; hãy chọn cơ quan kế thừa hoặc kết thúc các vai trò trước.",
        $"{people} people hold roles for this agency; name a successor or end the roles first.");
}
