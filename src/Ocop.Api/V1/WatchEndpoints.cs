using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Ocop.Api.Accounts;
using Ocop.Api.Http;
using Ocop.Application.Common;
using Ocop.Application.Mail;
using Ocop.Application.Watches;

namespace Ocop.Api.V1;

internal static class WatchEndpoints
{
    private static readonly Dictionary<string, (string Vietnamese, string English)> Words = new(StringComparer.Ordinal)
    {
        ["granted"] = ("được công nhận", "recognised"), ["renewed"] = ("được công nhận lại", "recognised again"), ["upgraded"] = ("được nâng hạng sao", "upgraded"),
        ["downgraded"] = ("bị hạ hạng sao", "downgraded"), ["suspended"] = ("bị tạm đình chỉ", "suspended"), ["reinstated"] = ("được khôi phục", "reinstated"),
        ["suspension-ended"] = ("hết tạm đình chỉ", "no longer suspended"), ["revoked"] = ("bị thu hồi", "revoked"), ["withdrawn"] = ("đã rút", "given back"),
        ["expired"] = ("hết hạn", "expired"), ["began"] = ("bắt đầu có hiệu lực", "took effect"),
    };

    public static void MapWatches(this IEndpointRouteBuilder v1)
    {
        var mine = v1.MapGroup("").WithTags("Watches");
        mine.MapGet("me/watches", ListMine).WithName("listMyWatches").WithSummary("The products and subjects that the caller follows");
        mine.MapPut("products/{id:guid}/watch", (Guid id, IMediator m, CancellationToken ct) => SendAsync(m, new WatchProduct(new(id), Follows: true), ct)).WithName("watchProduct").WithSummary("Follow a product");
        mine.MapDelete("products/{id:guid}/watch", (Guid id, IMediator m, CancellationToken ct) => SendAsync(m, new WatchProduct(new(id), Follows: false), ct)).WithName("unwatchProduct").WithSummary("Follow a product no longer");
        mine.MapPut("subjects/{id:guid}/watch", (Guid id, IMediator m, CancellationToken ct) => SendAsync(m, new WatchSubject(new(id), Follows: true), ct)).WithName("watchSubject").WithSummary("Follow all products of a subject");
        mine.MapDelete("subjects/{id:guid}/watch", (Guid id, IMediator m, CancellationToken ct) => SendAsync(m, new WatchSubject(new(id), Follows: false), ct)).WithName("unwatchSubject").WithSummary("Follow a subject no longer");

        var open = v1.MapGroup("public").WithTags("Public").AllowAnonymous().WithMetadata(new WithoutCsrfTokenAttribute());
        open.MapPost("watches", Follow).ProducesProblem(404).WithName("followByEmail").WithSummary("Follow a product by e-mail; a letter asks whether it was meant");
        open.MapPost("watches/confirmation", Confirm).WithName("confirmWatch").WithSummary("Agree to follow, by the link of a letter");
        open.MapPost("watch-list", ListByLink).WithName("readWatchList").WithSummary("What an e-mail address follows, by the link of a letter");
        open.MapPost("watch-list/removal", End).WithName("endWatches").WithSummary("Follow something no longer, or nothing at all");
        open.MapGet("watch-feed", Feed).ProducesProblem(404).WithName("readWatchFeed").WithSummary("A follower's own feed (RSS)").Produces(200, contentType: Feeds.Rss);
    }

    private static async Task<Ok<WatchList>> ListMine(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(await mediator.Send(new ListMyWatches(), ct));
    }

    private static async Task<NoContent> SendAsync(IMediator mediator, IRequest<Unit> command, CancellationToken ct)
    {
        await mediator.Send(command, ct);
        return TypedResults.NoContent();
    }

    private static async Task<Accepted> Follow(FollowByEmailRequest body, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new FollowByEmail(body.Email, body.Code, body.Subject ?? false, SignInVisitor.AddressOf(http)), ct);
        return TypedResults.Accepted((string?)null);
    }

    private static async Task<Ok<WatchKey>> Confirm(WatchTokenRequest body, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(await mediator.Send(new ConfirmWatch(body.Token), ct));
    }

    private static async Task<Ok<WatchList>> ListByLink(WatchTokenRequest body, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(await mediator.Send(new ListWatchesByLink(body.Token), ct));
    }

    private static Task<NoContent> End(EndWatchesRequest body, IMediator mediator, CancellationToken ct) => SendAsync(mediator, new EndWatchesByLink(body.Token, body.WatchId), ct);

    private static async Task<IResult> Feed([AsParameters] WatchFeedQuery query, HttpContext http, IMediator mediator, IOptions<PublicAddressOptions> address, CancellationToken ct)
    {
        var changes = await mediator.Send(new ReadWatchFeed(query.Key ?? ""), ct);
        var en = Problems.InEnglish(http);
        var site = new Uri(address.Value.Address.TrimEnd('/') + "/");
        http.Response.Headers.CacheControl = "private, no-store";
        return Feeds.Send(http, en ? "OCOP products that you follow" : "Sản phẩm OCOP đang theo dõi", site, changes.Select(c => new FeedEntry(
            $"{c.Product} {WordOf(c.Type, en)}", new(site, "san-pham/" + Uri.EscapeDataString(c.Code)), $"urn:uuid:{c.Id}", $"{c.Product} {WordOf(c.Type, en)}", c.At.Day())));
    }

    private static string WordOf(string type, bool en)
    {
        var (vietnamese, english) = Words[type.Split('.')[1]];
        return en ? english : vietnamese;
    }
}

/// <summary>Whom to tell, and of what.</summary>
/// <param name="Email">Where the letters go.</param>
/// <param name="Code">A code of the product.</param>
/// <param name="Subject">Follow all products of its subject instead of this one.</param>
internal sealed record FollowByEmailRequest(string Email, string Code, bool? Subject);

/// <summary>The secret of a letter's link.</summary>
internal sealed record WatchTokenRequest(string Token);

/// <summary>What to follow no longer.</summary>
/// <param name="Token">The secret of a letter's link.</param>
/// <param name="WatchId">One of the list; without it all, and nothing of the address is kept.</param>
internal sealed record EndWatchesRequest(string Token, Guid? WatchId);

/// <summary>Whose feed.</summary>
/// <param name="Key">The follower's own secret, as the list of watches gives it.</param>
internal readonly record struct WatchFeedQuery(string? Key);
