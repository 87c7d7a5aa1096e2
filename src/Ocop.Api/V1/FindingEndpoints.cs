using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Http;
using Ocop.Application.Common;
using Ocop.Application.Files;
using Ocop.Application.Inspections;
using Ocop.Domain.Inspections;
using static Ocop.Api.Http.Steps;

namespace Ocop.Api.V1;

/// <summary>Findings: remedied, looked at, closed; nothing closes without evidence or a reason.</summary>
internal static class FindingEndpoints
{
    private const int FormOverhead = 64 * 1024;

    private static readonly Dictionary<FindingStatus, (string Vietnamese, string English)> States = new()
    {
        [FindingStatus.Open] = ("Phải khắc phục", "To be remedied"), [FindingStatus.Submitted] = ("Chờ xem xét", "Submitted"), [FindingStatus.Closed] = ("Đã khắc phục", "Remedied"),
        [FindingStatus.Waived] = ("Miễn khắc phục", "Waived"),
    };

    private static readonly Dictionary<FindingSeverity, (string Vietnamese, string English)> Severities = new()
    {
        [FindingSeverity.Minor] = ("Nhẹ", "Minor"), [FindingSeverity.Major] = ("Nặng", "Major"), [FindingSeverity.Critical] = ("Nghiêm trọng", "Critical"),
    };

    public static void MapFindings(this IEndpointRouteBuilder v1)
    {
        v1.MapList<FindingRow>("findings", List).WithTags("Findings").WithName("listFindings").WithSummary("What was found and has to be remedied, what is due first before the rest");
        v1.MapGet("me/findings", ListMine).WithTags("Findings").WithName("listMyFindings").WithSummary("What was found at the caller's own subjects");
        var group = v1.MapGroup("findings/{id:guid}").WithTags("Findings");
        group.MapGet("", Get).WithName("getFinding").WithSummary("One finding and what became of it").Produces<FindingDetail>().Produces(304);
        group.MapPost("remedy", Remedy).WithName("remedyFinding").WithSummary("Show how it was remedied, with a PDF or a picture (at most 25 MiB)")
            .DisableAntiforgery().WithMetadata(new RequestSizeLimitAttribute(CleanDocument.MaxBytes + FormOverhead));
        group.MapGet("remedies/{remedyId:guid}/file", File).WithName("getRemedyFile").WithSummary("The paper or picture that shows a remedy")
            .Produces(200, contentType: CleanDocument.Pdf, additionalContentTypes: ["image/jpeg", "image/png", "image/webp"]);
        var steps = group.MapGroup("").WithMetadata(new NeedsIfMatchAttribute());
        steps.MapPost("closure", Close).WithName("closeFinding").WithSummary("The remedy was looked at and does");
        steps.MapPost("return", SendBack).WithName("sendFindingBack").WithSummary("The remedy does not do");
        steps.MapPost("extension", Extend).WithName("extendFinding").WithSummary("Give more time, for a reason");
        steps.MapPost("waiver", Waive).WithName("waiveFinding").WithSummary("It need not be remedied any more, for a reason");
    }

    private static async Task<IResult> List([AsParameters] FindingQuery query, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        FindingFilter filter = new(
            Choices.Of<FindingStatus>(query.Status, "status"), query.Unsettled == true, query.Overdue == true, Choices.Of<FindingSeverity>(query.Severity, "severity"), query.Mine == true,
            query.Subject is { } s ? new(s) : null, query.Product is { } p ? new(p) : null, query.Inspection is { } i ? new(i) : null,
            query.Agency is { } a ? new(a) : null, query.Unit, new(query.FoundFrom, query.FoundTo), new(query.SettledFrom, query.SettledTo), query.Q);
        var english = Problems.InEnglish(context);
        return Exporting.FormatOf(context) is { } format
            ? await Exporting.SendAsync(context, format, "khac-phuc", english ? "Findings" : "Nội dung phải khắc phục", Columns(english), await mediator.Send(new ExportFindings(filter), ct))
            : Results.Ok(await mediator.Send(new ListFindings(filter, query.Limit ?? Paging.DefaultLimit, query.Cursor, query.Count == true), ct));
    }

    private static async Task<Ok<Page<FindingRow>>> ListMine(IMediator mediator, CancellationToken ct) => TypedResults.Ok(await mediator.Send(new ListMyFindings(), ct));

    private static async Task<IResult> Get(Guid id, HttpContext context, IMediator mediator, TimeProvider clock, CancellationToken ct)
    {
        var finding = await mediator.Send(new GetFinding(new(id)), ct);
        return Preconditions.OkWithTag(context, finding, Preconditions.Tag(finding.Version, clock.Today()));
    }

    private static async Task<Created<CreatedRemedy>> Remedy(Guid id, [FromForm] string? text, [FromForm] Guid? remedyId, IFormFile? file, IMediator mediator, CancellationToken ct)
    {
        ReadOnlyMemory<byte>? content = file is null ? null : await Uploads.ReadAsync(file, CleanDocument.MaxBytes, ct);
        var remedy = await mediator.Send(new RemedyFinding(new(id), remedyId, text ?? "", content), ct);
        return TypedResults.Created($"/api/v1/findings/{id}", new CreatedRemedy(remedy));
    }

    private static async Task<IResult> File(Guid id, Guid remedyId, HttpContext context, IMediator mediator, CancellationToken ct) =>
        Uploads.Show(context, await mediator.Send(new GetRemedyFile(new(id), remedyId), ct));

    private static async Task<NoContent> Close(Guid id, CloseFindingRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        await DoneAsync(mediator.Send(new CloseFinding(new(id), Preconditions.ReadVersion(context), body.CheckedAtId is { } i ? new(i) : null, body.Note), ct));

    private static async Task<NoContent> SendBack(Guid id, SendFindingBackRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        await DoneAsync(mediator.Send(new SendFindingBack(new(id), Preconditions.ReadVersion(context), body.Reason ?? "", body.DueOn), ct));

    private static async Task<NoContent> Extend(Guid id, ExtendFindingRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        await DoneAsync(mediator.Send(new ExtendFinding(new(id), Preconditions.ReadVersion(context), body.DueOn, body.Reason ?? ""), ct));

    private static async Task<NoContent> Waive(Guid id, WaiveFindingRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        await DoneAsync(mediator.Send(new WaiveFinding(new(id), Preconditions.ReadVersion(context), body.Reason ?? ""), ct));

    private static IReadOnlyList<ExportColumn<FindingRow>> Columns(bool en) =>
    [
        new(en ? "Due" : "Hạn", f => f.DueOn, 12), new(en ? "Overdue" : "Quá hạn", f => f.Overdue ? en ? "yes" : "có" : "", 10), new(en ? "State" : "Tình trạng", f => en ? States[f.Status].English : States[f.Status].Vietnamese, 16),
        new(en ? "Severity" : "Mức độ", f => en ? Severities[f.Severity].English : Severities[f.Severity].Vietnamese, 14), new(en ? "Subject" : "Chủ thể", f => f.SubjectName, 36),
        new(en ? "Product" : "Sản phẩm", f => f.ProductName, 32), new(en ? "Item" : "Nội dung kiểm tra", f => f.Question, 40), new(en ? "Finding" : "Phát hiện", f => f.Text, 50),
        new(en ? "To be done" : "Yêu cầu", f => f.Measure, 36), new(en ? "Responsible" : "Người chịu trách nhiệm", f => f.Responsible, 24), new(en ? "Agency" : "Cơ quan", f => f.AgencyName, 32),
        new(en ? "Found" : "Phát hiện lúc", f => f.FoundAt, 18),
    ];
}

/// <summary>Filters of findings.</summary>
internal sealed record FindingQuery
{
    /// <summary>open, submitted, closed, waived.</summary>
    [ChoiceOf<FindingStatus>]
    public string? Status { get; init; }

    /// <summary>Only those that are neither closed nor waived.</summary>
    public bool? Unsettled { get; init; }

    /// <summary>Only those not settled whose last day is over.</summary>
    public bool? Overdue { get; init; }

    /// <summary>minor, major, critical.</summary>
    [ChoiceOf<FindingSeverity>]
    public string? Severity { get; init; }

    /// <summary>Only those of the caller's agency.</summary>
    public bool? Mine { get; init; }

    /// <summary>Id of a subject.</summary>
    public Guid? Subject { get; init; }

    /// <summary>Id of a product.</summary>
    public Guid? Product { get; init; }

    /// <summary>Id of an inspection.</summary>
    public Guid? Inspection { get; init; }

    /// <summary>Id of the agency that inspected.</summary>
    public Guid? Agency { get; init; }

    /// <summary>Code of an administrative unit, in which the subject lies: today's with everything merged into it.</summary>
    public string? Unit { get; init; }

    /// <summary>Found on this day or later.</summary>
    public DateOnly? FoundFrom { get; init; }

    /// <summary>Found on this day or earlier.</summary>
    public DateOnly? FoundTo { get; init; }

    /// <summary>Closed or waived on this day or later.</summary>
    public DateOnly? SettledFrom { get; init; }

    /// <summary>Closed or waived on this day or earlier.</summary>
    public DateOnly? SettledTo { get; init; }

    /// <summary>Words in what was found or in the subject's name, with or without diacritics.</summary>
    public string? Q { get; init; }

    /// <summary>1 to 200.</summary>
    [DefaultValue(Paging.DefaultLimit)]
    public int? Limit { get; init; }

    /// <summary>The <c>nextCursor</c> of the page before.</summary>
    public string? Cursor { get; init; }

    /// <summary>Also count, up to 1001.</summary>
    public bool? Count { get; init; }
}

/// <summary>A remedy that was shown.</summary>
internal sealed record CreatedRemedy(Guid Id);

/// <summary>Where the remedy was looked at.</summary>
/// <param name="CheckedAtId">The concluded inspection of the same subject; without one, a remedy that was submitted has to show it.</param>
internal sealed record CloseFindingRequest(Guid? CheckedAtId, string? Note);

/// <summary>Why a remedy does not do.</summary>
/// <param name="DueOn">A new last day.</param>
internal sealed record SendFindingBackRequest([property: Required] string? Reason, DateOnly? DueOn);

/// <summary>More time for a remedy.</summary>
internal sealed record ExtendFindingRequest([property: Required] DateOnly? DueOn, [property: Required] string? Reason);

/// <summary>Why a finding need not be remedied.</summary>
internal sealed record WaiveFindingRequest([property: Required] string? Reason);
