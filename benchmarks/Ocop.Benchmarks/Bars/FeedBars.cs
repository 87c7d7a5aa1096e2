using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Npgsql;
using Ocop.Benchmarks.Hosts;

namespace Ocop.Benchmarks.Bars;

/// <summary>P7: one consumer of the change feed.</summary>
internal static class FeedBars
{
    private const int PerSecond = 500;
    private const int Writers = 16;

    public static async Task RunAsync(Bench bench)
    {
        var database = await bench.SmallAsync();
        await using var api = await bench.StartApiAsync(database);
        using var officer = await Officer.SignInAsync(bench, api);
        await using var source = NpgsqlDataSource.Create(database.Application);
        var end = await RateAsync(bench, api, officer, source);
        end = await LagAsync(bench, api, officer, end, "commands a second", "the commands themselves keep both cores busy", n => RegisterAsync(officer, n));
        await LagAsync(bench, api, officer, end, "commits a second of another node", "nothing rings for what another node commits: it is looked for ten times a second", _ => InsertAsync(source));
    }

    private static async Task<long> RateAsync(Bench bench, HostProcess api, Officer officer, NpgsqlDataSource source)
    {
        var events = bench.Options.Quick ? 50_000 : 100_000;
        await WriteAsync(source, events);
        var end = await SettledAsync(officer);
        await ReadAsync(officer, end - events, end);
        List<double> rates = [];
        List<double> spent = [];

        for (var round = 0; round < 5; round++)
        {
            var before = bench.Cpu(api);
            var watch = Stopwatch.StartNew();
            var read = await ReadAsync(officer, end - events, end);
            rates.Add(read / watch.Elapsed.TotalSeconds);
            var after = bench.Cpu(api);
            spent.Add((after.Host + after.Postgres - before.Host - before.Postgres) / read * 1e6);
        }

        bench.Add(new("P7", "Events of the feed read by one consumer, 1,000 at a time, median of five", "≥ 20,000 a second", $"{rates.Median().Text()} a second ({spent.Median().Text()} µs of processor time each)",
            rates.Median() >= 20_000, "one page after the other: the query, the writing and the consumer's reading of a page wait for each other", $"{events.Count()} events"));
        return end;
    }

    /// <returns>Where the feed ends.</returns>
    private static async Task<long> LagAsync(Bench bench, HostProcess api, Officer officer, long after, string what, string limit, Func<int, Task<string>> commit)
    {
        var expected = PerSecond * (bench.Options.Quick ? 10 : 30);
        ConcurrentDictionary<string, long> committed = new(StringComparer.Ordinal);
        Dictionary<string, long> seen = new(StringComparer.Ordinal);
        var before = bench.Cpu(api);
        var writing = Task.Run(async () =>
        {
            var began = Stopwatch.GetTimestamp();

            await Parallel.ForAsync(0, expected, new ParallelOptions { MaxDegreeOfParallelism = Writers }, async (n, _) =>
            {
                var due = TimeSpan.FromSeconds((double)n / PerSecond) - Stopwatch.GetElapsedTime(began);

                if (due > TimeSpan.Zero)
                {
                    await Task.Delay(due, CancellationToken.None);
                }

                var subject = await commit(n);
                committed[subject] = Stopwatch.GetTimestamp();
            });
            return expected / Stopwatch.GetElapsedTime(began).TotalSeconds;
        });

        while (seen.Count < expected)
        {
            if (writing.IsFaulted)
            {
                await writing;
            }

            var page = await PageAsync(officer, after, wait: 10);
            var now = Stopwatch.GetTimestamp();
            after = page.GetProperty("through").GetInt64();

            foreach (var item in page.GetProperty("items").EnumerateArray())
            {
                seen[item.GetProperty("subject").GetString()!] = now;
            }
        }

        var perSecond = await writing;
        var spent = bench.Cpu(api);
        var each = (spent.Host + spent.Postgres - before.Host - before.Postgres) / expected * 1e6;
        double[] lags = [.. committed.Select(c => Math.Max(0, Stopwatch.GetElapsedTime(c.Value, seen[c.Key]).TotalMilliseconds)).Order()];
        var p99 = lags[(int)(lags.Length * 0.99)];
        bench.Add(new("P7", $"From the commit to a consumer that waits, at {perSecond.Text()} {what}: 99th percentile", "≤ 200 ms", $"{p99.Text()} ms (median {lags.Median().Text()} ms, at most {lags[^1].Text()} ms; {each.Text()} µs of processor time each, the following included)",
            p99 <= 200 && perSecond >= 0.98 * PerSecond, perSecond >= 0.98 * PerSecond ? limit : "the machine did not take as many: " + limit, $"{expected.Count()} {what.Split(' ')[0]}"));
        return after;
    }

    private static async Task<string> RegisterAsync(Officer officer, int n)
    {
        using var answer = await officer.Http.PostAsJsonAsync("/api/v1/subjects", new { name = $"Cơ sở Sen Hồng {n}", kind = "household" });
        answer.EnsureSuccessStatusCode();
        return "subjects/" + (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString();
    }

    private static async Task<string> InsertAsync(NpgsqlDataSource source)
    {
        var id = Guid.CreateVersion7();
        await using var command = source.CreateCommand("""
            insert into ledger_events (id, type, visibility, aggregate_id, payload, occurred_at) values ($1, 'product.changed.v1', 'published', $1, '{"changes": []}', now())
            """);
        command.Parameters.Add(new() { Value = id });
        await command.ExecuteNonQueryAsync();
        return $"products/{id}";
    }

    private static async Task WriteAsync(NpgsqlDataSource source, int events)
    {
        await using var command = source.CreateCommand("""
            insert into ledger_events (id, type, visibility, aggregate_id, payload, actor_id, occurred_at, trace_id)
            select uuidv7(), 'product.registered.v1', 'published', uuidv7(),
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
