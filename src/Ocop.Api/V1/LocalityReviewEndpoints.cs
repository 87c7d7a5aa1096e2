using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Ocop.Api.Http;
using Ocop.Application.Common;
using Ocop.Application.LocalityReviews;
using Ocop.Application.Papers;
using Ocop.Domain.LocalityReviews;
using static Ocop.Api.Http.Steps;

namespace Ocop.Api.V1;

/// <summary>Reviews of how localities evaluate: recognitions drawn by risk, scored again, with findings followed until they are settled.</summary>
internal static class LocalityReviewEndpoints
{
    private const string Name = "Giám sát việc đánh giá, phân hạng của địa phương";
    private const string NameEn = "Reviews of how localities evaluate";
    private const string File = "giam-sat-dia-phuong";

    private static readonly Dictionary<LocalityReviewStatus, (string Vietnamese, string English)> States = new()
    {
        [LocalityReviewStatus.Drafted] = ("Chưa rút mẫu", "Drafted"), [LocalityReviewStatus.Drawn] = ("Đã rút mẫu", "Drawn"), [LocalityReviewStatus.UnderWay] = ("Đang chấm lại", "Under way"),
        [LocalityReviewStatus.Concluded] = ("Đã kết luận", "Concluded"), [LocalityReviewStatus.Published] = ("Đã công bố", "Published"),
    };

    public static void MapLocalityReviews(this IEndpointRouteBuilder v1)
    {
        const string Tag = "Locality reviews";
        v1.MapList<LocalityReviewRow>("locality-reviews", List).WithTags(Tag).WithName("listLocalityReviews").WithSummary("Reviews of localities within reach, the newest first");
        var group = v1.MapGroup("locality-reviews").WithTags(Tag);
        group.MapPost("", Draft).WithName("draftLocalityReview").WithSummary("Begin a review of how a locality evaluates; by an agency of the province");
        group.MapGet("{id:guid}", Get).WithName("getLocalityReview").WithSummary("One review with its sample, differences and findings").Produces<LocalityReviewDetail>();
        group.MapGet("{id:guid}/draw", GetDraw).WithName("getLocalityReviewDraw").WithSummary("The candidates with their tickets and, once drawn, everything that drawing them again needs");
        group.MapPost("{id:guid}/findings", Find).WithName("addLocalityReviewFinding").WithSummary("Note what was found about the locality, and what it has to do");
        group.MapPost("{id:guid}/findings/{findingId:guid}/answer", Answer).WithName("answerLocalityReviewFinding")
            .WithSummary("Enter what the locality did; by the locality, or by the reviewing agency where it came on paper");
        group.MapGet("{id:guid}/report.docx", Docx).WithName("getLocalityReviewDocx").WithSummary("The report as DOCX; a draft until it is concluded").Produces(200, contentType: PaperFormat.Docx.ContentType());
        group.MapGet("{id:guid}/report.pdf", Pdf).WithName("getLocalityReviewPdf").WithSummary("The same as PDF").Produces(200, contentType: PaperFormat.Pdf.ContentType());
        var steps = group.MapGroup("{id:guid}").WithMetadata(new NeedsIfMatchAttribute());
        steps.MapPost("draw", Draw).WithName("drawLocalityReview").WithSummary("Draw the sample by the seed, once");
        steps.MapPost("items/{itemId:guid}/rescore", Rescore).WithName("rescoreLocalityReviewItem").WithSummary("Enter the score of a drawn dossier scored again; the stars follow from it");
        steps.MapPost("findings/{findingId:guid}/settlement", Settle).WithName("settleLocalityReviewFinding").WithSummary("Accept an answer, or send it back with a reason");
        steps.MapPost("conclusion", Conclude).WithName("concludeLocalityReview").WithSummary("Conclude, once everything drawn was scored again");
        steps.MapPost("publication", Publish).WithName("publishLocalityReview").WithSummary("Let everyone read the summary: counts and differences");

        v1.MapGroup("").AllowAnonymous().MapList<PublicLocalityReview>("public/locality-reviews", ListPublic).WithTags("Public register").WithName("listPublicLocalityReviews")
            .WithSummary("Summaries of reviews of localities, the latest first");
    }

    private static async Task<IResult> List([AsParameters] LocalityReviewQuery query, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        LocalityReviewFilter filter = new(
            query.Unit is { } u ? new(u) : null, query.Agency is { } a ? new(a) : null, Choices.Of<LocalityReviewStatus>(query.Status, "status"), query.Overdue);
        var english = Problems.InEnglish(context);
        return Exporting.FormatOf(context) is { } format
            ? await Exporting.SendAsync(context, format, File, english ? NameEn : Name, Columns(english), await mediator.Send(new ExportLocalityReviews(filter), ct))
            : Results.Ok(await mediator.Send(new ListLocalityReviews(filter, query.Limit ?? Paging.DefaultLimit, query.Cursor, query.Count == true), ct));
    }

    private static async Task<Created<DraftedLocalityReview>> Draft(DraftLocalityReviewRequest body, IMediator mediator, CancellationToken ct)
    {
        var id = await mediator.Send(
            new DraftLocalityReview(
                body.Id is { } given ? new(given) : null, body.AgencyId is { } a ? new(a) : null, new(body.UnitId ?? Guid.Empty), body.From, body.To, body.SampleSize ?? 0, body.Seed, body.Basis),
            ct);
        return TypedResults.Created($"/api/v1/locality-reviews/{id}", new DraftedLocalityReview(id));
    }

    private static async Task<IResult> Get(Guid id, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        var review = await mediator.Send(new GetLocalityReview(new(id)), ct);

        // findings become overdue without a change, so nobody is told that nothing has changed
        context.Response.Headers.ETag = Preconditions.Tag(review.Version);
        return Results.Ok(review);
    }

    private static async Task<Ok<ReviewDraw>> GetDraw(Guid id, IMediator mediator, CancellationToken ct) => TypedResults.Ok(await mediator.Send(new GetReviewDraw(new(id)), ct));

    private static async Task<Created<AddedReviewFinding>> Find(Guid id, LocalityReviewFindingRequest body, IMediator mediator, CancellationToken ct)
    {
        var finding = await mediator.Send(new RaiseReviewFinding(new(id), body.Text ?? "", body.Measure ?? "", body.DueOn, body.ItemId), ct);
        return TypedResults.Created($"/api/v1/locality-reviews/{id}", new AddedReviewFinding(finding));
    }

    private static async Task<NoContent> Answer(Guid id, Guid findingId, AnswerReviewFindingRequest body, IMediator mediator, CancellationToken ct) =>
        await DoneAsync(mediator.Send(new AnswerReviewFinding(new(id), findingId, body.Answer ?? ""), ct));

    private static Task<IResult> Docx(Guid id, HttpContext context, IMediator mediator, CancellationToken ct) => PaperAsync(id, PaperFormat.Docx, context, mediator, ct);

    private static Task<IResult> Pdf(Guid id, HttpContext context, IMediator mediator, CancellationToken ct) => PaperAsync(id, PaperFormat.Pdf, context, mediator, ct);

    private static async Task<IResult> PaperAsync(Guid id, PaperFormat format, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        var paper = await mediator.Send(new GetLocalityReviewPaper(new(id), format), ct);
        context.Response.Headers.CacheControl = "private, no-cache";
        return Results.File(paper.Content, paper.ContentType, paper.Name);
    }

    private static async Task<NoContent> Draw(Guid id, HttpContext context, IMediator mediator, CancellationToken ct) =>
        await DoneAsync(mediator.Send(new DrawLocalityReview(new(id), Preconditions.ReadVersion(context)), ct));

    private static async Task<NoContent> Rescore(Guid id, Guid itemId, RescoreReviewItemRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        await DoneAsync(mediator.Send(
            new RescoreReviewItem(
                new(id), Preconditions.ReadVersion(context), itemId, body.Score, body.OriginalScore, body.MandatoryMet ?? true, body.ProductNote, body.MarketingNote, body.QualityNote),
            ct));

    private static async Task<NoContent> Settle(Guid id, Guid findingId, SettleReviewFindingRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        await DoneAsync(mediator.Send(new SettleReviewFinding(new(id), Preconditions.ReadVersion(context), findingId, body.Settled, body.Text), ct));

    private static async Task<NoContent> Conclude(Guid id, ConcludeLocalityReviewRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        await DoneAsync(mediator.Send(new ConcludeLocalityReview(new(id), Preconditions.ReadVersion(context), body.Text ?? ""), ct));

    private static async Task<NoContent> Publish(Guid id, PublishLocalityReviewRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        await DoneAsync(mediator.Send(new PublishLocalityReview(new(id), Preconditions.ReadVersion(context), body.Products ?? false), ct));

    private static async Task<IResult> ListPublic([AsParameters] PublicLocalityReviewQuery query, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        if (Exporting.FormatOf(context) is not { } format)
        {
            return Results.Ok(await mediator.Send(new ListPublicLocalityReviews(query.Limit ?? Paging.DefaultLimit, query.Cursor, query.Count == true), ct));
        }

        var english = Problems.InEnglish(context);
        return await Exporting.SendAsync(context, format, File, english ? NameEn : Name, PublicColumns(english), await mediator.Send(new ExportPublicLocalityReviews(), ct));
    }

    private static IReadOnlyList<ExportColumn<LocalityReviewRow>> Columns(bool en) =>
    [
        new(en ? "Code" : "Mã", r => r.Code, 16), new(en ? "Locality" : "Địa phương", r => r.UnitName, 28), new(en ? "Agency" : "Cơ quan giám sát", r => r.AgencyName, 36),
        new(en ? "From" : "Từ ngày", r => r.From, 12), new(en ? "To" : "Đến ngày", r => r.To, 12), new(en ? "State" : "Tình trạng", r => en ? States[r.Status].English : States[r.Status].Vietnamese, 16),
        new(en ? "Candidates" : "Số công nhận", r => r.Candidates, 12), new(en ? "Sample" : "Cỡ mẫu", r => r.SampleSize, 10), new(en ? "Scored again" : "Đã chấm lại", r => r.Scored, 12),
        new(en ? "Other stars" : "Khác hạng", r => r.Different, 12), new(en ? "Findings" : "Phát hiện", r => r.Findings, 10), new(en ? "Not settled" : "Chưa xử lý xong", r => r.OpenFindings, 12),
        new(en ? "Public since" : "Công bố lúc", r => r.PublishedAt, 18),
    ];

    private static IReadOnlyList<ExportColumn<PublicLocalityReview>> PublicColumns(bool en) =>
    [
        new(en ? "Code" : "Mã", r => r.Code, 16), new(en ? "Locality" : "Địa phương", r => r.UnitName, 28), new(en ? "Agency" : "Cơ quan giám sát", r => r.AgencyName, 36),
        new(en ? "From" : "Từ ngày", r => r.From, 12), new(en ? "To" : "Đến ngày", r => r.To, 12), new(en ? "Candidates" : "Số công nhận", r => r.Candidates, 12),
        new(en ? "Sample" : "Cỡ mẫu", r => r.SampleSize, 10), new(en ? "Same stars" : "Giữ hạng", r => r.Summary.Same, 10), new(en ? "Fewer stars" : "Thấp hơn", r => r.Summary.Lower, 10),
        new(en ? "More stars" : "Cao hơn", r => r.Summary.Higher, 10), new(en ? "Not eligible" : "Không đủ điều kiện", r => r.Summary.NotEligible, 12),
        new(en ? "Average difference" : "Chênh lệch bình quân", r => r.Summary.AverageDifference, 12), new(en ? "Findings" : "Phát hiện", r => r.Summary.Findings, 10),
        new(en ? "Settled" : "Đã xử lý xong", r => r.Summary.SettledFindings, 12), new(en ? "Public since" : "Công bố ngày", r => r.PublishedOn, 14),
    ];
}

/// <summary>Filters of reviews.</summary>
internal sealed record LocalityReviewQuery
{
    /// <summary>Id of the unit whose evaluations are reviewed.</summary>
    public Guid? Unit { get; init; }

    /// <summary>Id of the reviewing agency.</summary>
    public Guid? Agency { get; init; }

    /// <summary>drafted, drawn, under-way, concluded, published.</summary>
    [ChoiceOf<LocalityReviewStatus>]
    public string? Status { get; init; }

    /// <summary>Only those with a finding that should have been answered by now, or only the others.</summary>
    public bool? Overdue { get; init; }

    /// <summary>1 to 200.</summary>
    [DefaultValue(Paging.DefaultLimit)]
    public int? Limit { get; init; }

    /// <summary>The <c>nextCursor</c> of the page before.</summary>
    public string? Cursor { get; init; }

    /// <summary>Also count, up to 1001.</summary>
    public bool? Count { get; init; }
}

/// <summary>How public summaries are paged.</summary>
internal sealed record PublicLocalityReviewQuery
{
    /// <summary>1 to 200.</summary>
    [DefaultValue(Paging.DefaultLimit)]
    public int? Limit { get; init; }

    /// <summary>The <c>nextCursor</c> of the page before.</summary>
    public string? Cursor { get; init; }

    /// <summary>Also count, up to 1001.</summary>
    public bool? Count { get; init; }
}

/// <summary>A review to begin.</summary>
/// <param name="Id">UUIDv7 made by the client, so that it may be sent again; one is made where none is given.</param>
/// <param name="AgencyId">Which agency of the province reviews; the caller's own without it.</param>
/// <param name="UnitId">The commune, or district until June 2025, whose evaluations are reviewed.</param>
/// <param name="From">First day of the decisions.</param>
/// <param name="To">Last day of the decisions.</param>
/// <param name="SampleSize">1 to 200.</param>
/// <param name="Seed">Of the draw: a whole number of 64 bits, as digits; one is made where none is given.</param>
/// <param name="Basis">Purpose and basis, in words.</param>
internal sealed record DraftLocalityReviewRequest(
    Guid? Id, Guid? AgencyId, [property: Required] Guid? UnitId, [property: Required] DateOnly? From, [property: Required] DateOnly? To, [property: Required] int? SampleSize, string? Seed, string? Basis);

/// <summary>The review just begun.</summary>
internal sealed record DraftedLocalityReview(Guid Id);

/// <summary>A dossier scored again.</summary>
/// <param name="Score">0 to 100, with two decimals at most.</param>
/// <param name="OriginalScore">As in the dossier; taken only where the register knows none.</param>
/// <param name="MandatoryMet">Whether it meets the mandatory requirements; yes without it.</param>
/// <param name="ProductNote">On part A.</param>
/// <param name="MarketingNote">On part B.</param>
/// <param name="QualityNote">On part C.</param>
internal sealed record RescoreReviewItemRequest(
    [property: Required] decimal? Score, decimal? OriginalScore, bool? MandatoryMet, string? ProductNote, string? MarketingNote, string? QualityNote);

/// <summary>What was found about the locality.</summary>
/// <param name="Measure">What it has to do.</param>
/// <param name="DueOn">By when.</param>
/// <param name="ItemId">The drawn recognition that showed it.</param>
internal sealed record LocalityReviewFindingRequest([property: Required] string? Text, [property: Required] string? Measure, [property: Required] DateOnly? DueOn, Guid? ItemId);

/// <summary>The finding just noted.</summary>
internal sealed record AddedReviewFinding(Guid Id);

/// <summary>What the locality did.</summary>
internal sealed record AnswerReviewFindingRequest([property: Required] string? Answer);

/// <summary>What becomes of an answer.</summary>
/// <param name="Settled">False sends it back.</param>
/// <param name="Text">Why it is sent back; needed only then.</param>
internal sealed record SettleReviewFindingRequest([property: Required] bool? Settled, string? Text);

/// <summary>The conclusion, in words.</summary>
internal sealed record ConcludeLocalityReviewRequest([property: Required] string? Text);

/// <summary>What everyone reads.</summary>
/// <param name="Products">Whether the products' names are read too; no without it.</param>
internal sealed record PublishLocalityReviewRequest(bool? Products);
