using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Domain.Accounts;
using Ocop.Domain.Common;

namespace Ocop.Application.Accounts;

/// <summary>Begins to set up the caller's second factor, or a new one on another telephone: makes a secret that a code of it must confirm.</summary>
/// <param name="Factor">A code of the second factor in use; empty where there is none.</param>
/// <param name="Address">The network address it comes from.</param>
[Requires(Permissions.SignedIn)]
public sealed record BeginTotp(TypedFactor Factor, string? Address) : IRequest<TotpSetup>;

/// <summary>What an authenticator application needs. It is shown once.</summary>
/// <param name="Secret">In groups of four, for typing.</param>
/// <param name="Uri"><c>otpauth://</c>, for an application on the same device.</param>
/// <param name="QrCode">The same as an SVG image.</param>
public sealed record TotpSetup(string Secret, string Uri, string QrCode);

internal sealed class BeginTotpValidator : AbstractValidator<BeginTotp>
{
    public BeginTotpValidator() => RuleFor(x => x.Factor).SetPartValidator(new TypedFactorValidator());
}

internal sealed class BeginTotpHandler(IAccounts accounts, ISecondFactors factors, Entrance entrance, IQrCodes qrCodes, IUnitOfWork work, ICaller caller)
    : IRequestHandler<BeginTotp, TotpSetup>
{
    private const int GroupLength = 4;

    public async Task<TotpSetup> Handle(BeginTotp request, CancellationToken cancellationToken)
    {
        var account = await accounts.OfAsync(caller, cancellationToken);

        if (!await factors.IsEnabledAsync(account.Id, cancellationToken))
        {
            return Show(account, await work.RunAsync(() => factors.BeginAsync(account.Id, cancellationToken), cancellationToken));
        }

        // somebody at an unlocked screen must not be able to move it to a telephone of theirs
        return request.Factor.IsEmpty
            ? throw new DomainException(SecondFactorErrors.CodeNeeded())
            : Show(account, await entrance.ProveAsync(account, request.Factor, request.Address, () => factors.BeginAsync(account.Id, cancellationToken), cancellationToken));
    }

    private TotpSetup Show(Account account, byte[] secret)
    {
        var uri = Totp.Address(secret, account.Email);
        return new(string.Join(' ', Totp.Text(secret).Chunk(GroupLength).Select(group => new string(group))), uri, qrCodes.Svg(uri));
    }
}

/// <summary>Puts the new second factor in use. The account's other sessions end, and recovery codes are made.</summary>
/// <param name="Code">Of the new secret.</param>
/// <param name="SessionId">The session of the request itself; it stays.</param>
/// <param name="Address">The network address it comes from.</param>
[Requires(Permissions.SignedIn)]
public sealed record ConfirmTotp(string Code, Guid SessionId, string? Address) : ICommand<RecoveryCodes>;

/// <summary>Each opens the account once, beside the password, when the telephone is lost.</summary>
/// <param name="Codes">Shown now and never again.</param>
public sealed record RecoveryCodes(IReadOnlyList<string> Codes);

internal sealed class ConfirmTotpValidator : AbstractValidator<ConfirmTotp>
{
    public ConfirmTotpValidator() => RuleFor(x => x.Code).NotEmpty().MaximumLength(50);
}

internal sealed class ConfirmTotpHandler(IAccounts accounts, ISecondFactors factors, ISessions sessions, SecurityNotices notices, ILedger ledger, ICaller caller)
    : IRequestHandler<ConfirmTotp, RecoveryCodes>
{
    public async Task<RecoveryCodes> Handle(ConfirmTotp request, CancellationToken cancellationToken)
    {
        var account = await accounts.OfAsync(caller, cancellationToken);
        var check = await factors.ConfirmAsync(account.Id, request.Code, cancellationToken) ?? throw new DomainException(SecondFactorErrors.NotBegun());

        if (Entrance.ErrorOf(check) is { } fault)
        {
            throw new DomainException(fault);
        }

        await sessions.SetSecondFactorAsync(request.SessionId, shown: true, cancellationToken);
        var ended = await sessions.EndOthersAsync(account.Id, request.SessionId, cancellationToken);
        ledger.Record(new UserSecondFactorEnabled(account.Id, ended, request.Address));
        notices.Post(account.Email, account.DisplayName, SecurityChange.SecondFactorOn);
        return new(await factors.MakeRecoveryCodesAsync(account.Id, cancellationToken));
    }
}
