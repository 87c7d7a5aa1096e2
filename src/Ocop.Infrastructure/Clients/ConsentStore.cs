using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Clients;
using Ocop.Infrastructure.Persistence;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Ocop.Infrastructure.Clients;

/// <summary>Consents are OpenIddict's permanent authorizations, one for each person and client.</summary>
internal sealed class ConsentStore(OcopDbContext db, TimeProvider clock) : IConsents
{
    public async Task<IReadOnlyList<Consent>> ListAsync(Guid userId, CancellationToken ct) =>
        [.. (await Of(userId).AsNoTracking().Include(a => a.Application).OrderBy(a => a.CreationDate).ToListAsync(ct)).Select(Show)];

    public async Task GiveAsync(Guid userId, Guid clientId, IReadOnlyCollection<string> scopes, CancellationToken ct)
    {
        // two tabs at once must not make two: the client's row is the gate
        await db.Database.ExecuteSqlAsync($"select 1 from oauth_clients where id = {clientId} for no key update", ct);

        if (await Of(userId).SingleOrDefaultAsync(a => a.Application!.Id == clientId, ct) is { } present)
        {
            present.Scopes = JsonSerializer.Serialize(ScopesOf(present).Union(scopes, StringComparer.Ordinal));
            return;
        }

        var now = clock.GetUtcNow();
        db.OAuthAuthorizations.Add(new()
        {
            Id = Guid.CreateVersion7(now), Subject = userId.ToString(), Application = await db.Clients.SingleAsync(c => c.Id == clientId, ct), CreationDate = now.UtcDateTime,
            Status = Statuses.Valid, Type = AuthorizationTypes.Permanent, Scopes = JsonSerializer.Serialize(scopes),
        });
    }

    public async Task<Guid?> WithdrawAsync(Guid userId, Guid consentId, CancellationToken ct)
    {
        if (await Of(userId).Include(a => a.Application).SingleOrDefaultAsync(a => a.Id == consentId, ct) is not { } consent)
        {
            return null;
        }

        consent.Status = Statuses.Revoked;
        await db.OAuthTokens.Where(t => t.Authorization!.Id == consentId).ExecuteUpdateAsync(s => s.SetProperty(t => t.Status, Statuses.Revoked), ct);
        return consent.Application!.Id;
    }

    private IQueryable<OAuthAuthorization> Of(Guid userId)
    {
        var subject = userId.ToString();
        return db.OAuthAuthorizations.Where(a => a.Subject == subject && a.Type == AuthorizationTypes.Permanent && a.Status == Statuses.Valid);
    }

    private static Consent Show(OAuthAuthorization a) =>
        new(a.Id, a.Application!.Id, a.Application.DisplayName!, a.Application.AgencyId, ScopesOf(a), new(DateTime.SpecifyKind(a.CreationDate!.Value, DateTimeKind.Utc)));

    private static string[] ScopesOf(OAuthAuthorization a) => JsonSerializer.Deserialize<string[]>(a.Scopes ?? "[]")!;
}
