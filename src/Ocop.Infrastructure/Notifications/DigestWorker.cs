using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ocop.Infrastructure.Notifications;

/// <summary>Looks often whether letters are due, so that a node that was down makes up for them as soon as it is back.</summary>
internal sealed class DigestWorker(DigestJob job, IOptions<NotificationOptions> options, TimeProvider clock, ILogger<DigestWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Digests)
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
                logger.LogError(e, "The letters about unread notifications were not all written");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
