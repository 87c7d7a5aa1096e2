using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using NpgsqlTypes;

namespace Ocop.Infrastructure.Ledger;

/// <summary>
/// Gives committed events their positions and chains them, in one transaction that holds the one lock of it. What is to be done stands in a table that the events' own
/// transactions fill, so that no event is missed: neither one of a long transaction nor one whose node died.
/// </summary>
internal sealed class LedgerSequencer(NpgsqlDataSource source, TimeProvider clock)
{
    public const int Batch = 5000;

    // any fixed number of our own
    private const long LockKey = 0x0C0_0B_5E;

    // the lateral part asks for each event by its key, whatever the statistics of a table say that fills and empties all the time
    private const string PendingSql = $"""
        select {LedgerChain.Columns} from (select event_id from ledger_unsequenced order by event_id limit $1) u
        cross join lateral (select * from ledger_events where id = u.event_id offset 0) e
        order by u.event_id
        """;

    private const string AddSql = """
        insert into ledger_positions (position, event_id, feed_position, leaf, hash, sequenced_at)
        select position, event_id, nullif(feed_position, 0), leaf, hash, $6 from unnest($1, $2, $3, $4, $5) as t (position, event_id, feed_position, leaf, hash)
        """;

    /// <returns>How many events got their positions.</returns>
    public async Task<int> SequenceOnceAsync(CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);

        if (!await HasPendingAsync(connection, ct))
        {
            return 0;
        }

        await using var transaction = await connection.BeginTransactionAsync(ct);
        var (last, feed, hash, at) = await LastAsync(connection, ct);
        var pending = await PendingAsync(connection, ct);

        if (pending.Count > 0)
        {
            var now = clock.GetUtcNow();
            await AddAsync(connection, pending, last, feed, hash, now > at ? now : at, ct);
        }

        await transaction.CommitAsync(ct);
        return pending.Count;
    }

    private static async Task<bool> HasPendingAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand("select exists (select 1 from ledger_unsequenced)", connection);
        return await command.ExecuteScalarAsync(ct) is true;
    }

    private static async Task<(long Position, long FeedPosition, byte[] Hash, DateTimeOffset At)> LastAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new("select pg_advisory_xact_lock($1)") { Parameters = { new() { Value = LockKey } } });
        batch.BatchCommands.Add(new("""
            select position, (select coalesce(max(feed_position), 0) from ledger_positions), hash, sequenced_at from ledger_positions order by position desc limit 1
            """));
        await using var reader = await batch.ExecuteReaderAsync(ct);
        await reader.NextResultAsync(ct);
        return await reader.ReadAsync(ct)
            ? (reader.GetInt64(0), reader.GetInt64(1), reader.GetFieldValue<byte[]>(2), reader.GetFieldValue<DateTimeOffset>(3))
            : (0, 0, LedgerChain.Start, DateTimeOffset.MinValue);
    }

    private static async Task<List<ChainedEvent>> PendingAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(PendingSql, connection) { Parameters = { new() { Value = Batch } } };
        await using var reader = await command.ExecuteReaderAsync(ct);
        List<ChainedEvent> pending = [];

        while (await reader.ReadAsync(ct))
        {
            pending.Add(LedgerChain.Read(reader));
        }

        return pending;
    }

    private static async Task AddAsync(
        NpgsqlConnection connection, List<ChainedEvent> events, long last, long feed, byte[] hash, DateTimeOffset at, CancellationToken ct)
    {
        var (positions, feedPositions, leaves, hashes) = (new long[events.Count], new long[events.Count], new byte[events.Count][], new byte[events.Count][]);
        var ids = events.Select(e => e.Id).ToArray();

        for (var i = 0; i < events.Count; i++)
        {
            positions[i] = ++last;
            feedPositions[i] = events[i].Visibility == "published" ? ++feed : 0;
            leaves[i] = LedgerChain.Leaf(events[i]);
            hashes[i] = hash = LedgerChain.Next(hash, leaves[i]);
        }

        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new(AddSql)
        {
            Parameters =
            {
                new() { Value = positions },
                new() { Value = ids },
                new() { Value = feedPositions },
                new() { Value = leaves, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bytea },
                new() { Value = hashes, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bytea },
                new() { Value = at },
            },
        });
        batch.BatchCommands.Add(new("delete from ledger_unsequenced where event_id = any($1)") { Parameters = { new() { Value = ids } } });
        await batch.ExecuteNonQueryAsync(ct);
    }
}

/// <summary>Wakes whoever waits for something in this process; a ring while nobody waits is kept for the next.</summary>
internal sealed class Bell : IDisposable
{
    private readonly SemaphoreSlim _rings = new(0, 1);

    public void Ring()
    {
        try
        {
            _rings.Release();
        }
        catch (SemaphoreFullException)
        {
            // it rings already
        }
    }

    // by the real time: a clock that a test holds still must not hold up what goes on behind it
    public Task WaitAsync(TimeSpan longest, CancellationToken ct) => _rings.WaitAsync(longest, ct);

    public void Dispose() => _rings.Dispose();
}

/// <summary>Rung after a commit that left events.</summary>
internal sealed class LedgerBell : IDisposable
{
    public Bell Committed { get; } = new();

    /// <summary>Rung when events got positions, for the deliverer of webhooks.</summary>
    public Bell Deliverable { get; } = new();

    private TaskCompletionSource _grown = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when the feed grows next, as far as this node sees it.</summary>
    public Task Grown => Volatile.Read(ref _grown).Task;

    public void Grow()
    {
        Interlocked.Exchange(ref _grown, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
        Deliverable.Ring();
    }

    public void Dispose()
    {
        Committed.Dispose();
        Deliverable.Dispose();
    }
}

/// <summary>Runs the sequencer: at once after a commit of this node, and soon for what another left behind.</summary>
internal sealed class LedgerSequencing(LedgerSequencer sequencer, LedgerBell bell, ILogger<LedgerSequencing> logger) : BackgroundService
{
    // commits come in crowds: so long the first one waits for others
    private static readonly TimeSpan Gather = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan Active = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(1);
    private const int RoundsUntilIdle = 50;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var quiet = RoundsUntilIdle; !stoppingToken.IsCancellationRequested; quiet++)
        {
            try
            {
                while (await sequencer.SequenceOnceAsync(stoppingToken) is var done and > 0)
                {
                    quiet = 0;
                    bell.Grow();

                    if (done < LedgerSequencer.Batch)
                    {
                        break;
                    }
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                logger.LogError(e, "Events get no positions");
            }

            await bell.Committed.WaitAsync(quiet < RoundsUntilIdle ? Active : Idle, stoppingToken);
            await Task.Delay(Gather, stoppingToken);
        }
    }
}
