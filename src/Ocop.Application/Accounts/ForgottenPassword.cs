using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Accounts;

namespace Ocop.Application.Accounts;

/// <summary>
/// Asks for a letter with a link to choose a new password. The answer is the same, and comes as quickly, whether or not an account has the e-mail: the rest
/// is done afterwards.
/// </summary>
/// <param name="Address">The network address it comes from.</param>
[AllowAnyCaller]
public sealed record ForgottenPassword(string Email, string? Address) : IRequest;

internal sealed class ForgottenPasswordValidator : AbstractValidator<ForgottenPassword>
{
    public ForgottenPasswordValidator() => RuleFor(x => x.Email).NotEmpty().MaximumLength(254);
}

internal sealed class ForgottenPasswordHandler(ISignInThrottle throttle, IPasswordHelp help) : AsyncRequestHandler<ForgottenPassword>
{
    protected override async Task Handle(ForgottenPassword request, CancellationToken cancellationToken)
    {
        // nobody is to flood a mailbox, nor to find out by it which addresses work
        await throttle.EnterAsync("forgotten:" + request.Email, request.Address, cancellationToken);
        help.Ask(request.Email);
    }
}

/// <summary>Takes the e-mails of those who forgot their passwords, and answers at once.</summary>
public interface IPasswordHelp
{
    void Ask(string email);
}

/// <summary>Sends the letter, if an account has the e-mail and may be used.</summary>
[Requires(Permissions.UsersManage)]
public sealed record SendPasswordLink(string Email) : ICommand<Unit>;

internal sealed class SendPasswordLinkHandler(IAccounts accounts, IUserDirectory users, AccountLinks links) : IRequestHandler<SendPasswordLink, Unit>
{
    public async Task<Unit> Handle(SendPasswordLink request, CancellationToken cancellationToken)
    {
        if (await accounts.FindIdAsync(request.Email, cancellationToken) is { } id
            && await users.FindAsync(id, cancellationToken) is { Status: not (UserStatus.Disabled or UserStatus.Erased) } user)
        {
            await links.MakeAsync(user.Id, user.Email, user.DisplayName, isNew: user.Status == UserStatus.Invited, keepsLetter: true, cancellationToken);
        }

        return Unit.Value;
    }
}
