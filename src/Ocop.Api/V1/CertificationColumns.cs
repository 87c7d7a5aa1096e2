using Ocop.Api.Http;
using Ocop.Application.Certifications;
using Ocop.Application.Common;
using Ocop.Domain.Certifications;

namespace Ocop.Api.V1;

/// <summary>The columns of exported recognitions.</summary>
internal static class CertificationColumns
{
    private static readonly Dictionary<CertificationLevel, (string Vietnamese, string English)> Levels = new()
    {
        [CertificationLevel.Unknown] = ("", ""), [CertificationLevel.Commune] = ("Xã", "Commune"), [CertificationLevel.District] = ("Huyện", "District"),
        [CertificationLevel.Province] = ("Tỉnh", "Province"), [CertificationLevel.Ministry] = ("Bộ", "Ministry"),
    };

    public static IReadOnlyList<ExportColumn<CertificationItem>> For(HttpContext context)
    {
        var en = Problems.InEnglish(context);
        return
        [
            new(en ? "Product" : "Tên sản phẩm", c => c.ProductName, 40), new(en ? "Stars" : "Hạng sao", c => c.Stars, 10),
            new(en ? "Level" : "Cấp công nhận", c => en ? Levels[c.Level].English : Levels[c.Level].Vietnamese, 14),
            new(en ? "Status" : "Trạng thái", c => RegisterColumns.Status(c.Status, en), 18),
            new(en ? "Decision" : "Số quyết định", c => c.DecisionNumber, 22), new(en ? "Decision date" : "Ngày quyết định", c => c.DecisionDate, 16),
            new(en ? "Valid from" : "Có hiệu lực từ", c => c.ValidFrom, 16), new(en ? "Valid to" : "Có giá trị đến", c => c.ExpiresOn, 16),
            new(en ? "Certificate" : "Số giấy chứng nhận", c => c.CertificateNumber, 22), new(en ? "Score" : "Điểm", c => c.Score, 10),
            new(en ? "Issuer" : "Cơ quan công nhận", c => c.IssuerName, 30), new(en ? "Ended on" : "Chấm dứt từ", c => c.EndedOn, 16),
            new(en ? "Ground" : "Lý do", c => c.EndGround, 40), new(en ? "Note" : "Ghi chú", c => c.Note, 40),
        ];
    }
}
