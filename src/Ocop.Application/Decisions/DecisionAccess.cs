using Microsoft.EntityFrameworkCore;
using Ocop.Application.Certifications;
using Ocop.Application.Common;
using Ocop.Domain.Common;
using Ocop.Domain.Decisions;

namespace Ocop.Application.Decisions;

/// <summary>Which decisions a caller may see: those that name a recognition that the caller may see.</summary>
internal static class DecisionAccess
{
    public static IQueryable<Decision> DecisionsFor(this IOcopDb db, ICaller caller)
    {
        if (caller.ReachOf(Permissions.RegisterRead).IsEverything)
        {
            return db.Decisions;
        }

        var certifications = db.CertificationsFor(caller);
        return db.Decisions.Where(d => d.Items.Any(i => certifications.Any(c => c.Id == i.CertificationId)));
    }

    /// <summary>Loads one with what it names, in the version that its actor saw.</summary>
    /// <exception cref="DomainException"><c>decision.not_found</c>, <c>record.stale</c></exception>
    public static async Task<Decision> GetDecisionAsync(this IOcopDb db, ICaller caller, DecisionId id, uint? version, CancellationToken ct)
    {
        var decision = await db.DecisionsFor(caller).Include(d => d.Items).Include(d => d.Corrections).SingleOrDefaultAsync(d => d.Id == id, ct)
            ?? throw new DomainException(DecisionErrors.NotFound());

        if (version is { } read)
        {
            decision.RequireVersion(read);
        }

        return decision;
    }
}
