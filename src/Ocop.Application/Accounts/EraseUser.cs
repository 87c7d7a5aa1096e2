using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Domain.Accounts;
using Ocop.Domain.Common;

namespace Ocop.Application.Accounts;

/// <summary>Erases what is held of the owner of a closed account, for good. What the account did stays in the ledger, by nobody's name.</summary>
/// <param name="Basis">What obliges or allows to erase it, such as the owner's request by its number; without names.</param>
[Requires(Permissions.UsersManage)]
public sealed record EraseUser(Guid Id, string Basis) : ICommand<Unit>;

internal sealed class EraseUserValidator : AbstractValidator<EraseUser>
{
    private const int LongestBasis = 500;

    public EraseUserValidator() => RuleFor(c => c.Basis).NotEmpty().MaximumLength(LongestBasis);
}

internal sealed class EraseUserHandler(IUserDirectory users, Assignments assignments, ILedger ledger, TimeProvider clock) : IRequestHandler<EraseUser, Unit>
{
    public async Task<Unit> Handle(EraseUser request, CancellationToken cancellationToken)
    {
        await users.LockRolesAsync(cancellationToken);
        var user = await users.FindAsync(request.Id, cancellationToken) ?? throw new DomainException(AccountErrors.UserNotFound());
        user.RefuseErased();
        await assignments.RefuseLastAdministratorAsync(user, lost: null, cancellationToken);

        if (user.Status != UserStatus.Disabled)
        {
            throw new DomainException(AccountErrors.UserNotDisabled());
        }

        if (user.Assignments.Any(a => a.ValidTo is null || a.ValidTo >= clock.Today()))
        {
            throw new DomainException(AccountErrors.UserHasRoles());
        }

        ledger.Record(new UserErased(user.Id, VietnameseText.Clean(request.Basis), await users.EraseAsync(user.Id, cancellationToken)));
        return Unit.Value;
    }
}
