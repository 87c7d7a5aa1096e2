using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.Products;

namespace Ocop.Domain.Tests.Certifications;

public sealed class CertificationDatesTests
{
    private const int Months = 36;
    private const int ExpiringDays = 90;
    private static readonly DateOnly Today = new(2026, 11, 23);

    [TestCase("2023-11-23", "2026-11-23")]
    [TestCase("2024-02-29", "2027-02-28")]
    [TestCase("2025-02-28", "2028-02-28")]
    [TestCase("2023-03-31", "2026-03-31")]
    [TestCase("2024-08-31", "2027-08-31")]
    public void Lasts_thirty_six_calendar_months_with_the_last_day(string decided, string expires) =>
        Assert.That(Granted(decided).ExpiresOn, Is.EqualTo(Day(expires)));

    [Test]
    public void Ends_with_the_month_where_the_rule_gives_another_number_of_months() =>
        Assert.That(Certification.Grant(ProductId.New(), 3, CertificationLevel.Province, new("1/QĐ", Day("2025-08-31")), 18, Today).ExpiresOn, Is.EqualTo(Day("2027-02-28")));

    [TestCase("2026-01-30", CertificationStatus.NotYet)]
    [TestCase("2026-01-31", CertificationStatus.InForce)]
    [TestCase("2028-11-01", CertificationStatus.InForce)]
    [TestCase("2028-11-02", CertificationStatus.Expiring)]
    [TestCase("2029-01-31", CertificationStatus.Expiring)]
    [TestCase("2029-02-01", CertificationStatus.Expired)]
    public void Has_the_status_of_the_day(string day, CertificationStatus status) =>
        Assert.That(Granted("2026-01-31").Dates.On(Day(day), ExpiringDays), Is.EqualTo(status));

    [Test]
    public void A_later_first_day_does_not_move_the_last()
    {
        var certification = Certification.Grant(ProductId.New(), 3, CertificationLevel.Province, new("1/QĐ", Day("2025-01-31"), Day("2025-03-01")), Months, Today);

        Assert.That((certification.ValidFrom, certification.ExpiresOn), Is.EqualTo((Day("2025-03-01"), Day("2028-01-31"))));
    }

    [Test]
    public void Takes_effect_on_no_day_after_the_last() => Assert.That(
        Assert.Throws<DomainException>(() => Certification.Grant(ProductId.New(), 3, CertificationLevel.Province, new("1/QĐ", Day("2023-01-31"), Day("2026-02-01")), Months, Today))!.Error.Code,
        Is.EqualTo("certification.effective_after_expiry"));

    [Test]
    public void A_reinstatement_ends_every_suspension_that_runs()
    {
        var certification = Granted("2026-01-31");
        certification.Suspend(Day("2026-06-01"), null, "Kiểm tra", null);
        certification.Reinstate(Day("2026-06-10"));
        certification.Suspend(Day("2026-07-10"), Day("2026-07-20"), "Mẫu thử", null);
        certification.Suspend(Day("2026-07-01"), null, "Kiểm tra", null);
        certification.Reinstate(Day("2026-07-15"));

        Assert.Multiple(() =>
        {
            Assert.That(certification.Dates.On(Day("2026-06-09"), 0), Is.EqualTo(CertificationStatus.Suspended));
            Assert.That(certification.Dates.On(Day("2026-06-10"), 0), Is.EqualTo(CertificationStatus.InForce));
            Assert.That(certification.Dates.On(Day("2026-07-14"), 0), Is.EqualTo(CertificationStatus.Suspended));
            Assert.That(certification.Dates.On(Day("2026-07-15"), 0), Is.EqualTo(CertificationStatus.InForce));
        });
    }

    private static Certification Granted(string decided) =>
        Certification.Grant(ProductId.New(), 4, CertificationLevel.Province, new("1/QĐ", Day(decided)), Months, Today);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
