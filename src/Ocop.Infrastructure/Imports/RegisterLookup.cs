using System.Runtime.CompilerServices;
using Npgsql;
using Ocop.Application.Imports;
using Ocop.Domain.Imports;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.Imports;

/// <summary>Reads the register for matching, on the unit of work's connection.</summary>
internal sealed class RegisterLookup(OcopDbContext db) : IRegisterLookup
{
    private const string SubjectsSql = """
        with recursive hits as (
            select id from subjects where match_key = any(@keys)
            union select subject_id from subject_aliases where match_key = any(@keys)
            union select id from subjects where tax_code = any(@taxCodes)
            union select unnest(@ids)),
        trail as (
            select s.id as hit, s.id, s.merged_into_id from hits h join subjects s on s.id = h.id
            union all select t.hit, s.id, s.merged_into_id from trail t join subjects s on s.id = t.merged_into_id),
        roots as (select distinct id from trail where merged_into_id is null)
        select s.id, n.name, s.name, s.tax_code, s.unit_id
        from roots r
        join subjects s on s.id = r.id and not s.illustrative and not s.placeholder
        cross join lateral (
            select s.name union select a.name from subject_aliases a where a.subject_id = s.id
            union select m.name from trail t join subjects m on m.id = t.hit where t.id = s.id) n (name)
        """;

    private const string ProductsSql = """
        with recursive hits as (
            select id from products where subject_id = any(@subjects)
            union select product_id from product_transfers where from_subject_id = any(@subjects)
            union select product_id from product_codes where key = any(@codes)
            union select unnest(@ids)),
        trail as (
            select p.id as hit, p.id, p.merged_into_id from hits h join products p on p.id = h.id
            union all select t.hit, p.id, p.merged_into_id from trail t join products p on p.id = t.merged_into_id),
        roots as (select distinct id from trail where merged_into_id is null)
        select p.id, p.name, p.subject_id, s.name, s.placeholder, p.unit_id,
            array(select from_subject_id from product_transfers where product_id = p.id union select subject_id from products where merged_into_id = p.id),
            array(select key from product_codes where product_id = p.id),
            array(select coalesce(url, title) from product_sources where product_id = p.id),
            array(select name from products where merged_into_id = p.id)
        from roots r
        join products p on p.id = r.id and not p.illustrative
        join subjects s on s.id = p.subject_id
        """;

    private const string CertificationsSql = """
        select product_id, id, stars, decision_number, decision_date, valid_from, ended_on is not null, note
        from certifications where product_id = any(@products) order by product_id, id
        """;

    public async Task<IReadOnlyList<SubjectSpelling>> SubjectsAsync(
        IReadOnlyCollection<string> keys, IReadOnlyCollection<string> taxCodes, IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        if (keys.Count + taxCodes.Count + ids.Count == 0)
        {
            return [];
        }

        await using var command = await CommandAsync(SubjectsSql, ct);
        command.Parameters.AddWithValue("keys", keys.ToArray());
        command.Parameters.AddWithValue("taxCodes", taxCodes.ToArray());
        command.Parameters.AddWithValue("ids", ids.ToArray());
        await using var reader = await command.ExecuteReaderAsync(ct);
        List<SubjectSpelling> found = [];

        while (await reader.ReadAsync(ct))
        {
            found.Add(new(
                new(reader.GetGuid(0)), reader.GetString(1), reader.GetString(2), reader.IsDBNull(3) ? null : reader.GetString(3),
                reader.IsDBNull(4) ? null : new(reader.GetGuid(4)), Planned: false));
        }

        return found;
    }

    public async IAsyncEnumerable<(SubjectId Id, string Key)> SubjectKeysAsync([EnumeratorCancellation] CancellationToken ct)
    {
        await using var command = await CommandAsync(
            """
            select id, match_key from subjects where merged_into_id is null and not placeholder and not illustrative and match_key <> ''
            union all
            select a.subject_id, a.match_key from subject_aliases a join subjects s on s.id = a.subject_id
            where s.merged_into_id is null and not s.placeholder and not s.illustrative and a.match_key not in ('', s.match_key)
            """, ct);
        await using var reader = await command.ExecuteReaderAsync(ct);

        while (await reader.ReadAsync(ct))
        {
            yield return (new(reader.GetGuid(0)), reader.GetString(1));
        }
    }

    public async Task<IReadOnlyList<KnownProduct>> ProductsAsync(
        IReadOnlyCollection<Guid> subjectIds, IReadOnlyCollection<string> codeKeys, IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        if (subjectIds.Count + codeKeys.Count + ids.Count == 0)
        {
            return [];
        }

        Dictionary<Guid, KnownProduct> found = [];

        await using (var command = await CommandAsync(ProductsSql, ct))
        {
            command.Parameters.AddWithValue("subjects", subjectIds.ToArray());
            command.Parameters.AddWithValue("codes", codeKeys.ToArray());
            command.Parameters.AddWithValue("ids", ids.ToArray());
            await using var reader = await command.ExecuteReaderAsync(ct);

            while (await reader.ReadAsync(ct))
            {
                var product = ReadProduct(reader);
                found.Add(product.Id.Value, product);
            }
        }

        if (found.Count > 0)
        {
            await ReadCertificationsAsync(found, ct);
        }

        return [.. found.Values];
    }

    public async Task<IReadOnlyList<(ProductId Id, string Name)>> OwnerlessAsync(CancellationToken ct)
    {
        await using var command = await CommandAsync(
            """
            select p.id, p.name from subjects s join products p on p.subject_id = s.id
            where s.placeholder and p.merged_into_id is null and not p.illustrative order by p.id
            """, ct);
        await using var reader = await command.ExecuteReaderAsync(ct);
        List<(ProductId, string)> found = [];

        while (await reader.ReadAsync(ct))
        {
            found.Add((new(reader.GetGuid(0)), reader.GetString(1)));
        }

        return found;
    }

    private async Task ReadCertificationsAsync(Dictionary<Guid, KnownProduct> products, CancellationToken ct)
    {
        await using var command = await CommandAsync(CertificationsSql, ct);
        command.Parameters.AddWithValue("products", products.Keys.ToArray());
        await using var reader = await command.ExecuteReaderAsync(ct);

        List<(Guid Product, KnownCertification Certification)> read = [];

        while (await reader.ReadAsync(ct))
        {
            read.Add((reader.GetGuid(0), new(
                reader.GetGuid(1), reader.GetInt32(2), reader.IsDBNull(3) ? null : reader.GetString(3),
                reader.IsDBNull(4) ? null : reader.GetFieldValue<DateOnly>(4), reader.IsDBNull(5) ? null : reader.GetFieldValue<DateOnly>(5),
                reader.GetBoolean(6), reader.IsDBNull(7) ? null : reader.GetString(7))));
        }

        foreach (var certifications in read.GroupBy(r => r.Product, r => r.Certification))
        {
            products[certifications.Key].Certifications = [.. certifications];
        }
    }

    private static KnownProduct ReadProduct(NpgsqlDataReader reader) => new(
        new(reader.GetGuid(0)), reader.GetString(1), new(reader.GetGuid(2)), reader.GetString(3), reader.GetBoolean(4),
        reader.IsDBNull(5) ? null : new(reader.GetGuid(5)), planned: false)
    {
        FormerSubjects = [.. reader.GetFieldValue<Guid[]>(6).Select(id => new SubjectId(id))],
        CodeKeys = reader.GetFieldValue<string[]>(7),
        Sources = reader.GetFieldValue<string[]>(8),
        OtherNames = reader.GetFieldValue<string[]>(9),
    };

    private async Task<NpgsqlCommand> CommandAsync(string sql, CancellationToken ct) => new(sql, await db.OpenConnectionAsync(ct));
}
