using Ocop.Domain.Common;
using Ocop.Domain.Inspections;
using Ocop.Domain.LegalDocuments;
using static Ocop.Domain.Tests.Fixed;
using static Ocop.Domain.Tests.Inspections.Visits;
using static Ocop.Domain.Tests.Refusal;

namespace Ocop.Domain.Tests.Inspections;

public sealed class RiskAssessmentTests
{
    private static readonly RiskFacts Nothing = new(Today, null, [], 0, [], [], []);

    [Test]
    public void A_subject_never_inspected_says_so_and_one_inspected_does_not()
    {
        Assert.That(Seen(Nothing with { LastVisitOn = null }, Factor(RiskSign.NeverInspected, null)), Is.EqualTo((10, 0)));
        Assert.That(Seen(Nothing, Factor(RiskSign.NeverInspected, null)), Is.Null);
        Assert.That(Seen(Nothing with { LastVisitOn = null }, Factor(RiskSign.LongSinceVisit, 365)), Is.Null, "no visit is not one long ago");
    }

    [TestCase(365, false)]
    [TestCase(366, true)]
    public void A_visit_is_long_ago_after_its_time(int days, bool counts) =>
        Assert.That(Seen(Nothing with { LastVisitOn = Today.AddDays(-days) }, Factor(RiskSign.LongSinceVisit, 365)), Is.EqualTo(counts ? (10, days) : ((int, int)?)null));

    [TestCase(-1, false)]
    [TestCase(0, true)]
    [TestCase(180, true)]
    [TestCase(181, false)]
    public void A_recognition_ends_soon_from_its_time_to_its_last_day(int days, bool counts) =>
        Assert.That(Seen(Nothing with { ExpiresOn = Today.AddDays(days) }, Factor(RiskSign.ExpiryNear, 180)), Is.EqualTo(counts ? (10, days) : ((int, int)?)null));

    [Test]
    public void Without_a_recognition_none_ends() => Assert.That(Seen(Nothing, Factor(RiskSign.ExpiryNear, 180)), Is.Null);

    [TestCase(RiskSign.PastViolation)]
    [TestCase(RiskSign.RecentComplaint)]
    public void Days_count_within_their_time_each_and_not_those_to_come(RiskSign sign)
    {
        DateOnly[] days = [Today.AddDays(1), Today, Today.AddDays(-90), Today.AddDays(-91)];
        var known = sign == RiskSign.PastViolation ? Nothing with { ViolationsOn = days } : Nothing with { ComplaintsOn = days };
        Assert.That(Seen(known, Factor(sign, 90, most: 5)), Is.EqualTo((20, 2)));
        Assert.That(Seen(known, Factor(sign, 90, most: 1)), Is.EqualTo((10, 2)), "it counts so often at most, but all are named");
        Assert.That(Seen(known, Factor(sign, null)), Is.EqualTo((10, 1)), "without a time only today's");
    }

    [Test]
    public void Open_findings_and_risky_groups_count_each()
    {
        Assert.That(Seen(Nothing with { OpenFindings = 3 }, Factor(RiskSign.OpenFinding, null, most: 2)), Is.EqualTo((20, 3)));
        Assert.That(Seen(Nothing with { Groups = ["food", "craft", "herbs"] }, Factor(RiskSign.RiskyProduct, null, 5, "food", "herbs")), Is.EqualTo((20, 2)));
        Assert.That(Seen(Nothing with { Groups = ["craft"] }, Factor(RiskSign.RiskyProduct, null, 5, "food")), Is.Null);
    }

    [TestCase(49.99, false)]
    [TestCase(50, true)]
    [TestCase(52, true)]
    [TestCase(52.01, false)]
    [TestCase(70, true)]
    public void A_score_is_borderline_just_above_a_class_of_stars(double score, bool counts) => Assert.That(
        Seen(Nothing with { Scores = [(decimal)score, 60] }, Factor(RiskSign.BorderlineScore, 2, 5, "50", "70")), Is.EqualTo(counts ? (10, 1) : ((int, int)?)null));

    [Test]
    public void Reasons_come_by_their_points_and_then_by_their_order()
    {
        var known = Nothing with { LastVisitOn = null, OpenFindings = 3, Groups = ["food"] };
        RiskFactor[] factors = [Factor(RiskSign.RiskyProduct, null, 1, "food"), Factor(RiskSign.NeverInspected, null), Factor(RiskSign.OpenFinding, null, 3), Factor(RiskSign.PastViolation, 9)];
        var assessment = RiskAssessment.Of(known, factors, Today);
        Assert.That(assessment.Reasons.Select(r => (r.Factor.Sign, r.Points)), Is.EqualTo(new[] { (RiskSign.OpenFinding, 30), (RiskSign.NeverInspected, 10), (RiskSign.RiskyProduct, 10) }));
        Assert.That(assessment.Points, Is.EqualTo(50));
    }

    [Test]
    public void What_a_day_decides_is_kept_under_an_id_that_follows_from_it()
    {
        var act = LegalDocumentId.Of("QĐ 26/2026");
        DateOnly from = new(2026, 7, 1);
        var factor = RiskFactor.Record(RiskSign.OpenFinding, ("Còn việc", "Open"), 7, 8, 9, ["m"], from, Today, true, "s");
        Assert.That((factor.Id, factor.Name, factor.NameEn, factor.Weight, factor.Within, factor.Most, factor.Marks[0]), Is.EqualTo(
            (new RiskFactorId(StableId.Of("risk-factor:OpenFinding:2026-07-01")), "Còn việc", "Open", 7, (int?)8, 9, "m")));
        Assert.That((factor.HoldsOn(Today), factor.HoldsOn(from.AddDays(-1)), factor.Confirmed, factor.Source), Is.EqualTo((true, false, true, "s")));

        var limit = LaboratoryLimit.Record("lead-fish", ("Chì", "Lead"), 0.3m, "mg/kg", ("Cá", "Fish"), from, null, act, true, "s");
        Assert.That((limit.Id, limit.Code, limit.Name, limit.NameEn, limit.Most, limit.Unit, limit.AppliesTo), Is.EqualTo(
            (new LaboratoryLimitId(StableId.Of("laboratory-limit:lead-fish:2026-07-01")), "lead-fish", "Chì", "Lead", 0.3m, "mg/kg", "Cá")));
        Assert.That((limit.AppliesToEn, limit.LegalDocumentId, limit.ValidFrom, limit.ValidTo), Is.EqualTo(("Fish", (LegalDocumentId?)act, (DateOnly?)from, (DateOnly?)null)));

        var list = Checklist.Record("mark-use", 2, "Dùng nhãn", "Use", true, from, Today, act, true, "s");
        Assert.That((list.Id, list.Code, list.Edition, list.Name, list.NameEn, list.PerProduct, list.LegalDocumentId), Is.EqualTo(
            (new ChecklistId(StableId.Of("checklist:mark-use:2026-07-01")), "mark-use", 2, "Dùng nhãn", "Use", true, (LegalDocumentId?)act)));
        Assert.That((list.HoldsOn(from), list.HoldsOn(Today.AddDays(1)), list.Confirmed), Is.EqualTo((true, false, true)));

        var item = ChecklistItem.Record(list.Id, 4, "stars", ("Sao?", "Stars?"), ("Nhìn", "Look"), AnswerKind.Number, "sao", true, FindingSeverity.Critical, "v", MachineCheck.StarsInForce);
        Assert.That((item.ChecklistId, item.Ordinal, item.Code, item.Question, item.QuestionEn, item.Guidance, item.GuidanceEn), Is.EqualTo((list.Id, 4, "stars", "Sao?", "Stars?", "Nhìn", "Look")));
        Assert.That((item.Answer, item.Unit, item.NeedsPhoto, item.Severity, item.ViolationKind, item.Check), Is.EqualTo(
            (AnswerKind.Number, "sao", true, FindingSeverity.Critical, "v", (MachineCheck?)MachineCheck.StarsInForce)));
        Assert.That(item.Id, Is.EqualTo(new ChecklistItemId(StableId.Of($"checklist-item:{list.Id.Value:N}:stars"))));
    }

    private static (int Points, int Count)? Seen(RiskFacts known, RiskFactor factor) =>
        RiskAssessment.Of(known, [factor], Today).Reasons.Select(r => ((int, int)?)(r.Points, r.Count)).SingleOrDefault();

    private static RiskFactor Factor(RiskSign sign, int? within, int most = 1, params string[] marks) =>
        RiskFactor.Record(sign, ("x", "x"), 10, within, most, marks, null, null, confirmed: false, "x");
}
