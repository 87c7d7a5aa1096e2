using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Application.Clients;
using Ocop.Infrastructure.Persistence;
using OpenIddict.Abstractions;

namespace Ocop.Infrastructure.Clients;

public static class ClientServices
{
    public static IServiceCollection AddClientStores(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<KeyOptions>(configuration.GetSection("OAuth"));
        services.AddScoped<IClients, ClientStore>();
        services.AddScoped<IConsents, ConsentStore>();
        services.AddSingleton<KeyRing>();
        services.AddSingleton<TokenCallers>();
        services.AddSingleton<ClientUsage>();
        services.AddHostedService(p => p.GetRequiredService<ClientUsage>());
        services.AddHostedService<TokenUpkeep>();
        services.AddOpenIddict().AddCore(core =>
        {
            core.UseEntityFrameworkCore().UseDbContext<OcopDbContext>().ReplaceDefaultEntities<OAuthClient, OAuthAuthorization, OAuthScope, OAuthToken, Guid>();
            core.ReplaceApplicationStore<OAuthClient, ClientEntityStore>();
            core.ReplaceApplicationManager<OAuthClient, ClientManager>();
        });
        return services;
    }
}
