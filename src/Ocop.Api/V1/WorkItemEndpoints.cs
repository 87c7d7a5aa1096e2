using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Ocop.Application.PublicRegister;
using Ocop.Application.WorkItems;

namespace Ocop.Api.V1;

internal static class WorkItemEndpoints
{
    public static void MapWorkItems(this IEndpointRouteBuilder v1)
    {
        v1.MapGet("work-items", ListWorkItems).WithTags("WorkItems").WithName("listWorkItems").WithSummary("How many records lack what");
        v1.MapGet("supervision-tasks", ListSupervisionTasks).WithTags("WorkItems").WithName("listSupervisionTasks").WithSummary("What of supervision waits for the caller");
        v1.MapGet("statistics", GetStatistics).WithTags("WorkItems").WithName("getStatistics").WithSummary("The register in figures, as far as the caller may see it");
    }

    private static async Task<Ok<WorkItemCounts>> ListWorkItems(IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new ListWorkItems(), ct));

    private static async Task<Ok<SupervisionTasks>> ListSupervisionTasks(IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new ListSupervisionTasks(), ct));

    private static async Task<Ok<RegisterFigures>> GetStatistics(IMediator mediator, CancellationToken ct) => TypedResults.Ok(await mediator.Send(new GetStatistics(), ct));
}
