using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Representatives;

namespace Ocop.Application.Representatives;

/// <summary>Lets registrations expire that nobody decided on; some time after, they are removed.</summary>
public sealed class OldRegistrations(IOcopDb db, IProcessRules rules, TimeProvider clock)
{
    private const int AtOnce = 500;

    /// <summary>Closes some, in the caller's transaction.</summary>
    /// <returns>How many.</returns>
    public async Task<int> CloseAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var receivedBefore = now.AddDays(-rules.Get(ProcessRuleKeys.RepresentativeRequestDays, clock.Today()));
        var old = await db.RepresentativeRequests.Where(r => r.Status == RepresentativeRequestStatus.Waiting && r.ReceivedAt < receivedBefore)
            .OrderBy(r => r.ReceivedAt).Take(AtOnce).ToListAsync(ct);
        old.ForEach(r => r.Expire(now));
        return old.Count;
    }
}
