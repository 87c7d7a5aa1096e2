using Npgsql;
using Ocop.Application.ServiceStatus;

namespace Ocop.Infrastructure.ServiceStatus;

/// <summary>Four probes of indexes in one round trip.</summary>
internal sealed class ServiceTracesReader(NpgsqlDataSource source) : IServiceTraces
{
    private const string Sql = """
        select e.occurred_at from ledger_unsequenced u join ledger_events e on e.id = u.event_id order by u.event_id limit 1;
        select e.occurred_at from ledger_positions p join ledger_events e on e.id = p.event_id order by p.position desc limit 1;
        select coalesce(max(feed_position), 0) from ledger_positions;
        select j.job, max(r.finished_at) filter (where r.status = 'succeeded'),
          coalesce((array_agg(r.status order by r.id desc) filter (where r.finished_at is not null))[1] = 'failed', false)
        from (values ('certification-days'), ('register-snapshot')) j(job)
        cross join lateral (select * from job_runs r where r.job = j.job order by r.id desc limit 20) r
        group by j.job
        """;

    public async Task<ServiceTraces> ReadAsync(CancellationToken ct)
    {
        await using var command = source.CreateCommand(Sql);
        await using var reader = await command.ExecuteReaderAsync(ct);
        var waiting = await MomentAsync(reader, ct);
        await reader.NextResultAsync(ct);
        var last = await MomentAsync(reader, ct);
        await reader.NextResultAsync(ct);
        await reader.ReadAsync(ct);
        var position = reader.GetInt64(0);
        await reader.NextResultAsync(ct);
        Dictionary<string, JobTrace> runs = new(StringComparer.Ordinal);

        while (await reader.ReadAsync(ct))
        {
            runs[reader.GetString(0)] = new(reader.IsDBNull(1) ? null : reader.GetFieldValue<DateTimeOffset>(1), reader.GetBoolean(2));
        }

        return new(waiting, last, position, runs);
    }

    private static async Task<DateTimeOffset?> MomentAsync(NpgsqlDataReader reader, CancellationToken ct) =>
        await reader.ReadAsync(ct) ? reader.GetFieldValue<DateTimeOffset>(0) : null;
}
