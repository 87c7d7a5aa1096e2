using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Certifications;

namespace Ocop.Application.Certifications;

/// <summary>The authority takes the recognition away (thu hồi).</summary>
[Requires(Permissions.CertificationsDecide)]
public sealed record RevokeCertification(CertificationId Id, uint Version, AuthorityDecision Decision) : ICommand<Unit>;

internal sealed class RevokeCertificationValidator : AbstractValidator<RevokeCertification>
{
    public RevokeCertificationValidator() => RuleFor(c => c.Decision).SetPartValidator(new AuthorityDecisionValidator(groundNeeded: true));
}

internal sealed class RevokeCertificationHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<RevokeCertification, Unit>
{
    public async Task<Unit> Handle(RevokeCertification command, CancellationToken cancellationToken)
    {
        var d = command.Decision;
        var certification = await db.GetForDecisionAsync(caller, command.Id, command.Version, d, clock.Today(), cancellationToken);
        certification.Revoke(d.On!.Value, d.Ground!, d.DecisionNumber, d.DecisionDate);
        return Unit.Value;
    }
}
