using System.Runtime.CompilerServices;
using Npgsql;
using Ocop.Application.Common;
using Ocop.Application.PublicRegister;

namespace Ocop.Infrastructure.PublicRegister;

internal sealed class RegisterReader(NpgsqlDataSource source, IReferenceFacts facts, IProcessRules rules, TimeProvider clock) : IRegisterReader
{
    public async Task<(IReadOnlyList<RegisterRow> Rows, string? NextCursor)> ListAsync(RegisterFilter filter, Reach within, CancellationToken ct)
    {
        var ordering = RegisterOrdering.Of(filter);
        var after = Cursor.Decode(filter.Cursor, ordering.Name, ordering.Length);
        await using var connection = await source.OpenConnectionAsync(ct);
        List<RegisterRow> rows = new(filter.Limit + 1);

        foreach (var command in Sql(filter, within).Page(connection, after).TakeWhile(_ => rows.Count <= filter.Limit))
        {
            await foreach (var row in ReadAsync(command, ct))
            {
                rows.Add(row);
            }
        }

        if (rows.Count <= filter.Limit)
        {
            return (rows, null);
        }

        rows.RemoveRange(filter.Limit, rows.Count - filter.Limit);
        return (rows, ordering.CursorOf(rows[^1]).Encode());
    }

    public async Task<int> CountAsync(RegisterFilter filter, Reach within, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var command = Sql(filter, within).Count(connection);
        return (int)(await command.ExecuteScalarAsync(ct))!;
    }

    public async Task<IReadOnlyList<(string? Code, string? Name, int Count)>> CountByUnitAsync(RegisterFilter filter, Reach within, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var command = Sql(filter, within).ByUnit(connection, "count(*)::int");
        await using var reader = await command.ExecuteReaderAsync(ct);
        List<(string?, string?, int)> rows = [];

        while (await reader.ReadAsync(ct))
        {
            rows.Add((reader.IsDBNull(1) ? null : reader.GetString(1), reader.IsDBNull(2) ? null : reader.GetString(2), reader.GetInt32(3)));
        }

        return rows;
    }

    public async Task<IReadOnlyList<RegisterRow>> LatestAsync(RegisterFilter filter, RegisterMoment by, int count, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        List<RegisterRow> rows = new(count);

        await foreach (var row in ReadAsync(Sql(filter, Reach.Everything).Latest(connection, by, count), ct))
        {
            rows.Add(row);
        }

        return rows;
    }

    public async IAsyncEnumerable<RegisterRow> StreamAsync(RegisterFilter filter, Reach within, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);

        await foreach (var row in ReadAsync(Sql(filter, within).All(connection), ct))
        {
            yield return row;
        }
    }

    private static async IAsyncEnumerable<RegisterRow> ReadAsync(NpgsqlCommand command, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var owned = command;
        await using var reader = await command.ExecuteReaderAsync(ct);

        while (await reader.ReadAsync(ct))
        {
            yield return RegisterRows.Read(reader);
        }
    }

    private RegisterSql Sql(RegisterFilter filter, Reach within) => new(filter, within, facts.Current.Units, clock.Today(), rules.Get(ProcessRuleKeys.ExpiringDays, filter.On));
}
