namespace Ocop.Application.Jobs;

/// <summary>A piece of work that is done by the clock, and may be done again at any time without harm.</summary>
public interface IBackgroundJob
{
    /// <summary>Part of the contract: <c>certification-days</c>.</summary>
    string Name { get; }

    /// <summary>When it is due, as a cron expression with seconds, in Asia/Ho_Chi_Minh.</summary>
    string Cron { get; }

    /// <summary>Does what is due.</summary>
    /// <returns>How much of what was done; the names are part of the contract.</returns>
    Task<IReadOnlyDictionary<string, int>> RunAsync(CancellationToken ct);
}

/// <summary>The background jobs and what became of their runs.</summary>
public interface IJobRuns
{
    /// <summary>All jobs with their latest runs, as many of each as asked for.</summary>
    Task<IReadOnlyList<JobItem>> ListAsync(int runs, CancellationToken ct);

    /// <summary>One run; null when there is none.</summary>
    Task<JobRunItem?> FindAsync(string job, Guid run, CancellationToken ct);

    bool Knows(string job);

    /// <summary>Notes, in the transaction under way, that a run is wanted.</summary>
    /// <exception cref="Domain.Common.DomainException"><c>job.run_waiting</c></exception>
    Task<Guid> RequestAsync(string job, Guid? by, CancellationToken ct);

    /// <summary>Says that something was asked for; after the commit.</summary>
    void Wake();
}
