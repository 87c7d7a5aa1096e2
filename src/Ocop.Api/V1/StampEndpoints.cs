using System.ComponentModel;
using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Ocop.Api.Http;
using Ocop.Application.Common;
using Ocop.Application.Labels;
using Ocop.Domain.Labels;
using static Ocop.Api.Http.Steps;

namespace Ocop.Api.V1;

/// <summary>Stamps: grants by range of running numbers, what becomes of them, files for the printer, and suspicions of copies.</summary>
internal static class StampEndpoints
{
    private const string Csv = "text/csv";
    private const string Pdf = "application/pdf";

    private static readonly Dictionary<StampAlertStatus, (string Vietnamese, string English)> Settled = new()
    {
        [StampAlertStatus.Open] = ("Chưa xử lý", "Open"), [StampAlertStatus.Confirmed] = ("Đã xác nhận", "Confirmed"), [StampAlertStatus.Dismissed] = ("Đã bỏ qua", "Dismissed"),
    };

    public static void MapStamps(this IEndpointRouteBuilder v1)
    {
        v1.MapList<StampGrantRow>("stamp-grants", List).WithTags("Stamps").WithName("listStampGrants").WithSummary("Grants of stamps within reach, the newest first");
        v1.MapGet("stamp-balance", SubjectBalance).WithTags("Stamps").WithName("getSubjectStampBalance").WithSummary("Where all stamps of a subject are, of those within reach");
        var grants = v1.MapGroup("stamp-grants").WithTags("Stamps");
        grants.MapPost("", Grant).WithName("grantStamps").WithSummary("Grant a range of a roll to a product's subject, and draw the codes of its stamps");
        grants.MapGet("next", Next).ProducesProblem(422).WithName("proposeStampRange").WithSummary("The next free number of a series");
        var grant = grants.MapGroup("{id:guid}");
        grant.MapGet("", Get).WithName("getStampGrant").WithSummary("One grant: where its stamps are, and what became of them").Produces<StampGrantDetail>().Produces(304);
        grant.MapGet("balance", Balance).WithName("getStampBalance").WithSummary("Granted = in stock + activated + spoiled + lost + void + recalled");
        grant.MapGet("codes.csv", Codes).ProducesProblem(422).WithName("takeStampCodes").WithSummary("Running numbers, codes and addresses for the printer; leaves an event").Produces(200, contentType: Csv);
        grant.MapGet("labels.pdf", Labels).ProducesProblem(422).WithName("takeStampLabels").WithSummary("The same as sheets of QR labels, 1000 at most; leaves an event").Produces(200, contentType: Pdf);
        grant.MapPost("printing", Print).WithName("printStamps").WithSummary("They were printed");
        grant.MapPost("hand-over", HandOver).WithName("handOverStamps").WithSummary("The subject has them");
        grant.MapPost("activation", Activate).WithName("activateStamps").WithSummary("They stand on the packs of a lot; by the subject or an officer");
        grant.MapPost("spoilage", Spoil).WithName("reportSpoiledStamps").WithSummary("They were torn or misprinted; by the subject or an officer");
        grant.MapPost("loss", Lose).WithName("reportLostStamps").WithSummary("They are gone; by the subject or an officer");
        grant.MapPost("void", Void).WithName("voidStamps").WithSummary("They are worthless from now on");
        grant.MapPost("recall", Recall).WithName("recallStamps").WithSummary("Their packs came back from the market");

        v1.MapList<StampAlertRow>("stamp-alerts", ListAlerts).WithTags("Stamps").WithName("listStampAlerts").WithSummary("Suspicions of copied stamps within reach, the newest first");
        var alert = v1.MapGroup("stamp-alerts/{id:guid}").WithTags("Stamps");
        alert.MapGet("", GetAlert).WithName("getStampAlert").WithSummary("One suspicion, with the checks behind it").Produces<StampAlertDetail>().Produces(304);
        var steps = alert.MapGroup("").WithMetadata(new NeedsIfMatchAttribute());
        steps.MapPost("dismissal", Dismiss).WithName("dismissStampAlert").WithSummary("There is a harmless reason");
        steps.MapPost("confirmation", Confirm).WithName("confirmStampAlert").WithSummary("It was copied, or a case follows it up");
    }

    private static async Task<IResult> List([AsParameters] StampGrantQuery query, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        StampGrantFilter filter = new(
            query.Series, query.Subject is { } s ? new(s) : null, query.Product is { } p ? new(p) : null, Choices.Of<StampState>(query.State, "state"), new(query.GrantedFrom, query.GrantedTo), query.Q);
        var english = Problems.InEnglish(context);
        return Exporting.FormatOf(context) is { } format
            ? await Exporting.SendAsync(context, format, "cap-tem", english ? "Grants of OCOP stamps" : "Cấp tem OCOP", Columns(english), await mediator.Send(new ExportStampGrants(filter), ct))
            : Results.Ok(await mediator.Send(new ListStampGrants(filter, query.Limit ?? Paging.DefaultLimit, query.Cursor, query.Count == true), ct));
    }

    private static async Task<Created<GrantedStamps>> Grant(GrantStampsRequest body, IMediator mediator, CancellationToken ct)
    {
        var id = await mediator.Send(
            new GrantStamps(
                body.Id is { } i ? new(i) : null, body.Series ?? "", body.From, body.Quantity, new(body.SubjectId ?? Guid.Empty), new(body.ProductId ?? Guid.Empty), body.DecisionNumber ?? "",
                body.DecisionDate, body.DecisionId is { } d ? new(d) : null, body.Approved), ct);
        return TypedResults.Created($"/api/v1/stamp-grants/{id}", new GrantedStamps(id));
    }

    private static async Task<Ok<ProposedStampRange>> Next(string? series, IMediator mediator, CancellationToken ct) => TypedResults.Ok(await mediator.Send(new ProposeStampRange(series ?? ""), ct));

    private static async Task<IResult> Get(Guid id, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        var grant = await mediator.Send(new GetStampGrant(new(id)), ct);
        return Preconditions.OkWithTag(context, grant, Preconditions.Tag(grant.Version));
    }

    private static async Task<Ok<StampBalanceSheet>> Balance(Guid id, IMediator mediator, CancellationToken ct) => TypedResults.Ok(await mediator.Send(new GetStampBalance(new(id)), ct));

    private static async Task<Ok<StampBalanceSheet>> SubjectBalance(Guid subject, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new GetSubjectStampBalance(new(subject)), ct));

    private static async Task<IResult> Codes(Guid id, long? from, long? to, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        var file = await mediator.Send(new TakeStampCodes(new(id), from, to), ct);
        Attach(context);
        return Results.Stream(body => WriteAsync(body, file.Labels, ct), Csv + "; charset=utf-8", file.Name + ".csv");
    }

    private static async Task<IResult> Labels(Guid id, long? from, long? to, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        var file = await mediator.Send(new TakeStampSheets(new(id), from, to), ct);
        Attach(context);
        return Results.Bytes(file.Content, Pdf, file.Name + ".pdf");
    }

    private static void Attach(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
    }

    // series, numbers, codes and addresses hold neither commas nor quotes nor line breaks
    private static async Task WriteAsync(Stream body, IAsyncEnumerable<StampLabel> labels, CancellationToken ct)
    {
        await using StreamWriter writer = new(body, leaveOpen: true) { NewLine = "\r\n" };
        await writer.WriteLineAsync("number,code,url".AsMemory(), ct);

        await foreach (var label in labels)
        {
            await writer.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{label.Number},{label.Code},{label.Address}").AsMemory(), ct);
        }
    }

    private static Task<NoContent> Print(Guid id, StampNumbersRequest body, IMediator mediator, CancellationToken ct) => DoneAsync(mediator.Send(new PrintStamps(new(id), new(body.From, body.To)), ct));

    private static Task<NoContent> HandOver(Guid id, HandOverStampsRequest body, IMediator mediator, CancellationToken ct) =>
        DoneAsync(mediator.Send(new HandOverStamps(new(id), new(body.From, body.To), body.Note), ct));

    private static Task<NoContent> Activate(Guid id, ActivateStampsRequest body, IMediator mediator, CancellationToken ct) =>
        DoneAsync(mediator.Send(new ActivateStamps(new(id), new(body.From, body.To), body.Lot ?? "", body.PackedOn), ct));

    private static Task<NoContent> Spoil(Guid id, StampReasonRequest body, IMediator mediator, CancellationToken ct) =>
        DoneAsync(mediator.Send(new ReportSpoiledStamps(new(id), new(body.From, body.To), body.Reason ?? ""), ct));

    private static Task<NoContent> Lose(Guid id, StampReasonRequest body, IMediator mediator, CancellationToken ct) =>
        DoneAsync(mediator.Send(new ReportLostStamps(new(id), new(body.From, body.To), body.Reason ?? ""), ct));

    private static Task<NoContent> Void(Guid id, StampReasonRequest body, IMediator mediator, CancellationToken ct) =>
        DoneAsync(mediator.Send(new VoidStamps(new(id), new(body.From, body.To), body.Reason ?? ""), ct));

    private static Task<NoContent> Recall(Guid id, StampReasonRequest body, IMediator mediator, CancellationToken ct) =>
        DoneAsync(mediator.Send(new RecallStamps(new(id), new(body.From, body.To), body.Reason ?? ""), ct));

    private static async Task<IResult> ListAlerts([AsParameters] StampAlertQuery query, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        StampAlertFilter filter = new(
            Choices.Of<StampAlertStatus>(query.Status, "status"), query.Grant is { } g ? new(g) : null, query.Subject is { } s ? new(s) : null, query.MinScore, new(query.RaisedFrom, query.RaisedTo));
        var english = Problems.InEnglish(context);
        return Exporting.FormatOf(context) is { } format
            ? await Exporting.SendAsync(
                context, format, "tem-nghi-sao-chep", english ? "Stamps suspected of being copied" : "Tem nghi sao chép", AlertColumns(english), await mediator.Send(new ExportStampAlerts(filter), ct))
            : Results.Ok(await mediator.Send(new ListStampAlerts(filter, query.Limit ?? Paging.DefaultLimit, query.Cursor, query.Count == true), ct));
    }

    private static async Task<IResult> GetAlert(Guid id, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        var alert = await mediator.Send(new GetStampAlert(new(id)), ct);
        return Preconditions.OkWithTag(context, alert, Preconditions.Tag(alert.Version));
    }

    private static Task<NoContent> Dismiss(Guid id, StampAlertReasonRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        DoneAsync(mediator.Send(new DismissStampAlert(new(id), Preconditions.ReadVersion(context), body.Reason ?? ""), ct));

    private static Task<NoContent> Confirm(Guid id, StampAlertReasonRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        DoneAsync(mediator.Send(new ConfirmStampAlert(new(id), Preconditions.ReadVersion(context), body.Reason ?? ""), ct));

    private static IReadOnlyList<ExportColumn<StampGrantRow>> Columns(bool en) =>
    [
        new(en ? "Series" : "Cuộn", g => g.Series, 12), new(en ? "From" : "Từ số", g => g.From, 12), new(en ? "To" : "Đến số", g => g.To, 12), new(en ? "Quantity" : "Số lượng", g => g.Quantity, 12),
        new(en ? "Subject" : "Chủ thể", g => g.SubjectName, 36), new(en ? "Product" : "Sản phẩm", g => g.ProductName, 36), new(en ? "Decision" : "Quyết định", g => g.DecisionNumber, 20),
        new(en ? "Decided on" : "Ngày quyết định", g => g.DecisionDate, 14), new(en ? "Approved" : "Được phép", g => g.Approved, 12), new(en ? "Granted on" : "Ngày cấp", g => g.GrantedOn, 14),
        new(en ? "In stock" : "Chưa dán", g => g.InStock, 12), new(en ? "Activated" : "Đã dán", g => g.Activated, 12), new(en ? "Open alerts" : "Nghi sao chép", g => g.OpenAlerts, 12),
    ];

    private static IReadOnlyList<ExportColumn<StampAlertRow>> AlertColumns(bool en) =>
    [
        new(en ? "Raised" : "Phát hiện lúc", a => a.RaisedAt, 18), new(en ? "State" : "Tình trạng", a => en ? Settled[a.Status].English : Settled[a.Status].Vietnamese, 14),
        new(en ? "Series" : "Cuộn", a => a.Series, 12), new(en ? "Number" : "Số tem", a => a.Number, 12), new(en ? "Product" : "Sản phẩm", a => a.ProductName, 36),
        new(en ? "Subject" : "Chủ thể", a => a.SubjectName, 36), new(en ? "Score" : "Điểm", a => a.Score, 8), new(en ? "Checks" : "Lần kiểm tra", a => a.Checks, 12),
    ];
}

/// <summary>Filters of grants.</summary>
internal sealed record StampGrantQuery
{
    /// <summary>The roll.</summary>
    public string? Series { get; init; }

    /// <summary>Id of a subject.</summary>
    public Guid? Subject { get; init; }

    /// <summary>Id of a product.</summary>
    public Guid? Product { get; init; }

    /// <summary>Only grants that have stamps in it: reserved, printed, handed-over, activated, spoiled, lost, void, recalled.</summary>
    [ChoiceOf<StampState>]
    public string? State { get; init; }

    /// <summary>First day of granting.</summary>
    public DateOnly? GrantedFrom { get; init; }

    /// <summary>Last day of granting.</summary>
    public DateOnly? GrantedTo { get; init; }

    /// <summary>Words in the subject's name, the series or the decision's number, with or without diacritics.</summary>
    public string? Q { get; init; }

    /// <summary>1 to 200.</summary>
    [DefaultValue(Paging.DefaultLimit)]
    public int? Limit { get; init; }

    /// <summary>The <c>nextCursor</c> of the page before.</summary>
    public string? Cursor { get; init; }

    /// <summary>Also count, up to 1001.</summary>
    public bool? Count { get; init; }
}

/// <summary>Filters of suspicions.</summary>
internal sealed record StampAlertQuery
{
    /// <summary>open, confirmed, dismissed.</summary>
    [ChoiceOf<StampAlertStatus>]
    public string? Status { get; init; }

    /// <summary>Id of a grant.</summary>
    public Guid? Grant { get; init; }

    /// <summary>Id of a subject.</summary>
    public Guid? Subject { get; init; }

    /// <summary>Only from so many points on.</summary>
    public int? MinScore { get; init; }

    /// <summary>First day on which it was raised.</summary>
    public DateOnly? RaisedFrom { get; init; }

    /// <summary>Last day on which it was raised.</summary>
    public DateOnly? RaisedTo { get; init; }

    /// <summary>1 to 200.</summary>
    [DefaultValue(Paging.DefaultLimit)]
    public int? Limit { get; init; }

    /// <summary>The <c>nextCursor</c> of the page before.</summary>
    public string? Cursor { get; init; }

    /// <summary>Also count, up to 1001.</summary>
    public bool? Count { get; init; }
}

/// <summary>A grant to make.</summary>
/// <param name="Id">UUIDv7 of the client's; with it, sending again gives the same grant.</param>
/// <param name="Series">The roll: plain letters, digits and hyphens.</param>
/// <param name="From">The first running number; the next free one of the series without it.</param>
/// <param name="Quantity">How many; a million at most.</param>
/// <param name="SubjectId">Whose product it is.</param>
/// <param name="ProductId">Its recognition has to be in force today.</param>
/// <param name="DecisionNumber">Of the decision that approves the stamps.</param>
/// <param name="DecisionDate">Its date.</param>
/// <param name="DecisionId">The decision, where this system has it.</param>
/// <param name="Approved">How many stamps the decision approves for the product; all grants by it together stay within.</param>
internal sealed record GrantStampsRequest(
    Guid? Id, string? Series, long? From, int? Quantity, Guid? SubjectId, Guid? ProductId, string? DecisionNumber, DateOnly? DecisionDate, Guid? DecisionId, int? Approved);

/// <summary>The grant that was made.</summary>
internal sealed record GrantedStamps(Guid Id);

/// <summary>Which stamps, by running number.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The last, inclusive.</param>
internal sealed record StampNumbersRequest(long? From, long? To);

/// <summary>Which stamps were handed over.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The last, inclusive.</param>
/// <param name="Note">Such as who took them.</param>
internal sealed record HandOverStampsRequest(long? From, long? To, string? Note);

/// <summary>Which stamps stand on which packs.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The last, inclusive.</param>
/// <param name="Lot">The lot, as it stands on the pack.</param>
/// <param name="PackedOn">The day of packing.</param>
internal sealed record ActivateStampsRequest(long? From, long? To, string? Lot, DateOnly? PackedOn);

/// <summary>Which stamps, and why.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The last, inclusive.</param>
/// <param name="Reason">What happened.</param>
internal sealed record StampReasonRequest(long? From, long? To, string? Reason);

/// <summary>What was found.</summary>
internal sealed record StampAlertReasonRequest(string? Reason);
