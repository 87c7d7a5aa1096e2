using Ocop.Api.Http;
using Ocop.Application.Common;
using Ocop.Application.Products;
using Ocop.Application.PublicRegister;

namespace Ocop.Api.V1;

/// <summary>The columns of exported registers.</summary>
internal static class RegisterColumns
{
    private static readonly Dictionary<string, (string Vietnamese, string English)> Statuses = new(StringComparer.Ordinal)
    {
        ["in-force"] = ("Còn hiệu lực", "In force"), ["expiring"] = ("Sắp hết hạn", "Expiring"), ["expired"] = ("Hết hạn", "Expired"), ["suspended"] = ("Tạm dừng", "Suspended"),
        ["revoked"] = ("Bị thu hồi", "Revoked"), ["withdrawn"] = ("Đã rút", "Withdrawn"), ["superseded"] = ("Đã thay thế", "Superseded"), ["not-yet"] = ("Chưa hiệu lực", "Not yet"),
        ["unconfirmed"] = ("Chưa xác nhận", "Unconfirmed"), ["none"] = ("Chưa công nhận", "Not recognised"),
    };

    public static IReadOnlyList<ExportColumn<ProductRow>> For(HttpContext context)
    {
        var en = Problems.InEnglish(context);
        return
        [
            new(en ? "Code" : "Mã sản phẩm", r => r.Code, 24), new(en ? "Product" : "Tên sản phẩm", r => r.Name, 40), new(en ? "Subject" : "Chủ thể", r => r.SubjectName, 40),
            new(en ? "Unit" : "Xã, phường (theo hồ sơ)", r => r.UnitName, 24), new(en ? "District (until 2025)" : "Huyện (đến 2025)", r => r.DistrictName, 24),
            new(en ? "Unit today" : "Xã, phường hiện nay", r => r.CurrentUnitName, 24), new(en ? "Group" : "Nhóm", r => r.GroupName, 20), new(en ? "Type" : "Bộ sản phẩm", r => r.TypeName, 30),
            new(en ? "Stars" : "Hạng sao", r => r.Stars, 10), new(en ? "Status" : "Trạng thái", r => Status(r.Status, en), 18),
            new(en ? "Decision" : "Số quyết định", r => r.DecisionNumber, 22), new(en ? "Decision date" : "Ngày quyết định", r => r.DecisionDate, 16),
            new(en ? "Valid to" : "Có giá trị đến", r => r.ExpiresOn, 16), new(en ? "Illustrative" : "Dữ liệu minh hoạ", r => r.Illustrative ? (en ? "yes" : "có") : "", 16),
        ];
    }

    public static IReadOnlyList<ExportColumn<PublicProductRow>> ForPublic(HttpContext context)
    {
        var en = Problems.InEnglish(context);
        return
        [
            new(en ? "Code" : "Mã sản phẩm", r => r.Code, 24), new(en ? "Product" : "Tên sản phẩm", r => r.Name, 40), new(en ? "Subject" : "Chủ thể", r => r.SubjectName, 40),
            new(en ? "Unit" : "Địa bàn", r => r.UnitName, 24), new(en ? "Group" : "Nhóm", r => r.GroupName, 20), new(en ? "Stars" : "Hạng sao", r => r.Stars, 10),
            new(en ? "Status" : "Trạng thái", r => Status(r.Status, en), 18),
            new(en ? "Valid to" : "Có giá trị đến", r => r.ExpiresOn, 16), new(en ? "Illustrative" : "Dữ liệu minh hoạ", r => r.Illustrative ? (en ? "yes" : "có") : "", 16),
        ];
    }

    /// <summary>A status in words.</summary>
    public static string Status(Domain.Certifications.CertificationStatus status, bool english) =>
        Status(System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(status.ToString()), english);

    /// <inheritdoc cref="Status(Domain.Certifications.CertificationStatus, bool)"/>
    public static string Status(string status, bool english) => Statuses.TryGetValue(status, out var s) ? (english ? s.English : s.Vietnamese) : status;
}
