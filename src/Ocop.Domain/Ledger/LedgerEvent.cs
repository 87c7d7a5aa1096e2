using Ocop.Domain.Agencies;
using Ocop.Domain.Common;

namespace Ocop.Domain.Ledger;

/// <summary>One row of the append-only ledger: audit trail, outbox, change feed and webhook source in one. Holds no personal data.</summary>
public sealed class LedgerEvent
{
    private LedgerEvent() { }

    public LedgerEvent(
        Guid id, string type, EventVisibility visibility, Guid aggregateId, string payload, Guid? actorId, AgencyId? agencyId, DateTimeOffset occurredAt, string? traceId,
        Guid? clientId = null)
    {
        Id = id;
        Type = type;
        Visibility = visibility;
        AggregateId = aggregateId;
        Payload = payload;
        ActorId = actorId;
        AgencyId = agencyId;
        OccurredAt = occurredAt;
        TraceId = traceId;
        ClientId = clientId;
    }

    /// <summary>UUIDv7 of the moment it happened: the order of the ids is that of the events.</summary>
    public Guid Id { get; private set; }

    /// <summary>Pinned name such as <c>certification.granted.v1</c>.</summary>
    public string Type { get; private set; } = null!;
    public EventVisibility Visibility { get; private set; }
    public Guid AggregateId { get; private set; }

    /// <summary>JSON.</summary>
    public string Payload { get; private set; } = null!;

    /// <summary>The user or client; null = the system itself.</summary>
    public Guid? ActorId { get; private set; }
    public AgencyId? AgencyId { get; private set; }
    public DateTimeOffset OccurredAt { get; private set; }
    public string? TraceId { get; private set; }

    /// <summary>The system or application it was done through, the actor itself where that is a system; null for our own pages.</summary>
    public Guid? ClientId { get; private set; }
}

/// <summary>The personal values of an event, erasable without touching the ledger: the payload holds only their salted digest.</summary>
public sealed class LedgerPersonalValues
{
    private LedgerPersonalValues() { }

    public LedgerPersonalValues(Guid eventId, string values, byte[] salt)
    {
        EventId = eventId;
        Values = values;
        Salt = salt;
    }

    public Guid EventId { get; private set; }

    /// <summary>JSON.</summary>
    public string Values { get; private set; } = null!;
    public byte[] Salt { get; private set; } = null!;
}
