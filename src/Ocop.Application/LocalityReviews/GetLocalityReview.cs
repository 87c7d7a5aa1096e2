using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Representatives;
using Ocop.Domain.Common;
using Ocop.Domain.LocalityReviews;
using Ocop.Domain.Products;

namespace Ocop.Application.LocalityReviews;

/// <summary>One review with its sample, differences and findings.</summary>
[Requires(Permissions.SupervisionRead)]
public sealed record GetLocalityReview(LocalityReviewId Id) : IQuery<LocalityReviewDetail>;

/// <summary>What the draw chooses from and by what; everything that drawing it again needs.</summary>
[Requires(Permissions.SupervisionRead)]
public sealed record GetReviewDraw(LocalityReviewId Id) : IQuery<ReviewDraw>;

/// <summary>A review of how a locality evaluates.</summary>
/// <param name="Code">For telephone and paper.</param>
/// <param name="Seed">Of the draw: 64 bits, as digits.</param>
/// <param name="SeedGiven">Whether somebody chose it, such as by lot in public.</param>
/// <param name="Algorithm">How it was drawn; null before the draw.</param>
/// <param name="Candidates">How many recognitions might have been drawn; null before the draw.</param>
/// <param name="PublishesProducts">Whether everyone reads the products' names too.</param>
/// <param name="MayReview">Whether the caller draws, scores again, notes findings, concludes and publishes.</param>
/// <param name="MayAnswer">Whether the caller answers findings.</param>
/// <param name="Version">For If-Match.</param>
public sealed record LocalityReviewDetail(
    Guid Id, string Code, Guid UnitId, string? UnitName, Guid AgencyId, string? AgencyName, DateOnly From, DateOnly To, int SampleSize, string Seed, bool SeedGiven, string? Basis,
    LocalityReviewStatus Status, string? CreatedBy, DateTimeOffset CreatedAt, string? Algorithm, int? Candidates, string? DrawnBy, DateTimeOffset? DrawnAt, IReadOnlyList<ReviewItemDetail> Items,
    ReviewSummary Summary, IReadOnlyList<ReviewFindingDetail> Findings, string? Conclusion, string? ConcludedBy, DateTimeOffset? ConcludedAt, DateTimeOffset? PublishedAt, bool PublishesProducts,
    bool MayReview, bool MayAnswer, uint Version);

/// <summary>Counts and differences.</summary>
/// <param name="AverageDifference">New score less the original one, over those with both; null without any.</param>
/// <param name="LargestDifference">The one furthest from nought, with its sign.</param>
public sealed record ReviewSummary(int Scored, int Same, int Lower, int Higher, int NotEligible, decimal? AverageDifference, decimal? LargestDifference, int Findings, int SettledFindings)
{
    internal static ReviewSummary Of(LocalityReview review)
    {
        var differences = review.Items.Select(i => i.ScoreDifference).OfType<decimal>().ToList();
        int Count(RescoreOutcome outcome) => review.Items.Count(i => i.Outcome == outcome);
        return new(
            review.Items.Count(i => i.Score is not null), Count(RescoreOutcome.Same), Count(RescoreOutcome.Lower), Count(RescoreOutcome.Higher), Count(RescoreOutcome.NotEligible),
            differences.Count > 0 ? decimal.Round(differences.Average(), 2) : null, differences.Count > 0 ? differences.MaxBy(Math.Abs) : null, review.Findings.Count,
            review.Findings.Count(f => f.Status == ReviewFindingStatus.Settled));
    }
}

/// <summary>A recognition that was drawn.</summary>
/// <param name="Ordinal">In which place, from 1.</param>
/// <param name="Tickets">How many it had in the draw.</param>
/// <param name="OriginalScoreFromDossier">Whether the original score was entered here, because the register knew none.</param>
/// <param name="Score">Scored again; null before.</param>
/// <param name="MandatoryMet">Whether it meets the mandatory requirements.</param>
/// <param name="Stars">That the new score gives; null where no recognition is given, or before scoring.</param>
/// <param name="ScoreDifference">New less original.</param>
/// <param name="ProductNote">On part A.</param>
/// <param name="MarketingNote">On part B.</param>
/// <param name="QualityNote">On part C.</param>
public sealed record ReviewItemDetail(
    Guid Id, int Ordinal, Guid CertificationId, Guid ProductId, string ProductName, string SubjectName, string? DecisionNumber, DateOnly? DecisionDate, int Tickets, IReadOnlyList<ReviewReason> Reasons,
    int OriginalStars, decimal? OriginalScore, bool OriginalScoreFromDossier, decimal? Score, bool? MandatoryMet, int? Stars, decimal? ScoreDifference, RescoreOutcome? Outcome, string? ProductNote,
    string? MarketingNote, string? QualityNote, string? ScoredBy, DateTimeOffset? ScoredAt);

/// <summary>A sign that gave tickets.</summary>
/// <param name="Confirmed">Whether a source at hand states the weight.</param>
public sealed record ReviewReason(ReviewSign Sign, string Name, string NameEn, bool Confirmed);

/// <summary>What was found about the locality.</summary>
/// <param name="Measure">What it has to do.</param>
/// <param name="Overdue">Whether it should have been answered by now.</param>
/// <param name="SentBackBecause">Why the last answer was not enough.</param>
public sealed record ReviewFindingDetail(
    Guid Id, string Text, string Measure, DateOnly DueOn, Guid? ItemId, string? ProductName, ReviewFindingStatus Status, bool Overdue, string? RaisedBy, DateTimeOffset RaisedAt, string? Answer,
    string? AnsweredBy, DateTimeOffset? AnsweredAt, string? SentBackBecause, string? Settlement, string? SettledBy, DateTimeOffset? SettledAt);

/// <summary>A draw that anybody can make again: ticket n of a candidate is the SHA-256 of "seed:certificationId:n"; its highest ticket counts, and the highest are drawn.</summary>
/// <param name="Seed">64 bits, as digits.</param>
/// <param name="Algorithm">Name and edition of the way of drawing.</param>
/// <param name="DrawnAt">Null before the draw: then the candidates are those of today, and nothing is said of who would be drawn.</param>
/// <param name="Reproduced">Whether drawing again now gives the same sample; null before the draw.</param>
/// <param name="Enough">Whether there are as many candidates as the sample has.</param>
public sealed record ReviewDraw(
    string Seed, bool SeedGiven, string Algorithm, int SampleSize, DateTimeOffset? DrawnAt, bool? Reproduced, bool Enough, int Candidates, IReadOnlyList<DrawCandidate> Items);

/// <summary>A recognition that may be or might have been drawn.</summary>
/// <param name="BestTicket">Its highest ticket, as hexadecimal digits; null before the draw.</param>
/// <param name="DrawnAs">In which place it was drawn; null if it was not.</param>
public sealed record DrawCandidate(Guid CertificationId, string ProductName, int Tickets, IReadOnlyList<ReviewReason> Reasons, string? BestTicket, int? DrawnAs);

internal sealed class GetLocalityReviewHandler(LocalityReviewPages pages) : IRequestHandler<GetLocalityReview, LocalityReviewDetail>
{
    public Task<LocalityReviewDetail> Handle(GetLocalityReview query, CancellationToken cancellationToken) => pages.ReadAsync(query.Id, cancellationToken);
}

internal sealed class GetReviewDrawHandler(IOcopDb db, ICaller caller, ReviewCandidates candidates, LocalityReviewPages pages, TimeProvider clock) : IRequestHandler<GetReviewDraw, ReviewDraw>
{
    public async Task<ReviewDraw> Handle(GetReviewDraw query, CancellationToken cancellationToken)
    {
        var review = await db.InParts(db.LocalityReviewsFor(caller).AsNoTracking().Include(r => r.Items).Include(r => r.Candidates)).SingleOrDefaultAsync(r => r.Id == query.Id, cancellationToken)
            ?? throw new DomainException(LocalityReviewErrors.NotFound());
        var day = review.DrawnAt?.Day() ?? clock.Today();
        var all = review.DrawnAt is null
            ? [.. (await candidates.OfAsync(review, day, cancellationToken)).Select(c => (c.CertificationId, c.ProductId, c.Tickets, c.Reasons))]
            : review.Candidates.OrderBy(c => c.CertificationId.Value).Select(c => (c.CertificationId, c.ProductId, c.Tickets, c.Reasons)).ToList();
        var names = await pages.ProductNamesAsync([.. all.Select(c => c.ProductId).Distinct()], cancellationToken);
        var drawn = review.Items.ToDictionary(i => i.CertificationId, i => i.Ordinal);
        return new(
            review.Seed, review.SeedGiven, review.Algorithm ?? SampleDraw.Algorithm, review.SampleSize, review.DrawnAt,
            review.DrawnAt is null ? null : review.DrawAgain().SequenceEqual(review.Items.OrderBy(i => i.Ordinal).Select(i => i.CertificationId.Value)), all.Count >= review.SampleSize, all.Count,
            [.. all.Select(c => new DrawCandidate(
                c.CertificationId.Value, names[c.ProductId], c.Tickets, pages.ReasonsOf(c.Reasons, day),
                review.DrawnAt is null ? null : SampleDraw.BestTicket(review.Seed, c.CertificationId.Value, c.Tickets), drawn.TryGetValue(c.CertificationId, out var place) ? place : null))]);
    }
}

/// <summary>Reviews as their page shows them.</summary>
internal sealed class LocalityReviewPages(IOcopDb db, ICaller caller, IRepresentativeDirectory people, IReferenceFacts facts, TimeProvider clock)
{
    public async Task<LocalityReviewDetail> ReadAsync(LocalityReviewId id, CancellationToken ct)
    {
        var review = await db.InParts(db.LocalityReviewsFor(caller).AsNoTracking().Include(r => r.Items).Include(r => r.Findings)).SingleOrDefaultAsync(r => r.Id == id, ct)
            ?? throw new DomainException(LocalityReviewErrors.NotFound());
        var ids = review.Items.Select(i => i.CertificationId).ToArray();
        var known = await (
            from c in db.Certifications
            join p in db.Products on c.ProductId equals p.Id
            join s in db.Subjects on p.SubjectId equals s.Id
            where ids.Contains(c.Id)
            select new { c.Id, Product = p.Name, Subject = s.Name, c.DecisionNumber, c.DecisionDate }).ToDictionaryAsync(c => c.Id, ct);
        var names = await people.NamesOfAsync(
            [.. ((Guid?[])[review.CreatedBy, review.DrawnBy, review.ConcludedBy, .. review.Items.Select(i => i.ScoredBy), .. review.Findings.SelectMany(f => (Guid?[])[f.RaisedBy, f.AnsweredBy, f.SettledBy])])
                .OfType<Guid>().Distinct()], ct);
        string? NameOf(Guid? user) => user is { } one ? names.GetValueOrDefault(one) : null;
        var (today, day) = (clock.Today(), review.DrawnAt?.Day() ?? clock.Today());
        var products = review.Items.ToDictionary(i => i.Id, i => known[i.CertificationId].Product);
        return new(
            review.Id.Value, review.Code, review.UnitId.Value, facts.Current.Units.Find(review.UnitId)?.Name, review.AgencyId.Value, facts.Current.Find(review.AgencyId)?.Name, review.From, review.To,
            review.SampleSize, review.Seed, review.SeedGiven, review.Basis, review.Status, NameOf(review.CreatedBy), review.CreatedAt, review.Algorithm, review.CandidateCount, NameOf(review.DrawnBy),
            review.DrawnAt,
            [.. review.Items.OrderBy(i => i.Ordinal).Select(i => new ReviewItemDetail(
                i.Id, i.Ordinal, i.CertificationId.Value, i.ProductId.Value, known[i.CertificationId].Product, known[i.CertificationId].Subject, known[i.CertificationId].DecisionNumber,
                known[i.CertificationId].DecisionDate, i.Tickets, ReasonsOf(i.Reasons, day), i.OriginalStars, i.OriginalScore, i.OriginalScoreFromDossier, i.Score, i.MandatoryMet, i.Stars,
                i.ScoreDifference, i.Outcome, i.ProductNote, i.MarketingNote, i.QualityNote, NameOf(i.ScoredBy), i.ScoredAt))],
            ReviewSummary.Of(review),
            [.. review.Findings.OrderBy(f => f.Id).Select(f => new ReviewFindingDetail(
                f.Id, f.Text, f.Measure, f.DueOn, f.ItemId, f.ItemId is { } item ? products[item] : null, f.Status, f.IsOverdue(today), NameOf(f.RaisedBy), f.RaisedAt, f.Answer, NameOf(f.AnsweredBy),
                f.AnsweredAt, f.SentBackBecause, f.Settlement, NameOf(f.SettledBy), f.SettledAt))],
            review.Conclusion, NameOf(review.ConcludedBy), review.ConcludedAt, review.PublishedAt, review.PublishesProducts, caller.ReviewsFor(review), caller.AnswersFor(review), review.Version);
    }

    public async Task<IReadOnlyDictionary<ProductId, string>> ProductNamesAsync(ProductId[] ids, CancellationToken ct) =>
        await db.Products.Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToDictionaryAsync(p => p.Id, p => p.Name, ct);

    public IReadOnlyList<ReviewReason> ReasonsOf(IEnumerable<string> signs, DateOnly day) =>
        [.. signs.Select(s => facts.Current.ReviewFactors.FirstOrDefault(f => f.Sign.ToString() == s && f.HoldsOn(day))).OfType<ReviewFactor>().Select(f => new ReviewReason(f.Sign, f.Name, f.NameEn, f.Confirmed))];
}
