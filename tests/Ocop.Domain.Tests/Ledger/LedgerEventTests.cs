using System.Reflection;
using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.Ledger;

namespace Ocop.Domain.Tests.Ledger;

public sealed class LedgerEventTests
{
    private static readonly Type[] Events = [.. typeof(IDomainEvent).Assembly.GetTypes().Where(t => t.IsAssignableTo(typeof(IDomainEvent)) && t is { IsInterface: false, IsAbstract: false })];

    [Test]
    public void Every_event_has_a_name_of_its_own_in_the_past_tense_with_a_version()
    {
        var names = Events.Select(t => (t.Name, Pinned: t.GetCustomAttribute<EventTypeAttribute>()?.Name)).ToList();
        Assert.That(names.Where(n => n.Pinned is null).Select(n => n.Name), Is.Empty);
        Assert.That(names.Select(n => n.Pinned), Is.Unique.And.All.Match(@"^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*\.v\d+$"));
    }

    [Test]
    public void An_event_is_published_unless_it_says_that_it_is_internal() => Assert.That(
        (new EventTypeAttribute("a.done.v1").Visibility, new EventTypeAttribute("a.done.v1", EventVisibility.Internal).Visibility), Is.EqualTo((EventVisibility.Published, EventVisibility.Internal)));

    [Test]
    public void A_row_keeps_who_did_what_through_what_and_its_personal_values_apart()
    {
        var (id, record, actor, client) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        var agency = AgencyId.Of("so-y-te", null);
        DateTimeOffset at = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);
        LedgerEvent row = new(id, "recall.opened.v1", EventVisibility.Published, record, "{}", actor, agency, at, "trace", client);
        Assert.That(
            (row.Id, row.Type, row.Visibility, row.AggregateId, row.Payload, row.ActorId, row.AgencyId),
            Is.EqualTo((id, "recall.opened.v1", EventVisibility.Published, record, "{}", (Guid?)actor, (AgencyId?)agency)));
        Assert.That((row.OccurredAt, row.TraceId, row.ClientId), Is.EqualTo((at, "trace", (Guid?)client)));
        LedgerPersonalValues values = new(id, """{"name":"Lan"}""", [1, 2]);
        Assert.That((values.EventId, values.Values), Is.EqualTo((id, """{"name":"Lan"}""")));
        Assert.That(values.Salt, Is.EqualTo(new byte[] { 1, 2 }));
    }
}
