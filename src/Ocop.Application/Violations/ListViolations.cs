using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Supervision;
using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;
using Ocop.Domain.Violations;

namespace Ocop.Application.Violations;

/// <summary>Which violations to list.</summary>
/// <param name="OpenOnly">Only those not closed.</param>
/// <param name="OverdueOnly">Only those whose next step is late.</param>
/// <param name="Mine">Only those that the caller's agency keeps, or has to receive.</param>
/// <param name="SubjectId">Also under records that were merged with it or bear its tax code.</param>
/// <param name="SourceId">What led to it: a finding, a complaint, a label or a suspicion.</param>
/// <param name="Kind">Code of the catalogue.</param>
/// <param name="AgencyId">The agency that keeps it.</param>
/// <param name="UnitCode">Unit of the subject.</param>
/// <param name="Due">Days on which the next step is due.</param>
/// <param name="Detected">Days of their detection.</param>
/// <param name="Decided">Days of their decisions.</param>
/// <param name="Closed">Days on which they were closed.</param>
/// <param name="Text">Words in the act, the place, the numbers of the papers or the subject's name.</param>
public sealed record ViolationFilter(
    ViolationStatus? Status, bool OpenOnly, bool OverdueOnly, bool Mine, SubjectId? SubjectId, ProductId? ProductId, Guid? SourceId, string? Kind, AgencyId? AgencyId, string? UnitCode, DayRange Due, DayRange Detected,
    DayRange Decided, DayRange Closed, string? Text);

/// <summary>Violations within reach, the newest first.</summary>
[Requires(Permissions.ViolationsRead)]
public sealed record ListViolations(ViolationFilter Filter, int Limit, string? Cursor, bool Count) : IQuery<Page<ViolationRow>>;

/// <summary>The same, all of them.</summary>
[Requires(Permissions.ViolationsRead)]
public sealed record ExportViolations(ViolationFilter Filter) : IQuery<IReadOnlyList<ViolationRow>>;

/// <summary>What the caller's own subjects are charged with, from the minutes on.</summary>
[Requires(Permissions.ViolationsExplain)]
public sealed record ListMyViolations : IQuery<Page<ViolationRow>>;

/// <summary>A violation in a list.</summary>
/// <param name="Kind">Code of the catalogue.</param>
/// <param name="Act">What was done; may name people.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="AwaitsReceipt">Handed over to another agency, and not received yet.</param>
/// <param name="DueOn">Last day for the next step; null once nothing is due.</param>
/// <param name="AgencyName">Who keeps it.</param>
/// <param name="FineVnd">What has to be paid, in VND.</param>
public sealed record ViolationRow(
    Guid Id, Guid SubjectId, string SubjectName, string Kind, string KindName, string KindNameEn, string Act, string? Place, DateOnly DetectedOn, ViolationStatus Status, bool AwaitsReceipt,
    DateOnly? DueOn, bool Overdue, Guid AgencyId, string? AgencyName, string? MinutesNumber, DateOnly? MinutesOn, string? DecisionNumber, DateOnly? DecisionOn, ViolationMeasure? Measure, long? FineVnd);

internal sealed class ListViolationsValidator : AbstractValidator<ListViolations>
{
    public ListViolationsValidator()
    {
        RuleFor(q => q.Limit).InclusiveBetween(1, Paging.MaxLimit);
        RuleFor(q => q.Filter.Text).MaximumLength(SearchWords.MaxLength).OverridePropertyName("q");
    }
}

internal sealed class ListViolationsHandler(ViolationRows rows) : IRequestHandler<ListViolations, Page<ViolationRow>>
{
    private const string Sort = "-id";

    public async Task<Page<ViolationRow>> Handle(ListViolations query, CancellationToken cancellationToken)
    {
        var all = await rows.OfAsync(query.Filter, cancellationToken);
        var after = Cursor.Decode(query.Cursor, Sort, 0);
        var page = after is null ? all : all.Where(v => ((Guid)(object)v.Id).CompareTo(after.Id) < 0);
        var found = await rows.ReadAsync(page, query.Limit + 1, cancellationToken);
        int? total = query.Count ? await all.Take(Paging.CountCap).CountAsync(cancellationToken) : null;
        return found.Count <= query.Limit ? new(found, null, total) : new([.. found.Take(query.Limit)], new Cursor(Sort, [], found[query.Limit - 1].Id).Encode(), total);
    }
}

internal sealed class ExportViolationsHandler(ViolationRows rows) : IRequestHandler<ExportViolations, IReadOnlyList<ViolationRow>>
{
    private const int Most = 10_000;

    public async Task<IReadOnlyList<ViolationRow>> Handle(ExportViolations query, CancellationToken cancellationToken) =>
        await rows.ReadAsync(await rows.OfAsync(query.Filter, cancellationToken), Most, cancellationToken);
}

internal sealed class ListMyViolationsHandler(IOcopDb db, ICaller caller, ViolationRows rows) : IRequestHandler<ListMyViolations, Page<ViolationRow>>
{
    public async Task<Page<ViolationRow>> Handle(ListMyViolations query, CancellationToken cancellationToken) =>
        new(await rows.ReadAsync(db.ViolationsFor(caller, Permissions.ViolationsExplain).AsNoTracking(), Paging.MaxLimit, cancellationToken), null);
}

/// <summary>Violations as lists show them.</summary>
internal sealed class ViolationRows(IOcopDb db, ICaller caller, IReferenceFacts facts, TimeProvider clock)
{
    public async Task<IQueryable<Violation>> OfAsync(ViolationFilter filter, CancellationToken ct)
    {
        var all = InPlaceAndTime(Where(db.ViolationsFor(caller).AsNoTracking(), filter), filter);

        if (filter.SubjectId is { } subject)
        {
            var same = await db.SameSubjectsAsync(subject, ct);
            all = all.Where(v => same.Contains(v.SubjectId));
        }

        foreach (var word in SearchWords.Of(filter.Text))
        {
            var patterns = SearchWords.Patterns(word).ToArray();
            all = all.Where(v => patterns.Any(pattern => EF.Functions.Like(EF.Property<string>(v, "SearchText"), pattern))
                || db.Subjects.Any(s => s.Id == v.SubjectId && patterns.Any(pattern => EF.Functions.Like(EF.Property<string>(s, "NameSearch"), pattern))));
        }

        return all;
    }

    private IQueryable<Violation> InPlaceAndTime(IQueryable<Violation> all, ViolationFilter filter)
    {
        if (filter.AgencyId is { } agency)
        {
            all = all.Where(v => v.AgencyId == agency);
        }

        if (filter.UnitCode is { } code)
        {
            var units = facts.Current.Units.SubjectUnitsOf(code, clock.Today());
            all = all.Where(v => db.Subjects.Any(s => s.Id == v.SubjectId && units.Contains(s.UnitId)));
        }

        if (filter.Due.From is { } dueFrom)
        {
            all = all.Where(v => v.DueOn >= dueFrom);
        }

        if (filter.Due.To is { } dueTo)
        {
            all = all.Where(v => v.DueOn <= dueTo);
        }

        if (filter.Detected.From is { } detectedFrom)
        {
            all = all.Where(v => v.DetectedOn >= detectedFrom);
        }

        if (filter.Detected.To is { } detectedTo)
        {
            all = all.Where(v => v.DetectedOn <= detectedTo);
        }

        if (filter.Decided.From is { } decidedFrom)
        {
            all = all.Where(v => v.DecisionOn >= decidedFrom);
        }

        if (filter.Decided.To is { } decidedTo)
        {
            all = all.Where(v => v.DecisionOn <= decidedTo);
        }

        if (filter.Closed.Start is { } closedFrom)
        {
            all = all.Where(v => v.ClosedAt >= closedFrom);
        }

        if (filter.Closed.End is { } closedUntil)
        {
            all = all.Where(v => v.ClosedAt < closedUntil);
        }

        return all;
    }

    private IQueryable<Violation> Where(IQueryable<Violation> all, ViolationFilter filter)
    {
        if (filter.Status is { } status)
        {
            all = all.Where(v => v.Status == status);
        }

        if (filter.OpenOnly)
        {
            all = all.Where(v => v.Status != ViolationStatus.Closed);
        }

        if (filter.OverdueOnly)
        {
            var today = clock.Today();
            all = all.Where(v => v.DueOn < today);
        }

        if (filter.Mine)
        {
            var agency = caller.AgencyId;
            all = all.Where(v => agency != null && (v.AgencyId == agency || v.Transfers.Any(t => t.ToAgencyId == agency && t.ReceivedAt == null)));
        }

        if (filter.ProductId is { } product)
        {
            all = all.Where(v => v.Products.Any(p => p.ProductId == product));
        }

        if (filter.SourceId is { } source)
        {
            all = all.Where(v => v.SourceId == source);
        }

        if (filter.Kind is { } code)
        {
            var kinds = facts.Current.ViolationKinds.Where(k => k.Code == code).Select(k => k.Id).ToArray();
            all = all.Where(v => kinds.Contains(v.KindId));
        }

        return all;
    }

    public async Task<IReadOnlyList<ViolationRow>> ReadAsync(IQueryable<Violation> violations, int limit, CancellationToken ct)
    {
        var found = await (
            from v in violations.OrderByDescending(v => v.Id).Take(limit)
            join s in db.Subjects on v.SubjectId equals s.Id
            orderby v.Id descending
            select new { Violation = v, Subject = s.Name }).ToListAsync(ct);
        return [.. found.Select(f => Row(f.Violation, f.Subject))];
    }

    public ViolationRow Row(Violation v, string subject)
    {
        var kind = facts.Current.Find(v.KindId)!;
        return new(
            v.Id.Value, v.SubjectId.Value, subject, kind.Code, kind.Name, kind.NameEn, v.Act, v.Place, v.DetectedOn, v.Status, v.AwaitsReceipt, v.DueOn, v.DueOn < clock.Today(), v.AgencyId.Value,
            facts.Current.Find(v.AgencyId)?.Name, v.MinutesNumber, v.MinutesOn, v.DecisionNumber, v.DecisionOn, v.Measure, v.FineVnd);
    }
}
