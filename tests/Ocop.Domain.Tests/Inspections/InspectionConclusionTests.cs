using Ocop.Domain.Common;
using Ocop.Domain.Inspections;
using static Ocop.Domain.Tests.Fixed;
using static Ocop.Domain.Tests.Inspections.Visits;
using static Ocop.Domain.Tests.Refusal;

namespace Ocop.Domain.Tests.Inspections;

/// <summary>How a visit ends: signatures, conclusion, cancellation and the minutes that the subject takes along.</summary>
public sealed class InspectionConclusionTests
{
    private static readonly InspectionConclusion Conclusion = new(InspectionResult.PassWithRemedies, " Đạt,\r\nphải khắc phục ", " Đồng ý ", " 01/BB ", Now, 3);

    [Test]
    public void The_leader_concludes_once_however_often_the_device_says_so()
    {
        var visit = Signed();
        visit.Conclude(Conclusion, [], [], Leader, Today);
        Assert.That((visit.Status, visit.Result, visit.Conclusion, visit.Opinion, visit.MinutesNumber, visit.Copies), Is.EqualTo(
            (InspectionStatus.Concluded, (InspectionResult?)InspectionResult.PassWithRemedies, "Đạt,\nphải khắc phục", "Đồng ý", "01/BB", (int?)3)));
        Assert.That((visit.ConcludedAt, visit.ConcludedOn, visit.ConcludedBy), Is.EqualTo(((DateTimeOffset?)Now, (DateOnly?)Today, (Guid?)Leader)));
        visit.Conclude(Conclusion with { Text = "Khác" }, [], [], Leader, Today);
        Assert.That(visit.PopEvents(), Is.EqualTo(new[] { new InspectionConcluded(visit.Id, Subject, Agency, InspectionResult.PassWithRemedies, Today) }));
        Refuses("inspection.concluded", () => visit.Conclude(Conclusion with { At = Now.AddSeconds(1) }, [], [], Leader, Today));
        Assert.That((visit.WasConcludedBy(Leader, Now), visit.WasConcludedBy(Member, Now), visit.WasConcludedBy(Leader, Now.AddTicks(1))), Is.EqualTo((true, false, false)));
    }

    [Test]
    public void Only_the_leader_concludes_and_only_what_has_begun()
    {
        Refuses("inspection.not_leader", () => Signed().Conclude(Conclusion, [], [], Member, Today));
        Refuses("inspection.not_in_progress", () => Scheduled().Conclude(Conclusion, [], [], Leader, Today));
        Refuses("inspection.cancelled", () => Cancelled().Conclude(Conclusion, [], [], Leader, Today));
    }

    [Test]
    public void Every_item_is_answered_before_the_conclusion()
    {
        var visit = Signed();
        var (first, second, third) = (Item("a"), Item("b"), Item("c"));
        visit.Answer(new(IdOf(1), first.Id, Mango, Verdict.Pass, null, null, Now, null), first, true, null, Leader);
        var error = Refused(() => visit.Conclude(Conclusion, [(first.Id, Mango), (first.Id, Lotus), (second.Id, null)], [], Leader, Today));
        Assert.That((error.Code, error.English), Is.EqualTo(("inspection.items_unanswered", "2 items are not answered.")));
        Assert.DoesNotThrow(() => visit.Conclude(Conclusion, [(first.Id, Mango)], [new(third, null, true, false)], Leader, Today));
    }

    [Test]
    public void Every_failure_has_its_finding_and_the_picture_that_the_item_wants()
    {
        var seen = new AnsweredItem(Item("ok", needsPhoto: true), null, true, true);
        var plain = new AnsweredItem(Item("plain"), null, true, false);
        var bare = Refused(() => Signed().Conclude(Conclusion, [], [seen, plain, new(Item("bare"), null, false, true)], Leader, Today));
        var unseen = Refused(() => Signed().Conclude(Conclusion, [], [seen, plain, new(Item("unseen", needsPhoto: true), null, true, false)], Leader, Today));
        Assert.That((bare.Code, bare.Vietnamese), Is.EqualTo(("inspection.failure_without_finding", "Nội dung không đạt chưa ghi phát hiện: bare?")));
        Assert.That((unseen.Code, unseen.Vietnamese), Is.EqualTo(("inspection.evidence_missing", "Nội dung không đạt cần ảnh: unseen?")));
        Assert.DoesNotThrow(() => Signed().Conclude(Conclusion, [], [seen, plain], Leader, Today));
    }

    [TestCase("", "inspection.signature_missing")]
    [TestCase("T", "inspection.signature_missing")]
    [TestCase("S", "inspection.signature_missing")]
    [TestCase("SW", "inspection.signature_missing")]
    [TestCase("TS", null)]
    [TestCase("TR", "inspection.witness_missing")]
    [TestCase("TSR", "inspection.witness_missing")]
    [TestCase("TRW", null)]
    [TestCase("TRS", null)]
    public void The_minutes_bear_the_team_s_and_the_subject_s_signature_or_a_refusal_before_a_witness(string signatures, string? code)
    {
        var visit = Started();

        foreach (var (n, who) in signatures.Index())
        {
            visit.Sign(Signature(50 + n, who switch { 'T' => SignatureParty.Team, 'W' => SignatureParty.Witness, _ => SignatureParty.Subject }, who == 'R' ? "Không đồng ý" : null), "h", Leader);
        }

        RefusesOrDoes(code, () => visit.Conclude(Conclusion, [], [], Leader, Today));
    }

    [Test]
    public void A_signature_is_drawn_once_and_only_the_subject_may_refuse()
    {
        var visit = Started();
        visit.Sign(Signature(1, SignatureParty.Team), "h", Member);
        visit.Sign(Signature(1, SignatureParty.Witness), "other", Leader);
        visit.Sign(Signature(2, SignatureParty.Subject, " Vắng "), null, Leader);
        Assert.That(visit.Signatures.Select(s => (s.Party, s.ImageHash, s.Refusal, s.EnteredBy)), Is.EqualTo(new[]
        {
            (SignatureParty.Team, "h", (string?)null, Member), (SignatureParty.Subject, null, "Vắng", Leader),
        }));
        Assert.That(visit.Signatures.Select(s => (s.Name, s.Title, s.At)), Is.All.EqualTo(("Hoa", "Trưởng đoàn", Now)));
        Assert.That(visit.PopEvents(), Is.EqualTo(new[] { new InspectionSigned(visit.Id, SignatureParty.Team, false), new InspectionSigned(visit.Id, SignatureParty.Subject, true) }));
        Refuses("inspection.signature_without_drawing", () => visit.Sign(Signature(3, SignatureParty.Subject), null, Leader));
        Refuses("inspection.signature_without_drawing", () => visit.Sign(Signature(3, SignatureParty.Team, "Không"), "h", Leader));
        Refuses("inspection.signature_without_drawing", () => visit.Sign(Signature(3, SignatureParty.Witness, "Không"), null, Leader));
        Requires("name", "họ tên", () => visit.Sign(Signature(3, SignatureParty.Team) with { Name = "" }, "h", Leader));
        TakesAtMost(300, "title", text => Started().Sign(Signature(1, SignatureParty.Team) with { Title = text }, "h", Leader));
        TakesAtMost(4000, "refusal", text => Started().Sign(Signature(1, SignatureParty.Subject, text), null, Leader));
    }

    [Test]
    public void A_conclusion_needs_its_words()
    {
        Requires("text", "nội dung kết luận", () => Signed().Conclude(Conclusion with { Text = " " }, [], [], Leader, Today));
        TakesAtMost(4000, "text", text => Signed().Conclude(Conclusion with { Text = text }, [], [], Leader, Today));
        TakesAtMost(4000, "opinion", text => Signed().Conclude(Conclusion with { Opinion = text }, [], [], Leader, Today));
        TakesAtMost(300, "minutesNumber", text => Signed().Conclude(Conclusion with { MinutesNumber = text }, [], [], Leader, Today));
    }

    [Test]
    public void A_visit_is_cancelled_with_a_reason_until_it_is_over()
    {
        var visit = Scheduled();
        visit.PopEvents();
        Requires("reason", "lý do", () => visit.Cancel(" "));
        visit.Cancel(" Lũ lụt ");
        Assert.That((visit.Status, visit.CancelledBecause), Is.EqualTo((InspectionStatus.Cancelled, "Lũ lụt")));
        Assert.That(visit.PopEvents(), Is.EqualTo(new[] { new InspectionCancelled(visit.Id, Subject, "Lũ lụt") }));
        Refuses("inspection.cancelled", () => visit.Cancel("Lần nữa"));
        Refuses("inspection.concluded", () => Concluded().Cancel("Muộn"));
        TakesAtMost(4000, "reason", text => Started().Cancel(text));
    }

    [Test]
    public void The_minutes_are_handed_over_by_a_link_that_works_for_a_time_and_until_it_is_revoked()
    {
        Refuses("inspection.not_concluded", () => Signed().HandOver("t", Now, Now.AddDays(1), Leader));
        Refuses("inspection.not_concluded", () => Cancelled().HandOver("t", Now, Now.AddDays(1), Leader));
        var visit = Concluded();
        var (one, two) = (visit.HandOver("t1", Now, Now.AddDays(1), Member), visit.HandOver("t2", Now, Now.AddDays(1), Leader));
        Assert.That((one.TokenHash, one.MadeAt, one.MadeBy, one.WorksAt(Now.AddDays(1).AddTicks(-1)), one.WorksAt(Now.AddDays(1))), Is.EqualTo(("t1", Now, Member, true, false)));

        visit.RevokeHandover(one.Id, Now.AddHours(1));
        visit.RevokeHandover(one.Id, Now.AddHours(2));
        Assert.That((one.RevokedAt, one.WorksAt(Now.AddHours(1)), two.WorksAt(Now.AddHours(1))), Is.EqualTo(((DateTimeOffset?)Now.AddHours(1), false, true)));
        Assert.That(visit.PopEvents().Take(3), Is.EqualTo(new IDomainEvent[] { new MinutesHandedOver(visit.Id, Now.AddDays(1)), new MinutesHandedOver(visit.Id, Now.AddDays(1)), new MinutesHandoverRevoked(visit.Id) }));
        Assert.That(visit.Handovers, Is.EqualTo(new[] { one, two }));
        Refuses("inspection.handover_unknown", () => visit.RevokeHandover(IdOf(96), Now));
    }
}
