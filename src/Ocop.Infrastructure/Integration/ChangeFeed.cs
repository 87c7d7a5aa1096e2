using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Npgsql;
using NpgsqlTypes;
using Ocop.Application.Integration;
using Ocop.Application.Mail;
using Ocop.Infrastructure.Ledger;

namespace Ocop.Infrastructure.Integration;

/// <summary>Reads the published events by their gap-free positions: a page is a range of the index, and one probe for each event.</summary>
internal sealed class ChangeFeed(NpgsqlDataSource source, EventTypes types, IOptions<PublicAddressOptions> address, LedgerBell bell, IHostApplicationLifetime lifetime) : IChangeFeed
{
    // so many are looked at for one page of a filter that lets few through
    private const int MostLookedAt = 10_000;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(500);

    private const string LastSql = "select coalesce(max(feed_position), 0) from ledger_positions";

    private const string EventsSql = """
        select p.feed_position, e.id, e.type, e.aggregate_id, e.occurred_at, e.payload::text
        from (select feed_position, event_id from ledger_positions where feed_position > $1 and feed_position <= $2) p
        cross join lateral (select * from ledger_events where id = p.event_id offset 0) e
        where $3::text[] is null or e.type = any($3)
        order by p.feed_position limit $4
        """;

    public async Task<long> LastAsync(CancellationToken ct)
    {
        await using var command = source.CreateCommand(LastSql);
        return (long)(await command.ExecuteScalarAsync(ct))!;
    }

    public async Task<ChangePage> ReadAsync(long after, int limit, IReadOnlyList<string>? types, CancellationToken ct)
    {
        var through = after + (types is null ? limit : MostLookedAt);
        await using var connection = await source.OpenConnectionAsync(ct);
        await using NpgsqlBatch batch = new(connection);
        batch.BatchCommands.Add(new(LastSql));
        batch.BatchCommands.Add(new(EventsSql)
        {
            Parameters =
            {
                new() { Value = after },
                new() { Value = through },
                new() { Value = (object?)types?.ToArray() ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text },
                new() { Value = limit },
            },
        });
        await using var reader = await batch.ExecuteReaderAsync(ct);
        await reader.ReadAsync(ct);
        var last = reader.GetInt64(0);
        await reader.NextResultAsync(ct);
        List<CloudEvent> items = [];

        while (await reader.ReadAsync(ct))
        {
            items.Add(Read(reader));
        }

        // the events were read after the last position was, and may go beyond it
        last = Math.Max(last, items.Count > 0 ? items[^1].Position!.Value : 0);
        return new(items, items.Count == limit ? items[^1].Position!.Value : Math.Max(after, Math.Min(through, last)), last);
    }

    public async Task<bool> WaitAsync(long beyond, TimeSpan longest, CancellationToken ct)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct, lifetime.ApplicationStopping);

        for (var began = TimeProvider.System.GetTimestamp(); ;)
        {
            var grown = bell.Grown;
            var left = longest - TimeProvider.System.GetElapsedTime(began);

            if (await LastAsync(ct) > beyond)
            {
                return true;
            }

            if (left <= TimeSpan.Zero || lifetime.ApplicationStopping.IsCancellationRequested)
            {
                return false;
            }

            // another node may have given the positions: then no bell rings here
            await Task.WhenAny(grown, Task.Delay(left < Look ? left : Look, stop.Token));
            ct.ThrowIfCancellationRequested();
        }
    }

    private CloudEvent Read(NpgsqlDataReader r)
    {
        var (type, aggregate) = (r.GetString(2), r.GetGuid(3));
        return new(
            "1.0", r.GetGuid(1).ToString(), address.Value.Address, types.Outward(type), EventTypes.SubjectOf(type, aggregate), r.GetFieldValue<DateTimeOffset>(4), "application/json",
            r.GetInt64(0), Data(aggregate, r.GetString(5)));
    }

    /// <summary>The payload with the record's id before it: no payload has a field of that name, the ledger keeps the id in a column.</summary>
    internal static JsonElement Data(Guid aggregate, string payload)
    {
        var rest = payload.AsSpan(1).TrimStart();
        var text = string.Concat($"{{\"aggregateId\":\"{aggregate}\"", rest is "}" ? "" : ",", rest);
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        return JsonElement.ParseValue(ref reader);
    }
}
