using Microsoft.EntityFrameworkCore;
using Ocop.Application.Accounts;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.Accounts;

internal sealed class AccountLinkStore(OcopDbContext db, TimeProvider clock) : IAccountLinks
{
    // long enough for somebody who is away for a few days
    private static readonly TimeSpan Life = TimeSpan.FromDays(7);

    public async Task<(string Token, DateTimeOffset ExpiresAt)> MakeAsync(Guid userId, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var token = Secrets.New();
        await db.UserLinks.Where(l => l.UserId == userId || l.ExpiresAt < now).ExecuteDeleteAsync(ct);
        db.UserLinks.Add(new() { Id = Guid.CreateVersion7(now), UserId = userId, TokenHash = Secrets.Hash(token), CreatedAt = now, ExpiresAt = now + Life });
        return (token, now + Life);
    }

    public Task<Guid?> FindAsync(string token, CancellationToken ct)
    {
        var (hash, now) = (Secrets.Hash(token), clock.GetUtcNow());
        return db.UserLinks.Where(l => l.TokenHash == hash && l.ExpiresAt > now).Select(l => (Guid?)l.UserId).SingleOrDefaultAsync(ct);
    }

    public async Task<bool> UseAsync(string token, CancellationToken ct)
    {
        var (hash, now) = (Secrets.Hash(token), clock.GetUtcNow());
        return await db.UserLinks.Where(l => l.TokenHash == hash && l.ExpiresAt > now).ExecuteDeleteAsync(ct) == 1;
    }
}
