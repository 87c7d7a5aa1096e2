using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Npgsql;
using Ocop.Benchmarks.Data;
using Ocop.Benchmarks.Hosts;
using Ocop.Benchmarks.Load;

namespace Ocop.Benchmarks.Bars;

/// <summary>S2: a million stamps in one grant, and their file for the printer.</summary>
internal static class BatchBars
{
    private const string Codes = "stamp_codes (code, grant_key, position)";

    public static async Task RunAsync(Bench bench)
    {
        var quantity = bench.Options.Quick ? 100_000 : 1_000_000;
        var data = $"{quantity.Count()} stamps in one grant";
        var database = await bench.SmallAsync();
        await using var api = await bench.StartApiAsync(database);
        using var officer = await Officer.SignInAsync(bench, api);
        var (subject, product) = (await Bench.QueryAsync(
            database.Superuser,
            $"select subject_id, product_id from register_entries where shown_until = 'infinity' and valid_from < '{bench.Today.AddDays(-60):yyyy-MM-dd}' and expires_on > '{bench.Today.AddDays(200):yyyy-MM-dd}' and ended_on is null limit 1",
            r => (r.GetGuid(0), r.GetGuid(1))))[0];
        await EmptyAsync(database);
        await GrantAsync(bench, officer, subject, product, 10_000);
        var before = Processes.Resident(api.Pid);
        List<double> took = [];
        List<double> copied = [];
        List<double> spent = [];
        List<double> copySpent = [];
        var last = Guid.Empty;
        var bytes = 0L;

        for (var round = 0; round < 3; round++)
        {
            await EmptyAsync(database);
            var cpu = bench.Cpu(api);
            var watch = Stopwatch.StartNew();
            last = await GrantAsync(bench, officer, subject, product, quantity);
            took.Add(watch.Elapsed.TotalSeconds);
            var after = bench.Cpu(api);
            spent.Add(after.Host + after.Postgres - cpu.Host - cpu.Postgres);
            bytes = (await Bench.QueryAsync(database.Superuser, "select pg_total_relation_size('stamp_codes')", r => r.GetInt64(0)))[0];
            var (seconds, processor) = await CopyAsync(bench, database);
            copied.Add(seconds);
            copySpent.Add(processor);
        }

        var peak = Processes.Resident(api.Pid, peak: true);
        bench.Add(new(
            "S2", "Grant of stamps with the drawing of their codes, beside a plain COPY of the same rows into the same indexed table: time", "≤ 2 ×, and ≤ 10 s",
            $"{(took.Median() / copied.Median()).Text()} × ({took.Median().Text()} s; COPY {copied.Median().Text()} s); processor time {(spent.Median() / copySpent.Median()).Text()} × ({spent.Median().Text()} s)",
            took.Median() / copied.Median() <= 2 && took.Median() <= 10, "a million codes are drawn, sorted and sent row by row", data));
        bench.Add(new("S2", "Bytes a stamp: table and indexes", "≤ 80", ((double)bytes / quantity).Text(), bytes / quantity <= 80, "the key's index takes a third", data));
        bench.Add(new(
            "S2", "Growth of the application's resident memory at its peak while stamps are granted", "reported", $"{Math.Max(0, peak - before).Text()} MB (from {before.Text()} to {peak.Text()} MB)", null, null, data));
        await FileAsync(bench, api, officer, last, quantity, data);
        await EmptyAsync(database);
    }

    private static async Task FileAsync(Bench bench, HostProcess api, Officer officer, Guid grant, int quantity, string data)
    {
        var before = Processes.Resident(api.Pid);
        var cpu = bench.Cpu(api);
        var (read, lines, highest) = (0L, 0, before);
        var watch = Stopwatch.StartNew();
        await using var file = await officer.Http.GetStreamAsync($"/api/v1/stamp-grants/{grant}/codes.csv");
        var buffer = new byte[1 << 16];

        while (await file.ReadAsync(buffer) is var count and > 0)
        {
            read += count;
            lines += buffer.AsSpan(0, count).Count((byte)'\n');

            // some thirty looks in all
            if (read >> 21 != (read - count) >> 21)
            {
                highest = Math.Max(highest, Processes.Resident(api.Pid));
            }
        }

        var seconds = watch.Elapsed.TotalSeconds;
        var after = bench.Cpu(api);

        if (lines != quantity + 1)
        {
            throw new InvalidOperationException($"The file has {lines} lines.");
        }

        bench.Add(new(
            "S2", "The printer's file: time", "≤ 10 s", $"{seconds.Text()} s, {(read / 1e6).Text()} MB ({(after.Host - cpu.Host).Text()} s of processor time + {(after.Postgres - cpu.Postgres).Text()} s of PostgreSQL's)",
            seconds <= 10, "rows are sorted, encoded and sent one by one", data));
        bench.Add(new("S2", "Growth of the application's resident memory while the file is sent", "flat (≤ 50 MB)", $"{(highest - before).Text()} MB", highest - before <= 50, "buffers of the answer", data));
    }

    private static async Task<Guid> GrantAsync(Bench bench, Officer officer, Guid subject, Guid product, int quantity)
    {
        // each decision approves one grant
        var decision = string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetTimestamp()}/QĐ-UBND");
        using var answer = await officer.Http.PostAsJsonAsync(
            "/api/v1/stamp-grants",
            new { series = "DO", quantity, subjectId = subject, productId = product, decisionNumber = decision, decisionDate = bench.Today.AddDays(-1), approved = quantity });
        return answer.IsSuccessStatusCode
            ? (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid()
            : throw new InvalidOperationException(await answer.Content.ReadAsStringAsync());
    }

    private static async Task EmptyAsync(BenchDatabase database)
    {
        await using var source = NpgsqlDataSource.Create(database.Superuser + ";Pooling=false;Command Timeout=0");

        foreach (var sql in (string[])["truncate stamp_codes", "checkpoint"])
        {
            await using var command = source.CreateCommand(sql);
            await command.ExecuteNonQueryAsync();
        }
    }

    /// <summary>What was granted is copied out, in the order in which it was written, and in again.</summary>
    private static async Task<(double Seconds, double Cpu)> CopyAsync(Bench bench, BenchDatabase database)
    {
        await using var connection = new NpgsqlConnection(database.Application + ";Pooling=false;Command Timeout=0");
        await connection.OpenAsync();
        using MemoryStream rows = new();
        await using (var copy = await connection.BeginRawBinaryCopyAsync($"copy {Codes} to stdout binary"))
        {
            await copy.CopyToAsync(rows);
        }

        await EmptyAsync(database);
        rows.Position = 0;
        var before = Processes.CpuOfPostgres(bench.Server.Pid);
        var watch = Stopwatch.StartNew();
        await using (var copy = await connection.BeginRawBinaryCopyAsync($"copy {Codes} from stdin binary"))
        {
            await rows.CopyToAsync(copy);
        }

        var seconds = watch.Elapsed.TotalSeconds;
        var cpu = Processes.CpuOfPostgres(bench.Server.Pid) - before;
        await using var command = new NpgsqlCommand("select count(*) from stamp_codes", connection);
        return (long)(await command.ExecuteScalarAsync())! * 22 <= rows.Length ? (seconds, cpu) : throw new InvalidOperationException("Rows are missing.");
    }
}
