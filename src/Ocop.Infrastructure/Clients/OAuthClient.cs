using Ocop.Domain.Agencies;
using Ocop.Domain.Clients;
using OpenIddict.EntityFrameworkCore.Models;

namespace Ocop.Infrastructure.Clients;

/// <summary>A client as OpenIddict keeps it, and what we ask of one besides. Its secrets stand apart, so that two can work at once.</summary>
public sealed class OAuthClient : OpenIddictEntityFrameworkCoreApplication<Guid, OAuthAuthorization, OAuthToken>
{
    public ClientKind Kind { get; set; }

    /// <summary>The agency that answers for it.</summary>
    public AgencyId? AgencyId { get; set; }

    /// <summary>Codes of what it may ask for.</summary>
    public string[] Scopes { get; set; } = [];

    /// <summary>Where people are sent back to.</summary>
    public string[] Redirects { get; set; } = [];

    /// <summary>Networks that it may call from; none = anywhere.</summary>
    public string[] Addresses { get; set; } = [];

    /// <summary>Null: as configured for all.</summary>
    public int? RequestsPerMinute { get; set; }
    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>Since then it is shut out.</summary>
    public DateTimeOffset? RevokedAt { get; set; }

    /// <summary>Row version; PostgreSQL's xmin.</summary>
    public uint Version { get; set; }
    public ICollection<OAuthClientSecret> Secrets { get; } = [];
}

/// <summary>What a person has allowed a client.</summary>
public sealed class OAuthAuthorization : OpenIddictEntityFrameworkCoreAuthorization<Guid, OAuthClient, OAuthToken>;

/// <summary>A code or token that was given. What it says is kept nowhere; here lies whether it still counts.</summary>
public sealed class OAuthToken : OpenIddictEntityFrameworkCoreToken<Guid, OAuthClient, OAuthAuthorization>;

/// <summary>Scopes stand in code (<c>Scopes.cs</c>), so that no such row exists; OpenIddict wants the type all the same.</summary>
public sealed class OAuthScope : OpenIddictEntityFrameworkCoreScope<Guid>;

/// <summary>A secret of a client, as a hash.</summary>
public sealed class OAuthClientSecret
{
    public Guid Id { get; init; }
    public Guid ClientId { get; init; }

    /// <summary>SHA-256 of the secret; those that we make are 256 random bits, so no salt or slow hash is needed.</summary>
    public required byte[] Hash { get; init; }
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Null while no end is set.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }
}

/// <summary>How often a client called on a day.</summary>
public sealed class OAuthClientUsage
{
    public Guid ClientId { get; init; }

    /// <summary>In Vietnam.</summary>
    public DateOnly Day { get; init; }
    public long Calls { get; init; }
    public long Refused { get; init; }
    public DateTimeOffset LastAt { get; init; }
}

/// <summary>A key that tokens are signed or encrypted with, itself encrypted by Data Protection.</summary>
public sealed class OAuthKey
{
    public Guid Id { get; init; }

    /// <summary><c>signing</c> or <c>encryption</c>.</summary>
    public required string Use { get; init; }
    public required byte[] Protected { get; init; }

    /// <summary>From then on it is the one in use, until the next one's turn.</summary>
    public DateTimeOffset ActiveFrom { get; init; }
}
