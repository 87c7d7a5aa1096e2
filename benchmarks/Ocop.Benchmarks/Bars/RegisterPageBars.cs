using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Npgsql;
using Ocop.Application.PublicRegister;
using Ocop.Benchmarks.Data;
using Ocop.Benchmarks.Hosts;
using Ocop.Benchmarks.Load;

namespace Ocop.Benchmarks.Bars;

/// <summary>P2: a page of the register.</summary>
internal static class RegisterPageBars
{
    private const int Connections = 8;
    private const string Group = "QD26-I";

    public static async Task RunAsync(Bench bench)
    {
        var database = await bench.LargeAsync();
        var requests = bench.Options.Quick ? 1_500 : 4_000;
        var rounds = bench.Options.Quick ? 3 : 5;

        // communes of today that have a page of what is asked for
        var units = await Bench.QueryAsync(
            database.Superuser,
            $"""
            select current_unit_code, current_unit_id from register_entries
            where current_unit_id is not null and group_code = '{Group}' and stars = 4 and expires_on >= '{bench.Today:yyyy-MM-dd}' and shown_until = 'infinity' and ended_on is null
            group by 1, 2 having count(*) > 40 order by 1 limit 8
            """,
            r => (Code: r.GetString(0), Id: r.GetGuid(1)));

        if (units.Count == 0)
        {
            throw new InvalidOperationException("No commune has a page of such products.");
        }

        byte[][] paths = [.. units.Select(u => LoadConnection.Request($"/api/v1/public/products?unit={u.Code}&group={Group}&stars=4&status=in-force&limit=20"))];
        await using var api = await bench.StartApiAsync(database);
        await using var pipeline = await bench.StartComparisonAsync("pipeline", database);
        using var apiLoad = await LoadGenerator.OpenAsync(api.Port, Connections);
        using var pipelineLoad = await LoadGenerator.OpenAsync(pipeline.Port, Connections);
        byte[] Filtered(int n) => paths[n % paths.Length];
        await apiLoad.RunAsync(requests * 2, Filtered);
        await pipelineLoad.RunAsync(requests * 2, Filtered);
        var literally = await LiteralAsync(bench, database, units.Select(u => u.Id));
        List<(double Host, double Postgres)> real = [];
        List<(double Host, double Postgres)> raw = [];
        List<double> literal = [];

        for (var round = 0; round < rounds; round++)
        {
            real.Add(await MeasureAsync(bench, api, apiLoad, requests, Filtered));
            raw.Add(await MeasureAsync(bench, pipeline, pipelineLoad, requests, Filtered));
            literal.Add(await literally(requests));
        }

        var postgres = real.Select((r, i) => r.Postgres / literal[i]).Median();
        var total = real.Select((r, i) => (r.Host + r.Postgres) / (raw[i].Host + raw[i].Postgres)).Median();
        bench.Add(new(
            "P2", "Page of 20 rows with four filters: PostgreSQL's processor time beside pgbench with the literal statement", "≤ 1.2 ×",
            $"{postgres.Text()} × ({real.Select(r => r.Postgres).Median().Text()} µs; pgbench {literal.Median().Text()} µs)", postgres <= 1.2,
            "one row more than the page to know whether there is a next, and 29 columns sent", bench.LargeData));
        bench.Add(new(
            "P2", "The same in all, beside a hand-written endpoint in the same pipeline", "≤ 1.5 ×",
            $"{total.Text()} × ({real.Select(r => r.Host + r.Postgres).Median().Text()} µs; hand-written {raw.Select(r => r.Host + r.Postgres).Median().Text()} µs)", total <= 1.5,
            "the statement is put together for each request, 29 columns are read where 12 are shown, and JSON is written by reflection", bench.LargeData));
        await DeepAsync(bench, api, apiLoad, requests, rounds);
    }

    private static async Task DeepAsync(Bench bench, HostProcess api, LoadGenerator load, int requests, int rounds)
    {
        var first = $"/api/v1/public/products?unit=82&group={Group}&stars=3&status=in-force&limit=";
        using var http = new HttpClient { BaseAddress = new($"http://127.0.0.1:{api.Port}") };
        string? cursor = null;
        var depth = 0;

        while (depth < (bench.Options.Quick ? 3_000 : 20_000))
        {
            var page = JsonDocument.Parse(await http.GetStringAsync(first + "200" + (cursor is null ? "" : "&cursor=" + Uri.EscapeDataString(cursor)))).RootElement;

            if (page.GetProperty("nextCursor").GetString() is not { } next)
            {
                break;
            }

            cursor = next;
            depth += 200;
        }

        var shallow = LoadConnection.Request(first + "20");
        var deep = LoadConnection.Request(first + "20&cursor=" + Uri.EscapeDataString(cursor!));
        List<double> ratios = [];
        List<double> costs = [];

        for (var round = 0; round < rounds; round++)
        {
            var (h1, p1) = await MeasureAsync(bench, api, load, requests, _ => shallow);
            var (h2, p2) = await MeasureAsync(bench, api, load, requests, _ => deep);
            ratios.Add((h2 + p2) / (h1 + p1));
            costs.Add(h2 + p2);
        }

        var ratio = ratios.Median();
        bench.Add(new(
            "P2", string.Create(CultureInfo.InvariantCulture, $"A page after {depth:N0} rows beside the first page"), "0.8 – 1.2 ×", $"{ratio.Text()} × ({costs.Median().Text()} µs)",
            ratio <= 1.2, "the walk over rows that the other filters leave out, which differs from place to place in the order", bench.LargeData));
    }

    private static async Task<(double Host, double Postgres)> MeasureAsync(Bench bench, HostProcess host, LoadGenerator load, int requests, Func<int, byte[]> next)
    {
        var before = bench.Cpu(host);
        await load.RunAsync(requests, next);
        var after = bench.Cpu(host);
        return ((after.Host - before.Host) / requests * 1e6, (after.Postgres - before.Postgres) / requests * 1e6);
    }

    /// <summary>Processor time of PostgreSQL for the literal statements, driven by pgbench, or by a tight loop where there is none.</summary>
    private static async Task<Func<int, Task<double>>> LiteralAsync(Bench bench, BenchDatabase database, IEnumerable<Guid> units)
    {
        var filter = new RegisterFilter { On = bench.Today, GroupCode = Group, Stars = [4], Statuses = [RegisterStatus.InForce], Public = true, Limit = 20 };
        await using var connection = new NpgsqlConnection(database.Application);
        string[] statements = [.. units.Select(u => Statements.Literal(Statements.Page(connection, filter, u)))];
        var pgbench = Directory.Exists("/usr/lib/postgresql")
            ? Directory.EnumerateFiles("/usr/lib/postgresql", "pgbench", SearchOption.AllDirectories).Order(StringComparer.Ordinal).LastOrDefault() : null;

        if (pgbench is null)
        {
            Console.WriteLine("  no pgbench here: a tight Npgsql loop of the same text stands in for it");
            return requests => LoopAsync(bench, database, statements, requests);
        }

        var folder = Directory.CreateTempSubdirectory("ocop-pgbench");
        var files = statements.Select((statement, i) =>
        {
            var file = Path.Combine(folder.FullName, $"{i}.sql");
            File.WriteAllText(file, statement + ";\n");
            return file;
        }).ToArray();
        return requests => PgbenchAsync(bench, database, pgbench, files, requests);
    }

    private static async Task<double> PgbenchAsync(Bench bench, BenchDatabase database, string pgbench, string[] files, int requests)
    {
        var login = new NpgsqlConnectionStringBuilder(database.Application);
        List<string> arguments = ["-n", "-c", "8", "-j", "1", "-t", (requests / 8).ToString(CultureInfo.InvariantCulture), "-h", "127.0.0.1", "-p", login.Port.ToString(CultureInfo.InvariantCulture), "-U", login.Username!];
        arguments.AddRange(files.SelectMany(f => new[] { "-f", f }));
        arguments.Add(database.Name);
        var start = new ProcessStartInfo(pgbench, arguments) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["PGPASSWORD"] = login.Password;
        var before = Processes.CpuOfPostgres(bench.Server.Pid);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException("pgbench: " + await errors);
        }

        return (Processes.CpuOfPostgres(bench.Server.Pid) - before) / (requests / 8 * 8) * 1e6;
    }

    private static async Task<double> LoopAsync(Bench bench, BenchDatabase database, string[] statements, int requests)
    {
        await using var connection = new NpgsqlConnection(database.Application);
        await connection.OpenAsync();
        var before = Processes.CpuOfPostgres(bench.Server.Pid);

        for (var i = 0; i < requests; i++)
        {
            await using var command = new NpgsqlCommand(statements[i % statements.Length], connection);
            await command.ExecuteNonQueryAsync();
        }

        return (Processes.CpuOfPostgres(bench.Server.Pid) - before) / requests * 1e6;
    }
}
