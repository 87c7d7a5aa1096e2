using System.Globalization;
using System.Security.Cryptography;
using Npgsql;
using Ocop.Application.Common;
using Ocop.Benchmarks.Data;
using Ocop.Benchmarks.Hosts;
using Ocop.Benchmarks.Load;

namespace Ocop.Benchmarks.Bars;

/// <summary>What all measurements share: the server, the data, the processes to be measured, and how much of it to run.</summary>
internal sealed class Bench(BenchServer server, BenchOptions options) : IAsyncDisposable
{
    public const string AdministratorEmail = "benchmark@example.vn";
    private const int SmallSize = 10_000;
    private readonly List<Measurement> _measured = [];

    public BenchServer Server => server;
    public BenchOptions Options => options;
    public IReadOnlyList<Measurement> Measured => _measured;
    public DateOnly Today { get; } = TimeProvider.System.Today();
    public int LargeSize => options.Quick ? 100_000 : 1_000_000;
    public string LargeData => $"{LargeSize.Count()} products";
    public static string SmallData => $"{SmallSize.Count()} products";

    public Task<BenchDatabase> LargeAsync() => DataSet.EnsureAsync(server, LargeSize, Today);

    public Task<BenchDatabase> SmallAsync() => DataSet.EnsureAsync(server, SmallSize, Today);

    /// <summary>The application as it is published, on a data set.</summary>
    public Task<HostProcess> StartApiAsync(BenchDatabase database) => HostProcess.StartAsync([options.ApiAssembly], Settings(database));

    /// <summary>A hand-written one: <c>pipeline</c> or <c>bare</c>.</summary>
    public Task<HostProcess> StartComparisonAsync(string kind, BenchDatabase database) =>
        HostProcess.StartAsync([Path.Combine(AppContext.BaseDirectory, "Ocop.Benchmarks.dll"), "host-" + kind], Settings(database));

    /// <summary>Processor seconds of a host and of PostgreSQL.</summary>
    public (double Host, double Postgres) Cpu(HostProcess host) => (Processes.Cpu(host.Pid), Processes.CpuOfPostgres(server.Pid));

    public void Add(Measurement measurement)
    {
        var stamped = measurement with
        {
            Commit = options.Commit,
            Load = Processes.LoadAverage(),
            At = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + " UTC",
        };
        _measured.Add(stamped);
        Console.WriteLine($"{stamped.Id,-4} {(stamped.Met switch { true => "met   ", false => "MISSED", null => "      " })} {stamped.What}: {stamped.Measured} (bar: {stamped.Bar})");
    }

    public static async Task<List<T>> QueryAsync<T>(string connectionString, string sql, Func<NpgsqlDataReader, T> read)
    {
        await using var connection = new NpgsqlConnection(connectionString + ";Pooling=false;Command Timeout=0");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        List<T> rows = [];

        while (await reader.ReadAsync())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    /// <summary>Of the account that the measured application opens at its first start on a data set.</summary>
    public string AdministratorPassword()
    {
        var file = Path.Combine(options.DataFolder, "administrator");

        if (!File.Exists(file))
        {
            File.WriteAllText(file, "B" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)));

            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            }
        }

        return File.ReadAllText(file);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private Dictionary<string, string> Settings(BenchDatabase database) => new(StringComparer.Ordinal)
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Production",
        ["Public__Address"] = "https://ocop.example",
        ["ConnectionStrings:Ocop"] = database.Application,
        ["ConnectionStrings:OcopOwner"] = database.Owner,
        ["Bootstrap:Administrator:Email"] = AdministratorEmail,
        ["Bootstrap:Administrator:Password"] = AdministratorPassword(),
        ["Data:Directory"] = Path.Combine(options.DataFolder, "application"),

        // the officer of the measurements signs in by password alone
        ["Security:RequireTotp"] = "",

        // one machine asks for all citizens; the limit is counted as always, and never reached
        ["RateLimits:PerMinuteLocally"] = "2000000000",
    };
}

/// <summary>What to run, and how much of it.</summary>
internal sealed record BenchOptions(bool Quick, bool Fresh, IReadOnlySet<string> Only, string DataFolder, string ApiAssembly, string Repository, string Commit)
{
    public bool Wants(params IEnumerable<string> ids) => Only.Count == 0 || ids.Any(Only.Contains);
}
