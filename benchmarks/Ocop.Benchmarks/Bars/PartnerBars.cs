using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Npgsql;
using Ocop.Benchmarks.Data;
using Ocop.Benchmarks.Hosts;
using Ocop.Benchmarks.Load;

namespace Ocop.Benchmarks.Bars;

/// <summary>S3: ten thousand rows of a connected system in one request.</summary>
internal static class PartnerBars
{
    private const int Rows = 10_000;
    private const int Products = 1_000;

    // one row in a hundred cannot be taken
    private const int WrongEach = 100;

    public static async Task RunAsync(Bench bench)
    {
        var database = await bench.SmallAsync();
        var gtins = await GtinsAsync(database);
        await using var api = await bench.StartApiAsync(database);
        using var officer = await Officer.SignInAsync(bench, api);
        Sender sender = new(bench, api, officer);
        var run = Stopwatch.GetTimestamp().ToString(CultureInfo.InvariantCulture);

        // compiled before it is measured
        await sender.SendAsync("trace-records/batch", Enumerable.Range(0, 200).Select(n => Trace(gtins, n, "W" + run, "a", wrong: false)), "created", 200);
        var created = await sender.SendAsync("trace-records/batch", All(n => Trace(gtins, n, run, "a")), "created", Rows - (Rows / WrongEach));
        var unchanged = await sender.SendAsync("trace-records/batch", All(n => Trace(gtins, n, run, "a")), "unchanged", Rows - (Rows / WrongEach));
        var updated = await sender.SendAsync("trace-records/batch", All(n => Trace(gtins, n, run, "b")), "updated", Rows - (Rows / WrongEach));
        Add(bench, "Trace records of 10,000 lots in one request, one in a hundred of a GTIN that nobody knows, ledger included", [("new", created), ("told again", unchanged), ("with changes", updated)]);

        var moment = TimeProvider.System.GetUtcNow().AddDays(-1);
        await sender.SendAsync("scan-reports", Enumerable.Range(0, 200).Select(n => Scan(gtins, n, moment.AddDays(-1), wrong: false)), "created", 200);
        var reported = await sender.SendAsync("scan-reports", All(n => Scan(gtins, n, moment, wrong: true)), "created", Rows - (Rows / WrongEach));
        var again = await sender.SendAsync("scan-reports", All(n => Scan(gtins, n, moment, wrong: true)), "unchanged", Rows - (Rows / WrongEach));
        Add(bench, "Reports of 10,000 scans in one request, one in a hundred with a place that is too exact", [("new", reported), ("reported again", again)]);
    }

    private static void Add(Bench bench, string what, IReadOnlyList<(string Name, Sent Sent)> all)
    {
        bench.Add(new("S3", what + ": time", "reported",
            string.Join("; ", all.Select(a => $"{a.Name} {a.Sent.Seconds.Text()} s ({(Rows / a.Sent.Seconds).Text()} rows a second, {a.Sent.Host.Text()} s of processor time + {a.Sent.Postgres.Text()} s of PostgreSQL's)")), null, null, $"{Rows.Count()} rows"));
        bench.Add(new("S3", what + ": growth of the application's resident memory at its peak", "reported",
            $"{all.Max(a => a.Sent.Growth).Text()} MB", null, null, $"{Rows.Count()} rows"));
    }

    private static readonly string[] Stages = ["Thu mua", "Sơ chế", "Phơi khô", "Đóng gói"];

    private static IEnumerable<object> All(Func<int, object> row) => Enumerable.Range(0, Rows).Select(row);

    private static object Trace(string[] gtins, int n, string run, string edition, bool wrong = true) => new
    {
        gtin = wrong && n % WrongEach == WrongEach - 1 ? "08930000000002" : gtins[n % gtins.Length],
        lot = string.Create(CultureInfo.InvariantCulture, $"L{run}-{n / gtins.Length}"),
        productName = "Khô cá lóc đồng",
        traceCode = string.Create(CultureInfo.InvariantCulture, $"TX-{n}-{edition}"),
        producer = new { name = "Hợp tác xã Cá Linh", kind = "organisation", identifier = "8938501230003" },
        stages = Stages.Select((name, i) => new
        {
            name,
            code = string.Create(CultureInfo.InvariantCulture, $"GD-{i}"),
            placeCode = "8938501230102",
            placeName = "Xưởng Cao Lãnh",
            at = new DateTimeOffset(2026, 11, 1 + i, 1, 0, 0, TimeSpan.Zero),
        }),
    };

    private static object Scan(string[] gtins, int n, DateTimeOffset from, bool wrong) => new
    {
        code = "https://id.example/01/" + gtins[n % gtins.Length],
        at = from.AddSeconds(n),
        place = wrong && n % WrongEach == WrongEach - 1 ? "10.45931, 105.63244" : "Cao Lãnh",
        deviceKind = "phone",
        outcome = "genuine",
    };

    /// <summary>Each of some products bears one.</summary>
    private static async Task<string[]> GtinsAsync(BenchDatabase database)
    {
        var gtins = Enumerable.Range(0, Products).Select(n => WithCheck(string.Create(CultureInfo.InvariantCulture, $"0893850{n:000000}"))).ToArray();
        await using var source = NpgsqlDataSource.Create(database.Superuser + ";Pooling=false");
        await using var command = source.CreateCommand("""
            insert into product_codes (key, kind, value, product_id)
            select g.gtin, 'gtin', g.gtin, p.id from unnest($1) with ordinality as g (gtin, n) join (select id, row_number() over (order by id) as n from products) p on p.n = g.n
            on conflict do nothing
            """);
        command.Parameters.Add(new() { Value = gtins });
        await command.ExecuteNonQueryAsync();
        return gtins;
    }

    private static string WithCheck(string thirteen)
    {
        var sum = thirteen.Select((c, i) => (c - '0') * (i % 2 == 0 ? 3 : 1)).Sum();
        return thirteen + (char)('0' + ((10 - (sum % 10)) % 10));
    }

    private sealed record Sent(double Seconds, double Host, double Postgres, double Growth);

    private sealed class Sender(Bench bench, HostProcess api, Officer officer)
    {
        /// <summary>Sends the rows and counts what the answer says of each.</summary>
        public async Task<Sent> SendAsync(string path, IEnumerable<object> rows, string outcome, int expected)
        {
            var body = JsonSerializer.SerializeToUtf8Bytes(new { items = rows }, JsonSerializerOptions.Web);
            using ByteArrayContent content = new(body) { Headers = { ContentType = new("application/json") } };
            var (memory, cpu) = (Processes.Resident(api.Pid), bench.Cpu(api));
            var watch = Stopwatch.StartNew();
            using var answer = await officer.Http.PostAsync("/api/v1/" + path, content);
            var seconds = watch.Elapsed.TotalSeconds;
            var after = bench.Cpu(api);
            var peak = Processes.Resident(api.Pid, peak: true);
            var text = await answer.Content.ReadAsStringAsync();
            var told = answer.IsSuccessStatusCode
                ? JsonSerializer.Deserialize<JsonElement>(text).GetProperty("items").EnumerateArray().Select(o => o.GetProperty("outcome").GetString()).ToList()
                : throw new InvalidOperationException(text);
            return told.Count(o => o == outcome) == expected && told.Count(o => o == "refused") == told.Count - expected
                ? new(seconds, after.Host - cpu.Host, after.Postgres - cpu.Postgres, Math.Max(0, peak - memory))
                : throw new InvalidOperationException($"{path}: not {expected} {outcome}, but {string.Join(", ", told.GroupBy(o => o).Select(g => $"{g.Count()} {g.Key}"))}: {text[..Math.Min(1000, text.Length)]}");
        }
    }
}
