using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Certifications;
using Ocop.Application.Common;
using Ocop.Application.Revocations;
using Ocop.Domain.Agencies;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.Decisions;
using Ocop.Domain.Revocations;

namespace Ocop.Application.Decisions;

/// <summary>Enters the signed paper of a draft; every recognition that it names is revoked, or holds again, or none is.</summary>
[Requires(Permissions.DecisionsSign)]
public sealed record SignDecision(DecisionId Id, uint Version, PaperInput Paper) : ICommand<Unit>;

/// <summary>Revokes one recognition as proposed, by a decision of its own.</summary>
[Requires(Permissions.DecisionsSign)]
public sealed record UpholdRevocation(RevocationProposalId Id, uint Version, PaperInput Paper) : ICommand<Guid>;

/// <summary>What a signed paper says.</summary>
/// <param name="AgencyId">The body that decided; where only one had the authority, that one unless told.</param>
/// <param name="EffectiveOn">First day of the effect; the day of the signature unless told.</param>
public sealed record PaperInput(string Number, DateOnly? Date, DateOnly? EffectiveOn, AgencyId? AgencyId, string SignatoryName, string? SignatoryTitle);

internal sealed class PaperInputValidator : AbstractValidator<PaperInput>
{
    public PaperInputValidator()
    {
        RuleFor(p => p.Number).NotEmpty().MaximumLength(100).OverridePropertyName("number");
        RuleFor(p => p.Date).NotNull().OverridePropertyName("date");
        RuleFor(p => p.SignatoryName).NotEmpty().MaximumLength(200).OverridePropertyName("signatoryName");
        RuleFor(p => p.SignatoryTitle).MaximumLength(200).OverridePropertyName("signatoryTitle");
    }
}

internal sealed class SignDecisionValidator : AbstractValidator<SignDecision>
{
    public SignDecisionValidator() => RuleFor(c => c.Paper).SetPartValidator(new PaperInputValidator());
}

internal sealed class UpholdRevocationValidator : AbstractValidator<UpholdRevocation>
{
    public UpholdRevocationValidator() => RuleFor(c => c.Paper).SetPartValidator(new PaperInputValidator());
}

internal sealed class SignDecisionHandler(IOcopDb db, ICaller caller, Signing signing) : IRequestHandler<SignDecision, Unit>
{
    public async Task<Unit> Handle(SignDecision command, CancellationToken cancellationToken)
    {
        await db.LockAsync<Decision>(command.Id.Value, cancellationToken);
        await signing.SignAsync(await db.GetDecisionAsync(caller, command.Id, command.Version, cancellationToken), command.Paper, cancellationToken);
        return Unit.Value;
    }
}

internal sealed class UpholdRevocationHandler(IOcopDb db, ICaller caller, Signing signing, TimeProvider clock) : IRequestHandler<UpholdRevocation, Guid>
{
    public async Task<Guid> Handle(UpholdRevocation command, CancellationToken cancellationToken)
    {
        var proposal = await db.GetProposalAsync(caller, Permissions.DecisionsSign, command.Id, command.Version, cancellationToken);
        var decision = Decision.Draft([proposal], caller.Actor(clock));
        db.Decisions.Add(decision);
        await signing.SignAsync(decision, command.Paper, cancellationToken);
        return decision.Id.Value;
    }
}

/// <summary>Reads a signed paper against the authorities of its day.</summary>
internal sealed class Signing(IOcopDb db, ICaller caller, Authorities authorities, IReferenceFacts facts, TimeProvider clock)
{
    /// <exception cref="DomainException">
    /// <c>agency.not_found</c>, <c>decision.authority_unclear</c>, <c>decision.items_refused</c>, <c>decision.number_taken</c>, and what <see cref="Decision.Sign"/> refuses
    /// </exception>
    public async Task SignAsync(Decision decision, PaperInput input, CancellationToken ct)
    {
        var ids = decision.Items.Select(i => i.CertificationId).ToArray();
        var certifications = await db.CertificationsFor(caller, Permissions.DecisionsSign).Where(c => ids.Contains(c.Id)).Include(c => c.Suspensions).Include(c => c.Steps)
            .ToDictionaryAsync(c => c.Id, ct);

        if (certifications.Count < ids.Length)
        {
            throw new DomainException(CertificationErrors.NotFound());
        }

        var productIds = certifications.Values.Select(c => c.ProductId).ToArray();
        var products = await db.Products.Where(p => productIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, ct);
        var proposalIds = decision.Items.Select(i => i.ProposalId).OfType<RevocationProposalId>().ToArray();
        var proposals = await db.RevocationProposals.Where(p => proposalIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, ct);
        var date = input.Date!.Value;
        var may = ids.ToDictionary(id => id, id => authorities.Of(certifications[id], products[certifications[id].ProductId], date));
        var agency = AgencyOf(input.AgencyId, may.Values);

        if (await db.Decisions.AnyAsync(d => d.AgencyId == agency.Id && d.Number == input.Number && d.Date!.Value.Year == date.Year && d.Id != decision.Id, ct))
        {
            throw new DomainException(DecisionErrors.NumberTaken(input.Number));
        }

        decision.Sign(
            new(agency.Id, input.Number, date, input.EffectiveOn ?? date, input.SignatoryName, input.SignatoryTitle),
            decision.Items.ToDictionary(i => i.CertificationId, i => new NamedCertification(
                certifications[i.CertificationId], products[certifications[i.CertificationId].ProductId].Name,
                LackingOf(certifications[i.CertificationId], may[i.CertificationId]))),
            proposals, caller.Actor(clock), clock.Today());

        DomainError? LackingOf(Certification certification, IReadOnlyList<Agency> authorised) => authorised.All(a => a.Id != agency.Id)
            ? CertificationErrors.WrongAuthority(agency.Name, date, string.Join("; ", authorised.Select(a => a.Name)))
            : certification.SupersededOn <= (input.EffectiveOn ?? date) ? CertificationErrors.Superseded() : null;
    }

    private Agency AgencyOf(AgencyId? named, IEnumerable<IReadOnlyList<Agency>> may)
    {
        if (named is { } id)
        {
            return facts.Current.Find(id) ?? throw new DomainException(AgencyErrors.NotFound());
        }

        var common = may.Aggregate((one, other) => [.. one.Where(a => other.Any(b => b.Id == a.Id))]);
        return common.Count == 1 ? common[0] : common.FirstOrDefault(a => a.Id == caller.AgencyId) ?? throw new DomainException(DecisionErrors.AuthorityUnclear());
    }
}
