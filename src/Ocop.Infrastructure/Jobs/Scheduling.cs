using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;
using Ocop.Application.Common;
using Ocop.Application.Jobs;
using Ocop.Infrastructure.Ledger;
using Quartz;

namespace Ocop.Infrastructure.Jobs;

public static class JobServices
{
    private static readonly TimeSpan Checkin = TimeSpan.FromSeconds(10);

    internal static IServiceCollection AddJobs(this IServiceCollection services)
    {
        services.AddSingleton<IBackgroundJob, CertificationDaysJob>();
        services.AddSingleton<IBackgroundJob, DigestsJob>();
        services.AddSingleton<IBackgroundJob, MissedWindowsJob>();
        services.AddSingleton<IBackgroundJob, DueDecisionsJob>();
        services.AddSingleton<IBackgroundJob, SupervisionRemindersJob>();
        services.AddSingleton<IBackgroundJob, CleaningJob>();
        services.AddSingleton<IBackgroundJob, TokenPruningJob>();
        services.AddSingleton<IBackgroundJob, LedgerRoots>();
        services.AddSingleton<IBackgroundJob, LedgerCheck>();
        services.AddSingleton<JobRunner>();
        services.AddSingleton<JobBell>();
        services.AddScoped<IJobRuns, JobRuns>();
        services.AddHostedService<RequestedJobRuns>();
        return services;
    }

    /// <summary>The clock of the jobs, shared by all nodes through the database; <c>Jobs:Scheduler</c> says whether this node takes part.</summary>
    public static IServiceCollection AddJobScheduler(this IServiceCollection services, IConfiguration configuration, string connectionString)
    {
        if (!configuration.GetValue("Jobs:Scheduler", true))
        {
            return services;
        }

        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(o =>
            {
                o.InstanceName = "ocop";
                o.GenerateInstanceId = true;
            });
            quartz.UseDefaultThreadPool(4);
            quartz.UsePersistentStore(store =>
            {
                // the tables come with the migrations: the application's role makes none
                store.UsePostgres(NpgsqlFactory.Instance, connectionString);
                store.UseClustering(cluster =>
                {
                    cluster.CheckinInterval = Checkin;
                    cluster.CheckinMisfireThreshold = 2 * Checkin;
                });
            });
        });
        services.AddQuartzHostedService(o =>
        {
            o.AwaitApplicationStarted = true;
            o.WaitForJobsToComplete = true;
        });
        services.AddHostedService<JobSchedule>();
        return services;
    }
}

/// <summary>
/// Puts the jobs on the shared schedule. One that stands there already stays as it is: put anew, it would forget a moment that passed while no node was up.
/// </summary>
internal sealed class JobSchedule(ISchedulerFactory schedulers, IEnumerable<IBackgroundJob> jobs, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        TaskCompletionSource started = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var began = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        var scheduler = await schedulers.GetScheduler(stoppingToken);

        foreach (var job in jobs)
        {
            await PutAsync(scheduler, job, stoppingToken);
        }
    }

    private static async Task PutAsync(IScheduler scheduler, IBackgroundJob job, CancellationToken ct)
    {
        var (key, trigger) = (new JobKey(job.Name), new TriggerKey(job.Name));
        await scheduler.AddJob(JobBuilder.Create<ScheduledRun>().WithIdentity(key).StoreDurably().Build(), AddJobOptions.Replacing, ct);

        if (await scheduler.GetTrigger(trigger, ct) is ICronTrigger known && known.CronExpressionString == job.Cron)
        {
            return;
        }

        // due moments that passed unseen are made up for once
        var schedule = CronScheduleBuilder.Create(job.Cron).InTimeZone(VietnamTime.Zone).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed);
        await scheduler.ScheduleTrigger(
            TriggerBuilder.Create(scheduler.TimeProvider).WithIdentity(trigger).ForJob(key).WithSchedule(schedule).Build(), TriggerConflict.Replace, ct);
    }
}

/// <summary>What the scheduler fires: the job of that name.</summary>
[DisallowConcurrentExecution]
internal sealed class ScheduledRun(JobRunner runner) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await runner.RunScheduledAsync(context.JobDetail.Key.Name, context.ScheduledFireTimeUtc ?? context.FireTimeUtc, cancellationToken);
}
