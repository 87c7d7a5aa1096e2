using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Ocop.Application.Integration;
using Ocop.Application.Jobs;

namespace Ocop.Infrastructure.Portals;

internal static class PortalServices
{
    public static IServiceCollection AddPortals(this IServiceCollection services)
    {
        services.AddSingleton<IConfigureOptions<PortalsOptions>, PortalsSetup>();
        services.AddSingleton<IValidateOptions<PortalsOptions>, PortalsSetup>();
        services.AddOptions<PortalsOptions>().ValidateOnStart();

        // a redirect would carry the secret elsewhere; the log of requests would tell addresses of ours by the million
        services.AddHttpClient(HttpPortal.Client).RemoveAllLoggers().ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false });
        services.AddSingleton<ConfiguredPortals>();
        services.AddSingleton<IPortals>(p => p.GetRequiredService<ConfiguredPortals>());
        services.AddSingleton<PortalDelivering>();
        services.AddSingleton<PortalComparing>();
        services.AddScoped<IPortalResending, PortalResending>();
        services.AddSingleton<IBackgroundJob, PortalDeliveriesJob>();
        services.AddSingleton<IBackgroundJob, PortalReconciliationsJob>();
        return services;
    }
}

/// <summary>Those of the configuration, each with its adapter.</summary>
internal sealed class ConfiguredPortals(IOptions<PortalsOptions> options, IHttpClientFactory clients, TimeProvider clock) : IPortals
{
    public IReadOnlyList<ConfiguredPortal> All { get; } =
        [.. options.Value.All.Select(p => new ConfiguredPortal(p.Code, p.Name is { Length: > 0 } name ? name : p.Code, new Uri(p.Address).Authority))];

    public IReadOnlyList<(PortalOptions Options, IPortal Adapter)> Adapters { get; } = [.. options.Value.All.Select(p => (p, (IPortal)new HttpPortal(p, clients, clock)))];
}

/// <summary>Every five minutes: what changed in the register goes to the portals, and what did not get there is sent again.</summary>
internal sealed class PortalDeliveriesJob(PortalDelivering delivering) : IBackgroundJob
{
    public string Name => "portal-deliveries";

    public string Cron => "0 0/5 * * * ?";

    public Task<IReadOnlyDictionary<string, int>> RunAsync(CancellationToken ct) => delivering.RunAsync(ct);
}

/// <summary>Comparisons that were asked for run at once; every five minutes those that a node left behind.</summary>
internal sealed class PortalReconciliationsJob(PortalComparing comparing) : IBackgroundJob
{
    public const string JobName = "portal-reconciliations";

    public string Name => JobName;

    public string Cron => "0 3/5 * * * ?";

    public async Task<IReadOnlyDictionary<string, int>> RunAsync(CancellationToken ct) =>
        new Dictionary<string, int>(StringComparer.Ordinal) { ["compared"] = await comparing.RunAsync(ct) };
}
