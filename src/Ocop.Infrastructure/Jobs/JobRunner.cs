using System.Text.Json;
using Microsoft.Extensions.Logging;
using Npgsql;
using Ocop.Application.Jobs;

namespace Ocop.Infrastructure.Jobs;

/// <summary>
/// Runs jobs and writes down what became of them. Of one job one run goes on at a time, on whichever node; of runs by the schedule there is one for each moment.
/// A run that fails is told in its row and in the log, never to the scheduler: the next one makes up for it.
/// </summary>
internal sealed class JobRunner(NpgsqlDataSource source, IEnumerable<IBackgroundJob> jobs, TimeProvider clock, ILogger<JobRunner> logger)
{
    // with the hash of a job's name beside it
    private const int LockClass = 0x0C0B_07;
    private const int LongestError = 1000;

    public IReadOnlyList<IBackgroundJob> Jobs { get; } = [.. jobs];

    /// <summary>Runs what was due at a moment, unless another node does or did.</summary>
    public async Task RunScheduledAsync(string job, DateTimeOffset scheduledFor, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        var id = await AskAsync(connection, """
            insert into job_runs (id, job, scheduled_for, requested, status) values ($1, $2, $3, false, 'waiting')
            on conflict (job, scheduled_for) where not requested do nothing returning id
            """, ct, Guid.CreateVersion7(clock.GetUtcNow()), job, scheduledFor.ToUniversalTime());

        if (id is Guid run)
        {
            await RunAsync(connection, run, job, ct);
        }
    }

    /// <summary>Runs one of those that somebody asked for.</summary>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> RunRequestedAsync(CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        Guid run;
        string job;

        await using (var take = Command(connection, """
            update job_runs set status = 'running', started_at = $1
            where id = (select id from job_runs where requested and status = 'waiting' order by id limit 1 for update skip locked) returning id, job
            """, clock.GetUtcNow()))
        await using (var reader = await take.ExecuteReaderAsync(ct))
        {
            if (!await reader.ReadAsync(ct))
            {
                return false;
            }

            (run, job) = (reader.GetGuid(0), reader.GetString(1));
        }

        await RunAsync(connection, run, job, ct);
        return true;
    }

    private async Task RunAsync(NpgsqlConnection connection, Guid run, string job, CancellationToken ct)
    {
        await using var wait = Command(connection, "select pg_advisory_lock($1, hashtext($2))", LockClass, job);
        wait.CommandTimeout = 0;
        await wait.ExecuteNonQueryAsync(ct);

        try
        {
            // whoever runs holds the lock, so what still seems to run was broken off
            await AskAsync(connection, "update job_runs set status = 'broken-off' where job = $1 and status = 'running' and id <> $2", ct, job, run);
            await AskAsync(connection, "update job_runs set status = 'running', started_at = $2 where id = $1", ct, run, clock.GetUtcNow());
            var (status, results, error) = await TryAsync(job, ct);
            await AskAsync(
                connection, "update job_runs set status = $2, finished_at = $3, results = $4::jsonb, error = $5 where id = $1", CancellationToken.None,
                run, status, clock.GetUtcNow(), JsonSerializer.Serialize(results), (object?)error ?? DBNull.Value);
        }
        finally
        {
            await AskAsync(connection, "select pg_advisory_unlock($1, hashtext($2))", CancellationToken.None, LockClass, job);
        }
    }

    private async Task<(string Status, IReadOnlyDictionary<string, int> Results, string? Error)> TryAsync(string job, CancellationToken ct)
    {
        try
        {
            var work = Jobs.SingleOrDefault(j => j.Name == job) ?? throw new InvalidOperationException($"This version of the program knows no job '{job}'.");
            return ("succeeded", await work.RunAsync(ct), null);
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            logger.LogError(e, "The job {Job} failed", job);
            var error = $"{e.GetType().Name}: {e.Message}";
            return ("failed", new Dictionary<string, int>(StringComparer.Ordinal), error.Length > LongestError ? error[..LongestError] : error);
        }
        catch (OperationCanceledException)
        {
            return ("broken-off", new Dictionary<string, int>(StringComparer.Ordinal), null);
        }
    }

    private static async Task<object?> AskAsync(NpgsqlConnection connection, string sql, CancellationToken ct, params object[] values)
    {
        await using var command = Command(connection, sql, values);
        return await command.ExecuteScalarAsync(ct);
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql, params object[] values)
    {
        NpgsqlCommand command = new(sql, connection);

        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }

        return command;
    }
}
