using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Agencies;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.LegalDocuments;
using Ocop.Domain.Products;

namespace Ocop.Application.Certifications;

/// <summary>Completes an unconfirmed record or corrects a mistyped one; what is not given stays.</summary>
[Requires(Permissions.CertificationsDecide)]
public sealed record CorrectCertification(CertificationId Id, uint Version) : ICommand<Unit>
{
    public Optional<int> Stars { get; init; }
    public Optional<CertificationLevel> Level { get; init; }
    public Optional<string?> DecisionNumber { get; init; }
    public Optional<DateOnly?> DecisionDate { get; init; }
    public Optional<DateOnly?> EffectiveOn { get; init; }
    public Optional<AgencyId?> IssuerId { get; init; }
    public Optional<string?> IssuerName { get; init; }
    public Optional<LegalDocumentId?> LegalDocumentId { get; init; }
    public Optional<decimal?> Score { get; init; }
    public Optional<string?> CertificateNumber { get; init; }
    public Optional<string?> Note { get; init; }
}

internal sealed class CorrectCertificationValidator : AbstractValidator<CorrectCertification>
{
    public CorrectCertificationValidator()
    {
        RuleFor(c => c.Level.Value).IsInEnum().When(c => c.Level.IsSet).OverridePropertyName("level");
        RuleFor(c => c.Score.Value).InclusiveBetween(0, 100).OverridePropertyName("score");
        RuleFor(c => c.DecisionNumber.Value).MaximumLength(100).OverridePropertyName("decisionNumber");
        RuleFor(c => c.IssuerName.Value).MaximumLength(300).OverridePropertyName("issuerName");
        RuleFor(c => c.CertificateNumber.Value).MaximumLength(100).OverridePropertyName("certificateNumber");
        RuleFor(c => c.Note.Value).MaximumLength(2000).OverridePropertyName("note");
    }
}

internal sealed class CorrectCertificationHandler(IOcopDb db, ICaller caller, IProcessRules rules, TimeProvider clock) : IRequestHandler<CorrectCertification, Unit>
{
    public async Task<Unit> Handle(CorrectCertification command, CancellationToken cancellationToken)
    {
        var productId = await db.CertificationsFor(caller, Permissions.CertificationsDecide).Where(c => c.Id == command.Id).Select(c => (ProductId?)c.ProductId).SingleOrDefaultAsync(cancellationToken)
            ?? throw new DomainException(CertificationErrors.NotFound());
        await db.LockAsync<Product>(productId.Value, cancellationToken);
        var all = await db.Certifications.Include(c => c.Suspensions).Where(c => c.ProductId == productId).ToListAsync(cancellationToken);
        var c = all.Single(x => x.Id == command.Id);
        c.RequireVersion(command.Version);

        var today = clock.Today();
        var effective = c.ValidFrom > c.DecisionDate ? c.ValidFrom : null;
        var decision = new CertificationDecision(
            command.DecisionNumber.Or(c.DecisionNumber), command.DecisionDate.Or(c.DecisionDate), command.EffectiveOn.Or(effective),
            command.IssuerId.Or(c.IssuerId), command.IssuerName.Or(c.IssuerName), command.LegalDocumentId.Or(c.LegalDocumentId));
        c.Correct(
            command.Stars.Or(c.Stars), command.Level.Or(c.Level), decision, rules.Get(ProcessRuleKeys.ValidityMonths, decision.Date ?? today), today,
            command.Score.Or(c.Score), command.CertificateNumber.Or(c.CertificateNumber), command.Note.Or(c.Note));
        CertificationTimeline.Arrange(all);

        return Unit.Value;
    }
}
