using System.Text.Json;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Jobs;
using Ocop.Domain.Common;
using Ocop.Domain.Jobs;
using Ocop.Infrastructure.Persistence;
using Quartz;

namespace Ocop.Infrastructure.Jobs;

/// <summary>Wakes the node's worker when somebody has asked for a run.</summary>
internal sealed class JobBell
{
    private readonly Channel<bool> _rings = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Ring() => _rings.Writer.TryWrite(true);

    public async Task WaitAsync(TimeSpan longest, TimeProvider clock, CancellationToken ct)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        await Task.WhenAny(_rings.Reader.WaitToReadAsync(stop.Token).AsTask(), Task.Delay(longest, clock, stop.Token));
        await stop.CancelAsync();
        _rings.Reader.TryRead(out _);
        ct.ThrowIfCancellationRequested();
    }
}

internal sealed class JobRuns(OcopDbContext db, JobRunner runner, JobBell bell, TimeProvider clock) : IJobRuns
{
    public bool Knows(string job) => runner.Jobs.Any(j => j.Name == job);

    public void Wake() => bell.Ring();

    public async Task<IReadOnlyList<JobItem>> ListAsync(int runs, CancellationToken ct)
    {
        List<JobItem> items = [];

        foreach (var job in runner.Jobs)
        {
            var last = await db.JobRuns.AsNoTracking().Where(r => r.Job == job.Name).OrderByDescending(r => r.Id).Take(runs).ToListAsync(ct);
            items.Add(new(job.Name, job.Cron, NextOf(job), await ShowAsync(last, ct)));
        }

        return items;
    }

    public async Task<JobRunItem?> FindAsync(string job, Guid run, CancellationToken ct) =>
        (await ShowAsync(await db.JobRuns.AsNoTracking().Where(r => r.Job == job && r.Id == run).ToListAsync(ct), ct)).SingleOrDefault();

    public async Task<Guid> RequestAsync(string job, Guid? by, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var id = Guid.CreateVersion7(now);
        var added = await db.Database.ExecuteSqlAsync($"""
            insert into job_runs (id, job, scheduled_for, requested, requested_by, status) values ({id}, {job}, {now}, true, {by}, 'waiting')
            on conflict (job) where requested and status = 'waiting' do nothing
            """, ct);
        return added == 1 ? id : throw new DomainException(JobErrors.RunWaiting());
    }

    private DateTimeOffset NextOf(IBackgroundJob job) =>
        new CronExpression(job.Cron, VietnamTime.Zone).GetNextValidTimeAfter(clock.GetUtcNow()) ?? throw new InvalidOperationException($"The job {job.Name} is never due.");

    private async Task<IReadOnlyList<JobRunItem>> ShowAsync(List<JobRun> runs, CancellationToken ct)
    {
        var people = runs.Select(r => r.RequestedBy).OfType<Guid>().Distinct().ToArray();
        var names = people.Length == 0 ? [] : await db.Users.AsNoTracking().Where(u => people.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.DisplayName, ct);
        return [.. runs.Select(r => new JobRunItem(
            r.Id, r.Status, r.ScheduledFor, r.StartedAt, r.FinishedAt, ResultsOf(r), r.Error, r.RequestedBy, r.RequestedBy is { } by ? names.GetValueOrDefault(by) : null))];
    }

    private static IReadOnlyList<JobResult> ResultsOf(JobRun run) => run.Results is null
        ? [] : [.. JsonSerializer.Deserialize<Dictionary<string, int>>(run.Results)!.OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => new JobResult(r.Key, r.Value))];
}
