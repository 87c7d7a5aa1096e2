using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;

namespace Ocop.Application.Certifications;

/// <param name="On">The day whose status is asked for; today without it.</param>
[Requires(Permissions.RegisterRead)]
public sealed record GetCertification(CertificationId Id, DateOnly? On) : IQuery<CertificationItem>;

internal sealed class GetCertificationHandler(IOcopDb db, ICaller caller, IProcessRules rules, IReferenceFacts facts, TimeProvider clock) : IRequestHandler<GetCertification, CertificationItem>
{
    public async Task<CertificationItem> Handle(GetCertification query, CancellationToken cancellationToken)
    {
        var on = query.On ?? clock.Today();
        var certification = await db.CertificationsFor(caller).AsNoTracking().Include(c => c.Suspensions).SingleOrDefaultAsync(c => c.Id == query.Id, cancellationToken)
            ?? throw new DomainException(CertificationErrors.NotFound());

        var product = await db.Products.Where(p => p.Id == certification.ProductId).Select(p => new { p.Name, p.Version }).SingleAsync(cancellationToken);

        return CertificationItem.From(certification, on, rules.Get(ProcessRuleKeys.ExpiringDays, on), facts.Current) with { ProductName = product.Name, ProductVersion = product.Version };
    }
}
