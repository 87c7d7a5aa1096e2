using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Accounts;
using Ocop.Api.Http;
using Ocop.Application.Common;
using Ocop.Application.Inspections;
using Ocop.Application.Papers;
using Ocop.Domain.Inspections;

namespace Ocop.Api.V1;

/// <summary>
/// Inspections: scheduled, filled in at the place (also without a network, and sent later, perhaps twice), concluded by the leader, handed over as minutes.
/// </summary>
internal static class InspectionEndpoints
{
    private const int FormOverhead = 64 * 1024;

    private static readonly Dictionary<InspectionKind, (string Vietnamese, string English)> Kinds = new()
    {
        [InspectionKind.Planned] = ("Theo kế hoạch", "Planned"), [InspectionKind.Unannounced] = ("Đột xuất", "Unannounced"), [InspectionKind.Thematic] = ("Chuyên đề", "Thematic"),
        [InspectionKind.FollowUp] = ("Kiểm tra lại", "Follow-up"),
    };

    private static readonly Dictionary<InspectionStatus, (string Vietnamese, string English)> States = new()
    {
        [InspectionStatus.Scheduled] = ("Đã lên lịch", "Scheduled"), [InspectionStatus.InProgress] = ("Đang kiểm tra", "In progress"), [InspectionStatus.Concluded] = ("Đã kết luận", "Concluded"),
        [InspectionStatus.Cancelled] = ("Đã huỷ", "Cancelled"),
    };

    private static readonly Dictionary<InspectionResult, (string Vietnamese, string English)> Results = new()
    {
        [InspectionResult.Pass] = ("Đạt", "Pass"), [InspectionResult.PassWithRemedies] = ("Đạt, phải khắc phục", "Pass with remedies"), [InspectionResult.Fail] = ("Không đạt", "Fail"),
    };

    public static void MapInspections(this IEndpointRouteBuilder v1)
    {
        v1.MapList<InspectionRow>("inspections", List).WithTags("Inspections").WithName("listInspections").WithSummary("Inspections of the caller's agency and teams, the newest first");
        var group = v1.MapGroup("inspections").WithTags("Inspections");
        group.MapPost("", Schedule).WithName("scheduleInspection").WithSummary("Set up an inspection; with an id of the device it may be sent again, also weeks later");
        group.MapGet("{id:guid}", Get).WithName("getInspection").WithSummary("One inspection, with what a device needs to go on without a network").Produces<InspectionDetail>().Produces(304);
        group.MapPost("{id:guid}/start", Start).WithName("startInspection").WithSummary("Begin the visit; sent again with the same time, nothing happens");
        group.MapPost("{id:guid}/answers", Answer).WithName("recordAnswers").WithSummary("Answer items of the checklists, each with an outcome of its own");
        group.MapPost("{id:guid}/findings", Find).WithName("recordFinding").WithSummary("Record a finding; the item that it belongs to fails by it");
        group.MapPost("{id:guid}/samples", Sample).WithName("takeSample").WithSummary("Take a sample, with the number of its seal");
        group.MapPost("{id:guid}/samples/{sampleId:guid}/results", Result).WithName("enterSampleResult").WithSummary("Enter a laboratory's result; a failing one opens a finding");
        group.MapPost("{id:guid}/photos", AddPhoto).WithName("addInspectionPhoto").WithSummary("Add a picture (JPEG, PNG, WebP; at most 10 MiB); place and device are stripped")
            .DisableAntiforgery().WithMetadata(new RequestSizeLimitAttribute(AddInspectionPhoto.MaxBytes + FormOverhead));
        group.MapGet("{id:guid}/photos/{photoId:guid}", Photo).WithName("getInspectionPhoto").WithSummary("A picture of an inspection")
            .Produces(200, contentType: "image/jpeg", additionalContentTypes: ["image/png", "image/webp"]);
        group.MapPost("{id:guid}/signatures", Sign).WithName("signMinutes").WithSummary("Sign on the screen, or say why the subject does not");
        group.MapPost("{id:guid}/handovers", HandOver).WithName("handOverMinutes").WithSummary("Make a link by which the subject takes the minutes along; shown once");
        group.MapDelete("{id:guid}/handovers/{handoverId:guid}", Revoke).WithName("revokeMinutesHandover").WithSummary("Make a link to the minutes useless");
        group.MapGet("{id:guid}/minutes.docx", MinutesDocx).WithName("getMinutesDocx").WithSummary("The minutes as DOCX; a draft until the conclusion").Produces(200, contentType: PaperFormat.Docx.ContentType());
        group.MapGet("{id:guid}/minutes.pdf", MinutesPdf).WithName("getMinutesPdf").WithSummary("The same as PDF").Produces(200, contentType: PaperFormat.Pdf.ContentType());
        var steps = group.MapGroup("{id:guid}").WithMetadata(new NeedsIfMatchAttribute());
        steps.MapPost("conclusion", Conclude).WithName("concludeInspection").WithSummary("End the visit; by its leader alone");
        steps.MapPost("cancellation", Cancel).WithName("cancelInspection").WithSummary("Call the visit off");

        v1.MapGet("public/minutes/{link}/minutes.pdf", Handed).WithTags("Public").AllowAnonymous().WithName("getHandedMinutes").WithSummary("The minutes, for whoever has the link")
            .Produces(200, contentType: PaperFormat.Pdf.ContentType());
    }

    private static async Task<IResult> List([AsParameters] InspectionQuery query, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        InspectionFilter filter = new(
            Choices.Of<InspectionStatus>(query.Status, "status"), query.Open == true, Choices.Of<InspectionKind>(query.Kind, "kind"), Choices.Of<InspectionResult>(query.Result, "result"), query.Mine == true,
            query.Subject is { } s ? new(s) : null, query.Product is { } p ? new(p) : null, query.From, query.To, query.Agency is { } a ? new(a) : null,
            query.Unit, new(query.ConcludedFrom, query.ConcludedTo), query.Complaint is { } c ? new(c) : null, query.Follows is { } f ? new(f) : null, query.Q);
        var english = Problems.InEnglish(context);
        return Exporting.FormatOf(context) is { } format
            ? await Exporting.SendAsync(context, format, "kiem-tra", english ? "Inspections" : "Đợt kiểm tra", Columns(english), await mediator.Send(new ExportInspections(filter), ct))
            : Microsoft.AspNetCore.Http.Results.Ok(await mediator.Send(new ListInspections(filter, query.Limit ?? Paging.DefaultLimit, query.Cursor, query.Count == true), ct));
    }

    private static async Task<Created<CreatedInspection>> Schedule(ScheduleInspectionRequest body, IMediator mediator, CancellationToken ct)
    {
        var id = await mediator.Send(
            new ScheduleInspection(
                body.Id is { } given ? new(given) : null, body.Kind ?? InspectionKind.Unannounced, body.AgencyId is { } a ? new(a) : null, new(body.SubjectId ?? Guid.Empty),
                [.. (body.ProductIds ?? []).Select(p => new Domain.Products.ProductId(p))], body.Checklists ?? [], body.ScheduledOn, body.Place, body.Basis, body.TeamId is { } t ? new(t) : null,
                body.PlanTargetId, body.ComplaintId is { } c ? new(c) : null, body.FollowsId is { } f ? new(f) : null, body.LeaderId, body.MemberIds ?? []),
            ct);
        return TypedResults.Created($"/api/v1/inspections/{id}", new CreatedInspection(id));
    }

    private static async Task<IResult> Get(Guid id, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        var inspection = await mediator.Send(new GetInspection(new(id)), ct);
        return Preconditions.OkWithTag(context, inspection, Preconditions.Tag(inspection.Version));
    }

    private static async Task<NoContent> Start(Guid id, StartInspectionRequest body, IMediator mediator, CancellationToken ct)
    {
        var place = body is { Latitude: { } latitude, Longitude: { } longitude } ? new VisitPlace(latitude, longitude) : null;
        await mediator.Send(new StartInspection(new(id), body.StartedAt, body.SentAt, place), ct);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<AnswerOutcomes>> Answer(Guid id, RecordAnswersRequest body, TimeProvider clock, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(
            new RecordAnswers(
                new(id), body.SentAt,
                [.. (body.Answers ?? []).Select(a => new AnswerDetails(
                    a.Id ?? Guid.CreateVersion7(), new(a.ItemId ?? Guid.Empty), a.ProductId is { } p ? new(p) : null, a.Verdict, a.Number, a.Text, a.At ?? clock.GetUtcNow(), a.Replaces))]),
            ct));

    private static async Task<Created<CreatedFinding>> Find(Guid id, RecordFindingRequest body, IMediator mediator, CancellationToken ct)
    {
        var finding = await mediator.Send(
            new RecordFinding(
                new(id), body.Id is { } given ? new(given) : null, body.ItemId is { } i ? new(i) : null, body.ProductId is { } p ? new(p) : null, body.Severity, body.Text ?? "", body.Measure,
                body.Responsible, body.DueOn, body.FoundAt, body.SentAt),
            ct);
        return TypedResults.Created($"/api/v1/findings/{finding}", new CreatedFinding(finding));
    }

    private static async Task<Created<CreatedSample>> Sample(Guid id, TakeSampleRequest body, TimeProvider clock, IMediator mediator, CancellationToken ct)
    {
        var sample = await mediator.Send(
            new TakeSample(
                new(id),
                new(body.Id ?? Guid.CreateVersion7(), body.ProductId is { } p ? new(p) : null, body.Name ?? "", body.Lot, body.Quantity ?? "", body.Seal, body.Laboratory, body.Tests,
                    body.KeptAtSubject ?? false, body.TakenAt ?? clock.GetUtcNow()),
                body.SentAt),
            ct);
        return TypedResults.Created($"/api/v1/inspections/{id}", new CreatedSample(sample));
    }

    private static async Task<Created<EnteredResult>> Result(Guid id, Guid sampleId, EnterSampleResultRequest body, IMediator mediator, CancellationToken ct) =>
        TypedResults.Created($"/api/v1/inspections/{id}", await mediator.Send(
            new EnterSampleResult(
                new(id), sampleId, body.Id, body.Laboratory ?? "", body.ReportNumber ?? "", body.ReportedOn, body.Indicator, body.Value, body.Unit, body.Method, body.LimitCode, body.Passes),
            ct));

    private static async Task<Created<CreatedPhoto>> AddPhoto(
        Guid id, IFormFile file, [FromForm] Guid? photoId, [FromForm] Guid? findingId, [FromForm] DateTimeOffset? takenAt, IMediator mediator, CancellationToken ct)
    {
        var photo = await mediator.Send(
            new AddInspectionPhoto(new(id), photoId, findingId is { } f ? new(f) : null, takenAt, await Uploads.ReadAsync(file, AddInspectionPhoto.MaxBytes, ct)), ct);
        return TypedResults.Created($"/api/v1/inspections/{id}/photos/{photo}", new CreatedPhoto(photo));
    }

    private static async Task<IResult> Photo(Guid id, Guid photoId, HttpContext context, IMediator mediator, CancellationToken ct) =>
        Uploads.Show(context, await mediator.Send(new GetInspectionPhoto(new(id), photoId), ct));

    private static async Task<NoContent> Sign(Guid id, SignMinutesRequest body, TimeProvider clock, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(
            new SignMinutes(
                new(id), new(body.Id ?? Guid.CreateVersion7(), body.Party ?? SignatureParty.Team, body.Name ?? "", body.Title, body.Refusal, body.At ?? clock.GetUtcNow()),
                body.Drawing is { Length: > 0 } drawing ? drawing : null, body.SentAt),
            ct);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Conclude(Guid id, ConcludeInspectionRequest body, HttpContext context, TimeProvider clock, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(
            new ConcludeInspection(
                new(id), Preconditions.ReadVersion(context),
                new(body.Result!.Value, body.Text ?? "", body.Opinion, body.MinutesNumber, body.ConcludedAt ?? clock.GetUtcNow(), body.Copies ?? 2), body.SentAt),
            ct);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Cancel(Guid id, CancelInspectionRequest body, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new CancelInspection(new(id), Preconditions.ReadVersion(context), body.Reason ?? ""), ct);
        return TypedResults.NoContent();
    }

    private static async Task<Created<MinutesLink>> HandOver(Guid id, HttpContext context, Application.Accounts.IQrCodes codes, IMediator mediator, CancellationToken ct)
    {
        var made = await mediator.Send(new HandOverMinutes(new(id)), ct);
        var path = $"/api/v1/public/minutes/{made.Token}/minutes.pdf";
        var url = $"{context.Request.Scheme}://{context.Request.Host}{path}";
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Created(path, new MinutesLink(made.Id, url, codes.Svg(url), made.ExpiresAt));
    }

    private static async Task<NoContent> Revoke(Guid id, Guid handoverId, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new RevokeHandover(new(id), handoverId), ct);
        return TypedResults.NoContent();
    }

    private static Task<IResult> MinutesDocx(Guid id, HttpContext context, IMediator mediator, CancellationToken ct) => MinutesAsync(new GetMinutes(new(id), PaperFormat.Docx), context, mediator, ct);

    private static Task<IResult> MinutesPdf(Guid id, HttpContext context, IMediator mediator, CancellationToken ct) => MinutesAsync(new GetMinutes(new(id), PaperFormat.Pdf), context, mediator, ct);

    private static Task<IResult> Handed(string link, HttpContext context, IMediator mediator, CancellationToken ct) => MinutesAsync(new GetHandedMinutes(link, PaperFormat.Pdf), context, mediator, ct);

    private static async Task<IResult> MinutesAsync(IRequest<PaperFile> asked, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        var paper = await mediator.Send(asked, ct);
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return Microsoft.AspNetCore.Http.Results.File(paper.Content, paper.ContentType, paper.Name);
    }

    private static IReadOnlyList<ExportColumn<InspectionRow>> Columns(bool en) =>
    [
        new(en ? "Day" : "Ngày", i => i.ScheduledOn, 12), new(en ? "Kind" : "Loại", i => en ? Kinds[i.Kind].English : Kinds[i.Kind].Vietnamese, 18),
        new(en ? "State" : "Tình trạng", i => en ? States[i.Status].English : States[i.Status].Vietnamese, 16), new(en ? "Agency" : "Cơ quan", i => i.AgencyName, 36),
        new(en ? "Subject" : "Chủ thể", i => i.SubjectName, 40), new(en ? "Area" : "Địa bàn", i => i.UnitName, 24), new(en ? "Products" : "Sản phẩm", i => i.Products, 10),
        new(en ? "Result" : "Kết luận", i => i.Result is { } r ? en ? Results[r].English : Results[r].Vietnamese : null, 22), new(en ? "Concluded" : "Ngày kết luận", i => i.ConcludedOn, 14),
        new(en ? "Findings" : "Phát hiện", i => i.Findings, 10), new(en ? "Not settled" : "Chưa khắc phục", i => i.OpenFindings, 14),
    ];
}

/// <summary>Filters of inspections.</summary>
internal sealed record InspectionQuery
{
    /// <summary>scheduled, in-progress, concluded, cancelled.</summary>
    [ChoiceOf<InspectionStatus>]
    public string? Status { get; init; }

    /// <summary>Only those that are scheduled or under way.</summary>
    public bool? Open { get; init; }

    /// <summary>planned, unannounced, thematic, follow-up.</summary>
    [ChoiceOf<InspectionKind>]
    public string? Kind { get; init; }

    /// <summary>pass, pass-with-remedies, fail.</summary>
    [ChoiceOf<InspectionResult>]
    public string? Result { get; init; }

    /// <summary>Only those that the caller takes part in.</summary>
    public bool? Mine { get; init; }

    /// <summary>Id of a subject.</summary>
    public Guid? Subject { get; init; }

    /// <summary>Id of a product.</summary>
    public Guid? Product { get; init; }

    /// <summary>Scheduled on this day or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Scheduled on this day or earlier.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Id of the agency that inspects.</summary>
    public Guid? Agency { get; init; }

    /// <summary>Code of an administrative unit, in which the subject lies: today's with everything merged into it.</summary>
    public string? Unit { get; init; }

    /// <summary>Concluded on this day or later.</summary>
    public DateOnly? ConcludedFrom { get; init; }

    /// <summary>Concluded on this day or earlier.</summary>
    public DateOnly? ConcludedTo { get; init; }

    /// <summary>Id of a complaint: the inspections made for it.</summary>
    public Guid? Complaint { get; init; }

    /// <summary>Id of an inspection: those that look again at what it found.</summary>
    public Guid? Follows { get; init; }

    /// <summary>Words in the subject's name, with or without diacritics.</summary>
    public string? Q { get; init; }

    /// <summary>1 to 200.</summary>
    [DefaultValue(Paging.DefaultLimit)]
    public int? Limit { get; init; }

    /// <summary>The <c>nextCursor</c> of the page before.</summary>
    public string? Cursor { get; init; }

    /// <summary>Also count, up to 1001.</summary>
    public bool? Count { get; init; }
}

/// <summary>An inspection to set up.</summary>
/// <param name="Id">UUIDv7 of the device; with it, sending again gives the same inspection.</param>
/// <param name="Kind">planned, unannounced, thematic, follow-up; unannounced without it.</param>
/// <param name="AgencyId">Which agency inspects; the caller's own without it.</param>
/// <param name="ProductIds">Products of the subject to look at.</param>
/// <param name="Checklists">Codes of checklists, such as <c>mark-use</c>.</param>
/// <param name="ScheduledOn">Today without it.</param>
/// <param name="Basis">Such as number and date of the decision that set up the team.</param>
/// <param name="LeaderId">User who leads; the caller without it.</param>
/// <param name="MemberIds">Users besides the leader.</param>
internal sealed record ScheduleInspectionRequest(
    Guid? Id, InspectionKind? Kind, Guid? AgencyId, [property: Required] Guid? SubjectId, IReadOnlyList<Guid>? ProductIds, [property: Required] IReadOnlyList<string>? Checklists, DateOnly? ScheduledOn,
    string? Place, string? Basis, Guid? TeamId, Guid? PlanTargetId, Guid? ComplaintId, Guid? FollowsId, Guid? LeaderId, IReadOnlyList<Guid>? MemberIds);

/// <summary>An inspection that was set up.</summary>
internal sealed record CreatedInspection(Guid Id);

/// <summary>The beginning of a visit.</summary>
/// <param name="StartedAt">By the device's clock.</param>
/// <param name="SentAt">What the device's clock says as it sends: a clock that is wrong is found by it.</param>
/// <param name="Latitude">Only with the inspector's consent.</param>
internal sealed record StartInspectionRequest(
    DateTimeOffset? StartedAt, DateTimeOffset? SentAt, [property: Range(-90, 90)] double? Latitude, [property: Range(-180, 180)] double? Longitude);

/// <summary>Answers to record.</summary>
internal sealed record RecordAnswersRequest([property: Required] IReadOnlyList<AnswerRequest>? Answers, DateTimeOffset? SentAt);

/// <summary>An answer.</summary>
/// <param name="Id">UUIDv7 of the device.</param>
/// <param name="ItemId">Item of one of the inspection's checklists.</param>
/// <param name="ProductId">Where the checklist is asked for each product.</param>
/// <param name="Verdict">pass, fail, not-applicable.</param>
/// <param name="Number">In the item's unit; for stars, what is printed.</param>
/// <param name="At">By the device's clock.</param>
/// <param name="Replaces">Id of the present answer, to replace it knowingly.</param>
internal sealed record AnswerRequest(Guid? Id, [property: Required] Guid? ItemId, Guid? ProductId, Verdict? Verdict, decimal? Number, string? Text, DateTimeOffset? At, Guid? Replaces);

/// <summary>A finding to record.</summary>
/// <param name="Id">UUIDv7 of the device.</param>
/// <param name="ItemId">The item that fails.</param>
/// <param name="Severity">minor, major, critical; the item's own without it.</param>
/// <param name="Text">What was found.</param>
/// <param name="Measure">What has to be done.</param>
/// <param name="Responsible">Who has to do it.</param>
/// <param name="DueOn">Last day for it; some days from the finding without it.</param>
internal sealed record RecordFindingRequest(
    Guid? Id, Guid? ItemId, Guid? ProductId, FindingSeverity? Severity, [property: Required] string? Text, string? Measure, string? Responsible, DateOnly? DueOn, DateTimeOffset? FoundAt, DateTimeOffset? SentAt);

/// <summary>A finding that was recorded.</summary>
internal sealed record CreatedFinding(Guid Id);

/// <summary>A sample to take.</summary>
/// <param name="Id">UUIDv7 of the device.</param>
/// <param name="Quantity">In words, such as "3 hộp × 100 g".</param>
/// <param name="Seal">Number of the seal.</param>
/// <param name="Tests">What the laboratory is asked to look for.</param>
/// <param name="KeptAtSubject">A second, equal sample stays with the subject.</param>
internal sealed record TakeSampleRequest(
    Guid? Id, Guid? ProductId, [property: Required] string? Name, string? Lot, [property: Required] string? Quantity, [property: Required] string? Seal, string? Laboratory, string? Tests, bool? KeptAtSubject,
    DateTimeOffset? TakenAt, DateTimeOffset? SentAt);

/// <summary>A sample that was taken.</summary>
internal sealed record CreatedSample(Guid Id);

/// <summary>A laboratory's result of one indicator.</summary>
/// <param name="Id">UUIDv7 of the sender.</param>
/// <param name="Indicator">What was measured; the limit's own name without it.</param>
/// <param name="LimitCode">Code of a limit, such as <c>lead-fish</c>: the value is held against it.</param>
/// <param name="Passes">The laboratory's verdict, where no limit says it.</param>
internal sealed record EnterSampleResultRequest(
    Guid? Id, [property: Required] string? Laboratory, [property: Required] string? ReportNumber, DateOnly? ReportedOn, string? Indicator, decimal? Value, string? Unit, string? Method, string? LimitCode,
    bool? Passes);

/// <summary>A picture that was added.</summary>
internal sealed record CreatedPhoto(Guid Id);

/// <summary>A signature.</summary>
/// <param name="Id">UUIDv7 of the device.</param>
/// <param name="Party">team, subject, witness.</param>
/// <param name="Refusal">Why the subject does not sign; a witness signs then.</param>
/// <param name="Drawing">PNG of the signature, base64.</param>
internal sealed record SignMinutesRequest(
    Guid? Id, [property: Required] SignatureParty? Party, [property: Required] string? Name, string? Title, string? Refusal, byte[]? Drawing, DateTimeOffset? At, DateTimeOffset? SentAt);

/// <summary>The end of a visit.</summary>
/// <param name="Result">pass, pass-with-remedies, fail.</param>
/// <param name="Text">What it comes to, in words.</param>
/// <param name="Opinion">The subject's.</param>
/// <param name="MinutesNumber">Such as 12/BB-KT.</param>
/// <param name="Copies">Of the minutes; two without it.</param>
internal sealed record ConcludeInspectionRequest(
    [property: Required] InspectionResult? Result, [property: Required] string? Text, string? Opinion, string? MinutesNumber, int? Copies, DateTimeOffset? ConcludedAt, DateTimeOffset? SentAt);

/// <summary>Why a visit is called off.</summary>
internal sealed record CancelInspectionRequest([property: Required] string? Reason);

/// <summary>A link to the minutes.</summary>
/// <param name="Url">Shown once.</param>
/// <param name="QrSvg">The same as a picture to scan.</param>
internal sealed record MinutesLink(Guid Id, string Url, string QrSvg, DateTimeOffset ExpiresAt);
