using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Ocop.Application.Common;
using Ocop.Application.Integration;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.Ledger;

internal sealed class LedgerProofs(NpgsqlDataSource source, OcopDbContext db) : ILedgerProofs
{
    private const string Sort = "-day";
    private const string WithRoot = "The path leads from the leaf to the root of its day. Compare the root with the one that you kept.";
    private const string WithoutRoot = "The root of the day is computed soon after midnight. Until then the chain's hash is all there is to compare.";

    private const string Sql = $"""
        select p.position, p.feed_position, p.leaf, p.hash, (select hash from ledger_positions where position = p.position - 1), {LedgerChain.Columns}
        from ledger_positions p join ledger_events e on e.id = p.event_id where p.event_id = $1
        """;

    public async Task<LedgerProof?> FindAsync(Guid eventId, CancellationToken ct)
    {
        await using var command = source.CreateCommand(Sql);
        command.Parameters.Add(new() { Value = eventId });
        await using var r = await command.ExecuteReaderAsync(ct);

        if (!await r.ReadAsync(ct))
        {
            return null;
        }

        var (position, feedPosition, leaf, hash) = (r.GetInt64(0), r.IsDBNull(1) ? (long?)null : r.GetInt64(1), r.GetFieldValue<byte[]>(2), r.GetFieldValue<byte[]>(3));
        var previous = r.IsDBNull(4) ? LedgerChain.Start : r.GetFieldValue<byte[]>(4);
        var e = LedgerChain.Read(r, from: 5);
        await r.DisposeAsync();

        var root = await db.LedgerRoots.AsNoTracking().Where(d => d.LastPosition >= position).OrderBy(d => d.LastPosition).FirstOrDefaultAsync(ct);
        var path = root is null ? [] : await PathAsync(root, position, ct);
        return new(
            new(e.Id, e.Type, e.Visibility, e.AggregateId, e.OccurredAtMicros, e.Payload, e.OriginHash), Convert.ToHexStringLower(leaf), position, feedPosition,
            Convert.ToHexStringLower(previous), Convert.ToHexStringLower(hash), root is null ? null : Item(root), path, root is null ? WithoutRoot : WithRoot);
    }

    public async Task<Page<LedgerRootItem>> RootsAsync(int limit, string? cursor, CancellationToken ct)
    {
        var roots = db.LedgerRoots.AsNoTracking();

        if (Cursor.Decode(cursor, Sort, values: 1) is { } after && DateOnly.TryParseExact(after.Values[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            roots = roots.Where(r => r.Day < day);
        }

        var page = await roots.OrderByDescending(r => r.Day).Take(limit + 1).ToListAsync(ct);
        return new(
            [.. page.Take(limit).Select(Item)],
            page.Count > limit ? new Cursor(Sort, [page[limit - 1].Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)], Guid.Empty).Encode() : null);
    }

    private static LedgerRootItem Item(LedgerRoot r) => new(
        r.Day, r.FirstPosition, r.LastPosition, r.LastPosition - r.FirstPosition + 1, Convert.ToHexStringLower(r.Root), Convert.ToHexStringLower(r.ChainHash), r.ComputedAt);

    private async Task<IReadOnlyList<ProofStep>> PathAsync(LedgerRoot root, long position, CancellationToken ct)
    {
        var leaves = await LedgerRoots.LeavesAsync(source, root.FirstPosition, root.LastPosition, ct);
        return [.. MerkleTree.Path(leaves, (int)(position - root.FirstPosition)).Select(s => new ProofStep(s.IsLeft ? "left" : "right", Convert.ToHexStringLower(s.Hash)))];
    }
}
