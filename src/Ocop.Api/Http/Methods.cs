using Microsoft.AspNetCore.Routing;

namespace Ocop.Api.Http;

/// <summary>What HTTP expects of every address besides what it is for (RFC 9110): HEAD wherever there is GET, and OPTIONS.</summary>
internal static class Methods
{
    /// <summary>Lets every GET of the group be asked by HEAD too; the server leaves the body out.</summary>
    public static RouteGroupBuilder WithHead(this RouteGroupBuilder group)
    {
        ((IEndpointConventionBuilder)group).Finally(endpoint =>
        {
            if (endpoint.Metadata.OfType<IHttpMethodMetadata>().LastOrDefault() is { HttpMethods: ["GET"] })
            {
                endpoint.Metadata.Add(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]));
            }
        });
        return group;
    }

    /// <summary>Answers OPTIONS with the methods that an address takes; routing knows them, for it would refuse this one by naming the others.</summary>
    public static void UseOptions(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (!HttpMethods.IsOptions(context.Request.Method) || context.GetEndpoint() is not { RequestDelegate: { } refuse } endpoint || endpoint is RouteEndpoint)
        {
            await next(context);
            return;
        }

        await refuse(context);
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        context.Response.Headers.Allow = context.Response.Headers.Allow + ", OPTIONS";
    });
}
