using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Ocop.Api.Http;
using Ocop.Application.ChangeRequests;
using Ocop.Application.Common;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.ChangeRequests;

namespace Ocop.Api.V1;

internal static class ChangeRequestEndpoints
{
    public static void MapChangeRequests(this IEndpointRouteBuilder v1)
    {
        var group = v1.MapGroup("").WithTags("ChangeRequests");
        group.MapPost("products/{id:guid}/change-requests", ProposeForProduct).WithName("proposeProductChange").WithSummary("Propose to change an own product");
        group.MapPost("subjects/{id:guid}/change-requests", ProposeForSubject).WithName("proposeSubjectChange").WithSummary("Propose to change an own subject");
        group.MapGet("change-requests", List).WithName("listChangeRequests").WithSummary("What is proposed: what waits first, then the latest");
        group.MapGet("change-requests/{id:guid}", Get).WithName("getChangeRequest").WithSummary("One change request, old and new side by side").Produces<ChangeRequestDetail>().Produces(304);
        group.MapDelete("change-requests/{id:guid}", TakeBack).WithName("takeBackChangeRequest").WithSummary("Take an own request back that waits");

        var decisions = group.MapGroup("change-requests/{id:guid}").WithMetadata(new NeedsIfMatchAttribute());
        decisions.MapPost("approval", Approve).WithName("approveChangeRequest").WithSummary("Let all or some of the fields into the register");
        decisions.MapPost("rejection", Reject).WithName("rejectChangeRequest").WithSummary("Leave the record as it is");
    }

    private static async Task<Created<CreatedId>> ProposeForProduct(Guid id, ProposeProductChangeRequest body, IMediator mediator, CancellationToken ct) => Created(await mediator.Send(
        new ProposeProductChange(new(id), body.Note)
        {
            Name = body.Name, UnitId = Unit(body.UnitId), Gtins = body.Gtins, Description = body.Description, Story = body.Story,
        }, ct));

    private static async Task<Created<CreatedId>> ProposeForSubject(Guid id, ProposeSubjectChangeRequest body, IMediator mediator, CancellationToken ct) => Created(await mediator.Send(
        new ProposeSubjectChange(new(id), body.Note)
        {
            Name = body.Name, OwnerName = body.OwnerName, Phone = body.Phone, Email = body.Email, Address = body.Address, UnitId = Unit(body.UnitId),
        }, ct));

    /// <summary>What is proposed: what waits first, then the latest.</summary>
    /// <param name="status">Only these: waiting, approved, rejected or taken-back.</param>
    /// <param name="limit">Rows of a page, 1 to 200; 50 unless told.</param>
    /// <param name="cursor">The nextCursor of the page before.</param>
    /// <param name="count">Also count all rows, up to 1,001.</param>
    /// <param name="mediator">Sends it.</param>
    /// <param name="ct">Cancels.</param>
    private static async Task<Ok<Page<ChangeRequestItem>>> List([ChoiceOf<ChangeRequestStatus>] string? status, int? limit, string? cursor, bool? count, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new ListChangeRequests(Choices.Of<ChangeRequestStatus>(status, "status"), limit ?? Paging.DefaultLimit, cursor, count == true), ct));

    private static async Task<IResult> Get(Guid id, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        var request = await mediator.Send(new GetChangeRequest(new(id)), ct);
        return Preconditions.OkWithTag(context, request, string.Create(CultureInfo.InvariantCulture, $"\"{request.Version}-{request.RecordVersion}\""));
    }

    private static async Task<NoContent> Approve(Guid id, ApproveChangeRequestRequest body, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        var (version, recordVersion) = Preconditions.ReadVersions(context);
        await mediator.Send(new ApproveChangeRequest(new(id), version, recordVersion, body.Fields), ct);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Reject(Guid id, RejectionRequest body, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new RejectChangeRequest(new(id), Preconditions.ReadVersion(context), body.Reason), ct);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> TakeBack(Guid id, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new TakeBackChangeRequest(new(id)), ct);
        return TypedResults.NoContent();
    }

    private static Created<CreatedId> Created(Guid id) => TypedResults.Created($"/api/v1/change-requests/{id}", new CreatedId(id));

    private static Optional<UnitId?> Unit(Optional<Guid?> unit) => unit.Select(u => u is { } id ? new UnitId(id) : (UnitId?)null);
}

/// <summary>What of a product is to change; absent fields stay, null empties.</summary>
internal sealed record ProposeProductChangeRequest
{
    /// <summary>Why, for the officer.</summary>
    public string? Note { get; init; }
    public Optional<string?> Name { get; init; }
    public Optional<Guid?> UnitId { get; init; }

    /// <summary>GS1 numbers; replaces all.</summary>
    public Optional<IReadOnlyList<string>?> Gtins { get; init; }
    public Optional<string?> Description { get; init; }
    public Optional<string?> Story { get; init; }
}

/// <summary>What of a subject is to change; absent fields stay, null empties. Tax code and kind are the officer's.</summary>
internal sealed record ProposeSubjectChangeRequest
{
    /// <summary>Why, for the officer.</summary>
    public string? Note { get; init; }
    public Optional<string?> Name { get; init; }
    public Optional<string?> OwnerName { get; init; }
    public Optional<string?> Phone { get; init; }
    public Optional<string?> Email { get; init; }
    public Optional<string?> Address { get; init; }
    public Optional<Guid?> UnitId { get; init; }
}

/// <summary>What to approve.</summary>
/// <param name="Fields">Names of the fields; all when left out.</param>
internal sealed record ApproveChangeRequestRequest(IReadOnlyList<string>? Fields);
