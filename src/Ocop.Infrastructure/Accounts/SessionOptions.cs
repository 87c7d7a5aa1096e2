namespace Ocop.Infrastructure.Accounts;

/// <summary>How long a session lasts (configuration <c>Session</c>).</summary>
public sealed class SessionOptions
{
    /// <summary>Without a request for so long it ends: a working day.</summary>
    public TimeSpan Idle { get; set; } = TimeSpan.FromHours(8);

    /// <summary>It ends after this even when used.</summary>
    public TimeSpan Longest { get; set; } = TimeSpan.FromDays(7);
}
