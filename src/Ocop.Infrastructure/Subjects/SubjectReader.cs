using System.Runtime.CompilerServices;
using Npgsql;
using Ocop.Application.Common;
using Ocop.Application.Subjects;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Subjects;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.Subjects;

internal sealed class SubjectReader(NpgsqlDataSource source, TimeProvider clock) : ISubjectReader
{
    public async Task<(IReadOnlyList<SubjectRow> Rows, string? NextCursor)> ListAsync(SubjectFilter filter, UnitId? unit, Reach within, CancellationToken ct)
    {
        var after = Cursor.Decode(filter.Cursor, SubjectSql.SortName(filter), values: 1);
        List<SubjectRow> rows = new(filter.Limit + 1);

        await foreach (var row in ReadAsync(new SubjectSql(filter, unit, within, clock.Today()).Page(after), ct))
        {
            rows.Add(row);
        }

        if (rows.Count <= filter.Limit)
        {
            return (rows, null);
        }

        rows.RemoveAt(filter.Limit);
        return (rows, new Cursor(SubjectSql.SortName(filter), [SubjectSql.SortValue(filter.Sort, rows[^1])], rows[^1].Id).Encode());
    }

    public async Task<int> CountAsync(SubjectFilter filter, UnitId? unit, Reach within, CancellationToken ct)
    {
        await using var command = new SubjectSql(filter, unit, within, clock.Today()).Count();
        command.Connection = await source.OpenConnectionAsync(ct);
        await using var connection = command.Connection;
        return (int)(await command.ExecuteScalarAsync(ct))!;
    }

    public IAsyncEnumerable<SubjectRow> StreamAsync(SubjectFilter filter, UnitId? unit, Reach within, CancellationToken ct) =>
        ReadAsync(new SubjectSql(filter, unit, within, clock.Today()).All(), ct);

    private async IAsyncEnumerable<SubjectRow> ReadAsync(NpgsqlCommand command, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var owned = command;
        await using var connection = await source.OpenConnectionAsync(ct);
        command.Connection = connection;
        await using var r = await command.ExecuteReaderAsync(ct);

        while (await r.ReadAsync(ct))
        {
            yield return new(
                r.GetGuid(0), r.GetString(1), Conversions.FromKebab<SubjectKind>(r.GetString(2)), Text(r, 3), Text(r, 4), Text(r, 5), Text(r, 6),
                r.GetInt32(7), r.GetBoolean(8), r.GetBoolean(9));
        }
    }

    private static string? Text(NpgsqlDataReader r, int at) => r.IsDBNull(at) ? null : r.GetString(at);
}
