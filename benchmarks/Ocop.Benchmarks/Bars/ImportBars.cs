using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Npgsql;
using Ocop.Benchmarks.Data;
using Ocop.Benchmarks.Hosts;
using Ocop.Benchmarks.Load;

namespace Ocop.Benchmarks.Bars;

/// <summary>P5: a long list, from the file to the register.</summary>
internal static class ImportBars
{
    private const string Target = "ocop_bench_import";
    private const string Copied = "ocop_bench_copied";
    private static readonly string[] Tables =
        ["subjects", "subject_aliases", "products", "product_codes", "product_sources", "certifications", "ledger_events", "ledger_personal_values", "register_entries"];

    public static async Task RunAsync(Bench bench)
    {
        var rows = bench.Options.Quick ? 10_000 : 100_000;
        var data = $"list of {rows.Count()} rows into an empty register";
        await bench.Server.DropAsync(Target);
        var database = await bench.Server.DatabaseAsync(Target);
        await using var api = await bench.StartApiAsync(database);
        using var officer = await Officer.SignInAsync(bench, api);
        var (list, products) = await ListAsync(database, rows);
        var before = Processes.Resident(api.Pid);
        var watch = Stopwatch.StartNew();
        using var form = new MultipartFormDataContent { { new ByteArrayContent(list), "file", "danh-sach.csv" }, { new StringContent("true"), "dryRun" }, { new StringContent("valid-rows"), "mode" } };
        using var sent = await officer.Http.PostAsync("/api/v1/imports", form);

        if (sent.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed)
        {
            bench.Add(new("P5", "Import", "≤ 2 ×", "not measured: this version has no import over HTTP", null, null, data));
            return;
        }

        sent.EnsureSuccessStatusCode();
        var id = (await sent.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
        var review = await WaitAsync(officer, id, "review");
        var read = watch.Elapsed;
        var cpu = bench.Cpu(api);
        watch.Restart();
        using var commit = await officer.Http.PostAsJsonAsync($"/api/v1/imports/{id}/commit", new { mode = "valid-rows" });
        commit.EnsureSuccessStatusCode();
        await WaitAsync(officer, id, "committed");
        var took = watch.Elapsed.TotalSeconds;
        var after = bench.Cpu(api);
        var spent = after.Host + after.Postgres - cpu.Host - cpu.Postgres;
        var peak = Processes.Resident(api.Pid, peak: true);
        var entered = (await Bench.QueryAsync(database.Superuser, "select count(*)::int from products", r => r.GetInt32(0)))[0];

        if (entered < products * 9 / 10)
        {
            throw new InvalidOperationException($"Of {products} products only {entered} were entered: {review}");
        }

        var (copySeconds, copyCpu) = await CopyAsync(bench, database);
        bench.Add(new(
            "P5", "Commit of a reviewed list beside a plain COPY of the same rows, ledger included, into the same indexed tables: time", "≤ 2 ×",
            $"{(took / copySeconds).Text()} × ({took.Text()} s; COPY {copySeconds.Text()} s)", took / copySeconds <= 2,
            "the register's rows are joined and folded in the commit, and the staged rows are read back", data));
        bench.Add(new("P5", "The same in processor time", "reported", $"{(spent / copyCpu).Text()} × ({spent.Text()} s; COPY {copyCpu.Text()} s)", null, null, data));
        bench.Add(new("P5", "Reading, matching and staging the list", "reported", $"{read.TotalSeconds.Text()} s, {(rows / read.TotalSeconds).Text()} rows a second", null, null, data));
        bench.Add(new("P5", "Growth of the application's resident memory at its peak", "flat (≤ 200 MB)", $"{(peak - before).Text()} MB (from {before.Text()} to {peak.Text()} MB)", peak - before <= 200,
            "the names that rows are matched by are kept in memory while a list is read", data));
    }

    private static async Task<JsonElement> WaitAsync(Officer officer, Guid id, string status)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromMinutes(10); await Task.Delay(100))
        {
            var import = await officer.Http.GetFromJsonAsync<JsonElement>($"/api/v1/imports/{id}");
            var now = import.GetProperty("status").GetString();

            if (now == status)
            {
                return import;
            }

            // after a commit that did not work the list is under review again
            if (now is "failed" or "cancelled" or "committed" or "review")
            {
                throw new InvalidOperationException(import.ToString());
            }
        }

        throw new TimeoutException($"The import did not come to {status}.");
    }

    private static async Task<(byte[] List, int Products)> ListAsync(BenchDatabase database, int rows)
    {
        await using var connection = new NpgsqlConnection(database.Superuser + ";Pooling=false");
        await connection.OpenAsync();
        var words = await Vocabulary.ReadAsync(connection);
        var communes = await Bench.QueryAsync(
            database.Superuser, "select u.name, d.name from administrative_units u join administrative_units d on d.id = u.parent_id where u.level = 'commune' and d.level = 'district' order by u.code",
            r => (Commune: r.GetString(0), District: r.GetString(1)));
        var random = new Random(5);
        (string Name, int Place)[] subjects = [.. Enumerable.Range(0, rows / 5).Select(_ => (words.SubjectName(random).Name, random.Next(communes.Count)))];
        var text = new StringBuilder("\uFEFFTên sản phẩm,Tên chủ thể,Xã,Huyện,Hạng sao,Số quyết định,Ngày quyết định\n");
        HashSet<(string, int)> different = [];

        for (var i = 0; i < rows; i++)
        {
            var subject = random.Next(subjects.Length);
            var name = words.ProductName(random).Replace('"', ' ').Replace(',', ' ');
            different.Add((name, subject));
            var (commune, district) = communes[subjects[subject].Place];
            text.Append(CultureInfo.InvariantCulture, $"{name},{subjects[subject].Name},{commune},{district},{random.Next(3, 6)} sao,{random.Next(1, 3000)}/QĐ-UBND,{random.Next(1, 29):00}/{random.Next(1, 13):00}/{random.Next(2024, 2026)}\n");
        }

        return (Encoding.UTF8.GetBytes(text.ToString()), different.Count);
    }

    /// <summary>What the import wrote is copied out, and by COPY into a register that is as the first one was.</summary>
    private static async Task<(double Seconds, double Cpu)> CopyAsync(Bench bench, BenchDatabase from)
    {
        await bench.Server.DropAsync(Copied);
        var to = await bench.Server.DatabaseAsync(Copied);
        await (await bench.StartApiAsync(to)).DisposeAsync();
        await using var source = new NpgsqlConnection(from.Superuser + ";Pooling=false;Command Timeout=0");
        await using var target = new NpgsqlConnection(to.Application + ";Pooling=false;Command Timeout=0");
        await source.OpenAsync();
        await target.OpenAsync();
        List<(string Statement, MemoryStream Rows)> copies = [];

        foreach (var table in Tables)
        {
            var columns = await Bench.QueryAsync(
                from.Superuser,
                $"select quote_ident(column_name) from information_schema.columns where table_schema = 'public' and table_name = '{table}' and is_generated = 'NEVER' and is_identity = 'NO' order by ordinal_position",
                r => r.GetString(0));
            var list = string.Join(", ", columns);
            var rows = new MemoryStream();
            await using (var copy = await source.BeginRawBinaryCopyAsync($"copy (select {list} from {table}) to stdout binary"))
            {
                await copy.CopyToAsync(rows);
            }

            rows.Position = 0;
            copies.Add(($"copy {table} ({list}) from stdin binary", rows));
        }

        // its own first account and the events of it are in the way
        await using (var owner = new NpgsqlConnection(to.Superuser + ";Pooling=false"))
        {
            await owner.OpenAsync();
            await using var empty = new NpgsqlCommand("truncate " + string.Join(", ", Tables) + " cascade; checkpoint", owner);
            await empty.ExecuteNonQueryAsync();
        }

        var before = Processes.CpuOfPostgres(bench.Server.Pid);
        var watch = Stopwatch.StartNew();
        await using var transaction = await target.BeginTransactionAsync();

        foreach (var (statement, rows) in copies)
        {
            await using var copy = await target.BeginRawBinaryCopyAsync(statement);
            await rows.CopyToAsync(copy);
        }

        await transaction.CommitAsync();
        return (watch.Elapsed.TotalSeconds, Processes.CpuOfPostgres(bench.Server.Pid) - before);
    }
}
