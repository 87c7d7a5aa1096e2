using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ocop.Infrastructure.Retention;

/// <summary>Looks often whether the day's run is due, so that a node that was down makes up for it as soon as it is back.</summary>
internal sealed class RetentionWorker(RetentionJob job, IOptions<RetentionOptions> options, TimeProvider clock, ILogger<RetentionWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Job)
        {
            return;
        }

        using var timer = new PeriodicTimer(Look, clock);

        do
        {
            try
            {
                await job.RunAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                logger.LogError(e, "What is past its period of retention was not removed");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
