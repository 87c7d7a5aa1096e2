using System.Globalization;
using System.Text;
using System.Text.Json;
using Ocop.Benchmarks.Bars;
using Ocop.Benchmarks.Data;

namespace Ocop.Benchmarks;

/// <summary>Writes docs/performance.md. Bars that this run did not measure keep their last result, with its commit and time.</summary>
internal static class Report
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };
    private static readonly string[] Order = ["P1", "P2", "P3", "P5", "P7", "P8", "P9", "P10", "S1", "S2", "S3"];

    public static async Task WriteAsync(Bench bench)
    {
        var kept = Path.Combine(bench.Options.DataFolder, "results.json");
        Measurement[] earlier = File.Exists(kept) ? JsonSerializer.Deserialize<Measurement[]>(await File.ReadAllTextAsync(kept))! : [];
        Measurement[] all =
        [
            .. earlier.Where(m => bench.Measured.All(n => n.Id != m.Id || n.Data != m.Data)).Concat(bench.Measured)
                .OrderBy(m => Array.IndexOf(Order, m.Id)),
        ];
        await File.WriteAllTextAsync(kept, JsonSerializer.Serialize(all, Readable));
        var file = Path.Combine(bench.Options.Repository, "docs", "performance.md");
        await File.WriteAllTextAsync(file, Text(bench, all));
        Console.WriteLine($"written: {file}");
    }

    private static string Text(Bench bench, Measurement[] all)
    {
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1024.0 * 1024 * 1024);
        var text = new StringBuilder();
        text.AppendLine("# Performance").AppendLine();
        text.AppendLine("Written by `benchmarks/run.sh`; do not edit. `benchmarks/run.sh --quick` takes a few minutes (100,000 products instead of 1,000,000),");
        text.AppendLine("`benchmarks/run.sh` about twenty, `--only P1,P3` measures some bars, `--fresh` also a fresh clone's first start.").AppendLine();
        text.AppendLine("How it is measured: the application as published (Release, ReadyToRun unless a line says otherwise, Production), its comparators and PostgreSQL run as processes of their own;");
        text.AppendLine("processor time is what the kernel counted for them (`/proc/<pid>/stat`), warmed up, in interleaved rounds, medians. Ratios inside one run are the steady");
        text.AppendLine("figures; times of the clock and requests per second move with whatever else the machine does. The load generator shares the machine.").AppendLine();
        text.AppendLine(CultureInfo.InvariantCulture, $"Machine: {Environment.ProcessorCount} cores, {memory:0} GB of memory. PostgreSQL {bench.Server.Version}, embedded, with {string.Join(", ", BenchServer.Settings.Select(s => $"{s.Key} = {s.Value}"))}. .NET {Environment.Version}.");
        text.AppendLine("Data: products, makers and places put together from the words of the real lists, three recognitions for two products, written by COPY; the register's rows by the application's own statement.").AppendLine();
        text.AppendLine("| Bar | What | Must be | Measured | Verdict | Data | Commit, time, load |");
        text.AppendLine("|---|---|---|---|---|---|---|");

        foreach (var m in all)
        {
            // a tenth of the size is a rehearsal: whoever meets the bar there has not met it yet
            var rehearsal = m.Data.StartsWith("100,000 products", StringComparison.Ordinal) ? ", at a tenth of the bar's size" : "";
            var verdict = m.Met switch { true => "met" + rehearsal, false => "**missed**" + rehearsal, null => "–" };
            text.AppendLine(CultureInfo.InvariantCulture, $"| {m.Id} | {m.What} | {m.Bar} | {m.Measured} | {verdict} | {m.Data} | {m.Commit}, {m.At}, {m.Load} |");
        }

        var misses = all.Where(m => m.Met == false).ToArray();
        text.AppendLine().AppendLine("## Missed, and why").AppendLine();
        text.AppendLine(misses.Length == 0 ? "Nothing that was measured." : string.Join('\n', misses.Select(m => $"- **{m.Id}** ({m.Data}), {m.What.ToLowerInvariant()}: {m.Measured}, must be {m.Bar}. What limits it: {m.Limit}.")));
        var absent = Order.Where(id => all.All(m => m.Id != id)).ToArray();

        if (absent.Length > 0)
        {
            text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"Not measured yet: {string.Join(", ", absent)}.");
        }

        return text.ToString();
    }
}
