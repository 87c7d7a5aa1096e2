using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Ocop.Infrastructure.Ledger;

/// <summary>The place of an event in the ledger, given after its commit. Rows are added and never changed.</summary>
public sealed class LedgerPosition
{
    /// <summary>From 1, without gaps, over all events.</summary>
    public long Position { get; init; }
    public Guid EventId { get; init; }

    /// <summary>From 1, without gaps, over the published ones; null for what stays within the system.</summary>
    public long? FeedPosition { get; init; }

    /// <summary>SHA-256 of the event's canonical line.</summary>
    public required byte[] Leaf { get; init; }

    /// <summary>SHA-256 of the hash before and the leaf.</summary>
    public required byte[] Hash { get; init; }

    /// <summary>Never goes back from one position to the next.</summary>
    public DateTimeOffset SequencedAt { get; init; }
}

/// <summary>An event without a position yet; a trigger of the ledger's table adds it in the event's own transaction.</summary>
public sealed class LedgerUnsequenced
{
    public Guid EventId { get; init; }
}

/// <summary>What a day's events come to: anybody who kept it finds out whether one of them was changed.</summary>
public sealed class LedgerRoot
{
    /// <summary>In Vietnam.</summary>
    public DateOnly Day { get; init; }

    /// <summary>The first position of the day; one after the last when the day has none.</summary>
    public long FirstPosition { get; init; }
    public long LastPosition { get; init; }

    /// <summary>Root of the Merkle tree over the day's leaves (RFC 6962).</summary>
    public required byte[] Root { get; init; }

    /// <summary>Of the last position.</summary>
    public required byte[] ChainHash { get; init; }
    public DateTimeOffset ComputedAt { get; init; }
}

/// <summary>An event as the chain sees it.</summary>
/// <param name="Payload">As PostgreSQL writes <c>jsonb</c>.</param>
internal sealed record ChainedEvent(
    Guid Id, string Type, string Visibility, Guid AggregateId, DateTimeOffset OccurredAt, string Payload, Guid? ActorId, Guid? AgencyId, Guid? ClientId, string? TraceId)
{
    public string PayloadHash => LedgerChain.Hex(Encoding.UTF8.GetBytes(Payload));

    /// <summary>Who did it, as a hash: it stands in proofs that others get.</summary>
    public string OriginHash => LedgerChain.Hex(Encoding.UTF8.GetBytes($"{ActorId}|{AgencyId}|{ClientId}|{TraceId}"));

    public string OccurredAtMicros =>
        ((OccurredAt.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond).ToString(CultureInfo.InvariantCulture);

    /// <summary>What is hashed; anybody with the row can write it anew.</summary>
    public string Line => $"{Id}|{Type}|{Visibility}|{AggregateId}|{OccurredAtMicros}|{PayloadHash}|{OriginHash}";
}

/// <summary>The chain over all events. <c>docs/adr/0009-positions-and-hash-chain.md</c> says the same in words, <c>docs/ledger-check.mjs</c> in another language.</summary>
internal static class LedgerChain
{
    /// <summary>Before the first event.</summary>
    public static byte[] Start { get; } = new byte[SHA256.HashSizeInBytes];

    /// <summary>Columns of <c>ledger_events e</c>, in the order of <see cref="Read"/>.</summary>
    public const string Columns = "e.id, e.type, e.visibility, e.aggregate_id, e.occurred_at, e.payload::text, e.actor_id, e.agency_id, e.client_id, e.trace_id";

    public static ChainedEvent Read(Npgsql.NpgsqlDataReader r, int from = 0)
    {
        return new(
            r.GetGuid(from), r.GetString(from + 1), r.GetString(from + 2), r.GetGuid(from + 3), r.GetFieldValue<DateTimeOffset>(from + 4), r.GetString(from + 5),
            Id(from + 6), Id(from + 7), Id(from + 8), r.IsDBNull(from + 9) ? null : r.GetString(from + 9));

        Guid? Id(int at) => r.IsDBNull(at) ? null : r.GetGuid(at);
    }

    public static byte[] Leaf(ChainedEvent e) => SHA256.HashData(Encoding.UTF8.GetBytes(e.Line));

    public static byte[] Next(byte[] before, byte[] leaf) => SHA256.HashData([.. before, .. leaf]);

    public static string Hex(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}

/// <summary>The tree of RFC 6962: leaves and knots are hashed with different first bytes, so that none passes for the other.</summary>
internal static class MerkleTree
{
    public static byte[] Root(ReadOnlySpan<byte[]> leaves)
    {
        if (leaves.Length == 0)
        {
            return SHA256.HashData([]);
        }

        if (leaves.Length == 1)
        {
            return SHA256.HashData([0, .. leaves[0]]);
        }

        var left = Split(leaves.Length);
        return Knot(Root(leaves[..left]), Root(leaves[left..]));
    }

    /// <summary>The neighbours of a leaf, from the leaf upwards.</summary>
    public static IReadOnlyList<(bool IsLeft, byte[] Hash)> Path(ReadOnlySpan<byte[]> leaves, int index)
    {
        if (leaves.Length <= 1)
        {
            return [];
        }

        var left = Split(leaves.Length);
        return index < left
            ? [.. Path(leaves[..left], index), (false, Root(leaves[left..]))]
            : [.. Path(leaves[left..], index - left), (true, Root(leaves[..left]))];
    }

    private static byte[] Knot(byte[] left, byte[] right) => SHA256.HashData([1, .. left, .. right]);

    /// <summary>The greatest power of two that is less.</summary>
    private static int Split(int count) => 1 << (31 - int.LeadingZeroCount(count - 1));
}
