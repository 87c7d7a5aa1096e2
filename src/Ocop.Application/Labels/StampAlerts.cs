using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Representatives;
using Ocop.Domain.Common;
using Ocop.Domain.Labels;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Labels;

/// <summary>Which suspicions of copies to list.</summary>
/// <param name="Raised">Days on which they were raised.</param>
public sealed record StampAlertFilter(StampAlertStatus? Status, StampGrantId? GrantId, SubjectId? SubjectId, int? MinScore, DayRange Raised);

/// <summary>Suspicions of copied stamps within reach, the newest first.</summary>
[Requires(Permissions.LabelsRead)]
public sealed record ListStampAlerts(StampAlertFilter Filter, int Limit, string? Cursor, bool Count) : IQuery<Page<StampAlertRow>>;

/// <summary>The same, all of them.</summary>
[Requires(Permissions.LabelsRead)]
public sealed record ExportStampAlerts(StampAlertFilter Filter) : IQuery<IReadOnlyList<StampAlertRow>>;

/// <summary>One suspicion, with the checks behind it.</summary>
[Requires(Permissions.LabelsRead)]
public sealed record GetStampAlert(StampAlertId Id) : IQuery<StampAlertDetail>;

/// <summary>There is a harmless reason.</summary>
[Requires(Permissions.LabelsManage)]
public sealed record DismissStampAlert(StampAlertId Id, uint Version, string Reason) : ICommand<Unit>;

/// <summary>It was copied, or a case follows it up.</summary>
[Requires(Permissions.LabelsManage)]
public sealed record ConfirmStampAlert(StampAlertId Id, uint Version, string Reason) : ICommand<Unit>;

/// <summary>A suspicion in a list.</summary>
/// <param name="Number">The stamp's running number.</param>
/// <param name="Score">From the threshold on, a stamp is suspicious.</param>
/// <param name="Checks">Checks that were looked at.</param>
public sealed record StampAlertRow(
    Guid Id, DateTimeOffset RaisedAt, StampAlertStatus Status, Guid GrantId, string Series, long Number, Guid ProductId, string ProductName, Guid SubjectId, string SubjectName, int Score, int Checks,
    IReadOnlyList<StampReasonItem> Reasons);

/// <summary>A reason, as it was measured when the suspicion was raised.</summary>
/// <param name="Measured">Places, km/h, devices or days.</param>
public sealed record StampReasonItem(StampSignKind Sign, int Measured, int Points);

/// <summary>A suspicion.</summary>
/// <param name="Code">As printed on the stamp.</param>
/// <param name="Because">Why it was dismissed or confirmed.</param>
/// <param name="Scans">The checks that are still kept, the oldest first.</param>
/// <param name="Version">For If-Match.</param>
public sealed record StampAlertDetail(
    Guid Id, DateTimeOffset RaisedAt, StampAlertStatus Status, Guid GrantId, string Series, long Number, string Code, Guid ProductId, string ProductName, Guid SubjectId, string SubjectName, int Score,
    int Checks, IReadOnlyList<StampReasonItem> Reasons, IReadOnlyList<StampScanItem> Scans, string? Because, DateTimeOffset? ClosedAt, string? ClosedBy, bool MayDecide, uint Version);

/// <summary>A check of the stamp.</summary>
/// <param name="Place">Latitude and longitude of a square of about ten kilometres; null where nothing is known.</param>
/// <param name="Device">Number of the device among those of this list; the same device is another one the next day.</param>
public sealed record StampScanItem(DateTimeOffset At, string? Place, int? Device);

internal sealed class ListStampAlertsValidator : AbstractValidator<ListStampAlerts>
{
    public ListStampAlertsValidator() => RuleFor(q => q.Limit).InclusiveBetween(1, Paging.MaxLimit);
}

internal sealed class DismissStampAlertValidator : AbstractValidator<DismissStampAlert>
{
    public DismissStampAlertValidator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(StampAlert.MaxTextLength);
}

internal sealed class ConfirmStampAlertValidator : AbstractValidator<ConfirmStampAlert>
{
    public ConfirmStampAlertValidator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(StampAlert.MaxTextLength);
}

internal sealed class ListStampAlertsHandler(StampAlertRows rows) : IRequestHandler<ListStampAlerts, Page<StampAlertRow>>
{
    private const string Sort = "-id";

    public async Task<Page<StampAlertRow>> Handle(ListStampAlerts query, CancellationToken cancellationToken)
    {
        var all = rows.Of(query.Filter);
        var after = Cursor.Decode(query.Cursor, Sort, 0);
        var page = after is null ? all : all.Where(a => ((Guid)(object)a.Id).CompareTo(after.Id) < 0);
        var found = await rows.ReadAsync(page, query.Limit + 1, cancellationToken);
        int? total = query.Count ? await all.Take(Paging.CountCap).CountAsync(cancellationToken) : null;
        return found.Count <= query.Limit ? new(found, null, total) : new([.. found.Take(query.Limit)], new Cursor(Sort, [], found[query.Limit - 1].Id).Encode(), total);
    }
}

internal sealed class ExportStampAlertsHandler(StampAlertRows rows) : IRequestHandler<ExportStampAlerts, IReadOnlyList<StampAlertRow>>
{
    private const int Most = 10_000;

    public Task<IReadOnlyList<StampAlertRow>> Handle(ExportStampAlerts query, CancellationToken cancellationToken) => rows.ReadAsync(rows.Of(query.Filter), Most, cancellationToken);
}

internal sealed class GetStampAlertHandler(IOcopDb db, ICaller caller, StampAlertRows rows, IStampReader stamps, IRepresentativeDirectory people) : IRequestHandler<GetStampAlert, StampAlertDetail>
{
    private const int MostScans = 500;

    public async Task<StampAlertDetail> Handle(GetStampAlert query, CancellationToken cancellationToken)
    {
        var seen = rows.Of(new(null, null, null, null, default)).Where(a => a.Id == query.Id);
        var alert = await seen.Include(a => a.Reasons).SingleOrDefaultAsync(cancellationToken) ?? throw new DomainException(StampErrors.AlertNotFound());
        var row = (await rows.ReadAsync(seen, 1, cancellationToken))[0];
        StampCode code = new(alert.Code);
        var scans = await stamps.ScansAsync(code, MostScans, cancellationToken);
        var devices = scans.Select(s => s.Device).OfType<Guid>().Distinct().Select((d, i) => (d, i)).ToDictionary(d => d.d, d => d.i + 1);
        var names = alert.ClosedBy is { } closer ? await people.NamesOfAsync([closer], cancellationToken) : null;
        var decides = caller.UserId is not null && alert.Status == StampAlertStatus.Open && await db.GrantsManagedBy(caller).AnyAsync(g => g.Id == alert.GrantId, cancellationToken);
        return new(
            row.Id, row.RaisedAt, row.Status, row.GrantId, row.Series, row.Number, code.Printed, row.ProductId, row.ProductName, row.SubjectId, row.SubjectName, row.Score, row.Checks, row.Reasons,
            [.. scans.Select(s => new StampScanItem(s.At, s.Place?.ToString(), s.Device is { } d ? devices[d] : null))], alert.Because, alert.ClosedAt,
            alert.ClosedBy is { } by ? names?.GetValueOrDefault(by) : null, decides, alert.Version);
    }
}

internal sealed class DismissStampAlertHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<DismissStampAlert, Unit>
{
    public async Task<Unit> Handle(DismissStampAlert command, CancellationToken cancellationToken)
    {
        var alert = await db.GetAlertAsync(caller, command.Id, command.Version, cancellationToken);
        alert.Dismiss(command.Reason, caller.LabellingPerson(), clock.GetUtcNow());
        return Unit.Value;
    }
}

internal sealed class ConfirmStampAlertHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<ConfirmStampAlert, Unit>
{
    public async Task<Unit> Handle(ConfirmStampAlert command, CancellationToken cancellationToken)
    {
        var alert = await db.GetAlertAsync(caller, command.Id, command.Version, cancellationToken);
        alert.Confirm(command.Reason, caller.LabellingPerson(), clock.GetUtcNow());
        return Unit.Value;
    }
}

internal static class StampAlertAccess
{
    /// <summary>Loads one for a step, in the version that its actor saw.</summary>
    /// <exception cref="DomainException"><c>stamp.alert_not_found</c>, <c>record.stale</c></exception>
    public static async Task<StampAlert> GetAlertAsync(this IOcopDb db, ICaller caller, StampAlertId id, uint version, CancellationToken ct)
    {
        var grants = db.GrantsManagedBy(caller);
        var alert = await db.StampAlerts.Include(a => a.Reasons).SingleOrDefaultAsync(a => a.Id == id && grants.Any(g => g.Id == a.GrantId), ct) ?? throw new DomainException(StampErrors.AlertNotFound());
        alert.RequireVersion(version);
        return alert;
    }
}

/// <summary>Suspicions as lists show them.</summary>
internal sealed class StampAlertRows(IOcopDb db, ICaller caller)
{
    public IQueryable<StampAlert> Of(StampAlertFilter filter)
    {
        var grants = db.GrantsSeenBy(caller);
        var all = db.StampAlerts.AsNoTracking().Where(a => grants.Any(g => g.Id == a.GrantId));

        if (filter.Status is { } status)
        {
            all = all.Where(a => a.Status == status);
        }

        if (filter.GrantId is { } grant)
        {
            all = all.Where(a => a.GrantId == grant);
        }

        if (filter.SubjectId is { } subject)
        {
            all = all.Where(a => db.StampGrants.Any(g => g.Id == a.GrantId && g.SubjectId == subject));
        }

        if (filter.MinScore is { } score)
        {
            all = all.Where(a => a.Score >= score);
        }

        if (filter.Raised.Start is { } from)
        {
            all = all.Where(a => a.RaisedAt >= from);
        }

        if (filter.Raised.End is { } until)
        {
            all = all.Where(a => a.RaisedAt < until);
        }

        return all;
    }

    public async Task<IReadOnlyList<StampAlertRow>> ReadAsync(IQueryable<StampAlert> alerts, int limit, CancellationToken ct)
    {
        var found = await (
            from a in alerts.OrderByDescending(a => a.Id).Take(limit)
            join g in db.StampGrants on a.GrantId equals g.Id
            join p in db.Products on g.ProductId equals p.Id
            join s in db.Subjects on g.SubjectId equals s.Id
            orderby a.Id descending
            select new
            {
                Alert = a,
                g.Series,
                ProductId = p.Id,
                Product = p.Name,
                SubjectId = s.Id,
                Subject = s.Name,
                Reasons = a.Reasons.OrderByDescending(r => r.Points).Select(r => new StampReasonItem(r.Sign, r.Measured, r.Points)).ToList(),
            }).ToListAsync(ct);
        return [.. found.Select(f => new StampAlertRow(
            f.Alert.Id.Value, f.Alert.RaisedAt, f.Alert.Status, f.Alert.GrantId.Value, f.Series, f.Alert.Number, f.ProductId.Value, f.Product, f.SubjectId.Value, f.Subject, f.Alert.Score, f.Alert.Checks,
            f.Reasons))];
    }
}
