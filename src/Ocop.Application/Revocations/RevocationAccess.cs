using Microsoft.EntityFrameworkCore;
using Ocop.Application.Certifications;
using Ocop.Application.Common;
using Ocop.Domain.Common;
using Ocop.Domain.Revocations;

namespace Ocop.Application.Revocations;

/// <summary>Which proposals a caller may see and act on: those about recognitions that a permission of the caller covers.</summary>
internal static class RevocationAccess
{
    public static IQueryable<RevocationProposal> ProposalsFor(this IOcopDb db, ICaller caller, string permission = Permissions.RegisterRead)
    {
        if (caller.ReachOf(permission).IsEverything)
        {
            return db.RevocationProposals;
        }

        var certifications = db.CertificationsFor(caller, permission);
        return db.RevocationProposals.Where(p => certifications.Any(c => c.Id == p.CertificationId));
    }

    /// <summary>Loads one for a step, in the version that its actor saw. What the caller may not act on counts as absent.</summary>
    /// <exception cref="DomainException"><c>revocation.not_found</c>, <c>record.stale</c></exception>
    public static async Task<RevocationProposal> GetProposalAsync(this IOcopDb db, ICaller caller, string permission, RevocationProposalId id, uint version, CancellationToken ct)
    {
        var proposal = await db.GetProposalAsync(caller, permission, id, ct);
        proposal.RequireVersion(version);
        return proposal;
    }

    /// <summary>Loads one for an append, or for what does not depend on what its actor saw.</summary>
    /// <exception cref="DomainException"><c>revocation.not_found</c></exception>
    public static async Task<RevocationProposal> GetProposalAsync(this IOcopDb db, ICaller caller, string permission, RevocationProposalId id, CancellationToken ct) =>
        await db.ProposalsFor(caller, permission).Include(p => p.Evidence).SingleOrDefaultAsync(p => p.Id == id, ct) ?? throw new DomainException(RevocationErrors.NotFound());

    /// <summary>The person who acts. A system on its own account can neither propose nor decide: nobody would answer for it.</summary>
    /// <exception cref="DomainException"><c>auth.forbidden</c></exception>
    public static RevocationActor Actor(this ICaller caller, TimeProvider clock) => caller.UserId is { } user
        ? new(user, caller.AgencyId, clock.GetUtcNow())
        : throw new DomainException(RevocationErrors.PersonNeeded());
}
