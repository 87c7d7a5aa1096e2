using Ocop.Domain.Labels;

namespace Ocop.Domain.Tests.Labels;

public sealed class CloneScoreTests
{
    private static readonly CloneRules Rules = new(30, 3, 20, 30, 200, 40, 6, 10, 20, 5, 60);
    private static readonly DateTimeOffset Start = new(2026, 11, 1, 2, 0, 0, TimeSpan.Zero);
    private static readonly CoarsePlace CaoLanh = CoarsePlace.Of("10.46,105.63")!.Value;
    private static readonly CoarsePlace MyTho = CoarsePlace.Of("10.36,106.36")!.Value;
    private static readonly CoarsePlace HaNoi = CoarsePlace.Of("21.03,105.85")!.Value;

    [Test]
    public void A_buyer_who_checks_in_the_shop_and_at_home_raises_nothing() =>
        Assert.That(CloneScore.Of([Scan(0, CaoLanh), Scan(0.5, CaoLanh), Scan(5, MyTho)], Rules).Total, Is.Zero);

    [Test]
    public void A_stamp_that_is_in_two_far_places_at_once_is_told_with_the_speed_it_would_take()
    {
        var score = CloneScore.Of([Scan(0, CaoLanh), Scan(1, HaNoi)], Rules);
        Assert.That(score.Signs.Select(s => (s.Kind, s.Points)), Is.EqualTo(new[] { (StampSignKind.Speed, 40) }));
        Assert.That(score.Signs[0].Measured, Is.EqualTo(1160).Within(20));
    }

    [Test]
    public void Many_far_places_many_devices_and_late_checks_each_add_their_points()
    {
        List<StampScan> scans = [.. Enumerable.Range(0, 5).Select(i => Scan(24 * i, new((short)(100 + (10 * i)), 1060)))];
        Assert.That(CloneScore.Of(scans, Rules).Signs, Is.EqualTo(new[] { new StampSign(StampSignKind.Places, 5, 40) }));
        scans = [.. Enumerable.Range(0, 9).Select(i => Scan(i / 10.0, null, i))];
        Assert.That(CloneScore.Of(scans, Rules).Signs, Is.EqualTo(new[] { new StampSign(StampSignKind.Devices, 9, 30) }));
        scans = [Scan(0, null), Scan(24 * 25, null)];
        Assert.That(CloneScore.Of(scans, Rules).Signs, Is.EqualTo(new[] { new StampSign(StampSignKind.LongAfter, 25, 5) }));
    }

    [Test]
    public void One_device_that_checks_all_day_is_one_sign_at_most_and_old_checks_are_forgotten()
    {
        Assert.That(CloneScore.Of([.. Enumerable.Range(0, 50).Select(i => Scan(i / 10.0, CaoLanh, 1))], Rules).Total, Is.Zero);
        Assert.That(CloneScore.Of([.. Enumerable.Range(0, 99).Select(i => Scan(i / 100.0, null, i))], Rules).Total, Is.EqualTo(50), "no sign alone runs away");
        Assert.That(CloneScore.Of([Scan(0, HaNoi), Scan(24 * 40, CaoLanh), Scan((24 * 40) + 1, CaoLanh)], Rules).Total, Is.Zero);
    }

    [TestCase("91,0")]
    [TestCase("10.5")]
    [TestCase("10.5,106.1,3")]
    [TestCase("a,b")]
    [TestCase(null)]
    public void What_is_no_place_is_none(string? text) => Assert.That(CoarsePlace.Of(text), Is.Null);

    [Test]
    public void A_place_is_known_to_a_tenth_of_a_degree_and_no_closer() => Assert.That(CoarsePlace.Of("10.45678,105.63210").ToString(), Is.EqualTo("10.5,105.6"));

    private static StampScan Scan(double hours, CoarsePlace? place, int device = 0) => new(Start.AddHours(hours), place, new Guid(device, 0, 0, new byte[8]));
}
