using System.ComponentModel;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Ocop.Api.Accounts;
using Ocop.Api.Http;
using Ocop.Application.Common;
using Ocop.Application.Papers;
using Ocop.Application.Violations;
using Ocop.Domain.Violations;
using static Ocop.Api.Http.Steps;

namespace Ocop.Api.V1;

/// <summary>Violations: recorded, explained by the subject, decided, carried out, handed from one agency to another.</summary>
internal static class ViolationEndpoints
{
    private static readonly Dictionary<ViolationStatus, (string Vietnamese, string English)> States = new()
    {
        [ViolationStatus.Detected] = ("Chờ lập biên bản", "Detected"), [ViolationStatus.Recorded] = ("Chờ quyết định", "Recorded"), [ViolationStatus.Decided] = ("Đang thi hành", "Decided"),
        [ViolationStatus.CarriedOut] = ("Đã thi hành", "Carried out"), [ViolationStatus.Closed] = ("Đã kết thúc", "Closed"),
    };

    public static void MapViolations(this IEndpointRouteBuilder v1)
    {
        v1.MapList<ViolationRow>("violations", List).WithTags("Violations").WithName("listViolations").WithSummary("Violations within reach, the newest first");
        v1.MapGet("me/violations", ListMine).WithTags("Violations").WithName("listMyViolations").WithSummary("What the caller's own subjects are charged with, from the minutes on");
        var group = v1.MapGroup("violations").WithTags("Violations");
        group.MapPost("", Record).WithName("recordViolation").WithSummary("Record a violation, with its minutes where they are made already; with an id of the device it may be sent again");
        group.MapGet("{id:guid}", Get).WithName("getViolation").WithSummary("One violation, with each step and its last day").Produces<ViolationDetail>().Produces(304);
        group.MapPost("{id:guid}/explanation", Explain).WithName("explainViolation").WithSummary("What the subject says to it");
        group.MapPost("{id:guid}/payment", Pay).WithName("payViolation").WithSummary("Note a payment of the fine");
        group.MapGet("{id:guid}/minutes.docx", MinutesDocx).WithName("getViolationMinutesDocx").WithSummary("The minutes as DOCX; a draft while they have no number").Produces(200, contentType: PaperFormat.Docx.ContentType());
        group.MapGet("{id:guid}/minutes.pdf", MinutesPdf).WithName("getViolationMinutesPdf").WithSummary("The same as PDF").Produces(200, contentType: PaperFormat.Pdf.ContentType());
        group.MapGet("{id:guid}/decision.docx", DecisionDocx).WithName("getViolationDecisionDocx").WithSummary("The decision as DOCX").Produces(200, contentType: PaperFormat.Docx.ContentType());
        group.MapGet("{id:guid}/decision.pdf", DecisionPdf).WithName("getViolationDecisionPdf").WithSummary("The same as PDF").Produces(200, contentType: PaperFormat.Pdf.ContentType());
        var steps = group.MapGroup("{id:guid}").WithMetadata(new NeedsIfMatchAttribute());
        steps.MapPost("minutes", MakeMinutes).WithName("makeViolationMinutes").WithSummary("Minutes of the violation are made");
        steps.MapPost("decision", Decide).WithName("decideViolation").WithSummary("Decide: a warning or a fine");
        steps.MapPost("execution", CarryOut).WithName("carryOutViolation").WithSummary("What was decided besides the fine is carried out");
        steps.MapPost("appeal", Appeal).WithName("appealViolation").WithSummary("The subject appeals; or, with an outcome, the appeal is settled");
        steps.MapPost("transfer", HandOver).WithName("handOverViolation").WithSummary("Hand the case to another agency, with details sealed for it");
        steps.MapPost("receipt", Receive).WithName("receiveViolation").WithSummary("The caller's agency has the case, and keeps it from now on");
        steps.MapPost("closure", Close).WithName("closeViolation").WithSummary("End the case");
    }

    private static async Task<IResult> List([AsParameters] ViolationQuery query, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        ViolationFilter filter = new(
            Choices.Of<ViolationStatus>(query.Status, "status"), query.Open == true, query.Overdue == true, query.Mine == true, query.Subject is { } s ? new(s) : null,
            query.Product is { } p ? new(p) : null, query.Source, query.Kind, query.Agency is { } a ? new(a) : null, query.Unit, new(query.DueFrom, query.DueTo), new(query.DetectedFrom, query.DetectedTo),
            new(query.DecidedFrom, query.DecidedTo), new(query.ClosedFrom, query.ClosedTo), query.Q);
        var english = Problems.InEnglish(context);
        return Exporting.FormatOf(context) is { } format
            ? await Exporting.SendAsync(context, format, "vi-pham", english ? "Violations" : "Vi phạm", Columns(english), await mediator.Send(new ExportViolations(filter), ct))
            : Results.Ok(await mediator.Send(new ListViolations(filter, query.Limit ?? Paging.DefaultLimit, query.Cursor, query.Count == true), ct));
    }

    private static async Task<Ok<Page<ViolationRow>>> ListMine(IMediator mediator, CancellationToken ct) => TypedResults.Ok(await mediator.Send(new ListMyViolations(), ct));

    private static async Task<Created<CreatedViolation>> Record(RecordViolationRequest body, IMediator mediator, CancellationToken ct)
    {
        var id = await mediator.Send(
            new RecordViolation(
                body.Id is { } given ? new(given) : null, body.AgencyId is { } a ? new(a) : null, new(body.SubjectId ?? Guid.Empty), [.. (body.ProductIds ?? []).Select(p => new Domain.Products.ProductId(p))],
                body.Kind ?? "", body.Act ?? "", body.Place, body.DetectedOn, body.Source, body.SourceId, body.MinutesNumber, body.MinutesOn),
            ct);
        return TypedResults.Created($"/api/v1/violations/{id}", new CreatedViolation(id));
    }

    private static async Task<IResult> Get(Guid id, HttpContext context, TimeProvider clock, IMediator mediator, CancellationToken ct)
    {
        var violation = await mediator.Send(new GetViolation(new(id)), ct);

        // what is late changes with the day, not with the case; other cases of the subject change without this one
        return Preconditions.OkWithTag(context, violation, Preconditions.Tag(violation.Version, clock.Today(), (uint)(violation.Others?.Count ?? 0)));
    }

    private static async Task<NoContent> Explain(Guid id, ExplainViolationRequest body, IMediator mediator, CancellationToken ct) =>
        await DoneAsync(mediator.Send(new ExplainViolation(new(id), body.Text ?? "", body.ReceivedOn), ct));

    private static async Task<NoContent> Pay(Guid id, PayViolationRequest body, IMediator mediator, CancellationToken ct) =>
        await DoneAsync(mediator.Send(new PayViolation(new(id), body.Id, body.AmountVnd, body.PaidOn, body.Receipt), ct));

    private static async Task<NoContent> MakeMinutes(Guid id, MakeViolationMinutesRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        await DoneAsync(mediator.Send(new MakeViolationMinutes(new(id), Preconditions.ReadVersion(context), body.Number ?? "", body.On), ct));

    private static async Task<NoContent> Decide(Guid id, DecideViolationRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        await DoneAsync(mediator.Send(
            new DecideViolation(
                new(id), Preconditions.ReadVersion(context), body.Number ?? "", body.On, body.Body ?? "", body.Signatory ?? "", body.SignatoryTitle, body.LegalArticle, body.Measure, body.FineVnd,
                body.AdditionalMeasures, body.Remedies, body.DueOn),
            ct));

    private static async Task<NoContent> CarryOut(Guid id, CarryOutViolationRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        await DoneAsync(mediator.Send(new CarryOutViolation(new(id), Preconditions.ReadVersion(context), body.On, body.Note), ct));

    private static async Task<NoContent> Appeal(Guid id, AppealViolationRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        await DoneAsync(mediator.Send(new AppealViolation(new(id), Preconditions.ReadVersion(context), body.On, body.Text, body.Outcome, body.FineVnd), ct));

    private static async Task<NoContent> HandOver(Guid id, HandOverViolationRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        await DoneAsync(mediator.Send(
            new HandOverViolation(new(id), Preconditions.ReadVersion(context), body.AgencyId is { } a ? new(a) : null, body.Reason ?? "", body.SealedDetails), ct));

    private static async Task<NoContent> Receive(Guid id, HttpContext context, IMediator mediator, CancellationToken ct) =>
        await DoneAsync(mediator.Send(new ReceiveViolation(new(id), Preconditions.ReadVersion(context)), ct));

    private static async Task<NoContent> Close(Guid id, CloseViolationRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        await DoneAsync(mediator.Send(new CloseViolation(new(id), Preconditions.ReadVersion(context), body.Closure, body.Reason), ct));

    private static async Task<IResult> MinutesDocx(Guid id, IMediator mediator, CancellationToken ct) => File(await mediator.Send(new GetViolationMinutes(new(id), PaperFormat.Docx), ct));

    private static async Task<IResult> MinutesPdf(Guid id, IMediator mediator, CancellationToken ct) => File(await mediator.Send(new GetViolationMinutes(new(id), PaperFormat.Pdf), ct));

    private static async Task<IResult> DecisionDocx(Guid id, IMediator mediator, CancellationToken ct) => File(await mediator.Send(new GetViolationDecision(new(id), PaperFormat.Docx), ct));

    private static async Task<IResult> DecisionPdf(Guid id, IMediator mediator, CancellationToken ct) => File(await mediator.Send(new GetViolationDecision(new(id), PaperFormat.Pdf), ct));

    private static IResult File(PaperFile paper) => Results.File(paper.Content, paper.ContentType, paper.Name);

    private static IReadOnlyList<ExportColumn<ViolationRow>> Columns(bool en) =>
    [
        new(en ? "Detected" : "Ngày phát hiện", v => v.DetectedOn, 14), new(en ? "Subject" : "Chủ thể", v => v.SubjectName, 36), new(en ? "Kind" : "Hành vi", v => en ? v.KindNameEn : v.KindName, 36),
        new(en ? "Act" : "Nội dung", v => v.Act, 60), new(en ? "Place" : "Nơi", v => v.Place, 26), new(en ? "State" : "Tình trạng", v => en ? States[v.Status].English : States[v.Status].Vietnamese, 18),
        new(en ? "Next due" : "Hạn bước tiếp", v => v.DueOn, 14), new(en ? "Agency" : "Cơ quan thụ lý", v => v.AgencyName, 34), new(en ? "Minutes" : "Số biên bản", v => v.MinutesNumber, 18),
        new(en ? "Minutes of" : "Ngày biên bản", v => v.MinutesOn, 14), new(en ? "Decision" : "Số quyết định", v => v.DecisionNumber, 18), new(en ? "Decided" : "Ngày quyết định", v => v.DecisionOn, 14),
        new(en ? "Fine (VND)" : "Tiền phạt (đồng)", v => v.FineVnd, 16),
    ];
}

/// <summary>Filters of violations.</summary>
internal sealed record ViolationQuery
{
    /// <summary>detected, recorded, decided, carried-out, closed.</summary>
    [ChoiceOf<ViolationStatus>]
    public string? Status { get; init; }

    /// <summary>Only those not closed.</summary>
    public bool? Open { get; init; }

    /// <summary>Only those whose next step is late.</summary>
    public bool? Overdue { get; init; }

    /// <summary>Only those that the caller's agency keeps, or has to receive.</summary>
    public bool? Mine { get; init; }

    /// <summary>Id of a subject; also under records merged with it or with its tax code.</summary>
    public Guid? Subject { get; init; }

    /// <summary>Id of a product.</summary>
    public Guid? Product { get; init; }

    /// <summary>Id of what led to it: a finding, a complaint, a label or a suspicion of a copied stamp.</summary>
    public Guid? Source { get; init; }

    /// <summary>Code of the catalogue (<c>/violation-kinds</c>).</summary>
    public string? Kind { get; init; }

    /// <summary>Id of the agency that keeps it.</summary>
    public Guid? Agency { get; init; }

    /// <summary>Code of an administrative unit, in which the subject lies: today's with everything merged into it.</summary>
    public string? Unit { get; init; }

    /// <summary>The next step is due on this day or later.</summary>
    public DateOnly? DueFrom { get; init; }

    /// <summary>The next step is due on this day or earlier.</summary>
    public DateOnly? DueTo { get; init; }

    /// <summary>Detected on this day or later.</summary>
    public DateOnly? DetectedFrom { get; init; }

    /// <summary>Detected on this day or earlier.</summary>
    public DateOnly? DetectedTo { get; init; }

    /// <summary>Decided on this day or later.</summary>
    public DateOnly? DecidedFrom { get; init; }

    /// <summary>Decided on this day or earlier.</summary>
    public DateOnly? DecidedTo { get; init; }

    /// <summary>Closed on this day or later.</summary>
    public DateOnly? ClosedFrom { get; init; }

    /// <summary>Closed on this day or earlier.</summary>
    public DateOnly? ClosedTo { get; init; }

    /// <summary>Words in the act, the place, the numbers of the papers or the subject's name.</summary>
    public string? Q { get; init; }

    /// <summary>1 to 200.</summary>
    [DefaultValue(Paging.DefaultLimit)]
    public int? Limit { get; init; }

    /// <summary>The <c>nextCursor</c> of the page before.</summary>
    public string? Cursor { get; init; }

    /// <summary>Also count, up to 1001.</summary>
    public bool? Count { get; init; }
}

/// <summary>A violation to record.</summary>
/// <param name="Id">A UUIDv7 of the device; sent again, it gives the same case.</param>
/// <param name="AgencyId">Who keeps it; the caller's own agency without it.</param>
/// <param name="ProductIds">Products of the subject that it is about.</param>
/// <param name="Kind">Code of the catalogue of the day of detection.</param>
/// <param name="Act">What was done, in words.</param>
/// <param name="Place">Where.</param>
/// <param name="Source">finding, market-check, complaint, other-agency, artwork, stamp-alert.</param>
/// <param name="SourceId">Id of the finding, the complaint, the label or the suspicion of a copied stamp.</param>
/// <param name="MinutesNumber">Where the minutes are made already; with their date.</param>
internal sealed record RecordViolationRequest(
    Guid? Id, Guid? AgencyId, Guid? SubjectId, IReadOnlyList<Guid>? ProductIds, string? Kind, string? Act, string? Place, DateOnly? DetectedOn, ViolationSource? Source, Guid? SourceId,
    string? MinutesNumber, DateOnly? MinutesOn);

/// <summary>A violation that was recorded.</summary>
internal sealed record CreatedViolation(Guid Id);

/// <summary>Number and date of the minutes.</summary>
internal sealed record MakeViolationMinutesRequest(string? Number, DateOnly? On);

/// <summary>What the subject says.</summary>
/// <param name="ReceivedOn">The day it came, where an officer enters it.</param>
internal sealed record ExplainViolationRequest(string? Text, DateOnly? ReceivedOn);

/// <summary>A decision.</summary>
/// <param name="On">Its date: not before the minutes, not after the time for a penalty.</param>
/// <param name="Body">Whoever decides, as the decision is headed.</param>
/// <param name="LegalArticle">What the penalty rests on.</param>
/// <param name="Measure">warning, fine.</param>
/// <param name="FineVnd">Of a fine; not above the frame of the catalogue, where that is known.</param>
/// <param name="DueOn">Last day for carrying it out; by the rules without it.</param>
internal sealed record DecideViolationRequest(
    string? Number, DateOnly? On, string? Body, string? Signatory, string? SignatoryTitle, string? LegalArticle, ViolationMeasure? Measure, long? FineVnd, string? AdditionalMeasures, string? Remedies,
    DateOnly? DueOn);

/// <summary>A payment.</summary>
/// <param name="Id">Of the sender's own making; sent again, it counts once.</param>
/// <param name="Receipt">Number of the receipt.</param>
internal sealed record PayViolationRequest(Guid? Id, long? AmountVnd, DateOnly? PaidOn, string? Receipt);

/// <summary>How the rest was carried out.</summary>
internal sealed record CarryOutViolationRequest(DateOnly? On, string? Note);

/// <summary>An appeal, or what became of it.</summary>
/// <param name="On">The day it was filed; with an outcome, the day it was settled.</param>
/// <param name="Text">What it says; with an outcome, a note.</param>
/// <param name="Outcome">dismissed, changed, annulled.</param>
/// <param name="FineVnd">The new fine of a changed decision.</param>
internal sealed record AppealViolationRequest(DateOnly? On, string? Text, AppealOutcome? Outcome, long? FineVnd);

/// <summary>Where the case goes.</summary>
/// <param name="AgencyId">The other agency.</param>
/// <param name="SealedDetails">Read by that agency alone, once it has received the case.</param>
internal sealed record HandOverViolationRequest(Guid? AgencyId, string? Reason, string? SealedDetails);

/// <summary>Why it ends.</summary>
/// <param name="Closure">carried-out, unfounded, time-barred, prosecuted, other.</param>
/// <param name="Reason">Needed unless it is carried out.</param>
internal sealed record CloseViolationRequest(ViolationClosure? Closure, string? Reason);
