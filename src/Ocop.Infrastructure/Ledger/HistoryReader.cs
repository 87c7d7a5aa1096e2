using System.Text.Json;
using System.Text.Json.Nodes;
using Npgsql;
using NpgsqlTypes;
using Ocop.Application.Common;
using Ocop.Application.Ledger;

namespace Ocop.Infrastructure.Ledger;

/// <summary>Reads the ledger by record: one probe of its index, then the names behind the ids on the page.</summary>
internal sealed class HistoryReader(NpgsqlDataSource source) : IHistoryReader
{
    public const string Sort = "-at";

    private const string Sql = """
        select e.id, e.occurred_at, e.type, e.aggregate_id, coalesce(u.display_name, c.display_name), a.name, e.payload::text, case when $4 then v."values"::text end
        from ledger_events e
        left join users u on u.id = e.actor_id
        left join oauth_clients c on c.id = e.actor_id
        left join agencies a on a.id = e.agency_id
        left join ledger_personal_values v on v.event_id = e.id
        where e.aggregate_id = any($1) and (e.visibility = 'published' or $5) and ($2::uuid is null or e.id < $2)
        order by e.id desc
        limit $3
        """;

    public async Task<Page<HistoryItem>> ReadAsync(IReadOnlyCollection<Guid> aggregateIds, HistoryPage page, bool withPersonalValues, bool withInternal, CancellationToken ct)
    {
        var after = Cursor.Decode(page.Cursor, Sort, values: 0);
        await using var connection = await source.OpenConnectionAsync(ct);
        var events = await EventsAsync(connection, aggregateIds, after?.Id, page.Limit, withPersonalValues, withInternal, ct);
        var more = events.Count > page.Limit;
        var shown = more ? events[..page.Limit] : events;
        var names = await LedgerNames.ReadAsync(connection, shown.SelectMany(e => e.Changes.SelectMany(c => c.Ids)), ct);

        return new([.. shown.Select(e => e.Show(names))], more ? new Cursor(Sort, [], shown[^1].Id).Encode() : null);
    }

    private static async Task<List<Row>> EventsAsync(
        NpgsqlConnection connection, IReadOnlyCollection<Guid> aggregateIds, Guid? after, int limit, bool withPersonalValues, bool withInternal, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(Sql, connection);
        command.Parameters.Add(new() { Value = aggregateIds.ToArray() });
        command.Parameters.Add(new() { Value = (object?)after ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Uuid });
        command.Parameters.Add(new() { Value = limit + 1 });
        command.Parameters.Add(new() { Value = withPersonalValues });
        command.Parameters.Add(new() { Value = withInternal });
        await using var r = await command.ExecuteReaderAsync(ct);
        List<Row> rows = [];

        while (await r.ReadAsync(ct))
        {
            rows.Add(new(
                r.GetGuid(0), r.GetFieldValue<DateTimeOffset>(1), r.GetString(2), r.GetGuid(3), Text(r, 4), Text(r, 5),
                HistoryChanges.Of(r.GetString(6), Text(r, 7), r.GetGuid(3))));
        }

        return rows;
    }

    private static string? Text(NpgsqlDataReader r, int at) => r.IsDBNull(at) ? null : r.GetString(at);

    private sealed record Row(Guid Id, DateTimeOffset At, string Type, Guid AggregateId, string? Actor, string? Agency, IReadOnlyList<RawChange> Changes)
    {
        public HistoryItem Show(IReadOnlyDictionary<Guid, string> names) => new(Id, At, Type, AggregateId, Actor, Agency, [.. Changes.Select(c => c.Show(names))]);
    }
}

/// <summary>One field before and after, as the ledger has it.</summary>
internal sealed record RawChange(string Field, JsonNode? Before, JsonNode? After)
{
    public IEnumerable<Guid> Ids => ((Guid?[])[AsId(Before), AsId(After)]).OfType<Guid>();

    public HistoryChange Show(IReadOnlyDictionary<Guid, string> names) => new(Field, Element(Before, names), Element(After, names));

    private static Guid? AsId(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<string>(out var text) && Guid.TryParseExact(text, "D", out var id) ? id : null;

    private static JsonElement? Element(JsonNode? node, IReadOnlyDictionary<Guid, string> names) => node is null
        ? null
        : JsonSerializer.SerializeToElement(AsId(node) is { } id && names.TryGetValue(id, out var name) ? JsonValue.Create(name) : node);
}

/// <summary>What an event's payload says was changed, field by field.</summary>
internal static class HistoryChanges
{
    private static readonly string[] Lists = ["changes", "personalChanges"];

    /// <param name="payload">Of the ledger's row.</param>
    /// <param name="personal">Personal values, where the caller may see them and they are not erased.</param>
    /// <param name="aggregateId">The record itself, which need not be named.</param>
    public static IReadOnlyList<RawChange> Of(string payload, string? personal, Guid aggregateId)
    {
        var values = JsonNode.Parse(payload)!.AsObject();

        foreach (var (name, value) in personal is null ? [] : JsonNode.Parse(personal)!.AsObject().ToList())
        {
            values[name] = value?.DeepClone();
        }

        values.Remove("personalDigest");
        var listed = Lists.SelectMany(l => values[l] is JsonArray changes ? changes.OfType<JsonObject>().Select(c => new RawChange((string)c["field"]!, c["from"], c["to"])) : []);

        // A passing from one subject to another is one change, not two facts.
        var passed = values.ContainsKey("from") && values.ContainsKey("to") ? [new RawChange("subjectId", values["from"], values["to"])] : Array.Empty<RawChange>();
        var stated = values
            .Where(v => v.Value is JsonValue && !(passed.Length > 0 && v.Key is "from" or "to") && v.Value.ToString() != aggregateId.ToString())
            .Select(v => new RawChange(v.Key, null, v.Value));

        return [.. listed, .. passed, .. stated];
    }
}
