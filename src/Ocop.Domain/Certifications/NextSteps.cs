namespace Ocop.Domain.Certifications;

/// <summary>What the owner of a product has to do or to leave. The list is open for clients.</summary>
public enum NextStepKind
{
    /// <summary>Nothing yet: the dossier for the re-evaluation is taken between these days.</summary>
    PrepareReevaluation,

    /// <summary>The dossier is taken now, until a day.</summary>
    FileReevaluation,

    /// <summary>The time for the dossier has passed; the recognition holds until a day.</summary>
    ReevaluationLate,

    /// <summary>The rules of transition may let the certificate hold until the result, at most until a day; an officer knows.</summary>
    AskAboutTransition,

    /// <summary>The stars must not be shown from a day on, or during these days.</summary>
    StopUsingStars,

    /// <summary>The product can be evaluated anew.</summary>
    RegisterAgain,

    /// <summary>The reasons of the suspension are to be mended.</summary>
    MendSuspension,

    /// <summary>The stars may be shown from a day on.</summary>
    WaitForStart,

    /// <summary>The register does not know the decision's date; whoever has the paper sends it.</summary>
    SendDecision,

    /// <summary>The register does not know the decision's number.</summary>
    SendDecisionNumber,

    /// <summary>The product has no recognition.</summary>
    ApplyForRecognition,

    /// <summary>Buyers find no description of the product.</summary>
    DescribeProduct,
}

/// <summary>One thing to do, and when.</summary>
/// <param name="From">First day, where there is one.</param>
/// <param name="Until">Last day, where there is one.</param>
public sealed record NextStep(NextStepKind Kind, DateOnly? From = null, DateOnly? Until = null);

/// <summary>When dossiers for the re-evaluation are taken: days before the last valid day, as the rules of the day say.</summary>
/// <param name="EarliestDays">Not earlier than so many days before.</param>
/// <param name="LatestDays">Not later than so many days before.</param>
/// <param name="TransitionDays">Whoever could not meet the window may keep the certificate until the result, at most so many days after.</param>
/// <param name="Since">First day of the rule; who had a part of the window before it could not meet it wholly.</param>
public sealed record ReevaluationWindow(int EarliestDays, int LatestDays, int TransitionDays, DateOnly? Since);

/// <summary>Tells the owner of a product what to do next.</summary>
public static class NextSteps
{
    /// <param name="dates">Of the product's present recognition; null without any.</param>
    /// <param name="day">Today in Asia/Ho_Chi_Minh.</param>
    /// <param name="window">By the rules of today; null where there are none.</param>
    public static IReadOnlyList<NextStep> Of(CertificationDates? dates, DateOnly day, ReevaluationWindow? window) =>
        dates is not { } known ? [new(NextStepKind.ApplyForRecognition)] : known.On(day, expiringDays: 0) switch
        {
            CertificationStatus.Unconfirmed => [new(NextStepKind.SendDecision)],
            CertificationStatus.NotYet => [new(NextStepKind.WaitForStart, known.ValidFrom)],
            CertificationStatus.InForce or CertificationStatus.Expiring => Reevaluation(known.ExpiresOn!.Value, day, window),
            CertificationStatus.Suspended => Suspended(known, day, window),
            CertificationStatus.Expired =>
                [new(NextStepKind.StopUsingStars, known.ExpiresOn!.Value.AddDays(1)), .. Transition(known.ExpiresOn.Value, day, window), new(NextStepKind.RegisterAgain)],
            CertificationStatus.Revoked or CertificationStatus.Withdrawn => Ended(known, day),
            _ => [],
        };

    private static List<NextStep> Reevaluation(DateOnly expires, DateOnly day, ReevaluationWindow? window)
    {
        if (window is null)
        {
            return [];
        }

        var (first, last) = (expires.AddDays(-window.EarliestDays), expires.AddDays(-window.LatestDays));

        return day < first ? [new(NextStepKind.PrepareReevaluation, first, last)]
            : day <= last ? [new(NextStepKind.FileReevaluation, first, last)]
            : [new(NextStepKind.ReevaluationLate, last, expires), .. Transition(expires, day, window)];
    }

    private static List<NextStep> Suspended(CertificationDates dates, DateOnly day, ReevaluationWindow? window)
    {
        var running = dates.Suspensions.First(s => s.Contains(day));
        return [new(NextStepKind.StopUsingStars, running.From, running.Until), new(NextStepKind.MendSuspension), .. Reevaluation(dates.ExpiresOn!.Value, day, window)];
    }

    /// <summary>One that a decision puts back from a later day on needs no new registration.</summary>
    private static List<NextStep> Ended(CertificationDates dates, DateOnly day)
    {
        if (dates.EndedOn <= day)
        {
            return [new(NextStepKind.StopUsingStars, dates.EndedOn), new(NextStepKind.RegisterAgain)];
        }

        var undone = dates.UndoneRevocations!.First(r => r.Contains(day));
        return [new(NextStepKind.StopUsingStars, undone.From, undone.Until)];
    }

    private static IEnumerable<NextStep> Transition(DateOnly expires, DateOnly day, ReevaluationWindow? window)
    {
        if (window is not null && window.Since > expires.AddDays(-window.EarliestDays) && day <= expires.AddDays(window.TransitionDays))
        {
            yield return new(NextStepKind.AskAboutTransition, null, expires.AddDays(window.TransitionDays));
        }
    }
}
