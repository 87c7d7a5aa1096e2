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
        services.AddSingleton<AddressGuard>();
        services.AddSingleton<WebhookSecrets>();
        services.AddSingleton<IWebhookSecrets>(p => p.GetRequiredService<WebhookSecrets>());
        services.AddSingleton<WebhookSender>();
        services.AddSingleton<IWebhookSender>(p => p.GetRequiredService<WebhookSender>());
        services.AddScoped<IWebhookDeliveries, WebhookStore>();
        services.AddSingleton<DeliveryRows>();
        services.AddHostedService<WebhookDeliverer>();
        services.AddOptions<WebhookOptions>().BindConfiguration(WebhookOptions.Section);
        services.AddOptions<IntegrationOptions>().BindConfiguration(IntegrationOptions.Section);
        return services;
    }
}
