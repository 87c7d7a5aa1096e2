using Microsoft.EntityFrameworkCore;
using Ocop.Application.Ledger;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.Ledger;

/// <summary>An event without a position is told of after this one, also where what it did was seen already: nothing is missed.</summary>
internal sealed class FeedEnd(OcopDbContext db) : IFeedEnd
{
    public async Task<long> CurrentAsync(CancellationToken ct) => await db.LedgerPositions.MaxAsync(p => p.FeedPosition, ct) ?? 0;
}
