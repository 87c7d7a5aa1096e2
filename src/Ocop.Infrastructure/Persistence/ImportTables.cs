namespace Ocop.Infrastructure.Persistence;

/// <summary>
/// Where lists wait before they enter the register. These tables are filled by COPY and emptied by INSERT … SELECT, a hundred thousand rows at a time,
/// so no entity stands for their rows.
/// </summary>
internal static class ImportTables
{
    /// <summary>
    /// <c>import_rows</c>: a row as read, what people said about it, and how it came out. <c>import_entries</c>: what its products will write, in the
    /// register's own columns. <c>import_events</c>: what the ledger will say of it.
    /// </summary>
    public const string Sql = """
        create table import_rows (
            import_id uuid not null references imports (id) on delete cascade,
            line integer not null,
            status text not null,
            action text not null,
            skipped boolean not null,
            cells text[] not null,
            section text,
            filled integer[] not null,
            formulas integer[] not null,
            hidden boolean not null,
            corrections jsonb,
            chosen_product_id uuid,
            chosen_new_product boolean not null,
            chosen_subject_id uuid,
            chosen_new_subject boolean not null,
            product_name text not null,
            product_key text not null,
            stars integer,
            subject_name text not null,
            subject_key text not null,
            subject_kind text not null,
            unit_id uuid,
            decision_number text,
            decision_date date,
            subject_id uuid,
            product_ids uuid[] not null,
            match_product_id uuid,
            match_subject_id uuid,
            match_name text,
            match_score double precision,
            candidates jsonb,
            messages jsonb,
            primary key (import_id, line));

        create table import_entries (
            import_id uuid not null references imports (id) on delete cascade,
            line integer not null,
            part integer not null,
            new_subject boolean not null,
            subject_id uuid not null,
            subject_name text,
            subject_initials_name text,
            subject_match_key text,
            subject_kind text,
            subject_placeholder boolean,
            subject_tax_code text,
            subject_owner_name text,
            subject_phone text,
            subject_email text,
            subject_address text,
            subject_unit_id uuid,
            alias_id uuid,
            alias_name text,
            alias_key text,
            alias_match_key text,
            new_product boolean not null,
            product_id uuid not null,
            product_name text,
            type_id uuid,
            unit_id uuid,
            current_unit_id uuid,
            code text,
            code_key text,
            gtin text,
            names_owner boolean not null,
            source_id uuid,
            source_title text,
            source_url text,
            grants boolean not null,
            certification_id uuid,
            stars integer,
            level text,
            score numeric(5, 2),
            decision_number text,
            decision_date date,
            valid_from date,
            expires_on date,
            note text,
            rearranges boolean not null,
            primary key (import_id, line, part));

        create table import_events (
            import_id uuid not null references imports (id) on delete cascade,
            line integer not null,
            ordinal integer not null,
            type text not null,
            visibility text not null,
            aggregate_id uuid not null,
            payload jsonb not null,
            personal jsonb,
            salt bytea,
            primary key (import_id, line, ordinal));

        -- Version 7 of one moment in a given order: the ledger's order is the order in which the list was entered.
        create function public.uuid_v7(moment timestamptz, ordinal bigint) returns uuid language sql volatile strict parallel safe
          return (lpad(to_hex(floor(extract(epoch from moment) * 1000)::bigint), 12, '0')
            || '7' || lpad(to_hex((ordinal >> 14) & 4095), 3, '0')
            || to_hex(32768 | (ordinal & 16383))
            || right(gen_random_uuid()::text, 12))::uuid;
        """;
}
