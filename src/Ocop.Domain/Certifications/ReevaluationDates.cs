namespace Ocop.Domain.Certifications;

/// <summary>The window for a re-evaluation as days of the calendar.</summary>
/// <param name="OpensOn">First day on which the dossier is taken.</param>
/// <param name="ClosesOn">Last day on which it is taken.</param>
/// <param name="ExpiresOn">Last valid day of the certificate.</param>
/// <param name="TransitionUntil">Until when, at most, the old certificate may hold until the result; null where the rules of transition do not reach.</param>
public sealed record ReevaluationDates(DateOnly OpensOn, DateOnly ClosesOn, DateOnly ExpiresOn, DateOnly? TransitionUntil)
{
    public static ReevaluationDates Of(DateOnly expiresOn, ReevaluationWindow window)
    {
        var opens = expiresOn.AddDays(-window.EarliestDays);
        return new(opens, expiresOn.AddDays(-window.LatestDays), expiresOn, window.Since > opens ? expiresOn.AddDays(window.TransitionDays) : null);
    }
}
