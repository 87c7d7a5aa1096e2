namespace Ocop.Domain.Portals;

/// <summary>How far a record's way to a portal has come.</summary>
public enum PortalDeliveryState
{
    /// <summary>To be sent.</summary>
    Waiting,

    /// <summary>The portal has it.</summary>
    Sent,

    /// <summary>The portal does not take it as it is; it is sent again when it changes, or when somebody asks.</summary>
    Refused,

    /// <summary>The portal could not be reached or made no sense; it is sent again by itself.</summary>
    Failed,
}

/// <summary>
/// One record and one portal: what the portal should have, and what it was last sent. No aggregate: rows are written for whole registers at once, and say nothing that the
/// ledger does not.
/// </summary>
public sealed class PortalDelivery
{
    private PortalDelivery() { }

    public Guid Id { get; private set; }
    public string Portal { get; private set; } = null!;

    /// <summary>Kind of record: <c>product</c>.</summary>
    public string Kind { get; private set; } = null!;

    /// <summary>The record's id at the portal; ours never changes, unlike a product's code.</summary>
    public string RecordId { get; private set; } = null!;
    public string? Code { get; private set; }
    public string? Name { get; private set; }

    /// <summary>The portal should have it no longer.</summary>
    public bool Withdrawn { get; private set; }

    /// <summary>Of what the portal should have.</summary>
    public string WantedHash { get; private set; } = null!;

    /// <summary>Which rows of the register this was read from, so that only what was written since is read again.</summary>
    public string Seen { get; private set; } = null!;

    /// <summary>Grows with every change; a portal keeps the highest.</summary>
    public long Version { get; private set; }
    public string? SentHash { get; private set; }
    public long? SentVersion { get; private set; }
    public PortalDeliveryState State { get; private set; }
    public int Attempts { get; private set; }
    public DateTimeOffset? NextAttemptAt { get; private set; }

    /// <summary>What the portal last said, shortened.</summary>
    public string? LastAnswer { get; private set; }
    public DateTimeOffset ChangedAt { get; private set; }
    public DateTimeOffset? SentAt { get; private set; }
}
