using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Domain.Accounts;
using Ocop.Domain.Common;

namespace Ocop.Application.Accounts;

/// <summary>
/// Starts a session. No <see cref="ICommand{TResult}"/>: a refused sign-in is recorded although the request fails, and no
/// transaction stays open while a password is hashed.
/// </summary>
/// <param name="Address">The network address it comes from.</param>
/// <param name="Client">What the browser calls itself.</param>
/// <param name="EarlierSession">A session that the browser still holds; it ends, so that nobody can plant one.</param>
[AllowAnyCaller]
public sealed record SignIn(string Email, string Password, string? Address, string? Client, Guid? EarlierSession) : IRequest<string>;

internal sealed class SignInValidator : AbstractValidator<SignIn>
{
    public SignInValidator()
    {
        RuleFor(x => x.Email).NotEmpty().MaximumLength(254);
        RuleFor(x => x.Password).NotEmpty().MaximumLength(PasswordRules.MaximumLength);
    }
}

internal sealed class SignInHandler(IAccounts accounts, ISessions sessions, ISignInThrottle throttle, ILedger ledger, IUnitOfWork work) : IRequestHandler<SignIn, string>
{
    public async Task<string> Handle(SignIn request, CancellationToken cancellationToken)
    {
        await throttle.EnterAsync(request.Email, request.Address, cancellationToken);
        var (userId, mayEnter) = await accounts.CheckAsync(request.Email, PasswordRules.Normalize(request.Password), cancellationToken);

        if (userId is not { } id || !mayEnter)
        {
            await work.RunAsync(() => RefuseAsync(userId), cancellationToken);
            throw new DomainException(AccountErrors.InvalidCredentials());
        }

        await throttle.SucceedAsync(request.Email, request.Address, cancellationToken);
        return await work.RunAsync(() => StartAsync(id, request, cancellationToken), cancellationToken);
    }

    private Task<bool> RefuseAsync(Guid? userId)
    {
        ledger.Record(new SessionRefused(userId ?? Guid.Empty, "invalid-credentials"));
        return Task.FromResult(true);
    }

    private async Task<string> StartAsync(Guid userId, SignIn request, CancellationToken ct)
    {
        if (request.EarlierSession is { } old)
        {
            await sessions.EndAsync(old, ct);
        }

        var (sessionId, key) = await sessions.StartAsync(userId, request.Client, request.Address, ct);
        ledger.Record(new SessionStarted(userId, sessionId), userId);
        return key;
    }
}
