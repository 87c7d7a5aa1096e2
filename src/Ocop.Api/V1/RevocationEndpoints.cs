using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Http;
using Ocop.Application.Common;
using Ocop.Application.Decisions;
using Ocop.Application.Files;
using Ocop.Application.Revocations;
using Ocop.Domain.Revocations;

namespace Ocop.Api.V1;

/// <summary>Taking a recognition away: proposed by one, heard, reviewed, decided by another, carried out.</summary>
internal static class RevocationEndpoints
{
    private const int FormOverhead = 64 * 1024;

    public static void MapRevocations(this IEndpointRouteBuilder v1)
    {
        v1.MapPost("certifications/{id:guid}/revocation-proposals", Propose).WithTags("Revocations").WithName("proposeRevocation").WithSummary("Propose to take a recognition away");
        var group = v1.MapGroup("revocation-proposals").WithTags("Revocations");
        group.MapGet("", List).WithName("listRevocationProposals").WithSummary("Proposals to revoke, the newest first");
        group.MapGet("{id:guid}", Get).WithName("getRevocationProposal").WithSummary("One proposal to revoke").Produces<RevocationProposalItem>().Produces(304);
        group.MapDelete("{id:guid}", TakeBack).WithName("takeBackRevocationProposal").WithSummary("Take an own proposal back");
        group.MapPost("{id:guid}/evidence", AddEvidence).WithName("addRevocationEvidence")
            .WithSummary("Lay a paper or a picture beside a proposal (PDF, JPEG, PNG, WebP; at most 25 MiB); place and device are stripped from pictures")
            .DisableAntiforgery().WithMetadata(new RequestSizeLimitAttribute(CleanDocument.MaxBytes + FormOverhead));
        group.MapGet("{id:guid}/evidence/{evidenceId:guid}", GetEvidence).WithName("getRevocationEvidence").WithSummary("A paper or picture that a proposal rests on")
            .Produces(200, contentType: CleanDocument.Pdf, additionalContentTypes: ["image/jpeg", "image/png", "image/webp"]);

        var steps = group.MapGroup("{id:guid}").WithMetadata(new NeedsIfMatchAttribute());
        steps.MapPost("opinion", Hear).WithName("giveRevocationOpinion").WithSummary("Enter what the subject says");
        steps.MapPost("review", Review).WithName("reviewRevocation").WithSummary("Enter what a check of the case found");
        steps.MapPost("decision", Decide).WithName("decideRevocation").WithSummary("Revoke as proposed by a decision of its own, or leave the recognition as it is");
        steps.MapPut("execution", Execute).WithName("executeRevocation").WithSummary("Note what was done after the revocation");
        steps.MapPost("closure", Close).WithName("closeRevocation").WithSummary("Close the case");
    }

    private static async Task<Created<CreatedId>> Propose(Guid id, ProposeRevocationRequest body, IMediator mediator, CancellationToken ct)
    {
        var proposal = await mediator.Send(
            new ProposeRevocation(
                new(id), body.GroundCode, body.Ground, body.Basis, body.BasisOn, body.Reference, body.OpinionDueOn, body.HearingWaivedBecause), ct);
        return TypedResults.Created($"/api/v1/revocation-proposals/{proposal}", new CreatedId(proposal));
    }

    /// <summary>Proposals to revoke, the newest first.</summary>
    /// <param name="stage">Only what waits for this: hearing, review, decision, execution, closed, refused or taken-back.</param>
    /// <param name="overdue">Only undecided ones whose day for the decision has passed.</param>
    /// <param name="certificationId">Only about this recognition.</param>
    /// <param name="limit">Rows of a page, 1 to 200; 50 unless told.</param>
    /// <param name="cursor">The nextCursor of the page before.</param>
    /// <param name="count">Also count all rows, up to 1,001.</param>
    /// <param name="mediator">Sends it.</param>
    /// <param name="ct">Cancels.</param>
    private static async Task<Ok<Page<RevocationProposalItem>>> List(
        [ChoiceOf<RevocationStage>] string? stage, bool? overdue, Guid? certificationId, int? limit, string? cursor, bool? count, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(
            new ListRevocationProposals(
                Choices.Of<RevocationStage>(stage, "stage"), overdue == true, certificationId is { } id ? new(id) : null, limit ?? Paging.DefaultLimit, cursor, count == true), ct));

    private static async Task<IResult> Get(Guid id, HttpContext context, IMediator mediator, TimeProvider clock, CancellationToken ct)
    {
        var proposal = await mediator.Send(new GetRevocationProposal(new(id)), ct);
        return Preconditions.OkWithTag(context, proposal, Preconditions.Tag(proposal.Version, clock.Today()));
    }

    private static async Task<NoContent> TakeBack(Guid id, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new TakeBackRevocation(new(id)), ct);
        return TypedResults.NoContent();
    }

    private static async Task<Created<CreatedId>> AddEvidence(Guid id, IFormFile file, [FromForm] string? title, IMediator mediator, CancellationToken ct)
    {
        var evidence = await mediator.Send(new AddRevocationEvidence(new(id), title ?? "", await Uploads.ReadAsync(file, CleanDocument.MaxBytes, ct)), ct);
        return TypedResults.Created($"/api/v1/revocation-proposals/{id}/evidence/{evidence}", new CreatedId(evidence));
    }

    private static async Task<IResult> GetEvidence(Guid id, Guid evidenceId, HttpContext context, IMediator mediator, CancellationToken ct) =>
        Uploads.Show(context, await mediator.Send(new GetRevocationEvidence(new(id), evidenceId), ct));

    private static async Task<NoContent> Hear(Guid id, RevocationOpinionRequest body, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new GiveOpinion(new(id), Preconditions.ReadVersion(context), body.Opinion, body.Accepts, body.On), ct);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Review(Guid id, RevocationReviewRequest body, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new ReviewRevocation(new(id), Preconditions.ReadVersion(context), body.Recommended, body.Review), ct);
        return TypedResults.NoContent();
    }

    private static async Task<Results<Created<CreatedId>, NoContent>> Decide(Guid id, RevocationDecisionRequest body, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        var version = Preconditions.ReadVersion(context);

        if (body.Outcome == RevocationOutcome.Refused)
        {
            await mediator.Send(new RefuseRevocation(new(id), version, body.Reason ?? ""), ct);
            return TypedResults.NoContent();
        }

        var decision = await mediator.Send(new UpholdRevocation(new(id), version, (body.Paper ?? SignedPaperRequest.Empty).ToInput()), ct);
        return TypedResults.Created($"/api/v1/decisions/{decision}", new CreatedId(decision));
    }

    private static async Task<NoContent> Execute(Guid id, RevocationExecutionRequest body, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(
            new ExecuteRevocation(
                new(id), Preconditions.ReadVersion(context), body.CertificateReturnedOn, body.LogoRemovedOn, body.StampsVoidedOn, body.SalesPointsInformedOn, body.Note), ct);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Close(Guid id, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new CloseRevocation(new(id), Preconditions.ReadVersion(context)), ct);
        return TypedResults.NoContent();
    }
}

/// <summary>What was decided about a proposal.</summary>
internal enum RevocationOutcome
{
    Upheld,
    Refused,
}

/// <summary>Why a recognition is to be taken away.</summary>
/// <param name="GroundCode">The class of the reason, one of <c>GET /revocation-grounds</c> today or on the day of the basis.</param>
/// <param name="Ground">Why, in words.</param>
/// <param name="Basis">What it rests on: inspection, violation, absence, request or conclusion.</param>
/// <param name="BasisOn">The day of the authority's conclusion or the commune's confirmation, yyyy-MM-dd; from it the days for the decision count (QĐ 26/2026, Article 8).</param>
/// <param name="Reference">Number of the paper that it rests on.</param>
/// <param name="OpinionDueOn">Last day for the subject's opinion; the earliest lawful one unless told.</param>
/// <param name="HearingWaivedBecause">Why the subject is not heard, such as a decision of before this system; then it has no day.</param>
internal sealed record ProposeRevocationRequest(
    string GroundCode, string Ground, [property: Required] RevocationBasis? Basis, [property: Required] DateOnly? BasisOn, string? Reference, DateOnly? OpinionDueOn, string? HearingWaivedBecause);

/// <summary>What the subject says.</summary>
/// <param name="Accepts">Whether it accepts the revocation.</param>
/// <param name="On">The day on which it said so, where an officer enters it; today unless told.</param>
internal sealed record RevocationOpinionRequest(string Opinion, [property: Required] bool? Accepts, DateOnly? On);

/// <summary>What a check of the case found.</summary>
/// <param name="Recommended">Whether the recognition should be taken away.</param>
internal sealed record RevocationReviewRequest([property: Required] bool? Recommended, string Review);

/// <summary>What is decided.</summary>
/// <param name="Outcome">upheld, with the signed paper; or refused, with the reason.</param>
internal sealed record RevocationDecisionRequest([property: Required] RevocationOutcome? Outcome, string? Reason, SignedPaperRequest? Paper);

/// <summary>What was done, all of it; a day left out is not done.</summary>
/// <param name="CertificateReturnedOn">The certificate was handed back.</param>
/// <param name="LogoRemovedOn">Somebody saw that the logo is off packs, labels and advertisements.</param>
/// <param name="StampsVoidedOn">Stamps were counted and made void.</param>
/// <param name="SalesPointsInformedOn">Sales points were told.</param>
/// <param name="Note">Also why something cannot be done.</param>
internal sealed record RevocationExecutionRequest(
    DateOnly? CertificateReturnedOn, DateOnly? LogoRemovedOn, DateOnly? StampsVoidedOn, DateOnly? SalesPointsInformedOn, string? Note);
