using Ocop.Domain.Agencies;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.Decisions;
using Ocop.Domain.Products;
using Ocop.Domain.Revocations;

namespace Ocop.Domain.Tests.Revocations;

public sealed class RevocationProposalTests
{
    internal static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);
    internal static readonly DateOnly Today = new(2026, 11, 23);
    internal static readonly AgencyId Body = AgencyId.Of("so-nong-nghiep", null);
    internal static readonly RevocationActor Proposer = new(Guid.Parse("11111111-1111-1111-1111-111111111111"), Body, Now);
    internal static readonly RevocationActor Reviewer = new(Guid.Parse("22222222-2222-2222-2222-222222222222"), Body, Now.AddHours(1));
    internal static readonly RevocationActor Decider = new(Guid.Parse("33333333-3333-3333-3333-333333333333"), Body, Now.AddHours(2));
    internal static readonly RevocationGroundId Ground = new(Guid.Parse("44444444-4444-4444-4444-444444444444"));
    private static readonly CertificationId Certified = new(Guid.Parse("55555555-5555-5555-5555-555555555555"));
    private static readonly DateOnly OpinionDue = new(2026, 11, 20);
    private static readonly DateOnly DecisionDue = new(2026, 12, 1);
    private static readonly DateOnly Basis = new(2026, 11, 1);
    private static readonly string[] AllSteps = ["evidence", "hear", "review", "refuse", "take-back", "draft", "execute", "close"];

    [Test]
    public void A_proposal_says_why_and_waits_for_the_subject()
    {
        var proposal = RevocationProposal.Propose(
            Certified, new(Ground, " Dùng sai logo ", RevocationBasis.Violation, Basis, " 12/BB "), new(OpinionDue, null, DecisionDue), Proposer, Today);
        Assert.That(
            (proposal.Status, proposal.Ground, proposal.GroundId, proposal.Basis, proposal.BasisOn, proposal.Reference, proposal.ProposedBy, proposal.ProposingAgencyId, proposal.ProposedAt),
            Is.EqualTo((RevocationProposalStatus.Open, "Dùng sai logo", Ground, RevocationBasis.Violation, Basis, "12/BB", Proposer.UserId, (AgencyId?)Body, Now)));
        Assert.That((proposal.OpinionDueOn, proposal.HearingWaivedBecause, proposal.DecisionDueOn, proposal.Undecided), Is.EqualTo(((DateOnly?)OpinionDue, (string?)null, (DateOnly?)DecisionDue, true)));
        Assert.That(proposal.PopEvents(), Is.EqualTo(new[] { new RevocationProposed(proposal.Id, Certified, RevocationBasis.Violation, Basis, OpinionDue, DecisionDue, "Dùng sai logo") }));
    }

    [Test]
    public void What_it_rests_on_is_known_today_and_the_reason_is_told()
    {
        Assert.That(Refusal.Of(() => Open(basisOn: Today)), Is.Null);
        Assert.That(Refusal.Of(() => Open(basisOn: Today.AddDays(1))), Is.EqualTo("revocation.basis_in_future"));
        Assert.That(Refusal.Of(() => Open(ground: " ")), Is.EqualTo("field.required"));
        Assert.That(Refusal.Of(() => Open(reference: new('1', 201))), Is.EqualTo("field.too_long"));
    }

    [TestCase("2026-11-20", false, RevocationStage.Hearing)]
    [TestCase("2026-11-21", false, RevocationStage.Review)]
    [TestCase("2026-11-10", true, RevocationStage.Review)]
    public void The_subject_is_heard_until_it_spoke_or_its_last_day_is_over(string on, bool spoke, RevocationStage stage)
    {
        var proposal = Open();

        if (spoke)
        {
            proposal.Hear("Đồng ý", true, new(2026, 11, 5), Today);
        }

        Assert.That(proposal.StageOn(Day(on)), Is.EqualTo(stage));
        Assert.That(Refusal.Of(() => proposal.ReviewAs(true, "Đúng", Reviewer, Day(on))), Is.EqualTo(stage == RevocationStage.Hearing ? "revocation.hearing_open" : null));
    }

    [Test]
    public void Who_is_not_heard_is_reviewed_at_once()
    {
        var proposal = Open(waived: " Chủ thể tự đề nghị ");
        Assert.That((proposal.HearingWaivedBecause, proposal.StageOn(Basis)), Is.EqualTo(("Chủ thể tự đề nghị", RevocationStage.Review)));
        Assert.That(Refusal.Of(() => proposal.Hear("Đồng ý", true, Today, Today)), Is.Null, "it may speak all the same");
    }

    [TestCase("2026-11-20", "2026-11-23", null)]
    [TestCase("2026-11-21", "2026-11-23", "revocation.opinion_late")]
    [TestCase("2026-11-10", "2026-11-10", null)]
    [TestCase("2026-11-11", "2026-11-10", "revocation.opinion_in_future")]
    public void An_opinion_is_given_in_time_and_not_of_tomorrow(string on, string today, string? error) =>
        Assert.That(Refusal.Of(() => Open().Hear("Không đồng ý", false, Day(on), Day(today))), Is.EqualTo(error));

    [Test]
    public void A_second_opinion_takes_the_place_of_the_first()
    {
        var proposal = Open();
        proposal.PopEvents();
        proposal.Hear(" Không đồng ý ", false, new(2026, 11, 5), Today);
        proposal.Hear("Đồng ý", true, new(2026, 11, 6), Today);
        Assert.That((proposal.Opinion, proposal.OpinionAccepts, proposal.OpinionOn), Is.EqualTo(("Đồng ý", (bool?)true, (DateOnly?)new DateOnly(2026, 11, 6))));
        Assert.That(proposal.PopEvents(), Is.EqualTo(new[]
        {
            new RevocationOpinionGiven(proposal.Id, Certified, false, new(2026, 11, 5), "Không đồng ý"), new RevocationOpinionGiven(proposal.Id, Certified, true, new(2026, 11, 6), "Đồng ý"),
        }));
        Assert.That(Refusal.Of(() => proposal.Hear(" ", true, Today, new(2026, 11, 6))), Is.EqualTo("revocation.opinion_in_future"));
        Assert.That(Refusal.Of(() => proposal.Hear(" ", true, Basis, Today)), Is.EqualTo("field.required"));
    }

    [Test]
    public void The_review_recommends_and_another_than_the_proposer_refuses()
    {
        var proposal = Reviewed();
        Assert.That(
            (proposal.Status, proposal.Recommended, proposal.Review, proposal.ReviewedBy, proposal.ReviewedAt, proposal.StageOn(Today)),
            Is.EqualTo((RevocationProposalStatus.Reviewed, (bool?)false, "Chưa đủ căn cứ", (Guid?)Reviewer.UserId, (DateTimeOffset?)Reviewer.At, RevocationStage.Decision)));
        Assert.That(proposal.PopEvents().Last(), Is.EqualTo(new RevocationReviewed(proposal.Id, proposal.CertificationId, false, "Chưa đủ căn cứ")));
        Assert.That(Refusal.Of(() => proposal.Refuse("Không đủ", Proposer)), Is.EqualTo("revocation.own_proposal"));
        Assert.That(Refusal.Of(() => proposal.Refuse(" ", Decider)), Is.EqualTo("field.required"));
        proposal.Refuse(" Không đủ ", Decider);
        Assert.That(
            (proposal.Status, proposal.RefusedBecause, proposal.DecidedBy, proposal.DecidedAt, proposal.Undecided, proposal.StageOn(Today)),
            Is.EqualTo((RevocationProposalStatus.Refused, "Không đủ", (Guid?)Decider.UserId, (DateTimeOffset?)Decider.At, false, RevocationStage.Refused)));
        Assert.That(proposal.PopEvents(), Is.EqualTo(new[] { new RevocationRefused(proposal.Id, proposal.CertificationId, "Không đủ") }));
    }

    [Test]
    public void Only_the_proposer_takes_it_back()
    {
        var proposal = Open();
        proposal.PopEvents();
        Assert.That(Refusal.Of(() => proposal.TakeBack(Decider)), Is.EqualTo("revocation.not_proposer"));
        proposal.TakeBack(Proposer);
        Assert.That(
            (proposal.Status, proposal.DecidedBy, proposal.DecidedAt, proposal.StageOn(Today)),
            Is.EqualTo((RevocationProposalStatus.TakenBack, (Guid?)Proposer.UserId, (DateTimeOffset?)Now, RevocationStage.TakenBack)));
        Assert.That(proposal.PopEvents(), Is.EqualTo(new[] { new RevocationTakenBack(proposal.Id, Certified) }));
    }

    [Test]
    public void What_a_draft_names_is_neither_refused_nor_taken_back_nor_named_again()
    {
        var proposal = Reviewed();
        var draft = Decision.Draft([proposal], Decider);
        Assert.That(proposal.DecisionId, Is.EqualTo(draft.Id));
        Assert.That(Refusal.Of(() => proposal.Refuse("Không đủ", Decider)), Is.EqualTo("revocation.in_draft"));
        Assert.That(Refusal.Of(() => proposal.TakeBack(Proposer)), Is.EqualTo("revocation.in_draft"));
        Assert.That(Refusal.Of(() => Decision.Draft([proposal], Decider)), Is.EqualTo("revocation.in_draft"));
        draft.Discard([proposal]);
        Assert.That(proposal.DecisionId, Is.Null);
        Assert.That(Refusal.Of(() => proposal.Refuse("Không đủ", Decider)), Is.Null);
    }

    [TestCase("2026-11-20", null)]
    [TestCase("2026-11-21", "due-soon")]
    [TestCase("2026-12-01", "due-soon")]
    [TestCase("2026-12-02", "overdue")]
    public void A_decision_is_called_to_mind_from_ten_days_before_its_last_day(string today, string? expected)
    {
        var proposal = Open();
        proposal.PopEvents();
        Assert.That(proposal.Remind(Day(today), 10), Is.EqualTo(expected is not null));
        Assert.That(proposal.PopEvents(), Is.EqualTo(expected switch
        {
            "due-soon" => [new RevocationDueSoon(proposal.Id, Certified, DecisionDue)],
            "overdue" => [new RevocationOverdue(proposal.Id, Certified, DecisionDue)],
            _ => Array.Empty<IDomainEvent>(),
        }));
    }

    [Test]
    public void It_is_called_to_mind_once_before_and_once_after()
    {
        var proposal = Open();
        Assert.That(Enumerable.Range(0, 40).Where(n => proposal.Remind(Today.AddDays(n), 3)), Is.EqualTo(new[] { 5, 9 }));
        Assert.That((proposal.RemindedOn, proposal.OverdueToldOn), Is.EqualTo(((DateOnly?)Today.AddDays(5), (DateOnly?)Today.AddDays(9))));
    }

    [Test]
    public void Nothing_is_called_to_mind_of_what_is_decided_or_has_no_last_day()
    {
        var refused = Reviewed();
        refused.Refuse("Không đủ", Decider);
        Assert.That(refused.Remind(DecisionDue, 10), Is.False);
        Assert.That(Open(decisionDue: false).Remind(DecisionDue, 10), Is.False);
    }

    [Test]
    public void Twenty_papers_lie_beside_it_at_most()
    {
        var proposal = Open();
        proposal.PopEvents();
        var evidence = proposal.AddEvidence(" Ảnh ", "abc", "image/png", 12);
        Assert.That((evidence.Title, evidence.Hash, evidence.ContentType, evidence.Size), Is.EqualTo(("Ảnh", "abc", "image/png", (long?)12)));
        Assert.That(proposal.PopEvents(), Is.EqualTo(new[] { new RevocationEvidenceAdded(proposal.Id, Certified, "Ảnh", "abc") }));

        for (var n = 2; n <= RevocationProposal.MaxEvidence; n++)
        {
            proposal.AddEvidence($"Ảnh {n}", null, null, null);
        }

        Assert.That(proposal.Evidence.Select(e => e.Id), Is.Unique.And.None.EqualTo(Guid.Empty));
        Assert.That(Refusal.Of(() => proposal.AddEvidence("Ảnh 21", null, null, null)), Is.EqualTo("revocation.too_much_evidence"));
        Assert.That(Refusal.Of(() => Open().AddEvidence(" ", null, null, null)), Is.EqualTo("field.required"));
    }

    [TestCase("open", "", "refuse,draft", "execute,close")]
    [TestCase("reviewed", "", "", "execute,close")]
    [TestCase("upheld", "evidence,hear,review,refuse,take-back,draft", "", "")]
    [TestCase("closed", "evidence,hear,review,refuse,take-back,draft,execute,close", "", "")]
    [TestCase("refused", "evidence,hear,review,refuse,take-back,draft", "", "execute,close")]
    [TestCase("taken-back", "evidence,hear,review,refuse,take-back,draft", "", "execute,close")]
    public void Each_step_has_its_time(string state, string decided, string notReviewed, string notUpheld)
    {
        var errors = AllSteps.ToDictionary(s => s, s => Refusal.Of(() => Do(In(state), s)));
        Assert.That(Having(errors, "revocation.decided"), Is.EqualTo(decided));
        Assert.That(Having(errors, "revocation.not_reviewed"), Is.EqualTo(notReviewed));
        Assert.That(Having(errors, "revocation.not_upheld"), Is.EqualTo(notUpheld));
    }

    [Test]
    public void After_the_review_nobody_is_heard_any_more() =>
        Assert.That(Refusal.Of(() => Do(Reviewed(), "hear")), Is.EqualTo("revocation.reviewed"));

    [Test]
    public void What_follows_is_noted_step_by_step_and_closed_when_all_is_done()
    {
        var proposal = In("upheld");
        Assert.That((proposal.StageOn(Today), proposal.DecidedBy, proposal.DecidedAt), Is.EqualTo((RevocationStage.Execution, (Guid?)Decider.UserId, (DateTimeOffset?)Decider.At)));
        Assert.That(Refusal.Of(() => proposal.Close(Decider)), Is.EqualTo("revocation.not_executed"));
        proposal.Execute(Today, Basis, null, null, null, Today);
        Assert.That(((RevocationExecuted)proposal.PopEvents().Single()).Changes, Is.EqualTo(new[]
        {
            new FieldChange("certificateReturnedOn", null, "2026-11-23"), new FieldChange("logoRemovedOn", null, "2026-11-01"),
        }));
        proposal.Execute(Today, Basis, null, null, null, Today);
        Assert.That(proposal.PopEvents(), Is.Empty);
        proposal.Execute(null, Basis, Today, Basis, " Mất giấy ", Today);
        Assert.That(((RevocationExecuted)proposal.PopEvents().Single()).Changes, Is.EqualTo(new[]
        {
            new FieldChange("certificateReturnedOn", "2026-11-23", null), new FieldChange("stampsVoidedOn", null, "2026-11-23"), new FieldChange("salesPointsInformedOn", null, "2026-11-01"),
            new FieldChange("executionNote", null, "Mất giấy"),
        }));
        proposal.Close(Reviewer);
        Assert.That((proposal.Status, proposal.ClosedAt, proposal.StageOn(Today)), Is.EqualTo((RevocationProposalStatus.Closed, (DateTimeOffset?)Reviewer.At, RevocationStage.Closed)));
        Assert.That(proposal.PopEvents(), Is.EqualTo(new[] { new RevocationClosed(proposal.Id, Certified, "Mất giấy") }));
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    public void Without_a_note_every_one_of_the_four_things_has_to_be_done_and_none_tomorrow(int which)
    {
        DateOnly? At(int n, DateOnly? other) => n == which ? other : Today;
        void Execute(RevocationProposal proposal, DateOnly? other) => proposal.Execute(At(0, other), At(1, other), At(2, other), At(3, other), " ", Today);
        var proposal = In("upheld");
        Assert.That(Refusal.Of(() => Execute(proposal, Today.AddDays(1))), Is.EqualTo("revocation.execution_in_future"));
        Execute(proposal, null);
        Assert.That(Refusal.Of(() => proposal.Close(Decider)), Is.EqualTo("revocation.not_executed"));
        Execute(proposal, Today);
        Assert.That(Refusal.Of(() => proposal.Close(Decider)), Is.Null);
    }

    private static IEnumerable<TestCaseData> Texts()
    {
        yield return Refusal.OfText("ground", "lý do", t => Open(ground: t));
        yield return Refusal.OfText("reference", null, t => Open(reference: t));
        yield return Refusal.OfText("hearingWaivedBecause", null, t => Open(waived: t));
        yield return Refusal.OfText("title", "tên tài liệu", t => Open().AddEvidence(t, null, null, null));
        yield return Refusal.OfText("opinion", "ý kiến", t => Open().Hear(t, true, Basis, Today));
        yield return Refusal.OfText("review", "ý kiến thẩm tra", t => Open().ReviewAs(true, t, Reviewer, Today));
        yield return Refusal.OfText("reason", "lý do", t => Reviewed().Refuse(t, Decider));
        yield return Refusal.OfText("executionNote", null, t => In("upheld").Execute(null, null, null, null, t, Today));
    }

    [TestCaseSource(nameof(Texts))]
    public void A_text_that_is_missing_or_too_long_is_called_by_its_name(string field, string? missing, Action<string> enter)
    {
        Assert.That(Refusal.Said(() => enter(new('a', 4001))), Does.StartWith($"'{field}' is longer than"));
        Assert.That(Refusal.Said(() => enter(" ")), Is.EqualTo(missing is null ? null : $"'{field}' is required. Thiếu {missing}."));
    }

    internal static RevocationProposal Reviewed(CertificationId? certification = null)
    {
        var proposal = Open(certification: certification);
        proposal.ReviewAs(false, " Chưa đủ căn cứ ", Reviewer, Today);
        return proposal;
    }

    private static string Having(Dictionary<string, string?> errors, string code) => string.Join(',', AllSteps.Where(s => errors[s] == code));

    private static RevocationProposal Open(
        DateOnly? basisOn = null, string ground = "Dùng sai logo", string? reference = null, string? waived = null, bool decisionDue = true, CertificationId? certification = null) =>
        RevocationProposal.Propose(
            certification ?? Certified, new(Ground, ground, RevocationBasis.Inspection, basisOn ?? Basis, reference),
            new(waived is null ? OpinionDue : null, waived, decisionDue ? DecisionDue : null), Proposer, Today);

    private static RevocationProposal In(string state)
    {
        if (state == "open")
        {
            return Open();
        }

        var proposal = Reviewed();

        switch (state)
        {
            case "refused": proposal.Refuse("Không đủ", Decider); break;
            case "taken-back": proposal.TakeBack(Proposer); break;
            case "upheld" or "closed": proposal.Uphold(Decider); break;
        }

        if (state == "closed")
        {
            proposal.Execute(null, null, null, null, "Chủ thể đã giải thể", Today);
            proposal.Close(Decider);
        }

        proposal.PopEvents();
        return proposal;
    }

    private static void Do(RevocationProposal proposal, string step)
    {
        switch (step)
        {
            case "evidence": proposal.AddEvidence("Ảnh", null, null, null); break;
            case "hear": proposal.Hear("Đồng ý", true, Basis, Today); break;
            case "review": proposal.ReviewAs(true, "Đúng", Reviewer, Today); break;
            case "refuse": proposal.Refuse("Không đủ", Decider); break;
            case "take-back": proposal.TakeBack(Proposer); break;
            case "draft": Decision.Draft([proposal], Decider); break;
            case "execute": proposal.Execute(null, null, null, null, "Ghi chú", Today); break;
            default: proposal.Close(Decider); break;
        }
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Revokes by a signed decision, for proposals that tests need upheld.</summary>
internal static class Upholding
{
    internal static void Uphold(this RevocationProposal proposal, RevocationActor by)
    {
        var certification = Certification.Grant(
            ProductId.New(), 4, CertificationLevel.Province, new("1/QĐ", new(2026, 1, 31)), 36, RevocationProposalTests.Today);
        var decision = Decision.Draft([proposal], by);
        decision.Sign(
            new(RevocationProposalTests.Body, "9/QĐ", RevocationProposalTests.Today, RevocationProposalTests.Today, "Trần B", null),
            new Dictionary<CertificationId, NamedCertification> { [proposal.CertificationId] = new(certification, "Mật ong", null) },
            new Dictionary<RevocationProposalId, RevocationProposal> { [proposal.Id] = proposal }, by, RevocationProposalTests.Today);
    }
}
