using Microsoft.EntityFrameworkCore;
using Npgsql;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.Imports;

/// <summary>Plain SQL on the context's own connection, so that it belongs to the unit of work's transaction.</summary>
internal static class SharedConnection
{
    public static async Task<NpgsqlConnection> OpenConnectionAsync(this OcopDbContext db, CancellationToken ct)
    {
        // The context counts its openings and closes with its scope; a second opening is free.
        await db.Database.OpenConnectionAsync(ct);
        return (NpgsqlConnection)db.Database.GetDbConnection();
    }

    public static async Task<int> ExecuteAsync(this OcopDbContext db, string sql, CancellationToken ct, params (string Name, object Value)[] parameters)
    {
        await using var command = new NpgsqlCommand(sql, await db.OpenConnectionAsync(ct)) { CommandTimeout = 0 };

        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return await command.ExecuteNonQueryAsync(ct);
    }
}
