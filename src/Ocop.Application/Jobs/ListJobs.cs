using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Common;
using Ocop.Domain.Jobs;

namespace Ocop.Application.Jobs;

/// <summary>The background jobs, when each is due, and its latest runs.</summary>
[Requires(Permissions.JobsManage)]
public sealed record ListJobs(int Runs) : IQuery<Page<JobItem>>;

/// <summary>One run.</summary>
[Requires(Permissions.JobsManage)]
public sealed record GetJobRun(string Job, Guid Run) : IQuery<JobRunItem>;

/// <summary>A background job.</summary>
/// <param name="Name">Such as <c>certification-days</c>; the list is open.</param>
/// <param name="Schedule">When it is due: a cron expression with seconds, in Asia/Ho_Chi_Minh.</param>
/// <param name="NextAt">When it is due next by its schedule.</param>
/// <param name="Runs">The latest runs, the newest first.</param>
public sealed record JobItem(string Name, string Schedule, DateTimeOffset NextAt, IReadOnlyList<JobRunItem> Runs);

/// <summary>A run of a background job.</summary>
/// <param name="ScheduledFor">The moment that it was due at, or was asked for.</param>
/// <param name="StartedAt">Null while it waits.</param>
/// <param name="FinishedAt">Null until it has come to its end.</param>
/// <param name="Results">How much of what was done.</param>
/// <param name="Error">Why it failed.</param>
/// <param name="RequestedBy">Who asked for it; null for a run by the schedule.</param>
/// <param name="RequestedByName">The name of that person.</param>
public sealed record JobRunItem(
    Guid Id, JobRunStatus Status, DateTimeOffset ScheduledFor, DateTimeOffset? StartedAt, DateTimeOffset? FinishedAt, IReadOnlyList<JobResult> Results, string? Error,
    Guid? RequestedBy, string? RequestedByName);

/// <summary>How much of one thing a run did.</summary>
/// <param name="Name">Such as <c>expired</c>; the list is open.</param>
/// <param name="Count">How many.</param>
public sealed record JobResult(string Name, int Count);

internal sealed class ListJobsValidator : AbstractValidator<ListJobs>
{
    public ListJobsValidator() => RuleFor(q => q.Runs).InclusiveBetween(1, 100).OverridePropertyName("runs");
}

internal sealed class ListJobsHandler(IJobRuns jobs) : IRequestHandler<ListJobs, Page<JobItem>>
{
    public async Task<Page<JobItem>> Handle(ListJobs query, CancellationToken cancellationToken) => new(await jobs.ListAsync(query.Runs, cancellationToken), null);
}

internal sealed class GetJobRunHandler(IJobRuns jobs) : IRequestHandler<GetJobRun, JobRunItem>
{
    public async Task<JobRunItem> Handle(GetJobRun query, CancellationToken cancellationToken) =>
        await jobs.FindAsync(query.Job, query.Run, cancellationToken) ?? throw new DomainException(JobErrors.RunNotFound());
}
