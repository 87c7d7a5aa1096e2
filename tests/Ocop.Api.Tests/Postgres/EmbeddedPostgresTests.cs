using System.Diagnostics;
using System.Globalization;
using System.Runtime.Versioning;
using Npgsql;
using Ocop.Api.Tests.Support;
using Ocop.Infrastructure.Postgres;

namespace Ocop.Api.Tests.Postgres;

public sealed class EmbeddedPostgresTests : IDisposable
{
    private readonly TestFolder _folder = new();

    // the tests run on the oldest supported version, too
    private int _version;
    private string Data => Path.Combine(_folder.Path, $"pg{_version}", "data");
    private string PidFile => Path.Combine(Data, "postmaster.pid");

    [SetUp]
    public async Task FindVersionAsync() => _version = (await PostgresBinaries.FindAsync(Options, CancellationToken.None)).MajorVersion;

    public void Dispose() => _folder.Dispose();

    [Test]
    public async Task Makes_a_cluster_with_a_plain_application_role_and_an_owner_who_is_no_superuser()
    {
        await using var server = await StartAsync();

        Assert.Multiple(async () =>
        {
            Assert.That(await ScalarAsync(server.ApplicationConnectionString, "select current_user::text"), Is.EqualTo("ocop"));
            Assert.That(await ScalarAsync(server.OwnerConnectionString, "select current_user::text"), Is.EqualTo("ocop_owner"));
            Assert.That(
                await ScalarAsync(server.ApplicationConnectionString, "select count(*) from pg_roles where rolname like 'ocop%' and (rolsuper or rolcreaterole or rolcreatedb)"),
                Is.Zero);
            Assert.That(
                async () => await ScalarAsync(server.ApplicationConnectionString, "create table public.mine (id int)"),
                Throws.InstanceOf<PostgresException>().With.Property("SqlState").EqualTo(PostgresErrorCodes.InsufficientPrivilege));
            Assert.That(await ScalarAsync(server.ApplicationConnectionString, "select datlocprovider::text from pg_database where datname = 'ocop'"), Is.EqualTo("i"));
        });
    }

    [Test]
    [Platform(Exclude = "Win")]
    [UnsupportedOSPlatform("windows")]
    public async Task Keeps_its_passwords_and_its_folder_to_its_own_user()
    {
        await using var server = await StartAsync();
        var passwords = Directory.GetFiles(server.Directory, "*.password");

        Assert.Multiple(() =>
        {
            Assert.That(passwords, Has.Length.EqualTo(3));
            Assert.That(passwords.Select(File.GetUnixFileMode), Is.All.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite));
            Assert.That(File.GetUnixFileMode(server.Directory), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute));
            Assert.That(passwords.Select(File.ReadAllText), Is.Unique);
        });
    }

    [Test]
    public async Task Serves_the_second_host_until_that_ends_too()
    {
        var first = await StartAsync();
        var second = await StartAsync();
        Assert.That((first.StartedHere, second.StartedHere, second.ServerPid), Is.EqualTo((true, false, first.ServerPid)));

        await first.DisposeAsync();
        Assert.That(await ScalarAsync(second.ApplicationConnectionString, "select 1"), Is.EqualTo(1));

        await second.DisposeAsync();
        Assert.That(File.Exists(PidFile), Is.False);
    }

    [Test]
    public async Task Lets_one_of_many_start_it_and_the_others_join()
    {
        var servers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => StartAsync()));

        Assert.Multiple(() =>
        {
            Assert.That(servers.Count(server => server.StartedHere), Is.EqualTo(1));
            Assert.That(servers.Select(server => server.ServerPid).Distinct().Count(), Is.EqualTo(1));
        });

        foreach (var server in servers)
        {
            await server.DisposeAsync();
        }
    }

    [Test]
    public async Task Starts_over_a_stale_pid_file_that_names_a_living_process_and_keeps_the_data()
    {
        await using (var server = await StartAsync(options => options with { Durable = true }))
        {
            await ScalarAsync(server.OwnerConnectionString, "create table kept as select 42 as value");
            await KillAsync(server.ServerPid);
            await File.WriteAllTextAsync(PidFile, (await File.ReadAllTextAsync(PidFile)).Replace(
                server.ServerPid.ToString(CultureInfo.InvariantCulture),
                Environment.ProcessId.ToString(CultureInfo.InvariantCulture),
                StringComparison.Ordinal));
        }

        await using var again = await StartAsync();
        Assert.That(await ScalarAsync(again.OwnerConnectionString, "select value from kept"), Is.EqualTo(42));
    }

    [Test]
    public async Task Refuses_a_cluster_of_another_major_version_by_name()
    {
        Directory.CreateDirectory(Data);
        await File.WriteAllTextAsync(Path.Combine(Data, "PG_VERSION"), "14\n");

        Assert.That(
            StartAsync,
            Throws.InstanceOf<EmbeddedPostgresException>().With.Message.Contains("PostgreSQL 14").And.Message.Contains($"{_version}"));
    }

    [Test]
    public async Task Tells_of_clusters_of_other_versions_that_it_leaves_alone()
    {
        var other = Directory.CreateDirectory(Path.Combine(_folder.Path, "pg17", "data"));
        await File.WriteAllTextAsync(Path.Combine(other.FullName, "PG_VERSION"), "17\n");
        List<string> log = [];

        await using var server = await StartAsync(options => options with { Log = log.Add });

        Assert.That(log, Has.Some.Contains("pg17"));
    }

    [Test]
    public async Task Says_what_to_do_when_the_named_programs_are_not_there()
    {
        Assert.That(
            () => StartAsync(options => options with { BinDirectory = _folder.Path }),
            Throws.InstanceOf<EmbeddedPostgresException>().With.Message.Contains(_folder.Path));
        await Task.CompletedTask;
    }

    [Test]
    public async Task Takes_settings_from_the_configuration()
    {
        await using var server = await StartAsync(options => options with
        {
            Settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["work_mem"] = "7MB" },
        });

        Assert.That(await ScalarAsync(server.ApplicationConnectionString, "show work_mem"), Is.EqualTo("7MB"));
    }

    private Task<EmbeddedPostgres> StartAsync() => StartAsync(options => options);

    private Task<EmbeddedPostgres> StartAsync(Func<EmbeddedPostgresOptions, EmbeddedPostgresOptions> change) => EmbeddedPostgres.StartAsync(change(Options));

    private EmbeddedPostgresOptions Options => new()
    {
        DataDirectory = _folder.Path,
        Durable = false,
        SearchFrom = [TestContext.CurrentContext.TestDirectory],
    };

    private static async Task<object?> ScalarAsync(string connectionString, string query)
    {
        await using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(query, connection);
        return await command.ExecuteScalarAsync();
    }

    private static async Task KillAsync(int pid)
    {
        using var process = Process.GetProcessById(pid);
        process.Kill();
        await process.WaitForExitAsync();
    }
}
