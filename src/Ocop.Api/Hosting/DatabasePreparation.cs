using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Ocop.Infrastructure.Persistence;
using Ocop.Infrastructure.Postgres;
using Ocop.Infrastructure.ReferenceData;

namespace Ocop.Api.Hosting;

/// <summary>Brings the database to what this version of the application expects, before the first request.</summary>
internal static class DatabasePreparation
{
    public static async Task PrepareDatabaseAsync(this WebApplication app, OcopDatabase database)
    {
        try
        {
            await PrepareAsync(database.OwnerConnectionString, database.ConnectionString, app.Lifetime.ApplicationStopping);

            if (await DatabaseRoles.CanRewriteLedgerAsync(database.ConnectionString, app.Lifetime.ApplicationStopping))
            {
                app.Logger.LogWarning(
                    "The role in ConnectionStrings:Ocop can change and delete rows of the ledger; give the application a plain role and name the owner in ConnectionStrings:OcopOwner (docs/operations.md)");
            }
        }
        catch (NpgsqlException e) when (Explain(e, database) is { } problem)
        {
            throw new StartupException([problem]);
        }
    }

    /// <summary>Migrates and loads what every installation needs. Tests build their template by the same path.</summary>
    public static async Task PrepareAsync(string ownerConnection, string applicationConnection, CancellationToken ct)
    {
        var options = new DbContextOptionsBuilder<OcopDbContext>();
        OcopDatabaseOptions.Configure(options, ownerConnection);
        await using var owner = new OcopDbContext(options.Options);
        await DatabaseMigration.ApplyAsync(owner, applicationConnection, stop => ReferenceDataLoader.LoadAsync(owner, stop), ct);
    }

    /// <summary>What an operator can mend; anything else stays the exception it is.</summary>
    private static StartupProblem? Explain(NpgsqlException e, OcopDatabase database) => e switch
    {
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } => new(
            "ConnectionStrings:OcopOwner",
            "Vai trò dùng để nâng cấp không có quyền thay đổi cơ sở dữ liệu; hãy ghi vai trò chủ sở hữu ở đây. Máy chủ trả lời: " + Said(e),
            "The role that migrates may not change the database; name the owner's here. The server says: " + Said(e)),
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification or PostgresErrorCodes.InvalidCatalogName } => new(
            "ConnectionStrings:Ocop",
            "Máy chủ PostgreSQL từ chối kết nối: " + Said(e),
            "The PostgreSQL server refuses the connection: " + Said(e)),
        { InnerException: SocketException or TimeoutException } => new(
            "ConnectionStrings:Ocop",
            "Không kết nối được tới " + database.Description + ".",
            "There is no connection to " + database.Description + "."),
        _ => null,
    };

    private static string Said(NpgsqlException e) => e is PostgresException answer ? $"{answer.SqlState}: {answer.MessageText}" : e.Message;
}
