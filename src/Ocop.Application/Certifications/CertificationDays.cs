using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Certifications;

namespace Ocop.Application.Certifications;

/// <summary>
/// What a day brings by its date alone. The status itself is computed from dates whenever it is asked for; this writes down that it changed, in the caller's transaction.
/// </summary>
public sealed class CertificationDays(IOcopDb db)
{
    /// <summary>Notes what changed at the beginning of a day.</summary>
    /// <returns>How many of each turn.</returns>
    public async Task<IReadOnlyDictionary<CertificationTurn, int>> ComeToAsync(DateOnly day, CancellationToken ct)
    {
        var before = day.AddDays(-1);
        var concerned = await db.Certifications.Include(c => c.Suspensions).Include(c => c.Steps)
            .Where(c => c.ExpiresOn == before || c.ValidFrom == day || c.Suspensions.Any(s => s.Until == before))
            .OrderBy(c => c.Id).ToListAsync(ct);
        return concerned.Select(c => c.ComeTo(day)).OfType<CertificationTurn>().GroupBy(t => t).ToDictionary(g => g.Key, g => g.Count());
    }
}
