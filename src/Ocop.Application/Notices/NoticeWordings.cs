using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Notices;

namespace Ocop.Application.Notices;

/// <summary>The wording in use: what an administrator wrote, else what the program brings along.</summary>
internal static class NoticeWordings
{
    private const string Place = "Đồng Tháp";
    private const string Symbol = "TB-OCOP";
    private const string Recipients = "Như trên\n{{unit}}\nLưu: VT";

    public static NoticeWording Default(NoticeKind kind) => kind == NoticeKind.WindowOpens
        ? new(
            "thời hạn nộp hồ sơ đánh giá lại sản phẩm OCOP",
            """
            Sản phẩm **{{product}}** (mã {{code}}) của {{subject}} được công nhận đạt {{stars}} sao theo Quyết định số {{decision}} ngày {{decisionDate}}, có giá trị đến hết ngày {{expires}}.
            Theo khoản 6 Điều 7 Quyết định số 26/2026/QĐ-TTg, hồ sơ đề nghị đánh giá lại được nhận **từ ngày {{opens}} đến hết ngày {{closes}}** tại Ủy ban nhân dân cấp xã nơi sản xuất.
            Quá thời hạn trên mà không nộp hồ sơ, sau ngày {{expires}} sản phẩm không còn được công nhận và không được sử dụng biểu trưng, số sao OCOP trên bao bì, nhãn và tài liệu quảng bá.
            {{agency}} thông báo để chủ thể biết và chuẩn bị hồ sơ đúng hạn./.
            """,
            null, Symbol, Place, "THỦ TRƯỞNG CƠ QUAN", null, Recipients)
        : new(
            "nhắc thời hạn nộp hồ sơ đánh giá lại sản phẩm OCOP",
            """
            Sản phẩm **{{product}}** (mã {{code}}) của {{subject}} được công nhận đạt {{stars}} sao, có giá trị đến hết ngày {{expires}}.
            Đến ngày {{today}}, {{agency}} chưa ghi nhận hồ sơ đề nghị đánh giá lại của sản phẩm. Theo khoản 6 Điều 7 Quyết định số 26/2026/QĐ-TTg, **hạn cuối nộp hồ sơ là ngày {{closes}}**.
            Quá thời hạn trên mà không nộp hồ sơ, sau ngày {{expires}} sản phẩm không còn được công nhận, có tên trong danh sách công khai sản phẩm hết hạn và không được sử dụng biểu trưng, số sao OCOP.
            Đề nghị chủ thể nộp hồ sơ đúng hạn, hoặc báo lại nếu không có nhu cầu đánh giá lại./.
            """,
            null, Symbol, Place, "THỦ TRƯỞNG CƠ QUAN", null, Recipients);

    public static async Task<NoticeWording> WordingAsync(this IOcopDb db, NoticeKind kind, CancellationToken ct) =>
        (await db.NoticeTemplates.AsNoTracking().SingleOrDefaultAsync(t => t.Kind == kind, ct))?.Wording ?? Default(kind);
}
