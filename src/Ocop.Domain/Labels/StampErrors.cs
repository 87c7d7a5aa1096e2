using System.Globalization;
using Ocop.Domain.Common;

namespace Ocop.Domain.Labels;

public static class StampErrors
{
    private const int MostNamed = 5;

    public static DomainError NotFound() => new(ErrorKind.NotFound, "stamp.not_found",
        "Không tìm thấy đợt cấp tem.", "There is no such grant of stamps.");

    public static DomainError AlertNotFound() => new(ErrorKind.NotFound, "stamp.alert_not_found",
        "Không tìm thấy cảnh báo này.", "There is no such alert.");

    public static DomainError Numbers() => new(ErrorKind.Rule, "stamp.numbers",
        "Số tem đi từ 1 trở lên, số đầu không lớn hơn số cuối.", "Numbers of stamps begin with 1, and the first is not after the last.");

    public static DomainError Series() => new(ErrorKind.Rule, "stamp.series",
        "Ký hiệu cuộn tem chỉ gồm chữ cái không dấu, chữ số và dấu gạch nối.", "A series consists of plain letters, digits and hyphens.");

    public static DomainError TooMany(int most) => new(ErrorKind.Rule, "stamp.too_many",
        string.Create(CultureInfo.GetCultureInfo("vi-VN"), $"Mỗi lần nhiều nhất {most:N0} tem."), string.Create(CultureInfo.InvariantCulture, $"{most:N0} stamps at most at a time."));

    public static DomainError Approved() => new(ErrorKind.Rule, "stamp.approved",
        "Hãy nhập số lượng tem mà quyết định cho phép.", "Enter how many stamps the decision approves.");

    public static DomainError DecisionInFuture() => new(ErrorKind.Rule, "stamp.decision_in_future",
        "Ngày quyết định ở tương lai.", "The decision's date is in the future.");

    public static DomainError RangeOverlaps(string series, long from, long to) => new(ErrorKind.Conflict, "stamp.range_overlaps",
        $"Dải này trùng với dải {series} {from}–{to} đã cấp.", $"This range overlaps the range {series} {from}–{to} that was granted.");

    public static DomainError AboveApproved(int approved, long granted) => new(ErrorKind.Rule, "stamp.above_approved",
        $"Quyết định cho phép {approved} tem, đã cấp {granted}; không cấp vượt.", $"The decision approves {approved} stamps, {granted} were granted; no more than that.");

    public static DomainError ApprovedDiffers(int approved) => new(ErrorKind.Rule, "stamp.approved_differs",
        $"Lần cấp trước theo quyết định này ghi số lượng cho phép là {approved}.", $"An earlier grant by this decision says that it approves {approved}.");

    public static DomainError NotInForce() => new(ErrorKind.Rule, "stamp.not_in_force",
        "Chỉ cấp tem cho sản phẩm đang được công nhận OCOP.", "Stamps are granted only for a product whose recognition is in force.");

    public static DomainError ProductOfAnother() => new(ErrorKind.Rule, "stamp.product_of_another",
        "Sản phẩm này không thuộc chủ thể đã chọn.", "The product is not the subject's.");

    public static DomainError DecisionUnknown() => new(ErrorKind.Rule, "stamp.decision_unknown",
        "Không tìm thấy quyết định được nêu.", "There is no such decision.");

    public static DomainError IdTaken() => new(ErrorKind.Conflict, "stamp.id_taken",
        "Mã này đã dùng cho đợt cấp tem khác.", "This id is another grant's.");

    public static DomainError NotAvailable(string numbers) => new(ErrorKind.Rule, "stamp.not_available",
        $"Không làm được bước này với các tem số {numbers}.", $"The stamps with the numbers {numbers} are not fit for this step.");

    /// <summary>The first few of some ranges, in words.</summary>
    public static string Named(IReadOnlyList<(long From, long To)> numbers) =>
        string.Join(", ", numbers.Take(MostNamed).Select(n => n.From == n.To ? n.From.ToString(CultureInfo.InvariantCulture) : $"{n.From}–{n.To}")) + (numbers.Count > MostNamed ? "…" : "");

    public static DomainError PackedInFuture() => new(ErrorKind.Rule, "stamp.packed_in_future",
        "Ngày đóng gói ở tương lai.", "The day of packing is in the future.");

    public static DomainError PackedBeforeGrant(DateOnly granted) => new(ErrorKind.Rule, "stamp.packed_before_grant",
        string.Create(CultureInfo.InvariantCulture, $"Tem được cấp ngày {granted:dd/MM/yyyy}; không thể đóng gói trước ngày đó."),
        string.Create(CultureInfo.InvariantCulture, $"The stamps were granted on {granted:yyyy-MM-dd}; nothing was packed with them before."));

    public static DomainError AlertClosed() => new(ErrorKind.Conflict, "stamp.alert_closed",
        "Cảnh báo này đã được xử lý.", "This alert was settled already.");
}
