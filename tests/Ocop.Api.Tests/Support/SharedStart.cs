using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Ocop.Api.Hosting;

namespace Ocop.Api.Tests.Support;

/// <summary>
/// What is the same in every application of a run and takes longer to make than most tests take: the endpoints, which hold nothing of the application
/// that made them, and what is known of the types that travel as JSON. The first application with some settings makes them for all with these settings.
/// </summary>
internal static class SharedStart
{
    private static readonly ConcurrentDictionary<string, EndpointStore> Endpoints = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, Lazy<JsonOptions>> Json = new(StringComparer.Ordinal);

    public static void Apply(IServiceCollection services, string settings)
    {
        services.Replace(ServiceDescriptor.Singleton<EndpointStore>(Endpoints.GetOrAdd(settings, _ => new())));
        services.AddSingleton<IOptions<JsonOptions>>(p => Options.Create(
            Json.GetOrAdd(settings, _ => new(() => p.GetRequiredService<IOptionsFactory<JsonOptions>>().Create(Options.DefaultName))).Value));
    }
}
