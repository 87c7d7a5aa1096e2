using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Domain.Accounts;
using Ocop.Domain.Common;

namespace Ocop.Application.Accounts;

/// <summary>Opens an account without a password, with one role; its owner chooses the password by the link.</summary>
[Requires(Permissions.UsersManage)]
public sealed record InviteUser(string Email, string DisplayName, NewAssignment Assignment) : ICommand<InvitedUser>;

/// <summary>An account that waits for its owner.</summary>
public sealed record InvitedUser(Guid Id, AccountLink Link);

/// <summary>A link for the account's owner.</summary>
/// <param name="Token">The link's secret, to be handed over by whoever made it: shown once and stored nowhere. Null when it was sent to the owner by mail.</param>
public sealed record AccountLink(string? Token, DateTimeOffset ExpiresAt);

internal sealed class InviteUserValidator : AbstractValidator<InviteUser>
{
    public InviteUserValidator()
    {
        RuleFor(x => x.Email).NotEmpty().EmailAddress().MaximumLength(254);
        RuleFor(x => x.DisplayName).NotEmpty().MaximumLength(200);
        RuleFor(x => x.Assignment).SetPartValidator(new NewAssignmentValidator());
    }
}

internal sealed class InviteUserHandler(IAccounts accounts, Assignments assignments, AccountLinks links, ILedger ledger) : IRequestHandler<InviteUser, InvitedUser>
{
    public async Task<InvitedUser> Handle(InviteUser request, CancellationToken cancellationToken)
    {
        var (email, name) = (request.Email.Trim(), VietnameseText.Clean(request.DisplayName));

        if (await accounts.FindIdAsync(email, cancellationToken) is not null)
        {
            throw new DomainException(AccountErrors.EmailTaken());
        }

        var id = await accounts.CreateAsync(email, name, password: null, passwordChangeDue: false, cancellationToken);
        ledger.Record(new UserCreated(id, email, name));
        await assignments.GrantAsync(id, request.Assignment, [], cancellationToken);
        return new(id, await links.MakeAsync(id, email, name, isNew: true, keepsLetter: false, cancellationToken));
    }
}
