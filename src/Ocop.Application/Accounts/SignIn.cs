using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Accounts;
using Ocop.Domain.Common;

namespace Ocop.Application.Accounts;

/// <summary>
/// Starts a session. No <see cref="ICommand{TResult}"/>: a refused sign-in is recorded although the request fails, and no
/// transaction stays open while a password is hashed.
/// </summary>
/// <param name="Factor">The second factor, where the account has one; it is looked at after the password only.</param>
[AllowAnyCaller]
public sealed record SignIn(string Email, string Password, TypedFactor Factor, Visitor Visitor) : IRequest<string>;

internal sealed class SignInValidator : AbstractValidator<SignIn>
{
    public SignInValidator()
    {
        RuleFor(x => x.Email).NotEmpty().MaximumLength(254);
        RuleFor(x => x.Password).NotEmpty().MaximumLength(PasswordRules.MaximumLength);
        RuleFor(x => x.Factor).SetPartValidator(new TypedFactorValidator());
    }
}

internal sealed class TypedFactorValidator : AbstractValidator<TypedFactor>
{
    // with the spaces and hyphens that people put between groups
    private const int LongestCode = 50;

    public TypedFactorValidator()
    {
        RuleFor(f => f.TotpCode).MaximumLength(LongestCode).OverridePropertyName("totpCode");
        RuleFor(f => f.RecoveryCode).MaximumLength(LongestCode).OverridePropertyName("recoveryCode");
    }
}

internal sealed class SignInHandler(IAccounts accounts, Entrance entrance) : IRequestHandler<SignIn, string>
{
    public async Task<string> Handle(SignIn request, CancellationToken cancellationToken)
    {
        await entrance.CountAsync(request.Email, request.Visitor.Address, cancellationToken);
        var (userId, mayEnter) = await accounts.CheckAsync(request.Email, PasswordRules.Normalize(request.Password), cancellationToken);

        if (userId is not { } id || !mayEnter)
        {
            await entrance.RefuseAsync(userId, "invalid-credentials", request.Visitor.Address, cancellationToken);
            throw new DomainException(AccountErrors.InvalidCredentials());
        }

        return await entrance.LetInAsync(id, request.Email, "password", request.Factor, request.Visitor, cancellationToken);
    }
}
