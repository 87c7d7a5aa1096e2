using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Ocop.Application.Common;
using Ocop.Application.Jobs;

namespace Ocop.Api.V1;

internal static class JobEndpoints
{
    private const int DefaultRuns = 10;

    public static void MapJobs(this IEndpointRouteBuilder v1)
    {
        var group = v1.MapGroup("jobs").WithTags("Jobs");
        group.MapGet("", List).WithName("listJobs").WithSummary("The background jobs, when each is due, and its latest runs");
        group.MapGet("{name}/runs/{runId:guid}", Get).WithName("getJobRun").WithSummary("One run of a background job");
        group.MapPost("{name}/runs", Request).WithName("requestJobRun").WithSummary("Run a background job now; it does nothing twice");
    }

    private static async Task<Ok<Page<JobItem>>> List([AsParameters] JobQuery query, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new ListJobs(query.Runs ?? DefaultRuns), ct));

    private static async Task<Ok<JobRunItem>> Get(string name, Guid runId, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new GetJobRun(name, runId), ct));

    private static async Task<Accepted<JobRunItem>> Request(string name, IMediator mediator, IJobRuns jobs, CancellationToken ct)
    {
        var run = await mediator.Send(new RequestJobRun(name), ct);
        var item = await mediator.Send(new GetJobRun(name, run), ct);
        jobs.Wake();
        return TypedResults.Accepted($"/api/v1/jobs/{name}/runs/{run}", item);
    }
}

/// <summary>How much of the past is told.</summary>
/// <param name="Runs">How many of the latest runs of each job, 1–100; 10 unless told.</param>
internal readonly record struct JobQuery(int? Runs);
