using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.Products;

namespace Ocop.Application.Certifications;

/// <summary>Enters that a product was recognised again, with as many stars, more or fewer; from its first day on it takes the place of the one before.</summary>
/// <param name="Id">The recognition that is renewed.</param>
/// <param name="Version">As the caller saw it.</param>
[Requires(Permissions.CertificationsDecide)]
public sealed record RenewCertification(
    CertificationId Id, uint Version, int Stars, CertificationLevel Level, CertificationDecision Decision, decimal? Score, string? CertificateNumber, string? Note) : ICreate<Guid>;

internal sealed class RenewCertificationValidator : AbstractValidator<RenewCertification>
{
    public RenewCertificationValidator()
    {
        RuleFor(c => c.Stars).NotEmpty();
        RuleFor(c => c.Level).IsInEnum();
        RuleFor(c => c.Score).InclusiveBetween(0, 100);
        RuleFor(c => c.Decision.Date).NotNull().OverridePropertyName("decisionDate");
        RuleFor(c => c.Decision.Number).MaximumLength(100).OverridePropertyName("decisionNumber");
        RuleFor(c => c.Decision.IssuerName).MaximumLength(300).OverridePropertyName("issuerName");
        RuleFor(c => c.CertificateNumber).MaximumLength(100);
        RuleFor(c => c.Note).MaximumLength(2000);
    }
}

internal sealed class RenewCertificationHandler(IOcopDb db, StepReader reader, IProcessRules rules, TimeProvider clock) : IRequestHandler<RenewCertification, Guid>
{
    public async Task<Guid> Handle(RenewCertification command, CancellationToken cancellationToken)
    {
        var old = await reader.GetAsync(command.Id, command.Version, cancellationToken);

        // as when one is entered: two at once must see each other
        await db.LockAsync<Product>(old.ProductId.Value, cancellationToken);
        var (today, decided) = (clock.Today(), command.Decision.Date!.Value);
        var renewed = old.Renew(
            command.Stars, command.Level, command.Decision, rules.Get(ProcessRuleKeys.ValidityMonths, decided), today, command.Score, command.Note, command.CertificateNumber);
        db.Certifications.Add(renewed);
        CertificationTimeline.Arrange([.. await db.Certifications.Where(c => c.ProductId == old.ProductId).ToListAsync(cancellationToken), renewed]);
        return renewed.Id.Value;
    }
}
