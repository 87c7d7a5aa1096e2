using Npgsql;
using Ocop.Api.Tests.Support;

namespace Ocop.Api.Tests.Postgres;

/// <summary>What the application's role may do; whoever breaks into the application can do no more.</summary>
public sealed class DatabaseRolesTests : IAsyncDisposable
{
    private TestDatabase _database = null!;

    [SetUp]
    public async Task CloneAsync() => _database = await PostgresServer.CreateDatabaseAsync();

    public async ValueTask DisposeAsync() => await _database.DisposeAsync();

    [Test]
    public async Task The_application_adds_to_the_ledger_and_neither_changes_nor_removes_a_row()
    {
        const string table = "ledger_events";
        var column = await FirstColumnAsync(table);

        Assert.Multiple(async () =>
        {
            Assert.That(await PrivilegesAsync(table), Is.EqualTo("INSERT, SELECT"));
            Assert.That(() => ExecuteAsync(_database.ConnectionString, $"update {table} set {column} = default"), Denied);
            Assert.That(() => ExecuteAsync(_database.ConnectionString, $"delete from {table}"), Denied);
            Assert.That(() => ExecuteAsync(_database.ConnectionString, $"truncate {table}"), Denied);
            Assert.That(() => ExecuteAsync(_database.ConnectionString, $"drop table {table}"), Denied);
            Assert.That(() => ExecuteAsync(_database.ConnectionString, $"alter table {table} owner to current_user"), Denied);
        });
        await ExecuteAsync(_database.ConnectionString, $"select * from {table}");
    }

    [Test]
    public async Task The_application_erases_personal_values_beside_the_ledger_and_changes_none()
    {
        const string table = "ledger_personal_values";
        Assert.That(await PrivilegesAsync(table), Is.EqualTo("DELETE, INSERT, SELECT"));
        Assert.That(() => ExecuteAsync(_database.ConnectionString, $"update {table} set salt = default"), Denied);
        Assert.That(() => ExecuteAsync(_database.ConnectionString, $"truncate {table}"), Denied);
        await ExecuteAsync(_database.ConnectionString, $"delete from {table}");
    }

    [Test]
    public async Task The_application_writes_rows_of_every_other_table()
    {
        var tables = await ListAsync("""
            select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
            and relname not like 'ledger\_%' and relname <> '__EFMigrationsHistory'
            """);
        var privileges = await Task.WhenAll(tables.Select(PrivilegesAsync));

        Assert.That(tables, Does.Contain("products"));
        Assert.That(privileges, Is.All.EqualTo("DELETE, INSERT, SELECT, UPDATE"));
    }

    [Test]
    public async Task The_application_reads_which_migrations_there_are_and_pretends_no_others() =>
        Assert.That(await PrivilegesAsync("__EFMigrationsHistory"), Is.EqualTo("SELECT"));

    [Test]
    public async Task A_later_table_is_open_to_the_application_and_a_new_part_of_the_ledger_is_not()
    {
        await ExecuteAsync(_database.OwnerConnectionString, "create table later (id int); create table ledger_events_2031 (id int)");
        Assert.That(await PrivilegesAsync("later"), Is.EqualTo("DELETE, INSERT, SELECT, UPDATE"));

        await Infrastructure.Postgres.DatabaseRoles.GrantAsync(_database.OwnerConnectionString, new NpgsqlConnectionStringBuilder(_database.ConnectionString).Username!);
        Assert.That(await PrivilegesAsync("ledger_events_2031"), Is.EqualTo("INSERT, SELECT"));
    }

    [Test]
    public async Task Clones_are_separate_databases()
    {
        await using var other = await PostgresServer.CreateDatabaseAsync();
        await ExecuteAsync(_database.OwnerConnectionString, "create table only_here (id int)");

        Assert.That(
            () => ExecuteAsync(other.ConnectionString, "select * from only_here"),
            Throws.InstanceOf<PostgresException>().With.Property("SqlState").EqualTo(PostgresErrorCodes.UndefinedTable));
    }

    private static NUnit.Framework.Constraints.IResolveConstraint Denied =>
        Throws.InstanceOf<PostgresException>().With.Property("SqlState").EqualTo(PostgresErrorCodes.InsufficientPrivilege);

    private async Task<string> PrivilegesAsync(string table) => string.Join(", ", await ListAsync($"""
        select p from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) p
        where has_table_privilege('public."{table}"', p) order by p
        """));

    private async Task<string> FirstColumnAsync(string table) => (await ListAsync(
        $"select column_name::text from information_schema.columns where table_name = '{table}' order by ordinal_position limit 1"))[0];

    private async Task<List<string>> ListAsync(string query)
    {
        await using var connection = new NpgsqlConnection(_database.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(query, connection);
        await using var reader = await command.ExecuteReaderAsync();
        List<string> values = [];

        while (await reader.ReadAsync())
        {
            values.Add(reader.GetString(0));
        }

        return values;
    }

    private static async Task ExecuteAsync(string connectionString, string statement)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }
}
