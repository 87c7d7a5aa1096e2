using System.ComponentModel;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Ocop.Api.Http;
using Ocop.Application.Common;
using Ocop.Application.ExpiryReviews;
using Ocop.Application.PublicRegister;
using Ocop.Domain.Certifications;
using Ocop.Domain.ExpiryReviews;
using Ocop.Domain.Notices;

namespace Ocop.Api.V1;

/// <summary>The board of recognitions that end.</summary>
internal static class ExpiryReviewEndpoints
{
    public static void MapExpiryReviews(this IEndpointRouteBuilder v1)
    {
        v1.MapList<ExpiryReviewRow>("expiry-reviews", List).ProducesProblem(404).WithTags("ExpiryReviews").WithName("listExpiryReviews").WithSummary("Recognitions that end soon or have ended, and how far their renewal has come");
        var group = v1.MapGroup("expiry-reviews").WithTags("ExpiryReviews");
        MapAtStart(group, "counts", Count).WithName("countExpiryReviews").WithSummary("The same in figures, in all and by unit");
        group.MapPost("states", Set).WithName("setRenewalStates").WithSummary("Note how far renewals have come; what cannot be noted is listed");
    }

    // The filters are inherited: what is bound at the start sees those that the compiler's own binding leaves out.
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Usage", "RDG002", Justification = "The handler comes in as a value on purpose.")]
    private static RouteHandlerBuilder MapAtStart(IEndpointRouteBuilder routes, string path, Delegate handler) => routes.MapGet(path, handler);

    private static async Task<IResult> List([AsParameters] ExpiryReviewQuery query, HttpContext context, IMediator mediator, TimeProvider clock, CancellationToken ct)
    {
        var question = query.ToQuestion(clock.Today());
        var english = Problems.InEnglish(context);

        return Exporting.FormatOf(context) is { } format
            ? await Exporting.SendAsync(
                context, format, "ra-soat-het-han", english ? "Review of expiring recognitions" : "Rà soát sản phẩm OCOP sắp hết hạn và hết hạn", ExpiryReviewColumns.For(english),
                await mediator.Send(new ExportExpiryReviews(question), ct))
            : Results.Ok(await mediator.Send(new ListExpiryReviews(question, query.Count == true), ct));
    }

    private static async Task<Ok<ExpiryReviewCounts>> Count([AsParameters] ExpiryReviewQuery query, IMediator mediator, TimeProvider clock, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new CountExpiryReviews(query.ToQuestion(clock.Today())), ct));

    private static async Task<Ok<RenewalOutcomes>> Set(SetRenewalStatesRequest body, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new SetRenewalState([.. (body.CertificationIds ?? []).Select(id => new CertificationId(id))], body.State, body.On, body.Note), ct));
}

/// <summary>Filters of the board.</summary>
internal sealed record ExpiryReviewQuery : PublicRegisterQuery
{
    /// <summary>within30, within60, within90, within180, later, expired, expired-idle (nobody has spoken with the subject); several by repeating or with commas.</summary>
    [ChoiceOf<ExpiryBucket>]
    public string[]? Bucket { get; init; }

    /// <summary>no-contact, notified, dossier-promised, submitted, scheduled, given-up; several by repeating or with commas.</summary>
    [ChoiceOf<RenewalState>]
    public string[]? State { get; init; }

    /// <summary>upcoming, open, missed, filed: where today lies in the window for the dossier.</summary>
    [ChoiceOf<WindowPhase>]
    public string? Window { get; init; }

    /// <summary>Id of an agency: only what it answers for, its field where it has one, else its area.</summary>
    public Guid? Agency { get; init; }

    /// <summary>commune, district, province, ministry; several by repeating or with commas.</summary>
    [ChoiceOf<CertificationLevel>]
    public string[]? Level { get; init; }

    /// <summary>window-opens, window-closes: only what a notice of this kind is due for.</summary>
    [ChoiceOf<NoticeKind>]
    public string? Due { get; init; }

    public BoardQuestion ToQuestion(DateOnly today)
    {
        var register = (this with { Sort = string.IsNullOrEmpty(Sort) ? "expiresOn" : Sort }).ToFilter(today) with
        {
            Levels = [.. Split(Level).Select(l => ReadEnum<CertificationLevel>("level", l))],
        };
        return new(
            register, [.. Split(Bucket).Select(b => ReadEnum<ExpiryBucket>("bucket", b))], [.. Split(State).Select(s => ReadEnum<RenewalState>("state", s))],
            Choices.Of<WindowPhase>(Window, "window"), Agency is { } agency ? new(agency) : null, Choices.Of<NoticeKind>(Due, "due"));
    }
}

/// <summary>How far renewals have come.</summary>
/// <param name="CertificationIds">At most 500.</param>
/// <param name="On">The day on which it happened, yyyy-MM-dd; today without it.</param>
/// <param name="Note">What was said; seen by those who may edit the record.</param>
internal sealed record SetRenewalStatesRequest(IReadOnlyList<Guid>? CertificationIds, RenewalState? State, DateOnly? On, string? Note);

/// <summary>The columns of the exported board.</summary>
internal static class ExpiryReviewColumns
{
    private static readonly Dictionary<RenewalState, (string Vietnamese, string English)> States = new()
    {
        [RenewalState.NoContact] = ("Chưa liên hệ", "No contact"), [RenewalState.Notified] = ("Đã thông báo", "Notified"), [RenewalState.DossierPromised] = ("Hẹn nộp hồ sơ", "Dossier promised"),
        [RenewalState.Submitted] = ("Đã nộp hồ sơ", "Submitted"), [RenewalState.Scheduled] = ("Đã xếp lịch", "Scheduled"), [RenewalState.GivenUp] = ("Không đánh giá lại", "Given up"),
    };

    public static IReadOnlyList<ExportColumn<ExpiryReviewRow>> For(bool en) =>
    [
        new(en ? "Code" : "Mã sản phẩm", r => r.Code, 24), new(en ? "Product" : "Tên sản phẩm", r => r.Name, 40), new(en ? "Subject" : "Chủ thể", r => r.SubjectName, 40),
        new(en ? "Unit" : "Địa bàn", r => r.UnitName, 24), new(en ? "Agency" : "Cơ quan", r => r.AgencyName, 34), new(en ? "Stars" : "Hạng sao", r => r.Stars, 10),
        new(en ? "Status" : "Trạng thái", r => RegisterColumns.Status(r.Status, en), 18), new(en ? "Valid to" : "Có giá trị đến", r => r.ExpiresOn, 16),
        new(en ? "Days left" : "Số ngày còn lại", r => r.DaysLeft, 14), new(en ? "Window opens" : "Nhận hồ sơ từ", r => r.Window?.OpensOn, 16),
        new(en ? "Window closes" : "Nhận hồ sơ đến", r => r.Window?.ClosesOn, 16), new(en ? "Transition until" : "Chuyển tiếp đến", r => r.Window?.TransitionUntil, 16),
        new(en ? "Renewal" : "Tình trạng đánh giá lại", r => en ? States[r.State].English : States[r.State].Vietnamese, 22), new(en ? "Since" : "Từ ngày", r => r.StateOn, 16),
        new(en ? "Notices" : "Giấy báo đã gửi", r => string.Join("; ", r.Notices.Select(n => n.On.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture))), 24),
        new(en ? "Note" : "Ghi chú", r => r.Note, 40),
    ];
}
