using System.Globalization;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.Products;

namespace Ocop.Domain.Tests.Certifications;

public sealed class RenewalTests
{
    private static readonly DateOnly Today = Day("2026-11-23");

    [TestCase(3, 3, typeof(CertificationRenewed))]
    [TestCase(3, 4, typeof(CertificationUpgraded))]
    [TestCase(4, 3, typeof(CertificationDowngraded))]
    public void Tells_whether_the_stars_rose_or_fell_and_what_it_renews(int before, int after, Type told)
    {
        var old = Granted("2024-03-01", before);
        var renewed = Renew(old, "2026-11-20", after);
        Assert.That(renewed.PopEvents().Select(e => e.GetType()), Is.EqualTo((Type[])[told]));
        Assert.That((renewed.ProductId, renewed.Stars, renewed.ExpiresOn), Is.EqualTo((old.ProductId, after, (DateOnly?)Day("2029-11-20"))));
        CertificationTimeline.Arrange([old, renewed]);
        Assert.That(old.Dates.On(Day("2026-11-19"), 90), Is.EqualTo(CertificationStatus.Expiring).Or.EqualTo(CertificationStatus.InForce));
        Assert.That(old.Dates.On(Day("2026-11-20"), 90), Is.EqualTo(CertificationStatus.Superseded));
    }

    [Test]
    public void May_begin_on_the_day_of_a_revocation_and_not_before()
    {
        var old = Granted("2024-03-01", 3);
        old.Revoke(Day("2026-11-10"), "Vi phạm", null, null);
        AssertRefuses(() => Renew(old, "2026-11-09"), "certification.renewal_overlaps_end");
        Assert.That(() => Renew(old, "2026-11-10"), Throws.Nothing);
    }

    [Test]
    public void Does_not_begin_before_or_with_the_one_that_it_renews()
    {
        var old = Granted("2024-03-01", 3);
        AssertRefuses(() => Renew(old, "2024-03-01"), "certification.renewal_before_grant");
        AssertRefuses(() => Renew(old, "2024-02-29"), "certification.renewal_before_grant");
    }

    [Test]
    public void Renews_the_latest_only_and_nothing_unconfirmed()
    {
        var (old, later) = (Granted("2022-03-01", 3), Granted("2025-03-01", 4));
        CertificationTimeline.Arrange([old, later]);
        AssertRefuses(() => Renew(old, "2026-11-20"), "certification.already_superseded");
        var unconfirmed = Certification.Grant(ProductId.New(), 3, CertificationLevel.Province, new("1/QĐ", null), 36, Today);
        AssertRefuses(() => Renew(unconfirmed, "2026-11-20"), "certification.unconfirmed");
    }

    [Test]
    public void Finds_the_days_without_a_certificate_between_two()
    {
        var first = Granted("2019-05-10", 3);
        var second = Granted("2022-06-01", 3);
        var third = Granted("2025-05-31", 4);
        second.Withdraw(Day("2025-05-01"), "Ngừng sản xuất");
        CertificationTimeline.Arrange([first, second, third]);

        var gaps = CertificationTimeline.GapsBefore([third, first, second]);

        Assert.That(gaps[second.Id], Is.EqualTo(new CertificationGap(Day("2022-05-11"), Day("2022-05-31"))));
        Assert.That(gaps[second.Id].Days, Is.EqualTo(21));
        Assert.That(gaps[third.Id], Is.EqualTo(new CertificationGap(Day("2025-05-01"), Day("2025-05-30"))));
        Assert.That(gaps, Has.Count.EqualTo(2));
    }

    [Test]
    public void There_is_no_gap_where_the_next_begins_on_the_day_after_or_earlier()
    {
        var (first, next, early) = (Granted("2020-02-29", 3), Granted("2023-03-01", 3), Granted("2025-01-01", 3));
        CertificationTimeline.Arrange([first, next, early]);
        Assert.That(CertificationTimeline.GapsBefore([first, next, early]), Is.Empty);
    }

    private static Certification Renew(Certification old, string decided, int stars = 3) =>
        old.Renew(stars, CertificationLevel.Province, new("9/QĐ-UBND", Day(decided)), 36, Today, null, null, null);

    private static Certification Granted(string decided, int stars)
    {
        var certification = Certification.Grant(ProductId.New(), stars, CertificationLevel.Province, new("1/QĐ-UBND", Day(decided)), 36, Today);
        certification.PopEvents();
        return certification;
    }

    private static void AssertRefuses(Action act, string code) => Assert.That(Assert.Throws<DomainException>(act)!.Error.Code, Is.EqualTo(code));

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
