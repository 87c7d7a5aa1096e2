using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Watches;

namespace Ocop.Application.Watches;

/// <summary>The latest changes of what somebody follows, for a reader of feeds.</summary>
/// <param name="Token">Of the feed's address.</param>
[AllowAnyCaller]
public sealed record ReadWatchFeed(string Token) : IQuery<IReadOnlyList<WatchChange>>;

/// <summary>A change of a recognition.</summary>
/// <param name="Id">Of the event.</param>
/// <param name="Type">Such as <c>certification.revoked.v1</c>.</param>
public sealed record WatchChange(Guid Id, DateTimeOffset At, string Type, string Code, string Product);

internal sealed class ReadWatchFeedHandler(IOcopDb db, IWatchLinks links) : IRequestHandler<ReadWatchFeed, IReadOnlyList<WatchChange>>
{
    private const int Latest = 50;

    private static readonly string[] Types =
    [
        "certification.granted.v1", "certification.renewed.v1", "certification.upgraded.v1", "certification.downgraded.v1", "certification.suspended.v1",
        "certification.reinstated.v1", "certification.suspension-ended.v1", "certification.revoked.v1", "certification.withdrawn.v1", "certification.expired.v1", "certification.began.v1",
    ];

    public async Task<IReadOnlyList<WatchChange>> Handle(ReadWatchFeed query, CancellationToken cancellationToken)
    {
        var products = await FollowedAsync(links.Read(WatchPurpose.Feed, query.Token) ?? throw new DomainException(WatchErrors.FeedNotFound()), cancellationToken);
        var ids = products.Keys.ToArray();
        var certifications = await db.Certifications.AsNoTracking().Where(c => ids.Contains(c.ProductId)).Select(c => new { c.Id, c.ProductId }).ToListAsync(cancellationToken);
        var productOf = certifications.ToDictionary(c => c.Id.Value, c => products[c.ProductId]);
        var aggregates = productOf.Keys.ToArray();
        var events = await db.LedgerEvents.AsNoTracking().Where(e => aggregates.Contains(e.AggregateId) && Types.Contains(e.Type) && e.Visibility == EventVisibility.Published)
            .OrderByDescending(e => e.Id).Take(Latest).Select(e => new { e.Id, e.OccurredAt, e.Type, e.AggregateId }).ToListAsync(cancellationToken);
        return [.. events.Select(e => new WatchChange(e.Id, e.OccurredAt, e.Type, productOf[e.AggregateId].Code, productOf[e.AggregateId].Name))];
    }

    private async Task<Dictionary<ProductId, (string Code, string Name)>> FollowedAsync(string follower, CancellationToken ct)
    {
        var all = db.Watches.AsNoTracking().Where(w => w.ConfirmedAt != null);
        var user = follower.StartsWith("user:", StringComparison.Ordinal) && Guid.TryParse(follower["user:".Length..], out var id) ? id : (Guid?)null;
        var email = follower.StartsWith("email:", StringComparison.Ordinal) ? follower["email:".Length..] : null;
        var watches = await (user is not null ? all.Where(w => w.UserId == user) : all.Where(w => w.Email != null && w.Email == email)).ToListAsync(ct);

        if (watches.Count == 0)
        {
            return [];
        }

        var (products, subjects) = (watches.Select(w => w.ProductId).OfType<ProductId>().ToArray(), watches.Select(w => w.SubjectId).OfType<Domain.Subjects.SubjectId>().ToArray());
        var found = await db.Products.AsNoTracking().Include(p => p.Codes).Where(p => p.MergedIntoId == null && (products.Contains(p.Id) || subjects.Contains(p.SubjectId))).ToListAsync(ct);
        return found.ToDictionary(p => p.Id, p => (p.Codes.FirstOrDefault(c => c.Kind == ProductCodeKind.Code)?.Value ?? "", p.Name));
    }
}
