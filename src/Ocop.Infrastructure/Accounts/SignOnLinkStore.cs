using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Accounts;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.Accounts;

/// <summary>In Identity's own table: the issuer is the provider, the subject its key.</summary>
internal sealed class SignOnLinkStore(OcopDbContext db) : ISignOnLinks
{
    public Task<Guid?> FindAsync(string issuer, string subject, CancellationToken ct) =>
        db.UserLogins.Where(l => l.LoginProvider == issuer && l.ProviderKey == subject).Select(l => (Guid?)l.UserId).SingleOrDefaultAsync(ct);

    public Task<bool> HasAsync(Guid userId, string issuer, CancellationToken ct) => db.UserLogins.AnyAsync(l => l.UserId == userId && l.LoginProvider == issuer, ct);

    public void Add(Guid userId, string issuer, string subject) =>
        db.UserLogins.Add(new IdentityUserLogin<Guid> { UserId = userId, LoginProvider = issuer, ProviderKey = subject });
}
