using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Clients;
using Ocop.Application.Common;
using Ocop.Domain.Clients;
using Ocop.Domain.Common;
using Ocop.Infrastructure.Accounts;
using Ocop.Infrastructure.Persistence;
using static OpenIddict.Abstractions.OpenIddictConstants;
using Permissions = OpenIddict.Abstractions.OpenIddictConstants.Permissions;

namespace Ocop.Infrastructure.Clients;

internal sealed class ClientStore(OcopDbContext db, TimeProvider clock) : IClients
{
    private const string Sort = "name";

    public async Task<(IReadOnlyList<ClientEntry> Clients, string? NextCursor)> ListAsync(int limit, string? cursor, CancellationToken ct)
    {
        var clients = db.Clients.AsNoTracking();

        if (Cursor.Decode(cursor, Sort, values: 2) is { Values: [var revoked, { } name], Id: var id })
        {
            var isRevoked = revoked == bool.TrueString;
            clients = clients.Where(c => EF.Functions.GreaterThan(ValueTuple.Create(c.RevokedAt != null, c.DisplayName, c.Id), ValueTuple.Create(isRevoked, name, id)));
        }

        var page = await Entries(clients.OrderBy(c => c.RevokedAt != null).ThenBy(c => c.DisplayName).ThenBy(c => c.Id).Take(limit + 1), ct);
        var next = page.Count > limit ? page[limit - 1] : null;
        return ([.. page.Take(limit)], next is null ? null : new Cursor(Sort, [(next.RevokedAt is not null).ToString(), next.Details.Name], next.Id).Encode());
    }

    public async Task<ClientEntry?> FindAsync(Guid id, CancellationToken ct) => (await Entries(db.Clients.AsNoTracking().Where(c => c.Id == id), ct)).SingleOrDefault();

    public async Task<ClientEntry?> FindAsync(string clientId, CancellationToken ct) =>
        (await Entries(db.Clients.AsNoTracking().Where(c => c.ClientId == clientId), ct)).SingleOrDefault();

    public Task<Guid> AddAsync(string clientId, ClientKind kind, ClientDetails details, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var client = new OAuthClient
        {
            Id = Guid.CreateVersion7(now), ClientId = clientId, Kind = kind, CreatedAt = now, ConsentType = ConsentTypes.Explicit,
            ClientType = kind is ClientKind.Public ? ClientTypes.Public : ClientTypes.Confidential,
            Requirements = kind is ClientKind.System ? null : Json([Requirements.Features.ProofKeyForCodeExchange]),
        };
        Apply(client, details);
        db.Clients.Add(client);
        return Task.FromResult(client.Id);
    }

    public async Task ChangeAsync(Guid id, uint version, ClientDetails details, CancellationToken ct)
    {
        var client = await db.Clients.SingleAsync(c => c.Id == id, ct);

        if (client.Version != version)
        {
            throw new DomainException(CommonErrors.Stale());
        }

        Apply(client, details);
    }

    public async Task RevokeAsync(Guid id, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await db.Clients.Where(c => c.Id == id).ExecuteUpdateAsync(s => s.SetProperty(c => c.RevokedAt, now), ct);
        await db.ClientSecrets.Where(s => s.ClientId == id).ExecuteDeleteAsync(ct);
        await db.OAuthTokens.Where(t => t.Application!.Id == id).ExecuteUpdateAsync(s => s.SetProperty(t => t.Status, Statuses.Revoked), ct);
        await db.OAuthAuthorizations.Where(a => a.Application!.Id == id).ExecuteUpdateAsync(s => s.SetProperty(a => a.Status, Statuses.Revoked), ct);
    }

    public Task LockAsync(Guid id, CancellationToken ct) => db.Database.ExecuteSqlAsync($"select 1 from oauth_clients where id = {id} for update", ct);

    public async Task<IReadOnlyList<ClientSecretItem>> SecretsAsync(Guid id, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return await db.ClientSecrets.AsNoTracking().Where(s => s.ClientId == id && (s.ExpiresAt == null || s.ExpiresAt > now))
            .OrderByDescending(s => s.Id).Select(s => new ClientSecretItem(s.Id, s.CreatedAt, s.ExpiresAt)).ToListAsync(ct);
    }

    public Task<(Guid SecretId, string Secret)> AddSecretAsync(Guid id, string? chosen, CancellationToken ct)
    {
        var (now, secret) = (clock.GetUtcNow(), chosen ?? Secrets.New());
        var row = new OAuthClientSecret { Id = Guid.CreateVersion7(now), ClientId = id, Hash = Secrets.Hash(secret), CreatedAt = now };
        db.ClientSecrets.Add(row);
        return Task.FromResult((row.Id, secret));
    }

    public Task EndSecretsAsync(Guid id, DateTimeOffset at, CancellationToken ct) =>
        db.ClientSecrets.Where(s => s.ClientId == id && (s.ExpiresAt == null || s.ExpiresAt > at)).ExecuteUpdateAsync(u => u.SetProperty(s => s.ExpiresAt, at), ct);

    public async Task<bool> RemoveSecretAsync(Guid id, Guid secretId, CancellationToken ct) =>
        await db.ClientSecrets.Where(s => s.ClientId == id && s.Id == secretId).ExecuteDeleteAsync(ct) > 0;

    public async Task<IReadOnlyList<ClientUsageDay>> UsageAsync(Guid id, DateOnly from, CancellationToken ct) =>
        await db.ClientUsage.AsNoTracking().Where(u => u.ClientId == id && u.Day >= from).OrderByDescending(u => u.Day)
            .Select(u => new ClientUsageDay(u.Day, u.Calls, u.Refused)).ToListAsync(ct);

    private async Task<List<ClientEntry>> Entries(IQueryable<OAuthClient> clients, CancellationToken ct)
    {
        var rows = await clients.Select(c => new { Client = c, LastUsedAt = db.ClientUsage.Where(u => u.ClientId == c.Id).Max(u => (DateTimeOffset?)u.LastAt) }).ToListAsync(ct);
        return [.. rows.Select(r => new ClientEntry(
            r.Client.Id, r.Client.ClientId!, r.Client.Kind,
            new(r.Client.DisplayName!, r.Client.AgencyId, r.Client.Scopes, r.Client.Redirects, r.Client.Addresses, r.Client.RequestsPerMinute),
            r.Client.CreatedAt, r.Client.RevokedAt, r.LastUsedAt, r.Client.Version))];
    }

    /// <summary>What we know of a client, and the same in OpenIddict's words, by which it judges requests.</summary>
    private static void Apply(OAuthClient client, ClientDetails details)
    {
        client.DisplayName = details.Name;
        client.AgencyId = details.AgencyId;
        client.Scopes = [.. details.Scopes];
        client.Redirects = [.. details.RedirectUris];
        client.Addresses = [.. details.Addresses];
        client.RequestsPerMinute = details.RequestsPerMinute;
        client.RedirectUris = Json(details.RedirectUris);
        client.Permissions = Json([.. Flow(client.Kind)]);
    }

    private static IEnumerable<string> Flow(ClientKind kind)
    {
        yield return Permissions.Endpoints.Token;
        yield return Permissions.Endpoints.Revocation;

        if (kind is ClientKind.System)
        {
            yield return Permissions.GrantTypes.ClientCredentials;
            yield break;
        }

        yield return Permissions.Endpoints.Authorization;
        yield return Permissions.ResponseTypes.Code;
        yield return Permissions.GrantTypes.AuthorizationCode;

        // given only with the scope offline_access, which is looked at with the others
        yield return Permissions.GrantTypes.RefreshToken;
    }

    private static string Json(IReadOnlyList<string> texts) => JsonSerializer.Serialize(texts);
}
