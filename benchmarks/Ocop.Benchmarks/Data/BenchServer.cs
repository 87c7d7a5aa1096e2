using Npgsql;
using Ocop.Infrastructure.Postgres;

namespace Ocop.Benchmarks.Data;

/// <summary>A PostgreSQL of the benchmarks' own; data sets stay in its folder and are used again.</summary>
internal sealed class BenchServer : IAsyncDisposable
{
    private readonly EmbeddedPostgres _server;

    private BenchServer(EmbeddedPostgres server) => _server = server;

    public int Pid => _server.ServerPid;
    public int Port => _server.Port;
    public string Version => _server.Version;

    /// <summary>What differs from the embedded server's own settings: a register of a million gets the memory that its operator would give it.</summary>
    public static IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["shared_buffers"] = "1GB", ["max_wal_size"] = "4GB", ["effective_cache_size"] = "4GB",
    };

    public static async Task<BenchServer> StartAsync(string folder) => new(await EmbeddedPostgres.StartAsync(new()
    {
        DataDirectory = folder,
        Settings = Settings,
        Log = message => Console.WriteLine("[postgres] " + message),
    }));

    /// <summary>A database with both roles let in; empty when it was not there.</summary>
    public async Task<BenchDatabase> DatabaseAsync(string name)
    {
        await DatabaseRoles.ProvisionAsync(_server.SuperuserConnectionString, name, Login(_server.OwnerConnectionString), Login(_server.ApplicationConnectionString));
        return new(name, In(_server.ApplicationConnectionString, name), In(_server.OwnerConnectionString, name), In(_server.SuperuserConnectionString, name));
    }

    public async Task DropAsync(string name)
    {
        NpgsqlConnection.ClearAllPools();
        await using var source = NpgsqlDataSource.Create(_server.SuperuserConnectionString + ";Pooling=false;Command Timeout=0");
        await using var command = source.CreateCommand($"drop database if exists \"{name}\" with (force)");
        await command.ExecuteNonQueryAsync();
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static DatabaseLogin Login(string connection)
    {
        var parts = new NpgsqlConnectionStringBuilder(connection);
        return new(parts.Username!, parts.Password!);
    }

    private static string In(string connection, string database) => new NpgsqlConnectionStringBuilder(connection) { Database = database }.ConnectionString;
}

/// <summary>One database and how its three roles connect.</summary>
internal sealed record BenchDatabase(string Name, string Application, string Owner, string Superuser);
