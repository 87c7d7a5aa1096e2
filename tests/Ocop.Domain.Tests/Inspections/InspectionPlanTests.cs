using Ocop.Domain.Common;
using Ocop.Domain.Inspections;
using static Ocop.Domain.Tests.Fixed;
using static Ocop.Domain.Tests.Inspections.Visits;
using static Ocop.Domain.Tests.Refusal;

namespace Ocop.Domain.Tests.Inspections;

public sealed class InspectionPlanTests
{
    private static readonly TargetDetails Target = new(Subject, 3, 25, " Lâu chưa kiểm tra ", null, Team);

    [Test]
    public void A_plan_is_drafted_submitted_returned_submitted_again_and_approved_by_somebody_else()
    {
        var plan = InspectionPlan.Draft(new(Agency, PlanKind.Thematic, 2027, " Kế hoạch  2027 ", " Chỉ thị 1 "), Leader, Now);
        Assert.That((plan.AgencyId, plan.Kind, plan.Year, plan.Name, plan.Basis, plan.Status, plan.CreatedBy, plan.CreatedAt), Is.EqualTo(
            (Agency, PlanKind.Thematic, 2027, "Kế hoạch 2027", "Chỉ thị 1", PlanStatus.Draft, Leader, Now)));
        Assert.That(plan.PopEvents(), Is.EqualTo(new[] { new InspectionPlanDrafted(plan.Id, "Kế hoạch 2027", Agency, PlanKind.Thematic, 2027) }));

        Refuses("plan.empty", () => plan.Submit(Leader));
        plan.Add(Target, 0, 1, null);
        plan.PopEvents();
        Refuses("plan.not_submitted", () => plan.Return("x"));
        Refuses("plan.not_submitted", () => plan.Approve("12/QĐ", Today, Member));

        plan.Submit(Leader);
        Assert.That((plan.Status, plan.SubmittedBy), Is.EqualTo((PlanStatus.Submitted, (Guid?)Leader)));
        Refuses("plan.submitted", () => plan.Submit(Leader));
        Requires("reason", "lý do", () => plan.Return(" "));
        plan.Return(" Thiếu căn cứ ");
        Assert.That((plan.Status, plan.ReturnedBecause), Is.EqualTo((PlanStatus.Draft, "Thiếu căn cứ")));

        plan.Submit(Member);
        Assert.That(plan.ReturnedBecause, Is.Null, "it was heeded");
        Refuses("plan.own_submission", () => plan.Approve("12/QĐ", Today, Member));
        Requires("decisionNumber", "số quyết định", () => plan.Approve(" ", Today, Leader));
        plan.Approve(" 12/QĐ ", Today, Leader);
        Assert.That((plan.Status, plan.ApprovedBy, plan.DecisionNumber, plan.DecisionOn), Is.EqualTo((PlanStatus.Approved, (Guid?)Leader, "12/QĐ", (DateOnly?)Today)));
        Refuses("plan.approved", () => plan.Submit(Leader));
        Refuses("plan.approved", () => plan.Return("x"));
        Refuses("plan.approved", () => plan.Approve("12/QĐ", Today, Member));
        Assert.That(plan.PopEvents(), Is.EqualTo(new IDomainEvent[]
        {
            new InspectionPlanSubmitted(plan.Id, 1), new InspectionPlanReturned(plan.Id, "Thiếu căn cứ"), new InspectionPlanSubmitted(plan.Id, 1),
            new InspectionPlanApproved(plan.Id, Agency, 2027, "12/QĐ", Today),
        }));
    }

    [Test]
    public void The_words_of_a_plan_have_their_longest()
    {
        Requires("name", "tên kế hoạch", () => InspectionPlan.Draft(new(Agency, PlanKind.Yearly, 2027, "", null), Leader, Now));
        TakesAtMost(4000, "basis", text => InspectionPlan.Draft(new(Agency, PlanKind.Yearly, 2027, "x", text), Leader, Now));
        TakesAtMost(4000, "why", text => Drafted().Add(Target with { Why = text }, 0, 1, null));
        TakesAtMost(4000, "signs", text => Drafted().Add(Target with { Signs = text }, 0, 1, null));
        TakesAtMost(4000, "reason", text => Drafted().Add(Target, 0, 1, text));
        TakesAtMost(4000, "reason", text => Submitted().Return(text));
    }

    [Test]
    public void A_target_says_whom_when_and_why()
    {
        var plan = Drafted();
        var target = plan.Add(Target with { Signs = " Phản ánh " }, 0, 1, " Bổ sung ");
        Assert.That((target.SubjectId, target.Month, target.Points, target.Why, target.Signs, target.TeamId, target.AddedBecause), Is.EqualTo(
            (Subject, 3, (int?)25, "Lâu chưa kiểm tra", "Phản ánh", (InspectionTeamId?)Team, "Bổ sung")));
        Assert.That(plan.Targets, Is.EqualTo(new[] { target }));
        Assert.That(plan.PopEvents(), Is.EqualTo(new[] { new PlanTargetAdded(plan.Id, target.Id, Subject, 3, "Bổ sung") }));
        Refuses("plan.target_twice", () => plan.Add(Target with { Signs = "Khác" }, 0, 9, null));
    }

    [TestCase(0, "plan.month")]
    [TestCase(1, null)]
    [TestCase(12, null)]
    [TestCase(13, "plan.month")]
    public void A_month_is_one_of_twelve(int month, string? code)
    {
        var plan = Drafted();
        var placed = plan.Add(Target with { Month = 6 }, 0, 1, null);

        RefusesOrDoes(code, () => Drafted().Add(Target with { Month = month }, 0, 1, null));
        RefusesOrDoes(code, () => plan.Place(placed.Id, month, null));
    }

    [TestCase(0, 1, null)]
    [TestCase(1, 1, "plan.planned_already")]
    [TestCase(1, 2, null)]
    [TestCase(2, 2, "plan.planned_already")]
    public void A_subject_is_planned_so_often_a_year_by_all_plans_together_unless_there_are_signs(int elsewhere, int most, string? code)
    {
        Assert.DoesNotThrow(() => Drafted().Add(Target with { Signs = "Phản ánh" }, elsewhere, most, null));

        RefusesOrDoes(code, () => Drafted().Add(Target, elsewhere, most, null));
    }

    [Test]
    public void The_plan_s_own_visits_of_a_subject_count_too_but_not_those_of_others_or_withdrawn()
    {
        var plan = Drafted();
        plan.Add(Target with { SubjectId = new(IdOf(90)) }, 0, 1, null);
        var target = plan.Add(Target, 0, 1, null);
        Refuses("plan.planned_already", () => plan.Add(Target with { Month = 9 }, 0, 1, null));
        Assert.DoesNotThrow(() => plan.Add(Target with { Month = 9 }, 0, 2, null));
        Refuses("plan.planned_already", () => plan.Add(Target with { Month = 10 }, 1, 3, null));

        var approved = Approved();
        approved.Withdraw(approved.Targets[0].Id, "Giải thể");
        Assert.DoesNotThrow(() => approved.Add(Target, 0, 1, "Nhầm"));
        Assert.That(plan.Targets, Does.Contain(target));
    }

    [Test]
    public void A_target_goes_from_a_draft_and_stays_with_its_reason_in_an_approved_plan()
    {
        var draft = Drafted();
        var target = draft.Add(Target, 0, 1, null);
        draft.PopEvents();
        draft.Withdraw(target.Id, null);
        Assert.That(draft.Targets, Is.Empty);
        Assert.That(draft.PopEvents(), Is.EqualTo(new[] { new PlanTargetWithdrawn(draft.Id, target.Id, Subject, null) }));
        Refuses("plan.target_unknown", () => draft.Withdraw(target.Id, null));

        var plan = Approved();
        var id = plan.Targets.Single().Id;
        Requires("reason", "lý do điều chỉnh", () => plan.Withdraw(id, " "));
        plan.Withdraw(id, " Giải thể ");
        Assert.That(plan.Targets.Single().WithdrawnBecause, Is.EqualTo("Giải thể"));
        Assert.That(plan.PopEvents(), Is.EqualTo(new[] { new PlanTargetWithdrawn(plan.Id, id, Subject, "Giải thể") }));
        Refuses("plan.target_unknown", () => plan.Withdraw(id, "Lần nữa"));
        Refuses("plan.target_unknown", () => plan.Place(id, 4, null));
    }

    [Test]
    public void A_plan_that_waits_is_not_changed_and_an_approved_one_only_with_a_reason()
    {
        var waiting = Submitted();
        Refuses("plan.submitted", () => waiting.Add(Target with { Month = 4 }, 0, 9, "x"));
        Refuses("plan.submitted", () => waiting.Withdraw(waiting.Targets[0].Id, "x"));
        Requires("reason", "lý do điều chỉnh", () => Approved().Add(Target with { Month = 4 }, 0, 9, null));
        Assert.That(Approved().Add(Target with { Month = 4 }, 0, 9, "Đột xuất").AddedBecause, Is.EqualTo("Đột xuất"));
    }

    [Test]
    public void A_target_is_placed_in_its_month_with_its_team_at_any_time()
    {
        var plan = Approved();
        var target = plan.Targets.Single();
        plan.Place(target.Id, 7, null);
        Assert.That((target.Month, target.TeamId), Is.EqualTo((7, (InspectionTeamId?)null)));
        plan.Place(target.Id, 8, Team);
        Assert.That((target.Month, target.TeamId), Is.EqualTo((8, (InspectionTeamId?)Team)));
        Assert.That(plan.PopEvents(), Is.EqualTo(new[] { new PlanTargetPlaced(plan.Id, target.Id, 7, null), new PlanTargetPlaced(plan.Id, target.Id, 8, Team) }));
        Refuses("plan.target_unknown", () => plan.Place(IdOf(99), 7, null));
    }

    [Test]
    public void A_plan_has_1000_targets()
    {
        var plan = Drafted();

        for (var n = 1; n <= 1000; n++)
        {
            plan.Add(Target with { SubjectId = new(IdOf(1000 + n)) }, 0, 1, null);
        }

        Refuses("plan.too_many_targets", () => plan.Add(Target, 0, 1, null));
    }

    private static InspectionPlan Drafted()
    {
        var plan = InspectionPlan.Draft(new(Agency, PlanKind.Yearly, 2027, "Kế hoạch", null), Leader, Now);
        plan.PopEvents();
        return plan;
    }

    private static InspectionPlan Submitted()
    {
        var plan = Drafted();
        plan.Add(Target, 0, 1, null);
        plan.Submit(Leader);
        return plan;
    }

    private static InspectionPlan Approved()
    {
        var plan = Submitted();
        plan.Approve("12/QĐ", Today, Member);
        plan.PopEvents();
        return plan;
    }
}
