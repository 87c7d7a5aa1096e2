using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Ocop.Api.Accounts;
using Ocop.Api.Http;
using Ocop.Application.Common;
using Ocop.Application.Representatives;
using Ocop.Domain.Representatives;
using Ocop.Domain.Subjects;

namespace Ocop.Api.V1;

internal static class RepresentativeEndpoints
{
    public static void MapRepresentatives(this IEndpointRouteBuilder v1)
    {
        var open = v1.MapGroup("public/representatives").WithTags("Public").AllowAnonymous().WithMetadata(new WithoutCsrfTokenAttribute());
        open.MapPost("", Register).WithName("registerRepresentative").WithSummary("Register as a subject's representative");
        open.MapPost("confirmation", Confirm).WithName("confirmRepresentative").WithSummary("Agree to represent a subject, by the link of a letter");

        var group = v1.MapGroup("").WithTags("Representatives");
        group.MapGet("me/subjects", ListMySubjects).WithName("listMySubjects").WithSummary("The subjects that the caller represents, their products, and what to do next");
        group.MapGet("subjects/{id:guid}/representatives", ListRepresentatives).WithName("listRepresentatives").WithSummary("Who represents a subject");
        group.MapDelete("subjects/{id:guid}/representatives/{assignmentId:guid}", End).WithName("endRepresentative").WithSummary("Somebody represents a subject no longer");
        group.MapGet("subjects/{id:guid}/representative-codes", ListCodes).WithName("listRepresentativeCodes").WithSummary("Codes made for a subject's representatives");
        group.MapPost("subjects/{id:guid}/representative-codes", MakeCode).WithName("makeRepresentativeCode").WithSummary("Make a code to hand to a subject; shown once");
        group.MapDelete("subjects/{id:guid}/representative-codes/{codeId:guid}", RevokeCode).WithName("revokeRepresentativeCode").WithSummary("Make a code worthless");
        group.MapGet("representative-requests", ListRequests).WithName("listRepresentativeRequests").WithSummary("Registrations of representatives, the latest first");
        group.MapGet("representative-requests/{id:guid}", GetRequest).WithName("getRepresentativeRequest").WithSummary("One registration");
        group.MapPost("representative-requests/{id:guid}/approval", Approve).WithName("approveRepresentative").WithSummary("The person represents the subject");
        group.MapPost("representative-requests/{id:guid}/rejection", Reject).WithName("rejectRepresentative").WithSummary("The person does not represent the subject");
    }

    private static async Task<Accepted> Register(RegisterRepresentativeRequest body, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(
            new RegisterRepresentative(new(body.Email, body.DisplayName, body.TaxCode, body.SubjectName, body.Note), body.Code, SignInVisitor.AddressOf(http)), ct);
        return TypedResults.Accepted((string?)null);
    }

    private static async Task<NoContent> Confirm(ConfirmRepresentativeRequest body, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new ConfirmRepresentative(body.Token, SignInVisitor.AddressOf(http)), ct);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<Page<MySubject>>> ListMySubjects(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(await mediator.Send(new ListMySubjects(), ct));
    }

    private static async Task<Ok<Page<RepresentativeItem>>> ListRepresentatives(Guid id, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new ListRepresentatives(new(id)), ct));

    private static async Task<NoContent> End(Guid id, Guid assignmentId, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new EndRepresentative(new(id), assignmentId), ct);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<Page<RepresentativeCodeItem>>> ListCodes(Guid id, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new ListRepresentativeCodes(new(id)), ct));

    private static async Task<Created<MadeRepresentativeCode>> MakeCode(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        http.Response.Headers.CacheControl = "no-store";
        var code = await mediator.Send(new MakeRepresentativeCode(new(id)), ct);
        return TypedResults.Created($"/api/v1/subjects/{id}/representative-codes/{code.Id}", code);
    }

    private static async Task<NoContent> RevokeCode(Guid id, Guid codeId, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new RevokeRepresentativeCode(new(id), new(codeId)), ct);
        return TypedResults.NoContent();
    }

    /// <summary>Registrations of representatives, the latest first.</summary>
    /// <param name="status">Only these: waiting, approved, rejected or expired.</param>
    /// <param name="limit">Rows of a page, 1 to 200; 50 unless told.</param>
    /// <param name="cursor">The nextCursor of the page before.</param>
    /// <param name="count">Also count all rows, up to 1,001.</param>
    /// <param name="http">The request.</param>
    /// <param name="mediator">Sends it.</param>
    /// <param name="ct">Cancels.</param>
    private static async Task<Ok<Page<RepresentativeRequestItem>>> ListRequests([ChoiceOf<RepresentativeRequestStatus>] string? status, int? limit, string? cursor, bool? count, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(await mediator.Send(
            new ListRepresentativeRequests(Choices.Of<RepresentativeRequestStatus>(status, "status"), limit ?? Paging.DefaultLimit, cursor, count == true), ct));
    }

    private static async Task<Ok<RepresentativeRequestItem>> GetRequest(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(await mediator.Send(new GetRepresentativeRequest(new(id)), ct));
    }

    private static async Task<NoContent> Approve(Guid id, ApproveRepresentativeRequest body, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new ApproveRepresentative(new(id), body.SubjectId is { } s ? new SubjectId(s) : null), ct);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Reject(Guid id, RejectionRequest body, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new RejectRepresentative(new(id), body.Reason), ct);
        return TypedResults.NoContent();
    }
}

/// <summary>Somebody who represents a subject. The answer never tells whether the subject, the code or an account exists.</summary>
/// <param name="Email">Where the letter goes; the account's address.</param>
/// <param name="DisplayName">The person's name.</param>
/// <param name="TaxCode">The subject's: 10, 12 or 13 digits.</param>
/// <param name="Code">As handed over by an officer; without one, an officer decides.</param>
/// <param name="SubjectName">What the subject is called, for the officer.</param>
/// <param name="Note">Words to the officer, such as a telephone number to ask at.</param>
internal sealed record RegisterRepresentativeRequest(string Email, string DisplayName, string TaxCode, string? Code, string? SubjectName, string? Note);

/// <summary>The secret of a letter's link.</summary>
internal sealed record ConfirmRepresentativeRequest(string Token);

/// <summary>Which subject the person represents, where none has the tax code.</summary>
internal sealed record ApproveRepresentativeRequest(Guid? SubjectId);

/// <summary>Why not, in words that the other side reads.</summary>
internal sealed record RejectionRequest(string Reason);
