namespace Ocop.Infrastructure.Accounts;

/// <summary>The second factor of an account. The secrets lie here protected by Data Protection, for this account alone.</summary>
public sealed class UserSecondFactor
{
    public Guid UserId { get; init; }

    /// <summary>In use; null while the first one waits to be confirmed.</summary>
    public byte[]? Secret { get; set; }

    /// <summary>Made, and not confirmed by a code yet.</summary>
    public byte[]? WaitingSecret { get; set; }

    /// <summary>The time step of the code that was used last: neither it nor one before opens again.</summary>
    public long LastStep { get; set; }

    public DateTimeOffset? EnabledAt { get; set; }
}

/// <summary>A recovery code that has not been used. The code lies nowhere; here lies a hash.</summary>
public sealed class UserRecoveryCode
{
    public Guid Id { get; init; }
    public Guid UserId { get; init; }
    public required byte[] CodeHash { get; init; }
}
