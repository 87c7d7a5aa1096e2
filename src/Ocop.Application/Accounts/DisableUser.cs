using MediatR;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Domain.Accounts;
using Ocop.Domain.Common;

namespace Ocop.Application.Accounts;

/// <summary>Closes an account to its owner at once, or opens it again. Its roles stay as they are.</summary>
[Requires(Permissions.UsersManage)]
public sealed record DisableUser(Guid Id, bool Disabled) : ICommand<Unit>;

internal sealed class DisableUserHandler(IUserDirectory users, Assignments assignments, ISessions sessions, ILedger ledger) : IRequestHandler<DisableUser, Unit>
{
    public async Task<Unit> Handle(DisableUser request, CancellationToken cancellationToken)
    {
        await users.LockRolesAsync(cancellationToken);
        var user = await users.FindAsync(request.Id, cancellationToken) ?? throw new DomainException(AccountErrors.UserNotFound());

        user.RefuseErased();

        if (request.Disabled == (user.Status == UserStatus.Disabled))
        {
            return Unit.Value;
        }

        if (request.Disabled)
        {
            await assignments.RefuseLastAdministratorAsync(user, lost: null, cancellationToken);
        }

        await users.SetDisabledAsync(user.Id, request.Disabled, cancellationToken);
        ledger.Record(request.Disabled ? new UserDisabled(user.Id, await sessions.EndOthersAsync(user.Id, null, cancellationToken)) : new UserEnabled(user.Id));
        return Unit.Value;
    }
}
