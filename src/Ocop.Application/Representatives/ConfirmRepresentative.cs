using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Accounts;
using Ocop.Application.Common;
using Ocop.Domain.Common;
using Ocop.Domain.Representatives;

namespace Ocop.Application.Representatives;

/// <summary>The owner of an account agrees to represent a subject, by the link of a letter.</summary>
/// <param name="Address">The network address it comes from.</param>
[AllowAnyCaller]
public sealed record ConfirmRepresentative(string Token, string? Address) : IRequest;

internal sealed class ConfirmRepresentativeValidator : AbstractValidator<ConfirmRepresentative>
{
    public ConfirmRepresentativeValidator() => RuleFor(c => c.Token).NotEmpty().MaximumLength(100);
}

internal sealed class ConfirmRepresentativeHandler(IOcopDb db, IRepresentativeSecrets secrets, Admission admission, ISignInThrottle throttle, IUnitOfWork work)
    : AsyncRequestHandler<ConfirmRepresentative>
{
    protected override async Task Handle(ConfirmRepresentative request, CancellationToken cancellationToken)
    {
        // guessing links counts like guessing passwords
        await throttle.EnterAsync(request.Token, request.Address, cancellationToken);
        await work.RunAsync(() => ConfirmAsync(request.Token, cancellationToken), cancellationToken);
        await throttle.SucceedAsync(request.Token, request.Address, cancellationToken);
    }

    private async Task<Unit> ConfirmAsync(string token, CancellationToken ct)
    {
        var hash = secrets.HashOf(token);
        var request = await db.RepresentativeRequests.SingleOrDefaultAsync(r => r.ConfirmationHash == hash, ct) ?? throw new DomainException(RepresentativeErrors.LinkInvalid());
        await admission.ConfirmAsync(request, ct);
        return Unit.Value;
    }
}
