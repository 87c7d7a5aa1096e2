using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.Imports;

/// <summary>The statements of a commit, in their order. <c>@id</c> is the import, <c>@now</c> the moment.</summary>
internal static class ImportCommitSql
{
    public static IReadOnlyList<string> Statements { get; } =
    [
        """
        insert into subjects (id, name, initials_name, match_key, kind, placeholder, tax_code, owner_name, phone, email, address, unit_id, illustrative, changed_at)
        select subject_id, subject_name, subject_initials_name, subject_match_key, subject_kind, subject_placeholder, subject_tax_code, subject_owner_name,
            subject_phone, subject_email, subject_address, subject_unit_id, false, @now
        from import_entries where import_id = @id and new_subject order by line, part
        """,
        """
        insert into subject_aliases (id, name, key, match_key, subject_id)
        select alias_id, alias_name, alias_key, alias_match_key, subject_id from import_entries where import_id = @id and alias_id is not null order by line, part
        """,
        """
        update subjects set changed_at = @now
        where id in (select subject_id from import_entries where import_id = @id and alias_id is not null) and changed_at <> @now
        """,
        """
        insert into products (id, name, subject_id, type_id, unit_id, current_unit_id, illustrative, changed_at)
        select product_id, product_name, subject_id, type_id, unit_id, current_unit_id, false, @now
        from import_entries where import_id = @id and new_product order by line, part
        """,
        """
        with placeholder as (
            update subjects s set merged_into_id = e.subject_id, changed_at = @now
            from import_entries e join products p on p.id = e.product_id
            where e.import_id = @id and e.names_owner and s.id = p.subject_id and s.placeholder)
        update products p set subject_id = e.subject_id, changed_at = @now
        from import_entries e where e.import_id = @id and e.names_owner and p.id = e.product_id
        """,
        """
        update products set changed_at = @now
        where id in (select product_id from import_entries where import_id = @id and not new_product and (code is not null or gtin is not null or source_id is not null))
            and changed_at <> @now
        """,
        """
        insert into product_codes (key, kind, value, product_id)
        select code_key, case when new_product then 'code' else 'alias' end, code, product_id
        from import_entries where import_id = @id and code is not null order by line, part
        """,
        """
        insert into product_codes (key, kind, value, product_id)
        select gtin, 'gtin', gtin, product_id from import_entries where import_id = @id and gtin is not null order by line, part
        """,
        """
        insert into product_sources (id, title, url, product_id)
        select source_id, source_title, source_url, product_id from import_entries where import_id = @id and source_id is not null order by line, part
        """,
        """
        insert into certifications (id, product_id, stars, level, score, decision_number, decision_date, note, valid_from, expires_on, shown_from, shown_until, changed_at)
        select certification_id, product_id, stars, level, score, decision_number, decision_date, note, valid_from, expires_on, '-infinity', 'infinity', @now
        from import_entries where import_id = @id and grants order by line, part
        """,
        """
        update certifications c set decision_number = e.decision_number, decision_date = e.decision_date, valid_from = e.valid_from, expires_on = e.expires_on,
            score = coalesce(c.score, e.score), changed_at = @now
        from (
            select distinct on (certification_id) * from import_entries
            where import_id = @id and certification_id is not null and not grants order by certification_id, line desc, part desc) e
        where c.id = e.certification_id
        """,
    ];

    /// <summary>All recognitions of products that have more than the one that came with them.</summary>
    public const string Timelines = """
        select product_id, id, valid_from, shown_from, shown_until, superseded_on from certifications
        where product_id in (select product_id from import_entries where import_id = @id and rearranges)
        order by product_id
        """;

    public const string Move = """
        update certifications c set shown_from = m.shown_from, shown_until = m.shown_until, superseded_on = m.superseded_on, changed_at = @now
        from unnest(@ids, @from, @until, @superseded) m (id, shown_from, shown_until, superseded_on)
        where c.id = m.id
        """;

    public const string Events = """
        with happened as materialized (
            select public.uuid_v7(@now, row_number() over (order by line, ordinal)) as id, type, visibility, aggregate_id, payload, personal, salt
            from import_events where import_id = @id),
        kept as (
            insert into ledger_events (id, type, visibility, aggregate_id, payload, actor_id, agency_id, occurred_at, trace_id)
            select id, type, visibility, aggregate_id, payload, cast(@actor as uuid), cast(@agency as uuid), @now, cast(@trace as text) from happened order by id)
        insert into ledger_personal_values (event_id, values, salt)
        select id, personal, salt from happened where personal is not null
        """;

    public const string Forget =
        "delete from register_entries where product_id in (select product_id from import_entries where import_id = @id and not new_product)";

    public const string Refresh = "with refreshed_products as (select distinct product_id as id from import_entries where import_id = @id) " + RegisterRefresh.InsertSql;
}
