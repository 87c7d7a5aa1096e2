using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using NpgsqlTypes;
using Ocop.Application.Common;

namespace Ocop.Infrastructure.Clients;

/// <summary>
/// Counts the requests of clients in memory, and adds them to the database's counts every few seconds and at the end: no request waits for a write. What a
/// node has not added when it is killed is lost.
/// </summary>
public sealed class ClientUsage(NpgsqlDataSource source, TimeProvider clock, ILogger<ClientUsage> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private const string Add = """
        insert into oauth_client_usage as u (client_id, day, calls, refused, last_at)
        select a.client_id, a.day, a.calls, a.refused, a.last_at
        from unnest($1::uuid[], $2::date[], $3::bigint[], $4::bigint[], $5::timestamptz[]) as a (client_id, day, calls, refused, last_at)
        join oauth_clients c on c.id = a.client_id
        order by a.client_id, a.day
        on conflict (client_id, day) do update
        set calls = u.calls + excluded.calls, refused = u.refused + excluded.refused, last_at = greatest(u.last_at, excluded.last_at)
        """;

    private ConcurrentDictionary<(Guid Client, DateOnly Day), Tally> _tallies = new();

    public void Count(Guid client, bool isRefused)
    {
        var tally = _tallies.GetOrAdd((client, clock.Today()), static _ => new());

        lock (tally)
        {
            tally.Calls += isRefused ? 0 : 1;
            tally.Refused += isRefused ? 1 : 0;
            tally.LastAt = clock.GetUtcNow();
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await TryFlushAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Pause, clock, stoppingToken);
            await TryFlushAsync(stoppingToken);
        }
    }

    private async Task TryFlushAsync(CancellationToken ct)
    {
        if (_tallies.IsEmpty)
        {
            return;
        }

        // a request that still holds a tally of the old ones counts there before they are read, or a moment too late for nobody to miss it
        var taken = Interlocked.Exchange(ref _tallies, new()).ToArray();

        try
        {
            await FlushAsync(taken, ct);
        }
        catch (Exception e) when (e is NpgsqlException or OperationCanceledException or ObjectDisposedException)
        {
            logger.LogWarning(e, "Counts of clients are kept until the database takes them");
            Keep(taken);
        }
    }

    private async Task FlushAsync(KeyValuePair<(Guid Client, DateOnly Day), Tally>[] taken, CancellationToken ct)
    {
        await using var command = source.CreateCommand(Add);
        command.Parameters.Add(new() { Value = taken.Select(t => t.Key.Client).ToArray() });
        command.Parameters.Add(new() { Value = taken.Select(t => t.Key.Day).ToArray() });
        command.Parameters.Add(new() { Value = taken.Select(t => t.Value.Calls).ToArray() });
        command.Parameters.Add(new() { Value = taken.Select(t => t.Value.Refused).ToArray() });
        command.Parameters.Add(new() { Value = taken.Select(t => t.Value.LastAt).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.TimestampTz });
        await command.ExecuteNonQueryAsync(ct);
    }

    private void Keep(KeyValuePair<(Guid Client, DateOnly Day), Tally>[] taken)
    {
        foreach (var (key, old) in taken)
        {
            var tally = _tallies.GetOrAdd(key, static _ => new());

            lock (tally)
            {
                tally.Calls += old.Calls;
                tally.Refused += old.Refused;
                tally.LastAt = tally.LastAt > old.LastAt ? tally.LastAt : old.LastAt;
            }
        }
    }

    private sealed class Tally
    {
        public long Calls { get; set; }
        public long Refused { get; set; }
        public DateTimeOffset LastAt { get; set; }
    }
}
