using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Ocop.Application.Accounts;
using Ocop.Domain.Accounts;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.Accounts;

internal sealed class SecondFactorStore(OcopDbContext db, IDataProtectionProvider protection, TimeProvider clock, ILogger<SecondFactorStore> logger) : ISecondFactors
{
    private const string Purpose = "ocop.second-factor";

    public Task<bool> IsEnabledAsync(Guid userId, CancellationToken ct) => db.SecondFactors.AnyAsync(f => f.UserId == userId && f.Secret != null, ct);

    public Task<int> RecoveryCodesLeftAsync(Guid userId, CancellationToken ct) => db.RecoveryCodes.CountAsync(c => c.UserId == userId, ct);

    public async Task<byte[]> BeginAsync(Guid userId, CancellationToken ct)
    {
        var secret = Totp.NewSecret();
        var factor = await db.SecondFactors.SingleOrDefaultAsync(f => f.UserId == userId, ct) ?? db.SecondFactors.Add(new() { UserId = userId }).Entity;
        factor.WaitingSecret = Protector(userId).Protect(secret);
        return secret;
    }

    public async Task<CodeCheck?> ConfirmAsync(Guid userId, string code, CancellationToken ct)
    {
        if (await db.SecondFactors.Where(f => f.UserId == userId).Select(f => f.WaitingSecret).SingleOrDefaultAsync(ct) is not { } waiting)
        {
            return null;
        }

        if (StepOf(userId, waiting, code) is not { } step)
        {
            return CodeCheck.Wrong;
        }

        // of two at once one finds nothing waiting any more
        var now = clock.GetUtcNow();
        return await db.SecondFactors.Where(f => f.UserId == userId && f.WaitingSecret == waiting).ExecuteUpdateAsync(
            s => s.SetProperty(f => f.Secret, waiting).SetProperty(f => f.WaitingSecret, (byte[]?)null).SetProperty(f => f.LastStep, step).SetProperty(f => f.EnabledAt, now), ct) == 1
            ? CodeCheck.Right
            : null;
    }

    public async Task<CodeCheck> UseCodeAsync(Guid userId, string code, CancellationToken ct)
    {
        var secret = await db.SecondFactors.Where(f => f.UserId == userId).Select(f => f.Secret).SingleOrDefaultAsync(ct);

        if (secret is null || StepOf(userId, secret, code) is not { } step)
        {
            return CodeCheck.Wrong;
        }

        // the row's lock makes one of two requests with the same code wait, and then find it used
        return await db.SecondFactors.Where(f => f.UserId == userId && f.LastStep < step).ExecuteUpdateAsync(s => s.SetProperty(f => f.LastStep, step), ct) == 1
            ? CodeCheck.Right
            : CodeCheck.Used;
    }

    public async Task<bool> UseRecoveryCodeAsync(Guid userId, string code, CancellationToken ct)
    {
        var hash = Secrets.Hash(RecoveryCode.Canonical(code));
        return await db.RecoveryCodes.Where(c => c.UserId == userId && c.CodeHash == hash).ExecuteDeleteAsync(ct) == 1;
    }

    public async Task<IReadOnlyList<string>> MakeRecoveryCodesAsync(Guid userId, CancellationToken ct)
    {
        await db.RecoveryCodes.Where(c => c.UserId == userId).ExecuteDeleteAsync(ct);
        var (now, codes) = (clock.GetUtcNow(), Enumerable.Range(0, RecoveryCode.Count).Select(_ => RecoveryCode.New()).ToArray());
        db.RecoveryCodes.AddRange(codes.Select(code => new UserRecoveryCode { Id = Guid.CreateVersion7(now), UserId = userId, CodeHash = Secrets.Hash(RecoveryCode.Canonical(code)) }));
        return codes;
    }

    public async Task<bool> RemoveAsync(Guid userId, CancellationToken ct)
    {
        var wasEnabled = await IsEnabledAsync(userId, ct);
        await db.RecoveryCodes.Where(c => c.UserId == userId).ExecuteDeleteAsync(ct);
        await db.SecondFactors.Where(f => f.UserId == userId).ExecuteDeleteAsync(ct);
        return wasEnabled;
    }

    private long? StepOf(Guid userId, byte[] secret, string code)
    {
        try
        {
            return Totp.StepOf(Protector(userId).Unprotect(secret), code, clock.GetUtcNow());
        }
        catch (CryptographicException e)
        {
            // a key is lost: recovery codes open the account still, and an administrator can take the second factor away
            logger.LogError(e, "The second factor of account {UserId} cannot be read; are the Data Protection keys and their certificate there?", userId);
            return null;
        }
    }

    // bound to the account: a secret copied to another account's row is worth nothing there
    private IDataProtector Protector(Guid userId) => protection.CreateProtector(Purpose, userId.ToString());
}
