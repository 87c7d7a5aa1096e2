using Ocop.Domain.Complaints;
using Ocop.Domain.Inspections;
using Ocop.Domain.Products;
using static Ocop.Domain.Tests.Fixed;
using static Ocop.Domain.Tests.Inspections.Visits;
using static Ocop.Domain.Tests.Refusal;
using AgencyId = Ocop.Domain.Agencies.AgencyId;

namespace Ocop.Domain.Tests.Inspections;

public sealed class InspectionTests
{
    [Test]
    public void A_visit_is_scheduled_with_each_product_checklist_and_inspector_once()
    {
        var visit = Inspection.Schedule(Details, [.. Inspectors, new(Member, Agency, false)], Member, Now);

        Assert.That((visit.Status, visit.Kind, visit.SubjectId, visit.AgencyId, visit.ScheduledOn, visit.Place, visit.Basis), Is.EqualTo(
            (InspectionStatus.Scheduled, InspectionKind.Planned, Subject, Agency, Today, "Cơ sở 1", "Quyết định 12")));
        Assert.That((visit.TeamId, visit.PlanTargetId, visit.ComplaintId, visit.FollowsId, visit.CreatedBy), Is.EqualTo((
            (InspectionTeamId?)Team, (Guid?)IdOf(11), (ComplaintId?)Details.ComplaintId, (InspectionId?)Details.FollowsId, Member)));
        Assert.That(visit.Products.Select(p => (p.Ordinal, p.ProductId)), Is.EqualTo(new[] { (1, Mango), (2, Lotus) }));
        Assert.That(visit.Checklists.Select(c => c.ChecklistId), Is.EqualTo(new[] { MarkUse }));
        Assert.That(visit.Members.Select(m => (m.UserId, m.AgencyId, m.Leads)), Is.EqualTo(new[] { (Leader, (AgencyId?)Agency, true), (Member, null, false) }));
        Assert.That((visit.IsLedBy(Leader), visit.IsLedBy(Member), visit.HasMember(Member), visit.HasMember(IdOf(99))), Is.EqualTo((true, false, true, false)));
        Assert.That(visit.PopEvents(), Is.EqualTo(new[] { new InspectionScheduled(Details.Id, InspectionKind.Planned, Agency, Subject, Today) }));
    }

    [Test]
    public void A_visit_has_exactly_one_leader()
    {
        Refuses("inspection.without_leader", () => Inspection.Schedule(Details, [new(Member, null, false)], Leader, Now));
        Refuses("inspection.without_leader", () => Inspection.Schedule(Details, [new(Member, null, true), new(Leader, null, true)], Leader, Now));
        Refuses("inspection.without_leader", () => Scheduled().ReplaceMembers([]));
    }

    [Test]
    public void A_visit_has_30_members_50_products_and_no_more_and_a_checklist_at_least()
    {
        Assert.DoesNotThrow(() => Inspection.Schedule(Details with { Products = Some(50) }, Crew(30), Leader, Now));
        Refuses("inspection.too_many_members", () => Inspection.Schedule(Details, Crew(31), Leader, Now));
        Refuses("inspection.too_many_products", () => Inspection.Schedule(Details with { Products = Some(51) }, Inspectors, Leader, Now));
        Refuses("inspection.without_checklist", () => Inspection.Schedule(Details with { Checklists = [] }, Inspectors, Leader, Now));

        static Inspector[] Crew(int count) => [.. Enumerable.Range(1, count).Select(n => new Inspector(IdOf(n), null, n == 1))];
        static ProductId[] Some(int count) => [.. Enumerable.Range(1, count).Select(n => new ProductId(IdOf(n)))];
    }

    [Test]
    public void The_words_of_a_visit_have_their_longest()
    {
        TakesAtMost(300, "place", text => Inspection.Schedule(Details with { Place = text }, Inspectors, Leader, Now));
        TakesAtMost(4000, "basis", text => Inspection.Schedule(Details with { Basis = text }, Inspectors, Leader, Now));
    }

    [Test]
    public void The_team_is_replaced_until_the_visit_begins()
    {
        var visit = Scheduled();
        visit.PopEvents();
        visit.ReplaceMembers([new(Member, Agency, true)]);
        Assert.That(visit.Members.Select(m => (m.UserId, m.Leads)), Is.EqualTo(new[] { (Member, true) }));
        Assert.That(visit.PopEvents(), Is.EqualTo(new[] { new InspectionTeamReplaced(visit.Id, 1) }));

        visit.Start(Now, null, Member);
        visit.PopEvents();
        visit.ReplaceMembers(Inspectors);
        Assert.That((visit.Members.Count, visit.PopEvents().Count), Is.EqualTo((1, 0)), "who was there stays");
    }

    [Test]
    public void A_visit_begins_once_however_often_the_device_says_so()
    {
        var visit = Scheduled();
        visit.PopEvents();
        visit.Start(Now, new(10.46, 105.63), Leader);
        Assert.That((visit.Status, visit.StartedAt, visit.StartedBy, visit.Latitude, visit.Longitude), Is.EqualTo(
            (InspectionStatus.InProgress, (DateTimeOffset?)Now, (Guid?)Leader, (double?)10.46, (double?)105.63)));
        visit.Start(Now, null, Leader);
        Assert.That(visit.PopEvents(), Is.EqualTo(new[] { new InspectionStarted(visit.Id, Subject, Now) }));
        Refuses("inspection.started_elsewhere", () => visit.Start(Now, null, Member));
        Refuses("inspection.started_elsewhere", () => visit.Start(Now.AddMinutes(1), null, Leader));
        Refuses("inspection.cancelled", () => Cancelled().Start(Now.AddMinutes(1), null, Leader));
        Refuses("inspection.concluded", () => Concluded().Start(Now.AddMinutes(1), null, Leader));
        Assert.DoesNotThrow(() => Concluded().Start(Now, null, Leader), "it comes late");
    }

    [Test]
    public void Nothing_is_recorded_before_a_visit_begins_or_after_it_ended()
    {
        (string Code, Inspection Visit)[] visits = [("inspection.not_in_progress", Scheduled()), ("inspection.cancelled", Cancelled()), ("inspection.concluded", Concluded())];

        foreach (var (code, visit) in visits)
        {
            Refuses(code, () => visit.Answer(Answer(1, "a"), Item("a"), false, null, Leader));
            Refuses(code, () => visit.RequireOpenFor(null));
            Refuses(code, () => visit.TakeSample(Sample, Leader));
            Refuses(code, () => visit.AddPhoto(IdOf(1), null, "h", "image/jpeg", 1, Now, Leader));
            Refuses(code, () => visit.Sign(Signature(1, SignatureParty.Team), "h", Leader));
        }
    }

    [Test]
    public void An_answer_is_kept_once_with_what_the_register_says_to_it()
    {
        var visit = Started();
        var details = Answer(1, "a") with { Text = " Nhãn  \r\ncũ ", Number = 4, ProductId = Mango };
        Assert.That(visit.Answer(details, Item("a"), true, Verdict.Fail, Member), Is.True);
        Assert.That(visit.Answer(details with { Verdict = Verdict.Fail }, Item("a"), true, null, Leader), Is.False, "the same id");
        Assert.That(visit.Answer(details with { Id = IdOf(2) }, Item("a"), true, null, Leader), Is.False, "it says the same");

        var answer = visit.Answers.Single();
        Assert.That((answer.Id, answer.Verdict, answer.Number, answer.Text, answer.MachineVerdict, answer.By, answer.At), Is.EqualTo(
            (IdOf(1), (Verdict?)Verdict.Pass, (decimal?)4, "Nhãn  \ncũ", (Verdict?)Verdict.Fail, Member, Now)));
        Assert.That(visit.PopEvents(), Is.EqualTo(new[] { new InspectionAnswered(visit.Id, details.ItemId, Mango, Verdict.Pass) }));
        Assert.That((visit.AnswerTo(details.ItemId, Mango), visit.AnswerTo(details.ItemId, Lotus), visit.AnswerTo(details.ItemId, null)), Is.EqualTo((answer, (InspectionAnswer?)null, (InspectionAnswer?)null)));
    }

    [Test]
    public void Another_answer_takes_the_place_of_one_knowingly_and_both_stay_to_be_read()
    {
        var visit = Started();
        visit.Answer(Answer(1, "a"), Item("a"), false, null, Leader);
        var other = Answer(2, "a") with { Verdict = Verdict.Fail };
        Refuses("inspection.answer_conflict", () => visit.Answer(other, Item("a"), false, null, Member));
        Refuses("inspection.answer_conflict", () => visit.Answer(Answer(2, "a") with { Number = 1 }, Item("a"), false, null, Member));
        Refuses("inspection.answer_conflict", () => visit.Answer(Answer(2, "a") with { Text = "x" }, Item("a"), false, null, Member));
        Assert.That(visit.Answer(other with { Replaces = IdOf(1) }, Item("a"), false, null, Member), Is.True);
        Refuses("inspection.answer_conflict", () => visit.Answer(Answer(3, "a") with { Replaces = IdOf(1) }, Item("a"), false, null, Leader));

        Assert.That(visit.Answers.Select(a => (a.Id, a.ReplacedById)), Is.EqualTo(new[] { (IdOf(1), (Guid?)IdOf(2)), (IdOf(2), null) }));
        Assert.That(visit.AnswerTo(other.ItemId, null)!.Id, Is.EqualTo(IdOf(2)));
    }

    [Test]
    public void An_item_is_answered_for_a_product_of_the_visit_exactly_where_it_is_asked_for_each()
    {
        var visit = Started();
        Refuses("inspection.item_unknown", () => visit.Answer(Answer(1, "a"), Item("a", of: ChecklistId.Of("other", null)), false, null, Leader));
        Refuses("inspection.product_unknown", () => visit.Answer(Answer(1, "a"), Item("a"), true, null, Leader));
        Refuses("inspection.product_unknown", () => visit.Answer(Answer(1, "a") with { ProductId = new(IdOf(98)) }, Item("a"), true, null, Leader));
        Refuses("inspection.product_unknown", () => visit.Answer(Answer(1, "a") with { ProductId = Mango }, Item("a"), false, null, Leader));
        Refuses("inspection.product_unknown", () => visit.RequireOpenFor(new(IdOf(98))));
        Assert.DoesNotThrow(() => visit.RequireOpenFor(Lotus));
        Assert.DoesNotThrow(() => visit.RequireOpenFor(null));
    }

    [TestCase(AnswerKind.Number, null, "x", false)]
    [TestCase(AnswerKind.Number, 0, null, true)]
    [TestCase(AnswerKind.Text, 1, " ", false)]
    [TestCase(AnswerKind.Text, null, "x", true)]
    [TestCase(AnswerKind.Verdict, 1, "x", false)]
    [TestCase(AnswerKind.Photo, 1, "x", false)]
    public void An_answer_without_a_verdict_has_what_the_item_asks_for(AnswerKind kind, int? number, string? text, bool takes)
    {
        var visit = Started();
        bool Try() => visit.Answer(Answer(1, "a") with { Verdict = null, Number = number, Text = text }, Item("a", kind), false, null, Leader);

        RefusesOrDoes(takes ? null : "inspection.answer_shape", () => Try());
    }

    [Test]
    public void A_verdict_alone_answers_any_item_and_words_have_their_longest()
    {
        Assert.That(Started().Answer(Answer(1, "a"), Item("a", AnswerKind.Number), false, null, Leader), Is.True);
        TakesAtMost(2000, "text", text => Started().Answer(Answer(1, "a") with { Text = text }, Item("a"), false, null, Leader));
    }

    [Test]
    public void A_sample_is_taken_once_under_its_seal()
    {
        var visit = Started();
        var sample = visit.TakeSample(Sample, Member);
        Assert.That(visit.TakeSample(Sample with { Name = "Khác" }, Leader), Is.SameAs(sample));
        Assert.That((sample.Name, sample.Lot, sample.Quantity, sample.Seal, sample.Laboratory, sample.Tests, sample.KeptAtSubject, sample.TakenBy), Is.EqualTo(
            ("Mứt xoài", "L1", "500 g", "NP-01", "QUATEST 3", "Chì", true, Member)));
        Assert.That(visit.Samples, Has.Count.EqualTo(1));
        Assert.That(visit.PopEvents(), Is.EqualTo(new[] { new SampleTaken(visit.Id, Sample.Id, Mango) }));
        Refuses("inspection.sample_without_seal", () => Started().TakeSample(Sample with { Seal = " " }, Leader));
        Refuses("inspection.product_unknown", () => Started().TakeSample(Sample with { ProductId = new(IdOf(98)) }, Leader));
        Requires("name", "tên mẫu", () => Started().TakeSample(Sample with { Name = " " }, Leader));
        Requires("quantity", "lượng mẫu", () => Started().TakeSample(Sample with { Quantity = "" }, Leader));
        TakesAtMost(300, "lot", text => Started().TakeSample(Sample with { Lot = text }, Leader));
        TakesAtMost(300, "seal", text => Started().TakeSample(Sample with { Seal = text }, Leader));
        TakesAtMost(300, "laboratory", text => Started().TakeSample(Sample with { Laboratory = text }, Leader));
        TakesAtMost(4000, "tests", text => Started().TakeSample(Sample with { Tests = text }, Leader));
    }

    [TestCase(0.10, 0.10, null, true)]
    [TestCase(0.11, 0.10, null, false)]
    [TestCase(0.11, 0.10, true, false)]
    [TestCase(0.11, null, true, true)]
    [TestCase(0.05, null, false, false)]
    [TestCase(null, 0.10, false, false)]
    [TestCase(null, null, true, true)]
    public void A_value_is_held_against_its_limit_before_the_laboratory_s_own_verdict(double? value, double? limit, bool? says, bool passes)
    {
        var visit = Sampled();
        var (sample, result, isNew) = visit.EnterResult(Sample.Id, Result with { Value = (decimal?)value, Limit = (decimal?)limit, Passes = says }, Member, Now);
        Assert.That((result.Passes, isNew, sample.Results.Single()), Is.EqualTo((passes, true, result)));
        Assert.That(visit.PopEvents(), Is.EqualTo(new[] { new SampleResultEntered(visit.Id, Sample.Id, "Chì", passes) }));
    }

    [Test]
    public void A_result_comes_also_when_the_visit_is_over_and_counts_once()
    {
        var visit = Sampled();
        visit.Cancel("Lũ");
        var first = visit.EnterResult(Sample.Id, Result, Member, Now);
        visit.PopEvents();
        var again = visit.EnterResult(Sample.Id, Result with { Passes = false }, Leader, Now);
        Assert.That(again, Is.EqualTo((first.Sample, first.Result, false)));
        Assert.That((first.Result.EnteredBy, first.Result.ReportedOn, first.Result.Laboratory, first.Result.ReportNumber, first.Result.Unit, first.Result.Method), Is.EqualTo(
            (Member, Today, "QUATEST 3", "KN-1", "mg/kg", "AOAC")));
        Assert.That(visit.PopEvents(), Is.Empty);
        Assert.That(visit.EnterResult(Sample.Id, Result with { Id = IdOf(31) }, Leader, Now).IsNew, Is.True);
    }

    [Test]
    public void A_result_is_of_a_sample_and_says_all_that_it_must()
    {
        Refuses("inspection.sample_unknown", () => Sampled().EnterResult(IdOf(97), Result, Leader, Now));
        Refuses("inspection.result_without_verdict", () => Sampled().EnterResult(Sample.Id, Result with { Value = 1, Passes = null }, Leader, Now));
        Requires("laboratory", "đơn vị kiểm nghiệm", () => Sampled().EnterResult(Sample.Id, Result with { Laboratory = "" }, Leader, Now));
        Requires("reportNumber", "số phiếu kết quả", () => Sampled().EnterResult(Sample.Id, Result with { ReportNumber = "" }, Leader, Now));
        Requires("indicator", "chỉ tiêu", () => Sampled().EnterResult(Sample.Id, Result with { Indicator = "" }, Leader, Now));
        TakesAtMost(300, "unit", text => Sampled().EnterResult(Sample.Id, Result with { Unit = text }, Leader, Now));
        TakesAtMost(300, "method", text => Sampled().EnterResult(Sample.Id, Result with { Method = text }, Leader, Now));
    }

    [Test]
    public void A_visit_keeps_each_of_100_pictures_once()
    {
        var visit = Started();
        FindingId finding = new(IdOf(40));
        var photo = visit.AddPhoto(IdOf(1000), finding, "h", "image/png", 12, Now, Member);
        Assert.That(visit.AddPhoto(IdOf(1000), null, "other", "image/png", 12, Now, Leader), Is.SameAs(photo));
        Assert.That((photo.FindingId, photo.Hash, photo.ContentType, photo.Size, photo.TakenBy), Is.EqualTo(((FindingId?)finding, "h", "image/png", 12L, Member)));
        Assert.That(visit.PopEvents(), Is.EqualTo(new[] { new InspectionPhotoAdded(visit.Id, "h") }));

        for (var n = 1; n < 100; n++)
        {
            visit.AddPhoto(IdOf(1000 + n), null, "h", "image/png", 12, Now, Leader);
        }

        Refuses("inspection.too_many_photos", () => visit.AddPhoto(IdOf(2000), null, "h", "image/png", 12, Now, Leader));
        Assert.That(visit.Photos, Has.Count.EqualTo(100));
    }

    private static readonly SampleDetails Sample = new(IdOf(20), Mango, " Mứt  xoài ", "L1", "500 g", "NP-01", "QUATEST 3", "Chì", true, Now);

    private static readonly SampleResultDetails Result = new(IdOf(30), "QUATEST 3", "KN-1", Today, "Chì", null, "mg/kg", "AOAC", null, null, true);

    private static AnswerDetails Answer(int id, string code) => new(IdOf(id), ChecklistItemId.Of(MarkUse, code), null, Verdict.Pass, null, null, Now, null);

    private static Inspection Sampled()
    {
        var visit = Started();
        visit.TakeSample(Sample, Leader);
        visit.PopEvents();
        return visit;
    }
}
