using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;

namespace Ocop.Infrastructure.Persistence;

/// <summary>
/// Rewrites the register's rows of some products from the tables that are the truth. One statement serves an edit of one product
/// and an import of a hundred thousand, so the two can never differ.
/// </summary>
internal static class RegisterRefresh
{
    // The text begins with a space and has spaces around every word, which is what SearchWords.InSpacedText looks for.
    private const string Separators = $"'{SearchWords.Separators}', '{SearchWords.Spaces}'";

    /// <summary>Inserts the rows of every product in <c>refreshed_products(id)</c>; there must be none left of them.</summary>
    public const string InsertSql = $"""
        insert into register_entries (
            product_id, shown_from, shown_until, certification_id, code, name, subject_id, subject_name, subject_initials_name, subject_kind,
            type_id, type_code, type_name, group_code, group_name, unit_id, unit_code, unit_name, district_id, district_name, province_id,
            current_unit_id, current_unit_code, current_unit_name, current_province_id, stars, level, issuer, decision_number, decision_date,
            valid_from, expires_on, ended_on, ended_as, end_ground, end_ground_id, end_decision_number, end_decision_date, suspended, undone_revocations, illustrative, search_text, public_search_text)
        select p.id, coalesce(c.shown_from, '-infinity'), coalesce(c.shown_until, 'infinity'), c.id, k.code, p.name, s.id, s.name, s.initials_name, s.kind,
            t.id, t.code, t.name, g.code, g.name, u.id, u.code, u.name, d.id, d.name, v.id,
            n.id, n.code, n.name, m.id, c.stars, c.level, coalesce(a.name, c.issuer_name), c.decision_number, c.decision_date,
            c.valid_from, c.expires_on, c.ended_on, c.ended_as, c.end_ground, c.end_ground_id, c.end_decision_number, c.end_decision_date, x.suspended, case when not isempty(c.undone_revocations) then c.undone_revocations end, p.illustrative,
            ' ' || translate(vn_fold(w.about || ' ' || s.name), {Separators}),
            case when s.initials_name <> s.name then ' ' || translate(vn_fold(w.about || ' ' || s.initials_name), {Separators}) end
        from refreshed_products r
        join products p on p.id = r.id and p.merged_into_id is null
        join subjects s on s.id = p.subject_id
        join lateral (
            select max(value) filter (where kind = 'code') as code, string_agg(value, ' ' order by kind, value) as codes
            from product_codes where product_id = p.id) k on true
        left join product_types t on t.id = p.type_id
        left join product_groups g on g.id = t.group_id
        left join administrative_units u on u.id = p.unit_id
        left join administrative_units d on d.id = case u.level when 'district' then u.id when 'commune' then u.parent_id end and d.level = 'district'
        left join administrative_units v on v.id = case u.level when 'province' then u.id else coalesce(d.parent_id, u.parent_id) end
        left join administrative_units n on n.id = p.current_unit_id
        left join administrative_units m on m.id = coalesce(n.parent_id, (select q.new_id from administrative_unit_successions q where q.old_id = v.id limit 1), v.id)
        left join certifications c on c.product_id = p.id and c.shown_from < c.shown_until
        left join agencies a on a.id = c.issuer_id
        left join lateral (
            select range_agg(daterange(suspended_from, suspended_until, '[]')) as suspended
            from certification_suspensions where certification_id = c.id) x on true
        cross join lateral (select concat_ws(' ', p.name, u.name, d.name, v.name, n.name, m.name, k.codes) as about) w
        """;

    /// <summary>Rewrites the rows of these products, inside the caller's transaction.</summary>
    public static async Task RunAsync(OcopDbContext db, IReadOnlyCollection<Guid> productIds, CancellationToken ct)
    {
        if (productIds.Count == 0)
        {
            return;
        }

        var ids = productIds.ToArray();
        await db.Database.ExecuteSqlAsync($"delete from register_entries where product_id = any({ids})", ct);
        await db.Database.ExecuteSqlRawAsync($"with refreshed_products as (select unnest({{0}}) as id) {InsertSql}", [ids], ct);
    }
}
