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

    [TestCase(999_999_999_999, 999_999_999_999, "A")]
    [TestCase(1, 1_000_000, "A")]
    [TestCase(1, 1, "12345678901234567890")]
    public void A_grant_may_reach_as_far_as(long from, long to, string series) => Assert.That(Granted(from, to, series).Quantity, Is.EqualTo(to - from + 1));

    [TestCase(1_000_000_000_000, 1_000_000_000_000, "A", "stamp.numbers")]
    [TestCase(1, 5, "123456789012345678901", "field.too_long")]
    public void And_no_further(long from, long to, string series, string error) => Refuses(error, () => Granted(from, to, series));

    [Test]
    public void A_grant_reserves_its_whole_range_and_tells_it()
    {
        var grant = StampGrant.Grant(StampGrantId.New(), 7, Details with { Series = " dt-26 ", DecisionNumber = " 12/QĐ-UBND " }, By, Today);
        Assert.That((grant.Key, grant.Series, grant.DecisionNumber, grant.Approved, grant.GrantedOn, grant.GrantedBy), Is.EqualTo((7, "DT-26", "12/QĐ-UBND", 100, Today, By)));
        Assert.That(grant.Ranges.Select(r => (r.From, r.To, r.State)), Is.EqualTo(new[] { (1L, 10L, StampState.Reserved) }));
        Assert.That(grant.PopEvents(), Is.EqualTo(new[] { new StampsGranted(grant.Id, new(By), new(By), "DT-26", 1, 10, "12/QĐ-UBND", Today) }));
        Assert.That(Assert.Throws<DomainException>(() => StampGrant.SeriesOf(null))!.Error.Code, Is.EqualTo("field.required"));
    }

    [Test]
    public void A_grant_rests_on_a_decision_that_was_taken_and_approves_some()
    {
        Refuses("stamp.approved", () => StampGrant.Grant(StampGrantId.New(), 1, Details with { Approved = 0 }, By, Today));
        Refuses("stamp.decision_in_future", () => StampGrant.Grant(StampGrantId.New(), 1, Details with { DecisionDate = Today.AddDays(1) }, By, Today));
        Refuses("field.required", () => StampGrant.Grant(StampGrantId.New(), 1, Details with { DecisionNumber = " " }, By, Today));
        Refuses("field.too_long", () => StampGrant.Grant(StampGrantId.New(), 1, Details with { DecisionNumber = new('x', 301) }, By, Today));
        Assert.DoesNotThrow(() => StampGrant.Grant(StampGrantId.New(), 1, Details with { Approved = 1, DecisionNumber = new('x', 300) }, By, Today));
    }

    [Test]
    public void Each_step_is_kept_and_told()
    {
        var grant = Granted(1, 100);
        grant.PopEvents();

        grant.Print(1, 90, By, Now);
        grant.HandOver(1, 80, " Giao tại xã ", By, Now);
        grant.Activate(1, 50, " L1 ", Today, By, Now, Today);
        grant.ReportSpoiled(51, 52, " Rách ", By, Now);
        grant.ReportLost(53, 53, " Mất ", By, Now);
        grant.Void(1, 5, " Giả ", By, Now);
        grant.Recall(6, 10, " Thu hồi ", By, Now);

        Assert.That(grant.PopEvents(), Is.EqualTo(new IDomainEvent[]
        {
            new StampsPrinted(grant.Id, 1, 90), new StampsHandedOver(grant.Id, grant.SubjectId, 1, 80),
            new StampsActivated(grant.Id, grant.SubjectId, grant.ProductId, "DT26", 1, 50, "L1", Today), new StampsSpoiled(grant.Id, 51, 52, "Rách"), new StampsLost(grant.Id, 53, 53, "Mất"),
            new StampsVoided(grant.Id, grant.SubjectId, grant.ProductId, "DT26", 1, 5), new StampsRecalled(grant.Id, 6, 10, "Thu hồi"),
        }));
        Assert.That(grant.Movements.Select(m => (m.Into, m.From, m.To, m.Lot, m.PackedOn, m.Note)), Is.EqualTo(new (StampState, long, long, string?, DateOnly?, string?)[]
        {
            (StampState.Printed, 1, 90, null, null, null), (StampState.HandedOver, 1, 80, null, null, "Giao tại xã"), (StampState.Activated, 1, 50, "L1", Today, null),
            (StampState.Spoiled, 51, 52, null, null, "Rách"), (StampState.Lost, 53, 53, null, null, "Mất"), (StampState.Void, 1, 5, null, null, "Giả"),
            (StampState.Recalled, 6, 10, null, null, "Thu hồi"),
        }));
        Assert.That(grant.Movements.Select(m => (m.By, m.At)), Is.All.EqualTo((By, Now)));
        Assert.That(grant.Balance, Is.EqualTo(new StampBalance(100, 10, 10, 27, 40, 2, 1, 5, 5)));
        Assert.That((grant.Balance.InStock, grant.Balance.Balanced, (grant.Balance with { Lost = 2 }).Balanced), Is.EqualTo((47L, true, false)));
    }

    [Test]
    public void Whoever_reports_a_loss_says_why()
    {
        var grant = Granted(1, 10);
        grant.Print(1, 10, By, Now);
        Refuses("field.required", () => grant.ReportSpoiled(1, 1, " ", By, Now));
        Refuses("field.required", () => grant.ReportLost(1, 1, " ", By, Now));
        Refuses("field.required", () => grant.Void(1, 1, " ", By, Now));
        Refuses("field.required", () => grant.Recall(1, 1, " ", By, Now));
        Refuses("field.too_long", () => grant.Void(1, 1, new('x', 2001), By, Now));
        Refuses("field.too_long", () => grant.HandOver(1, 1, new('x', 2001), By, Now));
        Refuses("recall.lot_malformed", () => grant.Activate(1, 1, "Lô 1", Today, By, Now, Today));
        Refuses("stamp.numbers", () => grant.HandOver(2, 1, null, By, Now));
        Assert.That(grant.Movements, Has.Count.EqualTo(1));
    }

    [TestCase(90, 95, "90–95")]
    [TestCase(90, 101, "90–100")]
    [TestCase(200, 201, "201")]
    [TestCase(90, 205, "90–100, 201–205")]
    [TestCase(300, 301, "300–301")]
    public void Numbers_that_were_not_granted_are_named(long from, long to, string numbers) =>
        Assert.That(Assert.Throws<DomainException>(() => Granted(101, 200).Print(from, to, By, Now))!.Error, Is.EqualTo(StampErrors.NotAvailable(numbers)));

    private static StampGrantDetails Details => new("DT26", 1, 10, new(By), new(By), new(By), "12/QĐ-UBND", Today, null, 100);

    private static void Refuses(string code, Action act) => Assert.That(Assert.Throws<DomainException>(act.Invoke)!.Error.Code, Is.EqualTo(code));

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
