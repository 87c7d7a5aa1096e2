using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Ocop.Application.Common;
using Ocop.Application.Integration;

namespace Ocop.Api.V1;

internal static class ChangeEndpoints
{
    public static void MapChanges(this IEndpointRouteBuilder v1)
    {
        var group = v1.MapGroup("changes").WithTags("Changes");
        group.MapGet("", Read).ProducesProblem(422).WithName("readChanges").WithSummary("Published events after a position, as CloudEvents");
        group.MapGet("types", Types).WithName("listEventTypes").WithSummary("Types of published events");
        v1.MapGet("ledger/proofs/{eventId:guid}", Proof).WithTags("Changes").WithName("getLedgerProof").WithSummary("What shows that an event was not changed");
        v1.MapGet("public/ledger/roots", Roots).WithTags("Changes").WithName("listLedgerRoots").WithSummary("What each day's events come to, the latest first").AllowAnonymous();
    }

    private static async Task<Ok<ChangePage>> Read([AsParameters] ChangeQuery query, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(await mediator.Send(
            new ReadChanges(query.After ?? 0, query.Limit ?? ReadChanges.DefaultLimit, query.Types?.Split(',', StringSplitOptions.RemoveEmptyEntries) ?? [], query.Wait ?? 0), ct));
    }

    private static async Task<Ok<Page<EventTypeItem>>> Types(IMediator mediator, CancellationToken ct) => TypedResults.Ok(await mediator.Send(new ListEventTypes(), ct));

    private static async Task<Ok<LedgerProof>> Proof(Guid eventId, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(await mediator.Send(new GetProof(eventId), ct));
    }

    private static async Task<Ok<Page<LedgerRootItem>>> Roots([AsParameters] LedgerRootQuery query, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new ListLedgerRoots(query.Limit ?? Paging.DefaultLimit, query.Cursor), ct));
}

/// <summary>Which events.</summary>
internal sealed record ChangeQuery
{
    /// <summary>Position of the last event that the caller has (<c>through</c> of the page before); 0 to begin with.</summary>
    public long? After { get; init; }

    /// <summary>How many at most, 1–1000; 100 unless told.</summary>
    public int? Limit { get; init; }

    /// <summary>Types, separated by commas, with or without the prefix; <c>certification.</c> stands for a whole area. All when left out.</summary>
    public string? Types { get; init; }

    /// <summary>Seconds to wait for an event when there is none, 0–30.</summary>
    public int? Wait { get; init; }
}

/// <summary>Which page of the roots.</summary>
internal sealed record LedgerRootQuery
{
    /// <summary>How many at most, 1–200; 50 unless told.</summary>
    public int? Limit { get; init; }

    /// <summary>From the page before.</summary>
    public string? Cursor { get; init; }
}
