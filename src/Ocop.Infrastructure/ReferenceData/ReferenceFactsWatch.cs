using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Ocop.Infrastructure.ReferenceData;

/// <summary>Notices that another node changed agencies or units.</summary>
internal sealed class ReferenceFactsWatch(ReferenceFactsStore facts, TimeProvider clock, ILogger<ReferenceFactsWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);

        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await facts.ForgetIfChangedAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // the database is away for a moment; what is known stays good until it is back
                logger.LogWarning(e, "Cannot see whether reference data changed");
            }
        }
    }
}
