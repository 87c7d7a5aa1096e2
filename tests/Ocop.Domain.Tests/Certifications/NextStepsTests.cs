using Ocop.Domain.Certifications;

namespace Ocop.Domain.Tests.Certifications;

[Parallelizable(ParallelScope.All)]
public sealed class NextStepsTests
{
    // of QĐ 26/2026: from 22 May 2026 on
    private static readonly ReevaluationWindow Window = new(180, 120, 180, new(2026, 5, 22));

    [TestCase("2027-07-04", NextStepKind.PrepareReevaluation)]
    [TestCase("2027-07-05", NextStepKind.FileReevaluation)]
    [TestCase("2027-09-03", NextStepKind.FileReevaluation)]
    [TestCase("2027-09-04", NextStepKind.ReevaluationLate)]
    [TestCase("2028-01-01", NextStepKind.ReevaluationLate)]
    [TestCase("2028-01-02", NextStepKind.StopUsingStars)]
    public void Tells_when_the_dossier_is_taken(string day, NextStepKind first) => Assert.That(Of(day)[0].Kind, Is.EqualTo(first));

    [Test]
    public void Names_the_days_of_the_window() => Assert.That(Of("2027-07-05"), Is.EqualTo(new[] { new NextStep(NextStepKind.FileReevaluation, Day("2027-07-05"), Day("2027-09-03")) }));

    [Test]
    public void Names_the_last_day_when_the_window_was_missed() =>
        Assert.That(Of("2027-10-01"), Is.EqualTo(new[] { new NextStep(NextStepKind.ReevaluationLate, Day("2027-09-03"), Day("2028-01-01")) }));

    [Test]
    public void Tells_to_stop_from_the_day_after_the_end() =>
        Assert.That(Of("2028-03-01"), Is.EqualTo(new[] { new NextStep(NextStepKind.StopUsingStars, Day("2028-01-02")), new NextStep(NextStepKind.RegisterAgain) }));

    [TestCase("2026-09-01", "2026-11-23", true)]
    [TestCase("2026-11-17", "2026-11-23", true)]
    [TestCase("2026-11-18", "2026-11-23", false)]
    [TestCase("2026-11-25", "2026-11-23", false)]
    [TestCase("2026-05-27", "2026-11-23", true)]
    [TestCase("2026-05-26", "2026-11-23", false)]
    public void Speaks_of_the_transition_only_to_whoever_could_not_have_the_whole_window(string expires, string day, bool speaks) =>
        Assert.That(Of(day, expires).Select(s => s.Kind).Contains(NextStepKind.AskAboutTransition), Is.EqualTo(speaks));

    [Test]
    public void Says_nothing_of_a_window_where_no_rule_sets_one() => Assert.That(NextSteps.Of(Dates("2028-01-01"), Day("2027-08-01"), null), Is.Empty);

    [Test]
    public void Tells_a_suspended_one_for_which_days_the_stars_are_off()
    {
        var dates = Dates("2028-01-01") with { Suspensions = [new(Day("2027-07-01"), Day("2027-08-01"))] };

        Assert.That(NextSteps.Of(dates, Day("2027-07-10"), Window), Is.EqualTo(new[]
        {
            new NextStep(NextStepKind.StopUsingStars, Day("2027-07-01"), Day("2027-08-01")), new NextStep(NextStepKind.MendSuspension),
            new NextStep(NextStepKind.FileReevaluation, Day("2027-07-05"), Day("2027-09-03")),
        }));
    }

    [TestCase(EndReason.Revoked)]
    [TestCase(EndReason.Withdrawn)]
    public void Tells_an_ended_one_since_when(EndReason reason) => Assert.That(
        NextSteps.Of(Dates("2028-01-01") with { EndedOn = Day("2027-02-01"), EndedAs = reason }, Day("2027-03-01"), Window),
        Is.EqualTo(new[] { new NextStep(NextStepKind.StopUsingStars, Day("2027-02-01")), new NextStep(NextStepKind.RegisterAgain) }));

    [Test]
    public void Tells_one_that_a_decision_puts_back_until_when_the_stars_are_off()
    {
        var dates = Dates("2028-01-01") with { UndoneRevocations = [new(Day("2027-01-01"), Day("2027-01-10")), new(Day("2027-02-01"), Day("2027-03-31"))], EndedOn = Day("2027-06-01"), EndedAs = EndReason.Revoked };

        Assert.That(NextSteps.Of(dates, Day("2027-03-01"), Window), Is.EqualTo(new[] { new NextStep(NextStepKind.StopUsingStars, Day("2027-02-01"), Day("2027-03-31")) }));
        Assert.That(NextSteps.Of(dates, Day("2027-06-01"), Window), Is.EqualTo(new[] { new NextStep(NextStepKind.StopUsingStars, Day("2027-06-01")), new NextStep(NextStepKind.RegisterAgain) }));
    }

    [Test]
    public void Tells_nothing_of_one_that_gave_way() => Assert.That(NextSteps.Of(Dates("2028-01-01") with { SupersededOn = Day("2027-02-01") }, Day("2027-03-01"), Window), Is.Empty);

    [TestCase("2027-03-31", NextStepKind.AskAboutTransition)]
    [TestCase("2027-04-01", NextStepKind.RegisterAgain)]
    public void The_transition_lasts_until_its_last_day(string day, NextStepKind second)
    {
        var steps = NextSteps.Of(Dates("2026-10-02"), Day(day), Window);
        Assert.That(steps[1], Is.EqualTo(second == NextStepKind.AskAboutTransition ? new NextStep(second, null, Day("2027-03-31")) : new NextStep(second)));
    }

    [Test]
    public void Tells_what_is_missing()
    {
        Assert.That(NextSteps.Of(null, Day("2027-01-01"), Window), Is.EqualTo(new[] { new NextStep(NextStepKind.ApplyForRecognition) }));
        Assert.That(NextSteps.Of(new(null, null, null, null, null, []), Day("2027-01-01"), Window), Is.EqualTo(new[] { new NextStep(NextStepKind.SendDecision) }));
        Assert.That(
            NextSteps.Of(new(Day("2027-02-01"), Day("2030-01-31"), null, null, null, []), Day("2027-01-01"), Window),
            Is.EqualTo(new[] { new NextStep(NextStepKind.WaitForStart, Day("2027-02-01")) }));
    }

    private static IReadOnlyList<NextStep> Of(string day, string expires = "2028-01-01") => NextSteps.Of(Dates(expires), Day(day), Window);

    private static CertificationDates Dates(string expires) => new(Day("2023-01-01"), Day(expires), null, null, null, []);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
