using System.Diagnostics;
using Ocop.Benchmarks;
using Ocop.Benchmarks.Bars;
using Ocop.Benchmarks.Data;
using Ocop.Benchmarks.Hosts;

switch (args.FirstOrDefault())
{
    case "host-pipeline":
        await ComparisonHost.RunInPipelineAsync(args[1..]);
        return 0;
    case "host-bare":
        await ComparisonHost.RunBareAsync(args[1..]);
        return 0;
    case "clones":
        await CloneSimulation.RunAsync(args.ElementAtOrDefault(1) ?? ".");
        return 0;
}

string? Value(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

var repository = Path.GetFullPath(Value("--repository") ?? ".");
var folder = Path.GetFullPath(Value("--data") ?? Path.Combine(repository, ".data", "bench"));
var only = (Value("--only") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);
var options = new BenchOptions(
    args.Contains("--quick"), args.Contains("--fresh"), only, folder, Path.GetFullPath(Value("--api") ?? "Ocop.Api.dll"), repository, Value("--commit") ?? "?");
Directory.CreateDirectory(folder);
var watch = Stopwatch.StartNew();
await using var bench = new Bench(await BenchServer.StartAsync(folder), options);
var failed = 0;

(string[] Ids, Func<Bench, Task> Run)[] bars =
[
    (["data"], async b => { await b.SmallAsync(); await b.LargeAsync(); }),
    (["P8"], StartBars.RunAsync), (["P3"], SearchBars.RunAsync), (["P1", "P9", "P10"], VerificationBars.RunAsync), (["P2"], RegisterPageBars.RunAsync), (["P5"], ImportBars.RunAsync), (["P7"], FeedBars.RunAsync),
    (["S2"], BatchBars.RunAsync), (["S3"], PartnerBars.RunAsync), (["S1"], StampBars.RunAsync),
];

foreach (var (ids, run) in bars.Where(b => options.Wants(b.Ids)))
{
    try
    {
        await run(bench);

        // what is measured is kept, even if a later bar never ends
        await Report.WriteAsync(bench);
    }
    catch (Exception e)
    {
        // one that cannot be measured must not take the others' results with it
        failed++;
        Console.Error.WriteLine($"{string.Join(", ", ids)} could not be measured: {e}");
    }
}

await Report.WriteAsync(bench);
Console.WriteLine($"{watch.Elapsed.TotalSeconds:0} s, {bench.Measured.Count(m => m.Met == true)} bars met, {bench.Measured.Count(m => m.Met == false)} missed, {failed} not measured");
return failed == 0 ? 0 : 1;
