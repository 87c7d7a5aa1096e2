using CsCheck;
using Ocop.Domain.Common;
using Ocop.Domain.Labels;

namespace Ocop.Domain.Tests.Labels;

public sealed class StampGrantTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly Guid By = Guid.Parse("11111111-1111-1111-1111-111111111111");

    private static readonly Gen<(int Step, int From, int Length)> AnyStep = Gen.Select(Gen.Int[0, 6], Gen.Int[95, 205], Gen.Int[1, 60]);

    [Test]
    public void Whatever_is_tried_in_whatever_order_every_stamp_is_in_exactly_one_state() => AnyStep.Array[0, 60].Sample(steps =>
    {
        var grant = Granted(101, 200);
        var expected = Enumerable.Range(101, 100).ToDictionary(n => (long)n, _ => StampState.Reserved);

        foreach (var (step, from, length) in steps)
        {
            var to = from + length - 1;
            var moved = Try(grant, step, from, to);

            if (moved is { } into)
            {
                for (long n = from; n <= to; n++)
                {
                    expected[n] = into;
                }
            }
        }

        var actual = grant.Ranges.SelectMany(r => Enumerable.Range(0, (int)r.Count).Select(i => (Number: r.From + i, r.State))).ToList();
        return actual.Count == 100 && actual.TrueForAll(s => expected[s.Number] == s.State) && actual.Select(s => s.Number).Distinct().Count() == 100 && grant.Balance.Balanced
            && grant.Balance.Activated == expected.Values.Count(s => s == StampState.Activated)
            && grant.Ranges.OrderBy(r => r.From).Zip(grant.Ranges.OrderBy(r => r.From).Skip(1)).All(p => p.First.To + 1 == p.Second.From);
    }, iter: 300);

    [Test]
    public void A_step_names_the_numbers_that_are_not_fit_for_it_and_moves_none()
    {
        var grant = Granted(1, 100);
        grant.Print(1, 50, By, Now);
        grant.HandOver(1, 20, null, By, Now);
        var error = Assert.Throws<DomainException>(() => grant.Activate(10, 110, "L1", Today, By, Now, Today))!.Error;
        Assert.That((error.Code, error.English), Is.EqualTo(("stamp.not_available", "The stamps with the numbers 21–50, 51–100, 101–110 are not fit for this step.")));
        Assert.That((grant.Balance.Activated, grant.Movements.Count), Is.EqualTo((0L, 2)));
    }

    [Test]
    public void Neighbours_that_share_their_life_are_one_range_again()
    {
        var grant = Granted(1, 1000);
        grant.Print(1, 400, By, Now);
        grant.Print(401, 1000, By, Now);
        grant.HandOver(1, 1000, null, By, Now);
        grant.Activate(1, 10, "L1", Today, By, Now, Today);
        grant.Activate(11, 20, "L1", Today, By, Now, Today);
        grant.Activate(21, 30, "L2", Today, By, Now, Today);
        Assert.That(grant.Ranges.OrderBy(r => r.From).Select(r => (r.From, r.To, r.State, r.Lot)), Is.EqualTo(new[]
        {
            (1L, 20L, StampState.Activated, "L1"), (21L, 30L, StampState.Activated, "L2"), (31L, 1000L, StampState.HandedOver, (string?)null),
        }));
    }

    [Test]
    public void A_voided_stamp_keeps_its_lot_and_never_comes_back()
    {
        var grant = Granted(1, 10);
        grant.Print(1, 10, By, Now);
        grant.HandOver(1, 10, null, By, Now);
        grant.Activate(1, 10, "L1", Today, By, Now, Today);
        grant.Void(3, 3, "Dán sai", By, Now);
        Assert.That(grant.Ranges.Single(r => r.State == StampState.Void).Lot, Is.EqualTo("L1"));
        Assert.That(Assert.Throws<DomainException>(() => grant.Activate(3, 3, "L1", Today, By, Now, Today))!.Error.Code, Is.EqualTo("stamp.not_available"));
        Assert.That(Assert.Throws<DomainException>(() => grant.Void(3, 3, "Lần nữa", By, Now))!.Error.Code, Is.EqualTo("stamp.not_available"));
    }

    [Test]
    public void Nothing_is_packed_before_the_grant_or_tomorrow()
    {
        var grant = Granted(1, 10);
        Assert.That(Assert.Throws<DomainException>(() => grant.Activate(1, 1, "L1", Today.AddDays(1), By, Now, Today))!.Error.Code, Is.EqualTo("stamp.packed_in_future"));
        Assert.That(Assert.Throws<DomainException>(() => grant.Activate(1, 1, "L1", Today.AddDays(-1), By, Now, Today))!.Error.Code, Is.EqualTo("stamp.packed_before_grant"));
    }

    [TestCase(0, 5, "A", "stamp.numbers")]
    [TestCase(6, 5, "A", "stamp.numbers")]
    [TestCase(1, 1_000_001, "A", "stamp.too_many")]
    [TestCase(1, 5, "Cuộn Đ", "stamp.series")]
    [TestCase(1, 5, " ", "field.required")]
    public void A_grant_is_well_formed(long from, long to, string series, string error) =>
        Assert.That(Assert.Throws<DomainException>(() => Granted(from, to, series))!.Error.Code, Is.EqualTo(error));

    private static StampGrant Granted(long from, long to, string series = "DT26") => StampGrant.Grant(
        StampGrantId.New(), 1, new(series, from, to, new(By), new(By), new(By), "12/QĐ-UBND", Today, null, int.MaxValue), By, Today);

    private static StampState? Try(StampGrant grant, int step, int from, int to)
    {
        try
        {
            switch (step)
            {
                case 0: grant.Print(from, to, By, Now); return StampState.Printed;
                case 1: grant.HandOver(from, to, null, By, Now); return StampState.HandedOver;
                case 2: grant.Activate(from, to, $"L{from % 3}", Today, By, Now, Today); return StampState.Activated;
                case 3: grant.ReportSpoiled(from, to, "Rách", By, Now); return StampState.Spoiled;
                case 4: grant.ReportLost(from, to, "Mất", By, Now); return StampState.Lost;
                case 5: grant.Void(from, to, "Huỷ", By, Now); return StampState.Void;
                default: grant.Recall(from, to, "Thu hồi", By, Now); return StampState.Recalled;
            }
        }
        catch (DomainException e) when (e.Error.Code == "stamp.not_available")
        {
            return null;
        }
    }
}
