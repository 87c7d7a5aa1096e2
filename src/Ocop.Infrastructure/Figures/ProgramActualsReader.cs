using Npgsql;
using Ocop.Application.ProgramTargets;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Infrastructure.PublicRegister;

namespace Ocop.Infrastructure.Figures;

/// <summary>Counts for all units of a year in two passes: what is in force on a day, and what happened in the year.</summary>
internal sealed class ProgramActualsReader(NpgsqlDataSource source) : IProgramActuals
{
    // a product counts in the units of today and in those that it was recorded in, once in each
    private const string Areas = """
        cross join lateral (select distinct v as unit_id from (values (e.current_unit_id), (e.unit_id), (e.district_id), (e.province_id), (e.current_province_id)) t(v)
          where v = any(@units)) a
        """;

    private const string InForce = $"""
        select a.unit_id, count(*)::int, (count(*) filter (where e.stars >= 4))::int, (count(*) filter (where e.stars >= 5))::int, count(distinct e.subject_id)::int
        from register_entries e {Areas}
        where e.shown_from <= @on and e.shown_until > @on and {RegisterSql.Standing} group by 1
        """;

    public async Task<IReadOnlyDictionary<UnitId, ProgramActuals>> CountAsync(int year, DateOnly on, DateOnly today, int earliestDays, IReadOnlyCollection<UnitId> units, CancellationToken ct)
    {
        Dictionary<UnitId, ProgramActuals> found = [];
        await using var connection = await source.OpenConnectionAsync(ct);

        await foreach (var (unit, n) in ReadAsync(connection, InForce, 4, on, year, units, ct))
        {
            found[unit] = new(n[0], n[1], n[2], n[3], 0, 0, 0, 0);
        }

        await foreach (var (unit, n) in ReadAsync(connection, InYear(earliestDays), 4, today, year, units, ct))
        {
            found[unit] = (found.GetValueOrDefault(unit) ?? new(0, 0, 0, 0, 0, 0, 0, 0)) with { NewlyRecognised = n[0], Upgraded = n[1], Due = n[2], Renewed = n[3] };
        }

        return found;
    }

    private static string InYear(int earliestDays)
    {
        var ended = $"e.expires_on between @from and @to and {RenewalSql.Due(earliestDays)}";
        return $"""
            select a.unit_id,
              (count(*) filter (where begun and before_stars is null))::int, (count(*) filter (where begun and before_stars < e.stars))::int,
              (count(*) filter (where {ended} and not ({RenewalSql.Pending})))::int, (count(*) filter (where {ended} and {RenewalSql.Renewed}))::int
            from register_entries e {RenewalSql.Next}
            left join lateral (select p.stars as before_stars from register_entries p
              where p.product_id = e.product_id and p.shown_from < e.shown_from and p.valid_from is not null order by p.shown_from desc limit 1) p on true
            cross join lateral (select e.valid_from between @from and @to as begun) b {Areas}
            where e.certification_id is not null and (e.valid_from between @from and @to or e.expires_on between @from and @to) group by 1
            """;
    }

    private static async IAsyncEnumerable<(UnitId Unit, int[] Counts)> ReadAsync(
        NpgsqlConnection connection, string sql, int counts, DateOnly on, int year, IReadOnlyCollection<UnitId> units, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        await using NpgsqlCommand command = new(sql, connection);
        command.Parameters.Add(new NpgsqlParameter<DateOnly>("on", on));
        command.Parameters.Add(new NpgsqlParameter<DateOnly>("from", new DateOnly(year, 1, 1)));
        command.Parameters.Add(new NpgsqlParameter<DateOnly>("to", new DateOnly(year, 12, 31)));
        command.Parameters.Add(new NpgsqlParameter<Guid[]>("units", [.. units.Select(u => u.Value)]));
        await using var reader = await command.ExecuteReaderAsync(ct);

        while (await reader.ReadAsync(ct))
        {
            yield return (new(reader.GetGuid(0)), [.. Enumerable.Range(1, counts).Select(reader.GetInt32)]);
        }
    }
}
