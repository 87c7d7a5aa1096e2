using Ocop.Domain.Common;
using Ocop.Domain.Inspections;
using static Ocop.Domain.Tests.Fixed;
using static Ocop.Domain.Tests.Inspections.Visits;
using static Ocop.Domain.Tests.Refusal;

namespace Ocop.Domain.Tests.Inspections;

public sealed class FindingTests
{
    private static readonly FindingDetails What = new(
        new(IdOf(60)), ChecklistItemId.Of(MarkUse, "a"), Mango, IdOf(61), FindingSeverity.Major, " Nhãn sai\r\nsao ", " In lại ", " Bà  Hoa ", Today.AddDays(10), "label-wrong", Now);

    [Test]
    public void A_finding_is_that_of_its_visit_s_subject_and_waits_to_be_remedied()
    {
        var finding = Finding.Record(Started(), What, Member, Today);
        Assert.That((finding.Id, finding.InspectionId, finding.AgencyId, finding.SubjectId, finding.ProductId, finding.ItemId, finding.SampleId), Is.EqualTo(
            (What.Id, Details.Id, Agency, Subject, What.ProductId, What.ItemId, What.SampleId)));
        Assert.That((finding.Status, finding.Severity, finding.Text, finding.Measure, finding.Responsible, finding.DueOn, finding.ViolationKind), Is.EqualTo(
            (FindingStatus.Open, FindingSeverity.Major, "Nhãn sai\nsao", "In lại", "Bà Hoa", Today.AddDays(10), "label-wrong")));
        Assert.That((finding.FoundAt, finding.FoundBy, finding.Unsettled), Is.EqualTo((Now, Member, true)));
        Assert.That(finding.PopEvents(), Is.EqualTo(new[] { new FindingRecorded(What.Id, Details.Id, Subject, Mango, FindingSeverity.Major, "Nhãn sai\nsao", Today.AddDays(10)) }));
    }

    [Test]
    public void A_finding_has_words_and_is_not_due_before_it_was_made()
    {
        Assert.DoesNotThrow(() => Finding.Record(Started(), What with { DueOn = Today }, Member, Today));
        Refuses("finding.due_before_found", () => Finding.Record(Started(), What with { DueOn = Today.AddDays(-1) }, Member, Today));
        Requires("text", "nội dung phát hiện", () => Finding.Record(Started(), What with { Text = " " }, Member, Today));
        TakesAtMost(4000, "text", text => Finding.Record(Started(), What with { Text = text }, Member, Today));
        TakesAtMost(4000, "measure", text => Finding.Record(Started(), What with { Measure = text }, Member, Today));
        TakesAtMost(300, "responsible", text => Finding.Record(Started(), What with { Responsible = text }, Member, Today));
    }

    [Test]
    public void A_remedy_is_shown_sent_back_shown_again_and_closes_the_finding()
    {
        var finding = Recorded();
        var first = finding.Remedy(IdOf(1), " Đã in lại ", ("hash", "image/png", 9), Member, Now);
        Assert.That(finding.Remedy(IdOf(1), "Khác", null, Leader, Now), Is.SameAs(first), "sent again");
        Assert.That((first.Text, first.Hash, first.ContentType, first.Size, first.SubmittedBy, first.SubmittedAt), Is.EqualTo(("Đã in lại", "hash", "image/png", (long?)9, Member, Now)));
        Assert.That((finding.Status, finding.Unsettled), Is.EqualTo((FindingStatus.Submitted, true)));

        finding.SendBack(" Chưa đủ ", null, Leader, Now, Today);
        Assert.That((finding.Status, first.SentBackBecause, finding.Extensions.Count), Is.EqualTo((FindingStatus.Open, "Chưa đủ", 0)));
        Refuses("finding.without_evidence", () => finding.Close(null, null, Leader, Now));

        var second = finding.Remedy(IdOf(2), "In lại hết", null, Member, Now);
        finding.SendBack("Còn tồn", What.DueOn, Leader, Now, Today);
        Assert.That((first.SentBackBecause, second.SentBackBecause, second.Hash, finding.Extensions.Count), Is.EqualTo(("Chưa đủ", "Còn tồn", (string?)null, 0)), "each keeps its own reason");

        finding.Remedy(IdOf(3), "Xong", null, Member, Now);
        finding.Close(null, " Đã xem ", Leader, Now.AddDays(1));
        Assert.That((finding.Status, finding.CheckedAtId, finding.ClosingNote, finding.ClosedAt, finding.ClosedBy, finding.Unsettled), Is.EqualTo(
            (FindingStatus.Closed, (InspectionId?)null, "Đã xem", (DateTimeOffset?)Now.AddDays(1), (Guid?)Leader, false)));
        Assert.That(finding.PopEvents(), Is.EqualTo(new IDomainEvent[]
        {
            new FindingRemedySubmitted(What.Id, Subject, "Đã in lại"), new FindingSentBack(What.Id, Subject, "Chưa đủ", What.DueOn), new FindingRemedySubmitted(What.Id, Subject, "In lại hết"),
            new FindingSentBack(What.Id, Subject, "Còn tồn", What.DueOn), new FindingRemedySubmitted(What.Id, Subject, "Xong"), new FindingClosed(What.Id, Subject, null),
        }));
    }

    [Test]
    public void A_new_visit_closes_a_finding_without_papers()
    {
        var finding = Recorded();
        Refuses("finding.without_evidence", () => finding.Close(null, null, Leader, Now));
        finding.Close(new(IdOf(62)), null, Leader, Now);
        Assert.That((finding.Status, finding.CheckedAtId, finding.ClosingNote), Is.EqualTo((FindingStatus.Closed, (InspectionId?)new InspectionId(IdOf(62)), (string?)null)));
        Assert.That(finding.PopEvents(), Is.EqualTo(new[] { new FindingClosed(What.Id, Subject, new(IdOf(62))) }));
    }

    [Test]
    public void Only_what_was_submitted_is_sent_back_perhaps_with_another_last_day()
    {
        Refuses("finding.nothing_submitted", () => Recorded().SendBack("x", null, Leader, Now, Today));
        Requires("reason", "lý do", () => Shown().SendBack(" ", null, Leader, Now, Today));
        Refuses("finding.due_before_found", () => Shown().SendBack("x", Today.AddDays(-1), Leader, Now, Today));
        TakesAtMost(4000, "reason", text => Shown().SendBack(text, null, Leader, Now, Today));

        var finding = Shown();
        finding.SendBack("Chưa đủ", Today, Leader, Now, Today);
        Assert.That(finding.DueOn, Is.EqualTo(Today));
        Assert.That(finding.Extensions.Select(e => (e.FormerDueOn, e.DueOn, e.Reason, e.By, e.At)), Is.EqualTo(new[] { (What.DueOn, Today, "Chưa đủ", Leader, Now) }));
        Assert.That(finding.PopEvents(), Is.EqualTo(new[] { new FindingSentBack(What.Id, Subject, "Chưa đủ", Today) }));
    }

    [Test]
    public void The_last_day_is_moved_with_a_reason_and_never_before_today()
    {
        var finding = Recorded();
        finding.Extend(Today.AddDays(30), " Chờ bao bì ", Leader, Now, Today);
        Assert.That((finding.DueOn, finding.Status), Is.EqualTo((Today.AddDays(30), FindingStatus.Open)));
        Assert.That(finding.Extensions.Select(e => (e.FormerDueOn, e.DueOn, e.Reason)), Is.EqualTo(new[] { (What.DueOn, Today.AddDays(30), "Chờ bao bì") }));
        Assert.That(finding.PopEvents(), Is.EqualTo(new[] { new FindingExtended(What.Id, Subject, What.DueOn, Today.AddDays(30), "Chờ bao bì") }));
        Assert.DoesNotThrow(() => finding.Extend(Today, "x", Leader, Now, Today));
        Refuses("finding.due_before_found", () => finding.Extend(Today.AddDays(-1), "x", Leader, Now, Today));
        Requires("reason", "lý do", () => finding.Extend(Today, "", Leader, Now, Today));
        TakesAtMost(4000, "reason", text => Recorded().Extend(Today, text, Leader, Now, Today));
    }

    [Test]
    public void A_finding_is_waived_with_a_reason_that_is_kept()
    {
        var finding = Shown();
        Requires("reason", "lý do", () => finding.Waive(" ", Leader, Now));
        finding.Waive(" Cơ sở đã đóng ", Leader, Now);
        Assert.That((finding.Status, finding.ClosingNote, finding.ClosedAt, finding.ClosedBy), Is.EqualTo((FindingStatus.Waived, "Cơ sở đã đóng", (DateTimeOffset?)Now, (Guid?)Leader)));
        Assert.That(finding.PopEvents(), Is.EqualTo(new[] { new FindingWaived(What.Id, Subject, "Cơ sở đã đóng") }));
        TakesAtMost(4000, "reason", text => Recorded().Waive(text, Leader, Now));
        TakesAtMost(4000, "note", text => Shown().Close(null, text, Leader, Now));
    }

    [TestCase(true)]
    [TestCase(false)]
    public void Nothing_happens_to_a_settled_finding(bool closed)
    {
        var finding = Shown();

        if (closed)
        {
            finding.Close(null, null, Leader, Now);
        }
        else
        {
            finding.Waive("x", Leader, Now);
        }

        Refuses("finding.settled", () => finding.Remedy(IdOf(9), "x", null, Member, Now));
        Refuses("finding.settled", () => finding.Close(null, null, Leader, Now));
        Refuses("finding.settled", () => finding.Extend(Today, "x", Leader, Now, Today));
        Refuses("finding.settled", () => finding.Waive("x", Leader, Now));
        Refuses("finding.nothing_submitted", () => finding.SendBack("x", null, Leader, Now, Today));
        Assert.That(finding.Remedy(IdOf(1), "x", null, Member, Now), Is.SameAs(finding.Remedies.Single()), "what was sent before is known still");
    }

    [Test]
    public void A_finding_takes_20_remedies_each_with_words()
    {
        var finding = Recorded();

        for (var n = 1; n <= 20; n++)
        {
            finding.Remedy(IdOf(n), "x", null, Member, Now);
        }

        Refuses("finding.too_many_remedies", () => finding.Remedy(IdOf(21), "x", null, Member, Now));
        Requires("text", "nội dung khắc phục", () => Recorded().Remedy(IdOf(1), " ", null, Member, Now));
        TakesAtMost(4000, "text", text => Recorded().Remedy(IdOf(1), text, null, Member, Now));
    }

    private static Finding Recorded()
    {
        var finding = Finding.Record(Started(), What, Member, Today);
        finding.PopEvents();
        return finding;
    }

    private static Finding Shown()
    {
        var finding = Recorded();
        finding.Remedy(IdOf(1), "Đã in lại", null, Member, Now);
        finding.PopEvents();
        return finding;
    }
}
