using Ocop.Domain.Accounts;

namespace Ocop.Domain.Tests.Accounts;

public sealed class SignInLimitTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 3, 0, 0, TimeSpan.Zero);

    [Test]
    public void Bears_four_failures_and_blocks_with_the_fifth()
    {
        var limit = Failures(4, Now);
        Assert.That(limit.Wait(Now), Is.Null);
        Assert.That(limit.AttemptOnAccount(Now).Wait(Now), Is.EqualTo(TimeSpan.FromMinutes(1)));
    }

    [TestCase(6, 2)]
    [TestCase(7, 4)]
    [TestCase(8, 8)]
    [TestCase(9, 15)]
    [TestCase(500, 15)]
    public void Makes_the_wait_grow_up_to_a_quarter_of_an_hour(int failures, int minutes) =>
        Assert.That(Failures(failures, Now).Wait(Now), Is.EqualTo(TimeSpan.FromMinutes(minutes)));

    [Test]
    public void Forgets_after_a_quiet_day() => Assert.That(Failures(7, Now).AttemptOnAccount(Now.AddHours(25)).Attempts, Is.EqualTo(1));

    [Test]
    public void Bears_fifty_failures_of_one_address_and_no_more()
    {
        var limit = Enumerable.Range(0, SignInLimit.FailuresPerAddress).Aggregate(SignInLimit.Fresh, (known, i) =>
        {
            Assert.That(known.Wait(Now.AddSeconds(i)), Is.Null, $"attempt {i + 1}");
            return known.AttemptFromAddress(Now.AddSeconds(i));
        });

        Assert.That(limit.Wait(Now.AddMinutes(1)), Is.EqualTo(TimeSpan.FromMinutes(9)));
        Assert.That(limit.Wait(Now.AddMinutes(10)), Is.Null);
        Assert.That(limit.AttemptFromAddress(Now.AddMinutes(10)).Attempts, Is.EqualTo(1));
    }

    private static SignInLimit Failures(int count, DateTimeOffset at) => Enumerable.Range(0, count).Aggregate(SignInLimit.Fresh, (limit, _) => limit.AttemptOnAccount(at));
}
