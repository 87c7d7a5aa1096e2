using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Common;
using Ocop.Domain.Portals;

namespace Ocop.Application.Integration;

/// <summary>The portals that records go to, and how far they are.</summary>
[Requires(Permissions.PortalsManage)]
public sealed record ListPortals : IQuery<Page<PortalItem>>;

/// <summary>The journal of a portal, the latest change first.</summary>
[Requires(Permissions.PortalsManage)]
public sealed record ListPortalDeliveries(string Portal, PortalDeliveryFilter Filter, int Limit, string? Cursor, bool Count) : IQuery<Page<PortalDeliveryRow>>;

/// <summary>The same, all of it.</summary>
[Requires(Permissions.PortalsManage)]
public sealed record ExportPortalDeliveries(string Portal, PortalDeliveryFilter Filter) : IQuery<IAsyncEnumerable<PortalDeliveryRow>>;

/// <summary>Which of the journal.</summary>
/// <param name="Code">A product's code.</param>
public sealed record PortalDeliveryFilter(PortalDeliveryState? State, string? Code);

/// <summary>A portal.</summary>
/// <param name="Code">Names it in addresses.</param>
/// <param name="Host">Where it is.</param>
/// <param name="Verified">Whether the adapter was tried against the real system. Never so far: no description of the real portals' interfaces was found, the contract is ours.</param>
/// <param name="Refused">So many records the portal does not take as they are.</param>
/// <param name="Failed">So many could not be sent and are sent again.</param>
/// <param name="LastSentAt">When it last took something.</param>
/// <param name="LastReconciliation">The latest comparison.</param>
public sealed record PortalItem(
    string Code, string Name, string Host, bool Verified, int Waiting, int Sent, int Refused, int Failed, DateTimeOffset? LastSentAt, ReconciliationItem? LastReconciliation);

/// <summary>A record on its way to a portal.</summary>
/// <param name="RecordId">Its id at the portal.</param>
/// <param name="Code">The product's code.</param>
/// <param name="Withdrawn">It is to be taken back, or was.</param>
/// <param name="Version">Grows with each change.</param>
/// <param name="SentVersion">The last one that the portal took.</param>
/// <param name="LastAnswer">What the portal last said, in short.</param>
/// <param name="NextAttemptAt">When it is sent next; null when there is nothing to do.</param>
public sealed record PortalDeliveryRow(
    Guid Id, string RecordId, string? Code, string? Name, bool Withdrawn, PortalDeliveryState State, long Version, long? SentVersion, int Attempts, string? LastAnswer, DateTimeOffset ChangedAt,
    DateTimeOffset? SentAt, DateTimeOffset? NextAttemptAt);

internal static class PortalAccess
{
    /// <exception cref="DomainException"><c>portal.not_found</c></exception>
    public static void MustKnow(this IPortals portals, string code)
    {
        if (!portals.All.Any(p => p.Code == code))
        {
            throw new DomainException(PortalErrors.NotFound());
        }
    }
}

internal sealed class ListPortalDeliveriesValidator : AbstractValidator<ListPortalDeliveries>
{
    public ListPortalDeliveriesValidator() => RuleFor(q => q.Limit).InclusiveBetween(1, Paging.MaxLimit).OverridePropertyName("limit");
}

internal sealed class ListPortalsHandler(IOcopDb db, IPortals portals) : IRequestHandler<ListPortals, Page<PortalItem>>
{
    public async Task<Page<PortalItem>> Handle(ListPortals query, CancellationToken cancellationToken)
    {
        var counts = await db.PortalDeliveries.AsNoTracking().GroupBy(d => new { d.Portal, d.State })
            .Select(g => new { g.Key.Portal, g.Key.State, Count = g.Count(), Last = g.Max(d => d.SentAt) }).ToListAsync(cancellationToken);
        List<PortalItem> items = [];

        foreach (var portal in portals.All)
        {
            var own = counts.Where(c => c.Portal == portal.Code).ToDictionary(c => c.State);
            var last = await db.PortalReconciliations.AsNoTracking().Where(r => r.Portal == portal.Code).OrderByDescending(r => r.Id).FirstOrDefaultAsync(cancellationToken);
            int Of(PortalDeliveryState state) => own.TryGetValue(state, out var count) ? count.Count : 0;
            items.Add(new(
                portal.Code, portal.Name, portal.Host, Verified: false, Of(PortalDeliveryState.Waiting), Of(PortalDeliveryState.Sent), Of(PortalDeliveryState.Refused), Of(PortalDeliveryState.Failed),
                own.Values.Max(c => c.Last), last is null ? null : ReconciliationItem.Of(last)));
        }

        return new(items, null);
    }
}

internal sealed class ListPortalDeliveriesHandler(IOcopDb db, IPortals portals) : IRequestHandler<ListPortalDeliveries, Page<PortalDeliveryRow>>
{
    private const string Sort = "-changedAt";

    public async Task<Page<PortalDeliveryRow>> Handle(ListPortalDeliveries query, CancellationToken cancellationToken)
    {
        portals.MustKnow(query.Portal);
        var all = PortalDeliveryRows.Of(db, query.Portal, query.Filter);
        var rows = all;

        if (Cursor.Decode(query.Cursor, Sort, 1) is { } after)
        {
            var (at, id) = (Moments.Read(after.Values[0]), after.Id);
            rows = rows.Where(r => r.ChangedAt < at || (r.ChangedAt == at && r.Id.CompareTo(id) < 0));
        }

        var found = await PortalDeliveryRows.Shown(rows.OrderByDescending(r => r.ChangedAt).ThenByDescending(r => r.Id).Take(query.Limit + 1)).ToListAsync(cancellationToken);
        int? total = query.Count ? await all.Take(Paging.CountCap).CountAsync(cancellationToken) : null;
        var page = found.Take(query.Limit).ToList();
        return new(page, found.Count > query.Limit ? new Cursor(Sort, [Moments.Write(page[^1].ChangedAt)], page[^1].Id).Encode() : null, total);
    }
}

internal sealed class ExportPortalDeliveriesHandler(IOcopDb db, IPortals portals) : IRequestHandler<ExportPortalDeliveries, IAsyncEnumerable<PortalDeliveryRow>>
{
    public Task<IAsyncEnumerable<PortalDeliveryRow>> Handle(ExportPortalDeliveries query, CancellationToken cancellationToken)
    {
        portals.MustKnow(query.Portal);
        return Task.FromResult(PortalDeliveryRows.Shown(PortalDeliveryRows.Of(db, query.Portal, query.Filter).OrderByDescending(r => r.ChangedAt).ThenByDescending(r => r.Id)).AsAsyncEnumerable());
    }
}

internal static class PortalDeliveryRows
{
    public static IQueryable<PortalDelivery> Of(IOcopDb db, string portal, PortalDeliveryFilter filter) => db.PortalDeliveries.AsNoTracking()
        .Where(d => d.Portal == portal && (filter.State == null || d.State == filter.State) && (filter.Code == null || d.Code == filter.Code));

    public static IQueryable<PortalDeliveryRow> Shown(IQueryable<PortalDelivery> rows) => rows.Select(d => new PortalDeliveryRow(
        d.Id, d.RecordId, d.Code, d.Name, d.Withdrawn, d.State, d.Version, d.SentVersion, d.Attempts, d.LastAnswer, d.ChangedAt, d.SentAt, d.NextAttemptAt));
}
