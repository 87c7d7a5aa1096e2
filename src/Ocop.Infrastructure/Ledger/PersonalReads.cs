using Npgsql;
using NpgsqlTypes;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Domain.Common;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.Ledger;

/// <summary>Somebody, or a system, read a person's data on a day; the event is written with the first mark of the day and not again.</summary>
public sealed class PersonalRead
{
    public Guid ReaderId { get; init; }
    public Guid RecordId { get; init; }

    /// <summary>In Vietnam.</summary>
    public DateOnly Day { get; init; }
}

/// <summary>Mark and event are one statement, and so one transaction; where the mark is there, nothing is written.</summary>
internal sealed class PersonalReads(NpgsqlDataSource source, LedgerWriter ledger, ICaller caller, TimeProvider clock) : IPersonalReads
{
    private const string Sql = """
        with mark as (
          insert into personal_reads (reader_id, record_id, day) values ($1, $2, $3) on conflict do nothing returning 1)
        insert into ledger_events (id, type, visibility, aggregate_id, payload, actor_id, agency_id, occurred_at, trace_id, client_id)
        select $4, $5, $6, $2, $7, $1, $8, $9, $10, $11 from mark
        """;

    public async Task NoteAsync(IDomainEvent read, CancellationToken ct)
    {
        if (caller.ActorId is not { } reader)
        {
            return;
        }

        var (e, _) = ledger.Write(read);
        await using var command = source.CreateCommand(Sql);
        Add(reader);
        Add(e.AggregateId);
        Add(clock.Today());
        Add(e.Id);
        Add(e.Type);
        Add(Conversions.Kebab(e.Visibility));
        command.Parameters.Add(new() { Value = e.Payload, NpgsqlDbType = NpgsqlDbType.Jsonb });
        command.Parameters.Add(new() { Value = (object?)e.AgencyId?.Value ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Uuid });
        command.Parameters.Add(new() { Value = e.OccurredAt, NpgsqlDbType = NpgsqlDbType.TimestampTz });
        command.Parameters.Add(new() { Value = (object?)e.TraceId ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
        command.Parameters.Add(new() { Value = (object?)e.ClientId ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Uuid });
        await command.ExecuteNonQueryAsync(ct);

        void Add<T>(T value) => command.Parameters.Add(new NpgsqlParameter<T> { TypedValue = value });
    }
}
