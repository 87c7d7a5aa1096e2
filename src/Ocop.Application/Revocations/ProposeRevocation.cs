using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Certifications;
using Ocop.Application.Common;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.Revocations;

namespace Ocop.Application.Revocations;

/// <summary>Proposes to take a recognition away.</summary>
/// <param name="GroundCode">The class of the reason, as the act of today or of the basis has it.</param>
/// <param name="Ground">Why, in words.</param>
/// <param name="BasisOn">The day of the authority's conclusion or the commune's confirmation.</param>
/// <param name="Reference">Number of the paper that it rests on.</param>
/// <param name="OpinionDueOn">Last day for the subject's opinion; the earliest lawful one unless told.</param>
/// <param name="HearingWaivedBecause">Why the subject is not heard; then it has no day.</param>
[Requires(Permissions.RevocationsPropose)]
public sealed record ProposeRevocation(
    CertificationId CertificationId, string GroundCode, string Ground, RevocationBasis? Basis, DateOnly? BasisOn, string? Reference, DateOnly? OpinionDueOn,
    string? HearingWaivedBecause) : ICreate<Guid>;

internal sealed class ProposeRevocationValidator : AbstractValidator<ProposeRevocation>
{
    public ProposeRevocationValidator()
    {
        RuleFor(c => c.GroundCode).NotEmpty();
        RuleFor(c => c.Ground).NotEmpty().MaximumLength(CertificationStep.MaxTextLength);
        RuleFor(c => c.Basis).NotNull();
        RuleFor(c => c.BasisOn).NotNull();
        RuleFor(c => c.Reference).MaximumLength(200);
        RuleFor(c => c.HearingWaivedBecause).MaximumLength(CertificationStep.MaxTextLength);
    }
}

internal sealed class ProposeRevocationHandler(IOcopDb db, ICaller caller, IProcessRules rules, IReferenceFacts facts, TimeProvider clock) : IRequestHandler<ProposeRevocation, Guid>
{
    public async Task<Guid> Handle(ProposeRevocation command, CancellationToken cancellationToken)
    {
        var actor = caller.Actor(clock);
        await db.LockAsync<Certification>(command.CertificationId.Value, cancellationToken);
        var certification = await db.CertificationsFor(caller, Permissions.RevocationsPropose).Include(c => c.Suspensions)
            .SingleOrDefaultAsync(c => c.Id == command.CertificationId, cancellationToken) ?? throw new DomainException(CertificationErrors.NotFound());
        var today = clock.Today();

        if (certification.EndedOn is not null)
        {
            throw new DomainException(CertificationErrors.AlreadyEnded());
        }

        if (certification.SupersededOn <= today)
        {
            throw new DomainException(CertificationErrors.Superseded());
        }

        if (await db.RevocationProposals.AnyAsync(
            p => p.CertificationId == certification.Id && (p.Status == RevocationProposalStatus.Open || p.Status == RevocationProposalStatus.Reviewed), cancellationToken))
        {
            throw new DomainException(RevocationErrors.AlreadyProposed());
        }

        // a case of before the act of today was in force has the grounds of its own day
        var grounds = facts.Current.RevocationGrounds.Where(g => g.Code == command.GroundCode).ToList();
        var ground = grounds.Find(g => g.HoldsOn(today)) ?? grounds.Find(g => g.HoldsOn(command.BasisOn!.Value))
            ?? throw new DomainException(CertificationErrors.GroundUnknown(command.GroundCode, today));
        var proposal = RevocationProposal.Propose(
            certification.Id, new(ground.Id, command.Ground, command.Basis!.Value, command.BasisOn!.Value, command.Reference), DeadlinesOf(command, today), actor, today);
        db.RevocationProposals.Add(proposal);
        return proposal.Id.Value;
    }

    /// <exception cref="DomainException"><c>revocation.opinion_due_too_early</c></exception>
    private RevocationDeadlines DeadlinesOf(ProposeRevocation command, DateOnly today)
    {
        // a time that would end on a day off ends on the next working day
        var calendar = facts.Current.Calendar;
        var decision = rules.Find(ProcessRuleKeys.RevocationDecisionDays, today) is { } days ? calendar.AddDays(command.BasisOn!.Value, days) : (DateOnly?)null;

        if (!string.IsNullOrWhiteSpace(command.HearingWaivedBecause))
        {
            return new(null, command.HearingWaivedBecause, decision);
        }

        var earliest = calendar.AddDays(today, rules.Get(ProcessRuleKeys.RevocationOpinionDays, today));
        return command.OpinionDueOn < earliest
            ? throw new DomainException(RevocationErrors.OpinionDueTooEarly(earliest))
            : new(command.OpinionDueOn ?? earliest, null, decision);
    }
}
