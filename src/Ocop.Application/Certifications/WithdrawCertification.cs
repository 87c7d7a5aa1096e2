using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Certifications;

namespace Ocop.Application.Certifications;

/// <summary>The subject gives the recognition back.</summary>
[Requires(Permissions.CertificationsDecide)]
public sealed record WithdrawCertification(CertificationId Id, uint Version, AuthorityDecision Decision) : ICommand<Unit>;

internal sealed class WithdrawCertificationValidator : AbstractValidator<WithdrawCertification>
{
    public WithdrawCertificationValidator() => RuleFor(c => c.Decision).SetPartValidator(new AuthorityDecisionValidator(groundNeeded: true));
}

internal sealed class WithdrawCertificationHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<WithdrawCertification, Unit>
{
    public async Task<Unit> Handle(WithdrawCertification command, CancellationToken cancellationToken)
    {
        var d = command.Decision;
        var certification = await db.GetForDecisionAsync(caller, command.Id, command.Version, d, clock.Today(), cancellationToken);
        certification.Withdraw(d.On!.Value, d.Ground!, d.DecisionNumber, d.DecisionDate);
        return Unit.Value;
    }
}
