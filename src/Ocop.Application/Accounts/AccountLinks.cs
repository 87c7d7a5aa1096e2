using FluentValidation;
using MediatR;
using Microsoft.Extensions.Options;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Application.Mail;
using Ocop.Domain.Accounts;
using Ocop.Domain.Common;

namespace Ocop.Application.Accounts;

/// <summary>Makes a link by which the owner of an account chooses a new password: an invitation sent again, or help for somebody who forgot it.</summary>
[Requires(Permissions.UsersManage)]
public sealed record MakeAccountLink(Guid UserId) : ICommand<AccountLink>;

internal sealed class MakeAccountLinkHandler(IUserDirectory users, AccountLinks links) : IRequestHandler<MakeAccountLink, AccountLink>
{
    public async Task<AccountLink> Handle(MakeAccountLink request, CancellationToken cancellationToken)
    {
        var user = await users.FindAsync(request.UserId, cancellationToken) ?? throw new DomainException(AccountErrors.UserNotFound());

        user.RefuseErased();

        return user.Status == UserStatus.Disabled
            ? throw new DomainException(AccountErrors.UserDisabled())
            : await links.MakeAsync(user.Id, user.Email, user.DisplayName, user.Status == UserStatus.Invited, keepsLetter: false, cancellationToken);
    }
}

/// <summary>Chooses a password by a link. Whoever has the link is the owner; all sessions of the account end.</summary>
/// <param name="Address">The network address it comes from.</param>
[AllowAnyCaller]
public sealed record ChoosePassword(string Token, string Password, string? Address) : IRequest;

internal sealed class ChoosePasswordValidator : AbstractValidator<ChoosePassword>
{
    public ChoosePasswordValidator()
    {
        RuleFor(x => x.Token).NotEmpty().MaximumLength(100);
        RuleFor(x => x.Password).NotEmpty();
    }
}

internal sealed class ChoosePasswordHandler(IAccountLinks links, IAccounts accounts, ISessions sessions, ISignInThrottle throttle, SecurityNotices notices, ILedger ledger, IUnitOfWork work)
    : AsyncRequestHandler<ChoosePassword>
{
    protected override async Task Handle(ChoosePassword request, CancellationToken cancellationToken)
    {
        // guessing links counts like guessing passwords
        await throttle.EnterAsync(request.Token, request.Address, cancellationToken);

        if (await links.FindAsync(request.Token, cancellationToken) is not { } id || await accounts.FindAsync(id, cancellationToken) is not { } account)
        {
            throw new DomainException(AccountErrors.LinkInvalid());
        }

        await throttle.SucceedAsync(request.Token, request.Address, cancellationToken);
        var password = PasswordRules.Normalize(request.Password);
        PasswordRules.Require(password, account.Email);
        await work.RunAsync(() => ChooseAsync(account, password, request.Token, cancellationToken), cancellationToken);
    }

    private async Task<int> ChooseAsync(Account account, string password, string token, CancellationToken ct)
    {
        if (!await links.UseAsync(token, ct))
        {
            throw new DomainException(AccountErrors.LinkInvalid());
        }

        await accounts.SetPasswordAsync(account.Id, password, ct);
        var ended = await sessions.EndOthersAsync(account.Id, null, ct);
        ledger.Record(new UserPasswordChosen(account.Id, ended), account.Id);
        notices.Post(account.Email, account.DisplayName, SecurityChange.Password);
        return ended;
    }
}

/// <summary>Makes links, says so in the ledger, and posts the letter with the link.</summary>
internal sealed class AccountLinks(IAccountLinks links, IMailOutbox outbox, ILedger ledger, IOptions<PublicAddressOptions> address)
{
    // the web client's page; what stands behind # is never sent to a server and so is in no log
    private const string Page = "/dang-nhap/dat-mat-khau#";

    /// <param name="userId">Whose.</param>
    /// <param name="email">Where the letter goes.</param>
    /// <param name="name">The owner's name.</param>
    /// <param name="isNew">The account has no password yet.</param>
    /// <param name="keepsLetter">Post the letter even where nothing is sent, for it is the only way to the link.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<AccountLink> MakeAsync(Guid userId, string email, string name, bool isNew, bool keepsLetter, CancellationToken ct)
    {
        var (token, expiresAt) = await links.MakeAsync(userId, ct);
        ledger.Record(new UserLinkMade(userId, expiresAt));

        if (outbox.Sends || keepsLetter)
        {
            outbox.Post(AccountLetters.Link(email, name, address.Value.Address.TrimEnd('/') + Page + token, expiresAt, isNew));
        }

        return new(outbox.Sends ? null : token, expiresAt);
    }
}
