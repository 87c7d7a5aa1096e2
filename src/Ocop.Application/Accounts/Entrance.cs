using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Domain.Accounts;
using Ocop.Domain.Common;

namespace Ocop.Application.Accounts;

/// <summary>Where a request comes from.</summary>
/// <param name="Address">The network address.</param>
/// <param name="Client">What the browser calls itself.</param>
/// <param name="EarlierSession">A session that the browser still holds; it ends, so that nobody can plant one.</param>
public sealed record Visitor(string? Address, string? Client, Guid? EarlierSession);

/// <summary>The second factor as it was typed; both empty when none was.</summary>
public sealed record TypedFactor(string? TotpCode, string? RecoveryCode)
{
    public static TypedFactor None => new(null, null);

    public bool IsEmpty => string.IsNullOrWhiteSpace(TotpCode) && string.IsNullOrWhiteSpace(RecoveryCode);
}

/// <summary>
/// What every way of signing in shares: counting attempts, asking for the second factor, starting the session, and the ledger's rows about it.
/// A refusal is recorded although the request fails, in a transaction of its own.
/// </summary>
internal sealed class Entrance(IAccounts accounts, ISessions sessions, ISecondFactors factors, ISignInThrottle throttle, ILedger ledger, IUnitOfWork work)
{
    private const string Totp = "totp";
    private const string Recovery = "recovery-code";

    /// <summary>Counts an attempt, as <see cref="ISignInThrottle.EnterAsync"/> does.</summary>
    public async Task CountAsync(string email, string? address, CancellationToken ct)
    {
        try
        {
            await throttle.EnterAsync(email, address, ct);
        }
        catch (DomainException e) when (e.Error.Code == AccountErrors.LockedOut(default).Code)
        {
            // looked up and recorded for every e-mail alike: neither answer nor time tells which of them are accounts
            await RefuseAsync(await accounts.FindIdAsync(email, ct), "locked-out", address, ct);
            throw;
        }
    }

    public Task RefuseAsync(Guid? userId, string reason, string? address, CancellationToken ct) => work.RunAsync(
        () =>
        {
            ledger.Record(new SessionRefused(userId ?? Guid.Empty, reason, address));
            return Task.FromResult(true);
        },
        ct);

    /// <summary>Starts a session for somebody whose first factor is right, if the second is, where the account has one.</summary>
    /// <returns>The session's key.</returns>
    public async Task<string> LetInAsync(Guid userId, string email, string method, TypedFactor typed, Visitor visitor, CancellationToken ct)
    {
        var asked = await factors.IsEnabledAsync(userId, ct);

        if (asked && typed.IsEmpty)
        {
            // nothing was guessed; but this is no success either, which would forgive wrong codes
            await throttle.TakeBackAsync(email, visitor.Address, ct);
            throw new DomainException(SecondFactorErrors.Required());
        }

        var (key, fault) = await work.RunAsync(() => TryStartAsync(userId, method, asked ? typed : TypedFactor.None, visitor, ct), ct);

        if (fault is not null)
        {
            throw new DomainException(fault);
        }

        await throttle.SucceedAsync(email, visitor.Address, ct);
        return key!;
    }

    /// <summary>Starts a session within the transaction under way.</summary>
    public async Task<string> StartAsync(Guid userId, string method, string? secondFactor, Visitor visitor, CancellationToken ct)
    {
        if (visitor.EarlierSession is { } earlier)
        {
            await sessions.EndAsync(earlier, ct);
        }

        var (sessionId, key) = await sessions.StartAsync(userId, secondFactor is not null, visitor.Client, visitor.Address, ct);
        ledger.Record(new SessionStarted(userId, sessionId, method, secondFactor, visitor.Address), userId);
        return key;
    }

    /// <summary>Proves by a typed code that it is the owner who changes the own account; wrong ones count as wrong passwords do.</summary>
    /// <param name="account">Whose.</param>
    /// <param name="typed">Must not be empty.</param>
    /// <param name="address">The network address it comes from.</param>
    /// <param name="change">Done in the transaction that uses the code up.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<TResult> ProveAsync<TResult>(Account account, TypedFactor typed, string? address, Func<Task<TResult>> change, CancellationToken ct)
    {
        await CountAsync(account.Email, address, ct);
        var (result, fault) = await work.RunAsync(() => TryChangeAsync(account.Id, typed, address, change, ct), ct);

        if (fault is not null)
        {
            throw new DomainException(fault);
        }

        await throttle.SucceedAsync(account.Email, address, ct);
        return result!;
    }

    /// <summary>Requires the owner's password, before a code is asked for.</summary>
    public async Task RequirePasswordAsync(Account account, string password, string? address, CancellationToken ct)
    {
        await CountAsync(account.Email, address, ct);

        if (!await accounts.HasPasswordAsync(account.Id, PasswordRules.Normalize(password), ct))
        {
            throw new DomainException(AccountErrors.CurrentPasswordWrong());
        }

        await throttle.TakeBackAsync(account.Email, address, ct);
    }

    private async Task<(TResult? Result, DomainError? Fault)> TryChangeAsync<TResult>(Guid userId, TypedFactor typed, string? address, Func<Task<TResult>> change, CancellationToken ct) =>
        await UseAsync(userId, typed, address, ct) is { } fault ? (default, fault) : (await change(), null);

    private async Task<(string? Key, DomainError? Fault)> TryStartAsync(Guid userId, string method, TypedFactor typed, Visitor visitor, CancellationToken ct)
    {
        if (typed.IsEmpty)
        {
            return (await StartAsync(userId, method, secondFactor: null, visitor, ct), null);
        }

        if (await UseAsync(userId, typed, visitor.Address, ct) is { } fault)
        {
            ledger.Record(new SessionRefused(userId, fault.Code.Split('.')[1].Replace('_', '-'), visitor.Address));
            return (null, fault);
        }

        return (await StartAsync(userId, method, string.IsNullOrWhiteSpace(typed.TotpCode) ? Recovery : Totp, visitor, ct), null);
    }

    private async Task<DomainError?> UseAsync(Guid userId, TypedFactor typed, string? address, CancellationToken ct)
    {
        if (!string.IsNullOrWhiteSpace(typed.TotpCode))
        {
            return ErrorOf(await factors.UseCodeAsync(userId, typed.TotpCode, ct));
        }

        if (!await factors.UseRecoveryCodeAsync(userId, typed.RecoveryCode ?? "", ct))
        {
            return SecondFactorErrors.RecoveryCodeWrong();
        }

        ledger.Record(new UserRecoveryCodeUsed(userId, await factors.RecoveryCodesLeftAsync(userId, ct), address), userId);
        return null;
    }

    public static DomainError? ErrorOf(CodeCheck check) => check switch
    {
        CodeCheck.Right => null,
        CodeCheck.Used => SecondFactorErrors.CodeUsed(),
        _ => SecondFactorErrors.CodeWrong(),
    };
}
