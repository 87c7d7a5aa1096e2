using System.Globalization;
using System.Text.Json;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Jobs;
using Ocop.Application.Ledger;
using Ocop.Domain.Common;
using Ocop.Domain.Jobs;
using Ocop.Domain.Portals;

namespace Ocop.Application.Integration;

/// <summary>Asks for a comparison of what a portal has with what it should have; some node takes it up at once.</summary>
[Requires(Permissions.PortalsManage)]
public sealed record ReconcilePortal(string Portal) : ICreate<ReconciliationItem>;

/// <summary>The latest comparisons with a portal, the newest first.</summary>
[Requires(Permissions.PortalsManage)]
public sealed record ListReconciliations(string Portal) : IQuery<Page<ReconciliationItem>>;

/// <summary>One comparison.</summary>
[Requires(Permissions.PortalsManage)]
public sealed record GetReconciliation(string Portal, Guid Id) : IQuery<ReconciliationItem>;

/// <summary>What a comparison found.</summary>
[Requires(Permissions.PortalsManage)]
public sealed record ListDifferences(string Portal, Guid Id, DifferenceKind? Kind, int Limit, string? Cursor, bool Count) : IQuery<Page<DifferenceRow>>;

/// <summary>The same, all of it.</summary>
[Requires(Permissions.PortalsManage)]
public sealed record ExportDifferences(string Portal, Guid Id, DifferenceKind? Kind) : IQuery<IAsyncEnumerable<DifferenceRow>>;

/// <summary>Sends again what a comparison found; what only the portal has is taken back.</summary>
/// <param name="Differences">These; without them all, or all of the kind.</param>
[Requires(Permissions.PortalsManage)]
public sealed record ResendDifferences(string Portal, Guid Id, IReadOnlyList<Guid>? Differences, DifferenceKind? Kind) : ICommand<ResentRecords>;

/// <summary>Sends records of the journal again.</summary>
[Requires(Permissions.PortalsManage)]
public sealed record ResendDeliveries(string Portal, IReadOnlyList<Guid> Deliveries) : ICommand<ResentRecords>;

/// <summary>How many records go again.</summary>
public sealed record ResentRecords(int Records);

/// <summary>A comparison of both sides.</summary>
/// <param name="Ours">So many records the portal should have.</param>
/// <param name="Theirs">So many it has.</param>
/// <param name="Equal">So many are the same on both sides.</param>
/// <param name="Missing">So many the portal lacks.</param>
/// <param name="Surplus">So many it should not have.</param>
/// <param name="Different">So many are not the same.</param>
/// <param name="Error">Why the portal could not be read.</param>
public sealed record ReconciliationItem(
    Guid Id, string Portal, ReconciliationStatus Status, DateTimeOffset RequestedAt, DateTimeOffset? FinishedAt, int Ours, int Theirs, int Equal, int Missing, int Surplus, int Different, string? Error)
{
    internal static ReconciliationItem Of(PortalReconciliation r) =>
        new(r.Id, r.Portal, r.Status, r.RequestedAt, r.FinishedAt, r.Ours, r.Theirs, r.Equal, r.Missing, r.Surplus, r.Different, r.Error);
}

/// <summary>A record on which both do not agree.</summary>
/// <param name="Fields">What is not the same, where both have it.</param>
/// <param name="ResentAt">When it was marked to be sent again.</param>
public sealed record DifferenceRow(Guid Id, DifferenceKind Kind, string RecordId, string? Code, string? Name, IReadOnlyList<DifferentField> Fields, DateTimeOffset? ResentAt);

/// <summary>A field that is not the same.</summary>
/// <param name="Ours">JSON of any kind; null where we have none.</param>
/// <param name="Theirs">The same of the portal's.</param>
public sealed record DifferentField(string Field, JsonElement? Ours, JsonElement? Theirs);

internal sealed class ListDifferencesValidator : AbstractValidator<ListDifferences>
{
    public ListDifferencesValidator() => RuleFor(q => q.Limit).InclusiveBetween(1, Paging.MaxLimit).OverridePropertyName("limit");
}

internal sealed class ResendDifferencesValidator : AbstractValidator<ResendDifferences>
{
    private const int Most = 1000;

    public ResendDifferencesValidator() => RuleFor(c => c.Differences).Must(d => d is null or { Count: > 0 and <= Most }).OverridePropertyName("differences");
}

internal sealed class ResendDeliveriesValidator : AbstractValidator<ResendDeliveries>
{
    private const int Most = 1000;

    public ResendDeliveriesValidator() => RuleFor(c => c.Deliveries).Must(d => d.Count is > 0 and <= Most).OverridePropertyName("deliveries");
}

internal sealed class ReconcilePortalHandler(IOcopDb db, IPortals portals, IJobRuns jobs, ICaller caller, ILedger ledger, TimeProvider clock) : IRequestHandler<ReconcilePortal, ReconciliationItem>
{
    public async Task<ReconciliationItem> Handle(ReconcilePortal command, CancellationToken cancellationToken)
    {
        portals.MustKnow(command.Portal);

        if (await db.PortalReconciliations.AnyAsync(r => r.Portal == command.Portal && (r.Status == ReconciliationStatus.Waiting || r.Status == ReconciliationStatus.Running), cancellationToken))
        {
            throw new DomainException(PortalErrors.ReconciliationUnderWay());
        }

        var reconciliation = PortalReconciliation.Of(command.Portal, caller.ActorId, clock.GetUtcNow());
        db.PortalReconciliations.Add(reconciliation);
        ledger.Record(new PortalReconciliationRequested(reconciliation.Id, command.Portal));
        await jobs.RequestOnceAsync("portal-reconciliations", caller, cancellationToken);
        return ReconciliationItem.Of(reconciliation);
    }
}

internal sealed class ListReconciliationsHandler(IOcopDb db, IPortals portals) : IRequestHandler<ListReconciliations, Page<ReconciliationItem>>
{
    public async Task<Page<ReconciliationItem>> Handle(ListReconciliations query, CancellationToken cancellationToken)
    {
        portals.MustKnow(query.Portal);
        return new([.. (await db.PortalReconciliations.AsNoTracking().Where(r => r.Portal == query.Portal).OrderByDescending(r => r.Id).Take(Paging.DefaultLimit).ToListAsync(cancellationToken)).Select(ReconciliationItem.Of)], null);
    }
}

internal sealed class GetReconciliationHandler(IOcopDb db, IPortals portals) : IRequestHandler<GetReconciliation, ReconciliationItem>
{
    public async Task<ReconciliationItem> Handle(GetReconciliation query, CancellationToken cancellationToken) => ReconciliationItem.Of(await db.FindAsync(portals, query.Portal, query.Id, cancellationToken));
}

internal sealed class ListDifferencesHandler(IOcopDb db, IPortals portals) : IRequestHandler<ListDifferences, Page<DifferenceRow>>
{
    private const string Sort = "recordId";

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Globalization", "CA1309", Justification = "The database compares, by its own order, as it sorts.")]
    public async Task<Page<DifferenceRow>> Handle(ListDifferences query, CancellationToken cancellationToken)
    {
        await db.FindAsync(portals, query.Portal, query.Id, cancellationToken);
        var all = DifferenceRows.Of(db, query.Id, query.Kind);
        var rows = all;

        if (Cursor.Decode(query.Cursor, Sort, 1) is { } after)
        {
            var last = after.Values[0] ?? "";
            rows = rows.Where(r => string.Compare(r.RecordId, last) > 0);
        }

        var found = await rows.OrderBy(r => r.RecordId).Take(query.Limit + 1).ToListAsync(cancellationToken);
        int? total = query.Count ? await all.Take(Paging.CountCap).CountAsync(cancellationToken) : null;
        var page = found.Take(query.Limit).ToList();
        return new([.. page.Select(DifferenceRows.Shown)], found.Count > query.Limit ? new Cursor(Sort, [page[^1].RecordId], page[^1].Id).Encode() : null, total);
    }
}

internal sealed class ExportDifferencesHandler(IOcopDb db, IPortals portals) : IRequestHandler<ExportDifferences, IAsyncEnumerable<DifferenceRow>>
{
    public async Task<IAsyncEnumerable<DifferenceRow>> Handle(ExportDifferences query, CancellationToken cancellationToken)
    {
        await db.FindAsync(portals, query.Portal, query.Id, cancellationToken);
        return DifferenceRows.Of(db, query.Id, query.Kind).OrderBy(r => r.RecordId).AsAsyncEnumerable().Select(DifferenceRows.Shown);
    }
}

internal sealed class ResendDifferencesHandler(IOcopDb db, IPortals portals, IPortalResending resending, IJobRuns jobs, ICaller caller, ILedger ledger)
    : IRequestHandler<ResendDifferences, ResentRecords>
{
    public async Task<ResentRecords> Handle(ResendDifferences command, CancellationToken cancellationToken)
    {
        var reconciliation = await db.FindAsync(portals, command.Portal, command.Id, cancellationToken);
        var records = await resending.ResendAsync(reconciliation, command.Differences, command.Kind, cancellationToken);
        return await Resending.NoteAsync(reconciliation.Id, command.Portal, records, jobs, caller, ledger, cancellationToken);
    }
}

internal sealed class ResendDeliveriesHandler(IPortals portals, IPortalResending resending, IJobRuns jobs, ICaller caller, ILedger ledger, TimeProvider clock)
    : IRequestHandler<ResendDeliveries, ResentRecords>
{
    public async Task<ResentRecords> Handle(ResendDeliveries command, CancellationToken cancellationToken)
    {
        portals.MustKnow(command.Portal);
        var records = await resending.ResendAsync(command.Portal, command.Deliveries, cancellationToken);
        return await Resending.NoteAsync(Guid.CreateVersion7(clock.GetUtcNow()), command.Portal, records, jobs, caller, ledger, cancellationToken);
    }
}

internal static class Resending
{
    public static async Task<ResentRecords> NoteAsync(Guid about, string portal, int records, IJobRuns jobs, ICaller caller, ILedger ledger, CancellationToken ct)
    {
        if (records == 0)
        {
            throw new DomainException(PortalErrors.NothingToSend());
        }

        ledger.Record(new PortalResendRequested(about, portal, records));
        await jobs.RequestOnceAsync("portal-deliveries", caller, ct);
        return new(records);
    }

    /// <summary>A run that waits already will find what was asked for.</summary>
    public static async Task RequestOnceAsync(this IJobRuns jobs, string job, ICaller caller, CancellationToken ct)
    {
        try
        {
            await jobs.RequestAsync(job, caller.ActorId, ct);
        }
        catch (DomainException e) when (e.Error.Code == JobErrors.RunWaiting().Code)
        {
        }
    }

    public static async Task<PortalReconciliation> FindAsync(this IOcopDb db, IPortals portals, string portal, Guid id, CancellationToken ct)
    {
        portals.MustKnow(portal);
        return await db.PortalReconciliations.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id && r.Portal == portal, ct) ?? throw new DomainException(PortalErrors.ReconciliationNotFound());
    }
}

internal static class DifferenceRows
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static IQueryable<PortalDifference> Of(IOcopDb db, Guid reconciliation, DifferenceKind? kind) =>
        db.PortalDifferences.AsNoTracking().Where(d => d.ReconciliationId == reconciliation && (kind == null || d.Kind == kind));

    public static DifferenceRow Shown(PortalDifference d) => new(d.Id, d.Kind, d.RecordId, d.Code, d.Name, JsonSerializer.Deserialize<DifferentField[]>(d.Fields, Web)!, d.ResentAt);
}

/// <summary>Moments in cursors.</summary>
internal static class Moments
{
    public static string Write(DateTimeOffset at) => at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    public static DateTimeOffset Read(string? text) => DateTimeOffset.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
        ? at : throw new DomainException(CommonErrors.InvalidCursor());
}
