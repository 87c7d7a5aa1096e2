using System.Diagnostics;
using Npgsql;
using Ocop.Application.PublicRegister;
using Ocop.Benchmarks.Data;
using Ocop.Benchmarks.Load;

namespace Ocop.Benchmarks.Bars;

/// <summary>P3: what people type into the search field.</summary>
internal static class SearchBars
{
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(4);

    public static async Task RunAsync(Bench bench)
    {
        await MeasureAsync(bench, await bench.SmallAsync(), Bench.SmallData, 0.5);
        await MeasureAsync(bench, await bench.LargeAsync(), bench.LargeData, 25);
    }

    private static async Task MeasureAsync(Bench bench, BenchDatabase database, string data, double bar)
    {
        // a maker's whole name is rare; which one does not matter
        var rare = (await Bench.QueryAsync(
            database.Superuser, "select subject_name from register_entries where shown_until = 'infinity' order by md5(product_id::text) limit 1", r => r.GetString(0)))[0];
        (string Kind, string Text)[] terms =
        [
            ("rare", rare), ("a code", "ocop-" + "zzq"), ("common", "khô cá"), ("one common word", "gạo"), ("a word at the alphabet's end", "xoài"), ("absent", "zzyzx"), ("absent beside common", "khô zzyzx"),
            ("two letters", "cá"), ("inner words, any order", "loc kho muoi thap"), ("common words seldom together", "nem gao sua"), ("a district", "thap muoi"),
        ];
        await using var connection = new NpgsqlConnection(database.Application);
        await connection.OpenAsync();
        List<(string Kind, string Text, double Ms, int Rows)> pages = [];
        List<(string Kind, double Ms)> counts = [];

        foreach (var (kind, text) in terms)
        {
            var filter = new RegisterFilter { On = bench.Today, Text = text, Public = true, Limit = 20 };
            var (ms, rows) = await RunAsync(bench, () => Statements.Page(connection, filter));
            pages.Add((kind, text, ms, rows));
            counts.Add((kind, (await RunAsync(bench, () => Statements.Count(connection, filter))).Ms));
        }

        var worst = pages.MaxBy(p => p.Ms);
        bench.Add(new(
            "P3", "Search without diacritics, first page of 20: PostgreSQL's processor time, the worst of eleven kinds of terms", $"≤ {bar} ms",
            $"{worst.Ms.Text()} ms ({worst.Kind}); {string.Join("; ", pages.Select(p => $"{p.Kind} {p.Ms.Text()}"))}", worst.Ms <= bar,
            $"“{worst.Kind}”: the names are walked in their order past every row without the words, or, where the index of words is taken, all that have them are read and sorted", data));
        var slowest = counts.MaxBy(c => c.Ms);
        bench.Add(new(
            "P3", "The count beside it, capped at 1,001", "reported", $"at most {slowest.Ms.Text()} ms ({slowest.Kind})", null, null, data));
    }

    private static async Task<(double Ms, int Rows)> RunAsync(Bench bench, Func<NpgsqlCommand> make)
    {
        var rows = await OnceAsync(make);
        await OnceAsync(make);
        var before = Processes.CpuOfPostgres(bench.Server.Pid);
        var watch = Stopwatch.StartNew();
        var times = 0;

        // the kernel counts in hundredths of a second: repeat until that is fine enough
        for (; watch.Elapsed < Enough / (bench.Options.Quick ? 4 : 1) && times < 2000; times++)
        {
            await OnceAsync(make);
        }

        return ((Processes.CpuOfPostgres(bench.Server.Pid) - before) / times * 1000, rows);
    }

    private static async Task<int> OnceAsync(Func<NpgsqlCommand> make)
    {
        await using var command = make();
        await using var reader = await command.ExecuteReaderAsync();
        var rows = 0;

        while (await reader.ReadAsync())
        {
            rows++;
        }

        return rows;
    }
}
