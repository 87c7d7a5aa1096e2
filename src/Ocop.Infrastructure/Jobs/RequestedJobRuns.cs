using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Ocop.Infrastructure.Jobs;

/// <summary>Takes up the runs that somebody asked for: at once on the node that was asked, soon on another when that one is gone.</summary>
internal sealed class RequestedJobRuns(JobRunner runner, JobBell bell, TimeProvider clock, ILogger<RequestedJobRuns> logger) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await bell.WaitAsync(Look, clock, stoppingToken);

            try
            {
                while (await runner.RunRequestedAsync(stoppingToken))
                {
                    // another one may wait
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                logger.LogError(e, "Runs of jobs that were asked for are not taken up");
            }
        }
    }
}
