using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Agencies;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.Products;

namespace Ocop.Application.Certifications;

/// <summary>What was decided about a recognition, or what its subject asked for.</summary>
/// <param name="On">First day of the effect; in the past or in the future, too.</param>
/// <param name="Ground">Why, in words.</param>
/// <param name="GroundCode">The class of the reason, as the act of the day has it.</param>
/// <param name="DecisionNumber">Of the paper, where there is one.</param>
/// <param name="DecisionDate">The day it was signed; not in the future.</param>
/// <param name="AgencyId">The body that decided; where only one had the authority, that one unless told.</param>
/// <param name="Until">Last day of a suspension.</param>
public sealed record StepInput(DateOnly? On, string? Ground, string? GroundCode, string? DecisionNumber, DateOnly? DecisionDate, AgencyId? AgencyId, DateOnly? Until);

internal sealed class StepInputValidator : AbstractValidator<StepInput>
{
    public StepInputValidator(CertificationStepKind? kind)
    {
        RuleFor(s => s.On).NotNull().OverridePropertyName("on");
        RuleFor(s => s.Ground).NotEmpty().When(_ => kind is not (null or CertificationStepKind.Reinstatement)).OverridePropertyName("ground");
        RuleFor(s => s.Ground).MaximumLength(CertificationStep.MaxTextLength).OverridePropertyName("ground");
        RuleFor(s => s.GroundCode).NotEmpty().When(_ => kind == CertificationStepKind.Revocation).OverridePropertyName("groundCode");
        RuleFor(s => s.DecisionNumber).MaximumLength(100).OverridePropertyName("decisionNumber");
    }
}

/// <summary>Reads what is to be decided against the facts of its day.</summary>
internal sealed class StepReader(IOcopDb db, ICaller caller, Authorities authorities, IReferenceFacts facts, TimeProvider clock)
{
    /// <summary>Loads a recognition for a step, in the version that the decider saw.</summary>
    /// <exception cref="DomainException"><c>certification.not_found</c>, <c>record.stale</c></exception>
    public async Task<Certification> GetAsync(CertificationId id, uint version, CancellationToken ct)
    {
        var certification = await db.CertificationsFor(caller, Permissions.CertificationsDecide).Include(c => c.Suspensions).Include(c => c.Steps)
            .SingleOrDefaultAsync(c => c.Id == id, ct) ?? throw new DomainException(CertificationErrors.NotFound());
        certification.RequireVersion(version);
        return certification;
    }

    /// <exception cref="DomainException">
    /// <c>certification.decision_in_future</c>, <c>certification.ground_unknown</c>, <c>certification.wrong_authority</c>, <c>agency.not_found</c>
    /// </exception>
    public async Task<StepDetails> ReadAsync(Certification certification, StepInput input, CancellationToken ct)
    {
        if (input.DecisionDate > clock.Today())
        {
            throw new DomainException(CertificationErrors.DecisionInFuture(input.DecisionDate.Value));
        }

        // the law of the day on which it was decided, whenever it takes effect
        var on = input.DecisionDate ?? input.On!.Value;
        var product = await db.Products.AsNoTracking().SingleAsync(p => p.Id == certification.ProductId, ct);
        return new(input.On!.Value, input.Ground, GroundOf(input.GroundCode, on), input.DecisionNumber, input.DecisionDate, AgencyOf(certification, product, input.AgencyId, on), input.Until);
    }

    private RevocationGroundId? GroundOf(string? code, DateOnly on) => string.IsNullOrEmpty(code)
        ? null
        : facts.Current.RevocationGrounds.FirstOrDefault(g => g.Code == code && g.HoldsOn(on))?.Id ?? throw new DomainException(CertificationErrors.GroundUnknown(code, on));

    private AgencyId? AgencyOf(Certification certification, Product product, AgencyId? named, DateOnly on)
    {
        var may = authorities.Of(certification, product, on);

        if (named is not { } id)
        {
            return may.Count == 1 ? may[0].Id : may.FirstOrDefault(a => a.Id == caller.AgencyId)?.Id;
        }

        var agency = facts.Current.Find(id) ?? throw new DomainException(AgencyErrors.NotFound());
        return may.Any(a => a.Id == id) ? id : throw new DomainException(CertificationErrors.WrongAuthority(agency.Name, on, string.Join("; ", may.Select(a => a.Name))));
    }
}
