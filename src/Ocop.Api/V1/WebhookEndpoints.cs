using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Ocop.Api.Http;
using Ocop.Application.Common;
using Ocop.Application.Integration;
using Ocop.Domain.Integration;

namespace Ocop.Api.V1;

internal static class WebhookEndpoints
{
    public static void MapWebhooks(this IEndpointRouteBuilder v1)
    {
        var group = v1.MapGroup("webhooks").WithTags("Webhooks");
        group.MapGet("", List).WithName("listWebhooks").WithSummary("Subscriptions to published events, the latest first");
        group.MapPost("", Register).WithName("registerWebhook").WithSummary("Have published events sent to an address; the secret is shown once");
        group.MapGet("clients", Clients).WithName("listWebhookClients").WithSummary("Connected systems that the caller may subscribe for");
        group.MapGet("{id:guid}", Get).WithName("getWebhook").WithSummary("One subscription");
        group.MapPatch("{id:guid}", Change).WithName("changeWebhook").WithSummary("Edit a subscription").AcceptsMergePatch<ChangeWebhookRequest>();
        group.MapDelete("{id:guid}", Remove).WithName("removeWebhook").WithSummary("Remove a subscription with what still waits");
        group.MapPost("{id:guid}/secret-rotation", Rotate).WithName("rotateWebhookSecret").WithSummary("Give a subscription another secret; the earlier one signs too for 24 hours");
        group.MapPost("{id:guid}/pause", Pause).WithName("pauseWebhook").WithSummary("Stop sending for a time; events wait");
        group.MapPost("{id:guid}/resumption", Resume).WithName("resumeWebhook").WithSummary("Go on sending");
        group.MapPost("{id:guid}/test", Test).WithName("testWebhook").WithSummary("Send a test event at once and tell the answer");
        group.MapPost("{id:guid}/replay", Replay).WithName("replayWebhook").WithSummary("Send events anew, from a position or chosen deliveries");
        group.MapGet("{id:guid}/deliveries", Deliveries).WithName("listWebhookDeliveries").WithSummary("What was sent, the latest first");
    }

    private static async Task<Ok<Page<WebhookItem>>> List(int? limit, string? cursor, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new ListWebhooks(limit ?? Paging.DefaultLimit, cursor), ct));

    private static async Task<Ok<Page<WebhookClientItem>>> Clients(IMediator mediator, CancellationToken ct) => TypedResults.Ok(await mediator.Send(new ListWebhookClients(), ct));

    private static async Task<Created<RegisteredWebhook>> Register(RegisterWebhookRequest body, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        context.Response.Headers.CacheControl = "no-store";
        var registered = await mediator.Send(new RegisterWebhook(body.ClientId, new(body.Name, body.Url, body.Types ?? [])), ct);
        return TypedResults.Created($"/api/v1/webhooks/{registered.Id}", registered);
    }

    private static async Task<Ok<WebhookItem>> Get(Guid id, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        // its counts change without a write to it: the tag is for edits
        var item = await mediator.Send(new GetWebhook(new(id)), ct);
        context.Response.Headers.ETag = Preconditions.Tag(item.Version);
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(item);
    }

    private static async Task<NoContent> Change(Guid id, ChangeWebhookRequest body, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new ChangeWebhook(new(id), Preconditions.ReadVersion(context)) { Name = body.Name, Url = body.Url, Types = body.Types }, ct);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Remove(Guid id, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new RemoveWebhook(new(id)), ct);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<NewWebhookSecret>> Rotate(Guid id, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(await mediator.Send(new RotateWebhookSecret(new(id)), ct));
    }

    private static async Task<NoContent> Pause(Guid id, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new PauseWebhook(new(id)), ct);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Resume(Guid id, IMediator mediator, IWebhookDeliveries deliveries, CancellationToken ct)
    {
        await mediator.Send(new ResumeWebhook(new(id)), ct);
        deliveries.Wake();
        return TypedResults.NoContent();
    }

    private static async Task<Ok<SendingResult>> Test(Guid id, IMediator mediator, CancellationToken ct) => TypedResults.Ok(await mediator.Send(new TestWebhook(new(id)), ct));

    private static async Task<NoContent> Replay(Guid id, ReplayWebhookRequest body, IMediator mediator, IWebhookDeliveries deliveries, CancellationToken ct)
    {
        await mediator.Send(new ReplayWebhook(new(id), body.FromPosition, body.Deliveries ?? []), ct);
        deliveries.Wake();
        return TypedResults.NoContent();
    }

    private static async Task<Ok<Page<DeliveryItem>>> Deliveries(Guid id, [AsParameters] DeliveryQuery query, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        context.Response.Headers.CacheControl = "no-store";
        var state = Choices.Of<DeliveryState>(query.State, "state");
        return TypedResults.Ok(await mediator.Send(new ListDeliveries(new(id), state, query.Limit ?? Paging.DefaultLimit, query.Cursor), ct));
    }
}

/// <summary>A subscription to make.</summary>
/// <param name="ClientId">Id of the connected system that it belongs to; left out, the one that calls.</param>
/// <param name="Name">For people.</param>
/// <param name="Url">https address that events are posted to.</param>
/// <param name="Types">Types of events, with or without the prefix; <c>certification.</c> stands for a whole area. All when left out.</param>
internal sealed record RegisterWebhookRequest(Guid? ClientId, string Name, string Url, IReadOnlyList<string>? Types);

/// <summary>What to change; absent fields stay.</summary>
internal sealed record ChangeWebhookRequest
{
    public Optional<string?> Name { get; init; }
    public Optional<string?> Url { get; init; }
    public Optional<IReadOnlyList<string>?> Types { get; init; }
}

/// <summary>What to send anew: one of the two.</summary>
/// <param name="FromPosition">Everything after this position of the feed.</param>
/// <param name="Deliveries">Ids of deliveries, 200 at most.</param>
internal sealed record ReplayWebhookRequest(long? FromPosition, IReadOnlyList<Guid>? Deliveries);

/// <summary>Filters of the log.</summary>
internal sealed record DeliveryQuery
{
    /// <summary>waiting, delivered or failed.</summary>
    [ChoiceOf<DeliveryState>]
    public string? State { get; init; }

    /// <summary>How many at most, 1–200; 50 unless told.</summary>
    public int? Limit { get; init; }

    /// <summary>From the page before.</summary>
    public string? Cursor { get; init; }
}
