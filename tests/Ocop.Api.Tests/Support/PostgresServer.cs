using System.Globalization;
using Npgsql;
using Ocop.Api.Hosting;
using Ocop.Api.Tests.Support;
using Ocop.Infrastructure.Postgres;

namespace Ocop.Api.Tests;

/// <summary>
/// One PostgreSQL for the whole run: an embedded one that is thrown away, or the server whose superuser connection
/// OCOP_TEST_POSTGRES gives. Tests take clones of one template database, which is made as production makes its own.
/// </summary>
[SetUpFixture]
public sealed class PostgresServer
{
    private static readonly string Run = string.Create(CultureInfo.InvariantCulture, $"ocop_test_{Environment.ProcessId}");
    private static readonly Lazy<Task<string>> Template = new(MakeTemplateAsync);
    private static TestFolder? _folder;
    private static EmbeddedPostgres? _embedded;
    private static NpgsqlDataSource? _superuser;

    // a server that is not ours may have the product's own roles: leave them alone
    private static readonly DatabaseLogin Owner = new("ocop_test_owner", "ocop-test-owner");
    private static readonly DatabaseLogin Application = new("ocop_test", "ocop-test");
    private static int _counter;

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (_superuser is null)
        {
            return; // no test of this run asked for a database
        }

        if (_embedded is null)
        {
            await ExecuteAsync($"drop database if exists {Run}_template with (force)");
        }

        await _superuser.DisposeAsync();

        if (_embedded is not null)
        {
            await _embedded.DisposeAsync();
        }

        _folder?.Dispose();
    }

    /// <summary>A fresh database with schema, rights and reference data; safe in parallel.</summary>
    public static async Task<TestDatabase> CreateDatabaseAsync()
    {
        var template = await Template.Value;
        var name = string.Create(CultureInfo.InvariantCulture, $"{Run}_{Interlocked.Increment(ref _counter)}");

        // files copied as they are: through the log, a clone takes twice as long
        await ExecuteAsync($"create database {name} template {template} owner {Owner.Name} strategy file_copy");
        await OpenAsync(name);

        return new(ConnectionString(Application, name), ConnectionString(Owner, name), () => DropAsync(name));
    }

    private static async Task<string> MakeTemplateAsync()
    {
        await StartAsync();
        var name = Run + "_template";
        await DatabaseRoles.ProvisionAsync(SuperuserConnection("postgres"), name, Owner, Application);
        await DatabasePreparation.PrepareAsync(Unpooled(ConnectionString(Owner, name)), Unpooled(ConnectionString(Application, name)), CancellationToken.None);

        // a start without an administrator makes one; once is enough for all tests
        await using (var first = TestApi.On(new(Unpooled(ConnectionString(Application, name)), Unpooled(ConnectionString(Owner, name)), () => Task.CompletedTask)))
        {
            _ = first.Services;
        }

        return name;
    }

    private static async Task StartAsync()
    {
        if (External is null)
        {
            _folder = new();
            _embedded = await EmbeddedPostgres.StartAsync(new()
            {
                DataDirectory = _folder.Path,
                Durable = false,
                SearchFrom = [TestContext.CurrentContext.TestDirectory],
                Log = TestContext.Progress.WriteLine,
            });
        }

        _superuser = NpgsqlDataSource.Create(SuperuserConnection("postgres"));
    }

    private static async Task OpenAsync(string database)
    {
        await using var connection = await _superuser!.OpenConnectionAsync();
        await DatabaseRoles.OpenToAsync(connection, database, Application.Name);
    }

    private static async Task DropAsync(string database)
    {
        NpgsqlConnection.ClearPool(new NpgsqlConnection(ConnectionString(Application, database)));
        await ExecuteAsync($"drop database {database} with (force)");
    }

    private static async Task ExecuteAsync(string statement)
    {
        await using var command = _superuser!.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }

    private static string ConnectionString(DatabaseLogin login, string database) => new NpgsqlConnectionStringBuilder(SuperuserConnection(database))
    {
        Username = login.Name,
        Password = login.Password,
        MaxPoolSize = 20,
    }.ConnectionString;

    private static string SuperuserConnection(string database) =>
        new NpgsqlConnectionStringBuilder(External ?? _embedded!.SuperuserConnectionString)
        {
            Database = database,
        }.ConnectionString;

    private static string? External => Environment.GetEnvironmentVariable("OCOP_TEST_POSTGRES") is { Length: > 0 } connection ? connection : null;

    private static string Unpooled(string connection) => new NpgsqlConnectionStringBuilder(connection) { Pooling = false }.ConnectionString;
}
