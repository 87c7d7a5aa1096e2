using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Ocop.Domain.Clients;
using Ocop.Infrastructure.Accounts;
using Ocop.Infrastructure.Persistence;
using OpenIddict.Abstractions;
using OpenIddict.Core;
using OpenIddict.EntityFrameworkCore;

namespace Ocop.Infrastructure.Clients;

/// <summary>Finds a client with its secrets in one query, so that an unknown one takes as long as a known one; a revoked one is unknown.</summary>
internal sealed class ClientEntityStore(
    IMemoryCache cache, IOpenIddictEntityFrameworkCoreContext context, IOptionsMonitor<OpenIddictEntityFrameworkCoreOptions> options, OcopDbContext db)
    : OpenIddictEntityFrameworkCoreApplicationStore<OAuthClient, OAuthAuthorization, OAuthToken, Guid>(cache, context, options)
{
    public override async ValueTask<OAuthClient?> FindByClientIdAsync(string identifier, CancellationToken cancellationToken) =>
        await db.Clients.Include(c => c.Secrets).SingleOrDefaultAsync(c => c.ClientId == identifier && c.RevokedAt == null, cancellationToken);
}

/// <summary>Has OpenIddict compare secrets and addresses by our rules.</summary>
internal sealed class ClientManager(
    IOpenIddictApplicationCache<OAuthClient> cache, ILogger<OpenIddictApplicationManager<OAuthClient>> logger, IOptionsMonitor<OpenIddictCoreOptions> options,
    IOpenIddictApplicationStore<OAuthClient> store, TimeProvider clock)
    : OpenIddictApplicationManager<OAuthClient>(cache, logger, options, store)
{
    public override ValueTask<bool> ValidateClientSecretAsync(OAuthClient application, string secret, CancellationToken cancellationToken = default)
    {
        var (hash, now) = (Secrets.Hash(secret), clock.GetUtcNow());
        return ValueTask.FromResult(application.Secrets.Any(s => (s.ExpiresAt is null || s.ExpiresAt > now) && CryptographicOperations.FixedTimeEquals(s.Hash, hash)));
    }

    public override ValueTask<bool> ValidateRedirectUriAsync(OAuthClient application, string uri, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(ClientRules.IsRedirectTo(application.Redirects, application.Kind, uri));
}
