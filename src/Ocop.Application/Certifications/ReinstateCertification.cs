using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Certifications;

namespace Ocop.Application.Certifications;

/// <summary>A suspended recognition is valid again.</summary>
[Requires(Permissions.CertificationsDecide)]
public sealed record ReinstateCertification(CertificationId Id, uint Version, AuthorityDecision Decision) : ICommand<Unit>;

internal sealed class ReinstateCertificationValidator : AbstractValidator<ReinstateCertification>
{
    public ReinstateCertificationValidator() => RuleFor(c => c.Decision).SetPartValidator(new AuthorityDecisionValidator(groundNeeded: false));
}

internal sealed class ReinstateCertificationHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<ReinstateCertification, Unit>
{
    public async Task<Unit> Handle(ReinstateCertification command, CancellationToken cancellationToken)
    {
        var d = command.Decision;
        var certification = await db.GetForDecisionAsync(caller, command.Id, command.Version, d, clock.Today(), cancellationToken);
        certification.Reinstate(d.On!.Value, d.Ground, d.DecisionNumber);
        return Unit.Value;
    }
}
