using System.Runtime.CompilerServices;
using System.Text.Json;
using Npgsql;
using NpgsqlTypes;
using Ocop.Application.PublicRegister;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Certifications;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.PublicRegister;

/// <summary>Reads what a snapshot holds, row by row, on the connection whose transaction fixes the moment.</summary>
internal sealed class SnapshotQueries(NpgsqlConnection connection, DateOnly day, int expiringDays, PublicRegisterOptions names)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    // walks the primary key, so that nothing has to be sorted
    private static readonly string ProductSql = $"""
        select {RegisterRows.Columns},
            array(select k.value from product_codes k where k.product_id = e.product_id and k.kind = 'alias' order by k.value),
            array(select k.value from product_codes k where k.product_id = e.product_id and k.kind = 'gtin' order by k.value),
            (select jsonb_agg(jsonb_build_object('title', s.title, 'url', s.url) order by s.title) from product_sources s where s.product_id = e.product_id)::text
        from register_entries e
        where e.shown_from <= @on and e.shown_until > @on and e.certification_id is not null
        order by e.product_id
        """;

    private const string CertificationSql = """
        select k.code, c.stars, c.level, coalesce(a.name, c.issuer_name), c.decision_number, c.decision_date, c.valid_from, c.expires_on, c.ended_on, c.ended_as,
            x.suspended, case when not isempty(c.undone_revocations) then c.undone_revocations end, c.superseded_on, g.code, c.end_ground, c.end_decision_number, c.end_decision_date
        from certifications c
        join products p on p.id = c.product_id and p.merged_into_id is null
        join lateral (select max(value) filter (where kind = 'code') as code from product_codes where product_id = p.id) k on k.code is not null
        left join agencies a on a.id = c.issuer_id
        left join revocation_grounds g on g.id = c.end_ground_id
        left join lateral (
            select range_agg(daterange(suspended_from, suspended_until, '[]')) as suspended from certification_suspensions where certification_id = c.id) x on true
        order by c.id
        """;

    private const string UnitSql = """
        select u.code, u.name, u.level, p.code, u.valid_from, u.valid_to,
            array(select n.code from administrative_unit_successions s join administrative_units n on n.id = s.new_id where s.old_id = u.id order by n.code), u.confirmed
        from administrative_units u left join administrative_units p on p.id = u.parent_id
        order by u.code, u.valid_from, u.id
        """;

    private const string TypeSql = """
        select t.code, t.name, t.name_en, g.code, g.name, t.valid_from, t.valid_to, t.confirmed
        from product_types t join product_groups g on g.id = t.group_id
        order by t.code, t.valid_from, t.id
        """;

    public IAsyncEnumerable<SnapshotProduct> ProductsAsync(CancellationToken ct) => ReadAsync(ProductSql, Product, ct);

    public IAsyncEnumerable<SnapshotCertification> CertificationsAsync(CancellationToken ct) => ReadAsync(CertificationSql, Certification, ct);

    public IAsyncEnumerable<SnapshotUnit> UnitsAsync(CancellationToken ct) => ReadAsync(
        UnitSql,
        r => new SnapshotUnit(
            r.GetString(0), r.GetString(1), Conversions.FromKebab<UnitLevel>(r.GetString(2)), RegisterRows.Text(r, 3), RegisterRows.Day(r, 4), RegisterRows.Day(r, 5),
            r.GetFieldValue<string[]>(6), r.GetBoolean(7)), ct);

    public IAsyncEnumerable<SnapshotProductType> TypesAsync(CancellationToken ct) => ReadAsync(
        TypeSql,
        r => new SnapshotProductType(
            r.GetString(0), r.GetString(1), RegisterRows.Text(r, 2), r.GetString(3), r.GetString(4), RegisterRows.Day(r, 5), RegisterRows.Day(r, 6), r.GetBoolean(7)), ct);

    private SnapshotProduct Product(NpgsqlDataReader reader)
    {
        const int Own = 35;
        var row = RegisterRows.Read(reader);
        return new(
            row.Code, reader.GetFieldValue<string[]>(Own), row.Name, names.SubjectName(row.SubjectName, row.SubjectInitialsName), row.SubjectKind, row.TypeCode, row.TypeName, row.GroupCode, row.GroupName,
            row.UnitCode, row.UnitName, row.DistrictName, row.CurrentUnitCode, row.CurrentUnitName, row.Stars!.Value, row.Dates.On(day, expiringDays), Conversions.FromKebab<CertificationLevel>(row.Level ?? "unknown"), row.Issuer,
            row.DecisionNumber, row.DecisionDate, row.Dates.ValidFrom, row.Dates.ExpiresOn, row.Dates.EndedOn, row.EndGround, reader.GetFieldValue<string[]>(Own + 1),
            RegisterRows.Text(reader, Own + 2) is { } sources ? JsonSerializer.Deserialize<PublicSource[]>(sources, Web)! : [], row.Illustrative);
    }

    private SnapshotCertification Certification(NpgsqlDataReader r)
    {
        var superseded = RegisterRows.Day(r, 12);
        var dates = RegisterRows.ReadDates(r, 6, 11) with { SupersededOn = superseded };
        return new(
            r.GetString(0), r.GetInt32(1), dates.On(day, expiringDays), Conversions.FromKebab<CertificationLevel>(r.GetString(2)), RegisterRows.Text(r, 3), RegisterRows.Text(r, 4), RegisterRows.Day(r, 5),
            dates.ValidFrom, dates.ExpiresOn, [.. RegisterRows.DaysOf(r, 10).Select(d => new SnapshotDays(d.From, d.Until))], dates.EndedOn, RegisterRows.Text(r, 13), RegisterRows.Text(r, 14),
            RegisterRows.Text(r, 15), RegisterRows.Day(r, 16), superseded);
    }

    private async IAsyncEnumerable<TRow> ReadAsync<TRow>(string sql, Func<NpgsqlDataReader, TRow> read, [EnumeratorCancellation] CancellationToken ct)
    {
        await using NpgsqlCommand command = new(sql, connection) { CommandTimeout = 0 };
        command.Parameters.Add(new NpgsqlParameter<DateOnly>("on", NpgsqlDbType.Date) { TypedValue = day });
        await using var reader = await command.ExecuteReaderAsync(ct);

        while (await reader.ReadAsync(ct))
        {
            yield return read(reader);
        }
    }
}
