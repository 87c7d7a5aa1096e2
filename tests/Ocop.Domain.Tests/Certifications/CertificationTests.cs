using Ocop.Domain.Agencies;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.LegalDocuments;
using Ocop.Domain.Products;

namespace Ocop.Domain.Tests.Certifications;

/// <summary>The life of one recognition, with its refusals and what the ledger hears of it.</summary>
public sealed class CertificationTests
{
    private const int Months = 36;
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly DateOnly Decided = new(2026, 1, 31);
    private static readonly DateOnly LastDay = new(2029, 1, 31);

    [Test]
    public void A_grant_keeps_what_the_decision_says_and_tells_it()
    {
        var (product, agency, document) = (ProductId.New(), AgencyId.New(), LegalDocumentId.New());
        var certification = Certification.Grant(
            product, 4, CertificationLevel.District, new(" 1/QĐ-UBND ", Decided, null, agency, " UBND huyện ", document), Months, Today, 71.5m, " Đợt 1 ", " GCN-7 ");

        Assert.That((certification.ProductId, certification.Stars, certification.Level, certification.Score), Is.EqualTo((product, 4, CertificationLevel.District, (decimal?)71.5m)));
        Assert.That((certification.DecisionNumber, certification.DecisionDate, certification.IssuerId, certification.IssuerName, certification.LegalDocumentId),
            Is.EqualTo(("1/QĐ-UBND", (DateOnly?)Decided, (AgencyId?)agency, "UBND huyện", (LegalDocumentId?)document)));
        Assert.That((certification.Note, certification.CertificateNumber), Is.EqualTo(("Đợt 1", "GCN-7")));
        Assert.That((certification.ValidFrom, certification.ExpiresOn, certification.Confirmed), Is.EqualTo(((DateOnly?)Decided, (DateOnly?)LastDay, true)));
        Assert.That((certification.ShownFrom, certification.ShownUntil, certification.SupersededOn), Is.EqualTo((DateOnly.MinValue, DateOnly.MaxValue, (DateOnly?)null)));
        Assert.That(certification.PopEvents().Single(), Is.EqualTo(new CertificationGranted(certification.Id, product, 4, CertificationLevel.District, "1/QĐ-UBND", Decided, LastDay)));
    }

    [TestCase(2)]
    [TestCase(6)]
    public void Stars_outside_three_to_five_are_refused(int stars) => Refuses("certification.stars_out_of_range", () => Granted(stars: stars));

    [TestCase(3)]
    [TestCase(5)]
    public void Three_and_five_stars_are_stars(int stars) => Assert.That(Granted(stars: stars).Stars, Is.EqualTo(stars));

    [Test]
    public void A_decision_may_be_of_today_and_no_later()
    {
        Assert.That(Granted(date: Today).DecisionDate, Is.EqualTo(Today));
        Refuses("certification.decision_in_future", () => Granted(date: Today.AddDays(1)));
    }

    [Test]
    public void Without_a_date_nothing_is_computed_and_it_is_unconfirmed()
    {
        var certification = Certification.Grant(ProductId.New(), 3, CertificationLevel.Unknown, new("1/QĐ", null, Decided), Months, Today);

        Assert.That((certification.ValidFrom, certification.ExpiresOn, certification.Confirmed), Is.EqualTo(((DateOnly?)null, (DateOnly?)null, false)));
        Assert.That(certification.Dates.On(Decided, 90), Is.EqualTo(CertificationStatus.Unconfirmed));
    }

    [Test]
    public void It_takes_effect_on_the_day_the_decision_names_but_never_before_its_own()
    {
        Assert.That(Certification.Grant(ProductId.New(), 3, CertificationLevel.Province, new("1", Decided, Decided.AddDays(-1)), Months, Today).ValidFrom, Is.EqualTo(Decided));
        Assert.That(Certification.Grant(ProductId.New(), 3, CertificationLevel.Province, new("1", Decided, Decided.AddDays(1)), Months, Today).ValidFrom, Is.EqualTo(Decided.AddDays(1)));
        Assert.That(Certification.Grant(ProductId.New(), 3, CertificationLevel.Province, new("1", Decided, LastDay), Months, Today).ValidFrom, Is.EqualTo(LastDay), "its last day is a day");
    }

    [TestCase("decisionNumber", 101)]
    [TestCase("issuerName", 301)]
    [TestCase("certificateNumber", 101)]
    [TestCase("note", 2001)]
    public void A_text_that_is_too_long_is_refused_by_its_name(string field, int length)
    {
        string? Of(string name) => name == field ? new('x', length) : null;

        var error = Assert.Throws<DomainException>(() => Certification.Grant(
            ProductId.New(), 3, CertificationLevel.Province, new(Of("decisionNumber"), Decided, IssuerName: Of("issuerName")), Months, Today, null, Of("note"), Of("certificateNumber")))!.Error;
        Assert.That(error.English, Does.Contain(field));
    }

    [Test]
    public void A_correction_tells_every_field_that_changed_and_no_other()
    {
        var certification = Granted();
        var (agency, document) = (AgencyId.New(), LegalDocumentId.New());

        certification.Correct(5, CertificationLevel.Ministry, new("2/QĐ", Decided.AddDays(1), null, agency, "Bộ", document), Months, Today, 92m, "GCN-8", "Sửa");

        var corrected = (CertificationCorrected)certification.PopEvents().Single();
        Assert.That(corrected.Changes.Select(c => (c.Field, c.From?.ToString(), c.To?.ToString())), Is.EquivalentTo(new[]
        {
            ("stars", "3", "5"), ("level", "province", "ministry"), ("decisionNumber", "1/QĐ", "2/QĐ"), ("decisionDate", "2026-01-31", "2026-02-01"),
            ("issuerId", null, agency.Value.ToString()), ("issuerName", null, "Bộ"), ("legalDocumentId", null, document.Value.ToString()),
            ("validFrom", "2026-01-31", "2026-02-01"), ("expiresOn", "2029-01-31", "2029-02-01"), ("score", null, "92"), ("certificateNumber", null, "GCN-8"), ("note", null, "Sửa"),
        }.Select(c => (c.Item1, c.Item2, (string?)c.Item3))).IgnoreCase);
    }

    [Test]
    public void A_correction_that_changes_nothing_tells_nothing()
    {
        var certification = Granted();

        certification.Correct(3, CertificationLevel.Province, new("1/QĐ", Decided), Months, Today, null, null, null);

        Assert.That(certification.PopEvents(), Is.Empty);
    }

    [Test]
    public void A_suspension_lasts_from_its_first_to_its_last_day()
    {
        var certification = Granted();

        certification.Suspend(Day(10), Day(20), " Kiểm tra ", " 5/QĐ ");

        Assert.That(new[] { 9, 10, 20, 21 }.Select(d => certification.Dates.On(Day(d), 0)),
            Is.EqualTo(new[] { CertificationStatus.InForce, CertificationStatus.Suspended, CertificationStatus.Suspended, CertificationStatus.InForce }));
        Assert.That(certification.PopEvents().Single(), Is.EqualTo(new CertificationSuspended(certification.Id, certification.ProductId, Day(10), Day(20), "Kiểm tra", "5/QĐ")));
        Assert.That(certification.Suspensions.Single().Id, Is.Not.EqualTo(Guid.Empty));
    }

    [Test]
    public void A_suspension_of_one_day_is_one()
    {
        var certification = Granted();
        certification.Suspend(Day(10), Day(10), "Kiểm tra", null);

        Assert.That(certification.Dates.On(Day(10), 0), Is.EqualTo(CertificationStatus.Suspended));
        Refuses("certification.suspension_ends_before_start", () => certification.Suspend(Day(12), Day(11), "Kiểm tra", null));
    }

    [Test]
    public void Only_what_is_in_force_is_suspended_and_with_a_ground()
    {
        var certification = Granted();
        Refuses("certification.not_in_force", () => certification.Suspend(Decided.AddDays(-1), null, "Kiểm tra", null));
        Refuses("certification.not_in_force", () => certification.Suspend(LastDay.AddDays(1), null, "Kiểm tra", null));
        Refuses("certification.unconfirmed", () => Granted(date: null).Suspend(Day(10), null, "Kiểm tra", null));
        Assert.Throws<DomainException>(() => certification.Suspend(Day(10), null, " ", null));
        Assert.That(certification.Suspensions, Is.Empty);

        certification.Suspend(LastDay, null, "Kiểm tra", null);
        Refuses("certification.not_in_force", () => certification.Suspend(LastDay, null, "Lần nữa", null));
    }

    [Test]
    public void A_reinstatement_makes_it_valid_from_its_day()
    {
        var certification = Granted();
        certification.Suspend(Day(10), null, "Kiểm tra", null);
        certification.PopEvents();

        certification.Reinstate(Day(15), " Đã khắc phục ", " 6/QĐ ");

        Assert.That((certification.Dates.On(Day(14), 0), certification.Dates.On(Day(15), 0)), Is.EqualTo((CertificationStatus.Suspended, CertificationStatus.InForce)));
        Assert.That(certification.PopEvents().Single(), Is.EqualTo(new CertificationReinstated(certification.Id, certification.ProductId, Day(15), "Đã khắc phục", "6/QĐ")));
    }

    [Test]
    public void A_reinstatement_on_the_first_day_leaves_no_suspension_and_on_the_last_it_still_counts()
    {
        var certification = Granted();
        certification.Suspend(Day(10), Day(20), "Kiểm tra", null);
        certification.Reinstate(Day(10));
        Assert.That(certification.Suspensions, Is.Empty);

        certification.Suspend(Day(10), Day(20), "Kiểm tra", null);
        certification.Reinstate(Day(20));
        Assert.That(certification.Suspensions.Single().Until, Is.EqualTo(Day(19)));

        certification.Suspend(Day(25), Day(25), "Kiểm tra", null);
        certification.Suspend(Day(27), Day(28), "Kiểm tra", null);
        certification.Reinstate(Day(28));
        Assert.That(certification.Suspensions.Select(s => s.Until), Is.EqualTo(new DateOnly?[] { Day(19), Day(25), Day(27) }), "a spell that is over stays");
    }

    [TestCase(9)]
    [TestCase(21)]
    public void What_is_not_suspended_on_the_day_is_not_reinstated(int day)
    {
        var certification = Granted();
        certification.Suspend(Day(10), Day(20), "Kiểm tra", null);

        Refuses("certification.not_suspended", () => certification.Reinstate(Day(day)));
    }

    [Test]
    public void A_revocation_ends_it_from_its_day()
    {
        var certification = Granted();

        certification.Revoke(Day(10), " Vi phạm ", " 7/QĐ ", Day(9));

        Assert.That((certification.Dates.On(Day(9), 0), certification.Dates.On(Day(10), 0), certification.Dates.On(Day(11), 0)),
            Is.EqualTo((CertificationStatus.InForce, CertificationStatus.Revoked, CertificationStatus.Revoked)));
        Assert.That((certification.EndedOn, certification.EndedAs, certification.EndGround, certification.EndDecisionNumber, certification.EndDecisionDate),
            Is.EqualTo(((DateOnly?)Day(10), (EndReason?)EndReason.Revoked, "Vi phạm", "7/QĐ", (DateOnly?)Day(9))));
        Assert.That(certification.PopEvents().Single(), Is.EqualTo(new CertificationRevoked(certification.Id, certification.ProductId, Day(10), "Vi phạm", "7/QĐ", Day(9))));
    }

    [Test]
    public void A_withdrawal_is_told_apart_from_a_revocation()
    {
        var certification = Granted();

        certification.Withdraw(Decided, "Ngừng sản xuất", "8/QĐ", Decided);

        Assert.That(certification.Dates.On(Decided, 0), Is.EqualTo(CertificationStatus.Withdrawn), "on its first day");
        Assert.That(certification.EndedAs, Is.EqualTo(EndReason.Withdrawn));
        Assert.That(certification.PopEvents().Single(), Is.EqualTo(new CertificationWithdrawn(certification.Id, certification.ProductId, Decided, "Ngừng sản xuất")));
    }

    [Test]
    public void It_ends_once_not_before_it_begins_and_with_a_ground()
    {
        var certification = Granted();
        Refuses("certification.before_start", () => certification.Revoke(Decided.AddDays(-1), "Vi phạm", null, null));
        Assert.Throws<DomainException>(() => certification.Revoke(Day(10), " ", null, null));
        Assert.That(certification.EndedOn, Is.Null);

        certification.Revoke(Day(10), "Vi phạm", null, null);
        Refuses("certification.already_ended", () => certification.Withdraw(Day(11), "Ngừng sản xuất"));
    }

    [Test]
    public void A_refused_step_leaves_no_trace()
    {
        var certification = Granted();
        Refuses("certification.before_start", () => certification.Revoke(Decided.AddDays(-1), "Vi phạm", null, null));
        Refuses("certification.not_suspended", () => certification.Reinstate(Day(10)));

        Assert.That((certification.Steps.Count, certification.Suspensions.Count, certification.EndedOn), Is.EqualTo((0, 0, (DateOnly?)null)));
    }

    [Test]
    public void What_counts_is_worked_out_anew_when_a_step_is_struck_out()
    {
        var certification = Granted();
        certification.Suspend(Day(5), Day(20), "Kiểm tra", null);
        certification.Reinstate(Day(12));
        certification.Revoke(Day(15), "Vi phạm", "7/QĐ", Day(14));
        certification.PopEvents();
        var (suspension, revocation) = (certification.Steps[0], certification.Steps[2]);

        Assert.That(certification.CorrectStep(revocation.Id, null, " Nhầm sản phẩm "), Is.Null);

        Assert.That((certification.EndedOn, certification.EndedAs, certification.EndGround, certification.EndDecisionNumber, certification.EndDecisionDate, certification.EndGroundId),
            Is.EqualTo(((DateOnly?)null, (EndReason?)null, (string?)null, (string?)null, (DateOnly?)null, (RevocationGroundId?)null)));
        Assert.That((revocation.Counts, revocation.StruckOutBecause, suspension.Counts), Is.EqualTo((false, "Nhầm sản phẩm", true)));
        Assert.That(certification.PopEvents().Single(),
            Is.EqualTo(new CertificationStepCorrected(certification.Id, certification.ProductId, CertificationStepKind.Revocation, Day(15), null, "Nhầm sản phẩm")));

        var right = certification.CorrectStep(suspension.Id, new(Day(6), "Kiểm tra", Until: Day(20)), "Nhầm ngày")!;
        Assert.That((right.Ordinal, right.ReplacesId, right.Until), Is.EqualTo((suspension.Ordinal, (CertificationStepId?)suspension.Id, (DateOnly?)Day(20))));
        Assert.That(certification.Suspensions.Select(s => (s.From, s.Until)), Is.EqualTo(new[] { (Day(6), (DateOnly?)Day(11)) }), "the reinstatement still holds");
        Refuses("certification.step_struck_out", () => certification.CorrectStep(suspension.Id, null, "Nhầm"));
        Refuses("certification.step_not_found", () => certification.CorrectStep(CertificationStepId.New(), null, "Nhầm"));
        Assert.Throws<DomainException>(() => certification.CorrectStep(right.Id, null, " "));
    }

    [Test]
    public void An_unconfirmed_one_can_be_revoked_too()
    {
        var certification = Granted(date: null);
        certification.Revoke(Day(10), "Vi phạm", null, null);

        Assert.That((certification.Dates.On(Day(9), 0), certification.Dates.On(Day(10), 0)), Is.EqualTo((CertificationStatus.Unconfirmed, CertificationStatus.Revoked)));
    }

    [Test]
    public void It_moves_to_another_product_and_says_from_which()
    {
        var certification = Granted();
        var (from, to) = (certification.ProductId, ProductId.New());

        certification.MoveTo(to);

        var moved = (CertificationCorrected)certification.PopEvents().Single();
        Assert.That((certification.ProductId, moved.ProductId), Is.EqualTo((to, to)));
        Assert.That(moved.Changes.Single(), Is.EqualTo(new FieldChange("productId", from.Value.ToString(), to.Value.ToString())));
    }

    [Test]
    public void Being_superseded_comes_after_an_end_and_before_everything_else()
    {
        CertificationDates Dates(DateOnly? ended, DateOnly? superseded, params SuspendedDays[] suspended) =>
            new(Decided, LastDay, ended, ended is null ? null : EndReason.Revoked, superseded, suspended);

        Assert.That((Dates(null, Day(10)).On(Day(9), 0), Dates(null, Day(10)).On(Day(10), 0), Dates(null, Day(10)).On(Day(11), 0)),
            Is.EqualTo((CertificationStatus.InForce, CertificationStatus.Superseded, CertificationStatus.Superseded)));
        Assert.That(Dates(Day(10), Day(10)).On(Day(10), 0), Is.EqualTo(CertificationStatus.Revoked));
        Assert.That(Dates(null, Day(10), new SuspendedDays(Day(1), null)).On(Day(10), 0), Is.EqualTo(CertificationStatus.Superseded));
        Assert.That(Dates(null, null, new SuspendedDays(Day(1), null)).On(LastDay.AddDays(1), 0), Is.EqualTo(CertificationStatus.Expired), "what has expired is not merely suspended");
    }

    private static DateOnly Day(int dayOfJune) => new(2026, 6, dayOfJune);

    private static Certification Granted(int stars = 3) => Granted(Decided, stars);

    private static Certification Granted(DateOnly? date, int stars = 3)
    {
        var certification = Certification.Grant(ProductId.New(), stars, CertificationLevel.Province, new("1/QĐ", date), Months, Today);
        certification.PopEvents();
        return certification;
    }

    private static void Refuses(string code, Action action) => Assert.That(Assert.Throws<DomainException>(action.Invoke)!.Error.Code, Is.EqualTo(code));
}
