using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Http;
using Ocop.Application.Common;
using Ocop.Application.Decisions;
using Ocop.Application.Files;
using Ocop.Application.Papers;
using Ocop.Application.PublicRegister;
using Ocop.Domain.Decisions;

namespace Ocop.Api.V1;

/// <summary>Decisions about one or many recognitions, from the draft to the publication.</summary>
internal static class DecisionEndpoints
{
    private const int FormOverhead = 64 * 1024;

    public static void MapDecisions(this IEndpointRouteBuilder v1)
    {
        var group = v1.MapGroup("decisions").WithTags("Decisions");
        group.MapPost("", Draft).WithName("draftDecision").WithSummary("Draft a decision over one or many recognitions; it has no effect yet");
        group.MapGet("", List).WithName("listDecisions").WithSummary("Decisions and their drafts, the newest first");
        group.MapGet("{id:guid}", Get).WithName("getDecision").WithSummary("One decision with what it names").Produces<DecisionDetail>().Produces(304);
        group.MapDelete("{id:guid}", Discard).WithName("discardDecision").WithSummary("Give a draft up");
        group.MapGet("{id:guid}/scan", GetScan).WithName("getDecisionScan").WithSummary("The scan of the signed paper").Produces(200, contentType: CleanDocument.Pdf);
        group.MapGet("{id:guid}/paper.docx", GetDocx).WithName("getDecisionDocx").WithSummary("The decision with its list as DOCX; while it is a draft, with room for number, date and signature")
            .Produces(200, contentType: PaperFormat.Docx.ContentType());
        group.MapGet("{id:guid}/paper.pdf", GetPdf).WithName("getDecisionPdf").WithSummary("The same as PDF").Produces(200, contentType: PaperFormat.Pdf.ContentType());
        group.MapPost("{id:guid}/corrections", Correct).WithName("correctDecision").WithSummary("Say publicly what a published decision had wrong");

        var steps = group.MapGroup("{id:guid}").WithMetadata(new NeedsIfMatchAttribute());
        steps.MapPost("signature", Sign).WithName("signDecision").WithSummary("Enter the signed paper: every recognition that it names is revoked or holds again, or none is");
        steps.MapPut("scan", Scan).WithName("attachDecisionScan").WithSummary("Lay the scan of the signed paper beside it (PDF, at most 25 MiB)")
            .DisableAntiforgery().WithMetadata(new RequestSizeLimitAttribute(CleanDocument.MaxBytes + FormOverhead));
        steps.MapPost("publication", Publish).WithName("publishDecision").WithSummary("Let everyone read it");

        var open = v1.MapGroup("public/decisions").AllowAnonymous().WithTags("PublicRegister");
        open.MapGet("", ListPublic).WithName("listPublicDecisions").WithSummary("Published decisions, the latest first");
        open.MapGet("{id:guid}", GetPublic).WithName("getPublicDecision").WithSummary("One published decision").Produces<PublicDecision>().Produces(304);
    }

    private static async Task<Created<CreatedId>> Draft(DraftDecisionRequest body, IMediator mediator, CancellationToken ct)
    {
        var decision = await mediator.Send(
            new DraftDecision(body.Kind, body.Proposals?.Select(p => new Domain.Revocations.RevocationProposalId(p)).ToList(),
                body.Certifications?.Select(c => new Domain.Certifications.CertificationId(c)).ToList(), body.Ground), ct);
        return TypedResults.Created($"/api/v1/decisions/{decision}", new CreatedId(decision));
    }

    /// <summary>Decisions and their drafts, the newest first.</summary>
    /// <param name="status">Only these: draft, issued, published or discarded.</param>
    /// <param name="kind">Only these: revocation or reinstatement.</param>
    /// <param name="number">Only with exactly this number.</param>
    /// <param name="limit">Rows of a page, 1 to 200; 50 unless told.</param>
    /// <param name="cursor">The nextCursor of the page before.</param>
    /// <param name="count">Also count all rows, up to 1,001.</param>
    /// <param name="mediator">Sends it.</param>
    /// <param name="ct">Cancels.</param>
    private static async Task<Ok<Page<DecisionRow>>> List([ChoiceOf<DecisionStatus>] string? status, [ChoiceOf<DecisionKind>] string? kind, string? number, int? limit, string? cursor, bool? count, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(
            new ListDecisions(
                Choices.Of<DecisionStatus>(status, "status"), Choices.Of<DecisionKind>(kind, "kind"), number, limit ?? Paging.DefaultLimit, cursor, count == true), ct));

    private static async Task<IResult> Get(Guid id, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        var decision = await mediator.Send(new GetDecision(new(id)), ct);
        return Preconditions.OkWithTag(context, decision, Preconditions.Tag(decision.Version));
    }

    private static async Task<NoContent> Discard(Guid id, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new DiscardDecision(new(id)), ct);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Sign(Guid id, SignedPaperRequest body, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new SignDecision(new(id), Preconditions.ReadVersion(context), body.ToInput()), ct);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<ScanReceipt>> Scan(Guid id, IFormFile file, HttpContext context, IMediator mediator, CancellationToken ct) => TypedResults.Ok(new ScanReceipt(
        await mediator.Send(new AttachScan(new(id), Preconditions.ReadVersion(context), await Uploads.ReadAsync(file, CleanDocument.MaxBytes, ct)), ct)));

    private static async Task<IResult> GetScan(Guid id, HttpContext context, IMediator mediator, CancellationToken ct) =>
        Uploads.Show(context, await mediator.Send(new GetScan(new(id)), ct));

    private static Task<IResult> GetDocx(Guid id, HttpContext context, IMediator mediator, CancellationToken ct) => PaperAsync(id, PaperFormat.Docx, context, mediator, ct);

    private static Task<IResult> GetPdf(Guid id, HttpContext context, IMediator mediator, CancellationToken ct) => PaperAsync(id, PaperFormat.Pdf, context, mediator, ct);

    private static async Task<IResult> PaperAsync(Guid id, PaperFormat format, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        var paper = await mediator.Send(new GetDecisionPaper(new(id), format), ct);
        context.Response.Headers.CacheControl = "private, no-cache";
        return Results.File(paper.Content, paper.ContentType, paper.Name);
    }

    private static async Task<NoContent> Publish(Guid id, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new PublishDecision(new(id), Preconditions.ReadVersion(context)), ct);
        return TypedResults.NoContent();
    }

    private static async Task<Created<CreatedId>> Correct(Guid id, CorrectDecisionRequest body, IMediator mediator, CancellationToken ct)
    {
        var correction = await mediator.Send(new CorrectDecision(new(id), body.Text), ct);
        return TypedResults.Created($"/api/v1/decisions/{id}", new CreatedId(correction));
    }

    /// <summary>Published decisions, the latest first.</summary>
    /// <param name="number">Only with exactly this number, such as 214/QĐ-UBND.</param>
    /// <param name="issuer">Only of the body with this code.</param>
    /// <param name="year">Only signed in this year.</param>
    /// <param name="limit">Rows of a page, 1 to 200; 50 unless told.</param>
    /// <param name="cursor">The nextCursor of the page before.</param>
    /// <param name="count">Also count all rows, up to 1,001.</param>
    /// <param name="mediator">Sends it.</param>
    /// <param name="ct">Cancels.</param>
    private static async Task<Ok<Page<PublicDecisionRow>>> ListPublic(string? number, string? issuer, int? year, int? limit, string? cursor, bool? count, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new ListPublicDecisions(number, issuer, year, limit ?? Paging.DefaultLimit, cursor, count == true), ct));

    private static async Task<IResult> GetPublic(Guid id, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        var decision = await mediator.Send(new GetPublicDecision(new(id)), ct);
        return Preconditions.OkWithTag(context, decision, Preconditions.Tag(decision.Version));
    }
}

/// <summary>What a decision will be about.</summary>
/// <param name="Kind">revocation, with proposals; or reinstatement, with certifications and the reason.</param>
/// <param name="Proposals">Reviewed proposals, in the order of the list.</param>
/// <param name="Certifications">Recognitions that are to hold again.</param>
/// <param name="Ground">Why they hold again.</param>
internal sealed record DraftDecisionRequest([property: Required] DecisionKind? Kind, IReadOnlyList<Guid>? Proposals, IReadOnlyList<Guid>? Certifications, string? Ground);

/// <summary>What the signed paper says.</summary>
/// <param name="Number">Such as 214/QĐ-UBND.</param>
/// <param name="Date">The day it was signed, yyyy-MM-dd; not in the future.</param>
/// <param name="EffectiveOn">First day of the effect, in the past or the future, too; the day of the signature unless told.</param>
/// <param name="AgencyId">The body that decided; where only one had the authority over all that it names, that one unless told.</param>
/// <param name="SignatoryTitle">Such as KT. CHỦ TỊCH, PHÓ CHỦ TỊCH.</param>
internal sealed record SignedPaperRequest(string Number, [property: Required] DateOnly? Date, DateOnly? EffectiveOn, Guid? AgencyId, string SignatoryName, string? SignatoryTitle)
{
    public static SignedPaperRequest Empty { get; } = new("", null, null, null, "", null);

    public PaperInput ToInput() => new(Number, Date, EffectiveOn, AgencyId is { } agency ? new(agency) : null, SignatoryName, SignatoryTitle);
}

/// <summary>What was kept.</summary>
/// <param name="Hash">SHA-256 of the file, as the ledger has it.</param>
internal sealed record ScanReceipt(string Hash);

/// <summary>What was wrong, and what is right.</summary>
internal sealed record CorrectDecisionRequest(string Text);
