using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using Npgsql;

namespace Ocop.Benchmarks.Bars;

/// <summary>P7: one consumer of the change feed.</summary>
internal static class FeedBars
{
    private const int PerSecond = 500;

    public static async Task RunAsync(Bench bench)
    {
        var database = await bench.SmallAsync();
        var events = bench.Options.Quick ? 50_000 : 200_000;
        await using var api = await bench.StartApiAsync(database);
        using var officer = await Officer.SignInAsync(bench, api);
        await using var source = NpgsqlDataSource.Create(database.Application);
        await WriteAsync(source, events);
        var end = await SettledAsync(officer);
        await ReadAsync(officer, end - 5_000, end);

        var watch = Stopwatch.StartNew();
        var read = await ReadAsync(officer, end - events, end);
        var rate = read / watch.Elapsed.TotalSeconds;
        bench.Add(new("P7", "Events of the feed read by one consumer, 1,000 at a time", "≥ 20,000 a second", $"{rate.Text()} a second", rate >= 20_000,
            "JSON is made and read again on the same two cores", $"{events.Count()} events"));
        await LagAsync(bench, officer, source, end);
    }

    private static async Task LagAsync(Bench bench, Officer officer, NpgsqlDataSource source, long after)
    {
        var seconds = bench.Options.Quick ? 10 : 30;
        var expected = PerSecond * seconds;
        ConcurrentDictionary<string, long> committed = new(StringComparer.Ordinal);
        Dictionary<string, long> seen = new(StringComparer.Ordinal);
        var writing = Task.Run(async () =>
        {
            var began = Stopwatch.GetTimestamp();

            await Parallel.ForAsync(0, expected, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (n, _) =>
            {
                var due = TimeSpan.FromSeconds((double)n / PerSecond) - Stopwatch.GetElapsedTime(began);

                if (due > TimeSpan.Zero)
                {
                    await Task.Delay(due, CancellationToken.None);
                }

                var id = Guid.CreateVersion7();
                await using var command = source.CreateCommand("""
                    insert into ledger_events (id, type, visibility, aggregate_id, payload, occurred_at) values ($1, 'product.changed.v1', 'published', $1, '{"changes": []}', now())
                    """);
                command.Parameters.Add(new() { Value = id });
                await command.ExecuteNonQueryAsync(CancellationToken.None);
                committed[id.ToString()] = Stopwatch.GetTimestamp();
            });
            return expected / Stopwatch.GetElapsedTime(began).TotalSeconds;
        });

        while (seen.Count < expected)
        {
            var page = await PageAsync(officer, after, wait: 10);
            var now = Stopwatch.GetTimestamp();
            after = page.GetProperty("through").GetInt64();

            foreach (var item in page.GetProperty("items").EnumerateArray())
            {
                seen[item.GetProperty("id").GetString()!] = now;
            }
        }

        var perSecond = await writing;
        double[] lags = [.. seen.Where(s => committed.ContainsKey(s.Key)).Select(s => Math.Max(0, Stopwatch.GetElapsedTime(committed[s.Key], s.Value).TotalMilliseconds)).Order()];
        var p99 = lags[(int)(lags.Length * 0.99)];
        bench.Add(new("P7", $"From the commit to a consumer that waits, at {perSecond.Text()} commits a second of another node: 99th percentile", "≤ 200 ms", $"{p99.Text()} ms (median {lags.Median().Text()} ms)",
            p99 <= 200, "nothing rings for what another node commits: it is looked for ten times a second", $"{expected.Count()} commits"));
    }

    private static async Task WriteAsync(NpgsqlDataSource source, int events)
    {
        await using var command = source.CreateCommand("""
            insert into ledger_events (id, type, visibility, aggregate_id, payload, actor_id, occurred_at, trace_id)
            select gen_random_uuid(), 'product.registered.v1', 'published', gen_random_uuid(),
              jsonb_build_object('name', 'Khô cá lóc đồng ' || n, 'subjectId', gen_random_uuid(), 'typeId', gen_random_uuid(), 'unitId', gen_random_uuid(), 'code', 'DT-' || n), gen_random_uuid(), now(), md5(n::text)
            from generate_series(1, $1) n
            """);
        command.Parameters.Add(new() { Value = events });
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>The end of the feed, once nothing waits for a position.</summary>
    private static async Task<long> SettledAsync(Officer officer)
    {
        for (var (before, quiet) = (-1L, 0); ; await Task.Delay(500))
        {
            var last = (await PageAsync(officer, 0, limit: 1)).GetProperty("last").GetInt64();
            quiet = last == before ? quiet + 1 : 0;
            before = last;

            if (quiet > 5)
            {
                return last;
            }
        }
    }

    private static async Task<int> ReadAsync(Officer officer, long after, long end)
    {
        var read = 0;

        while (after < end)
        {
            var page = await PageAsync(officer, after);
            read += page.GetProperty("items").GetArrayLength();
            after = page.GetProperty("through").GetInt64();
        }

        return read;
    }

    private static async Task<JsonElement> PageAsync(Officer officer, long after, int limit = 1000, int wait = 0)
    {
        await using var answer = await officer.Http.GetStreamAsync($"/api/v1/changes?after={after}&limit={limit}&wait={wait}");
        return await JsonSerializer.DeserializeAsync<JsonElement>(answer);
    }
}
