using System.Globalization;
using Ocop.Domain.Certifications;
using Ocop.Domain.Products;

namespace Ocop.Domain.Tests.Certifications;

/// <summary>What a day changes by its date alone.</summary>
public sealed class CertificationDayTests
{
    [TestCase("2024-02-29", "2027-02-28", TestName = "from 29 February")]
    [TestCase("2025-02-28", "2028-02-28", TestName = "to the February of a leap year")]
    [TestCase("2023-08-31", "2026-08-31", TestName = "from the end of a month")]
    [TestCase("2023-12-31", "2026-12-31", TestName = "to the end of a year")]
    public void It_expires_at_the_beginning_of_the_day_after_its_last(string decided, string last)
    {
        var certification = Granted(decided);
        Assert.That(certification.ExpiresOn, Is.EqualTo(Day(last)));
        Assert.That(certification.ComeTo(Day(last)), Is.Null, "its last day");
        Assert.That(certification.ComeTo(Day(last).AddDays(1)), Is.EqualTo(CertificationTurn.Expired));
        Assert.That(certification.PopEvents().Single(), Is.EqualTo(new CertificationExpired(certification.Id, certification.ProductId, Day(last))));
        Assert.That(certification.ComeTo(Day(last).AddDays(2)), Is.Null, "the day after");
    }

    [Test]
    public void What_ended_before_or_gave_way_does_not_expire()
    {
        var revoked = Granted("2023-11-23");
        revoked.Revoke(Day("2026-11-01"), "Vi phạm", null, null);
        revoked.PopEvents();
        Assert.That(revoked.ComeTo(Day("2026-11-24")), Is.Null);

        var (old, renewed) = (Granted("2023-11-23"), Granted("2026-11-20"));
        CertificationTimeline.Arrange([old, renewed]);
        old.PopEvents();
        Assert.That(old.ComeTo(Day("2026-11-24")), Is.Null);
        Assert.That(old.PopEvents(), Is.Empty);
    }

    [Test]
    public void One_that_is_suspended_on_its_last_day_expires_and_is_not_reinstated()
    {
        var certification = Granted("2023-11-23");
        certification.Suspend(Day("2026-11-01"), Day("2026-11-23"), "Chờ kết luận", null);
        Assert.That(certification.ComeTo(Day("2026-11-24")), Is.EqualTo(CertificationTurn.Expired));
    }

    [Test]
    public void A_suspension_ends_on_the_day_after_its_last()
    {
        var certification = Granted("2025-01-10");
        certification.Suspend(Day("2026-11-01"), Day("2026-11-30"), "Chờ kết luận", null);
        certification.PopEvents();
        Assert.That(certification.ComeTo(Day("2026-11-30")), Is.Null);
        Assert.That(certification.ComeTo(Day("2026-12-01")), Is.EqualTo(CertificationTurn.SuspensionEnded));
        Assert.That(certification.PopEvents().Single(), Is.EqualTo(new CertificationSuspensionEnded(certification.Id, certification.ProductId, Day("2026-11-30"))));
    }

    [Test]
    public void A_reinstatement_told_the_end_of_the_suspension_already()
    {
        var certification = Granted("2025-01-10");
        certification.Suspend(Day("2026-11-01"), null, "Chờ kết luận", null);
        certification.Reinstate(Day("2026-12-01"));
        certification.PopEvents();
        Assert.That(certification.ComeTo(Day("2026-12-01")), Is.Null);
        Assert.That(certification.PopEvents(), Is.Empty);
    }

    [Test]
    public void One_with_a_later_first_day_begins_on_it()
    {
        var certification = Certification.Grant(
            ProductId.New(), 4, CertificationLevel.Province, new("12/QĐ-UBND", Day("2026-11-20"), Day("2026-12-01")), 36, Day("2026-11-23"));
        certification.PopEvents();
        Assert.That(certification.ComeTo(Day("2026-11-30")), Is.Null);
        Assert.That(certification.ComeTo(Day("2026-12-01")), Is.EqualTo(CertificationTurn.Began));
        Assert.That(certification.PopEvents().Single(), Is.EqualTo(new CertificationBegan(certification.Id, certification.ProductId, Day("2026-12-01"))));
    }

    [Test]
    public void One_that_holds_from_its_decision_was_told_by_the_decision()
    {
        var certification = Granted("2026-11-23");
        Assert.That(certification.ComeTo(Day("2026-11-23")), Is.Null);
    }

    private static Certification Granted(string decided)
    {
        var certification = Certification.Grant(ProductId.New(), 4, CertificationLevel.Province, new("12/QĐ-UBND", Day(decided)), 36, Day("2026-11-23"));
        certification.PopEvents();
        return certification;
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
