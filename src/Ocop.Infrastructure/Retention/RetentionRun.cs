namespace Ocop.Infrastructure.Retention;

/// <summary>What the job removed of one kind on one day.</summary>
public sealed class RetentionRun
{
    /// <summary>In Vietnam.</summary>
    public DateOnly Day { get; init; }
    public required string Kind { get; init; }

    /// <summary>The period by which it ran.</summary>
    public int Days { get; init; }
    public int Removed { get; init; }

    /// <summary>Null while the day's run is under way, or was broken off: it is taken up again.</summary>
    public DateTimeOffset? FinishedAt { get; init; }
}
