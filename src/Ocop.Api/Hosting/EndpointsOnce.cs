using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Ocop.Api.Hosting;

/// <summary>Keeps the endpoints that were made of what the application maps.</summary>
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
    /// <summary>To be called when all is mapped.</summary>
    public static void MakeEndpointsOnce(this IEndpointRouteBuilder routes)
    {
        EndpointDataSource[] mapped = [.. routes.DataSources];
        routes.DataSources.Clear();
        routes.DataSources.Add(new Made(routes.ServiceProvider.GetRequiredService<EndpointStore>(), mapped));
    }

    private sealed class Made(EndpointStore store, EndpointDataSource[] mapped) : EndpointDataSource
    {
        public override IReadOnlyList<Endpoint> Endpoints => store.GetOrMake(() => [.. mapped.SelectMany(source => source.Endpoints)]);

        // nothing is mapped later
        public override IChangeToken GetChangeToken() => NullChangeToken.Singleton;
    }
}
