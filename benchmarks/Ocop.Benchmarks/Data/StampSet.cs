using System.Diagnostics;
using System.Globalization;
using Npgsql;
using NpgsqlTypes;
using Ocop.Domain.Labels;

namespace Ocop.Benchmarks.Data;

/// <summary>Stamps on products of a data set: grant by grant as they come to be, so that the index of the codes is filled in no better an order than in life.</summary>
internal static class StampSet
{
    public const int OfGrant = 10_000;

    /// <summary>Of each grant, those that are on packs; of the first quarter of the grants these have been checked before.</summary>
    public const int Activated = 8_000;

    private const int Edition = 1;

    /// <summary>Made when it is not there.</summary>
    /// <returns>The number of grants whose activated stamps have been checked before; they are the first ones.</returns>
    public static async Task<int> EnsureAsync(BenchDatabase database, int stamps, DateOnly today)
    {
        var grants = stamps / OfGrant;
        var mark = string.Create(CultureInfo.InvariantCulture, $"{Edition}:{stamps}");
        await using var connection = new NpgsqlConnection(database.Superuser + ";Command Timeout=0;Pooling=false");
        await connection.OpenAsync();
        await RunAsync(connection, "create table if not exists public.benchmark_stamps (mark text)", "grant select on benchmark_stamps to public");

        if (await ScalarAsync(connection, "select mark from benchmark_stamps") as string == mark)
        {
            return grants / 4;
        }

        var watch = Stopwatch.StartNew();
        await RunAsync(connection, "set session_replication_role = replica; set synchronous_commit = off");
        await RunAsync(connection, "truncate stamp_codes, stamp_scans, stamp_ranges, stamp_movements, stamp_alert_reasons, stamp_alerts, stamp_grants, benchmark_stamps");
        await RunAsync(connection, string.Create(CultureInfo.InvariantCulture, $"""
            insert into stamp_grants (id, key, series, from_number, to_number, subject_id, product_id, certification_id, decision_number, decision_date, approved, granted_on, granted_by, changed_at)
            select gen_random_uuid(), n, 'DT26', (n - 1) * {OfGrant}::bigint + 1, n * {OfGrant}::bigint, subject_id, product_id, certification_id, n || '/QĐ-UBND', date '{today.AddDays(-40):yyyy-MM-dd}',
              {OfGrant}, date '{today.AddDays(-30):yyyy-MM-dd}', gen_random_uuid(), now()
            from (select row_number() over () as n, * from (
              select * from register_entries where shown_until = 'infinity' and valid_from < '{today.AddDays(-60):yyyy-MM-dd}' and expires_on > '{today.AddDays(200):yyyy-MM-dd}' and ended_on is null
              order by md5(product_id::text) limit {grants}) e) g
            """));
        await RunAsync(connection, string.Create(CultureInfo.InvariantCulture, $"""
            insert into stamp_ranges (id, grant_id, from_number, to_number, state, lot, packed_on)
            select gen_random_uuid(), g.id, g.from_number + (k - 1) * {Activated / 4}, g.from_number + k * {Activated / 4} - 1, 'activated', 'L0' || k, date '{today.AddDays(-20):yyyy-MM-dd}'
            from stamp_grants g cross join generate_series(1, 4) k
            union all
            select gen_random_uuid(), g.id, g.from_number + {Activated}, g.to_number, 'handed-over', null, null from stamp_grants g
            """));
        await RunAsync(connection, string.Create(CultureInfo.InvariantCulture, $"select setval('stamp_grant_keys', {grants})"));

        for (var grant = 1; grant <= grants; grant++)
        {
            await CopyAsync(connection, grant);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {stamps:N0} stamps written after {watch.Elapsed.TotalSeconds:0} s"));
        await RunAsync(connection, string.Create(CultureInfo.InvariantCulture, $"""
            insert into stamp_scans (code, at, device) select code, now() - random() * interval '2 days', gen_random_uuid() from stamp_codes cross join generate_series(1, case when grant_key % 4 = 0 then 2 else 1 end)
            where grant_key <= {grants / 4} and position < {Activated} order by 2
            """));
        await RunAsync(connection, "vacuum analyze stamp_codes; vacuum analyze stamp_scans; vacuum analyze stamp_grants; vacuum analyze stamp_ranges".Split("; "));
        await RunAsync(connection, $"insert into benchmark_stamps values ('{mark}')", "checkpoint");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {stamps:N0} stamps ready after {watch.Elapsed.TotalSeconds:0} s"));
        return grants / 4;
    }

    private static async Task CopyAsync(NpgsqlConnection connection, int grant)
    {
        var codes = new long[OfGrant];
        int[] positions = [.. Enumerable.Range(0, OfGrant)];

        for (var i = 0; i < OfGrant; i++)
        {
            codes[i] = StampCode.Draw().Value;
        }

        Array.Sort(codes, positions);
        await using var copy = await connection.BeginBinaryImportAsync("copy stamp_codes (code, grant_key, position) from stdin (format binary)");

        for (var i = 0; i < OfGrant; i++)
        {
            await copy.StartRowAsync();
            await copy.WriteAsync(codes[i], NpgsqlDbType.Bigint);
            await copy.WriteAsync(grant, NpgsqlDbType.Integer);
            await copy.WriteAsync(positions[i], NpgsqlDbType.Integer);
        }

        await copy.CompleteAsync();
    }

    private static async Task<object?> ScalarAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }

    // one by one: VACUUM stands alone
    private static async Task RunAsync(NpgsqlConnection connection, params string[] statements)
    {
        foreach (var sql in statements)
        {
            await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
            await command.ExecuteNonQueryAsync();
        }
    }
}
