using System.Globalization;
using MediatR;
using Ocop.Api.Http;
using Ocop.Application.Common;
using Ocop.Application.Papers;
using Ocop.Application.Supervision;

namespace Ocop.Api.V1;

/// <summary>What supervision did over time, by agency and area, within the caller's reach.</summary>
internal static class SupervisionEndpoints
{
    private const string Path = "analytics/supervision";

    public static void MapSupervision(this IEndpointRouteBuilder v1)
    {
        v1.MapTable<SupervisionFigures>(Path, Count).WithTags("Supervision").WithName("countSupervision")
            .WithSummary("Inspections, findings, violations and recalls of a period: by month, agency and area, with the share of products looked at and the time that cases took");
        v1.MapGet(Path + "/report.docx", Report).WithTags("Supervision").WithName("getSupervisionReport").WithSummary("The same as a report to sign, in Vietnamese").Produces(200, contentType: PaperFormat.Docx.ContentType());
    }

    private static async Task<IResult> Count([AsParameters] SupervisionQuery query, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        var figures = await mediator.Send(new CountSupervision(query.ToQuestion()), ct);
        var english = Problems.InEnglish(context);
        return Exporting.FormatOf(context) is { } format
            ? await Exporting.SendAsync(context, format, "giam-sat", Title(figures, english), Columns(english), Rows(figures, english))
            : Results.Ok(figures);
    }

    private static async Task<IResult> Report([AsParameters] SupervisionQuery query, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        var paper = await mediator.Send(new ReportSupervision(query.ToQuestion(), PaperFormat.Docx), ct);
        context.Response.Headers.CacheControl = "private, no-cache";
        return Results.File(paper.Content, paper.ContentType, paper.Name);
    }

    private static string Title(SupervisionFigures f, bool en) => en
        ? string.Create(CultureInfo.InvariantCulture, $"Supervision of OCOP products, {f.From:yyyy-MM-dd} to {f.To:yyyy-MM-dd}")
        : string.Create(CultureInfo.InvariantCulture, $"Giám sát sản phẩm OCOP từ {f.From:dd/MM/yyyy} đến {f.To:dd/MM/yyyy}");

    private static IReadOnlyList<Row> Rows(SupervisionFigures f, bool en) =>
    [
        new(en ? "Period" : "Cả kỳ", en ? "Total" : "Cộng", f.Total, f.Products.InForce, f.Products.Inspected, f),
        .. f.Months.Select(m => new Row(en ? "Month" : "Tháng", m.Month, m.Counts, null, null, null)),
        .. f.Agencies.Select(a => new Row(en ? "Agency" : "Cơ quan", a.AgencyName ?? (en ? "No agency" : "Không ghi cơ quan"), a.Counts, null, null, null)),
        .. f.Units.Select(u => new Row(en ? "Unit" : "Địa bàn", u.UnitName ?? (en ? "Unit not known" : "Chưa rõ địa bàn"), u.Counts, u.ProductsInForce, u.ProductsInspected, null)),
    ];

    private static IReadOnlyList<ExportColumn<Row>> Columns(bool en) =>
    [
        new(en ? "By" : "Nhóm", r => r.By, 12), new(en ? "Name" : "Tên", r => r.Name, 36), new(en ? "Inspections" : "Đợt kiểm tra", r => r.Counts.Inspections, 14),
        new(en ? "Findings" : "Nội dung phát hiện", r => r.Counts.FindingsOpened, 18), new(en ? "Findings settled" : "Đã giải quyết", r => r.Counts.FindingsSettled, 16),
        new(en ? "Findings overdue" : "Quá hạn khắc phục", r => r.Counts.FindingsOverdue, 18), new(en ? "Violations" : "Vụ vi phạm", r => r.Counts.ViolationsDetected, 14),
        new(en ? "Decisions" : "Quyết định xử phạt", r => r.Counts.ViolationsDecided, 18), new(en ? "Fines decided (VND)" : "Tiền phạt (đồng)", r => r.Counts.FinesDecidedVnd, 18),
        new(en ? "Fines paid (VND)" : "Đã nộp (đồng)", r => r.Counts.FinesPaidVnd, 18), new(en ? "Violations closed" : "Vụ đã kết thúc", r => r.Counts.ViolationsClosed, 16),
        new(en ? "Recalls" : "Đợt thu hồi", r => r.Counts.RecallsOpened, 14), new(en ? "Recalls closed" : "Đợt thu hồi đã kết thúc", r => r.Counts.RecallsClosed, 20),
        new(en ? "Recalls late" : "Đợt thu hồi chậm", r => r.Counts.RecallsLate, 18), new(en ? "Products in force" : "Sản phẩm còn hiệu lực", r => r.ProductsInForce, 20),
        new(en ? "Products inspected in 12 months" : "Sản phẩm được kiểm tra trong 12 tháng", r => r.ProductsInspected, 30),
        new(en ? "Findings: median days" : "Khắc phục: trung vị số ngày", r => r.Whole?.FindingTime.MedianDays, 24), new(en ? "Findings: 90 % within days" : "Khắc phục: 90 % trong số ngày", r => r.Whole?.FindingTime.P90Days, 26),
        new(en ? "Violations: median days" : "Vi phạm: trung vị số ngày", r => r.Whole?.ViolationTime.MedianDays, 24), new(en ? "Violations: 90 % within days" : "Vi phạm: 90 % trong số ngày", r => r.Whole?.ViolationTime.P90Days, 26),
        new(en ? "Recalls: median days" : "Thu hồi: trung vị số ngày", r => r.Whole?.RecallTime.MedianDays, 24), new(en ? "Recalls: 90 % within days" : "Thu hồi: 90 % trong số ngày", r => r.Whole?.RecallTime.P90Days, 26),
    ];

    /// <summary>A row of the file.</summary>
    private sealed record Row(string By, string Name, SupervisionCounts Counts, int? ProductsInForce, int? ProductsInspected, SupervisionFigures? Whole);
}

/// <summary>A period, and what it is narrowed to.</summary>
internal sealed record SupervisionQuery
{
    /// <summary>First day, yyyy-MM-dd; twelve months before the last one without it.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day; today without it. A period lasts five years at most.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Id of an agency: only what it keeps.</summary>
    public Guid? Agency { get; init; }

    /// <summary>Code of an administrative unit, in which the subjects lie: today's with everything merged into it.</summary>
    public string? Unit { get; init; }

    public SupervisionQuestion ToQuestion() => new(From, To, Agency is { } agency ? new(agency) : null, Unit);
}
