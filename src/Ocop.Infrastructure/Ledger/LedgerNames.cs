using Npgsql;

namespace Ocop.Infrastructure.Ledger;

/// <summary>The names, as of now, of what the ledger knows by id.</summary>
internal static class LedgerNames
{
    private const string Sql = """
        select id, name from subjects where id = any($1)
        union all select id, name from products where id = any($1)
        union all select id, name from administrative_units where id = any($1)
        union all select id, name from product_types where id = any($1)
        union all select id, name from agencies where id = any($1)
        union all select c.id, p.name || ' · ' || c.stars || '★' from certifications c join products p on p.id = c.product_id where c.id = any($1)
        union all select id, file_name from imports where id = any($1)
        union all select b.id, a.name || ' · ' || to_char(b.dated_on, 'DD/MM/YYYY') from notice_batches b join agencies a on a.id = b.agency_id where b.id = any($1)
        """;

    private const string WithPersonsSql = Sql + " union all select id, display_name from users where id = any($1) union all select id, display_name from oauth_clients where id = any($1)";

    public static async Task<IReadOnlyDictionary<Guid, string>> ReadAsync(NpgsqlConnection connection, IEnumerable<Guid> ids, CancellationToken ct, bool withPersons = false)
    {
        Dictionary<Guid, string> names = [];
        Guid[] wanted = [.. ids.Distinct()];

        if (wanted.Length > 0)
        {
            await using var command = new NpgsqlCommand(withPersons ? WithPersonsSql : Sql, connection);
            command.Parameters.Add(new() { Value = wanted });
            await using var reader = await command.ExecuteReaderAsync(ct);

            while (await reader.ReadAsync(ct))
            {
                names[reader.GetGuid(0)] = reader.GetString(1);
            }
        }

        return names;
    }
}
