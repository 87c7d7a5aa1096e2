using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Ocop.Application.Common;
using Ocop.Application.Mail;
using Ocop.Application.PublicRegister;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;
using Ocop.Domain.Watches;

namespace Ocop.Application.Watches;

/// <summary>What the caller follows.</summary>
[Requires(Permissions.SignedIn)]
public sealed record ListMyWatches : IQuery<WatchList>;

/// <summary>What an e-mail address follows, by the link of a letter.</summary>
[AllowAnyCaller]
public sealed record ListWatchesByLink(string Token) : IQuery<WatchList>;

/// <summary>What somebody follows.</summary>
/// <param name="Items">The latest first.</param>
/// <param name="FeedUrl">A feed (RSS) of the changes, for the follower alone: whoever has the address may read it.</param>
public sealed record WatchList(IReadOnlyList<WatchItem> Items, string FeedUrl);

/// <summary>A product or a subject that is followed.</summary>
/// <param name="Kind">product or subject.</param>
/// <param name="RecordId">The id of the record; null for who has no account.</param>
/// <param name="Code">The product's code.</param>
/// <param name="Status">The product's status today.</param>
/// <param name="Since">When the follower began.</param>
public sealed record WatchItem(Guid Id, WatchKind Kind, Guid? RecordId, string? Code, string Name, CertificationStatus? Status, DateTimeOffset Since);

public enum WatchKind { Product, Subject }

internal sealed class ListWatchesByLinkValidator : AbstractValidator<ListWatchesByLink>
{
    public ListWatchesByLinkValidator() => RuleFor(q => q.Token).NotEmpty().MaximumLength(1000);
}

internal sealed class ListMyWatchesHandler(WatchItems items, IOcopDb db, ICaller caller, IWatchLinks links, IOptions<PublicAddressOptions> address) : IRequestHandler<ListMyWatches, WatchList>
{
    public async Task<WatchList> Handle(ListMyWatches query, CancellationToken cancellationToken) => new(
        await items.OfAsync(db.Watches.Where(w => w.UserId == caller.UserId), byName: true, cancellationToken),
        address.Value.FeedOf(links.Make(WatchPurpose.Feed, $"user:{caller.UserId}")));
}

internal sealed class ListWatchesByLinkHandler(WatchItems items, IOcopDb db, IWatchLinks links, IOptions<PublicAddressOptions> address) : IRequestHandler<ListWatchesByLink, WatchList>
{
    public async Task<WatchList> Handle(ListWatchesByLink query, CancellationToken cancellationToken)
    {
        var email = links.Read(WatchPurpose.List, query.Token) ?? throw new DomainException(WatchErrors.LinkInvalid());
        return new(
            await items.OfAsync(db.Watches.Where(w => w.Email == email && w.ConfirmedAt != null), byName: false, cancellationToken),
            address.Value.FeedOf(links.Make(WatchPurpose.Feed, $"email:{email}")));
    }
}

internal static class WatchAddresses
{
    public static string FeedOf(this PublicAddressOptions site, string token) => $"{site.Address.TrimEnd('/')}/api/v1/public/watch-feed?key={token}";

    public static string ListOf(this PublicAddressOptions site, string token) => $"{site.Address.TrimEnd('/')}/theo-doi#danh-sach={token}";

    public static string ConfirmationOf(this PublicAddressOptions site, string token) => $"{site.Address.TrimEnd('/')}/theo-doi#xac-nhan={token}";
}

/// <summary>Shows watches with names and statuses.</summary>
internal sealed class WatchItems(IOcopDb db, ICaller caller, IProcessRules rules, IOptions<PublicRegisterOptions> options, TimeProvider clock)
{
    /// <param name="watches">Which.</param>
    /// <param name="byName">Shows ids and whole names to who has an account; the public sees a household owner's name as everywhere.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<IReadOnlyList<WatchItem>> OfAsync(IQueryable<Watch> watches, bool byName, CancellationToken ct)
    {
        var rows = await watches.AsNoTracking().OrderByDescending(w => w.CreatedAt).ThenByDescending(w => w.Id).ToListAsync(ct);
        var (productIds, subjectIds) = (rows.Select(w => w.ProductId).OfType<ProductId>().ToArray(), rows.Select(w => w.SubjectId).OfType<SubjectId>().ToArray());
        var today = clock.Today();
        var expiring = rules.Get(ProcessRuleKeys.ExpiringDays, today);
        var products = await (byName ? Products.ProductAccess.For(db.Products, caller) : db.Products).AsNoTracking().Include(p => p.Codes)
            .Where(p => productIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, ct);
        var subjects = await (byName ? Subjects.SubjectAccess.SubjectsFor(db, caller) : db.Subjects).AsNoTracking().Where(s => subjectIds.Contains(s.Id)).ToDictionaryAsync(s => s.Id, ct);
        var shown = (await db.Certifications.AsNoTracking().Include(c => c.Suspensions)
            .Where(c => productIds.Contains(c.ProductId) && c.ShownFrom <= today && today < c.ShownUntil).ToListAsync(ct)).ToDictionary(c => c.ProductId, c => c.Dates.On(today, expiring));
        List<WatchItem> items = [];

        foreach (var watch in rows)
        {
            if (watch.ProductId is { } p && products.TryGetValue(p, out var product))
            {
                items.Add(new(
                    watch.Id, WatchKind.Product, byName ? p.Value : null, product.Codes.FirstOrDefault(c => c.Kind == ProductCodeKind.Code)?.Value, product.Name,
                    shown.TryGetValue(p, out var status) ? status : null, watch.CreatedAt));
            }
            else if (watch.SubjectId is { } s && subjects.TryGetValue(s, out var subject))
            {
                items.Add(new(
                    watch.Id, WatchKind.Subject, byName ? s.Value : null, null, byName ? subject.Name : options.Value.SubjectName(subject.Name, subject.InitialsName), null, watch.CreatedAt));
            }
        }

        return items;
    }
}
