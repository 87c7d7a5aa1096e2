using MediatR;
using Ocop.Application.Common;

namespace Ocop.Application.ServiceStatus;

/// <summary>Is the service well, for those who rely on it?</summary>
[AllowAnyCaller]
public sealed record GetServiceStatus : IQuery<ServiceState>;

/// <summary>How a part of the service is. The list is open: take a word that you do not know for trouble.</summary>
public enum PartState
{
    /// <summary>As it should be.</summary>
    Operational,

    /// <summary>Behind, or failed when it last ran; what it should have done will be made up for.</summary>
    Delayed,
}

/// <summary>The service as a whole.</summary>
/// <param name="State">That of its worst part.</param>
/// <param name="Parts">What others rely on, each by itself.</param>
/// <param name="FeedPosition">The last position of the change feed.</param>
public sealed record ServiceState(PartState State, IReadOnlyList<ServicePart> Parts, long FeedPosition, DateTimeOffset CheckedAt);

/// <summary>A part of the service.</summary>
/// <param name="Code"><c>register</c>: look-ups and verification. <c>changes</c>: the feed, and with it webhooks and EPCIS. <c>daily-status</c>: what changes by date alone. <c>snapshot</c>: the open data of the night. The list is open.</param>
/// <param name="LastAt">When it last did what it is for; null when never.</param>
/// <param name="BehindSeconds">How long the oldest thing waits that it has to do; 0 when none.</param>
public sealed record ServicePart(string Code, PartState State, DateTimeOffset? LastAt, int BehindSeconds);

/// <summary>Looks at what the parts have left behind.</summary>
public interface IServiceTraces
{
    Task<ServiceTraces> ReadAsync(CancellationToken ct);
}

/// <summary>What was found.</summary>
/// <param name="WaitingSince">The oldest event without a position.</param>
/// <param name="LastEventAt">The newest event with one.</param>
/// <param name="LastRuns">Of each job: when it last ended well, and whether its last run did.</param>
public sealed record ServiceTraces(DateTimeOffset? WaitingSince, DateTimeOffset? LastEventAt, long FeedPosition, IReadOnlyDictionary<string, JobTrace> LastRuns);

/// <param name="DoneAt">When it last ended well.</param>
/// <param name="FailedLast">Whether the run after that failed.</param>
public sealed record JobTrace(DateTimeOffset? DoneAt, bool FailedLast);

internal sealed class GetServiceStatusHandler(IServiceTraces traces, TimeProvider clock) : IRequestHandler<GetServiceStatus, ServiceState>
{
    // what a reader of the feed notices, and a night that was missed
    private const int FeedPatience = 30;
    private static readonly TimeSpan NightPatience = TimeSpan.FromHours(26);

    public async Task<ServiceState> Handle(GetServiceStatus query, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var found = await traces.ReadAsync(cancellationToken);
        var waits = found.WaitingSince is { } since ? Math.Max(0, (int)(now - since).TotalSeconds) : 0;

        ServicePart[] parts =
        [
            new("register", PartState.Operational, now, 0),
            new("changes", waits > FeedPatience ? PartState.Delayed : PartState.Operational, found.LastEventAt, waits),
            Nightly("daily-status", "certification-days"),
            Nightly("snapshot", "register-snapshot"),
        ];

        return new(parts.Max(p => p.State), parts, found.FeedPosition, now);

        // one that never ran is new and not late
        ServicePart Nightly(string code, string job)
        {
            var trace = found.LastRuns.GetValueOrDefault(job);
            var behind = trace?.DoneAt is { } at && now - at > NightPatience ? (int)(now - at - NightPatience).TotalSeconds : 0;
            return new(code, behind > 0 || trace?.FailedLast == true ? PartState.Delayed : PartState.Operational, trace?.DoneAt, behind);
        }
    }
}
