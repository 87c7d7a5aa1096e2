namespace Ocop.Infrastructure.Portals;

/// <summary>
/// What a portal should have, straight from the register. What is compared is the state, never the events that led to it: whatever was missed once is found the next time.
/// </summary>
internal static class PortalSql
{
    public const string Kind = "product";

    /// <summary>Grows when the record gets other fields, so that all are read again.</summary>
    private const string Format = "1";

    public const string Hash = "encode(sha256(convert_to(c.record::text, 'UTF8')), 'hex')";

    private const string Shown = "e.shown_from <= @on and e.shown_until > @on and e.certification_id is not null and (@illustrative or not e.illustrative)";

    /// <summary>The present records, as <c>product_id, code, name, seen, record</c>. Dates, not a status: that would change at midnight without a change.</summary>
    public const string Current = $"""
        select e.product_id, e.code, e.name, e.xmin::text || '/' || e.shown_from || '/{Format}' || case when @initials then 'i' else '' end as seen,
            jsonb_build_object(
                'code', e.code, 'name', e.name,
                'aliases', (select coalesce(jsonb_agg(k.value order by k.value), '[]') from product_codes k where k.product_id = e.product_id and k.kind = 'alias'),
                'gtins', (select coalesce(jsonb_agg(k.value order by k.value), '[]') from product_codes k where k.product_id = e.product_id and k.kind = 'gtin'),
                'subjectName', case when @initials then e.subject_initials_name else e.subject_name end, 'subjectKind', e.subject_kind,
                'typeCode', e.type_code, 'typeName', e.type_name, 'groupCode', e.group_code,
                'unitCode', e.unit_code, 'unitName', e.unit_name, 'currentUnitCode', e.current_unit_code, 'currentUnitName', e.current_unit_name,
                'stars', e.stars, 'level', e.level, 'issuer', e.issuer, 'decisionNumber', e.decision_number, 'decisionDate', e.decision_date,
                'validFrom', e.valid_from, 'expiresOn', e.expires_on, 'endedOn', e.ended_on, 'endedAs', e.ended_as,
                'suspensions', (
                    select coalesce(jsonb_agg(jsonb_build_object('from', lower(r), 'until', case when not upper_inf(r) and upper(r) < 'infinity' then upper(r) - 1 end) order by lower(r)), '[]')
                    from unnest(e.suspended) r),
                'illustrative', e.illustrative) as record
        from register_entries e
        where {Shown}
        """;

    /// <summary>What the register shows and the journal has not seen, or no longer.</summary>
    public const string Mark = $"""
        insert into portal_deliveries as d (id, portal, kind, record_id, code, name, withdrawn, wanted_hash, seen, version, state, attempts, next_attempt_at, changed_at)
        select gen_random_uuid(), @portal, '{Kind}', c.product_id::text, c.code, c.name, false, {Hash}, c.seen, 1, 'waiting', 0, @now, @now
        from ({Current}) c
        where not exists (select 1 from portal_deliveries s where s.portal = @portal and s.kind = '{Kind}' and s.record_id = c.product_id::text and s.seen = c.seen and not s.withdrawn)
        on conflict (portal, kind, record_id) do update set
            code = excluded.code, name = excluded.name, seen = excluded.seen, withdrawn = false, wanted_hash = excluded.wanted_hash,
            version = case when {Changed} then d.version + 1 else d.version end, state = case when {Changed} then 'waiting' else d.state end,
            attempts = case when {Changed} then 0 else d.attempts end, next_attempt_at = case when {Changed} then @now else d.next_attempt_at end,
            changed_at = case when {Changed} then @now else d.changed_at end
        """;

    /// <summary>What the journal has and the register shows no longer: merged into another, or its recognition struck out.</summary>
    public const string Withdraw = $"""
        update portal_deliveries d
        set withdrawn = true, wanted_hash = '', seen = '', version = d.version + 1, state = 'waiting', attempts = 0, next_attempt_at = @now, changed_at = @now
        where d.portal = @portal and d.kind = '{Kind}' and not d.withdrawn and not exists (select 1 from register_entries e where e.product_id::text = d.record_id and {Shown})
        """;

    /// <summary>The next that are due; a record that changed since it was marked waits until it is marked anew.</summary>
    public const string Due = $"""
        select d.id, d.record_id, d.version, d.attempts, case when not d.withdrawn then c.record::text end, d.wanted_hash, d.next_attempt_at
        from portal_deliveries d
        left join lateral (select * from ({Current} and e.product_id = case when not d.withdrawn then d.record_id::uuid end) c) c on true
        where d.portal = @portal and d.next_attempt_at <= @now and (d.next_attempt_at, d.id) > (@after_at, @after) and (d.withdrawn or {Hash} = d.wanted_hash)
        order by d.next_attempt_at, d.id
        limit 200
        """;

    /// <summary>Both sides by their ids, and how they differ.</summary>
    public const string Compare = $"""
        insert into portal_differences (id, reconciliation_id, kind, record_id, code, name, fields)
        select gen_random_uuid(), @reconciliation, case when l.record_id is null then 'missing' when c.product_id is null then 'surplus' else 'different' end,
            coalesce(c.product_id::text, l.record_id), coalesce(c.code, left(l.record->>'code', 200)), coalesce(c.name, left(l.record->>'name', 500)),
            case when l.record_id is null or c.product_id is null then '[]' else (
                select jsonb_agg(jsonb_build_object('field', key, 'ours', o.value, 'theirs', t.value) order by key)
                from jsonb_each(c.record) o full join jsonb_each(l.record) t using (key) where o.value is distinct from t.value) end
        from ({Current}) c full join portal_listing l on l.record_id = c.product_id::text
        where c.record is distinct from l.record
        """;

    private const string Changed = "(d.withdrawn or d.wanted_hash <> excluded.wanted_hash)";
}
