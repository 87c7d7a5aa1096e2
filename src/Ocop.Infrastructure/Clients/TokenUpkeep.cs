using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Ocop.Infrastructure.Clients;

/// <summary>Turns the keys: each node holds them in memory.</summary>
internal sealed class TokenUpkeep(KeyRing keys, TimeProvider clock, ILogger<TokenUpkeep> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(KeyRing.Look, clock, stoppingToken);

            try
            {
                await keys.RefreshAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                logger.LogError(e, "The keys of tokens could not be looked after");
            }
        }
    }
}
