using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Domain.Accounts;
using Ocop.Domain.Common;

namespace Ocop.Application.Accounts;

/// <summary>Makes new recovery codes for the caller; those before are worth nothing.</summary>
/// <param name="Code">Of the application.</param>
/// <param name="Address">The network address it comes from.</param>
[Requires(Permissions.SignedIn)]
public sealed record RenewRecoveryCodes(string Code, string? Address) : IRequest<RecoveryCodes>;

internal sealed class RenewRecoveryCodesValidator : AbstractValidator<RenewRecoveryCodes>
{
    public RenewRecoveryCodesValidator() => RuleFor(x => x.Code).NotEmpty().MaximumLength(50);
}

internal sealed class RenewRecoveryCodesHandler(IAccounts accounts, ISecondFactors factors, Entrance entrance, SecurityNotices notices, ILedger ledger, ICaller caller)
    : IRequestHandler<RenewRecoveryCodes, RecoveryCodes>
{
    public async Task<RecoveryCodes> Handle(RenewRecoveryCodes request, CancellationToken cancellationToken)
    {
        var account = await accounts.OfAsync(caller, cancellationToken);

        return await factors.IsEnabledAsync(account.Id, cancellationToken)
            ? await entrance.ProveAsync(account, new(request.Code, null), request.Address, () => MakeAsync(account, request.Address, cancellationToken), cancellationToken)
            : throw new DomainException(SecondFactorErrors.NotEnabled());
    }

    private async Task<RecoveryCodes> MakeAsync(Account account, string? address, CancellationToken ct)
    {
        var codes = await factors.MakeRecoveryCodesAsync(account.Id, ct);
        ledger.Record(new UserRecoveryCodesMade(account.Id, address));
        notices.Post(account.Email, account.DisplayName, SecurityChange.RecoveryCodes);
        return new(codes);
    }
}
