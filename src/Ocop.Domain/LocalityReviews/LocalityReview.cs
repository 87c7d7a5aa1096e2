using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Agencies;
using Ocop.Domain.Common;

namespace Ocop.Domain.LocalityReviews;

public readonly record struct LocalityReviewId(Guid Value)
{
    public static LocalityReviewId New() => new(Guid.CreateVersion7());
}

/// <summary>How far a review has come.</summary>
public enum LocalityReviewStatus
{
    /// <summary>Nothing was drawn yet.</summary>
    Drafted,
    Drawn,

    /// <summary>Scoring again has begun.</summary>
    UnderWay,
    Concluded,
    Published,
}

/// <summary>Whose recognitions are reviewed.</summary>
/// <param name="AgencyId">Which agency of the province reviews.</param>
/// <param name="UnitId">The commune, or district until June 2025.</param>
/// <param name="From">First day of the decisions.</param>
/// <param name="To">Last day of the decisions.</param>
/// <param name="Seed">Of the draw; one is made where none is given.</param>
public sealed record LocalityReviewDetails(AgencyId AgencyId, UnitId UnitId, DateOnly From, DateOnly To, int SampleSize, string? Seed, string? Basis);

/// <summary>A review of how a locality evaluates (giám sát việc đánh giá, phân hạng ở địa phương): some of its recognitions are drawn by risk and scored again, and what is found about it is followed.</summary>
public sealed class LocalityReview : AggregateRoot
{
    public const int MaxTextLength = 4000;
    public const int MaxSample = 200;
    public const int MaxFindings = 100;

    private readonly List<ReviewCandidate> _candidates = [];
    private readonly List<ReviewItem> _items = [];
    private readonly List<ReviewFinding> _findings = [];

    private LocalityReview() { }

    public LocalityReviewId Id { get; private set; }

    /// <summary>For telephone and paper: <c>GS-2026-7QK2MX</c>.</summary>
    public string Code { get; private set; } = null!;
    public AgencyId AgencyId { get; private set; }
    public UnitId UnitId { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly To { get; private set; }
    public int SampleSize { get; private set; }
    public string Seed { get; private set; } = null!;

    /// <summary>Whether somebody chose the seed, such as by lot in public.</summary>
    public bool SeedGiven { get; private set; }
    public string? Basis { get; private set; }
    public LocalityReviewStatus Status { get; private set; }
    public Guid CreatedBy { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }
    public string? Algorithm { get; private set; }
    public int? CandidateCount { get; private set; }
    public Guid? DrawnBy { get; private set; }
    public DateTimeOffset? DrawnAt { get; private set; }
    public string? Conclusion { get; private set; }
    public Guid? ConcludedBy { get; private set; }
    public DateTimeOffset? ConcludedAt { get; private set; }
    public Guid? PublishedBy { get; private set; }
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>Whether everyone reads the products' names too.</summary>
    public bool PublishesProducts { get; private set; }

    public IReadOnlyList<ReviewCandidate> Candidates => _candidates;
    public IReadOnlyList<ReviewItem> Items => _items;
    public IReadOnlyList<ReviewFinding> Findings => _findings;

    public bool IsConcluded => Status is LocalityReviewStatus.Concluded or LocalityReviewStatus.Published;

    /// <exception cref="DomainException"><c>locality_review.period</c>, <c>locality_review.sample_size</c>, <c>locality_review.seed_malformed</c></exception>
    public static LocalityReview Draft(LocalityReviewId id, LocalityReviewDetails details, Guid by, DateTimeOffset now, DateOnly today)
    {
        if (details.From > details.To || details.To > today)
        {
            throw new DomainException(LocalityReviewErrors.Period());
        }

        if (details.SampleSize is < 1 or > MaxSample)
        {
            throw new DomainException(LocalityReviewErrors.SampleSize(MaxSample));
        }

        var given = Guard.Optional(details.Seed, "seed", MaxTextLength);
        LocalityReview review = new()
        {
            Id = id, Code = Crockford.NewCode("GS", today.Year), AgencyId = details.AgencyId, UnitId = details.UnitId, From = details.From, To = details.To, SampleSize = details.SampleSize,
            Seed = (given is null ? DrawSeed.New() : DrawSeed.Parse(given)).Text, SeedGiven = given is not null, Basis = Guard.Prose(details.Basis, "basis", MaxTextLength), CreatedBy = by, CreatedAt = now,
        };
        review.Raise(new LocalityReviewDrafted(id, review.Code, details.AgencyId, details.UnitId, details.From, details.To, details.SampleSize, review.Seed, review.SeedGiven));
        return review;
    }

    /// <summary>Draws the sample, once: who drew until it suits would choose it.</summary>
    /// <exception cref="DomainException"><c>locality_review.drawn</c>, <c>locality_review.too_few_candidates</c></exception>
    public void Draw(IReadOnlyList<CandidateDetails> candidates, Guid by, DateTimeOffset now)
    {
        if (Status != LocalityReviewStatus.Drafted)
        {
            throw new DomainException(LocalityReviewErrors.Drawn());
        }

        if (candidates.Count < SampleSize)
        {
            throw new DomainException(LocalityReviewErrors.TooFewCandidates(candidates.Count, SampleSize));
        }

        var known = candidates.ToDictionary(c => c.CertificationId.Value);
        _candidates.AddRange(candidates.OrderBy(c => c.CertificationId.Value).Select(c => new ReviewCandidate(c)));
        _items.AddRange(DrawAgain().Select((id, n) => new ReviewItem(known[id], n + 1)));
        (Algorithm, CandidateCount, DrawnBy, DrawnAt, Status) = (SampleDraw.Algorithm, candidates.Count, by, now, LocalityReviewStatus.Drawn);
        Raise(new LocalityReviewDrawn(Id, Seed, Algorithm, candidates.Count, [.. _items.Select(i => i.CertificationId)]));
    }

    /// <summary>What the kept candidates and the seed give; the same as was drawn.</summary>
    public IReadOnlyList<Guid> DrawAgain() => SampleDraw.Draw(Seed, _candidates.Select(c => KeyValuePair.Create(c.CertificationId.Value, c.Tickets)), SampleSize);

    /// <summary>Enters the score of a drawn dossier scored again; another time puts it right.</summary>
    /// <exception cref="DomainException">
    /// <c>locality_review.not_drawn</c>, <c>locality_review.concluded</c>, <c>locality_review.item_unknown</c>, <c>locality_review.score_outside</c>
    /// </exception>
    public void Rescore(Guid itemId, RescoreDetails details, StarClasses classes, Guid by, DateTimeOffset now)
    {
        RequireGoingOn();
        var item = Item(itemId);
        item.Rescore(details, classes, by, now);
        Status = LocalityReviewStatus.UnderWay;
        Raise(new LocalityReviewItemRescored(
            Id, itemId, item.CertificationId, item.OriginalScore, item.OriginalStars, details.Score, item.Stars, item.Outcome!.Value, item.ProductNote, item.MarketingNote, item.QualityNote));
    }

    /// <summary>Notes what was found about the locality, and what it has to do.</summary>
    /// <exception cref="DomainException">
    /// <c>locality_review.not_drawn</c>, <c>locality_review.concluded</c>, <c>locality_review.item_unknown</c>, <c>locality_review.due_in_past</c>, <c>locality_review.too_many_findings</c>
    /// </exception>
    public ReviewFinding Find(string text, string measure, DateOnly dueOn, Guid? itemId, Guid by, DateTimeOffset now, DateOnly today)
    {
        RequireGoingOn();

        if (itemId is { } item)
        {
            Item(item);
        }

        if (dueOn < today)
        {
            throw new DomainException(LocalityReviewErrors.DueInPast());
        }

        if (_findings.Count == MaxFindings)
        {
            throw new DomainException(LocalityReviewErrors.TooManyFindings(MaxFindings));
        }

        ReviewFinding finding = new(text, measure, dueOn, itemId, by, now);
        _findings.Add(finding);
        Raise(new LocalityReviewFindingRaised(Id, finding.Id, UnitId, dueOn, finding.Text, finding.Measure));
        return finding;
    }

    /// <summary>Enters what the locality did; until it is settled, another time puts it right.</summary>
    /// <exception cref="DomainException"><c>locality_review.finding_unknown</c>, <c>locality_review.finding_settled</c></exception>
    public void Answer(Guid findingId, string answer, Guid by, DateTimeOffset now)
    {
        var finding = Finding(findingId);
        finding.Reply(answer, by, now);
        Raise(new LocalityReviewFindingAnswered(Id, findingId, finding.Answer!));
    }

    /// <summary>Accepts an answer, or sends it back with a reason.</summary>
    /// <exception cref="DomainException"><c>locality_review.finding_unknown</c>, <c>locality_review.finding_settled</c>, <c>locality_review.finding_not_answered</c>, <c>field.required</c></exception>
    public void Settle(Guid findingId, bool settled, string? text, Guid by, DateTimeOffset now)
    {
        var finding = Finding(findingId);
        finding.Settle(settled, text, by, now);
        Raise(new LocalityReviewFindingSettled(Id, findingId, settled, settled ? finding.Settlement : finding.SentBackBecause));
    }

    /// <exception cref="DomainException"><c>locality_review.not_drawn</c>, <c>locality_review.concluded</c>, <c>locality_review.unscored</c>, <c>field.required</c></exception>
    public void Conclude(string text, Guid by, DateTimeOffset now)
    {
        RequireGoingOn();

        if (_items.Count(i => i.Score is null) is > 0 and var left)
        {
            throw new DomainException(LocalityReviewErrors.Unscored(left));
        }

        Conclusion = Guard.Prose(text, "text", MaxTextLength) ?? throw new DomainException(CommonErrors.Required("text", "kết luận"));
        (Status, ConcludedBy, ConcludedAt) = (LocalityReviewStatus.Concluded, by, now);
        Raise(new LocalityReviewConcluded(Id, UnitId, _items.Count, _items.Count(i => i.Outcome != RescoreOutcome.Same), _findings.Count, Conclusion));
    }

    /// <summary>Lets everyone read the summary: counts and differences, and the products' names only if that was decided.</summary>
    /// <exception cref="DomainException"><c>locality_review.not_concluded</c>, <c>locality_review.published</c></exception>
    public void Publish(bool products, Guid by, DateTimeOffset now)
    {
        if (Status != LocalityReviewStatus.Concluded)
        {
            throw new DomainException(Status == LocalityReviewStatus.Published ? LocalityReviewErrors.Published() : LocalityReviewErrors.NotConcluded());
        }

        (Status, PublishesProducts, PublishedBy, PublishedAt) = (LocalityReviewStatus.Published, products, by, now);
        Raise(new LocalityReviewPublished(Id, Code, UnitId, _items.Count, _items.Count(i => i.Outcome != RescoreOutcome.Same)));
    }

    private ReviewItem Item(Guid id) => _items.Find(i => i.Id == id) ?? throw new DomainException(LocalityReviewErrors.ItemUnknown());

    private ReviewFinding Finding(Guid id) => _findings.Find(f => f.Id == id) ?? throw new DomainException(LocalityReviewErrors.FindingUnknown());

    private void RequireGoingOn()
    {
        if (Status == LocalityReviewStatus.Drafted)
        {
            throw new DomainException(LocalityReviewErrors.NotDrawn());
        }

        if (IsConcluded)
        {
            throw new DomainException(LocalityReviewErrors.Concluded());
        }
    }
}
