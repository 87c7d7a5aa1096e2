namespace Ocop.Infrastructure.Persistence;

/// <summary>What the migration tool cannot derive from the model.</summary>
internal static class SchemaSql
{
    /// <summary>
    /// The fold behind every search. Its dictionary is named with its schema inside an SQL-standard body, so that it is resolved when the function is made
    /// and survives dumps and an empty search path; lower() runs under "C" on folded text, so that an ICU upgrade never corrupts an index.
    /// </summary>
    public const string BeforeTables = """
        create or replace function public.vn_fold(value text) returns text language sql immutable strict parallel safe
          return lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, NFC)) collate "C");
        """;

    public const string AfterTables = """
        alter table product_codes set (fillfactor = 90);
        """ + "\n" + ReferenceSql.NoOverlaps + "\n" + ReferenceSql.References + "\n" + ImportTables.Sql;
}
