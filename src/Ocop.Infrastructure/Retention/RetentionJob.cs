using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Application.Retention;
using Ocop.Domain.Common;
using Ocop.Domain.Ledger;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.Retention;

/// <summary>
/// Removes what is past its period, once a day in Vietnam, on one of the nodes. What a batch removed is noted in its own transaction,
/// so that a run that was broken off is taken up where it stood, and its numbers are right.
/// </summary>
internal sealed class RetentionJob(
    NpgsqlDataSource source, IServiceScopeFactory scopes, IReferenceFacts facts, IReadOnlyList<Retained> kinds, TimeProvider clock, ILogger<RetentionJob> logger)
{
    private const long Lock = 0x0C0B_0002;

    /// <summary>Runs it, unless it has run today or another node is about it.</summary>
    /// <returns>How many records went.</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var today = clock.Today();
        await using var holder = await source.OpenConnectionAsync(ct);

        if (!await AskAsync(holder, "select pg_try_advisory_lock($1)", Lock, ct))
        {
            return 0;
        }

        var removed = 0;

        try
        {
            if (!await AskAsync(holder, "select exists (select 1 from retention_runs where day = $1 and finished_at is not null)", today, ct))
            {
                foreach (var kind in kinds.Where(k => !k.OnRequest))
                {
                    removed += await RemoveAsync(kind, today, ct);
                }

                await FinishAsync(today, ct);
            }
        }
        finally
        {
            await AskAsync(holder, "select pg_advisory_unlock($1)", Lock, CancellationToken.None);
        }

        return removed;
    }

    private async Task<int> RemoveAsync(Retained kind, DateOnly today, CancellationToken ct)
    {
        if (facts.Current.RuleOn(RetentionRules.KeyOf(kind.Kind), today) is not { } rule)
        {
            logger.LogWarning("There is no period of retention for {Kind}; nothing of it is removed", kind.Kind);
            return 0;
        }

        var days = int.Parse(rule.Value, CultureInfo.InvariantCulture);

        var removed = 0;

        // more than a batch may be past its period
        while (await RemoveBatchAsync(kind, today, days, ct) is var batch and > 0)
        {
            removed += batch;
        }

        return removed;
    }

    private async Task<int> RemoveBatchAsync(Retained kind, DateOnly today, int days, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        var removed = await kind.RemoveAsync(connection, VietnamTime.StartOf(today.AddDays(-days)), ct);
        await using var note = new NpgsqlCommand("""
            insert into retention_runs (day, kind, days, removed) values ($1, $2, $3, $4)
            on conflict (day, kind) do update set days = excluded.days, removed = retention_runs.removed + excluded.removed
            """, connection)
        { Parameters = { new() { Value = today }, new() { Value = kind.Kind }, new() { Value = days }, new() { Value = removed } } };
        await note.ExecuteNonQueryAsync(ct);
        await transaction.CommitAsync(ct);
        return removed;
    }

    private async Task FinishAsync(DateOnly today, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OcopDbContext>();
        var ledger = scope.ServiceProvider.GetRequiredService<ILedger>();
        var now = clock.GetUtcNow();

        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(
            async () =>
            {
                var runs = await db.RetentionRuns.AsNoTracking().Where(r => r.Day == today).ToDictionaryAsync(r => r.Kind, StringComparer.Ordinal, ct);

                if (runs.Count > 0)
                {
                    await db.RetentionRuns.Where(r => r.Day == today).ExecuteUpdateAsync(s => s.SetProperty(r => r.FinishedAt, now), ct);
                    ledger.Record(new RetentionRan(
                        Guid.CreateVersion7(now), today,
                        [.. kinds.Where(k => runs.ContainsKey(k.Kind)).Select(k => new FieldChange(k.Kind, null, runs[k.Kind].Removed.ToString(CultureInfo.InvariantCulture)))]));
                }

                return runs.Count;
            }, ct);
    }

    private static async Task<bool> AskAsync<T>(NpgsqlConnection connection, string sql, T value, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new NpgsqlParameter<T> { TypedValue = value } } };
        return (bool)(await command.ExecuteScalarAsync(ct))!;
    }
}
