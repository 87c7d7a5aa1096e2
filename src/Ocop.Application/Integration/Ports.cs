using Ocop.Domain.Portals;

namespace Ocop.Application.Integration;

/// <summary>What became of a record at a portal.</summary>
public enum PortalOutcome
{
    /// <summary>It has what it was sent, or has it already.</summary>
    Accepted,

    /// <summary>It does not take this record.</summary>
    Refused,

    /// <summary>It could not be reached, or its answer made no sense.</summary>
    Failed,

    /// <summary>It asks to be left in peace for a while.</summary>
    Busy,

    /// <summary>It has a later version than the one that was sent.</summary>
    Stale,
}

/// <summary>What a portal answered.</summary>
/// <param name="Note">In short; never holds a secret.</param>
/// <param name="RetryAfter">Of a busy one.</param>
/// <param name="Version">Of a later version there.</param>
public sealed record PortalAnswer(PortalOutcome Outcome, string? Note = null, TimeSpan? RetryAfter = null, long? Version = null);

/// <summary>A record as a portal has it.</summary>
/// <param name="Record">JSON.</param>
public sealed record PortalListed(string Id, string Record);

/// <summary>A portal could not be read.</summary>
public sealed class PortalUnreadableException(string message) : Exception(message);

/// <summary>A traceability portal of the province or the nation that takes records of ours. What happens twice happens once: a record's id and version name what is sent.</summary>
public interface IPortal
{
    string Code { get; }

    /// <summary>Sends a record.</summary>
    /// <param name="id">Of the record; stays the same.</param>
    /// <param name="version">Grows with each change.</param>
    /// <param name="record">JSON.</param>
    /// <param name="ct">Cancels.</param>
    Task<PortalAnswer> DeliverAsync(string id, long version, string record, CancellationToken ct);

    /// <summary>Takes a record back; one that is not there is taken back already.</summary>
    Task<PortalAnswer> WithdrawAsync(string id, long version, CancellationToken ct);

    /// <summary>All records that it has of ours.</summary>
    /// <exception cref="PortalUnreadableException">When it cannot be reached or makes no sense.</exception>
    IAsyncEnumerable<PortalListed> ListAsync(CancellationToken ct);
}

/// <summary>A portal of the configuration.</summary>
/// <param name="Host">Where it is; without anything secret.</param>
public sealed record ConfiguredPortal(string Code, string Name, string Host);

/// <summary>The portals of the configuration.</summary>
public interface IPortals
{
    IReadOnlyList<ConfiguredPortal> All { get; }
}

/// <summary>Marks records to be sent again, in the transaction under way.</summary>
public interface IPortalResending
{
    /// <summary>What a reconciliation found: these differences, or all of a kind.</summary>
    /// <returns>How many records.</returns>
    Task<int> ResendAsync(PortalReconciliation reconciliation, IReadOnlyCollection<Guid>? differences, DifferenceKind? kind, CancellationToken ct);

    /// <summary>Of the journal.</summary>
    Task<int> ResendAsync(string portal, IReadOnlyCollection<Guid> deliveries, CancellationToken ct);
}
