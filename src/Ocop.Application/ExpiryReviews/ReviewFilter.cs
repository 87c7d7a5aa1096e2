using Ocop.Application.Common;
using Ocop.Domain.Certifications;
using Ocop.Domain.ExpiryReviews;
using Ocop.Domain.Notices;

namespace Ocop.Application.ExpiryReviews;

/// <summary>How near the end is.</summary>
public enum ExpiryBucket
{
    /// <summary>At most 30 days are left.</summary>
    Within30,

    /// <summary>31 to 60 days.</summary>
    Within60,

    /// <summary>61 to 90 days.</summary>
    Within90,

    /// <summary>91 to 180 days.</summary>
    Within180,

    /// <summary>More, but a notice is due soon.</summary>
    Later,

    /// <summary>Expired, and not recognised again.</summary>
    Expired,

    /// <summary>Expired, and nobody has spoken with the subject.</summary>
    ExpiredIdle,
}

/// <summary>Where today lies in the window for the dossier.</summary>
public enum WindowPhase
{
    /// <summary>It opens later.</summary>
    Upcoming,

    /// <summary>The dossier is taken now.</summary>
    Open,

    /// <summary>It has closed without a dossier.</summary>
    Missed,

    /// <summary>The dossier was filed.</summary>
    Filed,
}

/// <summary>What is asked of the board; everything left out does not narrow.</summary>
/// <param name="Window">By the rules of the day; null before there were any.</param>
/// <param name="BeforeOpening">Days before the window opens on which a notice is due.</param>
/// <param name="BeforeClosing">The same before it closes.</param>
public sealed record ReviewFilter(ReevaluationWindow? Window, int BeforeOpening, int BeforeClosing)
{
    /// <summary>The board looks at least so far.</summary>
    public const int Farthest = 180;

    public IReadOnlyList<ExpiryBucket> Buckets { get; init; } = [];
    public IReadOnlyList<RenewalState> States { get; init; } = [];
    public WindowPhase? Phase { get; init; }

    /// <summary>Only what a notice of this kind is due for.</summary>
    public NoticeKind? Due { get; init; }

    /// <summary>How many days ahead the board looks.</summary>
    public int Horizon => Math.Max(Farthest, (Window?.EarliestDays ?? 0) + BeforeOpening);
}

/// <summary>The rules about renewals, as of a day. Time limits run in days of the calendar, as QĐ 26/2026 counts them.</summary>
public sealed class RenewalRules(IReferenceFacts facts, IProcessRules rules)
{
    /// <summary>None before there were any.</summary>
    public ReevaluationWindow? WindowOn(DateOnly day) => facts.Current.RuleOn(ProcessRuleKeys.ReevaluationEarliestDays, day) is { } rule
        ? new(rules.Get(rule.Key, day), rules.Get(ProcessRuleKeys.ReevaluationLatestDays, day), rules.Get(ProcessRuleKeys.ReevaluationTransitionDays, day), rule.ValidFrom)
        : null;

    /// <summary>Days before its end from which a recognition can be renewed; what took its place earlier was another change.</summary>
    public int EarliestDaysOn(DateOnly day) => WindowOn(day)?.EarliestDays ?? 0;

    public ReviewFilter FilterOn(DateOnly day) => WindowOn(day) is { } window
        ? new(window, rules.Get(ProcessRuleKeys.NoticeBeforeOpeningDays, day), rules.Get(ProcessRuleKeys.NoticeBeforeClosingDays, day))
        : new(null, 0, 0);
}
