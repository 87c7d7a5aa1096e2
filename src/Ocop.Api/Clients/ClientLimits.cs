using System.Globalization;
using Ocop.Api.Hosting;
using Ocop.Api.Http;
using Ocop.Domain.Clients;
using Ocop.Infrastructure.Clients;

namespace Ocop.Api.Clients;

/// <summary>What a client may use: from where it calls, and how often; the same for tokens and for calls with them. Counted in memory on each node.</summary>
internal sealed class ClientLimits(IConfiguration configuration, TimeProvider clock)
{
    public const string Policy = "client";
    private const int DefaultPerMinute = 600;

    private readonly RequestCounts<Guid> _counts = new(clock);
    private readonly int _perMinute = configuration.GetValue("RateLimits:ClientPerMinute", DefaultPerMinute);

    /// <summary>Counts a request, and says so in the answer's headers; false when there were too many.</summary>
    public bool Take(HttpContext context, Guid client, int? perMinute)
    {
        var limit = perMinute ?? _perMinute;

        if (limit <= 0)
        {
            return true;
        }

        var (used, seconds) = _counts.Take(client);
        RateLimitFields.Write(context.Response.Headers, Policy, limit, used, seconds);

        if (used > limit)
        {
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        return used <= limit;
    }
}

internal static class ClientLimiting
{
    /// <summary>Refuses what a client asks from elsewhere or too often, and counts all that it asks.</summary>
    public static void UseClientLimits(this WebApplication app)
    {
        var limits = app.Services.GetRequiredService<ClientLimits>();
        var usage = app.Services.GetRequiredService<ClientUsage>();

        app.Use((context, next) =>
        {
            if (context.Features.Get<ApiClient>() is not { Caller: var client })
            {
                return next(context);
            }

            context.Response.OnCompleted(() =>
            {
                usage.Count(client.Id, context.Response.StatusCode is 401 or 403 or 429);
                return Task.CompletedTask;
            });

            return !ClientRules.MayCallFrom(client.Addresses, context.Connection.RemoteIpAddress) ? Problems.WriteAsync(context, StatusCodes.Status403Forbidden, ClientErrors.AddressRefused())
                : !limits.Take(context, client.Id, client.RequestsPerMinute) ? Problems.WriteAsync(context, StatusCodes.Status429TooManyRequests, ClientErrors.TooManyRequests())
                : next(context);
        });
    }
}
