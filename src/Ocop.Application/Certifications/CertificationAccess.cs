using Ocop.Application.Common;
using Ocop.Application.Products;
using Ocop.Domain.Certifications;

namespace Ocop.Application.Certifications;

/// <summary>Which recognitions a caller may see and decide about: those of the products.</summary>
internal static class CertificationAccess
{
    /// <summary>The recognitions of the products that a permission of the caller covers.</summary>
    public static IQueryable<Certification> CertificationsFor(this IOcopDb db, ICaller caller, string permission = Permissions.RegisterRead)
    {
        if (caller.ReachOf(permission).IsEverything)
        {
            return db.Certifications;
        }

        var products = db.Products.For(caller, permission);
        return db.Certifications.Where(c => products.Any(p => p.Id == c.ProductId));
    }
}
