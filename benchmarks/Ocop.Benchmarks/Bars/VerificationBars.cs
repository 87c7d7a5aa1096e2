using System.Diagnostics;
using System.Text;
using Ocop.Benchmarks.Data;
using Ocop.Benchmarks.Hosts;
using Ocop.Benchmarks.Load;

namespace Ocop.Benchmarks.Bars;

/// <summary>P1, P9 and P10: the path that a million people take.</summary>
internal static class VerificationBars
{
    private const int Connections = 50;
    private const int MoreConnections = 1000;
    private const int Codes = 400_000;

    public static async Task RunAsync(Bench bench)
    {
        var database = await bench.LargeAsync();
        var warmUp = bench.Options.Quick ? 5_000 : 30_000;
        var requests = bench.Options.Quick ? 5_000 : 20_000;
        var rounds = bench.Options.Quick ? 3 : 5;
        byte[][] codes = [.. (await Bench.QueryAsync(
            database.Superuser,
            $"select k.value from product_codes k join register_entries e on e.product_id = k.product_id and e.shown_until = 'infinity' order by md5(k.key) limit {Codes}",
            r => LoadConnection.Request("/api/v1/public/verify/" + r.GetString(0))))];

        await using var api = await bench.StartApiAsync(database);
        await using var pipeline = await bench.StartComparisonAsync("pipeline", database);
        await using var bare = await bench.StartComparisonAsync("bare", database);
        HostProcess[] hosts = [api, pipeline, bare];
        LoadGenerator[] loads = [.. await Task.WhenAll(hosts.Select(h => LoadGenerator.OpenAsync(h.Port, Connections)))];
        var next = 0;
        byte[] Another(int _) => codes[(int)((uint)Interlocked.Increment(ref next) % codes.Length)];

        foreach (var load in loads)
        {
            await load.RunAsync(warmUp, Another);
        }

        var cpu = hosts.Select(_ => new List<(double Host, double Postgres)>()).ToArray();
        var results = hosts.Select(_ => new List<LoadResult>()).ToArray();

        for (var round = 0; round < rounds; round++)
        {
            for (var h = 0; h < hosts.Length; h++)
            {
                var before = bench.Cpu(hosts[h]);
                results[h].Add(await loads[h].RunAsync(requests, Another));
                var after = bench.Cpu(hosts[h]);
                cpu[h].Add(((after.Host - before.Host) / requests * 1e6, (after.Postgres - before.Postgres) / requests * 1e6));
            }
        }

        double Total(int h) => cpu[h].Select(c => c.Host + c.Postgres).Median();
        string Parts(int h) => $"{Total(h).Text()} µs ({cpu[h].Select(c => c.Host).Median().Text()} host + {cpu[h].Select(c => c.Postgres).Median().Text()} PostgreSQL)";
        var ratio = Enumerable.Range(0, rounds).Select(r => (cpu[0][r].Host + cpu[0][r].Postgres) / (cpu[1][r].Host + cpu[1][r].Postgres)).Median();
        bench.Add(new(
            "P1", "Verification of distinct codes, 50 connections: processor time a request, beside hand-written Npgsql in the same pipeline", "≤ 1.3 ×",
            $"{ratio.Text()} × ({Parts(0)}; hand-written {Parts(1)})", ratio <= 1.3,
            (bench.Options.Quick ? "a quick run warms up with 5,000 requests only, so part of the application is still being compiled while it is measured; beyond that " : "")
            + "the application's own work beside the query: MediatR's pipeline, the scope of a request, reflection-based JSON, 29 columns read where 17 are shown", bench.LargeData));
        bench.Add(new(
            "P1", "The same beside a bare host (Kestrel, routing, the query)", "reported", $"{(Total(0) / Total(2)).Text()} × (bare {Parts(2)})", null, null, bench.LargeData));
        bench.Add(new(
            "P1", "Requests a second, median and p99 time of the application", "reported",
            $"{results[0].Select(r => r.PerSecond).Median().Text()}/s, {results[0].Select(r => r.MedianMs).Median().Text()} ms, {results[0].Select(r => r.P99Ms).Median().Text()} ms; hand-written {results[1].Select(r => r.PerSecond).Median().Text()}/s",
            null, null, bench.LargeData));

        await MemoryAsync(bench, api, codes);
        await HotAsync(bench, api, loads[0], codes, requests, rounds, results[0].Select(r => r.PerSecond).Median());
        await StaleAsync(bench, database, api);

        foreach (var load in loads)
        {
            load.Dispose();
        }
    }

    private static async Task MemoryAsync(Bench bench, HostProcess api, byte[][] codes)
    {
        var before = Processes.Resident(api.Pid);
        var peak = Processes.Resident(api.Pid, peak: true);
        bench.Add(new(
            "P10", "Resident memory of the application under P1, 50 connections", "≤ 200 MB", $"{before.Text()} MB, at most {peak.Text()} MB since the start", peak <= 200,
            "some 115 MB are mapped libraries and 40 MB code compiled at run time; the objects alive are 20 MB", bench.LargeData));

        var more = new List<LoadConnection>(MoreConnections);

        try
        {
            for (var i = 0; i < MoreConnections; i++)
            {
                more.Add(await LoadConnection.OpenAsync(api.Port));
                await more[i].AskAsync(codes[i]);
            }

            // all at once, so that each needs its buffers
            await Task.WhenAll(more.Select((c, i) => c.AskAsync(codes[i + MoreConnections]).AsTask()));
            var after = Processes.Resident(api.Pid);
            bench.Add(new(
                "P10", "Its growth by 1,000 more keep-alive connections", "≤ 200 MB", $"{Math.Max(0, after - before).Text()} MB ({after.Text()} MB in all)", after - before <= 200,
                "Kestrel's buffers for each connection", bench.LargeData));
        }
        finally
        {
            more.ForEach(c => c.Dispose());
        }
    }

    private static async Task HotAsync(Bench bench, HostProcess api, LoadGenerator load, byte[][] codes, int requests, int rounds, double distinct)
    {
        await load.RunAsync(requests, _ => codes[0]);
        List<double> perSecond = [];
        List<double> cpu = [];

        for (var round = 0; round < rounds; round++)
        {
            var before = bench.Cpu(api);
            perSecond.Add((await load.RunAsync(requests, _ => codes[0])).PerSecond);
            var after = bench.Cpu(api);
            cpu.Add((after.Host + after.Postgres - before.Host - before.Postgres) / requests * 1e6);
        }

        var ratio = perSecond.Median() / distinct;
        bench.Add(new(
            "P9", "Verification of one code again and again, in requests a second beside P1", "≥ 3 ×",
            $"{ratio.Text()} × ({perSecond.Median().Text()}/s, {cpu.Median().Text()} µs of processor time)", ratio >= 3,
            "load generator and server share the cores, so the generator's share of a request cannot be won back; the processor time beside P1's shows the server's part", bench.LargeData));
    }

    /// <summary>The code stays under load while its recognition is suspended, which takes effect as a revocation does but needs no second officer; how long after the answer does anybody still see the old verdict?</summary>
    private static async Task StaleAsync(Bench bench, BenchDatabase database, HostProcess api)
    {
        var found = await Bench.QueryAsync(
            database.Superuser,
            $"""
            select code, certification_id from register_entries where shown_from <= '{bench.Today:yyyy-MM-dd}' and shown_until = 'infinity'
                and valid_from < '{bench.Today:yyyy-MM-dd}' and expires_on > '{bench.Today:yyyy-MM-dd}' and ended_on is null limit 3
            """,
            r => (Code: r.GetString(0), Certification: r.GetGuid(1)));
        using var officer = await Officer.SignInAsync(bench, api);
        List<double> stale = [];

        foreach (var (code, certification) in found)
        {
            var request = LoadConnection.Request("/api/v1/public/verify/" + code);
            using var load = await LoadGenerator.OpenAsync(api.Port, Connections);
            using var witness = await LoadConnection.OpenAsync(api.Port);
            var running = load.RunAsync(bench.Options.Quick ? 10_000 : 40_000, _ => request);

            await officer.SuspendAsync(certification, bench.Today);
            var watch = Stopwatch.StartNew();
            var last = 0.0;

            while (watch.ElapsedMilliseconds < 1500)
            {
                var asked = watch.Elapsed.TotalMilliseconds;
                await witness.AskAsync(request);
                last = Encoding.UTF8.GetString(witness.Answer).Contains("\"verdict\":\"suspended\"", StringComparison.Ordinal) ? last : asked;
            }

            stale.Add(last);
            await running;
        }

        bench.Add(new(
            "P9", "The last old verdict after a suspension was answered, the code under load, three times", "≤ 1 s",
            $"at most {stale.Max().Text()} ms", stale.Max() <= 1000, "an answer kept for longer than it may", bench.LargeData));
    }
}
