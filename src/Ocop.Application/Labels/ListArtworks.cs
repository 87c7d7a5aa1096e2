using System.ComponentModel.DataAnnotations;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Complaints;
using Ocop.Application.Ledger;
using Ocop.Application.Products;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.Labels;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Labels;

/// <summary>Which artwork.</summary>
/// <param name="NotRight">Only what is in use today and says what it may not.</param>
/// <param name="Text">Words of the title, the numbers or the subject's name.</param>
public sealed record ArtworkFilter(SubjectId? SubjectId, ProductId? ProductId, bool NotRight, string? Text);

/// <summary>Artwork within reach, the newest first.</summary>
[Requires(Permissions.Known)]
public sealed record ListArtworks(ArtworkFilter Filter, int Limit, string? Cursor, bool Count) : IQuery<Page<ArtworkRow>>;

/// <summary>The same, all of it.</summary>
[Requires(Permissions.Known)]
public sealed record ExportArtworks(ArtworkFilter Filter) : IQuery<IReadOnlyList<ArtworkRow>>;

[Requires(Permissions.Known)]
public sealed record GetArtwork(ArtworkId Id) : IQuery<ArtworkDetail>;

/// <summary>What happened to one.</summary>
[Requires(Permissions.Known)]
public sealed record GetArtworkHistory(ArtworkId Id, HistoryPage Page) : IQuery<Page<HistoryItem>>;

/// <summary>Whether a product may bear the mark on a day.</summary>
[Requires(Permissions.RegisterRead)]
public sealed record GetMarkUse(ProductId Id, DateOnly? AsOf) : IQuery<MarkUse>;

/// <summary>The right of a product to the OCOP mark on a day; it follows from its recognition.</summary>
/// <param name="AsOf">The day.</param>
/// <param name="Reason">in-force, never-recognised, unconfirmed, not-yet, expired, suspended, ended; an unknown value means that it may not.</param>
/// <param name="Stars">Of the recognition of that day; only with them the mark may stand on the product, and only while <c>allowed</c>.</param>
/// <param name="Until">Last day of the right, as far as is known.</param>
public sealed record MarkUse(
    DateOnly AsOf, bool Allowed, MarkRightReason Reason, int? Stars, DateOnly? From, DateOnly? Until, Guid? CertificationId, string? DecisionNumber, string? CertificateNumber);

/// <summary>A label that bears the mark.</summary>
/// <param name="Stars">That it shows, 1 to 5, for a label may show what nobody can have; null where it shows none.</param>
/// <param name="InUse">Whether it is used today.</param>
/// <param name="Verdict">right, wrong-stars, wrong-number, expired, suspended, ended, not-yet, never-recognised: today, or on the last day of use where it is used no more; an unknown value means not right.</param>
/// <param name="FirstVerdict">The same on the first day of use.</param>
/// <param name="StarsInForce">That the product has on that day.</param>
public sealed record ArtworkRow(
    Guid Id, Guid ProductId, string ProductName, Guid SubjectId, string SubjectName, string Title, [property: Range(1, 5)] int? Stars, string? CertificateNumber, string? DecisionNumber, DateOnly UsedFrom, DateOnly? UsedTo,
    bool InUse, ArtworkVerdict Verdict, ArtworkVerdict FirstVerdict, int? StarsInForce);

/// <summary>A picture or PDF of a label.</summary>
/// <param name="Url">Address below this server.</param>
public sealed record ArtworkFileItem(Guid Id, string Url, string ContentType, long Size);

/// <summary>A label that bears the mark.</summary>
/// <param name="MarkUse">The right on the day by which it is judged.</param>
/// <param name="MayChange">Whether the caller may.</param>
/// <param name="Version">For If-Match.</param>
public sealed record ArtworkDetail(ArtworkRow Artwork, string? Note, DateTimeOffset EnteredAt, IReadOnlyList<ArtworkFileItem> Files, MarkUse MarkUse, bool MayChange, uint Version);

internal sealed class ListArtworksValidator : AbstractValidator<ListArtworks>
{
    public ListArtworksValidator()
    {
        RuleFor(q => q.Limit).InclusiveBetween(1, Paging.MaxLimit);
        RuleFor(q => q.Filter.Text).MaximumLength(SearchWords.MaxLength).OverridePropertyName("q");
    }
}

internal sealed class GetArtworkHistoryValidator : AbstractValidator<GetArtworkHistory>
{
    public GetArtworkHistoryValidator() => RuleFor(q => q.Page).SetPartValidator(new HistoryPageValidator());
}

internal sealed class ListArtworksHandler(ArtworkRows rows) : IRequestHandler<ListArtworks, Page<ArtworkRow>>
{
    private const string Sort = "-id";

    public async Task<Page<ArtworkRow>> Handle(ListArtworks query, CancellationToken cancellationToken)
    {
        var all = await rows.OfAsync(query.Filter, cancellationToken);
        var after = Cursor.Decode(query.Cursor, Sort, 0);
        var found = await rows.ReadAsync(after is null ? all : all.Where(a => ((Guid)(object)a.Id).CompareTo(after.Id) < 0), query.Limit + 1, cancellationToken);
        int? total = query.Count ? await all.Take(Paging.CountCap).CountAsync(cancellationToken) : null;
        return found.Count <= query.Limit ? new(found, null, total) : new([.. found.Take(query.Limit)], new Cursor(Sort, [], found[query.Limit - 1].Id).Encode(), total);
    }
}

internal sealed class ExportArtworksHandler(ArtworkRows rows) : IRequestHandler<ExportArtworks, IReadOnlyList<ArtworkRow>>
{
    private const int Most = 10_000;

    public async Task<IReadOnlyList<ArtworkRow>> Handle(ExportArtworks query, CancellationToken cancellationToken) =>
        await rows.ReadAsync(await rows.OfAsync(query.Filter, cancellationToken), Most, cancellationToken);
}

internal sealed class GetArtworkHandler(IOcopDb db, ICaller caller, ArtworkRows rows, MarkUses uses) : IRequestHandler<GetArtwork, ArtworkDetail>
{
    public async Task<ArtworkDetail> Handle(GetArtwork query, CancellationToken cancellationToken)
    {
        var artwork = await db.GetArtworkAsync(caller, caller.ReadsOrReportsLabels(), query.Id, cancellationToken);
        var row = (await rows.ReadAsync(db.Artworks.AsNoTracking().Where(a => a.Id == query.Id), 1, cancellationToken))[0];
        var enters = caller.ManagesOrReportsLabels();
        var mayChange = caller.Has(enters) && await db.ArtworksFor(caller, enters).AnyAsync(a => a.Id == query.Id, cancellationToken);
        return new(
            row, artwork.Note, artwork.EnteredAt,
            [.. artwork.Files.OrderBy(f => f.Id).Select(f => new ArtworkFileItem(f.Id, $"/api/v1/artworks/{artwork.Id.Value}/files/{f.Id}", f.ContentType, f.Size))],
            await uses.OfAsync(new(row.ProductId), rows.DayOf(artwork), cancellationToken), mayChange, artwork.Version);
    }
}

internal sealed class GetArtworkHistoryHandler(IOcopDb db, ICaller caller, IHistoryReader history) : IRequestHandler<GetArtworkHistory, Page<HistoryItem>>
{
    public async Task<Page<HistoryItem>> Handle(GetArtworkHistory query, CancellationToken cancellationToken) =>
        await db.ArtworksFor(caller, caller.ReadsOrReportsLabels()).AnyAsync(a => a.Id == query.Id, cancellationToken)
            ? await history.ReadAsync([query.Id.Value], query.Page, withPersonalValues: false, withInternal: true, cancellationToken)
            : throw new DomainException(ArtworkErrors.NotFound());
}

internal sealed class GetMarkUseHandler(IOcopDb db, ICaller caller, MarkUses uses, TimeProvider clock) : IRequestHandler<GetMarkUse, MarkUse>
{
    public async Task<MarkUse> Handle(GetMarkUse query, CancellationToken cancellationToken) =>
        await uses.OfAsync(await db.Products.FollowMergesAsync(caller, query.Id, cancellationToken), query.AsOf ?? clock.Today(), cancellationToken);
}

/// <summary>Rights to the mark, from the recognitions.</summary>
internal sealed class MarkUses(IOcopDb db)
{
    public async Task<MarkUse> OfAsync(ProductId product, DateOnly day, CancellationToken ct)
    {
        var right = MarkRight.On(await db.Certifications.AsNoTracking().Include(c => c.Suspensions).Where(c => c.ProductId == product).ToListAsync(ct), day);
        return new(day, right.Allowed, right.Reason, right.Stars, right.From, right.Until, right.CertificationId?.Value, right.DecisionNumber, right.CertificateNumber);
    }
}

/// <summary>Artwork as lists show it.</summary>
internal sealed class ArtworkRows(IOcopDb db, ICaller caller, TimeProvider clock)
{
    private const string SearchColumn = "SearchText";
    private const string SubjectSearch = "NameSearch";

    public async Task<IQueryable<Artwork>> OfAsync(ArtworkFilter filter, CancellationToken ct)
    {
        var all = db.ArtworksFor(caller, caller.ReadsOrReportsLabels()).AsNoTracking();

        if (filter.SubjectId is { } subject)
        {
            all = all.Where(a => db.Products.Any(p => p.Id == a.ProductId && db.Products.Any(s => s.Id == (p.MergedIntoId ?? p.Id) && s.SubjectId == subject)));
        }

        if (filter.ProductId is { } product)
        {
            var products = await db.WithMergedAsync(product, ct);
            all = all.Where(a => products.Contains(a.ProductId));
        }

        if (filter.NotRight)
        {
            var right = RightOn(clock.Today());
            all = InUseOn(all, clock.Today()).Where(a => !right.Any(c =>
                db.Products.Any(p => p.Id == a.ProductId && c.ProductId == (p.MergedIntoId ?? p.Id)) && (a.Stars == null || a.Stars == c.Stars)
                && (a.DecisionNumber == null || c.DecisionNumber == null || a.DecisionNumber == c.DecisionNumber)
                && (a.CertificateNumber == null || c.CertificateNumber == null || a.CertificateNumber == c.CertificateNumber)));
        }

        foreach (var word in SearchWords.Of(filter.Text))
        {
            var patterns = SearchWords.Patterns(word).ToArray();
            all = all.Where(a => patterns.Any(pattern => EF.Functions.Like(EF.Property<string>(a, SearchColumn), pattern))
                || db.Products.Any(p => p.Id == a.ProductId && db.Subjects.Any(s => s.Id == p.SubjectId && patterns.Any(pattern => EF.Functions.Like(EF.Property<string>(s, SubjectSearch), pattern)))));
        }

        return all;
    }

    /// <summary>The day by which it is judged: today while it is used, else the nearest day of its use.</summary>
    public DateOnly DayOf(Artwork artwork)
    {
        var today = clock.Today();
        return artwork.UsedTo < today ? artwork.UsedTo.Value : artwork.UsedFrom > today ? artwork.UsedFrom : today;
    }

    public async Task<IReadOnlyList<ArtworkRow>> ReadAsync(IQueryable<Artwork> artworks, int limit, CancellationToken ct)
    {
        var found = await artworks.OrderByDescending(a => a.Id).Take(limit).ToListAsync(ct);
        var products = await db.StandingAsync([.. found.Select(a => a.ProductId)], ct);
        var standing = products.Values.Select(p => p.Id).Distinct().ToArray();
        var recognitions = (await db.Certifications.AsNoTracking().Include(c => c.Suspensions).Where(c => standing.Contains(c.ProductId)).ToListAsync(ct)).ToLookup(c => c.ProductId);
        return [.. found.Select(a => RowOf(a, products[a.ProductId], recognitions))];
    }

    private static IQueryable<Artwork> InUseOn(IQueryable<Artwork> all, DateOnly day) => all.Where(a => a.UsedFrom <= day && (a.UsedTo == null || a.UsedTo >= day));

    /// <summary>Says of recognitions what <see cref="MarkRight.On"/> says of one product's; a test holds both together.</summary>
    private IQueryable<Certification> RightOn(DateOnly day) => db.Certifications.Where(c => c.ShownFrom <= day && c.ShownUntil > day && c.ValidFrom <= day && c.ExpiresOn >= day
        && (c.EndedOn == null || c.EndedOn > day) && (c.SupersededOn == null || c.SupersededOn > day)
        && !c.Suspensions.Any(s => s.From <= day && (s.Until == null || s.Until >= day)));

    private ArtworkRow RowOf(Artwork a, StandingProduct product, ILookup<ProductId, Certification> recognitions)
    {
        var right = MarkRight.On(recognitions[product.Id], DayOf(a));
        return new(
            a.Id.Value, product.Id.Value, product.Name, product.SubjectId.Value, product.SubjectName, a.Title, a.Stars, a.CertificateNumber, a.DecisionNumber, a.UsedFrom, a.UsedTo,
            a.UsedOn(clock.Today()), a.Judge(right), a.Judge(MarkRight.On(recognitions[product.Id], a.UsedFrom)), right.Allowed ? right.Stars : null);
    }
}
