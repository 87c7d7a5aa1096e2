using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;
using Ocop.Application.Common;
using Ocop.Application.Integration;
using Ocop.Application.PublicRegister;
using Ocop.Domain.Portals;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.Portals;

/// <summary>
/// Finds what each portal should have and has not been sent, and sends it. A record that fails waits longer each time and is never given up; a portal that fails again and again,
/// or asks for peace, is left alone for the rest of the run, and its records wait where they are.
/// </summary>
internal sealed class PortalDelivering(
    NpgsqlDataSource source, ConfiguredPortals portals, IOptions<PublicRegisterOptions> names, TimeProvider clock, ILogger<PortalDelivering> logger)
{
    private const int FailuresInARow = 3;
    private static readonly TimeSpan FirstWait = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);
    private static readonly TimeSpan UsualPeace = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongestPeace = TimeSpan.FromDays(1);

    public async Task<IReadOnlyDictionary<string, int>> RunAsync(CancellationToken ct)
    {
        Run run = new();

        foreach (var (options, adapter) in portals.Adapters)
        {
            run.Begin();
            await MarkAsync(options, ct);
            await SendAsync(options, adapter, run, ct);
        }

        return new Dictionary<string, int>(StringComparer.Ordinal) { ["delivered"] = run.Sent, ["refused"] = run.Refused, ["failed"] = run.Failed };
    }

    /// <summary>The parameters of <see cref="PortalSql"/>.</summary>
    public static NpgsqlCommand Command(NpgsqlConnection connection, string sql, PortalOptions portal, PublicRegisterOptions names, TimeProvider clock)
    {
        NpgsqlCommand command = new(sql, connection) { CommandTimeout = 0 };
        command.Parameters.Add(new NpgsqlParameter<DateOnly>("on", NpgsqlTypes.NpgsqlDbType.Date) { TypedValue = clock.Today() });
        command.Parameters.AddWithValue("illustrative", portal.Illustrative);
        command.Parameters.AddWithValue("initials", names.HouseholdInitials);
        command.Parameters.AddWithValue("portal", portal.Code);
        command.Parameters.AddWithValue("now", clock.GetUtcNow().ToUniversalTime());
        return command;
    }

    private async Task MarkAsync(PortalOptions portal, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);

        foreach (var sql in (string[])[PortalSql.Mark, PortalSql.Withdraw])
        {
            await using var command = Command(connection, sql, portal, names.Value, clock);
            await command.ExecuteNonQueryAsync(ct);
        }
    }

    private async Task SendAsync(PortalOptions portal, IPortal adapter, Run run, CancellationToken ct)
    {
        var (after, id) = (DateTimeOffset.UnixEpoch, Guid.Empty);

        while (!run.Stopped && await DueAsync(portal, after, id, ct) is { Count: > 0 } due)
        {
            await Parallel.ForEachAsync(due, new ParallelOptions { MaxDegreeOfParallelism = portal.AtOnce, CancellationToken = ct }, async (record, token) =>
            {
                if (!run.Stopped)
                {
                    var answer = record.Json is { } json ? await adapter.DeliverAsync(record.RecordId, record.Version, json, token) : await adapter.WithdrawAsync(record.RecordId, record.Version, token);
                    await NoteAsync(portal, record, answer, run, token);
                }
            });
            (after, id) = (due[^1].At, due[^1].Id);
        }

        if (run.Stopped)
        {
            logger.LogWarning("The portal {Portal} is left alone until the next run", portal.Code);
        }
    }

    private async Task<IReadOnlyList<DueRecord>> DueAsync(PortalOptions portal, DateTimeOffset after, Guid id, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var command = Command(connection, PortalSql.Due, portal, names.Value, clock);
        command.Parameters.AddWithValue("after_at", after.ToUniversalTime());
        command.Parameters.AddWithValue("after", id);
        await using var reader = await command.ExecuteReaderAsync(ct);
        List<DueRecord> due = [];

        while (await reader.ReadAsync(ct))
        {
            due.Add(new(
                reader.GetGuid(0), reader.GetString(1), reader.GetInt64(2), reader.GetInt32(3), await reader.IsDBNullAsync(4, ct) ? null : reader.GetString(4), reader.GetString(5),
                reader.GetFieldValue<DateTimeOffset>(6)));
        }

        return due;
    }

    private async Task NoteAsync(PortalOptions portal, DueRecord record, PortalAnswer answer, Run run, CancellationToken ct)
    {
        run.Count(answer.Outcome);
        var now = clock.GetUtcNow();
        var (state, next) = answer.Outcome switch
        {
            PortalOutcome.Accepted => (PortalDeliveryState.Sent, (DateTimeOffset?)null),
            PortalOutcome.Refused => (PortalDeliveryState.Refused, null),
            PortalOutcome.Failed => (PortalDeliveryState.Failed, now + WaitAfter(record.Attempts)),
            PortalOutcome.Busy => (PortalDeliveryState.Waiting, now + PeaceOf(answer)),
            _ => (PortalDeliveryState.Waiting, now),
        };

        // what was sent is known, so it is written down even if the run is broken off meanwhile
        await using var connection = await source.OpenConnectionAsync(CancellationToken.None);
        await using var command = new NpgsqlCommand("""
            update portal_deliveries set
                state = @state, attempts = attempts + 1, next_attempt_at = @next, last_answer = @answer, changed_at = @now, version = @version,
                sent_at = case when @sent then @now else sent_at end, sent_hash = case when @sent then @hash else sent_hash end, sent_version = case when @sent then @was else sent_version end
            where id = @id and version = @was
            """, connection);
        command.Parameters.AddWithValue("id", record.Id);
        command.Parameters.AddWithValue("was", record.Version);

        // a portal that has a later one, say after our database was put back to an earlier day, takes what lies above it
        command.Parameters.AddWithValue("version", answer is { Outcome: PortalOutcome.Stale, Version: { } there } ? Math.Max(record.Version, there) + 1 : record.Version);
        command.Parameters.AddWithValue("state", Conversions.Kebab(state));
        command.Parameters.AddWithValue("sent", state == PortalDeliveryState.Sent);
        command.Parameters.AddWithValue("hash", record.Hash);
        command.Parameters.AddWithValue("now", now.ToUniversalTime());
        command.Parameters.Add(new NpgsqlParameter("next", NpgsqlTypes.NpgsqlDbType.TimestampTz) { Value = (object?)next?.ToUniversalTime() ?? DBNull.Value });
        command.Parameters.Add(new NpgsqlParameter("answer", NpgsqlTypes.NpgsqlDbType.Text) { Value = (object?)answer.Note ?? DBNull.Value });
        await command.ExecuteNonQueryAsync(CancellationToken.None);

        if (answer.Outcome == PortalOutcome.Busy)
        {
            await using var peace = new NpgsqlCommand("update portal_deliveries set next_attempt_at = $2 where portal = $1 and next_attempt_at < $2", connection)
            { Parameters = { new() { Value = portal.Code }, new() { Value = next!.Value.ToUniversalTime() } } };
            await peace.ExecuteNonQueryAsync(CancellationToken.None);
        }
    }

    private static TimeSpan WaitAfter(int attempts)
    {
        var wait = FirstWait * Math.Pow(2, Math.Min(attempts, 10));
        return wait < LongestWait ? wait : LongestWait;
    }

    private static TimeSpan PeaceOf(PortalAnswer answer) => answer.RetryAfter is { } asked && asked > TimeSpan.Zero ? (asked < LongestPeace ? asked : LongestPeace) : UsualPeace;

    private sealed record DueRecord(Guid Id, string RecordId, long Version, int Attempts, string? Json, string Hash, DateTimeOffset At);

    /// <summary>What a run has come to; several records are under way at once.</summary>
    private sealed class Run
    {
        private int _sent;
        private int _refused;
        private int _failed;
        private int _inARow;
        private volatile bool _stopped;

        public int Sent => _sent;

        public int Refused => _refused;

        public int Failed => _failed;

        public bool Stopped => _stopped;

        public void Begin() => (_inARow, _stopped) = (0, false);

        public void Count(PortalOutcome outcome)
        {
            switch (outcome)
            {
                case PortalOutcome.Accepted:
                    Interlocked.Increment(ref _sent);
                    _inARow = 0;
                    break;
                case PortalOutcome.Refused:
                    Interlocked.Increment(ref _refused);
                    _inARow = 0;
                    break;
                case PortalOutcome.Failed:
                    Interlocked.Increment(ref _failed);
                    _stopped |= Interlocked.Increment(ref _inARow) >= FailuresInARow;
                    break;
                case PortalOutcome.Busy:
                    _stopped = true;
                    break;
            }
        }
    }
}
