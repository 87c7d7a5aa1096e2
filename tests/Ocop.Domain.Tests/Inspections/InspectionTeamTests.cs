using Ocop.Domain.Inspections;
using static Ocop.Domain.Tests.Fixed;
using static Ocop.Domain.Tests.Inspections.Visits;
using static Ocop.Domain.Tests.Refusal;
using AgencyId = Ocop.Domain.Agencies.AgencyId;

namespace Ocop.Domain.Tests.Inspections;

public sealed class InspectionTeamTests
{
    private static readonly TeamDetails What = new(" Đoàn  số 1 ", Agency, "12/QĐ-SNN", Today, Today, Today.AddDays(30), " Tết ");

    [Test]
    public void A_team_is_set_up_by_decision_with_members_of_several_agencies()
    {
        var team = InspectionTeam.SetUp(What, Inspectors, Leader, Now);
        Assert.That((team.Name, team.AgencyId, team.DecisionNumber, team.DecisionOn, team.FromOn, team.ToOn, team.Purpose), Is.EqualTo(
            ("Đoàn số 1", Agency, "12/QĐ-SNN", Today, Today, Today.AddDays(30), "Tết")));
        Assert.That((team.CreatedBy, team.CreatedAt, team.HasMember(Member), team.HasMember(IdOf(9))), Is.EqualTo((Leader, Now, true, false)));
        Assert.That(team.Inspectors, Is.EqualTo(Inspectors));
        Assert.That(team.PopEvents(), Is.EqualTo(new[] { new InspectionTeamSetUp(team.Id, "Đoàn số 1", Agency, "12/QĐ-SNN", Today, Today.AddDays(30)) }));
    }

    [TestCase(-1, 0, 0, "team.period")]
    [TestCase(0, 0, 0, null)]
    [TestCase(731, 0, 0, null)]
    [TestCase(732, 0, 0, "team.period")]
    [TestCase(10, 1, 0, "team.decision_later")]
    [TestCase(10, -1, 0, null)]
    [TestCase(10, 0, 1, "inspection.without_leader")]
    public void A_team_works_after_its_decision_for_two_years_at_most_under_one_leader(int days, int decided, int skip, string? code)
    {
        RefusesOrDoes(code, () => InspectionTeam.SetUp(What with { DecisionOn = Today.AddDays(decided), To = Today.AddDays(days) }, [.. Inspectors.Skip(skip)], Leader, Now));
    }

    [Test]
    public void A_team_has_a_name_and_the_number_of_its_decision()
    {
        Requires("name", "tên đoàn", () => InspectionTeam.SetUp(What with { Name = "" }, Inspectors, Leader, Now));
        Requires("decisionNumber", "số quyết định", () => InspectionTeam.SetUp(What with { DecisionNumber = " " }, Inspectors, Leader, Now));
        TakesAtMost(4000, "purpose", text => InspectionTeam.SetUp(What with { Purpose = text }, Inspectors, Leader, Now));
    }

    [Test]
    public void A_team_works_from_its_first_day_to_its_last_unless_it_ended()
    {
        var team = Made();
        Assert.That((team.WorksOn(Today.AddDays(-1)), team.WorksOn(Today), team.WorksOn(Today.AddDays(30)), team.WorksOn(Today.AddDays(31))), Is.EqualTo((false, true, true, false)));
        Requires("reason", "lý do", () => team.End(" "));
        team.End(" Xong việc ");
        Assert.That((team.EndedBecause, team.WorksOn(Today)), Is.EqualTo(("Xong việc", false)));
        Assert.That(team.PopEvents(), Is.EqualTo(new[] { new InspectionTeamEnded(team.Id, "Xong việc") }));
        Refuses("team.ended", () => team.End("Lần nữa"));
        Refuses("team.ended", () => team.Change(Inspectors, Today, "x"));
        TakesAtMost(4000, "reason", text => Made().End(text));
    }

    [Test]
    public void Members_and_the_last_day_change_together_with_a_reason()
    {
        var team = Made();
        team.Change([new(Member, Agency, true)], Today.AddDays(40), " Thay người ");
        Assert.That(team.Members.Select(m => (m.UserId, m.AgencyId, m.Leads)), Is.EqualTo(new[] { (Member, (AgencyId?)Agency, true) }));
        Assert.That((team.ToOn, team.HasMember(Leader)), Is.EqualTo((Today.AddDays(40), false)));
        Assert.That(team.PopEvents(), Is.EqualTo(new[] { new InspectionTeamChanged(team.Id, 1, Today.AddDays(40), "Thay người") }));
        Refuses("team.period", () => team.Change(Inspectors, Today.AddDays(-1), "x"));
        Refuses("team.period", () => team.Change(Inspectors, Today.AddDays(732), "x"));
        Refuses("inspection.without_leader", () => team.Change([], Today, "x"));
        Requires("reason", "lý do", () => team.Change(Inspectors, Today, ""));
    }

    private static InspectionTeam Made()
    {
        var team = InspectionTeam.SetUp(What, Inspectors, Leader, Now);
        team.PopEvents();
        return team;
    }
}
