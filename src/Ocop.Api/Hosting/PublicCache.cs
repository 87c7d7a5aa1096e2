using System.Globalization;
using Microsoft.AspNetCore.OutputCaching;
using Ocop.Application.Common;
using Ocop.Application.PublicRegister;

namespace Ocop.Api.Hosting;

/// <summary>Public answers about one product: kept for a second at most, dropped at once on this node when the product changes.</summary>
internal sealed class PublicCache(IOutputCacheStore store) : IPublicCache
{
    public const string Policy = "public-product";
    private const int FlushAbove = 100;
    private const string All = "public-products";

    public async ValueTask EvictAsync(IReadOnlyCollection<Guid> productIds, CancellationToken ct)
    {
        // An import touches thousands; forgetting a second's worth of answers is cheaper than naming each.
        if (productIds.Count > FlushAbove)
        {
            await store.EvictByTagAsync(All, ct);
            return;
        }

        foreach (var id in productIds)
        {
            await store.EvictByTagAsync(Tag(id), ct);
        }
    }

    /// <summary>Says which product the answer is about.</summary>
    public static void About(HttpContext context, Guid productId) => context.Features.Get<IOutputCacheFeature>()?.Context.Tags.Add(Tag(productId));

    /// <summary>Keeps no copy of the answer.</summary>
    public static void Never(HttpContext context)
    {
        if (context.Features.Get<IOutputCacheFeature>() is { } cache)
        {
            cache.Context.AllowCacheStorage = false;
        }
    }

    private static string Tag(Guid productId) => $"product:{productId:N}";

    /// <summary>Keeps only what is asked for again: writing an answer down costs more than it saves while every code is another one.</summary>
    internal sealed class HotPolicy(TimeProvider clock) : IOutputCachePolicy
    {
        private const int Slots = 1 << 14;
        private static readonly TimeSpan Kept = TimeSpan.FromSeconds(1);
        private readonly int[] _seen = new int[Slots];

        public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
        {
            var request = context.HttpContext.Request;
            var anonymous = context.HttpContext.User.Identity?.IsAuthenticated != true;
            context.EnableOutputCaching = anonymous && HttpMethods.IsGet(request.Method);
            context.AllowCacheLookup = context.EnableOutputCaching;
            context.AllowCacheStorage = context.EnableOutputCaching && SeenBefore(request);
            context.AllowLocking = false;
            context.ResponseExpirationTimeSpan = Kept;
            context.CacheVaryByRules.QueryKeys = "*";
            context.CacheVaryByRules.HeaderNames = "Accept";

            // A status changes at midnight without a write, and not a second later.
            context.CacheVaryByRules.VaryByValues["day"] = clock.Today().ToString("O", CultureInfo.InvariantCulture);
            context.Tags.Add(All);
            return ValueTask.CompletedTask;
        }

        public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

        public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
        {
            if (context.HttpContext.Response.StatusCode != StatusCodes.Status200OK)
            {
                context.AllowCacheStorage = false;
            }

            return ValueTask.CompletedTask;
        }

        // A slot holds the last address that fell into it; two that share one only cost each other a store.
        private bool SeenBefore(HttpRequest request)
        {
            var hash = HashCode.Combine(request.Path.Value, request.QueryString.Value);
            return Interlocked.Exchange(ref _seen[hash & (Slots - 1)], hash) == hash;
        }
    }
}

internal static class PublicCacheServices
{
    private const long SizeLimit = 16 << 20;

    public static void AddPublicCache(this IServiceCollection services)
    {
        services.AddOutputCache();
        services.AddOptions<OutputCacheOptions>().Configure<TimeProvider>((o, clock) =>
        {
            o.SizeLimit = SizeLimit;
            o.AddPolicy(PublicCache.Policy, new PublicCache.HotPolicy(clock));
        });
        services.AddScoped<IPublicCache, PublicCache>();
        services.AddOptions<V1.StampOptions>().BindConfiguration("Stamps");
        services.AddOptions<PublicRegisterOptions>().BindConfiguration(PublicRegisterOptions.Section);
    }
}
