using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Ocop.Application.Common;
using Ocop.Application.Notifications;
using Ocop.Domain.Notifications;

namespace Ocop.Api.V1;

internal static class NotificationEndpoints
{
    public static void MapNotifications(this IEndpointRouteBuilder v1)
    {
        var group = v1.MapGroup("notifications").WithTags("Notifications");
        group.MapGet("", List).WithName("listNotifications").WithSummary("What the caller was told, the latest first");
        group.MapPut("{id:guid}/reading", Read).WithName("readNotification").WithSummary("Mark one as read");
        group.MapDelete("{id:guid}/reading", Unread).WithName("unreadNotification").WithSummary("Mark one as unread, to look at it again");
        group.MapPost("readings", ReadAll).WithName("readNotifications").WithSummary("Mark all as read, up to the newest that was seen");

        var preferences = v1.MapGroup("me/notification-preferences").WithTags("Notifications");
        preferences.MapGet("", GetPreferences).WithName("getNotificationPreferences").WithSummary("Which notifications reach the caller by e-mail");
        preferences.MapPut("", Choose).WithName("chooseNotifications").WithSummary("Choose which notifications reach the caller by e-mail");
    }

    private static async Task<Ok<Page<NotificationItem>>> List(
        bool? unread, int? limit, string? cursor, bool? count, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(await mediator.Send(new ListNotifications(unread ?? false, limit ?? Paging.DefaultLimit, cursor, count ?? false), ct));
    }

    private static async Task<NoContent> Read(Guid id, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new MarkNotification(id, Read: true), ct);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Unread(Guid id, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new MarkNotification(id, Read: false), ct);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> ReadAll(ReadNotificationsRequest body, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new ReadNotifications(body.UpTo), ct);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<NotificationChoice>> GetPreferences(IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new GetNotificationPreferences(), ct));

    private static async Task<NoContent> Choose(ChooseNotificationsRequest body, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new ChooseNotifications(body.Digest, body.Tasks, body.Decisions, body.Access), ct);
        return TypedResults.NoContent();
    }
}

/// <summary>What was read.</summary>
/// <param name="UpTo">The newest that the reader has seen, so that what came since stays unread; everything when left out.</param>
internal sealed record ReadNotificationsRequest(Guid? UpTo);

/// <summary>Which notifications are to reach the caller by e-mail; everything is said anew.</summary>
/// <param name="Digest">How often: daily, weekly (on Monday) or never.</param>
/// <param name="Tasks">What waits for the caller.</param>
/// <param name="Decisions">What was decided.</param>
/// <param name="Access">Roles that were given or taken.</param>
internal sealed record ChooseNotificationsRequest(
    [property: Required] DigestFrequency? Digest, [property: Required] bool? Tasks, [property: Required] bool? Decisions, [property: Required] bool? Access);
