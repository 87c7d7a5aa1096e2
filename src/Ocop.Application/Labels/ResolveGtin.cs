using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.PublicRegister;
using Ocop.Domain.Common;
using Ocop.Domain.Labels;
using Ocop.Domain.Products;

namespace Ocop.Application.Labels;

/// <summary>What the resolver of GS1 Digital Links knows of a product.</summary>
/// <param name="Gtin">14 digits.</param>
[AllowAnyCaller]
public sealed record ResolveGtin(string Gtin) : IQuery<ResolvedProduct>;

/// <summary>A product behind a GTIN, and what there is to link to.</summary>
/// <param name="ImageHashes">Of its pictures, the first first.</param>
/// <param name="HasRecalls">Whether lots of it were recalled in public, now or earlier.</param>
/// <param name="HasTrace">Whether something is known of its way here.</param>
public sealed record ResolvedProduct(string Code, string Name, IReadOnlyList<string> ImageHashes, bool HasRecalls, bool HasTrace);

internal sealed class ResolveGtinHandler(IVerificationReader reader, IOcopDb db, TimeProvider clock) : IRequestHandler<ResolveGtin, ResolvedProduct>
{
    public async Task<ResolvedProduct> Handle(ResolveGtin query, CancellationToken cancellationToken)
    {
        var row = await reader.FindAsync(query.Gtin, clock.Today(), cancellationToken) ?? throw new DomainException(DigitalLinkErrors.UnknownGtin());
        var id = new ProductId(row.Id);
        var rest = await db.Products.AsNoTracking().Where(p => p.Id == id)
            .Select(p => new
            {
                Images = p.Images.OrderBy(i => i.Position).Select(i => i.FileHash).ToList(),
                HasRecalls = db.Recalls.Any(r => r.PublishedAt != null && r.Lots.Any(l => l.ProductId == id)),
                HasTrace = db.TraceRecords.Any(t => t.ProductId == id),
            })
            .SingleAsync(cancellationToken);

        return new(row.Code, row.Name, rest.Images, rest.HasRecalls, rest.HasTrace);
    }
}
