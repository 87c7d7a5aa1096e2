using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.Products;

namespace Ocop.Domain.LocalityReviews;

/// <summary>A recognition that may be drawn.</summary>
/// <param name="Reasons">Codes of the signs that gave it tickets.</param>
public sealed record CandidateDetails(CertificationId CertificationId, ProductId ProductId, int Stars, decimal? Score, int Tickets, IReadOnlyList<string> Reasons);

/// <summary>A recognition as it stood in the draw, drawn or not: who draws again needs all of them.</summary>
public sealed class ReviewCandidate
{
    private ReviewCandidate() { }

    internal ReviewCandidate(CandidateDetails details) => (Id, CertificationId, ProductId, Tickets, Reasons) =
        (Guid.CreateVersion7(), details.CertificationId, details.ProductId, details.Tickets, details.Reasons);

    public Guid Id { get; private set; }
    public CertificationId CertificationId { get; private set; }
    public ProductId ProductId { get; private set; }
    public int Tickets { get; private set; }
    public IReadOnlyList<string> Reasons { get; private set; } = [];
}

/// <summary>What re-scoring says of the stars that the locality gave.</summary>
public enum RescoreOutcome
{
    Same,
    Lower,
    Higher,

    /// <summary>Không đủ điều kiện công nhận.</summary>
    NotEligible,
}

/// <summary>From how many points on which stars are given, on the day of the evaluation.</summary>
public sealed record StarClasses(decimal ThreeStars, decimal FourStars, decimal FiveStars)
{
    /// <summary>Null where a recognition is not given.</summary>
    public int? StarsOf(decimal score) => score >= FiveStars ? 5 : score >= FourStars ? 4 : score >= ThreeStars ? 3 : null;
}

/// <summary>A dossier scored again.</summary>
/// <param name="OriginalScore">As in the dossier; taken only where the register knows none.</param>
/// <param name="MandatoryMet">Whether it meets the mandatory requirements; without them the points give no stars.</param>
/// <param name="ProductNote">On part A.</param>
/// <param name="MarketingNote">On part B.</param>
/// <param name="QualityNote">On part C.</param>
public sealed record RescoreDetails(decimal Score, decimal? OriginalScore, bool MandatoryMet, string? ProductNote, string? MarketingNote, string? QualityNote);

/// <summary>A recognition that was drawn, and what scoring it again gave.</summary>
public sealed class ReviewItem
{
    private const decimal HighestScore = 100;

    private ReviewItem() { }

    internal ReviewItem(CandidateDetails details, int ordinal) =>
        (Id, CertificationId, ProductId, OriginalStars, OriginalScore, Tickets, Reasons, Ordinal) =
        (Guid.CreateVersion7(), details.CertificationId, details.ProductId, details.Stars, details.Score, details.Tickets, details.Reasons, ordinal);

    public Guid Id { get; private set; }
    public CertificationId CertificationId { get; private set; }
    public ProductId ProductId { get; private set; }

    /// <summary>In which place it was drawn, from 1.</summary>
    public int Ordinal { get; private set; }
    public int Tickets { get; private set; }
    public IReadOnlyList<string> Reasons { get; private set; } = [];
    public int OriginalStars { get; private set; }
    public decimal? OriginalScore { get; private set; }

    /// <summary>Whether the score comes from the dossier, because the register knew none.</summary>
    public bool OriginalScoreFromDossier { get; private set; }
    public decimal? Score { get; private set; }
    public bool? MandatoryMet { get; private set; }

    /// <summary>What the new score gives; null where no recognition is given, or before scoring.</summary>
    public int? Stars { get; private set; }
    public RescoreOutcome? Outcome { get; private set; }
    public string? ProductNote { get; private set; }
    public string? MarketingNote { get; private set; }
    public string? QualityNote { get; private set; }
    public Guid? ScoredBy { get; private set; }
    public DateTimeOffset? ScoredAt { get; private set; }

    public decimal? ScoreDifference => Score - OriginalScore;

    internal void Rescore(RescoreDetails details, StarClasses classes, Guid by, DateTimeOffset now)
    {
        RequireScore(details.Score);

        if (details.OriginalScore is { } original && (OriginalScore is null || OriginalScoreFromDossier))
        {
            RequireScore(original);
            (OriginalScore, OriginalScoreFromDossier) = (original, true);
        }

        (Score, MandatoryMet, Stars) = (details.Score, details.MandatoryMet, details.MandatoryMet ? classes.StarsOf(details.Score) : null);
        Outcome = Stars switch
        {
            null => RescoreOutcome.NotEligible,
            { } stars when stars < OriginalStars => RescoreOutcome.Lower,
            { } stars when stars > OriginalStars => RescoreOutcome.Higher,
            _ => RescoreOutcome.Same,
        };
        ProductNote = Guard.Prose(details.ProductNote, "productNote", LocalityReview.MaxTextLength);
        MarketingNote = Guard.Prose(details.MarketingNote, "marketingNote", LocalityReview.MaxTextLength);
        QualityNote = Guard.Prose(details.QualityNote, "qualityNote", LocalityReview.MaxTextLength);
        (ScoredBy, ScoredAt) = (by, now);
    }

    private static void RequireScore(decimal score)
    {
        if (score is < 0 or > HighestScore || decimal.Round(score, 2) != score)
        {
            throw new DomainException(LocalityReviewErrors.ScoreOutside());
        }
    }
}

/// <summary>How far a finding about a locality has come.</summary>
public enum ReviewFindingStatus
{
    Open,
    Answered,
    Settled,
}

/// <summary>What was found about how the locality evaluates, and what it has to do.</summary>
public sealed class ReviewFinding
{
    private ReviewFinding() { }

    internal ReviewFinding(string text, string measure, DateOnly dueOn, Guid? itemId, Guid by, DateTimeOffset now)
    {
        (Id, DueOn, ItemId, RaisedBy, RaisedAt) = (Guid.CreateVersion7(), dueOn, itemId, by, now);
        Text = Guard.Prose(text, "text", LocalityReview.MaxTextLength) ?? throw new DomainException(CommonErrors.Required("text", "nội dung phát hiện"));
        Measure = Guard.Prose(measure, "measure", LocalityReview.MaxTextLength) ?? throw new DomainException(CommonErrors.Required("measure", "yêu cầu khắc phục"));
    }

    public Guid Id { get; private set; }
    public string Text { get; private set; } = null!;

    /// <summary>What the locality has to do.</summary>
    public string Measure { get; private set; } = null!;
    public DateOnly DueOn { get; private set; }

    /// <summary>The drawn recognition that showed it.</summary>
    public Guid? ItemId { get; private set; }
    public ReviewFindingStatus Status { get; private set; }
    public Guid RaisedBy { get; private set; }
    public DateTimeOffset RaisedAt { get; private set; }
    public string? Answer { get; private set; }
    public Guid? AnsweredBy { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>Why the last answer was not enough.</summary>
    public string? SentBackBecause { get; private set; }
    public string? Settlement { get; private set; }
    public Guid? SettledBy { get; private set; }
    public DateTimeOffset? SettledAt { get; private set; }

    public bool IsOverdue(DateOnly today) => Status == ReviewFindingStatus.Open && DueOn < today;

    internal void Reply(string answer, Guid by, DateTimeOffset now)
    {
        RequireUnsettled();
        Answer = Guard.Prose(answer, "answer", LocalityReview.MaxTextLength) ?? throw new DomainException(CommonErrors.Required("answer", "kết quả khắc phục"));
        (Status, AnsweredBy, AnsweredAt) = (ReviewFindingStatus.Answered, by, now);
    }

    internal void Settle(bool settled, string? text, Guid by, DateTimeOffset now)
    {
        RequireUnsettled();

        if (Status != ReviewFindingStatus.Answered)
        {
            throw new DomainException(LocalityReviewErrors.FindingNotAnswered());
        }

        var words = Guard.Prose(text, "text", LocalityReview.MaxTextLength);

        if (settled)
        {
            (Status, Settlement, SettledBy, SettledAt, SentBackBecause) = (ReviewFindingStatus.Settled, words, by, now, null);
            return;
        }

        (SentBackBecause, Status) = (words ?? throw new DomainException(CommonErrors.Required("text", "lý do chưa chấp nhận")), ReviewFindingStatus.Open);
    }

    private void RequireUnsettled()
    {
        if (Status == ReviewFindingStatus.Settled)
        {
            throw new DomainException(LocalityReviewErrors.FindingSettled());
        }
    }
}
