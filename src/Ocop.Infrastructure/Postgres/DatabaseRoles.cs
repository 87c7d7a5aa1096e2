using Npgsql;

namespace Ocop.Infrastructure.Postgres;

/// <summary>A role that signs in.</summary>
public sealed record DatabaseLogin(string Name, string Password);

/// <summary>
/// The two roles of a database. The owner migrates; the application has rows only, and of the ledger it can neither
/// change nor remove one: only personal values beside it can go. An owner could grant itself anything, so the application never runs as one.
/// </summary>
public static class DatabaseRoles
{
    /// <summary>Owns the database and its tables.</summary>
    public const string Owner = "ocop_owner";

    /// <summary>Reads and writes rows.</summary>
    public const string Application = "ocop";

    private const string PersonalValues = "ledger_personal_values";

    /// <summary>Ties both roles and the database into being; run by a superuser, any number of times.</summary>
    public static async Task ProvisionAsync(
        string superuserConnection, string database, DatabaseLogin owner, DatabaseLogin application, CancellationToken cancellation = default)
    {
        await using var source = NpgsqlDataSource.Create(Unpooled(superuserConnection));
        await using var connection = await source.OpenConnectionAsync(cancellation);

        foreach (var login in new[] { owner, application })
        {
            await EnsureRoleAsync(connection, login, cancellation);
        }

        await EnsureDatabaseAsync(connection, database, owner.Name, cancellation);
        await OpenToAsync(connection, database, application.Name, cancellation);
    }

    /// <summary>Lets nobody but the application and the owner into the database; a cloned database needs it anew.</summary>
    public static async Task OpenToAsync(
        NpgsqlConnection superuser, string database, string application, CancellationToken cancellation = default)
    {
        await ExecuteAsync(superuser, "revoke all on database %I from public", [database], cancellation);
        await ExecuteAsync(superuser, "grant connect, temporary on database %I to %I", [database, application], cancellation);
    }

    /// <summary>
    /// Gives the application its rights on every table there is, and on those a later migration adds; run as the owner
    /// after each migration. In one transaction, so that the ledger is never open in between.
    /// </summary>
    public static async Task GrantAsync(string ownerConnection, string application = Application, CancellationToken cancellation = default)
    {
        await using var source = NpgsqlDataSource.Create(Unpooled(ownerConnection));
        await using var connection = await source.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);

        foreach (var statement in Grants)
        {
            await ExecuteAsync(connection, statement, [application], cancellation);
        }

        foreach (var table in await LedgerTablesAsync(connection, cancellation))
        {
            var rights = table.StartsWith(PersonalValues, StringComparison.Ordinal) ? "select, insert, delete" : "select, insert";
            await ExecuteAsync(connection, "revoke all on public.%I from %I", [table, application], cancellation);
            await ExecuteAsync(connection, $"grant {rights} on public.%I to %I", [table, application], cancellation);
        }

        await transaction.CommitAsync(cancellation);
    }

    private static string[] Grants =>
    [
        "grant usage on schema public to %I",
        "grant select, insert, update, delete on all tables in schema public to %I",
        "grant usage, select on all sequences in schema public to %I",
        "alter default privileges in schema public grant select, insert, update, delete on tables to %I",
        "alter default privileges in schema public grant usage, select on sequences to %I",
        // the application reads which migrations there are, and may not pretend others
        """do $$ begin if to_regclass('public."__EFMigrationsHistory"') is not null then revoke insert, update, delete on public."__EFMigrationsHistory" from %I; end if; end $$""",
    ];

    /// <summary>
    /// The ledger's tables and their partitions. Personal values stand in erasable rows beside it: people may ask for it and periods end,
    /// so the application removes them, and cannot change one. Their digests stay in the ledger.
    /// </summary>
    private static async Task<List<string>> LedgerTablesAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        const string Tables = """
            select relname from pg_class
            where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname ~ '^ledger_(events|personal_values|positions|roots)(_|$)'
            order by relname
            """;
        await using var command = new NpgsqlCommand(Tables, connection);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        List<string> tables = [];

        while (await reader.ReadAsync(cancellation))
        {
            tables.Add(reader.GetString(0));
        }

        return tables;
    }

    private static async Task EnsureRoleAsync(NpgsqlConnection connection, DatabaseLogin login, CancellationToken cancellation)
    {
        if (!await ExistsAsync(connection, "select 1 from pg_roles where rolname = $1", login.Name, cancellation))
        {
            await ExecuteAsync(connection, "create role %I", [login.Name], cancellation);
        }

        await ExecuteAsync(
            connection, "alter role %I login nosuperuser nocreatedb nocreaterole noreplication password %L", [login.Name, login.Password], cancellation);
    }

    private static async Task EnsureDatabaseAsync(NpgsqlConnection connection, string database, string owner, CancellationToken cancellation)
    {
        if (!await ExistsAsync(connection, "select 1 from pg_database where datname = $1", database, cancellation))
        {
            await ExecuteAsync(connection, "create database %I owner %I", [database, owner], cancellation);
        }
    }

    private static async Task<bool> ExistsAsync(NpgsqlConnection connection, string query, string name, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(query, connection) { Parameters = { new() { Value = name } } };
        return await command.ExecuteScalarAsync(cancellation) is not null;
    }

    /// <summary>Statements of this kind take no parameters, so the server itself quotes names (%I) and texts (%L) into them.</summary>
    private static async Task ExecuteAsync(NpgsqlConnection connection, string statement, string[] values, CancellationToken cancellation)
    {
        await using var quote = new NpgsqlCommand("select format($1, variadic $2)", connection)
        {
            Parameters = { new() { Value = statement }, new() { Value = values } },
        };
        var text = (string)(await quote.ExecuteScalarAsync(cancellation))!;
        await using var command = new NpgsqlCommand(text, connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static string Unpooled(string connection) => new NpgsqlConnectionStringBuilder(connection) { Pooling = false }.ConnectionString;
}
