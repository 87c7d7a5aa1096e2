using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Domain.Jobs;

namespace Ocop.Infrastructure.Jobs;

/// <summary>One run of a background job.</summary>
public sealed class JobRun
{
    public Guid Id { get; init; }
    public required string Job { get; init; }

    /// <summary>The moment that it was due at, or was asked for.</summary>
    public DateTimeOffset ScheduledFor { get; init; }

    /// <summary>Who asked for it; null for a run by the schedule.</summary>
    public Guid? RequestedBy { get; init; }

    /// <summary>Whether it was asked for outside the schedule.</summary>
    public bool Requested { get; init; }
    public JobRunStatus Status { get; init; }
    public DateTimeOffset? StartedAt { get; init; }
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>JSON: how much of what was done.</summary>
    public string? Results { get; init; }
    public string? Error { get; init; }
}

/// <summary>Through which day a job has done its work, so that days without any node are made up for and none is done twice.</summary>
public sealed class JobProgress
{
    public required string Job { get; init; }
    public DateOnly DoneThrough { get; set; }
}

internal sealed class JobConfiguration : IEntityTypeConfiguration<JobRun>, IEntityTypeConfiguration<JobProgress>
{
    public void Configure(EntityTypeBuilder<JobRun> builder)
    {
        builder.ToTable("job_runs");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Results).HasColumnType("jsonb");
        builder.HasIndex(r => new { r.Job, r.Id });

        // however many nodes notice that a moment has come, one runs what is due
        builder.HasIndex(r => new { r.Job, r.ScheduledFor }).IsUnique().HasFilter("not requested");
        builder.HasIndex(r => r.Job, "ix_job_runs_waiting").IsUnique().HasFilter("requested and status = 'waiting'");
        builder.HasIndex(r => r.ScheduledFor);
    }

    public void Configure(EntityTypeBuilder<JobProgress> builder)
    {
        builder.ToTable("job_progress");
        builder.HasKey(p => p.Job);
    }
}
