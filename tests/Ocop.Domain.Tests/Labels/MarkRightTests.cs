using System.Globalization;
using Ocop.Domain.Certifications;
using Ocop.Domain.Labels;
using Ocop.Domain.Products;

namespace Ocop.Domain.Tests.Labels;

public sealed class MarkRightTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [TestCase("2026-01-31", false, MarkRightReason.NotYet)]
    [TestCase("2026-02-01", true, MarkRightReason.InForce)]
    [TestCase("2026-05-31", true, MarkRightReason.InForce)]
    [TestCase("2026-06-01", false, MarkRightReason.Suspended)]
    [TestCase("2026-06-30", false, MarkRightReason.Suspended)]
    [TestCase("2026-07-01", true, MarkRightReason.InForce)]
    [TestCase("2029-01-15", true, MarkRightReason.InForce, Description = "the last day")]
    [TestCase("2029-01-16", false, MarkRightReason.Expired)]
    public void The_right_to_the_mark_comes_and_goes_with_the_recognition(string day, bool allowed, MarkRightReason reason)
    {
        var certification = Granted("2026-01-15", "2026-02-01");
        certification.Suspend(Day("2026-06-01"), Day("2026-06-30"), "Kiểm tra", null);
        Assert.That(
            MarkRight.On([certification], Day(day)),
            Is.EqualTo(new MarkRight(allowed, reason, 4, Day("2026-02-01"), Day("2029-01-15"), certification.Id, "12/QĐ-UBND", "GCN-7")));
    }

    [Test]
    public void Without_a_recognition_there_is_no_right() =>
        Assert.That(MarkRight.On([], Today), Is.EqualTo(new MarkRight(false, MarkRightReason.NeverRecognised, null, null, null, null, null, null)));

    [Test]
    public void A_recognition_without_its_decisions_date_gives_no_right()
    {
        var right = MarkRight.On([Granted(null)], Today);
        Assert.That((right.Allowed, right.Reason), Is.EqualTo((false, MarkRightReason.Unconfirmed)));
    }

    [TestCase(CertificationStepKind.Revocation)]
    [TestCase(CertificationStepKind.Withdrawal)]
    public void An_end_takes_the_right_from_its_day_on(CertificationStepKind kind)
    {
        var certification = Granted("2026-01-15");
        certification.Take(kind, new(Day("2026-06-10"), "Lý do"));
        var (before, after) = (MarkRight.On([certification], Day("2026-06-09")), MarkRight.On([certification], Day("2026-06-10")));
        Assert.That((before.Allowed, before.Until, after.Allowed, after.Reason), Is.EqualTo((true, (DateOnly?)Day("2026-06-09"), false, MarkRightReason.Ended)));
    }

    [Test]
    public void Of_several_recognitions_the_one_of_the_day_counts()
    {
        var (old, renewed) = (Granted("2023-11-23"), Granted("2026-11-20"));
        CertificationTimeline.Arrange([old, renewed]);
        Assert.That(MarkRight.On([old, renewed], Day("2026-11-19")).CertificationId, Is.EqualTo(old.Id));
        Assert.That(MarkRight.On([old, renewed], Day("2026-11-20")).CertificationId, Is.EqualTo(renewed.Id));
    }

    private static Certification Granted(string? decided, string? effective = null) => Certification.Grant(
        new ProductId(Guid.Parse("22222222-2222-2222-2222-222222222222")), 4, CertificationLevel.Province,
        new("12/QĐ-UBND", decided is null ? null : Day(decided), effective is null ? null : Day(effective)), 36, Today, certificateNumber: "GCN-7");

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
