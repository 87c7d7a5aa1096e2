using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Certifications;

namespace Ocop.Application.Certifications;

/// <summary>Validity stops for a while, until a day or a reinstatement.</summary>
[Requires(Permissions.CertificationsDecide)]
public sealed record SuspendCertification(CertificationId Id, uint Version, AuthorityDecision Decision, DateOnly? Until) : ICommand<Unit>;

internal sealed class SuspendCertificationValidator : AbstractValidator<SuspendCertification>
{
    public SuspendCertificationValidator() => RuleFor(c => c.Decision).SetPartValidator(new AuthorityDecisionValidator(groundNeeded: true));
}

internal sealed class SuspendCertificationHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<SuspendCertification, Unit>
{
    public async Task<Unit> Handle(SuspendCertification command, CancellationToken cancellationToken)
    {
        var d = command.Decision;
        var certification = await db.GetForDecisionAsync(caller, command.Id, command.Version, d, clock.Today(), cancellationToken);
        certification.Suspend(d.On!.Value, command.Until, d.Ground!, d.DecisionNumber);
        return Unit.Value;
    }
}
