namespace Ocop.Infrastructure.Persistence;

/// <summary>
/// Puts each new event among those that wait for a position, in its own transaction. By statement, so that one that copies a hundred thousand events pays once.
/// </summary>
internal static class SequencerSql
{
    public const string Create = """
        create function await_position() returns trigger language plpgsql as $$
          begin
            insert into public.ledger_unsequenced (event_id) select id from added;
            return null;
          end $$;
        create trigger await_position after insert on ledger_events referencing new table as added for each statement execute function await_position();
        alter table ledger_unsequenced set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 10000, autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 100000);
        insert into ledger_unsequenced (event_id) select id from ledger_events;
        """;

    public const string Drop = """
        drop trigger await_position on ledger_events;
        drop function await_position();
        """;
}
