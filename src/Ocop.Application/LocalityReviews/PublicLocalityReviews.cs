using System.Globalization;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Common;
using Ocop.Domain.LocalityReviews;

namespace Ocop.Application.LocalityReviews;

/// <summary>Summaries of reviews that were published, the latest first.</summary>
[AllowAnyCaller]
public sealed record ListPublicLocalityReviews(int Limit, string? Cursor, bool Count) : IQuery<Page<PublicLocalityReview>>;

/// <summary>The same, all of them.</summary>
[AllowAnyCaller]
public sealed record ExportPublicLocalityReviews : IQuery<IReadOnlyList<PublicLocalityReview>>;

/// <summary>A review of how a locality evaluates, as everyone reads it; names no persons.</summary>
/// <param name="Code">For questions by telephone.</param>
/// <param name="UnitName">Whose evaluations were reviewed.</param>
/// <param name="AgencyName">Which agency reviewed.</param>
/// <param name="Candidates">How many recognitions the locality had in the period.</param>
/// <param name="SampleSize">How many of them were drawn and scored again.</param>
/// <param name="Seed">Of the draw.</param>
/// <param name="Algorithm">Of the draw.</param>
/// <param name="Products">What was scored again; empty unless it was decided that everyone reads it.</param>
public sealed record PublicLocalityReview(
    Guid Id, string Code, string? UnitName, string? AgencyName, DateOnly From, DateOnly To, int Candidates, int SampleSize, string Seed, string Algorithm, ReviewSummary Summary, DateOnly PublishedOn,
    IReadOnlyList<PublicReviewedProduct> Products);

/// <summary>A product that was scored again.</summary>
/// <param name="Stars">That the new score gives; null where no recognition is given.</param>
public sealed record PublicReviewedProduct(string ProductName, int OriginalStars, decimal? OriginalScore, decimal Score, int? Stars, RescoreOutcome Outcome);

internal sealed class ListPublicLocalityReviewsValidator : AbstractValidator<ListPublicLocalityReviews>
{
    public ListPublicLocalityReviewsValidator() => RuleFor(q => q.Limit).InclusiveBetween(1, Paging.MaxLimit);
}

internal sealed class ListPublicLocalityReviewsHandler(PublicLocalityReviewItems items) : IRequestHandler<ListPublicLocalityReviews, Page<PublicLocalityReview>>
{
    private const string Sort = "-publishedAt";

    public async Task<Page<PublicLocalityReview>> Handle(ListPublicLocalityReviews query, CancellationToken cancellationToken)
    {
        var all = items.Published();
        var rows = all;

        if (Cursor.Decode(query.Cursor, Sort, 1) is { } after)
        {
            var at = DateTimeOffset.TryParseExact(after.Values[0], "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var read) ? read : throw new DomainException(CommonErrors.InvalidCursor());
            rows = rows.Where(r => r.PublishedAt < at || (r.PublishedAt == at && ((Guid)(object)r.Id).CompareTo(after.Id) < 0));
        }

        var found = await items.ReadAsync(rows, query.Limit + 1, cancellationToken);
        int? total = query.Count ? await all.Take(Paging.CountCap).CountAsync(cancellationToken) : null;
        var page = found.Take(query.Limit).ToList();
        return new(
            [.. page.Select(f => f.Public)],
            found.Count > query.Limit ? new Cursor(Sort, [page[^1].At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)], page[^1].Public.Id).Encode() : null, total);
    }
}

internal sealed class ExportPublicLocalityReviewsHandler(PublicLocalityReviewItems items) : IRequestHandler<ExportPublicLocalityReviews, IReadOnlyList<PublicLocalityReview>>
{
    private const int Most = 10_000;

    public async Task<IReadOnlyList<PublicLocalityReview>> Handle(ExportPublicLocalityReviews query, CancellationToken cancellationToken) =>
        [.. (await items.ReadAsync(items.Published(), Most, cancellationToken)).Select(f => f.Public)];
}

/// <summary>Reviews as everyone reads them.</summary>
internal sealed class PublicLocalityReviewItems(IOcopDb db, LocalityReviewPages pages, IReferenceFacts facts)
{
    public IQueryable<LocalityReview> Published() => db.LocalityReviews.AsNoTracking().Where(r => r.PublishedAt != null);

    public async Task<IReadOnlyList<(PublicLocalityReview Public, DateTimeOffset At)>> ReadAsync(IQueryable<LocalityReview> reviews, int most, CancellationToken ct)
    {
        var found = await db.InParts(reviews.Include(r => r.Items).Include(r => r.Findings).OrderByDescending(r => r.PublishedAt).ThenByDescending(r => r.Id).Take(most)).ToListAsync(ct);
        var names = await pages.ProductNamesAsync([.. found.Where(r => r.PublishesProducts).SelectMany(r => r.Items).Select(i => i.ProductId).Distinct()], ct);
        return [.. found.Select(r => (
            new PublicLocalityReview(
                r.Id.Value, r.Code, facts.Current.Units.Find(r.UnitId)?.Name, facts.Current.Find(r.AgencyId)?.Name, r.From, r.To, r.CandidateCount!.Value, r.SampleSize, r.Seed, r.Algorithm!,
                ReviewSummary.Of(r), r.PublishedAt!.Value.Day(),
                r.PublishesProducts
                    ? [.. r.Items.OrderBy(i => i.Ordinal).Select(i => new PublicReviewedProduct(names[i.ProductId], i.OriginalStars, i.OriginalScore, i.Score!.Value, i.Stars, i.Outcome!.Value))]
                    : []),
            r.PublishedAt.Value))];
    }
}
