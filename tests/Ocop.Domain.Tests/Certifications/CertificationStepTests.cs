using Ocop.Domain.Agencies;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.Decisions;
using Ocop.Domain.LegalDocuments;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Tests.Certifications;

/// <summary>Steps that a decision on record carries out, and what a wrong one leaves behind.</summary>
public sealed class CertificationStepTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly DateOnly Decided = new(2026, 1, 31);
    private static readonly DecisionId Decision = new(Guid.Parse("11111111-1111-1111-1111-111111111111"));

    [Test]
    public void A_step_keeps_what_was_decided_and_by_whom()
    {
        var certification = Granted();
        var (ground, agency) = (RevocationGroundId.Of("mark-misuse", Decided), AgencyId.New());

        var step = certification.Take(CertificationStepKind.Revocation, new(Day(10), " Vi phạm ", ground, " 7/QĐ ", Day(9), agency, Day(20)) { DecisionId = Decision });

        Assert.That((step.Kind, step.Ordinal, step.On, step.Until, step.Ground, step.GroundId), Is.EqualTo((CertificationStepKind.Revocation, 1, Day(10), (DateOnly?)null, "Vi phạm", (RevocationGroundId?)ground)));
        Assert.That((step.DecisionNumber, step.DecisionDate, step.AgencyId, step.DecisionId, step.ReplacesId, step.Counts),
            Is.EqualTo(("7/QĐ", (DateOnly?)Day(9), (AgencyId?)agency, (DecisionId?)Decision, (CertificationStepId?)null, true)));
        Assert.That((certification.EndGroundId, certification.EndGround), Is.EqualTo(((RevocationGroundId?)ground, "Vi phạm")));
    }

    [Test]
    public void A_decision_puts_back_what_was_revoked_and_the_days_between_stay_lost()
    {
        var certification = Revoked(Day(10));
        Refuses("certification.reinstatement_by_decision", () => certification.Reinstate(Day(20)));
        Refuses("certification.reinstatement_by_decision", () => certification.Reinstate(Day(10)));
        Refuses("certification.not_suspended", () => certification.Reinstate(Day(9)));

        PutBack(certification, Day(20));

        Assert.That(new[] { 9, 10, 19, 20 }.Select(d => certification.Dates.On(Day(d), 0)),
            Is.EqualTo(new[] { CertificationStatus.InForce, CertificationStatus.Revoked, CertificationStatus.Revoked, CertificationStatus.InForce }));
        Assert.That(certification.UndoneRevocations, Is.EqualTo(new[] { new SuspendedDays(Day(10), Day(19)) }));
        Assert.That((certification.EndedOn, certification.EndedAs, certification.EndGround), Is.EqualTo(((DateOnly?)null, (EndReason?)null, (string?)null)));
        Assert.That(certification.PopEvents().Last(), Is.EqualTo(new CertificationReinstated(certification.Id, certification.ProductId, Day(20), null, "9/QĐ")));
    }

    [TestCase(10)]
    [TestCase(5)]
    public void A_revocation_that_is_put_back_before_or_with_its_first_day_never_was(int day)
    {
        var certification = Revoked(Day(10));
        PutBack(certification, Day(day));
        Assert.That((certification.UndoneRevocations.Count, certification.Dates.On(Day(10), 0)), Is.EqualTo((0, CertificationStatus.InForce)));
    }

    [Test]
    public void It_may_be_revoked_and_put_back_again()
    {
        var certification = Revoked(Day(10));
        PutBack(certification, Day(12));
        certification.Revoke(Day(15), "Tái phạm", null, null);
        PutBack(certification, Day(18));
        Assert.That(certification.UndoneRevocations, Is.EqualTo(new[] { new SuspendedDays(Day(10), Day(11)), new SuspendedDays(Day(15), Day(17)) }));
    }

    [Test]
    public void What_the_subject_gave_back_no_decision_puts_back()
    {
        var certification = Granted();
        certification.Withdraw(Day(10), "Ngừng sản xuất");
        Refuses("certification.not_suspended", () => PutBack(certification, Day(20)));
    }

    [Test]
    public void A_step_of_a_decision_is_put_right_and_stays_the_decisions_but_is_never_just_struck_out()
    {
        var certification = Granted();
        var step = certification.Take(CertificationStepKind.Revocation, new(Day(10), "Vi phạm") { DecisionId = Decision });
        Refuses("certification.step_decided", () => certification.CorrectStep(step.Id, null, "Nhầm"));
        Assert.That(step.Counts, Is.True);
        certification.PopEvents();

        var right = certification.CorrectStep(step.Id, new(Day(11), "Vi phạm"), "Nhầm ngày")!;

        Assert.That((right.DecisionId, right.Kind, certification.EndedOn), Is.EqualTo(((DecisionId?)Decision, CertificationStepKind.Revocation, (DateOnly?)Day(11))));
        Assert.That(certification.PopEvents(), Is.EqualTo(new[]
        {
            new CertificationStepCorrected(certification.Id, certification.ProductId, CertificationStepKind.Revocation, Day(10), Day(11), "Nhầm ngày"),
        }));
        Assert.That(certification.Take(CertificationStepKind.Reinstatement, new(Day(20), null) { DecisionId = Decision }).Ordinal, Is.EqualTo(2), "a replacement takes no place of its own");
    }

    [Test]
    public void A_step_on_which_a_later_one_rests_is_not_struck_out()
    {
        var certification = Granted();
        certification.Suspend(Day(10), null, "Kiểm tra", null);
        certification.Reinstate(Day(15));
        Refuses("certification.not_suspended", () => certification.CorrectStep(certification.Steps[0].Id, null, "Nhầm"));
    }

    [Test]
    public void A_struck_out_revocation_takes_the_days_that_were_put_back_with_it()
    {
        var certification = Revoked(Day(10));
        PutBack(certification, Day(20));
        certification.CorrectStep(certification.Steps[0].Id, new(Day(12), "Vi phạm"), "Nhầm ngày");
        Assert.That(certification.UndoneRevocations, Is.EqualTo(new[] { new SuspendedDays(Day(12), Day(19)) }));
    }

    [TestCase(1000, true)]
    [TestCase(1001, false)]
    public void A_ground_and_a_reason_have_a_thousand_characters_at_most(int length, bool taken)
    {
        Action[] acts =
        [
            () => Granted().Take(CertificationStepKind.Withdrawal, new(Day(10), new('x', length))),
            () => Suspended().Take(CertificationStepKind.Reinstatement, new(Day(11), new('x', length))),
            () => StrikeOut(Suspended(), new('x', length)),
        ];

        foreach (var act in acts)
        {
            Assert.That(act, taken ? Throws.Nothing : Throws.TypeOf<DomainException>().With.Property("Error").Property("Code").EqualTo("field.too_long"));
        }
    }

    [Test]
    public void A_number_of_a_decision_has_a_hundred_characters_at_most() =>
        Refuses("field.too_long", () => Granted().Take(CertificationStepKind.Withdrawal, new(Day(10), "Ngừng", DecisionNumber: new('x', 101))));

    // what an owner's two records of one decision may differ in, and still be one
    private static readonly object[] Twice =
    [
        new object[] { (Action<Certification>)(_ => { }), true },
        new object[] { (Action<Certification>)(c => c.Suspend(Day(10), Day(12), "Kiểm tra", null)), false },
        new object[] { (Action<Certification>)(c => c.Revoke(Day(10), "Vi phạm", null, null)), false },
        new object[] { (Action<Certification>)(c => { c.Revoke(Day(10), "Vi phạm", null, null); PutBack(c, Day(20)); }), false },
        new object[] { (Action<Certification>)(c => Correct(c, "2/QĐ")), false },
        new object[] { (Action<Certification>)(c => Correct(c, null)), true },
        new object[] { (Action<Certification>)(c => Correct(c, "1/QĐ", 4)), false },
    ];

    [TestCaseSource(nameof(Twice))]
    public void A_decision_that_was_entered_twice_is_known_by_its_day_its_stars_and_its_fate(Action<Certification> differ, bool same)
    {
        var (kept, other) = (Product.Register(SubjectId.New(), new("Khô", null, null, null, null, null), "DT-1"), Product.Register(SubjectId.New(), new("Khô", null, null, null, null, null), "DT-2"));
        var (mine, theirs) = (Granted(kept.Id), Granted(other.Id));
        differ(theirs);

        if (same)
        {
            ProductMerge.Perform(kept, other, [mine], [theirs], default);
            Assert.That(theirs.ProductId, Is.EqualTo(other.Id), "it stays behind");
        }
        else
        {
            Refuses("product.merge_same_day", () => ProductMerge.Perform(kept, other, [mine], [theirs], default));
        }
    }

    [Test]
    public void The_same_fate_of_both_is_no_difference()
    {
        var (kept, other) = (Product.Register(SubjectId.New(), new("Khô", null, null, null, null, null), "DT-1"), Product.Register(SubjectId.New(), new("Khô", null, null, null, null, null), "DT-2"));
        var (mine, theirs) = (Granted(kept.Id), Granted(other.Id));

        foreach (var certification in new[] { mine, theirs })
        {
            certification.Suspend(Day(5), Day(6), "Kiểm tra", null);
            certification.Revoke(Day(10), "Vi phạm", null, null);
            PutBack(certification, Day(20));
            certification.Withdraw(Day(25), "Ngừng sản xuất");
        }

        ProductMerge.Perform(kept, other, [mine], [theirs], default);
        Assert.That(theirs.ProductId, Is.EqualTo(other.Id));
    }

    [TestCase(2, false)]
    [TestCase(3, true)]
    [TestCase(4, true)]
    [TestCase(5, false)]
    public void A_level_recognises_so_many_stars(int stars, bool covered)
    {
        var act = LegalDocumentId.New();
        var authority = RecognitionAuthority.Record(3, 4, CertificationLevel.Province, Decided, Today, act, confirmed: true, "QĐ 26");
        Assert.That(authority.Covers(stars), Is.EqualTo(covered));
        Assert.That((authority.Id, authority.Level, authority.ValidFrom, authority.ValidTo, authority.LegalDocumentId, authority.Confirmed, authority.Source),
            Is.EqualTo((RecognitionAuthorityId.Of(CertificationLevel.Province, 3, Decided), CertificationLevel.Province, (DateOnly?)Decided, (DateOnly?)Today, (LegalDocumentId?)act, true, "QĐ 26")));
        Assert.That(new[] { RecognitionAuthorityId.Of(CertificationLevel.Province, 4, Decided), RecognitionAuthorityId.Of(CertificationLevel.Ministry, 3, Decided) }, Has.None.EqualTo(authority.Id));
    }

    [Test]
    public void A_ground_is_the_acts_and_another_act_has_its_own()
    {
        var act = LegalDocumentId.New();
        var ground = RevocationGround.Record("mark-misuse", "a", "Dùng sai nhãn hiệu", "Misuse of the mark", Decided, Today, act, confirmed: true, "QĐ 26");
        Assert.That((ground.Id, ground.Code, ground.Point, ground.Name, ground.NameEn, ground.ValidFrom, ground.ValidTo, ground.LegalDocumentId, ground.Confirmed, ground.Source),
            Is.EqualTo((RevocationGroundId.Of("mark-misuse", Decided), "mark-misuse", "a", "Dùng sai nhãn hiệu", "Misuse of the mark", (DateOnly?)Decided, (DateOnly?)Today, (LegalDocumentId?)act, true, "QĐ 26")));
        Assert.That(new[] { RevocationGroundId.Of("mark-misuse", Today), RevocationGroundId.Of("other", Decided) }, Has.None.EqualTo(ground.Id));
    }

    [TestCase("2026-05-21", null)]
    [TestCase("2026-05-22", null)]
    [TestCase("2026-05-23", "2027-05-17")]
    public void The_window_of_a_re_evaluation_lies_before_the_last_day_and_whom_the_rule_met_in_it_has_time_after(string since, string? until)
    {
        var dates = ReevaluationDates.Of(new(2026, 11, 18), new(180, 120, 180, Parse(since)));
        Assert.That(dates, Is.EqualTo(new ReevaluationDates(new(2026, 5, 22), new(2026, 7, 21), new(2026, 11, 18), until is null ? null : Parse(until))));
    }

    private static DateOnly Parse(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static DateOnly Day(int dayOfJune) => new(2026, 6, dayOfJune);

    private static Certification Granted(ProductId? product = null)
    {
        var certification = Certification.Grant(product ?? ProductId.New(), 3, CertificationLevel.Province, new("1/QĐ", Decided), 36, Today);
        certification.PopEvents();
        return certification;
    }

    private static Certification Revoked(DateOnly on)
    {
        var certification = Granted();
        certification.Revoke(on, "Vi phạm", null, null);
        return certification;
    }

    private static Certification Suspended()
    {
        var certification = Granted();
        certification.Suspend(Day(10), null, "Kiểm tra", null);
        return certification;
    }

    private static void PutBack(Certification certification, DateOnly on) =>
        certification.Take(CertificationStepKind.Reinstatement, new(on, null, DecisionNumber: "9/QĐ") { DecisionId = Decision });

    private static void StrikeOut(Certification certification, string reason) => certification.CorrectStep(certification.Steps[0].Id, null, reason);

    private static void Correct(Certification certification, string? number, int stars = 3) =>
        certification.Correct(stars, CertificationLevel.Province, new(number, Decided), 36, Today, null, null, null);

    private static void Refuses(string code, Action act) => Assert.That(Assert.Throws<DomainException>(act.Invoke)!.Error.Code, Is.EqualTo(code));
}
