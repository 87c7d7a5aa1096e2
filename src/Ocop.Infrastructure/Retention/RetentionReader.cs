using Npgsql;
using Ocop.Application.Retention;

namespace Ocop.Infrastructure.Retention;

internal sealed class RetentionReader(NpgsqlDataSource source, IReadOnlyList<Retained> kinds, TimeProvider clock) : IRetention
{
    public async Task<IReadOnlyList<RetainedStock>> ReadAsync(CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        var runs = await LastRunsAsync(connection, ct);
        List<RetainedStock> stocks = [];

        foreach (var kind in kinds)
        {
            var (held, oldest) = await kind.CountAsync(connection, clock.GetUtcNow(), ct);
            (DateTimeOffset At, int Removed)? last = runs.TryGetValue(kind.Kind, out var run) ? run : null;
            stocks.Add(new(kind.Kind, kind.OnRequest, held, oldest, last?.At, last?.Removed));
        }

        return stocks;
    }

    private static async Task<Dictionary<string, (DateTimeOffset At, int Removed)>> LastRunsAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            "select distinct on (kind) kind, finished_at, removed from retention_runs where finished_at is not null order by kind, day desc", connection);
        await using var reader = await command.ExecuteReaderAsync(ct);
        Dictionary<string, (DateTimeOffset, int)> runs = new(StringComparer.Ordinal);

        while (await reader.ReadAsync(ct))
        {
            runs[reader.GetString(0)] = (reader.GetFieldValue<DateTimeOffset>(1), reader.GetInt32(2));
        }

        return runs;
    }
}
