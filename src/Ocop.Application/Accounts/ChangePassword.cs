using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Domain.Accounts;
using Ocop.Domain.Common;

namespace Ocop.Application.Accounts;

/// <summary>Changes the caller's own password; the account's other sessions end.</summary>
/// <param name="SessionId">The session of the request itself; it stays.</param>
/// <param name="Address">The network address it comes from.</param>
[Requires(Permissions.SignedIn)]
public sealed record ChangePassword(string CurrentPassword, string NewPassword, Guid SessionId, string? Address) : IRequest;

internal sealed class ChangePasswordValidator : AbstractValidator<ChangePassword>
{
    public ChangePasswordValidator()
    {
        RuleFor(x => x.CurrentPassword).NotEmpty().MaximumLength(PasswordRules.MaximumLength);
        RuleFor(x => x.NewPassword).NotEmpty();
    }
}

internal sealed class ChangePasswordHandler(IAccounts accounts, ISessions sessions, ISignInThrottle throttle, SecurityNotices notices, ILedger ledger, IUnitOfWork work, ICaller caller)
    : AsyncRequestHandler<ChangePassword>
{
    protected override async Task Handle(ChangePassword request, CancellationToken cancellationToken)
    {
        var account = await accounts.FindAsync(caller.UserId!.Value, cancellationToken)
            ?? throw new InvalidOperationException("A session without an account.");
        var password = PasswordRules.Normalize(request.NewPassword);
        PasswordRules.Require(password, account.Email);

        // somebody at an unlocked screen must not be able to guess the password either
        await throttle.EnterAsync(account.Email, request.Address, cancellationToken);

        if (!await accounts.HasPasswordAsync(account.Id, PasswordRules.Normalize(request.CurrentPassword), cancellationToken))
        {
            throw new DomainException(AccountErrors.CurrentPasswordWrong());
        }

        await throttle.SucceedAsync(account.Email, request.Address, cancellationToken);

        if (password == PasswordRules.Normalize(request.CurrentPassword))
        {
            throw new DomainException(AccountErrors.PasswordUnchanged());
        }

        await work.RunAsync(() => ChangeAsync(account, password, request.SessionId, cancellationToken), cancellationToken);
    }

    private async Task<int> ChangeAsync(Account account, string password, Guid session, CancellationToken ct)
    {
        await accounts.SetPasswordAsync(account.Id, password, ct);
        var ended = await sessions.EndOthersAsync(account.Id, session, ct);
        ledger.Record(new UserPasswordChanged(account.Id, ended));
        notices.Post(account.Email, account.DisplayName, SecurityChange.Password);
        return ended;
    }
}
