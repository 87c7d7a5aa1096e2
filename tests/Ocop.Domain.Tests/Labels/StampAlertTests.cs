using Ocop.Domain.Common;
using Ocop.Domain.Labels;

namespace Ocop.Domain.Tests.Labels;

public sealed class StampAlertTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);
    private static readonly Guid By = Guid.Parse("11111111-1111-1111-1111-111111111111");
    private static readonly Guid Officer = Guid.Parse("22222222-2222-2222-2222-222222222222");
    private static readonly StampGrant Grant = StampGrant.Grant(
        StampGrantId.New(), 1, new("DT26", 1, 100, new(By), new(By), new(By), "12/QĐ-UBND", new(2026, 11, 23), null, 100), By, new(2026, 11, 23));

    [Test]
    public void A_suspicion_says_why_and_waits_for_an_agency()
    {
        var alert = Raised();

        Assert.That((alert.GrantId, alert.Number, alert.Code, alert.Score, alert.Checks, alert.RaisedAt, alert.Status), Is.EqualTo((Grant.Id, 7L, 4711L, 60, 9, Now, StampAlertStatus.Open)));
        Assert.That((alert.Because, alert.ClosedAt, alert.ClosedBy), Is.EqualTo(((string?)null, (DateTimeOffset?)null, (Guid?)null)));
        Assert.That(alert.Reasons.Select(r => (r.Sign, r.Measured, r.Points)), Is.EqualTo(new[] { (StampSignKind.Places, 4, 20), (StampSignKind.Speed, 900, 40) }));
        Assert.That(alert.PopEvents(), Is.EqualTo(new[] { new StampCloneSuspected(alert.Id, Grant.Id, Grant.ProductId, "DT26", 7, 60) }));
    }

    [Test]
    public void It_is_dismissed_for_a_harmless_reason()
    {
        var alert = Raised();
        alert.PopEvents();
        alert.Dismiss(" Hội chợ ", Officer, Now.AddDays(1));
        Assert.That((alert.Status, alert.Because, alert.ClosedBy, alert.ClosedAt), Is.EqualTo((StampAlertStatus.Dismissed, "Hội chợ", (Guid?)Officer, (DateTimeOffset?)Now.AddDays(1))));
        Assert.That(alert.PopEvents(), Is.EqualTo(new[] { new StampSuspicionDismissed(alert.Id, "Hội chợ") }));
    }

    [Test]
    public void Or_confirmed()
    {
        var alert = Raised();
        alert.PopEvents();
        alert.Confirm(" Hàng giả ", Officer, Now.AddDays(1));
        Assert.That((alert.Status, alert.Because, alert.ClosedBy, alert.ClosedAt), Is.EqualTo((StampAlertStatus.Confirmed, "Hàng giả", (Guid?)Officer, (DateTimeOffset?)Now.AddDays(1))));
        Assert.That(alert.PopEvents(), Is.EqualTo(new[] { new StampSuspicionConfirmed(alert.Id, "Hàng giả") }));
    }

    [Test]
    public void It_is_settled_once_and_with_a_reason()
    {
        var alert = Raised();
        Refuses("field.required", () => alert.Dismiss(" ", Officer, Now));
        Refuses("field.required", () => alert.Confirm(" ", Officer, Now));
        Refuses("field.too_long", () => alert.Confirm(new('x', 2001), Officer, Now));
        Assert.That(alert.Status, Is.EqualTo(StampAlertStatus.Open));
        alert.Confirm(new('x', 2000), Officer, Now);
        Refuses("stamp.alert_closed", () => alert.Dismiss("Nhầm", Officer, Now));
        Refuses("stamp.alert_closed", () => alert.Confirm("Lần nữa", Officer, Now));
        Assert.That(alert.Status, Is.EqualTo(StampAlertStatus.Confirmed));
    }

    private static StampAlert Raised() => StampAlert.Raise(
        Grant, 7, new(4711), new([new(StampSignKind.Places, 4, 20), new(StampSignKind.Speed, 900, 40)], 60), 9, Now);

    private static void Refuses(string code, Action act) => Assert.That(Assert.Throws<DomainException>(act.Invoke)!.Error.Code, Is.EqualTo(code));
}
