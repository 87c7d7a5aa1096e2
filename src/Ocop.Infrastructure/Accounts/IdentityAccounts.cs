using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Accounts;
using Ocop.Application.Common;
using Ocop.Domain.Accounts;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.Accounts;

/// <summary>Accounts by ASP.NET Core Identity: it normalizes, hashes and stamps; it saves inside the unit of work's transaction.</summary>
internal sealed class IdentityAccounts(UserManager<User> users, IPasswordHasher<User> hasher, OcopDbContext db, TimeProvider clock) : IAccounts
{
    private static readonly User Nobody = new();
    private static string? _hashOfNobody;

    public Task<Account?> FindAsync(Guid userId, CancellationToken ct) =>
        db.Users.AsNoTracking().Where(u => u.Id == userId && u.DisabledAt == null)
            .Select(u => (Account?)new Account(u.Id, u.Email!, u.DisplayName, u.PasswordChangeDue, u.PasswordHash != null))
            .SingleOrDefaultAsync(ct);

    public Task<bool> AnyWithRoleAsync(string role, CancellationToken ct)
    {
        var today = clock.Today();
        return db.UserRoles.AnyAsync(r => r.Role == role && r.ValidFrom <= today && (r.ValidTo == null || r.ValidTo >= today), ct);
    }

    public async Task<Guid?> FindIdAsync(string email, CancellationToken ct) => (await users.FindByEmailAsync(email.Trim()))?.Id;

    public async Task<(Guid? UserId, bool MayEnter)> CheckAsync(string email, string password, CancellationToken ct)
    {
        var user = await users.FindByEmailAsync(email.Trim());

        // without an account a password is hashed all the same: the time taken must not tell
        var hash = user?.PasswordHash ?? (_hashOfNobody ??= hasher.HashPassword(Nobody, Guid.CreateVersion7().ToString()));
        var isRight = hasher.VerifyHashedPassword(user ?? Nobody, hash, password) is not PasswordVerificationResult.Failed;

        return (user?.Id, isRight && user is { PasswordHash: not null, DisabledAt: null });
    }

    public async Task<bool> HasPasswordAsync(Guid userId, string password, CancellationToken ct) =>
        await db.Users.SingleAsync(u => u.Id == userId, ct) is { PasswordHash: { } hash } user
        && hasher.VerifyHashedPassword(user, hash, password) is not PasswordVerificationResult.Failed;

    public async Task<Guid> CreateAsync(string email, string displayName, string? password, bool passwordChangeDue, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var user = new User
        {
            Id = Guid.CreateVersion7(now), UserName = email, Email = email, DisplayName = displayName,
            PasswordChangeDue = passwordChangeDue, PasswordSetAt = now, CreatedAt = now,
        };
        user.PasswordHash = password is null ? null : hasher.HashPassword(user, password);
        Require(await users.CreateAsync(user));
        return user.Id;
    }

    public async Task SetPasswordAsync(Guid userId, string password, CancellationToken ct)
    {
        var user = await db.Users.SingleAsync(u => u.Id == userId, ct);
        user.PasswordHash = hasher.HashPassword(user, password);
        user.PasswordSetAt = clock.GetUtcNow();
        user.PasswordChangeDue = false;
        Require(await users.UpdateSecurityStampAsync(user));
    }

    public Task GrantAsync(Guid userId, Assignment assignment, CancellationToken ct)
    {
        db.UserRoles.Add(new()
        {
            Id = assignment.Id, UserId = userId, Role = assignment.Role, AgencyId = assignment.AgencyId, SubjectId = assignment.SubjectId,
            DelegatedFromId = assignment.DelegatedFromId, ValidFrom = assignment.ValidFrom, ValidTo = assignment.ValidTo,
        });
        return Task.CompletedTask;
    }

    private static void Require(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            // names the rule, not the value: neither e-mails nor names belong in a log
            throw new Domain.Common.DomainException(result.Errors.Any(e => e.Code.StartsWith("Duplicate", StringComparison.Ordinal))
                ? Domain.Accounts.AccountErrors.EmailTaken()
                : Domain.Accounts.AccountErrors.EmailInvalid());
        }
    }
}
