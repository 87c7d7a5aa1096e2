using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Ocop.Api.Hosting;

/// <summary>Keeps the endpoints that were made. They hold nothing of the application that made them, so that the tests' applications share them.</summary>
public sealed class EndpointStore
{
    private readonly Lock _making = new();
    private IReadOnlyList<Endpoint>? _endpoints;

    public IReadOnlyList<Endpoint> GetOrMake(Func<IReadOnlyList<Endpoint>> make)
    {
        lock (_making)
        {
            return _endpoints ??= make();
        }
    }
}

/// <summary>Routing and authorization each read all endpoints, and each reading makes them anew: twice the longest part of a start.</summary>
internal static class EndpointsOnce
{
    /// <summary>Maps what is made once, whoever reads it.</summary>
    public static void MapOnce(this IEndpointRouteBuilder app, Action<IEndpointRouteBuilder> map)
    {
        Routes routes = new(app);
        map(routes);
        app.DataSources.Add(new Made(app.ServiceProvider.GetRequiredService<EndpointStore>(), routes.DataSources));
    }

    private sealed class Routes(IEndpointRouteBuilder app) : IEndpointRouteBuilder
    {
        public IServiceProvider ServiceProvider => app.ServiceProvider;

        public ICollection<EndpointDataSource> DataSources { get; } = [];

        public IApplicationBuilder CreateApplicationBuilder() => app.CreateApplicationBuilder();
    }

    private sealed class Made(EndpointStore store, ICollection<EndpointDataSource> sources) : EndpointDataSource
    {
        public override IReadOnlyList<Endpoint> Endpoints => store.GetOrMake(() => [.. sources.SelectMany(source => source.Endpoints)]);

        // nothing is mapped later
        public override IChangeToken GetChangeToken() => NullChangeToken.Singleton;
    }
}
