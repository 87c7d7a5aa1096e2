using System.Globalization;
using Ocop.Application.ExpiryReviews;
using Ocop.Domain.ExpiryReviews;
using Ocop.Domain.Notices;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.ExpiryReviews;

/// <summary>The board's conditions on the register's row <c>e</c>; the list, its counts and the notices that are due read them from here. Figures come from rules, never from callers.</summary>
internal static class ReviewSql
{
    private const string State = "coalesce((select r.state from expiry_reviews r where r.certification_id = e.certification_id), 'no-contact')";
    private const string Filed = $"{State} in ('submitted', 'scheduled')";
    private const string Settled = $"{State} in ('submitted', 'scheduled', 'given-up')";

    public static string Condition(ReviewFilter review)
    {
        List<string> conditions = [Sql($"e.valid_from <= @on and (e.ended_on is null or e.ended_on > @on) and e.expires_on <= @on + {review.Horizon}")];

        if (review.Buckets.Count > 0)
        {
            conditions.Add("(" + string.Join(" or ", review.Buckets.Distinct().Select(OfBucket)) + ")");
        }

        if (review.States.Count > 0)
        {
            conditions.Add($"{State} in ({string.Join(", ", review.States.Distinct().Select(s => $"'{Conversions.Kebab(s)}'"))})");
        }

        if (review.Phase is { } phase)
        {
            conditions.Add(OfPhase(phase, review));
        }

        if (review.Due is { } due)
        {
            conditions.Add(OfDue(due, review));
        }

        return string.Join(" and ", conditions);
    }

    public static string OfBucket(ExpiryBucket bucket) => bucket switch
    {
        ExpiryBucket.Within30 => "(e.expires_on >= @on and e.expires_on <= @on + 30)",
        ExpiryBucket.Within60 => "(e.expires_on > @on + 30 and e.expires_on <= @on + 60)",
        ExpiryBucket.Within90 => "(e.expires_on > @on + 60 and e.expires_on <= @on + 90)",
        ExpiryBucket.Within180 => "(e.expires_on > @on + 90 and e.expires_on <= @on + 180)",
        ExpiryBucket.Later => "(e.expires_on > @on + 180)",
        ExpiryBucket.Expired => "(e.expires_on < @on)",
        ExpiryBucket.ExpiredIdle => $"(e.expires_on < @on and {State} = 'no-contact')",
        _ => throw new ArgumentOutOfRangeException(nameof(bucket)),
    };

    public static string OfState(RenewalState state) => $"{State} = '{Conversions.Kebab(state)}'";

    public static string OfPhase(WindowPhase phase, ReviewFilter review) => review.Window is not { } window ? "false" : phase switch
    {
        WindowPhase.Filed => $"({Filed})",
        WindowPhase.Upcoming => Sql($"(e.expires_on > @on + {window.EarliestDays} and not {Filed})"),
        WindowPhase.Open => Sql($"(e.expires_on <= @on + {window.EarliestDays} and e.expires_on >= @on + {window.LatestDays} and not {Filed})"),
        WindowPhase.Missed => Sql($"(e.expires_on < @on + {window.LatestDays} and not {Filed})"),
        _ => throw new ArgumentOutOfRangeException(nameof(phase)),
    };

    /// <summary>Due from some days before until the window closes, once for each recognition.</summary>
    public static string OfDue(NoticeKind kind, ReviewFilter review) => review.Window is not { } window ? "false" : Sql(
        $"(e.expires_on <= @on + {(kind == NoticeKind.WindowOpens ? window.EarliestDays + review.BeforeOpening : window.LatestDays + review.BeforeClosing)} and e.expires_on >= @on + {window.LatestDays} and not {Settled} and not exists (select 1 from notices n where n.certification_id = e.certification_id and n.kind = '{Conversions.Kebab(kind)}'))");

    private static string Sql(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
