using System.Globalization;
using MediatR;
using Ocop.Application.Common;
using Ocop.Application.Decisions;
using Ocop.Application.Papers;
using Ocop.Domain.Agencies;
using Ocop.Domain.LocalityReviews;

namespace Ocop.Application.LocalityReviews;

/// <summary>The report of a review as a paper; a draft until it is concluded.</summary>
[Requires(Permissions.SupervisionRead)]
public sealed record GetLocalityReviewPaper(LocalityReviewId Id, PaperFormat Format) : IQuery<PaperFile>;

internal sealed class GetLocalityReviewPaperHandler(LocalityReviewPages pages, IReferenceFacts facts, IPaperWriter writer, TimeProvider clock)
    : IRequestHandler<GetLocalityReviewPaper, PaperFile>
{
    private const string Symbol = "BC";
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    private static readonly Dictionary<RescoreOutcome, string> Outcomes = new()
    {
        [RescoreOutcome.Same] = "Giữ hạng", [RescoreOutcome.Lower] = "Thấp hơn", [RescoreOutcome.Higher] = "Cao hơn", [RescoreOutcome.NotEligible] = "Không đủ điều kiện",
    };

    public async Task<PaperFile> Handle(GetLocalityReviewPaper query, CancellationToken cancellationToken)
    {
        var review = await pages.ReadAsync(query.Id, cancellationToken);
        return new(
            $"bao-cao-giam-sat-dia-phuong-{review.Code.ToLowerInvariant()}{query.Format.Extension()}", query.Format.ContentType(), writer.Write(query.Format, [PaperOf(review)]));
    }

    private Paper PaperOf(LocalityReviewDetail review)
    {
        var agency = facts.Current.Find(new AgencyId(review.AgencyId));
        var place = agency?.UnitId is { } unit ? PlaceNames.Short(facts.Current.Units.Find(unit)?.Name) : "";
        var day = review.ConcludedAt?.Day();
        var s = review.Summary;
        return new(
            new(null, (agency?.Name ?? "").ToUpper(Vietnamese)), new(null, Symbol), new(place, day, (day ?? clock.Today()).Year), $"Giám sát việc đánh giá, phân hạng sản phẩm OCOP tại {review.UnitName}",
            [
                Point(1, "Phạm vi", string.Create(Vietnamese, $"Công nhận 3 sao có quyết định từ {PaperWords.InFigures(review.From)} đến {PaperWords.InFigures(review.To)}.{(review.Basis is { } basis ? $" {basis}" : "")}")),
                Point(2, "Rút mẫu", review.DrawnAt is { } drawn
                    ? string.Create(Vietnamese, $"Rút ngẫu nhiên theo rủi ro {review.SampleSize} trong {review.Candidates} công nhận ngày {PaperWords.InFigures(drawn.Day())}; hạt giống {review.Seed}, thuật toán {review.Algorithm}, ai cũng rút lại được.")
                    : "Chưa rút mẫu."),
                Point(3, "Kết quả chấm lại", string.Create(Vietnamese, $"Đã chấm lại {s.Scored}: {s.Same} giữ hạng, {s.Lower} thấp hơn, {s.Higher} cao hơn, {s.NotEligible} không đủ điều kiện công nhận.{(s.AverageDifference is { } average ? $" Chênh lệch điểm bình quân {average:+0.##;-0.##;0}." : "")}")),
                Point(4, "Phát hiện về địa phương", review.Findings.Count > 0 ? string.Create(Vietnamese, $"{review.Findings.Count}, đã xử lý xong {s.SettledFindings} (phụ lục 2).") : "Không có."),
                Point(5, "Kết luận", review.Conclusion ?? "Chưa kết luận."),
            ],
            new(["THỦ TRƯỞNG CƠ QUAN"], null), [$"{review.UnitName}", "Lưu: VT"])
        {
            Title = "BÁO CÁO", Draft = review.ConcludedAt is null,
            Annexes =
            [
                new("PHỤ LỤC 1: KẾT QUẢ CHẤM LẠI", $"(Đợt giám sát {review.Code})", [SampleOf(review)]),
                .. review.Findings.Count > 0 ? new PaperAnnex[] { new("PHỤ LỤC 2: PHÁT HIỆN VÀ YÊU CẦU KHẮC PHỤC", $"(Đợt giám sát {review.Code})", [FindingsOf(review)]) } : [],
            ],
        };
    }

    private static PaperTable SampleOf(LocalityReviewDetail review) => new(
        [
            new("TT", 6, PaperAlignment.Centred), new("Sản phẩm", 28), new("Chủ thể", 24), new("Điểm gốc", 10, PaperAlignment.Right), new("Điểm chấm lại", 10, PaperAlignment.Right),
            new("Chênh lệch", 10, PaperAlignment.Right), new("Kết quả", 12),
        ],
        [.. review.Items.Select(i => (IReadOnlyList<string>)
            [
                i.Ordinal.ToString(CultureInfo.InvariantCulture), i.ProductName, i.SubjectName, Figure(i.OriginalScore), Figure(i.Score), Figure(i.ScoreDifference), i.Outcome is { } outcome ? Outcomes[outcome] : "",
            ])]);

    private static PaperTable FindingsOf(LocalityReviewDetail review) => new(
        [new("TT", 6, PaperAlignment.Centred), new("Phát hiện", 32), new("Yêu cầu", 28), new("Hạn", 12, PaperAlignment.Centred), new("Kết quả khắc phục", 22)],
        [.. review.Findings.Select((f, n) => (IReadOnlyList<string>)
            [
                (n + 1).ToString(CultureInfo.InvariantCulture), f.Text, f.Measure, PaperWords.InFigures(f.DueOn), f.Status == ReviewFindingStatus.Settled ? $"Đã xử lý xong. {f.Answer}" : f.Answer ?? "",
            ])]);

    private static string Figure(decimal? figure) => figure?.ToString("0.##", Vietnamese) ?? "";

    private static PaperParagraph Point(int number, string heading, string text) =>
        PaperParagraph.Of(string.Create(CultureInfo.InvariantCulture, $"**{number}. {heading}:** {PaperRun.Escape(text)}"));
}
