using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Ocop.Api.Http;
using Ocop.Application.Certifications;
using Ocop.Application.Common;
using Ocop.Domain.Certifications;

namespace Ocop.Api.V1;

/// <summary>The steps of a recognition's life; each needs the version that the decider read.</summary>
internal static class CertificationDecisionEndpoints
{
    public static void MapCertificationDecisions(this IEndpointRouteBuilder v1)
    {
        var group = v1.MapGroup("certifications/{id:guid}").WithTags("Certifications");
        group.MapGet("steps", List).WithName("listCertificationSteps").WithSummary("What happened to a recognition, struck-out steps included");
        group.MapGet("authorities", ListAuthorities).WithName("listCertificationAuthorities").WithSummary("Which bodies may decide about a recognition on a day");

        var steps = group.MapGroup("").WithMetadata(new NeedsIfMatchAttribute());
        steps.MapPost("suspension", Suspend).WithName("suspendCertification").WithSummary("Suspend a recognition for a while");
        steps.MapPost("reinstatement", Reinstate).WithName("reinstateCertification").WithSummary("End a suspension");
        steps.MapPost("withdrawal", Withdraw).WithName("withdrawCertification").WithSummary("Note that the subject gave a recognition back");
        steps.MapPost("renewal", Renew).WithName("renewCertification").WithSummary("Enter that the product was recognised again, with as many stars, more or fewer");
        steps.MapPost("steps/{stepId:guid}/correction", Correct).WithName("correctCertificationStep").WithSummary("Strike a wrong step out, and put the right one in its place");
    }

    private static async Task<Ok<Page<StepItem>>> List(Guid id, IMediator mediator, CancellationToken ct) => TypedResults.Ok(await mediator.Send(new ListSteps(new(id)), ct));

    private static async Task<Ok<Page<AuthorityItem>>> ListAuthorities(Guid id, DateOnly? on, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new ListAuthorities(new(id), on), ct));

    private static Task<NoContent> Suspend(Guid id, CertificationStepRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        SendAsync(mediator, new TakeStep(new(id), Preconditions.ReadVersion(context), CertificationStepKind.Suspension, body.ToInput()), ct);

    private static Task<NoContent> Reinstate(Guid id, CertificationStepRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        SendAsync(mediator, new TakeStep(new(id), Preconditions.ReadVersion(context), CertificationStepKind.Reinstatement, body.ToInput()), ct);

    private static Task<NoContent> Withdraw(Guid id, CertificationStepRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        SendAsync(mediator, new TakeStep(new(id), Preconditions.ReadVersion(context), CertificationStepKind.Withdrawal, body.ToInput()), ct);

    private static async Task<Created<CreatedId>> Renew(Guid id, RenewCertificationRequest body, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        var decision = new CertificationDecision(
            body.DecisionNumber, body.DecisionDate, body.EffectiveOn, body.IssuerAgencyId is { } a ? new(a) : null, body.IssuerName, body.LegalDocumentId is { } l ? new(l) : null);
        var renewed = await mediator.Send(
            new RenewCertification(
                new(id), Preconditions.ReadVersion(context), body.Stars, body.Level ?? CertificationLevel.Unknown, decision, body.Score, body.CertificateNumber, body.Note), ct);
        return TypedResults.Created($"/api/v1/certifications/{renewed}", new CreatedId(renewed));
    }

    private static Task<NoContent> Correct(Guid id, Guid stepId, CorrectStepRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        SendAsync(mediator, new CorrectStep(new(id), Preconditions.ReadVersion(context), new(stepId), body.Right?.ToInput(), body.Reason), ct);

    private static async Task<NoContent> SendAsync(IMediator mediator, IRequest<Unit> command, CancellationToken ct)
    {
        await mediator.Send(command, ct);
        return TypedResults.NoContent();
    }
}

/// <summary>What was decided.</summary>
/// <param name="On">First day of the effect, yyyy-MM-dd; in the past or in the future, too.</param>
/// <param name="Ground">Why, in words; needed except for a reinstatement.</param>
/// <param name="GroundCode">The class of the reason, one of <c>GET /revocation-grounds</c> on the day of the decision; needed for a revocation.</param>
/// <param name="DecisionNumber">Such as 1850/QĐ-UBND-HC.</param>
/// <param name="DecisionDate">The day the decision was signed; not in the future.</param>
/// <param name="AgencyId">The body that decided, one of <c>GET /certifications/{id}/authorities</c>; where only one had the authority, that one unless told.</param>
/// <param name="Until">Last day of a suspension; without it until a reinstatement.</param>
internal sealed record CertificationStepRequest(
    [property: Required] DateOnly? On, string? Ground, string? GroundCode, string? DecisionNumber, DateOnly? DecisionDate, Guid? AgencyId, DateOnly? Until)
{
    public StepInput ToInput() => new(On, Ground, GroundCode, DecisionNumber, DecisionDate, AgencyId is { } agency ? new(agency) : null, Until);
}

/// <summary>A recognition that takes the place of the one before.</summary>
/// <param name="Stars">3, 4 or 5: as many as before, more or fewer.</param>
/// <param name="DecisionDate">The day the decision was signed, yyyy-MM-dd; validity counts from it.</param>
/// <param name="EffectiveOn">First valid day, when the decision sets one later than its own date.</param>
/// <param name="Score">Average total of the council, 0 to 100.</param>
internal sealed record RenewCertificationRequest(
    int Stars, CertificationLevel? Level, string? DecisionNumber, [property: Required] DateOnly? DecisionDate, DateOnly? EffectiveOn, Guid? IssuerAgencyId, string? IssuerName,
    Guid? LegalDocumentId, decimal? Score, string? CertificateNumber, string? Note);

/// <summary>Why a step was wrong, and what is right.</summary>
/// <param name="Reason">Kept in the history.</param>
/// <param name="Right">What takes its place; nothing when it should never have been entered.</param>
internal sealed record CorrectStepRequest(string Reason, CertificationStepRequest? Right);
