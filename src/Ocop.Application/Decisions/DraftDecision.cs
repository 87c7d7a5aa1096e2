using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Certifications;
using Ocop.Application.Common;
using Ocop.Application.Revocations;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.Decisions;
using Ocop.Domain.Revocations;

namespace Ocop.Application.Decisions;

/// <summary>Drafts a decision: one that revokes what was proposed and reviewed, or one by which recognitions hold again.</summary>
/// <param name="Proposals">Of a revocation.</param>
/// <param name="Certifications">Of a reinstatement.</param>
/// <param name="Ground">Why they hold again.</param>
[Requires(Permissions.RevocationsReview)]
public sealed record DraftDecision(
    DecisionKind? Kind, IReadOnlyList<RevocationProposalId>? Proposals, IReadOnlyList<CertificationId>? Certifications, string? Ground) : ICreate<Guid>;

/// <summary>Gives a draft up; what it named waits for another.</summary>
[Requires(Permissions.RevocationsReview)]
public sealed record DiscardDecision(DecisionId Id) : ICommand<Unit>;

internal sealed class DraftDecisionValidator : AbstractValidator<DraftDecision>
{
    public DraftDecisionValidator()
    {
        RuleFor(c => c.Kind).NotNull();
        RuleFor(c => c.Proposals).NotEmpty().When(c => c.Kind == DecisionKind.Revocation);
        RuleFor(c => c.Certifications).NotEmpty().When(c => c.Kind == DecisionKind.Reinstatement);
        RuleFor(c => c.Ground).NotEmpty().When(c => c.Kind == DecisionKind.Reinstatement);
        RuleFor(c => c.Ground).MaximumLength(CertificationStep.MaxTextLength);
    }
}

internal sealed class DraftDecisionHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<DraftDecision, Guid>
{
    public async Task<Guid> Handle(DraftDecision command, CancellationToken cancellationToken)
    {
        var decision = command.Kind == DecisionKind.Revocation
            ? Decision.Draft(await ProposalsAsync([.. command.Proposals!.Distinct()], cancellationToken), caller.Actor(clock))
            : Decision.DraftReinstatement(
                [.. (await CertificationsAsync([.. command.Certifications!.Distinct()], cancellationToken)).Select(id => (id, command.Ground!))], caller.Actor(clock));
        db.Decisions.Add(decision);
        return decision.Id.Value;
    }

    private async Task<IReadOnlyList<RevocationProposal>> ProposalsAsync(RevocationProposalId[] ids, CancellationToken ct)
    {
        var found = await db.ProposalsFor(caller, Permissions.RevocationsReview).Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, ct);
        return [.. ids.Select(id => found.GetValueOrDefault(id) ?? throw new DomainException(RevocationErrors.NotFound()))];
    }

    private async Task<IReadOnlyList<CertificationId>> CertificationsAsync(CertificationId[] ids, CancellationToken ct)
    {
        var found = await db.CertificationsFor(caller, Permissions.RevocationsReview).Where(c => ids.Contains(c.Id)).Select(c => c.Id).ToListAsync(ct);
        return found.Count == ids.Length ? ids : throw new DomainException(CertificationErrors.NotFound());
    }
}

internal sealed class DiscardDecisionHandler(IOcopDb db, ICaller caller) : IRequestHandler<DiscardDecision, Unit>
{
    public async Task<Unit> Handle(DiscardDecision command, CancellationToken cancellationToken)
    {
        await db.LockAsync<Decision>(command.Id.Value, cancellationToken);
        var decision = await db.GetDecisionAsync(caller, command.Id, version: null, cancellationToken);
        decision.Discard(await db.RevocationProposals.Where(p => p.DecisionId == decision.Id).ToListAsync(cancellationToken));
        return Unit.Value;
    }
}
