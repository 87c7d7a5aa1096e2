using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Products;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.Products;

namespace Ocop.Application.Certifications;

/// <summary>Enters a recognition that an authority gave.</summary>
[Requires(Permissions.CertificationsDecide)]
public sealed record GrantCertification(
    ProductId ProductId, int Stars, CertificationLevel Level, CertificationDecision Decision, decimal? Score, string? CertificateNumber, string? Note) : ICreate<Guid>;

internal sealed class GrantCertificationValidator : AbstractValidator<GrantCertification>
{
    public GrantCertificationValidator()
    {
        RuleFor(c => c.ProductId.Value).NotEmpty().OverridePropertyName("productId");
        RuleFor(c => c.Stars).NotEmpty();
        RuleFor(c => c.Level).IsInEnum();
        RuleFor(c => c.Score).InclusiveBetween(0, 100);
        RuleFor(c => c.Decision.Number).MaximumLength(100).OverridePropertyName("decisionNumber");
        RuleFor(c => c.Decision.IssuerName).MaximumLength(300).OverridePropertyName("issuerName");
        RuleFor(c => c.CertificateNumber).MaximumLength(100);
        RuleFor(c => c.Note).MaximumLength(2000);
    }
}

internal sealed class GrantCertificationHandler(IOcopDb db, ICaller caller, IProcessRules rules, TimeProvider clock) : IRequestHandler<GrantCertification, Guid>
{
    public async Task<Guid> Handle(GrantCertification command, CancellationToken cancellationToken)
    {
        // Two recognitions entered at once must see each other, or both would be the product's present one.
        await db.LockAsync<Product>(command.ProductId.Value, cancellationToken);
        var product = await db.Products.For(caller, Permissions.CertificationsDecide).SingleOrDefaultAsync(p => p.Id == command.ProductId, cancellationToken) ?? throw new DomainException(ProductErrors.NotFound());

        if (product.MergedIntoId is not null)
        {
            throw new DomainException(ProductErrors.Merged());
        }

        var today = clock.Today();
        var certification = Certification.Grant(
            product.Id, command.Stars, command.Level, command.Decision, rules.Get(ProcessRuleKeys.ValidityMonths, command.Decision.Date ?? today), today,
            command.Score, command.Note, command.CertificateNumber);
        db.Certifications.Add(certification);
        CertificationTimeline.Arrange([.. await db.Certifications.Where(c => c.ProductId == product.Id).ToListAsync(cancellationToken), certification]);

        return certification.Id.Value;
    }
}
