namespace Ocop.Domain.Accounts;

/// <summary>
/// How many wrong passwords are borne. Counted by what was typed, not by account, so that an address without an account
/// behaves as one with.
/// </summary>
/// <param name="Attempts">Attempts since the last success or the last quiet time; an attempt under way counts.</param>
/// <param name="LastAt">When the last attempt came.</param>
/// <param name="BlockedUntil">No password is looked at before.</param>
public readonly record struct SignInLimit(int Attempts, DateTimeOffset LastAt, DateTimeOffset? BlockedUntil)
{
    /// <summary>So many failures for one account are borne without waiting.</summary>
    public const int FreeFailures = 5;

    /// <summary>So many failures from one network address within <see cref="AddressWindow"/>: a whole office may sit behind one.</summary>
    public const int FailuresPerAddress = 50;

    public static readonly TimeSpan AddressWindow = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan FirstWait = TimeSpan.FromMinutes(1);

    // longer would let anybody keep an officer out of the own account by guessing on purpose
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan ForgottenAfter = TimeSpan.FromHours(24);

    public static SignInLimit Fresh => default;

    /// <summary>How long a further attempt on the account has to wait; null when it may be made now.</summary>
    public TimeSpan? Wait(DateTimeOffset now) => BlockedUntil is { } until && until > now ? until - now : null;

    /// <summary>Counts an attempt on an account as failed before the password is looked at, so that many at once cannot slip through.</summary>
    public SignInLimit AttemptOnAccount(DateTimeOffset now)
    {
        var attempts = now - LastAt > ForgottenAfter ? 1 : Attempts + 1;
        var over = attempts - FreeFailures;

        return new(attempts, now, over < 0 ? null : now + Delay(over));
    }

    /// <summary>Counts an attempt from a network address; blocked until its window ends once there are too many.</summary>
    public SignInLimit AttemptFromAddress(DateTimeOffset now)
    {
        // LastAt is the window's beginning here
        var (begin, attempts) = now - LastAt >= AddressWindow ? (now, 1) : (LastAt, Attempts + 1);

        return new(attempts, begin, attempts >= FailuresPerAddress ? begin + AddressWindow : null);
    }

    private static TimeSpan Delay(int over) =>
        over >= 8 ? LongestWait : TimeSpan.FromTicks(Math.Min(FirstWait.Ticks << over, LongestWait.Ticks));
}
