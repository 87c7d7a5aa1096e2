using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Ocop.Api.Http;
using Ocop.Application.Common;
using Ocop.Application.Notices;
using Ocop.Application.Papers;
using Ocop.Domain.Certifications;
using Ocop.Domain.Notices;

namespace Ocop.Api.V1;

/// <summary>Written notices to subjects.</summary>
internal static class NoticeEndpoints
{
    public static void MapNotices(this IEndpointRouteBuilder v1)
    {
        v1.MapList<NoticeItem>("notices", List).WithTags("Notices").WithName("listNotices").WithSummary("Notices that were sent, the latest first");
        v1.MapPost("notices", Send).WithTags("Notices").WithName("sendNotices").WithSummary("Send notices, by e-mail or to be printed; what cannot be sent is listed");
        v1.MapGet("notices/{id:guid}/paper", Paper).WithTags("Notices").WithName("getNoticePaper").WithSummary("The paper as it was sent (PDF)")
            .Produces(200, contentType: PaperFormat.Pdf.ContentType());
        v1.MapGet("notice-batches/{id:guid}/papers.pdf", PapersAsPdf).WithTags("Notices").WithName("getNoticeBatchPdf").WithSummary("The papers of a batch that are to be printed, as one PDF")
            .Produces(200, contentType: PaperFormat.Pdf.ContentType());
        v1.MapGet("notice-batches/{id:guid}/papers.docx", PapersAsDocx).WithTags("Notices").WithName("getNoticeBatchDocx").WithSummary("The same as one document to go on writing in")
            .Produces(200, contentType: PaperFormat.Docx.ContentType());
        var templates = v1.MapGroup("notice-templates").WithTags("Notices");
        templates.MapGet("", ListTemplates).WithName("listNoticeTemplates").WithSummary("How notices of each kind read");
        templates.MapPut("{kind}", ChangeTemplate).WithName("changeNoticeTemplate").WithSummary("Change how notices of a kind read; a broken template is refused").WithMetadata(new NeedsIfMatchAttribute());
        templates.MapPost("{kind}/preview", Preview).WithName("previewNotice").WithSummary("A sample of how a notice would read (PDF)")
            .Produces(200, contentType: PaperFormat.Pdf.ContentType());
    }

    private static async Task<IResult> List([AsParameters] NoticeQuery query, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        NoticeFilter filter = new(
            Choices.Of<NoticeKind>(query.Kind, "kind"), Choices.Of<NoticeChannel>(query.Channel, "channel"), query.Batch is { } b ? new(b) : null, query.Product is { } p ? new(p) : null,
            query.Subject is { } s ? new(s) : null, query.From, query.To);
        var english = Problems.InEnglish(context);

        return Exporting.FormatOf(context) is { } format
            ? await Exporting.SendAsync(
                context, format, "giay-bao", english ? "Notices to subjects" : "Giấy báo gửi chủ thể OCOP", Columns(english), await mediator.Send(new ExportNotices(filter), ct))
            : Results.Ok(await mediator.Send(new ListNotices(filter, query.Limit ?? Paging.DefaultLimit, query.Cursor, query.Count == true), ct));
    }

    private static async Task<Created<NoticeBatchResult>> Send(SendNoticesRequest body, IMediator mediator, CancellationToken ct)
    {
        var result = await mediator.Send(
            new SendNotices(body.Kind, [.. (body.CertificationIds ?? []).Select(id => new CertificationId(id))], body.AgencyId is { } a ? new(a) : null, body.Number), ct);
        return TypedResults.Created(string.Create(CultureInfo.InvariantCulture, $"/api/v1/notices?batch={result.BatchId}"), result);
    }

    private static async Task<IResult> Paper(Guid id, IMediator mediator, CancellationToken ct) =>
        Results.File(await mediator.Send(new GetNoticePaper(new(id)), ct), PaperFormat.Pdf.ContentType(), "giay-bao.pdf");

    private static Task<IResult> PapersAsPdf(Guid id, IMediator mediator, CancellationToken ct) => PapersAsync(id, PaperFormat.Pdf, mediator, ct);

    private static Task<IResult> PapersAsDocx(Guid id, IMediator mediator, CancellationToken ct) => PapersAsync(id, PaperFormat.Docx, mediator, ct);

    private static async Task<IResult> PapersAsync(Guid id, PaperFormat format, IMediator mediator, CancellationToken ct) =>
        Results.File(await mediator.Send(new GetBatchPapers(new(id), format), ct), format.ContentType(), "giay-bao" + format.Extension());

    private static async Task<Ok<Page<NoticeTemplateItem>>> ListTemplates(IMediator mediator, CancellationToken ct) => TypedResults.Ok(await mediator.Send(new ListNoticeTemplates(), ct));

    private static async Task<NoContent> ChangeTemplate(string kind, NoticeWordingRequest body, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new ChangeNoticeTemplate(KindOf(kind), Preconditions.ReadVersion(context), body.ToWording()), ct);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> Preview(string kind, NoticeWordingRequest body, IMediator mediator, CancellationToken ct) =>
        Results.File(await mediator.Send(new PreviewNotice(KindOf(kind), body.ToWording(), PaperFormat.Pdf), ct), PaperFormat.Pdf.ContentType(), "giay-bao-mau.pdf");

    // who may not change templates learns nothing of their names
    private static NoticeKind? KindOf(string text) => text switch { "window-opens" => NoticeKind.WindowOpens, "window-closes" => NoticeKind.WindowCloses, _ => null };

    private static IReadOnlyList<ExportColumn<NoticeItem>> Columns(bool en) =>
    [
        new(en ? "Date" : "Ngày", n => n.On, 14),
        new(en ? "Kind" : "Loại giấy báo", n => n.Kind == NoticeKind.WindowOpens ? (en ? "Window opens" : "Sắp đến hạn nộp") : en ? "Window closes" : "Sắp hết hạn nộp", 22),
        new(en ? "Product" : "Tên sản phẩm", n => n.ProductName, 40), new(en ? "Subject" : "Chủ thể", n => n.SubjectName, 40),
        new(en ? "Channel" : "Hình thức gửi", n => n.Channel == NoticeChannel.Email ? "E-mail" : en ? "Printed" : "Bản in", 16), new(en ? "Agency" : "Cơ quan gửi", n => n.AgencyName, 34),
        new(en ? "Sent by" : "Người gửi", n => n.SentBy, 24), new(en ? "SHA-256 of the paper" : "Mã băm SHA-256 của giấy báo", n => n.PaperHash, 68),
    ];
}

/// <summary>Filters of the notices.</summary>
internal sealed record NoticeQuery
{
    /// <summary>window-opens, window-closes.</summary>
    [ChoiceOf<NoticeKind>]
    public string? Kind { get; init; }

    /// <summary>email, print.</summary>
    [ChoiceOf<NoticeChannel>]
    public string? Channel { get; init; }

    /// <summary>Those that were made in one go.</summary>
    public Guid? Batch { get; init; }

    /// <summary>Id of a product.</summary>
    public Guid? Product { get; init; }

    /// <summary>Id of a subject.</summary>
    public Guid? Subject { get; init; }

    /// <summary>Dated not before.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Dated not after.</summary>
    public DateOnly? To { get; init; }

    /// <summary>1 to 200.</summary>
    public int? Limit { get; init; }

    /// <summary>The <c>nextCursor</c> of the page before.</summary>
    public string? Cursor { get; init; }

    /// <summary>Also count, up to 1001.</summary>
    public bool? Count { get; init; }
}

/// <summary>Notices to send.</summary>
/// <param name="Kind">window-opens or window-closes.</param>
/// <param name="CertificationIds">At most 500; those that a notice of the kind was sent about are refused row by row, so that the same request may be sent again.</param>
/// <param name="AgencyId">Whose letterhead; the caller's agency without it.</param>
/// <param name="Number">On every paper, where they share one.</param>
internal sealed record SendNoticesRequest(NoticeKind? Kind, IReadOnlyList<Guid>? CertificationIds, Guid? AgencyId, string? Number);

/// <summary>How notices read; <c>{{product}}</c> and the like stand for what differs.</summary>
/// <param name="Abstract">After "V/v".</param>
/// <param name="Body">Paragraphs, one a line, with <c>**bold**</c> and <c>*italic*</c>.</param>
/// <param name="SuperiorBody">In the letterhead above the agency.</param>
/// <param name="Symbol">Behind the number.</param>
/// <param name="Place">Before the date.</param>
/// <param name="Authority">Above the signature, one line each.</param>
/// <param name="Signer">Full name.</param>
/// <param name="Recipients">"Nơi nhận", one line each.</param>
internal sealed record NoticeWordingRequest(string Abstract, string Body, string? SuperiorBody, string Symbol, string Place, string Authority, string? Signer, string Recipients)
{
    public NoticeWording ToWording() => new(Abstract, Body, SuperiorBody, Symbol, Place, Authority, Signer, Recipients);
}
