using System.ComponentModel;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Ocop.Api.Hosting;
using Ocop.Api.Http;
using Ocop.Application.Common;
using Ocop.Application.Mail;
using Ocop.Application.Papers;
using Ocop.Application.Recalls;
using Ocop.Domain.Recalls;
using static Ocop.Api.Http.Steps;

namespace Ocop.Api.V1;

/// <summary>Recalls: lots taken off the market, by the subject or by decision of an agency, followed until everything is accounted for.</summary>
internal static class RecallEndpoints
{
    private const string Name = "Thu hồi sản phẩm OCOP khỏi thị trường";
    private const string NameEn = "Recalls of OCOP products from the market";

    private static readonly Dictionary<RecallStatus, (string Vietnamese, string English)> States = new()
    {
        [RecallStatus.Undecided] = ("Chờ quyết định", "Undecided"), [RecallStatus.UnderWay] = ("Đang thu hồi", "Under way"), [RecallStatus.Checked] = ("Đã đánh giá hiệu quả", "Checked"),
        [RecallStatus.Closed] = ("Đã kết thúc", "Closed"), [RecallStatus.Withdrawn] = ("Đã rút", "Withdrawn"),
    };

    public static void MapRecalls(this IEndpointRouteBuilder v1)
    {
        v1.MapList<RecallRow>("recalls", List).WithTags("Recalls").WithName("listRecalls").WithSummary("Recalls of products within reach, the newest first");
        var group = v1.MapGroup("recalls").WithTags("Recalls");
        group.MapPost("", Open).WithName("openRecall").WithSummary("Open a recall: voluntary by the subject or an officer, forced by an agency");
        group.MapGet("{id:guid}", Get).WithName("getRecall").WithSummary("One recall with clocks, lots, notices, figures and treatments");
        group.MapPost("{id:guid}/lots", AddLots).WithName("addRecallLots").WithSummary("Name more lots, until it is decided; by an officer, or by the subject until it is public");
        group.MapPost("{id:guid}/notices", Notify).WithName("addRecallNotice").WithSummary("Note that one of the chain was told; by the subject or an officer");
        group.MapPost("{id:guid}/progress", Report).WithName("reportRecallProgress").WithSummary("Enter where the goods of lots are now; by the subject or an officer");
        group.MapPost("{id:guid}/treatment", Treat).WithName("addRecallTreatment").WithSummary("Note what became of goods; by the subject or an officer");
        group.MapGet("{id:guid}/decision.docx", Docx).WithName("getRecallDecisionDocx").WithSummary("The decision of a forced recall as DOCX; a draft until it is entered").Produces(200, contentType: PaperFormat.Docx.ContentType());
        group.MapGet("{id:guid}/decision.pdf", Pdf).WithName("getRecallDecisionPdf").WithSummary("The same as PDF").Produces(200, contentType: PaperFormat.Pdf.ContentType());
        var steps = group.MapGroup("{id:guid}").WithMetadata(new NeedsIfMatchAttribute());
        steps.MapPost("decision", Decide).WithName("decideRecall").WithSummary("Enter the decision of a forced recall");
        steps.MapPost("publication", Publish).WithName("publishRecall").WithSummary("Let everyone read of it, in words that the officer has read; another time puts them right");
        steps.MapPost("effectiveness", Check).WithName("checkRecall").WithSummary("Enter whether the goods are off the market");
        steps.MapPost("closure", Close).WithName("closeRecall").WithSummary("Close it, once it was checked and everything is accounted for or it is said why not");

        steps.MapPost("withdrawal", Withdraw).WithName("withdrawRecall").WithSummary("Withdraw one that was opened by mistake, and neither decided nor made public");

        var open = v1.MapGroup("").AllowAnonymous();
        open.MapList<PublicRecall>("public/recalls", ListPublic).WithTags("Public register").WithName("listPublicRecalls").WithSummary("Recalls made public, the latest first").Produces(200, contentType: Feeds.Rss);
        open.MapGet("public/recalls.rss", Feed).ExcludeFromDescription();
        open.MapGet("public/recalls/{id:guid}", GetPublic).WithTags("Public register").WithName("getPublicRecall").WithSummary("One recall made public").Produces<PublicRecall>().Produces(304);
    }

    private static async Task<IResult> List([AsParameters] RecallQuery query, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        RecallFilter filter = new(
            Choices.Of<RecallStatus>(query.Status, "status"), query.Open, query.Forced, query.Late, query.Unmet == true, query.Subject is { } s ? new(s) : null, query.Product is { } p ? new(p) : null,
            query.Agency is { } a ? new(a) : null, query.Unit, new(query.OpenedFrom, query.OpenedTo), new(query.ClosedFrom, query.ClosedTo), query.Q);
        var english = Problems.InEnglish(context);
        return Exporting.FormatOf(context) is { } format
            ? await Exporting.SendAsync(context, format, "thu-hoi-san-pham", english ? NameEn : Name, Columns(english), await mediator.Send(new ExportRecalls(filter), ct))
            : Results.Ok(await mediator.Send(new ListRecalls(filter, query.Limit ?? Paging.DefaultLimit, query.Cursor, query.Count == true), ct));
    }

    private static async Task<Created<OpenedRecall>> Open(OpenRecallRequest body, IMediator mediator, CancellationToken ct)
    {
        var id = await mediator.Send(
            new OpenRecall(
                body.Id is { } given ? new(given) : null, new(body.SubjectId ?? Guid.Empty),
                DetailsOf(body.Lots), body.Trigger, body.Basis ?? "",
                body.Forced ?? false, body.DetectedAt),
            ct);
        return TypedResults.Created($"/api/v1/recalls/{id}", new OpenedRecall(id));
    }

    private static async Task<Ok<RecallDetail>> Get(Guid id, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        var recall = await mediator.Send(new GetRecall(new(id)), ct);

        // the clocks go on without a change, so nobody is told that nothing has changed
        context.Response.Headers.ETag = Preconditions.Tag(recall.Version);
        return TypedResults.Ok(recall);
    }

    private static async Task<NoContent> AddLots(Guid id, AddRecallLotsRequest body, IMediator mediator, CancellationToken ct) =>
        await DoneAsync(mediator.Send(new AddRecallLots(new(id), DetailsOf(body.Lots)), ct));

    private static IReadOnlyList<LotDetails> DetailsOf(IReadOnlyList<RecallLotRequest>? lots) =>
        [.. (lots ?? []).Select(l => new LotDetails(new(l.ProductId ?? Guid.Empty), l.Code ?? "", l.Pack, l.MadeOn, l.ExpiresOn, l.Made ?? 0, l.Unit ?? ""))];

    private static async Task<Created<AddedEntry>> Notify(Guid id, NotifyRecallRequest body, IMediator mediator, CancellationToken ct)
    {
        var notice = await mediator.Send(new NotifyRecall(new(id), body.Recipient ?? "", body.Channel, body.At, body.Note), ct);
        return TypedResults.Created($"/api/v1/recalls/{id}", new AddedEntry(notice));
    }

    private static async Task<NoContent> Report(Guid id, ReportRecallRequest body, IMediator mediator, CancellationToken ct) =>
        await DoneAsync(mediator.Send(
            new ReportRecallProgress(
                new(id), [.. (body.Lots ?? []).Select(l => new ReportedLot(l.Lot, l.ProductId is { } p ? new(p) : null, l.Sold, l.Left, l.Recovered, l.Destroyed))], body.Note),
            ct));

    private static async Task<Created<AddedEntry>> Treat(Guid id, TreatRecallRequest body, IMediator mediator, CancellationToken ct)
    {
        var treatment = await mediator.Send(new TreatRecalledGoods(new(id), body.Method, body.On, body.Text ?? ""), ct);
        return TypedResults.Created($"/api/v1/recalls/{id}", new AddedEntry(treatment));
    }

    private static Task<IResult> Docx(Guid id, HttpContext context, IMediator mediator, CancellationToken ct) => PaperAsync(id, PaperFormat.Docx, context, mediator, ct);

    private static Task<IResult> Pdf(Guid id, HttpContext context, IMediator mediator, CancellationToken ct) => PaperAsync(id, PaperFormat.Pdf, context, mediator, ct);

    private static async Task<IResult> PaperAsync(Guid id, PaperFormat format, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        var paper = await mediator.Send(new GetRecallPaper(new(id), format), ct);
        context.Response.Headers.CacheControl = "private, no-cache";
        return Results.File(paper.Content, paper.ContentType, paper.Name);
    }

    private static async Task<NoContent> Decide(Guid id, DecideRecallRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        await DoneAsync(mediator.Send(
            new DecideRecall(
                new(id), Preconditions.ReadVersion(context), body.Number ?? "", body.At, body.AgencyId is { } a ? new(a) : null, body.SignatoryName ?? "", body.SignatoryTitle),
            ct));

    private static async Task<NoContent> Publish(Guid id, PublishRecallRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        await DoneAsync(mediator.Send(new PublishRecall(new(id), Preconditions.ReadVersion(context), body.Reason ?? "", body.Instructions ?? ""), ct));

    private static async Task<NoContent> Check(Guid id, CheckRecallRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        await DoneAsync(mediator.Send(new CheckRecall(new(id), Preconditions.ReadVersion(context), body.Effective, body.Text ?? ""), ct));

    private static async Task<NoContent> Close(Guid id, CloseRecallRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        await DoneAsync(mediator.Send(new CloseRecall(new(id), Preconditions.ReadVersion(context), body.Reason), ct));

    private static async Task<NoContent> Withdraw(Guid id, WithdrawRecallRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        await DoneAsync(mediator.Send(new WithdrawRecall(new(id), Preconditions.ReadVersion(context), body.Reason ?? ""), ct));

    private static async Task<IResult> ListPublic(
        [AsParameters] PublicRecallQuery query, HttpContext context, IMediator mediator, IOptions<PublicAddressOptions> address, CancellationToken ct)
    {
        if (Feeds.Wanted(context))
        {
            return await Feed(query.Open, context, mediator, address, ct);
        }

        if (Exporting.FormatOf(context) is not { } format)
        {
            return Results.Ok(await mediator.Send(new ListPublicRecalls(query.Open, query.Limit ?? Paging.DefaultLimit, query.Cursor, query.Count == true), ct));
        }

        var english = Problems.InEnglish(context);
        var all = await mediator.Send(new ExportPublicRecalls(query.Open), ct);
        return await Exporting.SendAsync(context, format, "thu-hoi-san-pham", english ? NameEn : Name, PublicColumns(english), [.. all.SelectMany(r => r.Lots.Select(l => new RecalledLotRow(r, l)))]);
    }

    private static async Task<IResult> Feed(bool? open, HttpContext context, IMediator mediator, IOptions<PublicAddressOptions> address, CancellationToken ct)
    {
        var latest = await mediator.Send(new ListPublicRecalls(open, Paging.DefaultLimit, null, Count: false), ct);
        var en = Problems.InEnglish(context);
        var site = new Uri(address.Value.Address.TrimEnd('/') + "/");
        return Feeds.Send(context, en ? NameEn : Name, site, latest.Items.Select(r => new FeedEntry(
            $"{string.Join(", ", r.Lots.Select(l => l.ProductName).Distinct(StringComparer.Ordinal))} – {r.SubjectName}", new(site, $"thu-hoi-san-pham/{r.Id}"), $"recall/{r.Id}",
            $"{(en ? "Lots" : "Lô")}: {string.Join(", ", r.Lots.Select(l => l.Lot))}. {r.Reason} {r.Instructions}", r.PublishedOn)));
    }

    private static async Task<IResult> GetPublic(Guid id, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        var recall = await mediator.Send(new GetPublicRecall(new(id)), ct);
        return Preconditions.OkWithTag(context, recall, Preconditions.Tag(recall.Version));
    }

    private static IReadOnlyList<ExportColumn<RecallRow>> Columns(bool en) =>
    [
        new(en ? "Code" : "Mã", r => r.Code, 16), new(en ? "Products" : "Sản phẩm", r => string.Join("; ", r.Products), 40), new(en ? "Subject" : "Chủ thể", r => r.SubjectName, 36),
        new(en ? "State" : "Tình trạng", r => en ? States[r.Status].English : States[r.Status].Vietnamese, 20), new(en ? "Forced" : "Bắt buộc", r => r.Forced ? (en ? "yes" : "có") : "", 10),
        new(en ? "Detected" : "Phát hiện lúc", r => r.DetectedAt, 18), new(en ? "Chain told" : "Báo chuỗi lúc", r => r.NotifiedAt, 18), new(en ? "Notice late, hours" : "Báo trễ (giờ)", r => r.NoticeHoursLate, 12),
        new(en ? "Decided" : "Quyết định lúc", r => r.DecidedAt, 18), new(en ? "Decision late, hours" : "Quyết định trễ (giờ)", r => r.DecisionHoursLate, 12), new(en ? "Lots" : "Số lô", r => r.Lots, 8),
        new(en ? "Lots not accounted for" : "Lô chưa đủ", r => r.OpenLots, 10), new(en ? "Public since" : "Công bố lúc", r => r.PublishedAt, 18), new(en ? "Closed" : "Kết thúc lúc", r => r.ClosedAt, 18),
    ];

    private static IReadOnlyList<ExportColumn<RecalledLotRow>> PublicColumns(bool en) =>
    [
        new(en ? "Code" : "Mã đợt thu hồi", r => r.Recall.Code, 18), new(en ? "Product" : "Sản phẩm", r => r.Lot.ProductName, 40), new(en ? "Product code" : "Mã sản phẩm", r => r.Lot.ProductCode, 22),
        new(en ? "Subject" : "Chủ thể", r => r.Recall.SubjectName, 36), new(en ? "Lot" : "Số lô", r => r.Lot.Lot, 22), new(en ? "Pack" : "Quy cách", r => r.Lot.Pack, 18),
        new(en ? "Made on" : "Ngày sản xuất", r => r.Lot.MadeOn, 14), new(en ? "Expires on" : "Hạn sử dụng", r => r.Lot.ExpiresOn, 14), new(en ? "Quantity" : "Số lượng", r => r.Lot.Made, 12),
        new(en ? "Unit" : "Đơn vị", r => r.Lot.Unit, 10), new(en ? "Reason" : "Lý do", r => r.Recall.Reason, 50), new(en ? "What to do" : "Người mua cần làm", r => r.Recall.Instructions, 50),
        new(en ? "Public since" : "Công bố ngày", r => r.Recall.PublishedOn, 14), new(en ? "Closed on" : "Kết thúc ngày", r => r.Recall.ClosedOn, 14),
    ];

    private sealed record RecalledLotRow(PublicRecall Recall, PublicRecalledLot Lot);
}

/// <summary>Filters of recalls.</summary>
internal sealed record RecallQuery
{
    /// <summary>undecided, under-way, checked, closed, withdrawn.</summary>
    [ChoiceOf<RecallStatus>]
    public string? Status { get; init; }

    /// <summary>Only those that go on, or only those that are closed or withdrawn.</summary>
    public bool? Open { get; init; }

    /// <summary>Only forced or only voluntary ones.</summary>
    public bool? Forced { get; init; }

    /// <summary>Only those whose notice or decision was or is late, or only the others.</summary>
    public bool? Late { get; init; }

    /// <summary>Only those of which the notice or the decision is still to come.</summary>
    public bool? Unmet { get; init; }

    /// <summary>Id of a subject.</summary>
    public Guid? Subject { get; init; }

    /// <summary>Id of a product.</summary>
    public Guid? Product { get; init; }

    /// <summary>Id of the agency that decided on it or, without a decision, opened it.</summary>
    public Guid? Agency { get; init; }

    /// <summary>Code of an administrative unit, in which the subject lies: today's with everything merged into it.</summary>
    public string? Unit { get; init; }

    /// <summary>Opened on this day or later.</summary>
    public DateOnly? OpenedFrom { get; init; }

    /// <summary>Opened on this day or earlier.</summary>
    public DateOnly? OpenedTo { get; init; }

    /// <summary>Closed on this day or later.</summary>
    public DateOnly? ClosedFrom { get; init; }

    /// <summary>Closed on this day or earlier.</summary>
    public DateOnly? ClosedTo { get; init; }

    /// <summary>Words in code, lots, basis or the subject's name, with or without diacritics.</summary>
    public string? Q { get; init; }

    /// <summary>1 to 200.</summary>
    [DefaultValue(Paging.DefaultLimit)]
    public int? Limit { get; init; }

    /// <summary>The <c>nextCursor</c> of the page before.</summary>
    public string? Cursor { get; init; }

    /// <summary>Also count, up to 1001.</summary>
    public bool? Count { get; init; }
}

/// <summary>Filters of public recalls.</summary>
internal sealed record PublicRecallQuery
{
    /// <summary>Only those under way, or only those that are over.</summary>
    public bool? Open { get; init; }

    /// <summary>1 to 200.</summary>
    [DefaultValue(Paging.DefaultLimit)]
    public int? Limit { get; init; }

    /// <summary>The <c>nextCursor</c> of the page before.</summary>
    public string? Cursor { get; init; }

    /// <summary>Also count, up to 1001.</summary>
    public bool? Count { get; init; }
}

/// <summary>A recall to open.</summary>
/// <param name="Id">UUIDv7 made by the client, so that it may be sent again; one is made where none is given.</param>
/// <param name="Lots">1 to 50.</param>
/// <param name="Trigger">subject, inspection, laboratory, complaint, agency.</param>
/// <param name="Basis">Why, in words; at most 4000 characters.</param>
/// <param name="Forced">By decision of an agency; voluntary without it.</param>
/// <param name="DetectedAt">From then on the hours for notice and decision count.</param>
internal sealed record OpenRecallRequest(Guid? Id, Guid? SubjectId, IReadOnlyList<RecallLotRequest>? Lots, RecallTrigger? Trigger, string? Basis, bool? Forced, DateTimeOffset? DetectedAt);

/// <summary>A lot to take off the market.</summary>
/// <param name="Code">As it stands on the pack: 1 to 20 letters without diacritics, digits and signs (GS1 AI 10).</param>
/// <param name="Pack">Such as "hộp 500 g".</param>
/// <param name="Made">How much was made of it.</param>
/// <param name="Unit">Of the quantities, such as "hộp".</param>
internal sealed record RecallLotRequest(Guid? ProductId, string? Code, string? Pack, DateOnly? MadeOn, DateOnly? ExpiresOn, decimal? Made, string? Unit);

/// <summary>More lots to take off the market; a recall has 50 at most.</summary>
internal sealed record AddRecallLotsRequest(IReadOnlyList<RecallLotRequest>? Lots);

/// <summary>The recall just opened.</summary>
internal sealed record OpenedRecall(Guid Id);

/// <summary>What was just added.</summary>
internal sealed record AddedEntry(Guid Id);

/// <summary>The decision of a forced recall.</summary>
/// <param name="At">When it was signed.</param>
/// <param name="AgencyId">The body that decided; the caller's own agency without it.</param>
internal sealed record DecideRecallRequest(string? Number, DateTimeOffset? At, Guid? AgencyId, string? SignatoryName, string? SignatoryTitle);

/// <summary>One of the chain who was told.</summary>
/// <param name="Recipient">Shop, agent or distributor.</param>
/// <param name="Channel">telephone, email, message, paper, in-person, media.</param>
internal sealed record NotifyRecallRequest(string? Recipient, RecallChannel? Channel, DateTimeOffset? At, string? Note);

/// <summary>What everyone is to read; it names no person.</summary>
/// <param name="Instructions">What whoever has bought it does.</param>
internal sealed record PublishRecallRequest(string? Reason, string? Instructions);

/// <summary>New figures; lots not named stay as they were.</summary>
internal sealed record ReportRecallRequest(IReadOnlyList<ReportLotRequest>? Lots, string? Note);

/// <summary>Where the goods of a lot are now, in its unit. Left, recovered and destroyed together are at most what was made.</summary>
/// <param name="Lot">Its code.</param>
/// <param name="ProductId">Needed where two products have a lot of that code.</param>
/// <param name="Sold">Gone out, whether it came back or not.</param>
/// <param name="Left">Never gone out, and kept apart.</param>
/// <param name="Recovered">Come back, and kept apart.</param>
/// <param name="Destroyed">Destroyed, and counted neither as left nor as recovered.</param>
internal sealed record ReportLotRequest(string? Lot, Guid? ProductId, decimal? Sold, decimal? Left, decimal? Recovered, decimal? Destroyed);

/// <summary>What became of goods.</summary>
/// <param name="Method">fix, change-of-purpose, re-export, destroy.</param>
/// <param name="Text">How much of which lot, where, and who saw it.</param>
internal sealed record TreatRecallRequest(RecallTreatmentMethod? Method, DateOnly? On, string? Text);

/// <summary>Whether the goods are off the market, and by what that is known.</summary>
internal sealed record CheckRecallRequest(bool? Effective, string? Text);

/// <summary>The end of a recall.</summary>
/// <param name="Reason">Why not everything is accounted for; needed only then.</param>
internal sealed record CloseRecallRequest(string? Reason);

/// <summary>A recall that should not have been opened.</summary>
internal sealed record WithdrawRecallRequest(string? Reason);
