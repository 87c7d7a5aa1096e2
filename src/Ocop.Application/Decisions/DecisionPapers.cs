using System.Globalization;
using MediatR;
using Ocop.Application.Common;
using Ocop.Application.Papers;
using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.Decisions;

namespace Ocop.Application.Decisions;

/// <summary>A decision as the paper that is signed: with room for number, date and signature while it is a draft.</summary>
[Requires(Permissions.RegisterRead)]
public sealed record GetDecisionPaper(DecisionId Id, PaperFormat Format) : IQuery<PaperFile>;

internal sealed class GetDecisionPaperHandler(IOcopDb db, ICaller caller, DecisionItems items, IReferenceFacts facts, IPaperWriter writer, TimeProvider clock)
    : IRequestHandler<GetDecisionPaper, PaperFile>
{

    public async Task<PaperFile> Handle(GetDecisionPaper query, CancellationToken cancellationToken)
    {
        var decision = await db.GetDecisionAsync(caller, query.Id, version: null, cancellationToken);
        var named = await items.OfAsync(decision, cancellationToken);
        var name = $"quyet-dinh-{decision.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "du-thao"}{query.Format.Extension()}";
        return new(name, query.Format.ContentType(), writer.Write(query.Format, [PaperOf(decision, named)]));
    }

    private Paper PaperOf(Decision decision, IReadOnlyList<DecisionItemDetail> named)
    {
        var today = clock.Today();
        var agency = decision.AgencyId is { } id ? facts.Current.Find(id) : ProvinceOf(today);
        var body = agency?.Name ?? "Ủy ban nhân dân tỉnh";
        var place = agency?.UnitId is { } unit ? PlaceNames.Short(facts.Current.Units.Find(unit)?.Name) : "";
        var revokes = decision.Kind == DecisionKind.Revocation;
        var what = revokes ? "thu hồi công nhận" : "khôi phục công nhận";
        var (count, subjects) = (named.Count, named.Select(i => i.SubjectName).Distinct(StringComparer.Ordinal).Count());
        var (number, symbol) = SplitNumber(decision.Number);
        var effective = decision.EffectiveOn is { } on ? $"kể từ {PaperWords.Date(on)}" : "kể từ ngày ký";

        return new(
            new(null, body.ToUpperInvariant()), new(number, symbol), new(place, decision.Date, (decision.Date ?? today).Year),
            $"Về việc {what} {count} sản phẩm OCOP của {subjects} chủ thể",
            [
                Article(1, revokes
                    ? $"Thu hồi kết quả công nhận sản phẩm OCOP của {count} sản phẩm thuộc {subjects} chủ thể (danh sách kèm theo)."
                    : $"Khôi phục kết quả công nhận sản phẩm OCOP của {count} sản phẩm thuộc {subjects} chủ thể (danh sách kèm theo)."),
                Article(2, revokes
                    ? "Các chủ thể có tên trong danh sách nộp lại giấy chứng nhận, ngừng sử dụng nhãn hiệu, logo OCOP và hạng sao trên bao bì, nhãn hàng hoá, ấn phẩm, phương tiện quảng cáo; "
                        + "nộp lại tem chưa sử dụng và thông báo cho các điểm bán."
                    : "Các chủ thể có tên trong danh sách được nhận lại giấy chứng nhận và sử dụng nhãn hiệu, logo OCOP trong thời hạn còn lại của lần công nhận."),
                Article(3, $"Quyết định này có hiệu lực {effective}. Chánh Văn phòng, thủ trưởng các cơ quan có liên quan, Ủy ban nhân dân cấp xã và các chủ thể có tên trong danh sách chịu trách nhiệm thi hành Quyết định này./."),
            ],
            new(TitleLines(decision.SignatoryTitle), decision.SignatoryName),
            ["Như Điều 3", "Văn phòng Điều phối", "Lưu: VT"])
        {
            Title = "QUYẾT ĐỊNH", Decider = "CHỦ TỊCH " + body.ToUpperInvariant(), LegalBases = BasesOf(decision, decision.Date ?? today), Draft = decision.Status == DecisionStatus.Draft,
            Annexes = [new("DANH SÁCH SẢN PHẨM", $"(Kèm theo Quyết định số {(decision.Number is { } no ? no : "        /QĐ-UBND")})", [TableOf(named)])],
        };
    }

    private static PaperParagraph Article(int number, string text) => PaperParagraph.Of(string.Create(CultureInfo.InvariantCulture, $"**Điều {number}.** {PaperRun.Escape(text)}"));

    private static PaperTable TableOf(IReadOnlyList<DecisionItemDetail> named) => new(
        [
            new("TT", 5, PaperAlignment.Centred), new("Sản phẩm", 24), new("Chủ thể", 24), new("Địa bàn", 13), new("Sao", 6, PaperAlignment.Centred), new("Quyết định công nhận", 12),
            new("Lý do", 20),
        ],
        [.. named.Select(i => (IReadOnlyList<string>)
            [
                i.Ordinal.ToString(CultureInfo.InvariantCulture), i.ProductName, i.SubjectName, i.UnitName ?? "", i.Stars.ToString(CultureInfo.InvariantCulture), i.RecognisedBy ?? "",
                i.GroundName is null ? i.Ground : $"{i.GroundName}: {i.Ground}",
            ])]);

    // what the grounds rest on, and the programme's act of the day for a reinstatement
    private IReadOnlyList<string> BasesOf(Decision decision, DateOnly on)
    {
        var grounds = decision.Items.Select(i => i.GroundId).OfType<Domain.Certifications.RevocationGroundId>().Distinct().Select(facts.Current.Find).Select(g => g?.LegalDocumentId);
        var authority = facts.Current.RecognitionAuthorities.Where(a => a.HoldsOn(on)).Select(a => a.LegalDocumentId);
        return [.. grounds.Concat(authority).OfType<Domain.LegalDocuments.LegalDocumentId>().Distinct().Select(facts.Current.Find).OfType<Domain.LegalDocuments.LegalDocument>()
            .Select(act => $"Căn cứ Quyết định số {act.Number}{(act.SignedOn is { } signed ? " " + PaperWords.Date(signed) : "")} của {act.Issuer}: {act.Title}")];
    }

    private Agency? ProvinceOf(DateOnly on) => facts.Current.Agencies.FirstOrDefault(a => a.HoldsOn(on) && a.Kind == AgencyKind.PeoplesCommittee
        && a.UnitId is { } unit && facts.Current.Units.Find(unit)?.Level == Domain.AdministrativeUnits.UnitLevel.Province);

    private static (string? Value, string Symbol) SplitNumber(string? number) => number?.IndexOf('/', StringComparison.Ordinal) is { } at and > 0
        ? (number[..at], number[(at + 1)..])
        : (number, "QĐ-UBND");

    private static IReadOnlyList<string> TitleLines(string? title) => string.IsNullOrWhiteSpace(title)
        ? ["CHỦ TỊCH"]
        : [.. title.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
