using Ocop.Domain.Portals;

namespace Ocop.Domain.Tests.Portals;

public sealed class PortalReconciliationTests
{
    private static readonly DateTimeOffset Asked = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Ended = Asked.AddMinutes(5);
    private static readonly Guid By = Guid.Parse("11111111-1111-1111-1111-111111111111");

    [Test]
    public void A_comparison_waits_runs_and_ends_with_what_it_counted()
    {
        var comparison = PortalReconciliation.Of("national", By, Asked);
        Assert.That((comparison.Portal, comparison.RequestedBy, comparison.RequestedAt, comparison.Status, comparison.FinishedAt),
            Is.EqualTo(("national", (Guid?)By, Asked, ReconciliationStatus.Waiting, (DateTimeOffset?)null)));
        Assert.That(comparison.Id, Is.Not.EqualTo(Guid.Empty));

        comparison.Begin();
        Assert.That(comparison.Status, Is.EqualTo(ReconciliationStatus.Running));

        comparison.Finish(ours: 10, theirs: 9, equal: 6, missing: 3, surplus: 2, different: 1, Ended);
        Assert.That((comparison.Status, comparison.FinishedAt, comparison.Error), Is.EqualTo((ReconciliationStatus.Done, (DateTimeOffset?)Ended, (string?)null)));
        Assert.That((comparison.Ours, comparison.Theirs, comparison.Equal, comparison.Missing, comparison.Surplus, comparison.Different), Is.EqualTo((10, 9, 6, 3, 2, 1)));
    }

    [Test]
    public void A_portal_that_cannot_be_read_ends_it_with_the_reason()
    {
        var comparison = PortalReconciliation.Of("national", null, Asked);
        comparison.Begin();
        comparison.Fail("503", Ended);
        Assert.That((comparison.Status, comparison.FinishedAt, comparison.Error), Is.EqualTo((ReconciliationStatus.Failed, (DateTimeOffset?)Ended, "503")));
    }
}
