using Microsoft.EntityFrameworkCore;
using Ocop.Application.Integration;
using Ocop.Domain.Portals;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.Portals;

internal sealed class PortalResending(OcopDbContext db, TimeProvider clock) : IPortalResending
{
    public async Task<int> ResendAsync(PortalReconciliation reconciliation, IReadOnlyCollection<Guid>? differences, DifferenceKind? kind, CancellationToken ct)
    {
        var (id, portal, now) = (reconciliation.Id, reconciliation.Portal, clock.GetUtcNow());
        Guid[]? chosen = differences is null ? null : [.. differences];
        var of = kind is { } one ? Conversions.Kebab(one) : null;

        // what is marked as not seen is read from the register again before it is sent; what only the portal has is taken back
        return await db.Database.ExecuteSqlAsync($"""
            with chosen as (
                update portal_differences set resent_at = {now}
                where reconciliation_id = {id} and ({chosen}::uuid[] is null or id = any({chosen}::uuid[])) and ({of}::text is null or kind = {of}::text)
                returning record_id, code, name, kind)
            insert into portal_deliveries as d (id, portal, kind, record_id, code, name, withdrawn, wanted_hash, seen, version, state, attempts, next_attempt_at, changed_at)
            select gen_random_uuid(), {portal}, {PortalSql.Kind}, c.record_id, c.code, c.name, c.kind = 'surplus', '', '', 1, 'waiting', 0, {now}, {now} from chosen c
            on conflict (portal, kind, record_id) do update set
                withdrawn = excluded.withdrawn, seen = '', version = d.version + 1, state = 'waiting', attempts = 0, next_attempt_at = {now}, changed_at = {now}
            """, ct);
    }

    public async Task<int> ResendAsync(string portal, IReadOnlyCollection<Guid> deliveries, CancellationToken ct)
    {
        var (chosen, now) = (deliveries.ToArray(), clock.GetUtcNow());
        return await db.Database.ExecuteSqlAsync($"""
            update portal_deliveries set version = version + 1, state = 'waiting', attempts = 0, next_attempt_at = {now}, changed_at = {now}
            where portal = {portal} and id = any({chosen})
            """, ct);
    }
}
