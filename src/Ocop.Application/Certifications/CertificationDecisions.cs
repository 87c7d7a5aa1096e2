using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;

namespace Ocop.Application.Certifications;

/// <summary>What an authority decides about a recognition.</summary>
/// <param name="On">First day of the effect.</param>
/// <param name="Ground">Why, in words.</param>
/// <param name="DecisionNumber">Of the paper, where there is one.</param>
/// <param name="DecisionDate">The day it was signed; not in the future.</param>
public sealed record AuthorityDecision(DateOnly? On, string? Ground, string? DecisionNumber, DateOnly? DecisionDate);

internal sealed class AuthorityDecisionValidator : AbstractValidator<AuthorityDecision>
{
    public AuthorityDecisionValidator(bool groundNeeded)
    {
        RuleFor(d => d.On).NotNull().OverridePropertyName("on");
        RuleFor(d => d.Ground).NotEmpty().When(_ => groundNeeded).OverridePropertyName("ground");
        RuleFor(d => d.Ground).MaximumLength(1000).OverridePropertyName("ground");
        RuleFor(d => d.DecisionNumber).MaximumLength(100).OverridePropertyName("decisionNumber");
    }
}

internal static class CertificationDecisions
{
    /// <summary>Loads a recognition for a decision, in the version that the decider saw.</summary>
    public static async Task<Certification> GetForDecisionAsync(
        this IOcopDb db, ICaller caller, CertificationId id, uint version, AuthorityDecision decision, DateOnly today, CancellationToken ct)
    {
        var certification = await db.CertificationsFor(caller, Permissions.CertificationsDecide).Include(c => c.Suspensions).SingleOrDefaultAsync(c => c.Id == id, ct)
            ?? throw new DomainException(CertificationErrors.NotFound());
        certification.RequireVersion(version);

        return decision.DecisionDate > today ? throw new DomainException(CertificationErrors.DecisionInFuture(decision.DecisionDate.Value)) : certification;
    }
}
