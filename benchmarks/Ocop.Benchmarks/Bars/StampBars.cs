using Ocop.Benchmarks.Data;
using Ocop.Benchmarks.Hosts;
using Ocop.Benchmarks.Load;
using Ocop.Domain.Labels;

namespace Ocop.Benchmarks.Bars;

/// <summary>S1: the check of a stamp, which is counted and never answered from a copy.</summary>
internal static class StampBars
{
    private const int Connections = 50;

    // so long what a node keeps in memory waits to be written
    private static readonly TimeSpan UntilWritten = TimeSpan.FromSeconds(1.5);

    public static async Task RunAsync(Bench bench)
    {
        var stamps = bench.Options.Quick ? 1_000_000 : 10_000_000;
        var database = await bench.LargeAsync();
        var checkedGrants = await StampSet.EnsureAsync(database, stamps, bench.Today);
        var data = $"{stamps.Count()} stamps on {bench.LargeData}";
        var warmUp = bench.Options.Quick ? 5_000 : 30_000;
        var requests = bench.Options.Quick ? 5_000 : 20_000;
        var rounds = bench.Options.Quick ? 3 : 5;
        var needed = 2 * (warmUp + (rounds * requests));
        var fresh = await CodesAsync(database, $"k.grant_key > {checkedGrants} and not exists (select 1 from stamp_scans s where s.code = k.code)", needed);
        var known = await CodesAsync(database, $"k.grant_key <= {checkedGrants}", needed);

        await SizeAsync(bench, database, stamps, data);
        await using var api = await bench.StartApiAsync(database);
        await using var pipeline = await bench.StartComparisonAsync("pipeline", database);
        Contest contest = new(bench, api, pipeline, await LoadGenerator.OpenAsync(api.Port, Connections), await LoadGenerator.OpenAsync(pipeline.Port, Connections), warmUp, requests, rounds);
        var first = await contest.RunAsync(fresh);
        bench.Add(new(
            "S1", "First check of distinct stamps, 50 connections, the writing of the checks included: processor time a request, beside hand-written Npgsql in the same pipeline", "≤ 1.3 ×", first.Text(), first.Ratio <= 1.3,
            "the application's own work beside the query, as in P1, and the look for copies, which the hand-written one does not take", data));
        bench.Add(new("S1", "Requests a second, median and p99 time of the application", "reported", first.Pace(), null, null, data));
        var again = await contest.RunAsync(known);
        bench.Add(new(
            "S1", "Stamps that were checked once or more before", "≤ 1.3 ×", again.Text(), again.Ratio <= 1.3, "each is looked at for signs of copies, which the hand-written one does not do", data));
        var one = await contest.RunAsync([known[0]]);
        bench.Add(new(
            "S1", $"One stamp again and again, {(warmUp + (rounds * requests)).Count()} times by the application: processor time a request, beside a first check", "≤ 1.5 ×", $"{(one.Micros / first.Micros).Text()} × ({one.Text()})",
            one.Micros / first.Micros <= 1.5, "its checks are counted anew each time, up to 1,000", data));
        contest.Dispose();
    }

    private static async Task SizeAsync(Bench bench, BenchDatabase database, int stamps, string data)
    {
        var (table, all) = (await Bench.QueryAsync(database.Superuser, "select pg_table_size('stamp_codes'), pg_total_relation_size('stamp_codes')", r => (r.GetInt64(0), r.GetInt64(1))))[0];
        var (scans, scanBytes) = (await Bench.QueryAsync(database.Superuser, "select (select count(*) from stamp_scans), pg_total_relation_size('stamp_scans')", r => (r.GetInt64(0), r.GetInt64(1))))[0];
        bench.Add(new(
            "S2", "Bytes a stamp, granted 10,000 at a time: table and indexes", "≤ 80", $"{((double)all / stamps).Text()} ({((double)table / stamps).Text()} in the table); a check of a stamp {((double)scanBytes / scans).Text()}",
            all / stamps <= 80, "codes come in no order, so that the pages of their index are two thirds full", data));
    }

    private static async Task<string[]> CodesAsync(BenchDatabase database, string which, int count)
    {
        // a seventh of them by chance, so that they do not lie side by side
        var codes = await Bench.QueryAsync(
            database.Superuser, $"select k.code from stamp_codes k where k.position < {StampSet.Activated} and k.code % 7 = 0 and {which} limit {4 * count}", r => r.GetInt64(0));
        var chosen = codes.ToArray();
        Random.Shared.Shuffle(chosen);
        return chosen.Length >= count
            ? [.. chosen[..count].Select(c => new StampCode(c).ToString())]
            : throw new InvalidOperationException($"There are only {chosen.Length} of {count} stamps left; make them anew: delete the folder of the data.");
    }

    /// <summary>The application and the hand-written endpoint in turns.</summary>
    private sealed class Contest(Bench bench, HostProcess api, HostProcess raw, LoadGenerator ours, LoadGenerator theirs, int warmUp, int requests, int rounds) : IDisposable
    {
        public async Task<Outcome> RunAsync(string[] codes)
        {
            var (mine, other) = (Requests("/api/v1/public/verify/", codes), Requests("/api/v1/public/stamps/", codes));
            var next = -1;
            Func<int, byte[]> Next(byte[][] from) => _ => from[(int)((uint)Interlocked.Increment(ref next) % from.Length)];
            await ours.RunAsync(warmUp, Next(mine));
            await theirs.RunAsync(warmUp, Next(other));
            List<(double Ours, double Host, double Postgres, double Theirs)> spent = [];
            List<LoadResult> results = [];

            for (var round = 0; round < rounds; round++)
            {
                await Task.Delay(UntilWritten);
                var (host, postgres, result) = await MeasureAsync(api, ours, Next(mine));
                results.Add(result);
                var (otherHost, otherPostgres, _) = await MeasureAsync(raw, theirs, Next(other));
                spent.Add((host + postgres, host, postgres, otherHost + otherPostgres));
            }

            return new(
                spent.Select(s => s.Ours / s.Theirs).Median(), spent.Select(s => s.Ours).Median(), spent.Select(s => s.Host).Median(), spent.Select(s => s.Postgres).Median(), spent.Select(s => s.Theirs).Median(), results);
        }

        public void Dispose()
        {
            ours.Dispose();
            theirs.Dispose();
        }

        private async Task<(double Host, double Postgres, LoadResult Result)> MeasureAsync(HostProcess host, LoadGenerator load, Func<int, byte[]> next)
        {
            var before = bench.Cpu(host);
            var result = await load.RunAsync(requests, next);
            await Task.Delay(UntilWritten);
            var after = bench.Cpu(host);
            return ((after.Host - before.Host) / requests * 1e6, (after.Postgres - before.Postgres) / requests * 1e6, result);
        }

        private static byte[][] Requests(string path, string[] codes) => [.. codes.Select(c => LoadConnection.Request(path + c))];
    }

    private sealed record Outcome(double Ratio, double Micros, double Host, double Postgres, double Other, IReadOnlyList<LoadResult> Results)
    {
        public string Text() => $"{Ratio.Text()} × ({Micros.Text()} µs ({Host.Text()} host + {Postgres.Text()} PostgreSQL); hand-written {Other.Text()} µs)";

        public string Pace() => $"{Results.Select(r => r.PerSecond).Median().Text()}/s, {Results.Select(r => r.MedianMs).Median().Text()} ms, {Results.Select(r => r.P99Ms).Median().Text()} ms";
    }
}
