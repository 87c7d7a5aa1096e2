using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Ocop.Application.ServiceStatus;

namespace Ocop.Api.V1;

internal static class ServiceStatusEndpoints
{
    public static void MapServiceStatus(this IEndpointRouteBuilder v1) =>
        v1.MapGet("public/status", Get).WithTags("Service").WithName("getServiceStatus").WithSummary("Is the service well?").AllowAnonymous();

    private static async Task<Ok<ServiceState>> Get(HttpContext context, IMediator mediator, CancellationToken ct)
    {
        context.Response.Headers.CacheControl = "no-cache";
        return TypedResults.Ok(await mediator.Send(new GetServiceStatus(), ct));
    }
}
