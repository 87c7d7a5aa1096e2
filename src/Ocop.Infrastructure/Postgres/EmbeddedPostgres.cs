using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Ocop.Infrastructure.Postgres;

/// <summary>A PostgreSQL cluster of the application's own, for zero-set-up development, tests and small installations.</summary>
public sealed class EmbeddedPostgres : IAsyncDisposable
{
    private const string Superuser = "postgres";
    private const int Attempts = 3;
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan StopTimeout = TimeSpan.FromSeconds(20);

    private readonly EmbeddedPostgresOptions _options;
    private readonly ClusterFiles _files;
    private readonly PostgresBinaries _binaries;
    private readonly HostLink _link;
    private readonly Process? _wrapper;
    private readonly DatabaseLogin _superuser;
    private readonly DatabaseLogin _owner;
    private readonly DatabaseLogin _application;

    private EmbeddedPostgres(
        EmbeddedPostgresOptions options, ClusterFiles files, PostgresBinaries binaries, HostLink link, Server server,
        DatabaseLogin superuser, DatabaseLogin owner, DatabaseLogin application)
    {
        (_options, _files, _binaries, _link, _wrapper) = (options, files, binaries, link, server.Wrapper);
        (ServerPid, Port) = (server.Pid, server.Port);
        (_superuser, _owner, _application) = (superuser, owner, application);
    }

    /// <summary>The port on 127.0.0.1; another one at every start.</summary>
    public int Port { get; }

    /// <summary>The server's process.</summary>
    public int ServerPid { get; }

    /// <summary>False when the server was already running and is only shared.</summary>
    public bool StartedHere => _wrapper is not null;

    /// <summary>The server's release, such as 18.4.</summary>
    public string Version => _binaries.Version;

    /// <summary>The folder of this cluster: data, log, passwords.</summary>
    public string Directory => _files.Root;

    /// <summary>For the application: rows only, and none of the ledger's may change.</summary>
    public string ApplicationConnectionString => ConnectionString(_application, _options.Database);

    /// <summary>For migrations: owns the database.</summary>
    public string OwnerConnectionString => ConnectionString(_owner, _options.Database);

    /// <summary>For whoever makes and drops whole databases.</summary>
    public string SuperuserConnectionString => ConnectionString(_superuser, "postgres");

    /// <summary>Starts the cluster, made first when there is none, or joins the one that already runs.</summary>
    public static async Task<EmbeddedPostgres> StartAsync(EmbeddedPostgresOptions options, CancellationToken cancellation = default)
    {
        var binaries = await PostgresBinaries.FindAsync(options, cancellation);
        var files = ClusterFiles.Open(options, binaries);

        // one starter at a time: two runs, a run beside a design-time tool, parallel test hosts
        await using var gate = await files.LockAsync(options.StartTimeout, cancellation);
        var superuser = new DatabaseLogin(Superuser, await files.PasswordAsync("superuser", cancellation));
        var owner = new DatabaseLogin(DatabaseRoles.Owner, await files.PasswordAsync("owner", cancellation));
        var application = new DatabaseLogin(DatabaseRoles.Application, await files.PasswordAsync("application", cancellation));
        var launcher = await ServerLauncher.ChooseAsync(options, binaries, files.Root, files.Data, cancellation);

        if (!files.HasCluster)
        {
            await MakeClusterAsync(options, binaries, files, launcher, cancellation);
        }

        var link = await HostLink.OpenAsync(files.Root, cancellation);

        try
        {
            var server = await JoinAsync(options, files, superuser, cancellation)
                ?? await StartServerAsync(options, binaries, files, launcher, cancellation);
            var cluster = new EmbeddedPostgres(options, files, binaries, link, server, superuser, owner, application);
            await DatabaseRoles.ProvisionAsync(cluster.SuperuserConnectionString, options.Database, owner, application, cancellation);
            return cluster;
        }
        catch
        {
            await link.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops the server, unless another process still uses it.</summary>
    public async ValueTask DisposeAsync()
    {
        await using var gate = await _files.LockAsync(StopTimeout, CancellationToken.None);
        NpgsqlConnection.ClearAllPools();
        var shared = _link.HasOthers();
        await _link.DisposeAsync();

        if (!shared)
        {
            await WaitForStopAsync();
        }

        _wrapper?.Dispose();
    }

    private static async Task MakeClusterAsync(
        EmbeddedPostgresOptions options, PostgresBinaries binaries, ClusterFiles files, ServerLauncher launcher, CancellationToken cancellation)
    {
        var started = Stopwatch.StartNew();
        var passwordFile = files.PasswordFile("superuser");
        var unfinished = files.Data + ".new-" + Guid.CreateVersion7().ToString("N");
        List<string> command =
        [
            binaries["initdb"], "-D", unfinished, "-U", Superuser, "-E", "UTF8", "-A", "scram-sha-256", "--pwfile", passwordFile,
            "--locale-provider=icu", "--icu-locale=vi-VN", "--locale=" + (OperatingSystem.IsLinux() ? "C.UTF-8" : "C"),
            options.Durable ? "--data-checksums" : "--no-sync",
        ];

        await launcher.GiveAsync(files.Root, passwordFile, cancellation);
        await launcher.RunAsync(command, cancellation);

        // a cluster appears whole or not at all
        System.IO.Directory.Move(unfinished, files.Data);
        options.Log($"Made a PostgreSQL {binaries.Version} cluster in {files.Data} ({started.ElapsedMilliseconds} ms).");
    }

    private static async Task<Server?> JoinAsync(
        EmbeddedPostgresOptions options, ClusterFiles files, DatabaseLogin superuser, CancellationToken cancellation)
    {
        for (var waited = Stopwatch.StartNew(); PostmasterFile.Read(files.Data) is { } file; await Task.Delay(PollInterval, cancellation))
        {
            if (!file.IsServerAlive())
            {
                options.Log($"Removing the stale postmaster.pid of process {file.Pid}.");
                file.Delete();
                return null;
            }

            if (file.Ready && await AnswersTwiceAsync(file, superuser, cancellation))
            {
                options.Log($"Joined the PostgreSQL that runs as process {file.Pid} on port {file.Port}.");
                return new(file.Pid, file.Port, Wrapper: null);
            }

            if (waited.Elapsed > options.StartTimeout)
            {
                throw new EmbeddedPostgresException(
                    $"PostgreSQL runs as process {file.Pid} in {files.Data}, but neither answers nor ends.\n{files.LogTail()}");
            }
        }

        return null;
    }

    // twice, since the host that has just been killed may have left a server that is about to stop
    private static async Task<bool> AnswersTwiceAsync(PostmasterFile file, DatabaseLogin superuser, CancellationToken cancellation)
    {
        for (var i = 0; i < 2; i++)
        {
            try
            {
                await using var connection = new NpgsqlConnection(ConnectionString(superuser, "postgres", file.Port, ";Pooling=false;Timeout=3"));
                await connection.OpenAsync(cancellation);
            }
            catch (PostgresException e) when (string.Equals(e.SqlState, PostgresErrorCodes.InvalidPassword, StringComparison.Ordinal))
            {
                throw new EmbeddedPostgresException(
                    $"The PostgreSQL in {file.DataDirectory} does not know the password kept beside it.", e);
            }
            catch (NpgsqlException)
            {
                return false;
            }

            await Task.Delay(PollInterval * 5, cancellation);
        }

        return PostmasterFile.Read(file.DataDirectory) is { Ready: true } now && now.Pid == file.Pid;
    }

    private static async Task<Server> StartServerAsync(
        EmbeddedPostgresOptions options, PostgresBinaries binaries, ClusterFiles files, ServerLauncher launcher, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var started = Stopwatch.StartNew();
            var port = FreePort();
            var wrapper = await launcher.StartServerAsync(
                ServerCommand(options, binaries, files, port), files.Log, HostLink.PipeIn(files.Root), cancellation);

            while (!wrapper.HasExited && started.Elapsed < options.StartTimeout)
            {
                if (PostmasterFile.Read(files.Data) is { Ready: true } file && file.Port == port)
                {
                    options.Log($"PostgreSQL {binaries.Version} runs as process {file.Pid} on port {port} ({started.ElapsedMilliseconds} ms, {launcher.Mode}).");
                    return new(file.Pid, port, wrapper);
                }

                await Task.Delay(PollInterval, cancellation);
            }

            wrapper.Dispose();

            if (attempt == Attempts)
            {
                throw new EmbeddedPostgresException($"PostgreSQL did not start in {files.Data}:\n{files.LogTail()}");
            }

            // the port was taken meanwhile, or old backends still hold the shared memory
            await Task.Delay(PollInterval * 15 * attempt, cancellation);
        }
    }

    private static List<string> ServerCommand(EmbeddedPostgresOptions options, PostgresBinaries binaries, ClusterFiles files, int port)
    {
        var settings = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["cluster_name"] = "ocop",
            ["listen_addresses"] = "127.0.0.1",
            ["unix_socket_directories"] = "",
            ["logging_collector"] = "off",
            ["timezone"] = "UTC",
            ["max_connections"] = "200",
            // no statement here runs long enough to repay being compiled
            ["jit"] = "off",
            // what a statement or an error's detail quotes may be personal data
            ["log_error_verbosity"] = "terse",
            ["log_min_error_statement"] = "panic",
        };

        if (!options.Durable)
        {
            settings["fsync"] = settings["synchronous_commit"] = settings["full_page_writes"] = "off";
            settings["autovacuum"] = "off";
        }

        foreach (var (name, value) in options.Settings)
        {
            settings[name] = value;
        }

        List<string> command = [binaries["postgres"], "-D", files.Data, "-p", port.ToString(CultureInfo.InvariantCulture)];
        command.AddRange(settings.SelectMany(setting => new[] { "-c", $"{setting.Key}={setting.Value}" }));
        return command;
    }

    private async Task WaitForStopAsync()
    {
        if (OperatingSystem.IsWindows())
        {
            await CommandLine.TryAsync([_binaries["pg_ctl"], "stop", "-D", _files.Data, "-m", "fast"], CancellationToken.None);
        }

        for (var waited = Stopwatch.StartNew(); IsRunning() && waited.Elapsed < StopTimeout;)
        {
            await Task.Delay(PollInterval);
        }
    }

    private bool IsRunning() => _wrapper is { } wrapper ? !wrapper.HasExited : PostmasterFile.IsServerAlive(_files.Data, ServerPid);

    private string ConnectionString(DatabaseLogin login, string database) => ConnectionString(login, database, Port);

    private static string ConnectionString(DatabaseLogin login, string database, int port, string more = "") => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = port,
        Username = login.Name,
        Password = login.Password,
        Database = database,
        SslMode = SslMode.Disable,
        ApplicationName = "ocop",
    }.ConnectionString + more;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private sealed record Server(int Pid, int Port, Process? Wrapper);
}
