namespace Ocop.Infrastructure.Accounts;

/// <summary>A signed-in browser. Its key is known to the browser alone; here lies a hash, so that a copy of the table opens nothing.</summary>
public sealed class UserSession
{
    public Guid Id { get; init; }
    public Guid UserId { get; init; }

    /// <summary>SHA-256 of the key; the key is 256 random bits, so no salt or slow hash is needed.</summary>
    public required byte[] KeyHash { get; init; }

    /// <summary>Repeated by unsafe requests in a header; of no use without the key.</summary>
    public required string CsrfToken { get; init; }

    /// <summary>What the browser calls itself, for its owner to know it by.</summary>
    public string? Client { get; init; }

    /// <summary>The network address that it signed in from.</summary>
    public string? Address { get; init; }

    /// <summary>A second factor was shown when it started, or set up in it.</summary>
    public bool HasSecondFactor { get; init; }
    public DateTimeOffset StartedAt { get; init; }
    public DateTimeOffset SeenAt { get; init; }

    /// <summary>Moves on while the session is used, up to its longest life.</summary>
    public DateTimeOffset ExpiresAt { get; init; }
}

/// <summary>A link by which the owner of an account chooses a password. Its secret lies nowhere; here lies a hash.</summary>
public sealed class UserLink
{
    public Guid Id { get; init; }
    public Guid UserId { get; init; }
    public required byte[] TokenHash { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ExpiresAt { get; init; }
}

/// <summary>How often somebody has tried to sign in, by a hash of what was typed or of the network address.</summary>
public sealed class SignInCount
{
    public required string Key { get; init; }
    public int Attempts { get; init; }
    public DateTimeOffset LastAt { get; init; }
    public DateTimeOffset? BlockedUntil { get; init; }
}
