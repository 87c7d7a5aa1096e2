using System.Globalization;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Papers;
using Ocop.Domain.Common;
using Ocop.Domain.Recalls;

namespace Ocop.Application.Recalls;

/// <summary>The decision of a forced recall as a paper: with room for number, date and signature until it is entered.</summary>
[Requires(Permissions.RegisterRead)]
public sealed record GetRecallPaper(RecallId Id, PaperFormat Format) : IQuery<PaperFile>;

internal sealed class GetRecallPaperHandler(IOcopDb db, ICaller caller, IReferenceFacts facts, IPaperWriter writer, TimeProvider clock) : IRequestHandler<GetRecallPaper, PaperFile>
{
    private const string Symbol = "QĐ";
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public async Task<PaperFile> Handle(GetRecallPaper query, CancellationToken cancellationToken)
    {
        var recall = await db.RecallsFor(caller).AsNoTracking().Include(r => r.Lots).SingleOrDefaultAsync(r => r.Id == query.Id, cancellationToken) ?? throw new DomainException(RecallErrors.NotFound());

        if (!recall.Forced)
        {
            throw new DomainException(RecallErrors.NotForced());
        }

        var subject = await db.Subjects.Where(s => s.Id == recall.SubjectId).Select(s => s.Name).SingleAsync(cancellationToken);
        var ids = recall.Lots.Select(l => l.ProductId).Distinct().ToArray();
        var products = await db.Products.Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToDictionaryAsync(p => p.Id.Value, p => p.Name, cancellationToken);
        return new(
            $"quyet-dinh-thu-hoi-san-pham-{recall.Code.ToLowerInvariant()}{query.Format.Extension()}", query.Format.ContentType(), writer.Write(query.Format, [PaperOf(recall, subject, products)]));
    }

    private Paper PaperOf(Recall r, string subject, Dictionary<Guid, string> products)
    {
        var agency = (r.DecidingAgencyId ?? r.AgencyId) is { } id ? facts.Current.Find(id) : null;
        var place = agency?.UnitId is { } unit ? PlaceNames.Short(facts.Current.Units.Find(unit)?.Name) : "";
        var (number, symbol) = r.DecisionNumber?.IndexOf('/', StringComparison.Ordinal) is { } at and > 0 ? (r.DecisionNumber[..at], r.DecisionNumber[(at + 1)..]) : (r.DecisionNumber, Symbol);
        var day = r.DecidedAt?.Day();
        return new(
            new(null, (agency?.Name ?? "").ToUpper(Vietnamese)), new(number, symbol), new(place, day, (day ?? clock.Today()).Year), $"Về việc thu hồi sản phẩm của {subject}",
            [
                Article(1, $"Thu hồi các lô sản phẩm của {subject} (danh sách kèm theo)."),
                Article(2, $"Lý do thu hồi: {r.PublicReason ?? r.Basis}"),
                Article(3, $"{subject} ngừng sản xuất, lưu thông các lô nêu trên, thông báo ngay cho các cơ sở phân phối, bán lẻ, thu hồi và báo cáo số lượng đã bán, còn lại, đã thu hồi và đã xử lý theo từng lô."),
                Article(4, $"Quyết định này có hiệu lực kể từ ngày ký. Các cơ quan có liên quan và {subject} chịu trách nhiệm thi hành Quyết định này./."),
            ],
            new([r.SignatoryTitle ?? "THỦ TRƯỞNG CƠ QUAN"], r.SignatoryName), ["Như Điều 4", "Lưu: VT"])
        {
            Title = "QUYẾT ĐỊNH", Draft = r.DecidedAt is null,
            Annexes = [new("DANH SÁCH LÔ SẢN PHẨM THU HỒI", $"(Đợt thu hồi {r.Code})", [TableOf(r, products)])],
        };
    }

    private static PaperTable TableOf(Recall r, Dictionary<Guid, string> products) => new(
        [
            new("TT", 5, PaperAlignment.Centred), new("Sản phẩm", 27), new("Quy cách", 14), new("Số lô", 16), new("Ngày sản xuất", 12, PaperAlignment.Centred), new("Hạn sử dụng", 12, PaperAlignment.Centred),
            new("Số lượng", 14, PaperAlignment.Right),
        ],
        [.. r.Lots.OrderBy(l => l.Code, StringComparer.Ordinal).ThenBy(l => products[l.ProductId.Value], StringComparer.Ordinal).Select((l, n) => (IReadOnlyList<string>)
            [
                (n + 1).ToString(CultureInfo.InvariantCulture), products[l.ProductId.Value], l.Pack ?? "", l.Code, DateOf(l.MadeOn), DateOf(l.ExpiresOn), string.Create(Vietnamese, $"{l.Made:#,0.###} {l.Unit}"),
            ])]);

    private static string DateOf(DateOnly? day) => day is { } on ? PaperWords.InFigures(on) : "";

    private static PaperParagraph Article(int number, string text) => PaperParagraph.Of(string.Create(CultureInfo.InvariantCulture, $"**Điều {number}.** {PaperRun.Escape(text)}"));
}
