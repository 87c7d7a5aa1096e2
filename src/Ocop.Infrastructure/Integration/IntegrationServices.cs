using Microsoft.Extensions.DependencyInjection;
using Ocop.Application.Integration;
using Ocop.Infrastructure.Ledger;

namespace Ocop.Infrastructure.Integration;

internal static class IntegrationServices
{
    public static IServiceCollection AddIntegration(this IServiceCollection services)
    {
        services.AddSingleton<LedgerSequencer>();
        services.AddSingleton<LedgerBell>();
        services.AddHostedService<LedgerSequencing>();
        services.AddSingleton<IChangeFeed, ChangeFeed>();
        services.AddScoped<ILedgerProofs, LedgerProofs>();
        services.AddOptions<IntegrationOptions>().BindConfiguration(IntegrationOptions.Section);
        return services;
    }
}
