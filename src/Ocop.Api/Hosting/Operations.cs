using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Ocop.Api.Hosting;

/// <summary>What an operator relies on: logs, figures, health, limits, and how it stops.</summary>
internal static class Operations
{
    private const long MaxBody = 10 << 20;

    // an address in an address, every character of it escaped, is still answered and not cut off
    private const int MaxRequestLine = 256 << 10;
    private static readonly TimeSpan ShutdownPatience = TimeSpan.FromSeconds(30);

    public static void AddOperations(this WebApplicationBuilder builder)
    {
        builder.AddLogs();
        builder.AddTelemetry();
        builder.Services.AddHealth();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxBody;
            kestrel.Limits.MaxRequestLineSize = MaxRequestLine;
        });

        // requests under way are finished, an import's batch too
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = ShutdownPatience);
        builder.Services.Configure<ForwardedHeadersOptions>(proxies => TrustProxies(proxies, builder.Configuration));
    }

    /// <summary>Before everything else, so that failures too are logged and carry the headers.</summary>
    public static void UseOperations(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseSecurityHeaders();
        app.UseRequestLog();
    }

    /// <summary>Who may say from where a request really comes: this machine's own proxy, and those that are named.</summary>
    private static void TrustProxies(ForwardedHeadersOptions options, ConfigurationManager configuration)
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;

        foreach (var proxy in configuration["Proxies:Trusted"]?.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            options.KnownIPNetworks.Add(System.Net.IPNetwork.TryParse(proxy, out var network) ? network : Single(proxy));
        }
    }

    private static System.Net.IPNetwork Single(string proxy) => IPAddress.TryParse(proxy, out var address)
        ? new(address, address.GetAddressBytes().Length * 8)
        : throw new StartupException([new("Proxies:Trusted", $"'{proxy}' không phải là địa chỉ hay dải mạng.", $"'{proxy}' is neither an address nor a network.")]);
}
