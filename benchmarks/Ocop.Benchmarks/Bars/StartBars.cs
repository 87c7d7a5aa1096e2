using System.Diagnostics;
using Ocop.Benchmarks.Hosts;
using Ocop.Benchmarks.Load;

namespace Ocop.Benchmarks.Bars;

/// <summary>P8: from nothing to the first answer.</summary>
internal static class StartBars
{
    private const int Times = 5;

    public static async Task RunAsync(Bench bench)
    {
        var database = await bench.SmallAsync();
        var code = (await Bench.QueryAsync(
            database.Superuser,
            "select code from register_entries where certification_id is not null and shown_until = 'infinity' order by code limit 1", r => r.GetString(0)))[0];
        List<double> ready = [];
        List<double> cpu = [];

        for (var i = 0; i < Times; i++)
        {
            await using var api = await bench.StartApiAsync(database);
            using var connection = await LoadConnection.OpenAsync(api.Port);
            var status = await connection.AskAsync(LoadConnection.Request("/api/v1/public/verify/" + code));

            if (status != 200)
            {
                throw new InvalidOperationException($"The first verification was answered with {status}.");
            }

            cpu.Add(Processes.Cpu(api.Pid));
            ready.Add(api.Started.TotalSeconds);
        }

        bench.Add(new("P8", "Start with a database there until ready, median of five", "≤ 4 s", $"{ready.Median().Text()} s", ready.Median() <= 4,
            "the model of the database, the check of the reference data and the first connections are made before anything is served", Bench.SmallData));
        bench.Add(new("P8", "Processor time of the application until its first verification is answered (ReadyToRun)", "≤ 1 s", $"{cpu.Median().Text()} s", cpu.Median() <= 1,
            "telemetry, Identity and the container are built at the start, much of it generic code that is compiled then; published self-contained with a composite image it is a quarter less", Bench.SmallData));

        if (bench.Options.Fresh)
        {
            await FreshAsync(bench);
        }
    }

    private static async Task FreshAsync(Bench bench)
    {
        var folder = Directory.CreateTempSubdirectory("ocop-fresh").FullName;

        try
        {
            using (var clone = Process.Start("git", ["clone", "--quiet", bench.Options.Repository, folder]))
            {
                await clone.WaitForExitAsync();
            }

            await using var api = await HostProcess.StartAsync(
                ["run", "--project", "src/Ocop.Api", "--"], new Dictionary<string, string>(StringComparer.Ordinal) { ["ASPNETCORE_ENVIRONMENT"] = "Development" }, folder);
            bench.Add(new("P8", "Fresh clone with package caches warm, build of server and web client, embedded database made, sample register loaded", "≤ 90 s",
                $"{api.Started.TotalSeconds.Text()} s", api.Started.TotalSeconds <= 90, "compiling the server and building the web client on two shared cores", "sample register"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
