using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Ocop.Infrastructure.Postgres;

/// <summary>Brings a database to the present schema, once, however many nodes start together.</summary>
public static class DatabaseMigration
{
    // any fixed number of our own
    private const long LockKey = 0x0C0_0B_DB;

    /// <summary>Migrates as the owner, gives the application its rights, and runs what must follow, all under one lock.</summary>
    /// <param name="owner">A context that connects as the owner.</param>
    /// <param name="applicationConnection">Names the role that is given its rights; nothing is given when it is the owner itself.</param>
    /// <param name="then">Loading of reference data and the like.</param>
    /// <param name="cancellation">Stops waiting for the lock, or the work.</param>
    public static async Task ApplyAsync(
        DbContext owner, string applicationConnection, Func<CancellationToken, Task> then, CancellationToken cancellation = default)
    {
        var ownerConnection = owner.Database.GetConnectionString()
            ?? throw new InvalidOperationException("The owner's context has no connection string.");
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(ownerConnection) { Pooling = false, CommandTimeout = 0 });
        await using var gate = await source.OpenConnectionAsync(cancellation);
        await using var wait = new NpgsqlCommand("select pg_advisory_lock($1)", gate) { Parameters = { new() { Value = LockKey } } };

        // held until this connection closes, also by the death of the process
        await wait.ExecuteNonQueryAsync(cancellation);

        // a migration of a full database takes what it takes
        owner.Database.SetCommandTimeout(TimeSpan.FromHours(12));

        if ((await owner.Database.GetPendingMigrationsAsync(cancellation)).Any())
        {
            await owner.Database.MigrateAsync(cancellation);
        }

        var application = new NpgsqlConnectionStringBuilder(applicationConnection).Username;

        if (application is not null && !string.Equals(application, new NpgsqlConnectionStringBuilder(ownerConnection).Username, StringComparison.Ordinal))
        {
            await DatabaseRoles.GrantAsync(ownerConnection, application, cancellation);
        }

        await then(cancellation);
    }
}
