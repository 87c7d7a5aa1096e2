using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;
using NpgsqlTypes;
using Ocop.Application.Integration;
using Ocop.Application.PublicRegister;
using Ocop.Domain.Portals;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.Portals;

/// <summary>Compares what portals have with what they should have, in the database: neither side is ever held in memory.</summary>
internal sealed class PortalComparing(NpgsqlDataSource source, IServiceScopeFactory scopes, ConfiguredPortals portals, IOptions<PublicRegisterOptions> names, TimeProvider clock)
{
    private const int Kept = 10;

    /// <summary>Does what was asked for, the oldest first.</summary>
    /// <returns>How many.</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        for (var compared = 0; ; compared++)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<OcopDbContext>();

            // of one job one run goes on at a time: what seems to run was broken off
            var next = await db.PortalReconciliations.Where(r => r.Status == ReconciliationStatus.Waiting || r.Status == ReconciliationStatus.Running).OrderBy(r => r.Id).FirstOrDefaultAsync(ct);

            if (next is null)
            {
                return compared;
            }

            next.Begin();
            await db.SaveChangesAsync(ct);
            await CompareAsync(db, next, ct);
        }
    }

    private async Task CompareAsync(OcopDbContext db, PortalReconciliation reconciliation, CancellationToken ct)
    {
        try
        {
            var (options, adapter) = portals.Adapters.FirstOrDefault(p => p.Options.Code == reconciliation.Portal);

            if (options is null)
            {
                throw new PortalUnreadableException("not configured");
            }

            await FindAsync(reconciliation, options, adapter, ct);
        }
        catch (PortalUnreadableException e)
        {
            reconciliation.Fail(e.Message, clock.GetUtcNow());
        }

        await db.SaveChangesAsync(ct);
        var old = await db.PortalReconciliations.Where(r => r.Portal == reconciliation.Portal).OrderByDescending(r => r.Id).Skip(Kept).Select(r => r.Id).ToArrayAsync(ct);
        await db.PortalReconciliations.Where(r => old.Contains(r.Id)).ExecuteDeleteAsync(ct);
    }

    private async Task FindAsync(PortalReconciliation reconciliation, PortalOptions portal, IPortal adapter, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await ExecuteAsync(connection, "create temp table portal_listing_raw (record_id text not null, record jsonb not null)", ct);

        try
        {
            await TakeInAsync(connection, adapter, ct);

            // a portal that names a record twice is taken by its word once
            await ExecuteAsync(connection, "create temp table portal_listing as select distinct on (record_id) record_id, record from portal_listing_raw order by record_id", ct);
            await using var transaction = await connection.BeginTransactionAsync(ct);
            await ExecuteAsync(connection, $"delete from portal_differences where reconciliation_id = '{reconciliation.Id}'", ct);
            await using var compare = PortalDelivering.Command(connection, PortalSql.Compare, portal, names.Value, clock);
            compare.Parameters.AddWithValue("reconciliation", reconciliation.Id);
            await compare.ExecuteNonQueryAsync(ct);
            await CountAsync(connection, reconciliation, portal, ct);
            await transaction.CommitAsync(ct);
        }
        finally
        {
            await ExecuteAsync(connection, "drop table if exists portal_listing_raw, portal_listing", CancellationToken.None);
        }
    }

    private static async Task TakeInAsync(NpgsqlConnection connection, IPortal adapter, CancellationToken ct)
    {
        await using var import = await connection.BeginBinaryImportAsync("copy portal_listing_raw (record_id, record) from stdin (format binary)", ct);

        await foreach (var listed in adapter.ListAsync(ct))
        {
            await import.StartRowAsync(ct);
            await import.WriteAsync(listed.Id, NpgsqlDbType.Text, ct);
            await import.WriteAsync(listed.Record, NpgsqlDbType.Jsonb, ct);
        }

        try
        {
            await import.CompleteAsync(ct);
        }
        catch (PostgresException)
        {
            // such as a text that no text of ours can be
            throw new PortalUnreadableException("unreadable records");
        }
    }

    private async Task CountAsync(NpgsqlConnection connection, PortalReconciliation reconciliation, PortalOptions portal, CancellationToken ct)
    {
        await using var command = PortalDelivering.Command(connection, $"""
            select (select count(*)::int from ({PortalSql.Current}) c), (select count(*)::int from portal_listing),
                count(*) filter (where kind = 'missing')::int, count(*) filter (where kind = 'surplus')::int, count(*) filter (where kind = 'different')::int
            from portal_differences where reconciliation_id = @reconciliation
            """, portal, names.Value, clock);
        command.Parameters.AddWithValue("reconciliation", reconciliation.Id);
        await using var reader = await command.ExecuteReaderAsync(ct);
        await reader.ReadAsync(ct);
        var (ours, theirs, missing, surplus, different) = (reader.GetInt32(0), reader.GetInt32(1), reader.GetInt32(2), reader.GetInt32(3), reader.GetInt32(4));
        reconciliation.Finish(ours, theirs, ours - missing - different, missing, surplus, different, clock.GetUtcNow());
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using NpgsqlCommand command = new(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(ct);
    }
}
