using Npgsql;
using NpgsqlTypes;
using Ocop.Application.Common;
using Ocop.Application.Labels;
using Ocop.Domain.Labels;
using Ocop.Domain.Products;
using Ocop.Infrastructure.Persistence;
using Ocop.Infrastructure.PublicRegister;

namespace Ocop.Infrastructure.Labels;

/// <summary>All that a check of a stamp needs, by one prepared statement of index probes.</summary>
internal sealed class StampReader(NpgsqlDataSource source) : IStampReader
{
    // more checks than that are as many as that: nobody keeps an answer waiting by checking a stamp a million times
    private const int MostCounted = 200;

    private const string From = """
        from stamp_codes k
        join stamp_grants g on g.key = k.grant_key
        join products p on p.id = g.product_id
        """;

    // the ranges of a grant leave out no number and no two of them share one: the last that begins before a stamp holds it, however many there are
    private static readonly string Sql = $"""
        select {RegisterRows.VerifiedColumns},
            g.id, g.series, g.from_number + k.position, r.state, r.lot, r.packed_on,
            exists (
                select 1 from recall_lots l join recalls c on c.id = l.recall_id
                where l.product_id = e.product_id and l.code = r.lot and c.status in ('under-way', 'checked', 'closed')),
            (select count(*) from complaints m
                where m.stamp_code = k.code and m.status in ('received', 'in-progress') and m.kind in ('counterfeit', 'mark-misuse')),
            exists (select 1 from stamp_alerts a where a.code = k.code and a.status <> 'dismissed'),
            s.checks, s.today, s.last_at, case when s.checks < {MostCounted} then s.first_at else (select f.at from stamp_scans f where f.code = k.code order by f.at limit 1) end,
            w.product_id is not null, w.valid_from, w.expires_on, w.ended_on, w.ended_as, w.suspended, w.undone_revocations
        {From}
        cross join lateral (select * from stamp_ranges where grant_id = g.id and from_number <= g.from_number + k.position order by from_number desc limit 1) r
        join register_entries e on e.product_id = coalesce(p.merged_into_id, p.id) and e.shown_from <= $2 and e.shown_until > $2 and e.certification_id is not null
        left join register_entries w on w.product_id = e.product_id and w.shown_from <= r.packed_on and w.shown_until > r.packed_on and w.certification_id is not null
        cross join lateral (
            select count(*) as checks, count(*) filter (where n.at >= $3) as today, max(n.at) as last_at, min(n.at) as first_at
            from (select x.at from stamp_scans x where x.code = k.code order by x.at desc limit {MostCounted}) n) s
        where k.code = $1
        """;

    public async Task<StampRow?> FindAsync(StampCode code, DateOnly on, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using NpgsqlCommand command = new(Sql, connection);
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = code.Value });
        command.Parameters.Add(new NpgsqlParameter<DateOnly> { TypedValue = on, NpgsqlDbType = NpgsqlDbType.Date });
        command.Parameters.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = VietnamTime.StartOf(on).ToUniversalTime(), NpgsqlDbType = NpgsqlDbType.TimestampTz });
        await command.PrepareAsync(ct);
        await using var reader = await command.ExecuteReaderAsync(ct);

        if (!await reader.ReadAsync(ct))
        {
            return null;
        }

        const int at = RegisterRows.VerifiedCount;
        return new(
            new(reader.GetGuid(at)), reader.GetString(at + 1), reader.GetInt64(at + 2), Conversions.FromKebab<StampState>(reader.GetString(at + 3)), await reader.IsDBNullAsync(at + 4, ct) ? null : reader.GetString(at + 4),
            RegisterRows.Day(reader, at + 5), RegisterRows.ReadVerified(reader), reader.GetBoolean(at + 13) ? RegisterRows.ReadDates(reader, at + 14, at + 19) : null, reader.GetBoolean(at + 6),
            (int)reader.GetInt64(at + 7), reader.GetBoolean(at + 8), (int)reader.GetInt64(at + 9), (int)reader.GetInt64(at + 10), Moment(reader, at + 12), Moment(reader, at + 11));
    }

    public async Task<string?> ProductCodeOfAsync(StampCode code, CancellationToken ct)
    {
        await using var command = source.CreateCommand($"select c.value {From} join product_codes c on c.product_id = coalesce(p.merged_into_id, p.id) and c.kind = 'code' where k.code = $1");
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = code.Value });
        return (string?)await command.ExecuteScalarAsync(ct);
    }

    public async Task<IReadOnlyDictionary<StampCode, GrantedStamp>> GrantedAsync(IReadOnlyCollection<StampCode> codes, CancellationToken ct)
    {
        Dictionary<StampCode, GrantedStamp> found = [];

        if (codes.Count == 0)
        {
            return found;
        }

        await using var command = source.CreateCommand($"select k.code, coalesce(p.merged_into_id, p.id), g.granted_on {From} where k.code = any($1)");
        command.Parameters.Add(new NpgsqlParameter<long[]> { TypedValue = [.. codes.Select(c => c.Value)] });
        await using var reader = await command.ExecuteReaderAsync(ct);

        while (await reader.ReadAsync(ct))
        {
            found[new(reader.GetInt64(0))] = new(new(reader.GetGuid(1)), reader.GetFieldValue<DateOnly>(2));
        }

        return found;
    }

    public async Task<IReadOnlyList<StampScan>> ScansAsync(StampCode code, int most, CancellationToken ct)
    {
        await using var command = source.CreateCommand("select at, latitude, longitude, device from stamp_scans where code = $1 order by at desc limit $2");
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = code.Value });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = most });
        await using var reader = await command.ExecuteReaderAsync(ct);
        List<StampScan> scans = [];

        while (await reader.ReadAsync(ct))
        {
            scans.Add(ReadScan(reader, 0));
        }

        scans.Reverse();
        return scans;
    }

    internal static StampScan ReadScan(NpgsqlDataReader reader, int at) => new(
        reader.GetFieldValue<DateTimeOffset>(at), reader.IsDBNull(at + 1) ? null : new(reader.GetInt16(at + 1), reader.GetInt16(at + 2)), reader.IsDBNull(at + 3) ? null : reader.GetGuid(at + 3));

    private static DateTimeOffset? Moment(NpgsqlDataReader reader, int at) => reader.IsDBNull(at) ? null : reader.GetFieldValue<DateTimeOffset>(at);
}
