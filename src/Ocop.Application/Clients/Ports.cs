using Ocop.Domain.Agencies;
using Ocop.Domain.Clients;

namespace Ocop.Application.Clients;

/// <summary>A client as it is kept.</summary>
/// <param name="Id">Ours.</param>
/// <param name="ClientId">By which it is known to itself.</param>
/// <param name="RevokedAt">Since then it is shut out.</param>
/// <param name="LastUsedAt">Last request, to within seconds.</param>
/// <param name="Version">Row version, for If-Match.</param>
public sealed record ClientEntry(
    Guid Id, string ClientId, ClientKind Kind, ClientDetails Details, DateTimeOffset CreatedAt, DateTimeOffset? RevokedAt, DateTimeOffset? LastUsedAt, uint Version);

/// <summary>A secret, without what is secret about it.</summary>
/// <param name="ExpiresAt">Null while no end is set.</param>
public sealed record ClientSecretItem(Guid Id, DateTimeOffset CreatedAt, DateTimeOffset? ExpiresAt);

/// <summary>A day of a client's.</summary>
/// <param name="Day">In Vietnam.</param>
/// <param name="Calls">Requests that were answered.</param>
/// <param name="Refused">Requests that were refused: a wrong secret or token, an address or scope that is not its own, too many.</param>
public sealed record ClientUsageDay(DateOnly Day, long Calls, long Refused);

/// <summary>The clients and their secrets.</summary>
public interface IClients
{
    /// <summary>By name; those that were revoked come last.</summary>
    Task<(IReadOnlyList<ClientEntry> Clients, string? NextCursor)> ListAsync(int limit, string? cursor, CancellationToken ct);

    Task<ClientEntry?> FindAsync(Guid id, CancellationToken ct);

    Task<ClientEntry?> FindAsync(string clientId, CancellationToken ct);

    Task<Guid> AddAsync(string clientId, ClientKind kind, ClientDetails details, CancellationToken ct);

    /// <exception cref="Ocop.Domain.Common.DomainException"><c>record.stale</c></exception>
    Task ChangeAsync(Guid id, uint version, ClientDetails details, CancellationToken ct);

    /// <summary>Shuts a client out, with its tokens and what people have allowed it.</summary>
    Task RevokeAsync(Guid id, CancellationToken ct);

    /// <summary>Locks a client until the transaction ends, so that two changes of its secrets at once both count.</summary>
    Task LockAsync(Guid id, CancellationToken ct);

    /// <summary>Secrets that have not ended, the newest first.</summary>
    Task<IReadOnlyList<ClientSecretItem>> SecretsAsync(Guid id, CancellationToken ct);

    /// <param name="id">Whose.</param>
    /// <param name="chosen">By the operator; null for a random one of 256 bits.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The secret in clear: it is stored nowhere.</returns>
    Task<(Guid SecretId, string Secret)> AddSecretAsync(Guid id, string? chosen, CancellationToken ct);

    /// <summary>Ends a client's secrets at that moment, unless they end before.</summary>
    Task EndSecretsAsync(Guid id, DateTimeOffset at, CancellationToken ct);

    /// <summary>Ends one now; false when the client has none of that id.</summary>
    Task<bool> RemoveSecretAsync(Guid id, Guid secretId, CancellationToken ct);

    /// <summary>Days with use, the last first.</summary>
    Task<IReadOnlyList<ClientUsageDay>> UsageAsync(Guid id, DateOnly from, CancellationToken ct);
}

/// <summary>An application that a person has allowed to act for them.</summary>
/// <param name="Id">Of the permission.</param>
public sealed record Consent(Guid Id, Guid ClientId, string ClientName, AgencyId? AgencyId, IReadOnlyList<string> Scopes, DateTimeOffset GivenAt);

/// <summary>What people have allowed applications to do for them.</summary>
public interface IConsents
{
    Task<IReadOnlyList<Consent>> ListAsync(Guid userId, CancellationToken ct);

    /// <summary>Adds to what the person has allowed the application already.</summary>
    Task GiveAsync(Guid userId, Guid clientId, IReadOnlyCollection<string> scopes, CancellationToken ct);

    /// <summary>Ends it, with the application's tokens for the person; null when there is no such permission.</summary>
    Task<Guid?> WithdrawAsync(Guid userId, Guid consentId, CancellationToken ct);
}
