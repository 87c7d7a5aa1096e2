using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;
using Ocop.Application.Common;
using Ocop.Application.Imports;
using Ocop.Domain.Certifications;
using Ocop.Domain.Imports;
using Ocop.Infrastructure.Ledger;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.Imports;

/// <summary>
/// Enters a list in whole sets. The rows were made by the aggregates while they were staged; here they are only copied, so that a hundred thousand cost
/// little more than the copying.
/// </summary>
internal sealed class ImportCommit(OcopDbContext db, LedgerWriter ledger, EventIds eventIds, ICaller caller, TimeProvider clock) : IImportCommit
{
    /// <summary>A change is dated when it begins and seen when it ends; ordinary ones take less than this between.</summary>
    private static readonly TimeSpan SlowestChange = TimeSpan.FromSeconds(30);

    public async Task LockRegisterAsync(CancellationToken ct)
    {
        await db.ExecuteAsync("set local lock_timeout = '60s'", ct);

        // One after the other and always in this order, so that two imports cannot wait for each other.
        foreach (var table in new[] { "subjects", "products", "certifications" })
        {
            await db.ExecuteAsync($"lock table {table} in share row exclusive mode", ct);
        }
    }

    public async Task<bool> RegisterChangedSinceAsync(ImportId id, DateTimeOffset matchedAt, CancellationToken ct)
    {
        var floor = matchedAt - SlowestChange;
        await using var command = new NpgsqlCommand(
            """
            select exists (select 1 from imports where status = 'committed' and finished_at >= @floor and id <> @id)
                or exists (select 1 from ledger_events where id >= @first and type ~ '^(subject|product|certification)\.')
            """, await db.OpenConnectionAsync(ct));
        command.Parameters.AddWithValue("id", id.Value);
        command.Parameters.AddWithValue("floor", floor.UtcDateTime);
        command.Parameters.AddWithValue("first", FirstIdOf(floor));
        return (bool)(await command.ExecuteScalarAsync(ct))!;
    }

    public async Task<IReadOnlyCollection<Guid>> ApplyAsync(ImportId id, CancellationToken ct)
    {
        var now = eventIds.TakeMoment(clock.GetUtcNow());

        foreach (var statement in ImportCommitSql.Statements)
        {
            await db.ExecuteAsync(statement, ct, ("id", id.Value), ("now", now.UtcDateTime));
        }

        await ArrangeAsync(id, now, ct);
        await db.ExecuteAsync(
            ImportCommitSql.Events, ct, ("id", id.Value), ("now", now.UtcDateTime), ("actor", (object?)caller.UserId ?? DBNull.Value),
            ("agency", (object?)caller.AgencyId?.Value ?? DBNull.Value), ("trace", (object?)caller.TraceId ?? DBNull.Value));
        await db.ExecuteAsync(ImportCommitSql.Forget, ct, ("id", id.Value));
        await db.ExecuteAsync(ImportCommitSql.Refresh, ct, ("id", id.Value));
        return await ProductsAsync(id, ct);
    }

    /// <summary>Where a product has several recognitions, each gets its place in time anew, by the aggregate's own rule.</summary>
    private async Task ArrangeAsync(ImportId id, DateTimeOffset now, CancellationToken ct)
    {
        var connection = await db.OpenConnectionAsync(ct);
        List<(Guid Product, CertificationPlacement Place, DateOnly? SupersededBefore)> moved = [];

        await foreach (var product in TimelinesAsync(connection, id, ct))
        {
            var before = product.ToDictionary(c => c.Place.Id, c => c.Place);
            moved.AddRange(CertificationTimeline.Place(product.Select(c => (c.Place.Id, c.ValidFrom)))
                .Where(p => p != before[p.Id]).Select(p => (product[0].Product, p, before[p.Id].SupersededOn)));
        }

        if (moved.Count == 0)
        {
            return;
        }

        await using var command = new NpgsqlCommand(ImportCommitSql.Move, connection) { CommandTimeout = 0 };
        command.Parameters.AddWithValue("now", now.UtcDateTime);
        command.Parameters.AddWithValue("ids", moved.Select(m => m.Place.Id.Value).ToArray());
        command.Parameters.Add(Days("from", moved.Select(m => (DateOnly?)m.Place.ShownFrom)));
        command.Parameters.Add(Days("until", moved.Select(m => (DateOnly?)m.Place.ShownUntil)));
        command.Parameters.Add(Days("superseded", moved.Select(m => m.Place.SupersededOn)));
        await command.ExecuteNonQueryAsync(ct);

        foreach (var (product, place, supersededBefore) in moved)
        {
            if (place.SupersededOn != supersededBefore)
            {
                db.LedgerEvents.Add(ledger.Write(new CertificationSuperseded(place.Id, new(product), place.SupersededOn)).Event);
            }
        }
    }

    private static async IAsyncEnumerable<List<(Guid Product, CertificationPlacement Place, DateOnly? ValidFrom)>> TimelinesAsync(
        NpgsqlConnection connection, ImportId id, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(ImportCommitSql.Timelines, connection) { CommandTimeout = 0 };
        command.Parameters.AddWithValue("id", id.Value);
        await using var reader = await command.ExecuteReaderAsync(ct);
        List<(Guid Product, CertificationPlacement Place, DateOnly? ValidFrom)> one = [];

        while (await reader.ReadAsync(ct))
        {
            if (one.Count > 0 && one[0].Product != reader.GetGuid(0))
            {
                yield return one;
                one = [];
            }

            one.Add((reader.GetGuid(0), new(new(reader.GetGuid(1)), reader.GetFieldValue<DateOnly>(3), reader.GetFieldValue<DateOnly>(4), Day(reader, 5)), Day(reader, 2)));
        }

        if (one.Count > 0)
        {
            yield return one;
        }
    }

    private async Task<IReadOnlyCollection<Guid>> ProductsAsync(ImportId id, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand("select distinct product_id from import_entries where import_id = @id", await db.OpenConnectionAsync(ct));
        command.Parameters.AddWithValue("id", id.Value);
        await using var reader = await command.ExecuteReaderAsync(ct);
        HashSet<Guid> products = [];

        while (await reader.ReadAsync(ct))
        {
            products.Add(reader.GetGuid(0));
        }

        return products;
    }

    private static DateOnly? Day(NpgsqlDataReader reader, int at) => reader.IsDBNull(at) ? null : reader.GetFieldValue<DateOnly>(at);

    private static NpgsqlParameter Days(string name, IEnumerable<DateOnly?> days) => new(name, NpgsqlDbType.Array | NpgsqlDbType.Date) { Value = days.ToArray() };

    // A version 7 id begins with its moment.
    private static Guid FirstIdOf(DateTimeOffset moment)
    {
        Span<byte> bytes = stackalloc byte[16];
        bytes.Clear();
        var milliseconds = moment.ToUnixTimeMilliseconds();

        for (var i = 0; i < 6; i++)
        {
            bytes[i] = (byte)(milliseconds >> (8 * (5 - i)));
        }

        return new(bytes, bigEndian: true);
    }
}
