using Npgsql;
using NpgsqlTypes;
using Ocop.Application.PublicRegister;

namespace Ocop.Infrastructure.PublicRegister;

/// <summary>Index probes by prepared statements; a certificate's or a decision's number is tried only when no product code fits.</summary>
internal sealed class VerificationReader(NpgsqlDataSource source) : IVerificationReader
{
    private const string ByCode = """
        from product_codes k join register_entries e on e.product_id = k.product_id
        where k.key = $1 and e.shown_from <= $2 and e.shown_until > $2 and e.certification_id is not null
        """;

    private static readonly string[] ByNumber = [.. new[] { "certificate_number", "decision_number" }.Select(column => $"""
        select {RegisterRows.VerifiedColumns}, c.superseded_on
        from (
            select distinct on (c.product_id) c.id, c.superseded_on
            from certifications c
            where c.{column} = any($1)
            order by c.product_id, c.valid_from desc nulls last, c.id desc) c
        join register_entries e on e.certification_id = c.id
        limit 2
        """)];

    public Task<VerifiedRow?> FindAsync(string key, DateOnly on, CancellationToken ct) =>
        FindAsync($"select {RegisterRows.VerifiedColumns} {ByCode}", RegisterRows.ReadVerified, key, on, ct);

    public Task<RegisterRow?> FindWholeAsync(string key, DateOnly on, CancellationToken ct) =>
        FindAsync($"select {RegisterRows.Columns} {ByCode}", RegisterRows.Read, key, on, ct);

    private async Task<TRow?> FindAsync<TRow>(string sql, Func<NpgsqlDataReader, TRow> read, string key, DateOnly on, CancellationToken ct)
        where TRow : VerifiedRow
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = key });
        command.Parameters.Add(new NpgsqlParameter<DateOnly> { TypedValue = on, NpgsqlDbType = NpgsqlDbType.Date });
        await command.PrepareAsync(ct);
        await using var reader = await command.ExecuteReaderAsync(ct);
        return await reader.ReadAsync(ct) ? read(reader) : null;
    }

    public async Task<IReadOnlyList<VerifiedRow>> FindByNumberAsync(IReadOnlyList<string> spellings, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        List<VerifiedRow> rows = [];

        foreach (var sql in ByNumber)
        {
            await using var command = new NpgsqlCommand(sql, connection);
            command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = [.. spellings] });
            await command.PrepareAsync(ct);
            await using var reader = await command.ExecuteReaderAsync(ct);

            while (await reader.ReadAsync(ct))
            {
                var row = RegisterRows.ReadVerified(reader);
                rows.Add(row with { Dates = row.Dates with { SupersededOn = RegisterRows.Day(reader, RegisterRows.VerifiedCount) } });
            }

            if (rows.Count > 0)
            {
                break;
            }
        }

        return rows;
    }
}
