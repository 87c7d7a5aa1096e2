using System.Globalization;
using MediatR;
using Ocop.Application.Common;
using Ocop.Application.Papers;
using Ocop.Application.Representatives;
using Ocop.Domain.Agencies;

namespace Ocop.Application.Supervision;

/// <summary>Writes what was counted as sentences and tables, with room for number, date and signature.</summary>
internal sealed class ReportSupervisionHandler(SupervisionCount count, ICaller caller, IReferenceFacts facts, IRepresentativeDirectory people, IPaperWriter writer, TimeProvider clock)
    : IRequestHandler<ReportSupervision, PaperFile>
{
    private const string Symbol = "BC";
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private static readonly string[] Kinds = ["Tỉnh ", "Thành phố "];

    public async Task<PaperFile> Handle(ReportSupervision query, CancellationToken cancellationToken)
    {
        var figures = await count.OfAsync(query.Question, cancellationToken);
        var maker = caller.UserId is { } user ? (await people.NamesOfAsync([user], cancellationToken)).GetValueOrDefault(user) : null;
        var name = string.Create(CultureInfo.InvariantCulture, $"bao-cao-giam-sat-{figures.From:yyyyMMdd}-{figures.To:yyyyMMdd}");
        return new(name + query.Format.Extension(), query.Format.ContentType(), writer.Write(query.Format, [PaperOf(query.Question, figures, maker)]));
    }

    private Paper PaperOf(SupervisionQuestion question, SupervisionFigures f, string? maker)
    {
        var agency = (caller.AgencyId ?? question.AgencyId) is { } id ? facts.Current.Find(id) : null;
        var place = agency?.UnitId is { } unit ? PlaceOf(facts.Current.Units.Find(unit)?.Name) : "";
        return new(
            new(null, (agency?.Name ?? "").ToUpper(Vietnamese)), new(null, Symbol), new(place, null, clock.Today().Year),
            $"Kết quả giám sát sản phẩm OCOP từ {PaperWords.Date(f.From)} đến {PaperWords.Date(f.To)}",
            [
                Line(Scope(question, f)),
                Heading("1. Kết quả trong kỳ"),
                .. Sentences(f).Select(Line),
                Heading("2. Theo tháng"),
                Table("Tháng", f.Months.Select(m => (Month(m.From), m.Counts)), f.Total),
                Heading("3. Theo cơ quan"),
                Table("Cơ quan", f.Agencies.Select(a => (a.AgencyName ?? "Không ghi cơ quan", a.Counts)), f.Total),
                Heading("4. Theo địa bàn"),
                Table("Địa bàn", f.Units.Where(u => u.Counts != new SupervisionCounts()).Select(u => (u.UnitName ?? "Chưa rõ địa bàn", u.Counts)), f.Total),
                Heading("5. Sản phẩm được kiểm tra trong 12 tháng"),
                Products(f),
                Line($"Người lập: {maker ?? "…"}./."),
            ],
            new(["THỦ TRƯỞNG CƠ QUAN"], null), ["Như trên", "Lưu: VT"])
        {
            Title = "BÁO CÁO",
        };
    }

    private string Scope(SupervisionQuestion question, SupervisionFigures f)
    {
        var narrowed = string.Concat(
            question.AgencyId is { } agency ? $" của {facts.Current.Find(agency)?.Name}" : "",
            question.UnitCode is { } code ? $" tại {(facts.Current.Units.Find(code, f.On) ?? facts.Current.Units.FindLatest(code))?.Name}" : "");
        return $"Số liệu{narrowed} trong phạm vi quản lý của người lập, tính đến {PaperWords.Date(f.On)}.";
    }

    private static IEnumerable<string> Sentences(SupervisionFigures f)
    {
        var c = f.Total;
        yield return $"Kiểm tra: kết luận {Figure(c.Inspections)} đợt kiểm tra.";
        yield return $"Nội dung phải khắc phục: phát hiện {Figure(c.FindingsOpened)}, đã giải quyết {Figure(c.FindingsSettled)}; trong số phát hiện trong kỳ còn {Figure(c.FindingsOverdue)} nội dung quá hạn."
            + Took(f.FindingTime);
        yield return $"Vi phạm: phát hiện {Figure(c.ViolationsDetected)} vụ, ban hành {Figure(c.ViolationsDecided)} quyết định với tổng tiền phạt {Figure(c.FinesDecidedVnd)} đồng; "
            + $"đã nộp trong kỳ {Figure(c.FinesPaidVnd)} đồng; kết thúc {Figure(c.ViolationsClosed)} vụ." + Took(f.ViolationTime);
        yield return $"Thu hồi sản phẩm: mở {Figure(c.RecallsOpened)} đợt, kết thúc {Figure(c.RecallsClosed)} đợt; {Figure(c.RecallsLate)} đợt mở trong kỳ chậm thông báo hoặc chậm quyết định." + Took(f.RecallTime);
        yield return f.Products.Percent is { } percent
            ? string.Create(Vietnamese,
                $"Từ {PaperWords.Date(f.Products.From)} đến {PaperWords.Date(f.Products.To)}, {f.Products.Inspected:#,0}/{f.Products.InForce:#,0} sản phẩm còn hiệu lực đã được kiểm tra ({percent:0.#} %).")
            : "Không có sản phẩm nào còn hiệu lực trong phạm vi số liệu.";

        if (f.Units.Where(u => u.UnitName is not null && u.Counts.ViolationsDetected > 0).MaxBy(u => u.Counts.ViolationsDetected) is { } most)
        {
            yield return $"Địa bàn phát hiện nhiều vụ vi phạm nhất: {most.UnitName} ({Figure(most.Counts.ViolationsDetected)} vụ).";
        }
    }

    private static string Took(ClosingTime time) => time is { MedianDays: { } median, P90Days: { } most }
        ? string.Create(Vietnamese, $" Một nửa số đã kết thúc mất không quá {median:0.#} ngày, chín phần mười không quá {most:0.#} ngày.")
        : "";

    private static PaperTable Table(string by, IEnumerable<(string Name, SupervisionCounts Counts)> rows, SupervisionCounts total) => new(
        [
            new(by, 24), new("Kiểm tra", 9, PaperAlignment.Right), new("Phát hiện", 9, PaperAlignment.Right), new("Đã giải quyết", 10, PaperAlignment.Right), new("Vi phạm", 9, PaperAlignment.Right),
            new("Quyết định", 10, PaperAlignment.Right), new("Tiền phạt (đồng)", 19, PaperAlignment.Right), new("Thu hồi", 8, PaperAlignment.Right),
        ],
        [
            .. rows.Append((Name: "Cộng", Counts: total)).Select(r => (IReadOnlyList<string>)
            [
                r.Name, Figure(r.Counts.Inspections), Figure(r.Counts.FindingsOpened), Figure(r.Counts.FindingsSettled), Figure(r.Counts.ViolationsDetected), Figure(r.Counts.ViolationsDecided),
                Figure(r.Counts.FinesDecidedVnd), Figure(r.Counts.RecallsOpened),
            ]),
        ]);

    private static PaperTable Products(SupervisionFigures f) => new(
        [new("Địa bàn", 46), new("Còn hiệu lực", 18, PaperAlignment.Right), new("Đã kiểm tra", 18, PaperAlignment.Right), new("Tỷ lệ (%)", 18, PaperAlignment.Right)],
        [
            .. f.Units.Where(u => u.ProductsInForce > 0).Select(u => (Name: u.UnitName ?? "Chưa rõ địa bàn", Of: u.ProductsInForce, Seen: u.ProductsInspected)).Append((Name: "Cộng", Of: f.Products.InForce, Seen: f.Products.Inspected))
                .Select(r => (IReadOnlyList<string>)[r.Name, Figure(r.Of), Figure(r.Seen), r.Of == 0 ? "–" : string.Create(Vietnamese, $"{100m * r.Seen / r.Of:0.#}")]),
        ]);

    private static string Month(DateOnly day) => day.ToString("MM/yyyy", CultureInfo.InvariantCulture);

    private static string Figure(long number) => number.ToString("#,0", Vietnamese);

    private static PaperParagraph Heading(string text) => PaperParagraph.Of($"**{text}**");

    private static PaperParagraph Line(string text) => PaperParagraph.Of(PaperRun.Escape(text));

    // "Đồng Tháp", as papers name the place, not "Tỉnh Đồng Tháp"
    private static string PlaceOf(string? name) => Array.Find(Kinds, k => name?.StartsWith(k, StringComparison.OrdinalIgnoreCase) == true) is { } kind ? name![kind.Length..] : name ?? "";
}
