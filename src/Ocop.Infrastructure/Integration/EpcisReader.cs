using System.Globalization;
using System.Text;
using System.Text.Json;
using Npgsql;
using Ocop.Application.Integration;

namespace Ocop.Infrastructure.Integration;

/// <summary>Walks the feed in its order, then asks once for the codes of all products on the page.</summary>
internal sealed class EpcisReader(NpgsqlDataSource source) : IEpcisReader
{
    private const string Codes = """
        select product_id, max(value) filter (where kind = 'code'), min(value) filter (where kind = 'gtin') from product_codes where product_id = any($1) group by product_id
        """;

    public async Task<IReadOnlyList<(long Position, EpcisSource Source)>> ReadAsync(
        IReadOnlyCollection<string> types, Guid? productId, DateTimeOffset? from, DateTimeOffset? before, long after, int limit, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        var rows = await RowsAsync(connection, types, productId, from, before, after, limit, ct);
        var products = await ProductsAsync(connection, rows.SelectMany(r => ProductIds(r.Data)), ct);

        return [.. rows.Select(r => (r.Position, new EpcisSource(r.Id, r.Type, EpcisKind.All[r.Type], r.At, r.Data,
            [.. ProductIds(r.Data).Select(id => products.GetValueOrDefault(id)).OfType<EpcisProduct>()])))];
    }

    private static async Task<List<Row>> RowsAsync(
        NpgsqlConnection connection, IReadOnlyCollection<string> types, Guid? productId, DateTimeOffset? from, DateTimeOffset? before, long after, int limit, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand { Connection = connection };
        var where = new StringBuilder("p.feed_position > $1 and e.type = any($2)");
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = after });
        command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = [.. types] });

        void And<T>(string condition, T? value)
            where T : struct
        {
            if (value is { } given)
            {
                command.Parameters.Add(new NpgsqlParameter<T> { TypedValue = given });
                where.Append(" and ").AppendFormat(CultureInfo.InvariantCulture, condition, "$" + command.Parameters.Count.ToString(CultureInfo.InvariantCulture));
            }
        }

        And("e.occurred_at >= {0}", from?.ToUniversalTime());
        And("e.occurred_at < {0}", before?.ToUniversalTime());
        And("(e.payload->>'productId' = {0}::text or e.payload->'productIds' @> to_jsonb({0}::text))", productId);
        command.CommandText = string.Create(CultureInfo.InvariantCulture, $"""
            select p.feed_position, e.id, e.type, e.occurred_at, e.payload::text
            from ledger_positions p join ledger_events e on e.id = p.event_id
            where {where} order by p.feed_position limit {limit}
            """);
        await using var reader = await command.ExecuteReaderAsync(ct);
        List<Row> rows = [];

        while (await reader.ReadAsync(ct))
        {
            rows.Add(new(reader.GetInt64(0), reader.GetGuid(1), reader.GetString(2), reader.GetFieldValue<DateTimeOffset>(3), JsonElement.Parse(reader.GetString(4))));
        }

        return rows;
    }

    private static async Task<Dictionary<Guid, EpcisProduct>> ProductsAsync(NpgsqlConnection connection, IEnumerable<Guid> ids, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(Codes, connection);
        command.Parameters.Add(new NpgsqlParameter<Guid[]> { TypedValue = [.. ids.Distinct()] });
        await using var reader = await command.ExecuteReaderAsync(ct);
        Dictionary<Guid, EpcisProduct> products = [];

        while (await reader.ReadAsync(ct))
        {
            products[reader.GetGuid(0)] = new(reader.GetString(1), reader.IsDBNull(2) ? null : reader.GetString(2));
        }

        return products;
    }

    private static IEnumerable<Guid> ProductIds(JsonElement data) =>
        data.TryGetProperty("productId", out var one) ? [one.GetGuid()]
        : data.TryGetProperty("productIds", out var many) ? many.EnumerateArray().Select(p => p.GetGuid())
        : [];

    private sealed record Row(long Position, Guid Id, string Type, DateTimeOffset At, JsonElement Data);
}
