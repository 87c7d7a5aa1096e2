using Ocop.Domain.Agencies;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.Decisions;
using Ocop.Domain.Products;
using Ocop.Domain.Revocations;
using static Ocop.Domain.Tests.Revocations.RevocationProposalTests;

namespace Ocop.Domain.Tests.Decisions;

public sealed class DecisionTests
{
    private static readonly DateOnly Effective = new(2026, 12, 1);

    [Test]
    public void A_draft_names_its_proposals_in_their_order_and_changes_nothing_yet()
    {
        var (first, second) = (Certified(), Certified());
        RevocationProposal[] proposals = [Reviewed(second.Id), Reviewed(first.Id)];
        var decision = Decision.Draft(proposals, Decider);
        Assert.That((decision.Kind, decision.Status, decision.DraftedBy, decision.DraftedAt), Is.EqualTo((DecisionKind.Revocation, DecisionStatus.Draft, Decider.UserId, Decider.At)));
        Assert.That(
            decision.Items.Select(i => (i.Ordinal, i.CertificationId, i.ProposalId, i.GroundId, i.Ground)),
            Is.EqualTo(new[]
            {
                (1, second.Id, (RevocationProposalId?)proposals[0].Id, (RevocationGroundId?)Ground, "Dùng sai logo"),
                (2, first.Id, (RevocationProposalId?)proposals[1].Id, (RevocationGroundId?)Ground, "Dùng sai logo"),
            }));
        Assert.That(decision.Items.Select(i => i.Id), Is.Unique.And.None.EqualTo(Guid.Empty));
        Assert.That(decision.PopEvents(), Is.EqualTo(new[] { new DecisionDrafted(decision.Id, DecisionKind.Revocation, 2) }));
        Assert.That(first.EndedAs, Is.Null);
    }

    [Test]
    public void It_names_one_to_five_hundred_recognitions()
    {
        (CertificationId, string)[] Some(int count) => [.. Enumerable.Range(0, count).Select(_ => (CertificationId.New(), "Đã khắc phục"))];
        Assert.That(Refusal.Of(() => Decision.Draft([], Decider)), Is.EqualTo("decision.without_items"));
        Assert.That(Refusal.Of(() => Decision.DraftReinstatement(Some(0), Decider)), Is.EqualTo("decision.without_items"));
        Assert.That(Refusal.Of(() => Decision.DraftReinstatement(Some(501), Decider)), Is.EqualTo("decision.too_many_items"));
        Assert.That(Decision.DraftReinstatement(Some(500), Decider).Items.Select(i => i.Ordinal), Is.EqualTo(Enumerable.Range(1, 500)));
        Assert.That(Refusal.Of(() => Decision.DraftReinstatement([(CertificationId.New(), " ")], Decider)), Is.EqualTo("field.required"));
    }

    [Test]
    public void A_draft_that_is_given_up_sets_its_proposals_free_and_is_no_draft_any_more()
    {
        var proposal = Reviewed(Certified().Id);
        var decision = Decision.Draft([proposal], Decider);
        decision.PopEvents();
        decision.Discard([proposal]);
        Assert.That((decision.Status, proposal.DecisionId), Is.EqualTo((DecisionStatus.Discarded, (DecisionId?)null)));
        Assert.That(decision.PopEvents(), Is.EqualTo(new[] { new DecisionDiscarded(decision.Id, DecisionKind.Revocation) }));
        Assert.That(Refusal.Of(() => decision.Discard([proposal])), Is.EqualTo("decision.issued"));
        Assert.That(Refusal.Of(() => Sign(decision, [], [proposal])), Is.EqualTo("decision.issued"));
        Assert.That(Refusal.Of(() => decision.AttachScan("abc", 1)), Is.EqualTo("decision.not_signed"));
        Assert.That(Refusal.Of(() => decision.Publish(Today)), Is.EqualTo("decision.not_signed"));
    }

    [Test]
    public void The_signed_paper_revokes_what_it_names_and_upholds_the_proposals()
    {
        var certification = Certified();
        var proposal = Reviewed(certification.Id);
        var decision = Decision.Draft([proposal], Decider);
        decision.PopEvents();
        Sign(decision, [certification], [proposal], Paper() with { Number = " 9/QĐ-UBND ", SignatoryName = " Trần B ", SignatoryTitle = " KT. CHỦ TỊCH " });
        Assert.That(
            (decision.Status, decision.AgencyId, decision.Number, decision.Date, decision.EffectiveOn, decision.SignatoryName, decision.SignatoryTitle, decision.SignedBy),
            Is.EqualTo((DecisionStatus.Issued, (AgencyId?)Body, "9/QĐ-UBND", (DateOnly?)Today, (DateOnly?)Effective, "Trần B", "KT. CHỦ TỊCH", (Guid?)Decider.UserId)));
        Assert.That(
            (certification.EndedAs, certification.EndedOn, certification.EndDecisionNumber, certification.EndGround, certification.EndGroundId),
            Is.EqualTo(((EndReason?)EndReason.Revoked, (DateOnly?)Effective, "9/QĐ-UBND", "Dùng sai logo", (RevocationGroundId?)Ground)));
        Assert.That((certification.Steps.Single().DecisionId, certification.Steps.Single().AgencyId), Is.EqualTo(((DecisionId?)decision.Id, (AgencyId?)Body)));
        Assert.That((proposal.Status, proposal.DecisionId, proposal.DecidedBy), Is.EqualTo((RevocationProposalStatus.Upheld, (DecisionId?)decision.Id, (Guid?)Decider.UserId)));
        Assert.That(proposal.PopEvents().Last(), Is.EqualTo(new RevocationUpheld(proposal.Id, certification.Id, decision.Id)));
        var signed = (DecisionSigned)decision.PopEvents().Single();
        Assert.That((signed.Kind, signed.AgencyId, signed.Number, signed.Date, signed.EffectiveOn), Is.EqualTo((DecisionKind.Revocation, Body, "9/QĐ-UBND", Today, Effective)));
        Assert.That(signed.Certifications, Is.EqualTo(new[] { certification.Id }));
        Assert.That(Refusal.Of(() => Sign(decision, [certification], [proposal])), Is.EqualTo("decision.issued"));
        Assert.That(Refusal.Of(() => decision.Discard([proposal])), Is.EqualTo("decision.issued"));
    }

    [Test]
    public void Another_decision_makes_it_hold_again()
    {
        var certification = Certified();
        var proposal = Reviewed(certification.Id);
        Sign(Decision.Draft([proposal], Decider), [certification], [proposal], Paper() with { EffectiveOn = Today });
        var decision = Decision.DraftReinstatement([(certification.Id, "Đã khắc phục")], Reviewer);
        Assert.That(decision.PopEvents(), Is.EqualTo(new[] { new DecisionDrafted(decision.Id, DecisionKind.Reinstatement, 1) }));
        Assert.That((decision.Items[0].ProposalId, decision.Items[0].GroundId), Is.EqualTo(((RevocationProposalId?)null, (RevocationGroundId?)null)));
        Sign(decision, [certification], []);
        Assert.That((certification.EndedAs, certification.UndoneRevocations.Single()), Is.EqualTo(((EndReason?)null, new SuspendedDays(Today, Effective.AddDays(-1)))));
        Assert.That(certification.Steps[^1].Kind, Is.EqualTo(CertificationStepKind.Reinstatement));
    }

    [Test]
    public void Who_drafted_a_reinstatement_or_proposed_a_revocation_does_not_issue_it()
    {
        var certification = Certified();
        var reinstatement = Decision.DraftReinstatement([(certification.Id, "Đã khắc phục")], Decider);
        Assert.That(Refusal.Of(() => Sign(reinstatement, [certification], [])), Is.EqualTo("decision.own_draft"));
        var proposal = Reviewed(certification.Id);
        var revocation = Decision.Draft([proposal], Decider);
        Assert.That(Refusal.Of(() => Sign(revocation, [certification], [proposal], by: Proposer)), Is.EqualTo("revocation.own_proposal"));
        Assert.That(Refusal.Of(() => Sign(revocation, [certification], [proposal])), Is.Null, "who drafted a revocation may enter its paper");
    }

    [TestCase("date", "decision.date_in_future")]
    [TestCase("number", "field.required")]
    [TestCase("name", "field.required")]
    [TestCase("today", null)]
    public void The_paper_is_whole_and_signed_today_at_the_latest(string what, string? error)
    {
        var certification = Certified();
        var proposal = Reviewed(certification.Id);
        var paper = what switch
        {
            "date" => Paper() with { Date = Today.AddDays(1) },
            "number" => Paper() with { Number = " " },
            "name" => Paper() with { SignatoryName = " " },
            _ => Paper(),
        };
        Assert.That(Refusal.Of(() => Sign(Decision.Draft([proposal], Decider), [certification], [proposal], paper)), Is.EqualTo(error));
    }

    [Test]
    public void It_takes_effect_as_a_whole_or_tells_all_that_stands_against_it()
    {
        Certification[] certifications = [Certified(), Certified(), Certified()];
        certifications[1].Revoke(Today, "Đã thu hồi", "1/QĐ", Today);
        RevocationProposal[] proposals = [.. certifications.Select(c => Reviewed(c.Id))];
        var decision = Decision.Draft(proposals, Decider);
        var named = certifications.ToDictionary(c => c.Id, c => new NamedCertification(c, $"Sản phẩm {Array.IndexOf(certifications, c) + 1}", null));
        named[certifications[2].Id] = named[certifications[2].Id] with { Lacking = DecisionErrors.AuthorityUnclear() };
        var error = Assert.Throws<DomainException>(() => decision.Sign(Paper(), named, proposals.ToDictionary(p => p.Id), Decider, Today))!.Error;
        Assert.That((error.Code, decision.Status), Is.EqualTo(("decision.items_refused", DecisionStatus.Draft)));
        Assert.That(error.English, Does.Not.Contain("1. Sản phẩm 1").And.Contains("2. Sản phẩm 2: ").And.Contains($" 3. Sản phẩm 3: {DecisionErrors.AuthorityUnclear().English}"));
        Assert.That(error.Vietnamese, Does.Contain($" 3. Sản phẩm 3: {DecisionErrors.AuthorityUnclear().Vietnamese}"));
    }

    [Test]
    public void It_is_published_with_its_scan_and_only_corrected_after_that()
    {
        var decision = Signed();
        Assert.That(Refusal.Of(() => decision.Publish(Today)), Is.EqualTo("decision.without_scan"));
        Assert.That(Refusal.Of(() => decision.Correct("Sai tên", Today)), Is.EqualTo("decision.not_published"));
        decision.AttachScan("abc", 10);
        decision.AttachScan("def", 20);
        Assert.That((decision.ScanHash, decision.ScanSize), Is.EqualTo(("def", (long?)20)));
        decision.Publish(Today);
        Assert.That((decision.Status, decision.PublishedOn), Is.EqualTo((DecisionStatus.Published, (DateOnly?)Today)));
        var correction = decision.Correct(" Sai tên người ký ", Today.AddDays(1));
        Assert.That((correction.Text, correction.On, correction.Id == Guid.Empty, decision.Corrections.Single()), Is.EqualTo(("Sai tên người ký", Today.AddDays(1), false, correction)));
        Assert.That(decision.PopEvents(), Is.EqualTo(new IDomainEvent[]
        {
            new DecisionScanned(decision.Id, "9/QĐ", "abc", 10), new DecisionScanned(decision.Id, "9/QĐ", "def", 20),
            new DecisionPublished(decision.Id, DecisionKind.Revocation, "9/QĐ", Today, "def"), new DecisionCorrected(decision.Id, "9/QĐ", "Sai tên người ký"),
        }));
        Assert.That(Refusal.Of(() => decision.AttachScan("ghi", 1)), Is.EqualTo("decision.published"));
        Assert.That(Refusal.Of(() => decision.Publish(Today)), Is.EqualTo("decision.published"));
        Assert.That(Refusal.Of(() => decision.Discard([])), Is.EqualTo("decision.issued"));
        Assert.That(Refusal.Of(() => decision.Correct(" ", Today)), Is.EqualTo("field.required"));
    }

    [Test]
    public void A_draft_has_no_scan_and_nobody_reads_it()
    {
        var decision = Decision.Draft([Reviewed(Certified().Id)], Decider);
        Assert.That(Refusal.Of(() => decision.AttachScan("abc", 1)), Is.EqualTo("decision.not_signed"));
        Assert.That(Refusal.Of(() => decision.Publish(Today)), Is.EqualTo("decision.not_signed"));
    }

    private static IEnumerable<TestCaseData> Texts()
    {
        yield return Refusal.OfText("number", "số quyết định", t => Signed(Paper() with { Number = t }));
        yield return Refusal.OfText("signatoryName", "người ký", t => Signed(Paper() with { SignatoryName = t }));
        yield return Refusal.OfText("signatoryTitle", null, t => Signed(Paper() with { SignatoryTitle = t }));
        yield return Refusal.OfText("ground", "lý do", t => Decision.DraftReinstatement([(CertificationId.New(), t)], Decider));
        yield return Refusal.OfText("text", "nội dung đính chính", t => Published().Correct(t, Today));
    }

    [TestCaseSource(nameof(Texts))]
    public void A_text_that_is_missing_or_too_long_is_called_by_its_name(string field, string? missing, Action<string> enter)
    {
        Assert.That(Refusal.Said(() => enter(new('a', 2001))), Does.StartWith($"'{field}' is longer than"));
        Assert.That(Refusal.Said(() => enter(" ")), Is.EqualTo(missing is null ? null : $"'{field}' is required. Thiếu {missing}."));
    }

    private static Decision Published()
    {
        var decision = Signed();
        decision.AttachScan("abc", 10);
        decision.Publish(Today);
        return decision;
    }

    private static Decision Signed(DecisionPaper? paper = null)
    {
        var certification = Certified();
        var proposal = Reviewed(certification.Id);
        var decision = Decision.Draft([proposal], Decider);
        Sign(decision, [certification], [proposal], paper);
        decision.PopEvents();
        return decision;
    }

    private static void Sign(Decision decision, Certification[] named, RevocationProposal[] proposals, DecisionPaper? paper = null, RevocationActor? by = null) => decision.Sign(
        paper ?? Paper(), named.ToDictionary(c => c.Id, c => new NamedCertification(c, "Mật ong", null)), proposals.ToDictionary(p => p.Id), by ?? Decider, Today);

    private static DecisionPaper Paper() => new(Body, "9/QĐ", Today, Effective, "Trần B", null);

    private static Certification Certified() =>
        Certification.Grant(ProductId.New(), 4, CertificationLevel.Province, new("1/QĐ", new(2026, 1, 31)), 36, Today);
}
