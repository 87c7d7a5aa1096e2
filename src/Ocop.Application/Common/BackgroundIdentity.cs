using Ocop.Domain.Agencies;

namespace Ocop.Application.Common;

/// <summary>On whose behalf work outside a request runs (an import that a user committed); empty = the system itself. One per scope.</summary>
public sealed class BackgroundIdentity
{
    public Guid? UserId { get; private set; }
    public AgencyId? AgencyId { get; private set; }

    public void ActFor(Guid? userId, AgencyId? agencyId) => (UserId, AgencyId) = (userId, agencyId);
}
