using FluentValidation;
using MediatR;
using Microsoft.Extensions.Options;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Domain.Accounts;
using Ocop.Domain.Common;

namespace Ocop.Application.Accounts;

/// <summary>Switches the caller's second factor off, unless a role requires it. The account's other sessions end.</summary>
/// <param name="Password">The present password; empty for an account that has none, because its owner comes by single sign-on.</param>
/// <param name="Factor">A code of the application, or a recovery code.</param>
/// <param name="Session">The session of the request itself; it stays.</param>
/// <param name="Address">The network address it comes from.</param>
[Requires(Permissions.SignedIn)]
public sealed record RemoveTotp(string? Password, TypedFactor Factor, Session Session, string? Address) : IRequest;

internal sealed class RemoveTotpValidator : AbstractValidator<RemoveTotp>
{
    public RemoveTotpValidator()
    {
        RuleFor(x => x.Password).MaximumLength(PasswordRules.MaximumLength);
        RuleFor(x => x.Factor).SetPartValidator(new TypedFactorValidator());
    }
}

internal sealed class RemoveTotpHandler(
    IAccounts accounts, ISecondFactors factors, ISessions sessions, Entrance entrance, SecurityNotices notices, IOptions<SecurityOptions> security, ILedger ledger, ICaller caller)
    : AsyncRequestHandler<RemoveTotp>
{
    protected override async Task Handle(RemoveTotp request, CancellationToken cancellationToken)
    {
        var account = await accounts.OfAsync(caller, cancellationToken);

        if (security.Value.RequiresTotp(request.Session.Roles.Select(held => held.Role)))
        {
            throw new DomainException(SecondFactorErrors.RequiredByRole());
        }

        if (!await factors.IsEnabledAsync(account.Id, cancellationToken))
        {
            throw new DomainException(SecondFactorErrors.NotEnabled());
        }

        if (request.Factor.IsEmpty)
        {
            throw new DomainException(SecondFactorErrors.CodeNeeded());
        }

        // the password first: hashing it takes longer than a transaction should stay open
        if (account.HasPassword)
        {
            await entrance.RequirePasswordAsync(account, request.Password ?? "", request.Address, cancellationToken);
        }

        await entrance.ProveAsync(account, request.Factor, request.Address, () => RemoveAsync(account, request, cancellationToken), cancellationToken);
    }

    private async Task<bool> RemoveAsync(Account account, RemoveTotp request, CancellationToken ct)
    {
        await factors.RemoveAsync(account.Id, ct);
        await sessions.SetSecondFactorAsync(request.Session.Id, shown: false, ct);
        var ended = await sessions.EndOthersAsync(account.Id, request.Session.Id, ct);
        ledger.Record(new UserSecondFactorDisabled(account.Id, ended, request.Address));
        notices.Post(account.Email, account.DisplayName, SecurityChange.SecondFactorOff);
        return true;
    }
}

/// <summary>Takes a second factor away that its owner has lost. All sessions of the account end; the owner is told by letter.</summary>
[Requires(Permissions.UsersManage)]
public sealed record ResetTotp(Guid UserId) : ICommand<Unit>;

internal sealed class ResetTotpHandler(IUserDirectory users, ISecondFactors factors, ISessions sessions, SecurityNotices notices, ILedger ledger, ICaller caller)
    : IRequestHandler<ResetTotp, Unit>
{
    public async Task<Unit> Handle(ResetTotp request, CancellationToken cancellationToken)
    {
        var user = await users.FindAsync(request.UserId, cancellationToken) ?? throw new DomainException(AccountErrors.UserNotFound());

        // an administrator's unlocked screen must not be worth more than the administrator's own telephone
        if (user.Id == caller.UserId)
        {
            throw new DomainException(SecondFactorErrors.OwnReset());
        }

        if (!await factors.RemoveAsync(user.Id, cancellationToken))
        {
            throw new DomainException(SecondFactorErrors.NotEnabled());
        }

        ledger.Record(new UserSecondFactorReset(user.Id, await sessions.EndOthersAsync(user.Id, null, cancellationToken)));
        notices.Post(user.Email, user.DisplayName, SecurityChange.SecondFactorReset);
        return Unit.Value;
    }
}
