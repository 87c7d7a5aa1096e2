using Ocop.Domain.Common;

namespace Ocop.Domain.Jobs;

/// <summary>How far a run of a background job has come.</summary>
public enum JobRunStatus
{
    /// <summary>Asked for, and not begun.</summary>
    Waiting,
    Running,
    Succeeded,
    Failed,

    /// <summary>The node that ran it went away before the end.</summary>
    BrokenOff,
}

/// <summary>Somebody asked for a run outside the schedule.</summary>
[EventType("job.run-requested.v1", EventVisibility.Internal)]
public sealed record JobRunRequested(Guid AggregateId, string Job) : IDomainEvent;

public static class JobErrors
{
    public static DomainError NotFound() => new(ErrorKind.NotFound, "job.not_found", "Không có công việc nền này.", "There is no such background job.");

    public static DomainError RunNotFound() => new(ErrorKind.NotFound, "job.run_not_found", "Không tìm thấy lần chạy này.", "There is no such run.");

    public static DomainError RunWaiting() => new(ErrorKind.Conflict, "job.run_waiting",
        "Đã có một lần chạy được yêu cầu và đang chờ.", "A run was asked for already and waits for its turn.");
}
