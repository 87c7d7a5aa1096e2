using Npgsql;
using Ocop.Application.Common;
using Ocop.Application.Jobs;

namespace Ocop.Infrastructure.Ledger;

/// <summary>Soon after midnight: the root of each day that is over. A day without events has one too, so that none can be left out unseen.</summary>
internal sealed class LedgerRoots(NpgsqlDataSource source, LedgerSequencer sequencer, TimeProvider clock) : IBackgroundJob
{
    private const string NextSql = """
        select coalesce((select max(day) + 1 from ledger_roots), (select (sequenced_at at time zone 'Asia/Ho_Chi_Minh')::date from ledger_positions where position = 1)),
          coalesce((select max(last_position) from ledger_roots), 0)
        """;

    private const string LastSql = "select position, hash from ledger_positions where sequenced_at < $1 order by position desc limit 1";

    public string Name => "ledger-roots";

    public string Cron => "0 5 0 * * ?";

    public async Task<IReadOnlyDictionary<string, int>> RunAsync(CancellationToken ct)
    {
        while (await sequencer.SequenceOnceAsync(ct) > 0)
        {
            // what was committed before midnight stands in its day, or else in the next: its time is that of its position
        }

        var days = 0;

        while (await NextAsync(ct))
        {
            days++;
        }

        return new Dictionary<string, int>(StringComparer.Ordinal) { ["days"] = days };
    }

    public static async Task<byte[][]> LeavesAsync(NpgsqlDataSource source, long first, long last, CancellationToken ct)
    {
        await using var command = source.CreateCommand("select leaf from ledger_positions where position between $1 and $2 order by position");
        command.Parameters.Add(new() { Value = first });
        command.Parameters.Add(new() { Value = last });
        await using var reader = await command.ExecuteReaderAsync(ct);
        List<byte[]> leaves = [];

        while (await reader.ReadAsync(ct))
        {
            leaves.Add(reader.GetFieldValue<byte[]>(0));
        }

        return [.. leaves];
    }

    private async Task<bool> NextAsync(CancellationToken ct)
    {
        if (await DueAsync(ct) is not var (day, before))
        {
            return false;
        }

        var (last, hash) = await LastAsync(day, ct);
        var leaves = await LeavesAsync(source, before + 1, last, ct);
        await using var command = source.CreateCommand("""
            insert into ledger_roots (day, first_position, last_position, root, chain_hash, computed_at) values ($1, $2, $3, $4, $5, $6) on conflict (day) do nothing
            """);

        foreach (var value in (object[])[day, before + 1, last, MerkleTree.Root(leaves), hash, clock.GetUtcNow()])
        {
            command.Parameters.Add(new() { Value = value });
        }

        await command.ExecuteNonQueryAsync(ct);
        return true;
    }

    private async Task<(DateOnly Day, long Before)?> DueAsync(CancellationToken ct)
    {
        await using var command = source.CreateCommand(NextSql);
        await using var reader = await command.ExecuteReaderAsync(ct);
        await reader.ReadAsync(ct);
        return !reader.IsDBNull(0) && reader.GetFieldValue<DateOnly>(0) is var day && day < clock.Today() ? (day, reader.GetInt64(1)) : null;
    }

    private async Task<(long Position, byte[] Hash)> LastAsync(DateOnly day, CancellationToken ct)
    {
        await using var command = source.CreateCommand(LastSql);
        command.Parameters.Add(new() { Value = VietnamTime.StartOf(day.AddDays(1)).ToUniversalTime() });
        await using var reader = await command.ExecuteReaderAsync(ct);
        return await reader.ReadAsync(ct) ? (reader.GetInt64(0), reader.GetFieldValue<byte[]>(1)) : (0, LedgerChain.Start);
    }
}

/// <summary>Each week: computes the whole chain anew from the events, and fails with the first place where it differs.</summary>
internal sealed class LedgerCheck(NpgsqlDataSource source) : IBackgroundJob
{
    private const int AtOnce = 20_000;

    private const string Sql = $"""
        select p.position, p.feed_position, p.leaf, p.hash, {LedgerChain.Columns}
        from (select * from ledger_positions where position > $1 order by position limit $2) p
        left join lateral (select * from ledger_events where id = p.event_id offset 0) e on true
        order by p.position
        """;

    private const string LostSql = """
        select e.id from ledger_events e
        where not exists (select 1 from ledger_positions p where p.event_id = e.id) and not exists (select 1 from ledger_unsequenced u where u.event_id = e.id)
        limit 1
        """;

    public string Name => "ledger-check";

    public string Cron => "0 0 2 ? * SUN";

    public async Task<IReadOnlyDictionary<string, int>> RunAsync(CancellationToken ct)
    {
        var at = new Walk(0, 0, LedgerChain.Start);

        for (var more = true; more;)
        {
            var next = await StepAsync(at, ct);
            more = next.Position > at.Position;
            at = next;
        }

        await using (var lost = source.CreateCommand(LostSql))
        {
            if (await lost.ExecuteScalarAsync(ct) is Guid id)
            {
                throw new LedgerDifferenceException($"Event {id} has no position and does not wait for one");
            }
        }

        return new Dictionary<string, int>(StringComparer.Ordinal) { ["events"] = (int)at.Position, ["days"] = await RootsAsync(ct) };
    }

    private async Task<Walk> StepAsync(Walk at, CancellationToken ct)
    {
        await using var command = source.CreateCommand(Sql);
        command.CommandTimeout = 0;
        command.Parameters.Add(new() { Value = at.Position });
        command.Parameters.Add(new() { Value = AtOnce });
        await using var r = await command.ExecuteReaderAsync(ct);

        while (await r.ReadAsync(ct))
        {
            at = Compare(at, r);
        }

        return at;
    }

    private static Walk Compare(Walk at, NpgsqlDataReader r)
    {
        var position = r.GetInt64(0);
        Require(position == at.Position + 1, at.Position + 1, "the position is missing");
        Require(!r.IsDBNull(4), position, "the event is missing");
        var e = LedgerChain.Read(r, from: 4);
        var feed = e.Visibility == "published" ? at.Feed + 1 : at.Feed;
        Require((r.IsDBNull(1) ? (long?)null : r.GetInt64(1)) == (feed > at.Feed ? feed : null), position, $"the feed's position of event {e.Id} is wrong");
        var leaf = LedgerChain.Leaf(e);
        Require(leaf.AsSpan().SequenceEqual(r.GetFieldValue<byte[]>(2)), position, $"event {e.Id} was changed");
        var hash = LedgerChain.Next(at.Hash, leaf);
        Require(hash.AsSpan().SequenceEqual(r.GetFieldValue<byte[]>(3)), position, $"the chain breaks at event {e.Id}");
        return new(position, feed, hash);
    }

    private async Task<int> RootsAsync(CancellationToken ct)
    {
        var roots = new List<(DateOnly Day, long First, long Last, byte[] Root)>();

        await using (var command = source.CreateCommand("select day, first_position, last_position, root from ledger_roots order by day"))
        await using (var r = await command.ExecuteReaderAsync(ct))
        {
            while (await r.ReadAsync(ct))
            {
                roots.Add((r.GetFieldValue<DateOnly>(0), r.GetInt64(1), r.GetInt64(2), r.GetFieldValue<byte[]>(3)));
            }
        }

        foreach (var (day, first, last, root) in roots)
        {
            var leaves = await LedgerRoots.LeavesAsync(source, first, last, ct);
            Require(MerkleTree.Root(leaves).AsSpan().SequenceEqual(root), first, $"the root of {day:yyyy-MM-dd} is another");
        }

        return roots.Count;
    }

    private static void Require(bool holds, long position, string what)
    {
        if (!holds)
        {
            throw new LedgerDifferenceException($"At position {position} {what}");
        }
    }

    private readonly record struct Walk(long Position, long Feed, byte[] Hash);
}

/// <summary>The ledger is not as it was.</summary>
public sealed class LedgerDifferenceException(string message) : Exception(message);
