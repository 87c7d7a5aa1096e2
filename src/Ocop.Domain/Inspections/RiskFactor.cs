using Ocop.Domain.Common;

namespace Ocop.Domain.Inspections;

public readonly record struct RiskFactorId(Guid Value)
{
    public static RiskFactorId Of(RiskSign sign, DateOnly? validFrom) => new(StableId.OfDated("risk-factor", sign.ToString(), validFrom));
}

/// <summary>What speaks for inspecting a subject.</summary>
public enum RiskSign
{
    /// <summary>Chưa từng được kiểm tra.</summary>
    NeverInspected,

    /// <summary>Đã lâu chưa kiểm tra.</summary>
    LongSinceVisit,

    /// <summary>Công nhận sắp hết hạn.</summary>
    ExpiryNear,

    /// <summary>Từng vi phạm.</summary>
    PastViolation,

    /// <summary>Còn việc phải khắc phục.</summary>
    OpenFinding,

    /// <summary>Có phản ánh.</summary>
    RecentComplaint,

    /// <summary>Điểm đánh giá sát ngưỡng hạng sao.</summary>
    BorderlineScore,

    /// <summary>Nhóm sản phẩm có nguy cơ.</summary>
    RiskyProduct,
}

/// <summary>How much a sign weighs, as decided for a time.</summary>
public sealed class RiskFactor : IDated
{
    private RiskFactor() { }

    public RiskFactorId Id { get; private set; }
    public RiskSign Sign { get; private set; }
    public string Name { get; private set; } = null!;
    public string NameEn { get; private set; } = null!;

    /// <summary>Points that it adds.</summary>
    public int Weight { get; private set; }

    /// <summary>Days, or points of the score, within which the sign counts; null where it needs none.</summary>
    public int? Within { get; private set; }

    /// <summary>How often it may count.</summary>
    public int Most { get; private set; }

    /// <summary>What it looks for: the lowest scores of the classes of stars, or codes of product groups.</summary>
    public IReadOnlyList<string> Marks { get; private set; } = [];
    public DateOnly? ValidFrom { get; private set; }
    public DateOnly? ValidTo { get; private set; }
    public bool Confirmed { get; private set; }
    public string Source { get; private set; } = null!;

    public static RiskFactor Record(
        RiskSign sign, (string Vietnamese, string English) name, int weight, int? within, int most, IReadOnlyList<string> marks, DateOnly? validFrom, DateOnly? validTo, bool confirmed, string source) => new()
        {
            Id = RiskFactorId.Of(sign, validFrom), Sign = sign, Name = name.Vietnamese, NameEn = name.English, Weight = weight, Within = within, Most = most, Marks = marks, ValidFrom = validFrom,
            ValidTo = validTo, Confirmed = confirmed, Source = source,
        };
}

/// <summary>What is known of a subject on a day.</summary>
/// <param name="LastVisitOn">Of any agency.</param>
/// <param name="ExpiresOn">The first of its recognitions in force to end.</param>
/// <param name="ViolationsOn">Days on which its violations were found.</param>
/// <param name="OpenFindings">That wait to be remedied.</param>
/// <param name="ComplaintsOn">Days of complaints about it.</param>
/// <param name="Scores">Of its recognitions in force.</param>
/// <param name="Groups">Codes of the groups of its products.</param>
public sealed record RiskFacts(
    DateOnly? LastVisitOn, DateOnly? ExpiresOn, IReadOnlyList<DateOnly> ViolationsOn, int OpenFindings, IReadOnlyList<DateOnly> ComplaintsOn, IReadOnlyList<decimal> Scores,
    IReadOnlyList<string> Groups);

/// <summary>Why a subject has points.</summary>
/// <param name="Points">That the sign adds.</param>
/// <param name="Count">How often it was seen, or days of it.</param>
public sealed record RiskReason(RiskFactor Factor, int Points, int Count);

/// <summary>How strongly the signs speak for inspecting a subject, and which.</summary>
public sealed record RiskAssessment(int Points, IReadOnlyList<RiskReason> Reasons)
{
    /// <summary>Weighs what is known by the factors in force.</summary>
    public static RiskAssessment Of(RiskFacts known, IEnumerable<RiskFactor> factors, DateOnly on)
    {
        List<RiskReason> reasons = [];

        foreach (var factor in factors)
        {
            var (times, count) = Seen(known, factor, on);

            if (times > 0)
            {
                reasons.Add(new(factor, factor.Weight * Math.Min(times, factor.Most), count));
            }
        }

        return new(reasons.Sum(r => r.Points), [.. reasons.OrderByDescending(r => r.Points).ThenBy(r => r.Factor.Sign)]);
    }

    private static (int Times, int Count) Seen(RiskFacts known, RiskFactor factor, DateOnly on)
    {
        var within = factor.Within ?? 0;
        bool IsRecent(DateOnly day) => day <= on && on.DayNumber - day.DayNumber <= within;

        return factor.Sign switch
        {
            RiskSign.NeverInspected => Once(known.LastVisitOn is null, 0),
            RiskSign.LongSinceVisit => known.LastVisitOn is { } last ? Once(on.DayNumber - last.DayNumber > within, on.DayNumber - last.DayNumber) : default,
            RiskSign.ExpiryNear => known.ExpiresOn is { } end ? Once(end >= on && end.DayNumber - on.DayNumber <= within, end.DayNumber - on.DayNumber) : default,
            RiskSign.PastViolation => Each(known.ViolationsOn.Count(IsRecent)),
            RiskSign.OpenFinding => Each(known.OpenFindings),
            RiskSign.RecentComplaint => Each(known.ComplaintsOn.Count(IsRecent)),
            RiskSign.BorderlineScore => Each(known.Scores.Count(score => factor.Marks.Select(int.Parse).Any(least => score >= least && score - least <= within))),
            RiskSign.RiskyProduct => Each(known.Groups.Count(factor.Marks.Contains)),
            _ => default,
        };
    }

    private static (int Times, int Count) Once(bool seen, int count) => seen ? (1, count) : default;

    private static (int Times, int Count) Each(int count) => (count, count);
}
