using Ocop.Domain.Common;
using Ocop.Domain.Integration;

namespace Ocop.Domain.Tests.Integration;

public sealed class WebhookSubscriptionTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);
    private static readonly WebhookSubscriptionId Id = new(Guid.Parse("11111111-1111-1111-1111-111111111111"));
    private static readonly Guid Client = Guid.Parse("22222222-2222-2222-2222-222222222222");
    private static readonly Guid By = Guid.Parse("33333333-3333-3333-3333-333333333333");
    private static readonly WebhookDetails Details = new("Cổng", "https://hook.example/ocop", ["product", "stamps.granted.v1"]);

    [Test]
    public void A_system_asks_to_be_sent_events()
    {
        var hook = Registered(Details with { Name = " Cổng " });
        Assert.That((hook.Id, hook.ClientId, hook.Name, hook.Url, hook.State, hook.CreatedAt, hook.CreatedBy), Is.EqualTo((Id, Client, "Cổng", "https://hook.example/ocop", WebhookState.Active, Now, (Guid?)By)));
        Assert.That((hook.Secret, hook.PreviousSecret, hook.Types), Is.EqualTo((new byte[] { 1 }, (byte[]?)null, new[] { "product", "stamps.granted.v1" })));
        Assert.That(hook.PopEvents(), Is.EqualTo(new[] { new WebhookRegistered(Id.Value, Client, "Cổng", "https://hook.example/ocop", "product stamps.granted.v1") }));
    }

    [TestCase("https://hook.example")]
    [TestCase("http://localhost:8080/x?y=1")]
    public void The_address_is_a_whole_web_address(string url) => Assert.That(Registered(Details with { Url = url }).Url, Is.EqualTo(url));

    [TestCase("")]
    [TestCase("/ocop")]
    [TestCase("hook.example/ocop")]
    [TestCase("ftp://hook.example/ocop")]
    [TestCase("https://me@hook.example/ocop")]
    [TestCase("https://hook.example/ocop#part")]
    public void Any_other_address_is_refused(string url) => Refuses("webhook.url_invalid", () => Registered(Details with { Url = url }));

    [Test]
    public void Name_and_address_are_as_long_as_they_may_be()
    {
        var url = Details.Url + "?";
        Assert.DoesNotThrow(() => Registered(new(new('x', 200), url.PadRight(1000, 'x'), [])));
        Refuses("webhook.url_invalid", () => Registered(Details with { Url = url.PadRight(1001, 'x') }));
        Refuses("field.too_long", () => Registered(Details with { Name = new('x', 201) }));
        Refuses("field.required", () => Registered(Details with { Name = " " }));
    }

    [Test]
    public void A_change_tells_what_it_changed_and_nothing_when_it_changed_nothing()
    {
        var hook = Registered(Details);
        hook.PopEvents();
        hook.Change(Details);
        Assert.That(hook.PopEvents(), Is.Empty);

        hook.Change(new("Kho", "https://kho.example", ["trace"]));
        var changed = (WebhookChanged)hook.PopEvents().Single();
        Assert.That(changed.AggregateId, Is.EqualTo(Id.Value));
        Assert.That(changed.Changes, Is.EqualTo(new FieldChange[]
        {
            new("name", "Cổng", "Kho"), new("url", "https://hook.example/ocop", "https://kho.example"), new("types", "product stamps.granted.v1", "trace"),
        }));
        Refuses("webhook.url_invalid", () => hook.Change(Details with { Url = "x" }));
    }

    [Test]
    public void The_old_secret_signs_for_a_day_beside_the_new_one()
    {
        var hook = Registered(Details);
        hook.PopEvents();
        hook.RotateSecret([2], Now);
        Assert.That((hook.Secret, hook.PreviousSecret, hook.PreviousEndsAt), Is.EqualTo((new byte[] { 2 }, new byte[] { 1 }, (DateTimeOffset?)Now.AddDays(1))));
        Assert.That(hook.PopEvents(), Is.EqualTo(new[] { new WebhookSecretRotated(Id.Value, Now.AddDays(1)) }));
    }

    [Test]
    public void Sending_is_paused_and_resumed()
    {
        var hook = Registered(Details);
        hook.PopEvents();
        Refuses("webhook.active", hook.Resume);
        hook.Pause();
        Assert.That(hook.State, Is.EqualTo(WebhookState.Paused));
        Refuses("webhook.not_active", hook.Pause);
        hook.Resume();
        Assert.That(hook.State, Is.EqualTo(WebhookState.Active));
        Assert.That(hook.PopEvents(), Is.EqualTo(new IDomainEvent[] { new WebhookPaused(Id.Value), new WebhookResumed(Id.Value) }));
    }

    [Test]
    public void A_receiver_that_is_gone_is_switched_off_once_until_somebody_resumes()
    {
        var hook = Registered(Details);
        hook.PopEvents();
        hook.SwitchOff("gone");
        hook.SwitchOff("again");
        Assert.That((hook.State, hook.Reason), Is.EqualTo((WebhookState.SwitchedOff, "gone")));
        Refuses("webhook.not_active", hook.Pause);
        hook.Resume();
        Assert.That((hook.State, hook.Reason), Is.EqualTo((WebhookState.Active, (string?)null)));
        hook.Pause();
        hook.SwitchOff("gone");
        Assert.That(hook.PopEvents(), Is.EqualTo(new IDomainEvent[]
        {
            new WebhookSwitchedOff(Id.Value, "gone"), new WebhookResumed(Id.Value), new WebhookPaused(Id.Value), new WebhookSwitchedOff(Id.Value, "gone"),
        }));
    }

    [Test]
    public void A_replay_and_its_removal_are_noted()
    {
        var hook = Registered(Details);
        hook.PopEvents();
        hook.Replay(7, null);
        hook.Replay(null, 3);
        hook.Remove();
        Assert.That(hook.PopEvents(), Is.EqualTo(new IDomainEvent[]
        {
            new WebhookReplayed(Id.Value, 7, null), new WebhookReplayed(Id.Value, null, 3), new WebhookRemoved(Id.Value, "Cổng", "https://hook.example/ocop"),
        }));
    }

    private static WebhookSubscription Registered(WebhookDetails details) => WebhookSubscription.Register(Id, Client, details, [1], By, Now);

    private static void Refuses(string code, Action act) => Assert.That(Assert.Throws<DomainException>(act.Invoke)!.Error.Code, Is.EqualTo(code));
}
