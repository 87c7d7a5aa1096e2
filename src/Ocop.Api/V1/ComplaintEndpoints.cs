using System.ComponentModel;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Accounts;
using Ocop.Api.Http;
using Ocop.Application.Common;
using Ocop.Application.Complaints;
using Ocop.Domain.Complaints;
using static Ocop.Api.Http.Steps;

namespace Ocop.Api.V1;

/// <summary>Complaints of citizens: sent and followed by anybody, handled by agencies.</summary>
internal static class ComplaintEndpoints
{
    private const int FormOverhead = 64 * 1024;

    private static readonly Dictionary<ComplaintKind, (string Vietnamese, string English)> Kinds = new()
    {
        [ComplaintKind.MarkMisuse] = ("Dùng sai sao, logo OCOP", "Misuse of stars or mark"), [ComplaintKind.Counterfeit] = ("Hàng giả, tem giả", "Counterfeit"),
        [ComplaintKind.Quality] = ("Chất lượng, an toàn thực phẩm", "Quality or food safety"), [ComplaintKind.Label] = ("Nhãn sai, thiếu", "Label wrong or incomplete"), [ComplaintKind.Other] = ("Khác", "Other"),
    };

    private static readonly Dictionary<ComplaintStatus, (string Vietnamese, string English)> States = new()
    {
        [ComplaintStatus.Received] = ("Mới nhận", "Received"), [ComplaintStatus.InProgress] = ("Đang xử lý", "In progress"), [ComplaintStatus.Answered] = ("Đã trả lời", "Answered"),
        [ComplaintStatus.Rejected] = ("Không xử lý", "Rejected"), [ComplaintStatus.Merged] = ("Đã gộp", "Merged"),
    };

    public static void MapComplaints(this IEndpointRouteBuilder v1)
    {
        // an officer who complains as a citizen does it in no session's name
        var open = v1.MapGroup("public/complaints").WithTags("Public").AllowAnonymous().WithMetadata(new WithoutCsrfTokenAttribute());
        open.MapPost("", Send).WithName("complain").WithSummary("Complain about a product; the receipt is shown once");
        open.MapGet("challenge", Challenge).WithName("getComplaintChallenge").WithSummary("Work for a computer, to be done before a complaint is sent");
        open.MapGet("{receipt}", Follow).WithName("followComplaint").WithSummary("How far a complaint has come, by its receipt");
        open.MapPost("{receipt}/photos", AddPhoto).WithName("addComplaintPhoto").WithSummary("Add a picture within a day (JPEG, PNG, WebP; at most 10 MiB); place and device are stripped")
            .DisableAntiforgery().WithMetadata(new RequestSizeLimitAttribute(AddComplaintPhoto.MaxBytes + FormOverhead));

        v1.MapList<ComplaintRow>("complaints", List).WithTags("Complaints").WithName("listComplaints").WithSummary("Complaints within reach, the newest first");
        var group = v1.MapGroup("complaints/{id:guid}").WithTags("Complaints");
        group.MapGet("", Get).WithName("getComplaint").WithSummary("One complaint, with its contact").Produces<ComplaintDetail>().Produces(304);
        group.MapGet("photos/{photoId:guid}", Photo).WithName("getComplaintPhoto").WithSummary("A picture of a complaint")
            .Produces(200, contentType: "image/jpeg", additionalContentTypes: ["image/png", "image/webp"]);
        var steps = group.MapGroup("").WithMetadata(new NeedsIfMatchAttribute());
        steps.MapPost("assignment", Assign).WithName("assignComplaint").WithSummary("Say which agency looks into it");
        steps.MapPost("answer", Answer).WithName("answerComplaint").WithSummary("Answer it");
        steps.MapPost("rejection", Reject).WithName("rejectComplaint").WithSummary("Close it because nothing can be done with it");
        steps.MapPost("merge", Merge).WithName("mergeComplaint").WithSummary("Merge it with another that says the same");
    }

    private static async Task<Created<ComplaintReceipt>> Send(ComplainRequest body, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        var receipt = await mediator.Send(
            new Complain(
                body.Id, body.Text ?? "", body.Kind, body.ProductCode, body.Place, body.Anonymous ?? false, body.Contact, body.Challenge, body.Nonce, context.Connection.RemoteIpAddress?.ToString()), ct);
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Created($"/api/v1/public/complaints/{receipt.Receipt}", receipt);
    }

    private static async Task<Ok<ComplaintChallenge>> Challenge(HttpContext context, IMediator mediator, CancellationToken ct)
    {
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(await mediator.Send(new GetComplaintChallenge(), ct));
    }

    private static async Task<Ok<ComplaintState>> Follow(string receipt, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(await mediator.Send(new FollowComplaint(receipt), ct));
    }

    private static async Task<NoContent> AddPhoto(string receipt, IFormFile file, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new AddComplaintPhoto(receipt, await Uploads.ReadAsync(file, AddComplaintPhoto.MaxBytes, ct)), ct);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> List([AsParameters] ComplaintQuery query, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        ComplaintFilter filter = new(
            Choices.Of<ComplaintStatus>(query.Status, "status"), query.Open == true, Choices.Of<ComplaintKind>(query.Kind, "kind"), query.Product is { } p ? new(p) : null, query.Mine == true, query.Q);
        var english = Problems.InEnglish(context);
        return Exporting.FormatOf(context) is { } format
            ? await Exporting.SendAsync(
                context, format, "phan-anh", english ? "Complaints of citizens" : "Phản ánh của người dân", Columns(english), await mediator.Send(new ExportComplaints(filter), ct))
            : Results.Ok(await mediator.Send(new ListComplaints(filter, query.Limit ?? Paging.DefaultLimit, query.Cursor, query.Count == true), ct));
    }

    private static async Task<IResult> Get(Guid id, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        var complaint = await mediator.Send(new GetComplaint(new(id)), ct);
        return Preconditions.OkWithTag(context, complaint, Preconditions.Tag(complaint.Version));
    }

    private static async Task<IResult> Photo(Guid id, Guid photoId, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        var photo = await mediator.Send(new GetComplaintPhoto(new(id), photoId), ct);
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return Results.Stream(photo.Content, photo.ContentType);
    }

    private static async Task<NoContent> Assign(Guid id, AssignComplaintRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        await DoneAsync(mediator.Send(new AssignComplaint(new(id), Preconditions.ReadVersion(context), body.AgencyId is { } a ? new(a) : null), ct));

    private static async Task<NoContent> Answer(Guid id, AnswerComplaintRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        await DoneAsync(mediator.Send(new AnswerComplaint(new(id), Preconditions.ReadVersion(context), body.Answer ?? ""), ct));

    private static async Task<NoContent> Reject(Guid id, RejectComplaintRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        await DoneAsync(mediator.Send(new RejectComplaint(new(id), Preconditions.ReadVersion(context), body.Reason ?? ""), ct));

    private static async Task<NoContent> Merge(Guid id, MergeComplaintRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        await DoneAsync(mediator.Send(new MergeComplaint(new(id), Preconditions.ReadVersion(context), body.IntoId is { } i ? new(i) : null), ct));

    private static IReadOnlyList<ExportColumn<ComplaintRow>> Columns(bool en) =>
    [
        new(en ? "Received" : "Nhận lúc", c => c.ReceivedAt, 18), new(en ? "Kind" : "Loại", c => en ? Kinds[c.Kind].English : Kinds[c.Kind].Vietnamese, 26),
        new(en ? "State" : "Tình trạng", c => en ? States[c.Status].English : States[c.Status].Vietnamese, 14), new(en ? "Text" : "Nội dung", c => c.Text, 60), new(en ? "Place" : "Nơi", c => c.Place, 30),
        new(en ? "Code" : "Mã", c => c.Code, 24), new(en ? "Product" : "Sản phẩm", c => c.ProductName, 36), new(en ? "Subject" : "Chủ thể", c => c.SubjectName, 36),
        new(en ? "Agency" : "Cơ quan xử lý", c => c.AgencyName, 34), new(en ? "Pictures" : "Ảnh", c => c.Photos, 8),
    ];
}

/// <summary>A complaint to send.</summary>
/// <param name="Id">Random UUID of the device; with it, sending again gives the same complaint and the same receipt. Whoever knows it knows the receipt.</param>
/// <param name="Text">What happened, in one's own words; at most 4000 characters.</param>
/// <param name="Kind">mark-misuse, counterfeit, quality, label, other; other without it.</param>
/// <param name="ProductCode">The code that was scanned or typed, a whole address too.</param>
/// <param name="Place">Where it was seen.</param>
/// <param name="Anonymous">Keep no contact, whatever is given.</param>
/// <param name="Contact">Name, telephone or e-mail, for questions; seen by those who handle the complaint alone.</param>
/// <param name="Challenge">Of <c>GET /public/complaints/challenge</c>, where its difficulty is not 0.</param>
/// <param name="Nonce">The number that solves it.</param>
internal sealed record ComplainRequest(Guid? Id, string? Text, ComplaintKind? Kind, string? ProductCode, string? Place, bool? Anonymous, string? Contact, string? Challenge, long? Nonce);

/// <summary>Filters of complaints.</summary>
internal sealed record ComplaintQuery
{
    /// <summary>received, in-progress, answered, rejected, merged.</summary>
    [ChoiceOf<ComplaintStatus>]
    public string? Status { get; init; }

    /// <summary>Only what still waits.</summary>
    public bool? Open { get; init; }

    /// <summary>mark-misuse, counterfeit, quality, label, other.</summary>
    [ChoiceOf<ComplaintKind>]
    public string? Kind { get; init; }

    /// <summary>Id of a product.</summary>
    public Guid? Product { get; init; }

    /// <summary>Only what the caller's agency looks into.</summary>
    public bool? Mine { get; init; }

    /// <summary>Words in what is said, its place or its code, with or without diacritics.</summary>
    public string? Q { get; init; }

    /// <summary>1 to 200.</summary>
    [DefaultValue(Paging.DefaultLimit)]
    public int? Limit { get; init; }

    /// <summary>The <c>nextCursor</c> of the page before.</summary>
    public string? Cursor { get; init; }

    /// <summary>Also count, up to 1001.</summary>
    public bool? Count { get; init; }
}

/// <summary>Who looks into it.</summary>
internal sealed record AssignComplaintRequest(Guid? AgencyId);

/// <summary>What whoever complained reads.</summary>
internal sealed record AnswerComplaintRequest(string? Answer);

/// <summary>Why nothing can be done with it; whoever complained reads it.</summary>
internal sealed record RejectComplaintRequest(string? Reason);

/// <summary>The complaint that says the same.</summary>
internal sealed record MergeComplaintRequest(Guid? IntoId);
