using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Products;
using Ocop.Domain.Certifications;
using Ocop.Domain.Products;

namespace Ocop.Application.Certifications;

/// <summary>All recognitions of one product, the newest first.</summary>
[Requires(Permissions.RegisterRead)]
public sealed record ListProductCertifications(ProductId ProductId, DateOnly? On) : IQuery<Page<CertificationItem>>;

internal sealed class ListProductCertificationsHandler(IOcopDb db, ICaller caller, IProcessRules rules, IReferenceFacts facts, TimeProvider clock)
    : IRequestHandler<ListProductCertifications, Page<CertificationItem>>
{
    public async Task<Page<CertificationItem>> Handle(ListProductCertifications query, CancellationToken cancellationToken)
    {
        var id = await db.Products.FollowMergesAsync(caller, query.ProductId, cancellationToken);
        var on = query.On ?? clock.Today();
        var days = rules.Get(ProcessRuleKeys.ExpiringDays, on);
        var all = await db.Certifications.AsNoTracking().Include(c => c.Suspensions).Where(c => c.ProductId == id).ToListAsync(cancellationToken);

        var gaps = CertificationTimeline.GapsBefore(all);

        return new(
            [
                .. all.OrderByDescending(c => c.ValidFrom ?? DateOnly.MinValue).ThenByDescending(c => c.Id.Value).Select(c => CertificationItem.From(c, on, days, facts.Current) with
                {
                    GapBefore = gaps.TryGetValue(c.Id, out var gap) ? new(gap.From, gap.To, gap.Days) : null,
                }),
            ], null);
    }
}
