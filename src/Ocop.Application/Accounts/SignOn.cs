using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Domain.Accounts;
using Ocop.Domain.Common;

namespace Ocop.Application.Accounts;

/// <summary>
/// Signs somebody in whom the province's single sign-on knows. The account is the one tied to that person; at the first time, the one with the e-mail
/// address that the provider has verified. No account is ever made by it.
/// </summary>
/// <param name="Issuer">The provider.</param>
/// <param name="Subject">By which the provider knows the person, for good.</param>
/// <param name="VerifiedEmail">Null where the provider does not vouch for it.</param>
/// <param name="HasSecondFactor">The provider has asked for a second factor, and is trusted to.</param>
[AllowAnyCaller]
public sealed record SignOn(string Issuer, string Subject, string? VerifiedEmail, bool HasSecondFactor, Visitor Visitor) : IRequest<SignedOn>;

/// <summary>How far a single sign-on has come.</summary>
/// <param name="UserId">The account.</param>
/// <param name="Key">The session's key; null while the account's own second factor is missing.</param>
public sealed record SignedOn(Guid UserId, string? Key);

internal sealed class SignOnValidator : AbstractValidator<SignOn>
{
    // OpenID Connect allows a subject 255 characters
    private const int Longest = 255;

    public SignOnValidator()
    {
        RuleFor(x => x.Issuer).NotEmpty().MaximumLength(Longest);
        RuleFor(x => x.Subject).NotEmpty().MaximumLength(Longest);
    }
}

internal sealed class SignOnHandler(ISignOnLinks links, IAccounts accounts, ISecondFactors factors, Entrance entrance, ILedger ledger, IUnitOfWork work)
    : IRequestHandler<SignOn, SignedOn>
{
    public const string Method = "single-sign-on";

    public async Task<SignedOn> Handle(SignOn request, CancellationToken cancellationToken)
    {
        var signedOn = await work.RunAsync(() => TryAsync(request, cancellationToken), cancellationToken);

        return signedOn ?? throw new DomainException(SecondFactorErrors.NoAccount());
    }

    private async Task<SignedOn?> TryAsync(SignOn request, CancellationToken ct)
    {
        var linked = await links.FindAsync(request.Issuer, request.Subject, ct);
        var id = linked ?? await LinkableAsync(request, ct);

        if (id is not { } userId || await accounts.FindAsync(userId, ct) is null)
        {
            ledger.Record(new SessionRefused(id ?? Guid.Empty, "no-account", request.Visitor.Address));
            return null;
        }

        if (linked is null)
        {
            links.Add(userId, request.Issuer, request.Subject);
            ledger.Record(new UserSignOnLinked(userId, request.Issuer, request.Subject, request.Visitor.Address), userId);
        }

        return !request.HasSecondFactor && await factors.IsEnabledAsync(userId, ct)
            ? new(userId, null)
            : new(userId, await entrance.StartAsync(userId, Method, request.HasSecondFactor ? "provider" : null, request.Visitor, ct));
    }

    /// <summary>An account that is tied to somebody already is nobody else's: addresses are given to new people.</summary>
    private async Task<Guid?> LinkableAsync(SignOn request, CancellationToken ct) =>
        request.VerifiedEmail is { } email && await accounts.FindIdAsync(email, ct) is { } id && !await links.HasAsync(id, request.Issuer, ct) ? id : null;
}

/// <summary>Completes a single sign-on by the account's own second factor.</summary>
/// <param name="UserId">Whom the single sign-on has found, a few minutes ago at most.</param>
[AllowAnyCaller]
public sealed record CompleteSignOn(Guid UserId, TypedFactor Factor, Visitor Visitor) : IRequest<string>;

internal sealed class CompleteSignOnValidator : AbstractValidator<CompleteSignOn>
{
    public CompleteSignOnValidator() => RuleFor(x => x.Factor).SetPartValidator(new TypedFactorValidator());
}

internal sealed class CompleteSignOnHandler(IAccounts accounts, Entrance entrance) : IRequestHandler<CompleteSignOn, string>
{
    public async Task<string> Handle(CompleteSignOn request, CancellationToken cancellationToken)
    {
        var account = await accounts.FindAsync(request.UserId, cancellationToken) ?? throw new DomainException(SecondFactorErrors.NoAccount());
        await entrance.CountAsync(account.Email, request.Visitor.Address, cancellationToken);
        return await entrance.LetInAsync(account.Id, account.Email, SignOnHandler.Method, request.Factor, request.Visitor, cancellationToken);
    }
}

/// <summary>Which account is whose at the province's single sign-on.</summary>
public interface ISignOnLinks
{
    /// <summary>The account of that person.</summary>
    Task<Guid?> FindAsync(string issuer, string subject, CancellationToken ct);

    /// <summary>Whether the account is tied to anybody at that provider.</summary>
    Task<bool> HasAsync(Guid userId, string issuer, CancellationToken ct);

    /// <summary>Ties the account to a person, with the transaction under way.</summary>
    void Add(Guid userId, string issuer, string subject);
}
