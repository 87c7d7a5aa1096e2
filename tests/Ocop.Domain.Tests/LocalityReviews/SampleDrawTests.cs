using Ocop.Domain.Common;
using Ocop.Domain.LocalityReviews;

namespace Ocop.Domain.Tests.LocalityReviews;

public sealed class SampleDrawTests
{
    private static readonly Guid[] Ids = [.. Enumerable.Range(1, 8).Select(IdOf)];

    /// <summary>1, 3, 5 and 7 have 40 tickets, the others 10; the order was worked out by another program.</summary>
    [TestCase("20261123", new[] { 7, 3, 5, 1, 8, 4, 2, 6 })]
    [TestCase("20261124", new[] { 7, 4, 1, 3, 5, 6, 8, 2 })]
    public void Draws_the_same_by_the_same_seed_whatever_the_order_of_the_candidates(string seed, int[] expected)
    {
        var tickets = Ids.Select((id, n) => KeyValuePair.Create(id, n % 2 == 0 ? 40 : 10)).ToList();
        Assert.That(SampleDraw.Draw(seed, tickets, 8), Is.EqualTo(expected.Select(IdOf)));
        Assert.That(SampleDraw.Draw(seed, tickets.AsEnumerable().Reverse(), 8), Is.EqualTo(expected.Select(IdOf)));
        Assert.That(SampleDraw.Draw(seed, tickets, 3), Is.EqualTo(expected.Take(3).Select(IdOf)), "a smaller sample begins the same");
    }

    [Test]
    public void A_ticket_is_the_hash_of_seed_id_and_number() =>
        Assert.That(SampleDraw.BestTicket("20261123", Ids[0], 3), Is.EqualTo("e000f293fef499baf83e346fbd221306a925e3929c26c5f4522fd41c336f84dd"));

    [Test]
    public void Chances_go_by_tickets()
    {
        // one of 30 tickets against nine of 10: drawn first in a quarter of all draws
        var tickets = Enumerable.Range(1, 10).Select(n => KeyValuePair.Create(IdOf(n), n == 1 ? 30 : 10)).ToList();
        var first = Enumerable.Range(1, 2000).Count(seed => SampleDraw.Draw(seed.ToString(System.Globalization.CultureInfo.InvariantCulture), tickets, 1)[0] == IdOf(1));
        Assert.That(first / 2000.0, Is.EqualTo(0.25).Within(0.03));
    }

    [TestCase("0", "0")]
    [TestCase(" 007 ", "7")]
    [TestCase("18446744073709551615", "18446744073709551615")]
    public void A_seed_is_a_number_of_64_bits(string text, string seed) => Assert.That(DrawSeed.Parse(text).Text, Is.EqualTo(seed));

    [TestCase("18446744073709551616")]
    [TestCase("-1")]
    [TestCase("1.5")]
    [TestCase("lúa")]
    public void Anything_else_is_no_seed(string text) =>
        Assert.That(Assert.Throws<DomainException>(() => DrawSeed.Parse(text))!.Error.Code, Is.EqualTo("locality_review.seed_malformed"));

    [Test]
    public void Weighs_a_recognition_by_the_signs_within_their_time_and_number()
    {
        DateOnly on = new(2026, 11, 23);
        ReviewFactor[] factors =
        [
            Factor(ReviewSign.EveryRecognition, 10, null, 1), Factor(ReviewSign.BorderlineScore, 20, 2, 1, "50", "70"), Factor(ReviewSign.ScoreUnknown, 5, null, 1),
            Factor(ReviewSign.PastViolation, 15, 365, 2), Factor(ReviewSign.RecentComplaint, 10, 30, 2), Factor(ReviewSign.NeverReviewed, 5, null, 1),
        ];
        DateOnly[] violations = [on, on.AddDays(-365), on.AddDays(-1), on.AddDays(-366)];
        Assert.That(Weighed(new(51.99m, violations, [on.AddDays(-31)], false)), Is.EqualTo("EveryRecognition:10 BorderlineScore:20 PastViolation:30 NeverReviewed:5"));
        Assert.That(Weighed(new(52.01m, [], [on.AddDays(-30)], true)), Is.EqualTo("EveryRecognition:10 RecentComplaint:10"));
        Assert.That(Weighed(new(null, [], [], true)), Is.EqualTo("EveryRecognition:10 ScoreUnknown:5"));

        string Weighed(ReviewFacts known) => string.Join(' ', known.Weigh(factors, on).Select(r => $"{r.Factor.Sign}:{r.Tickets}"));
    }

    private static ReviewFactor Factor(ReviewSign sign, int tickets, int? within, int most, params string[] marks) =>
        ReviewFactor.Record(sign, ("x", "x"), tickets, within, most, marks, null, null, confirmed: false, "x");

    private static Guid IdOf(int n) => new($"019aae00-0000-7000-8000-{n:x12}");
}
