using Npgsql;
using NpgsqlTypes;
using Ocop.Application.PublicRegister;

namespace Ocop.Infrastructure.PublicRegister;

/// <summary>Two index probes in one prepared statement; a certificate's number is tried only when no product code fits.</summary>
internal sealed class VerificationReader(NpgsqlDataSource source) : IVerificationReader
{
    private const string ByCode = $"""
        select {RegisterRows.Columns}
        from product_codes k join register_entries e on e.product_id = k.product_id
        where k.key = $1 and e.shown_from <= $2 and e.shown_until > $2 and e.certification_id is not null
        """;

    private const string ByCertificate = $"""
        select {RegisterRows.Columns}
        from certifications c join register_entries e on e.product_id = c.product_id
        where c.certificate_number = $1 and e.shown_from <= $2 and e.shown_until > $2 and e.certification_id is not null
        limit 1
        """;

    public async Task<RegisterRow?> FindAsync(string key, DateOnly on, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        return await FindAsync(connection, ByCode, key, on, ct) ?? await FindAsync(connection, ByCertificate, key, on, ct);
    }

    private static async Task<RegisterRow?> FindAsync(NpgsqlConnection connection, string sql, string key, DateOnly on, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = key });
        command.Parameters.Add(new NpgsqlParameter<DateOnly> { TypedValue = on, NpgsqlDbType = NpgsqlDbType.Date });
        await command.PrepareAsync(ct);
        await using var reader = await command.ExecuteReaderAsync(ct);
        return await reader.ReadAsync(ct) ? RegisterRows.Read(reader) : null;
    }
}
