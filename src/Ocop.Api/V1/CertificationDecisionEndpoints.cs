using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Ocop.Api.Http;
using Ocop.Application.Certifications;

namespace Ocop.Api.V1;

/// <summary>What authorities decide about recognitions; each step needs the version that the decider read.</summary>
internal static class CertificationDecisionEndpoints
{
    public static void MapCertificationDecisions(this IEndpointRouteBuilder v1)
    {
        var group = v1.MapGroup("certifications/{id:guid}").WithTags("Certifications").WithMetadata(new NeedsIfMatchAttribute());

        group.MapPost("suspension", Suspend).WithName("suspendCertification").WithSummary("Suspend a recognition for a while");
        group.MapPost("reinstatement", Reinstate).WithName("reinstateCertification").WithSummary("End a suspension");
        group.MapPost("revocation", Revoke).WithName("revokeCertification").WithSummary("Take a recognition away (thu hồi)");
        group.MapPost("withdrawal", Withdraw).WithName("withdrawCertification").WithSummary("Note that the subject gave a recognition back");
    }

    private static Task<NoContent> Suspend(Guid id, CertificationDecisionRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        SendAsync(mediator, new SuspendCertification(new(id), Preconditions.ReadVersion(context), body.ToDecision(), body.Until), ct);

    private static Task<NoContent> Reinstate(Guid id, CertificationDecisionRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        SendAsync(mediator, new ReinstateCertification(new(id), Preconditions.ReadVersion(context), body.ToDecision()), ct);

    private static Task<NoContent> Revoke(Guid id, CertificationDecisionRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        SendAsync(mediator, new RevokeCertification(new(id), Preconditions.ReadVersion(context), body.ToDecision()), ct);

    private static Task<NoContent> Withdraw(Guid id, CertificationDecisionRequest body, HttpContext context, IMediator mediator, CancellationToken ct) =>
        SendAsync(mediator, new WithdrawCertification(new(id), Preconditions.ReadVersion(context), body.ToDecision()), ct);

    private static async Task<NoContent> SendAsync(IMediator mediator, IRequest<Unit> command, CancellationToken ct)
    {
        await mediator.Send(command, ct);
        return TypedResults.NoContent();
    }
}

/// <summary>What an authority decided.</summary>
/// <param name="On">First day of the effect, yyyy-MM-dd.</param>
/// <param name="Ground">Why, in words; needed except for a reinstatement.</param>
/// <param name="DecisionNumber">Such as 1850/QĐ-UBND-HC.</param>
/// <param name="DecisionDate">The day the decision was signed; not in the future.</param>
/// <param name="Until">Last day of a suspension; without it until a reinstatement.</param>
internal sealed record CertificationDecisionRequest([property: Required] DateOnly? On, string? Ground, string? DecisionNumber, DateOnly? DecisionDate, DateOnly? Until)
{
    public AuthorityDecision ToDecision() => new(On, Ground, DecisionNumber, DecisionDate);
}
