using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Ocop.Api.Http;
using Ocop.Application.Common;
using Ocop.Application.SavedViews;

namespace Ocop.Api.V1;

internal static class SavedViewEndpoints
{
    public static void MapSavedViews(this IEndpointRouteBuilder v1)
    {
        var group = v1.MapGroup("saved-views").WithTags("SavedViews");

        group.MapGet("", List).WithName("listSavedViews").WithSummary("One's own views, and those that colleagues share");
        group.MapPost("", Keep).WithName("keepView").WithSummary("Keep a filter under a name");
        group.MapPatch("{id:guid}", Change).WithName("changeSavedView").WithSummary("Edit a view of one's own").AcceptsMergePatch<ChangeSavedViewRequest>();
        group.MapDelete("{id:guid}", Remove).WithName("removeSavedView").WithSummary("Remove a view of one's own");
    }

    private static async Task<Ok<Page<SavedViewItem>>> List(string? page, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new ListSavedViews(page), ct));

    private static async Task<Created<CreatedId>> Keep(KeepViewRequest body, IMediator mediator, CancellationToken ct)
    {
        var id = await mediator.Send(new KeepView(body.Page, new(body.Name, body.Query ?? "", body.Shared ?? false, body.IsDefault ?? false)), ct);
        return TypedResults.Created($"/api/v1/saved-views/{id}", new CreatedId(id));
    }

    private static async Task<NoContent> Change(Guid id, ChangeSavedViewRequest body, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        var version = HttpErrors.HasIfMatch(context) ? Preconditions.ReadVersion(context) : (uint?)null;
        await mediator.Send(new ChangeSavedView(new(id), version) { Name = body.Name, Query = body.Query, Shared = body.Shared, IsDefault = body.IsDefault }, ct);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Remove(Guid id, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new RemoveSavedView(new(id)), ct);
        return TypedResults.NoContent();
    }
}

/// <summary>A view to keep.</summary>
/// <param name="Page">The page it belongs to, such as <c>products</c>.</param>
/// <param name="Query">The list's query string.</param>
/// <param name="Shared">Colleagues of one's agency see it too.</param>
/// <param name="IsDefault">The page opens with it.</param>
internal sealed record KeepViewRequest(string Page, string Name, string? Query, bool? Shared, bool? IsDefault);

/// <summary>What to change; absent fields stay. If-Match may be left out: only the owner changes a view.</summary>
internal sealed record ChangeSavedViewRequest
{
    public Optional<string?> Name { get; init; }
    public Optional<string?> Query { get; init; }
    public Optional<bool> Shared { get; init; }
    public Optional<bool> IsDefault { get; init; }
}
