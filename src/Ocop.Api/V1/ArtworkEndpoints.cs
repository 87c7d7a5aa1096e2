using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Http;
using Ocop.Application.Common;
using Ocop.Application.Files;
using Ocop.Application.Labels;
using Ocop.Application.Ledger;
using Ocop.Domain.Labels;

namespace Ocop.Api.V1;

/// <summary>Labels that bear the OCOP mark, and the right to it.</summary>
internal static class ArtworkEndpoints
{
    private const int FormOverhead = 64 * 1024;

    private static readonly Dictionary<ArtworkVerdict, (string Vietnamese, string English)> Verdicts = new()
    {
        [ArtworkVerdict.Right] = ("Đúng", "Right"), [ArtworkVerdict.WrongStars] = ("Sai sao", "Wrong stars"), [ArtworkVerdict.WrongNumber] = ("Sai số quyết định, giấy chứng nhận", "Wrong number"),
        [ArtworkVerdict.Expired] = ("Công nhận hết hạn", "Recognition expired"), [ArtworkVerdict.Suspended] = ("Công nhận tạm dừng", "Recognition suspended"),
        [ArtworkVerdict.Ended] = ("Công nhận đã bị thu hồi, rút", "Recognition ended"), [ArtworkVerdict.NotYet] = ("Công nhận chưa hiệu lực", "Recognition not yet in force"),
        [ArtworkVerdict.NeverRecognised] = ("Chưa từng được công nhận", "Never recognised"),
    };

    public static void MapArtworks(this IEndpointRouteBuilder v1)
    {
        v1.MapList<ArtworkRow>("artworks", List).WithTags("Labels").WithName("listArtworks").WithSummary("Labels that bear the mark, within reach, the newest first");
        var group = v1.MapGroup("artworks").WithTags("Labels");
        group.MapPost("", Enter).WithName("enterArtwork").WithSummary("Enter a label that bears the mark");
        group.MapGet("{id:guid}", Get).WithName("getArtwork").WithSummary("One label, held against the recognition of the day").Produces<ArtworkDetail>();
        group.MapPatch("{id:guid}", Change).WithName("changeArtwork").WithSummary("Say something else of a label").AcceptsMergePatch<ChangeArtworkRequest>();
        group.MapPost("{id:guid}/files", AddFile).WithName("addArtworkFile").WithSummary("Add a picture or PDF of the label (JPEG, PNG, WebP, PDF; at most 25 MiB)")
            .DisableAntiforgery().WithMetadata(new RequestSizeLimitAttribute(CleanDocument.MaxBytes + FormOverhead));
        group.MapGet("{id:guid}/files/{fileId:guid}", File).WithName("getArtworkFile").WithSummary("A picture or PDF of the label")
            .Produces(200, contentType: CleanDocument.Pdf, additionalContentTypes: ["image/jpeg", "image/png", "image/webp"]);
        group.MapGet("{id:guid}/history", History).WithName("getArtworkHistory").WithSummary("What happened to a label");
        v1.MapGet("products/{id:guid}/mark-use", Use).WithTags("Labels").WithName("getMarkUse").WithSummary("Whether the product may bear the mark on a day");
    }

    private static async Task<IResult> List([AsParameters] ArtworkQuery query, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        ArtworkFilter filter = new(query.Subject is { } s ? new(s) : null, query.Product is { } p ? new(p) : null, query.NotRight == true, query.Q);
        var english = Problems.InEnglish(context);
        return Exporting.FormatOf(context) is { } format
            ? await Exporting.SendAsync(context, format, "mau-nhan", english ? "Labels with the OCOP mark" : "Mẫu nhãn mang nhãn hiệu OCOP", Columns(english), await mediator.Send(new ExportArtworks(filter), ct))
            : Results.Ok(await mediator.Send(new ListArtworks(filter, query.Limit ?? Paging.DefaultLimit, query.Cursor, query.Count == true), ct));
    }

    private static async Task<Created<CreatedArtwork>> Enter(EnterArtworkRequest body, IMediator mediator, CancellationToken ct)
    {
        var id = await mediator.Send(
            new EnterArtwork(new(body.ProductId ?? Guid.Empty), body.Title ?? "", body.Stars, body.CertificateNumber, body.DecisionNumber, body.UsedFrom, body.UsedTo, body.Note), ct);
        return TypedResults.Created($"/api/v1/artworks/{id}", new CreatedArtwork(id));
    }

    private static async Task<IResult> Get(Guid id, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        var artwork = await mediator.Send(new GetArtwork(new(id)), ct);

        // what it is worth changes with the recognition, not with the record: no copy of the answer is kept for long
        context.Response.Headers.ETag = Preconditions.Tag(artwork.Version);
        context.Response.Headers.CacheControl = "no-store";
        return Results.Ok(artwork);
    }

    private static async Task<NoContent> Change(Guid id, ChangeArtworkRequest body, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(
            new ChangeArtwork(new(id), Preconditions.ReadVersion(context))
            {
                Title = body.Title, Stars = body.Stars, CertificateNumber = body.CertificateNumber, DecisionNumber = body.DecisionNumber, UsedFrom = body.UsedFrom, UsedTo = body.UsedTo, Note = body.Note,
            }, ct);
        return TypedResults.NoContent();
    }

    private static async Task<Created<CreatedArtworkFile>> AddFile(Guid id, IFormFile file, IMediator mediator, CancellationToken ct)
    {
        var added = await mediator.Send(new AddArtworkFile(new(id), await Uploads.ReadAsync(file, CleanDocument.MaxBytes, ct)), ct);
        return TypedResults.Created($"/api/v1/artworks/{id}/files/{added}", new CreatedArtworkFile(added));
    }

    private static async Task<IResult> File(Guid id, Guid fileId, HttpContext context, IMediator mediator, CancellationToken ct) =>
        Uploads.Show(context, await mediator.Send(new GetArtworkFile(new(id), fileId), ct));

    private static async Task<Ok<Page<HistoryItem>>> History(Guid id, int? limit, string? cursor, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new GetArtworkHistory(new(id), new(limit ?? Paging.DefaultLimit, cursor)), ct));

    private static async Task<Ok<MarkUse>> Use(Guid id, DateOnly? asOf, IMediator mediator, CancellationToken ct) => TypedResults.Ok(await mediator.Send(new GetMarkUse(new(id), asOf), ct));

    private static IReadOnlyList<ExportColumn<ArtworkRow>> Columns(bool en) =>
    [
        new(en ? "Label" : "Mẫu nhãn", a => a.Title, 36), new(en ? "Product" : "Sản phẩm", a => a.ProductName, 36), new(en ? "Subject" : "Chủ thể", a => a.SubjectName, 36),
        new(en ? "Stars shown" : "Sao in", a => a.Stars, 10), new(en ? "Stars in force" : "Sao đang có", a => a.StarsInForce, 12),
        new(en ? "Verdict" : "Đối chiếu", a => en ? Verdicts[a.Verdict].English : Verdicts[a.Verdict].Vietnamese, 26), new(en ? "Decision" : "Số quyết định in", a => a.DecisionNumber, 22),
        new(en ? "Certificate" : "Số giấy chứng nhận in", a => a.CertificateNumber, 22), new(en ? "From" : "Dùng từ", a => a.UsedFrom, 14), new(en ? "To" : "Dùng đến", a => a.UsedTo, 14),
    ];
}

/// <summary>Filters of labels.</summary>
internal sealed record ArtworkQuery
{
    /// <summary>Id of a subject.</summary>
    public Guid? Subject { get; init; }

    /// <summary>Id of a product.</summary>
    public Guid? Product { get; init; }

    /// <summary>Only what is in use today and says what it may not.</summary>
    public bool? NotRight { get; init; }

    /// <summary>Words of the title, the numbers or the subject's name.</summary>
    public string? Q { get; init; }

    /// <summary>1 to 200.</summary>
    [DefaultValue(Paging.DefaultLimit)]
    public int? Limit { get; init; }

    /// <summary>The <c>nextCursor</c> of the page before.</summary>
    public string? Cursor { get; init; }

    /// <summary>Also count, up to 1001.</summary>
    public bool? Count { get; init; }
}

/// <summary>A label that bears the mark.</summary>
/// <param name="Title">Which label it is.</param>
/// <param name="Stars">That it shows, 1 to 5; null where it shows none.</param>
/// <param name="CertificateNumber">As printed.</param>
/// <param name="DecisionNumber">As printed.</param>
/// <param name="UsedFrom">Today without it.</param>
internal sealed record EnterArtworkRequest(Guid? ProductId, string? Title, [property: Range(1, 5)] int? Stars, string? CertificateNumber, string? DecisionNumber, DateOnly? UsedFrom, DateOnly? UsedTo, string? Note);

/// <summary>What to change; absent fields stay, null empties.</summary>
internal sealed record ChangeArtworkRequest
{
    public Optional<string?> Title { get; init; }
    [Range(1, 5)]
    public Optional<int?> Stars { get; init; }
    public Optional<string?> CertificateNumber { get; init; }
    public Optional<string?> DecisionNumber { get; init; }
    public Optional<DateOnly?> UsedFrom { get; init; }
    public Optional<DateOnly?> UsedTo { get; init; }
    public Optional<string?> Note { get; init; }
}

/// <summary>The label's record.</summary>
internal sealed record CreatedArtwork(Guid Id);

/// <summary>The file.</summary>
internal sealed record CreatedArtworkFile(Guid Id);
