using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Ocop.Api.Clients;
using Ocop.Api.Http;
using Ocop.Api.V1;

namespace Ocop.Api.Hosting;

/// <summary>
/// So many requests a minute from one network address, counted in memory on each node: generous, because a market, a school or an
/// office sits behind one address, and only there to stop who takes the whole register by asking for code after code.
/// </summary>
internal sealed class RateLimit(string name, int perMinute, int perMinuteLocally, TimeProvider clock)
{
    private readonly RequestCounts<IPAddress> _counts = new(clock);

    /// <summary>Counts the request, says so in the answer's headers, and refuses it when there were too many.</summary>
    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var limit = LocalCaller.Is(context) ? perMinuteLocally : perMinute;

        if (limit <= 0)
        {
            return next(context);
        }

        var (used, seconds) = _counts.Take(Network(context.Connection.RemoteIpAddress ?? IPAddress.None));
        var headers = context.Response.Headers;
        RateLimitFields.Write(headers, name, limit, used, seconds);

        if (used <= limit)
        {
            return next(context);
        }

        headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return Problems.WriteAsync(context, StatusCodes.Status429TooManyRequests, HttpErrors.TooManyRequests());
    }

    /// <summary>One customer has a whole /64 of IPv6 addresses, so these count as one.</summary>
    private static IPAddress Network(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6 || address.AddressFamily is not AddressFamily.InterNetworkV6)
        {
            return address;
        }

        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out _);
        bytes[8..].Clear();
        return new(bytes);
    }
}

/// <summary>Counts requests by whom they are from, a minute at a time, in memory.</summary>
internal sealed class RequestCounts<TKey>(TimeProvider clock)
    where TKey : notnull
{
    private const int SweepAbove = 10_000;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<TKey, Count> _counts = new();

    /// <summary>Counts one more.</summary>
    /// <returns>How many there were in this minute, and in how many seconds it ends.</returns>
    public (int Used, int Seconds) Take(TKey key)
    {
        var now = clock.GetTimestamp();

        if (_counts.Count > SweepAbove)
        {
            Sweep(now);
        }

        var count = _counts.GetOrAdd(key, static (_, started) => new(started), now);

        lock (count)
        {
            if (clock.GetElapsedTime(count.Started, now) >= Window)
            {
                count.Started = now;
                count.Used = 0;
            }

            count.Used++;
            return (count.Used, Math.Max(1, (int)Math.Ceiling((Window - clock.GetElapsedTime(count.Started, now)).TotalSeconds)));
        }
    }

    private void Sweep(long now)
    {
        foreach (var (key, count) in _counts)
        {
            if (clock.GetElapsedTime(count.Started, now) >= Window)
            {
                _counts.TryRemove(key, out _);
            }
        }
    }

    private sealed class Count(long started)
    {
        public long Started { get; set; } = started;
        public int Used { get; set; }
    }
}

/// <summary>The headers that tell how many requests are left (draft-ietf-httpapi-ratelimit-headers).</summary>
internal static class RateLimitFields
{
    public static void Write(IHeaderDictionary headers, string policy, int limit, int used, int seconds)
    {
        headers["RateLimit-Policy"] = string.Create(CultureInfo.InvariantCulture, $"\"{policy}\";q={limit};w=60");
        headers["RateLimit"] = string.Create(CultureInfo.InvariantCulture, $"\"{policy}\";r={Math.Max(0, limit - used)};t={seconds}");
    }
}

internal static class RateLimiting
{
    private const int PublicPerMinute = 1200;
    private const int OfficersPerMinute = 6000;

    // a program on this machine is the operator's own: a check, a benchmark, a page rendered for somebody
    private const int LocallyPerMinute = 1_000_000;

    public static void UseRateLimits(this WebApplication app)
    {
        var limits = app.Configuration.GetSection("RateLimits");
        var clock = app.Services.GetRequiredService<TimeProvider>();
        var locally = limits.GetValue("PerMinuteLocally", LocallyPerMinute);
        var open = new RateLimit("public", limits.GetValue("PublicPerMinute", PublicPerMinute), locally, clock);
        var closed = new RateLimit("api", limits.GetValue("PerMinute", OfficersPerMinute), locally, clock);

        app.Use((context, next) =>
            context.Request.Path.IsBelow("/api/v1/public") || context.Request.Path.IsBelow(ResolverEndpoints.Places) ? open.InvokeAsync(context, next)
            : context.Request.Path.IsBelow("/api") || context.Request.Path.IsBelow(OAuthServices.Places) ? closed.InvokeAsync(context, next)
            : next(context));
    }
}
