using Ocop.Domain.Common;

namespace Ocop.Domain.LocalityReviews;

public readonly record struct ReviewFactorId(Guid Value)
{
    public static ReviewFactorId Of(ReviewSign sign, DateOnly? validFrom) => new(StableId.OfDated("review-factor", sign.ToString(), validFrom));
}

/// <summary>What gives a recognition tickets in the draw.</summary>
public enum ReviewSign
{
    /// <summary>Each recognition, so that none is left out of the draw.</summary>
    EveryRecognition,

    /// <summary>Điểm đánh giá sát ngưỡng hạng sao.</summary>
    BorderlineScore,

    /// <summary>Sổ đăng ký không có điểm đánh giá.</summary>
    ScoreUnknown,

    /// <summary>Chủ thể từng vi phạm.</summary>
    PastViolation,

    /// <summary>Có phản ánh về sản phẩm.</summary>
    RecentComplaint,

    /// <summary>Chưa từng được chấm lại.</summary>
    NeverReviewed,
}

/// <summary>How many tickets a sign gives, as decided for a time.</summary>
public sealed class ReviewFactor : IDated
{
    private ReviewFactor() { }

    public ReviewFactorId Id { get; private set; }
    public ReviewSign Sign { get; private set; }
    public string Name { get; private set; } = null!;
    public string NameEn { get; private set; } = null!;
    public int Tickets { get; private set; }

    /// <summary>Days, or points of the score, within which the sign counts; null where it needs none.</summary>
    public int? Within { get; private set; }

    /// <summary>How often it may count.</summary>
    public int Most { get; private set; }

    /// <summary>The lowest scores of the classes of stars, where it looks for them.</summary>
    public IReadOnlyList<string> Marks { get; private set; } = [];
    public DateOnly? ValidFrom { get; private set; }
    public DateOnly? ValidTo { get; private set; }
    public bool Confirmed { get; private set; }
    public string Source { get; private set; } = null!;

    public static ReviewFactor Record(
        ReviewSign sign, (string Vietnamese, string English) name, int tickets, int? within, int most, IReadOnlyList<string> marks, DateOnly? validFrom, DateOnly? validTo, bool confirmed,
        string source) => new()
        {
            Id = ReviewFactorId.Of(sign, validFrom), Sign = sign, Name = name.Vietnamese, NameEn = name.English, Tickets = tickets, Within = within, Most = most, Marks = marks,
            ValidFrom = validFrom, ValidTo = validTo, Confirmed = confirmed, Source = source,
        };
}

/// <summary>What is known of a recognition on the day of the draw.</summary>
/// <param name="ViolationsOn">Days on which violations of its subject were found.</param>
/// <param name="ComplaintsOn">Days of complaints about its product.</param>
/// <param name="Reviewed">Whether it was drawn before.</param>
public sealed record ReviewFacts(decimal? Score, IReadOnlyList<DateOnly> ViolationsOn, IReadOnlyList<DateOnly> ComplaintsOn, bool Reviewed)
{
    /// <summary>The signs that speak for it, with the tickets that each gives.</summary>
    public IReadOnlyList<(ReviewFactor Factor, int Tickets)> Weigh(IEnumerable<ReviewFactor> factors, DateOnly on) =>
        [.. factors.Select(f => (f, f.Tickets * Math.Min(TimesSeen(f, on), f.Most))).Where(r => r.Item2 > 0).OrderBy(r => r.f.Sign)];

    private int TimesSeen(ReviewFactor factor, DateOnly on)
    {
        var within = factor.Within ?? 0;
        bool IsRecent(DateOnly day) => day <= on && on.DayNumber - day.DayNumber <= within;

        return factor.Sign switch
        {
            ReviewSign.EveryRecognition => 1,
            ReviewSign.BorderlineScore => factor.Marks.Select(int.Parse).Count(least => Score >= least && Score - least <= within),
            ReviewSign.ScoreUnknown => Score is null ? 1 : 0,
            ReviewSign.PastViolation => ViolationsOn.Count(IsRecent),
            ReviewSign.RecentComplaint => ComplaintsOn.Count(IsRecent),
            ReviewSign.NeverReviewed => Reviewed ? 0 : 1,
            _ => 0,
        };
    }
}
