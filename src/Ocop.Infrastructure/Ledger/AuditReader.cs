using System.Globalization;
using System.Text;
using Npgsql;
using Ocop.Application.Common;
using Ocop.Application.Ledger;

namespace Ocop.Infrastructure.Ledger;

/// <summary>Reads the ledger from its end. Only the conditions that are asked for appear; an id begins with its moment, so that a day is a range of the key.</summary>
internal sealed class AuditReader(NpgsqlDataSource source) : IAuditReader
{
    public async Task<Page<AuditItem>> ReadAsync(AuditFilter filter, CancellationToken ct)
    {
        var after = Cursor.Decode(filter.Cursor, HistoryReader.Sort, values: 0);
        await using var connection = await source.OpenConnectionAsync(ct);
        var rows = await RowsAsync(connection, filter, after?.Id, ct);
        var more = rows.Count > filter.Limit;
        var shown = more ? rows[..filter.Limit] : rows;
        var ids = shown.SelectMany(r => r.Changes.SelectMany(c => c.Ids).Append(r.Item.RecordId));
        var names = await LedgerNames.ReadAsync(connection, ids, ct, withPersons: true);

        return new(
            [.. shown.Select(r => r.Item with { RecordName = names.GetValueOrDefault(r.Item.RecordId), Changes = [.. r.Changes.Select(c => c.Show(names))] })],
            more ? new Cursor(HistoryReader.Sort, [], shown[^1].Item.Id).Encode() : null);
    }

    private static async Task<List<(AuditItem Item, IReadOnlyList<RawChange> Changes)>> RowsAsync(NpgsqlConnection connection, AuditFilter filter, Guid? after, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand { Connection = connection };
        var where = new StringBuilder("true");

        void And<T>(string condition, T value)
        {
            command.Parameters.Add(new NpgsqlParameter<T> { TypedValue = value });
            where.Append(CultureInfo.InvariantCulture, $" and {condition}{command.Parameters.Count}");
        }

        if (after is { } id)
        {
            And("e.id < $", id);
        }

        if (filter.From is { } from)
        {
            And("e.id >= $", Lowest(from));
        }

        if (filter.To is { } to && to < DateOnly.MaxValue)
        {
            And("e.id < $", Lowest(to.AddDays(1)));
        }

        if (filter.ActorId is { } actor)
        {
            And("e.actor_id = $", actor);
        }

        if (filter.AgencyId is { } agency)
        {
            And("e.agency_id = $", agency);
        }

        if (filter.RecordId is { } record)
        {
            And("e.aggregate_id = $", record);
        }

        if (filter.Type is { Length: > 0 } type)
        {
            And("starts_with(e.type, $", type);
            where.Append(')');
        }

        command.CommandText = string.Create(CultureInfo.InvariantCulture, $"""
            select e.id, e.occurred_at, e.type, e.aggregate_id, e.actor_id, coalesce(u.display_name, s.display_name), e.agency_id, a.name, e.trace_id, e.payload::text, v."values"::text,
              c.id, c.display_name
            from ledger_events e
            left join users u on u.id = e.actor_id
            left join oauth_clients s on s.id = e.actor_id
            left join oauth_clients c on c.id = e.client_id
            left join agencies a on a.id = e.agency_id
            left join ledger_personal_values v on v.event_id = e.id
            where {where} order by e.id desc limit {filter.Limit + 1}
            """);
        await using var r = await command.ExecuteReaderAsync(ct);
        List<(AuditItem, IReadOnlyList<RawChange>)> rows = [];

        while (await r.ReadAsync(ct))
        {
            var item = new AuditItem(
                r.GetGuid(0), r.GetFieldValue<DateTimeOffset>(1), r.GetString(2), r.GetGuid(3), null, Id(4), Text(5), Id(6), Text(7), Id(11), Text(12), Text(8), []);
            rows.Add((item, HistoryChanges.Of(r.GetString(9), Text(10), item.RecordId)));
        }

        return rows;

        Guid? Id(int at) => r.IsDBNull(at) ? null : r.GetGuid(at);

        string? Text(int at) => r.IsDBNull(at) ? null : r.GetString(at);
    }

    /// <summary>Below every id of that day and after.</summary>
    private static Guid Lowest(DateOnly day)
    {
        var millisecond = Math.Max(0, VietnamTime.StartOf(day).ToUnixTimeMilliseconds());
        return Guid.ParseExact(string.Create(CultureInfo.InvariantCulture, $"{millisecond:x12}").PadRight(32, '0'), "N");
    }
}
