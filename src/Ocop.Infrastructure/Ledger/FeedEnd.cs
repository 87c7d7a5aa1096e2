using Microsoft.EntityFrameworkCore;
using Ocop.Application.Ledger;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.Ledger;

/// <summary>Until positions are written down, the ledger's own count is one: nothing is ever taken out of it, so it only grows.</summary>
internal sealed class FeedEnd(OcopDbContext db) : IFeedEnd
{
    public Task<long> CurrentAsync(CancellationToken ct) => db.LedgerEvents.LongCountAsync(ct);
}
