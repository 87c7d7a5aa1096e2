using Ocop.Infrastructure.Ledger;

namespace Ocop.Api.Tests.Ledger;

public sealed class EventIdsTests
{
    private static readonly DateTimeOffset Instant = new(2026, 11, 25, 3, 0, 0, TimeSpan.Zero);

    [Test]
    public void Keep_the_order_of_one_instant_however_many_there_are()
    {
        EventIds ids = new();

        var made = Enumerable.Range(0, 10_000).Select(_ => ids.Next(Instant)).ToList();

        Assert.That(made, Is.Ordered.And.Unique);
        Assert.That(made.Select(id => id.Version).Distinct(), Is.EqualTo(new[] { 7 }));
        Assert.That(made.Select(id => id.Variant >> 2).Distinct(), Is.EqualTo(new[] { 2 }));
    }

    [Test]
    public void Begin_with_their_moment_as_PostgreSQL_orders_them() =>
        Assert.That(new EventIds().Next(Instant).ToString(), Does.StartWith(Instant.ToUnixTimeMilliseconds().ToString("x12", null).Insert(8, "-")));

    [Test]
    public void Do_not_follow_a_clock_that_is_set_back()
    {
        EventIds ids = new();
        var before = ids.Next(Instant);

        Assert.That(ids.Next(Instant.AddMinutes(-1)), Is.GreaterThan(before));
    }

    [Test]
    public void A_taken_moment_lies_between_what_came_before_and_what_comes_after()
    {
        EventIds ids = new();
        var before = ids.Next(Instant);

        var taken = ids.TakeMoment(Instant);

        Assert.That(Guid.CreateVersion7(taken), Is.GreaterThan(before));
        Assert.That(ids.Next(Instant), Is.GreaterThan(Guid.CreateVersion7(taken)));
    }
}
