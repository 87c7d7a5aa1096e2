using System.Globalization;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Inspections;
using Ocop.Application.Recalls;
using Ocop.Application.Violations;
using Ocop.Domain.Agencies;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Inspections;
using Ocop.Domain.Recalls;
using Ocop.Domain.Violations;

namespace Ocop.Application.Supervision;

internal sealed class CountSupervisionHandler(SupervisionCount count) : IRequestHandler<CountSupervision, SupervisionFigures>
{
    public Task<SupervisionFigures> Handle(CountSupervision query, CancellationToken cancellationToken) => count.OfAsync(query.Question, cancellationToken);
}

/// <summary>
/// Counts by month, agency and the subject's unit: the database groups, and what is then few rows is summed up in each of the three ways. What a caller may not see in a list is not counted either.
/// </summary>
internal sealed class SupervisionCount(IOcopDb db, ICaller caller, IReferenceFacts facts, ISupervisedRegister register, TimeProvider clock)
{
    private const int WindowMonths = 12;
    private const double NineOfTen = 0.9;

    // The database groups moments by days in Việt Nam.
    private static readonly double Hours = VietnamTime.Zone.BaseUtcOffset.TotalHours;

    private sealed record Group(int Year, int Month, AgencyId? Agency, UnitId? Unit, int Count, long More = 0);

    private sealed record Cell(DateOnly Month, AgencyId? Agency, UnitId? Unit, SupervisionCounts Counts);

    private sealed record Ended(DateOnly Since, DateTimeOffset At, AgencyId? Agency, UnitId? Unit)
    {
        public int Days => At.Day().DayNumber - Since.DayNumber;
    }

    public async Task<SupervisionFigures> OfAsync(SupervisionQuestion question, CancellationToken ct)
    {
        var today = clock.Today();
        var (from, to) = question.PeriodOn(today);
        var units = question.UnitCode is { } code ? facts.Current.Units.SubjectUnitsOf(code, today) : null;
        var (agency, period) = (question.AgencyId, new DayRange(from, to));
        List<Cell> cells = [];
        await CountInspectionsAsync(cells, agency, units, period, ct);
        var findings = await CountFindingsAsync(cells, agency, units, period, today, ct);
        var violations = await CountViolationsAsync(cells, agency, units, period, ct);
        var recalls = await CountRecallsAsync(cells, agency, units, period, ct);

        var last = to < today ? to : today;
        var first = last.AddMonths(-WindowMonths).AddDays(1);
        var products = await ProductsAsync(agency, units, first, last, today, ct);
        var (inForce, inspected) = (products.Values.Sum(p => p.InForce), products.Values.Sum(p => p.Inspected));
        return new(
            today, from, to, Sum(cells), new(first, last, inForce, inspected, inForce == 0 ? null : Math.Round(100m * inspected / inForce, 1)), TimeOf(findings), TimeOf(violations), TimeOf(recalls),
            ByMonth(cells, from, to), ByAgency(cells), ByUnit(cells, products, today));
    }

    private async Task CountInspectionsAsync(List<Cell> cells, AgencyId? agency, UnitId?[]? units, DayRange period, CancellationToken ct) => Add(cells, await (
        from i in Concluded(agency, period)
        join s in db.Subjects on i.SubjectId equals s.Id
        where units == null || units.Contains(s.UnitId)
        group i by new { i.ConcludedOn!.Value.Year, i.ConcludedOn!.Value.Month, i.AgencyId, s.UnitId } into g
        select new Group(g.Key.Year, g.Key.Month, g.Key.AgencyId, g.Key.UnitId, g.Count(), 0)).ToListAsync(ct), g => new(Inspections: g.Count));

    private IQueryable<Inspection> Concluded(AgencyId? agency, DayRange period)
    {
        var (first, last) = period;
        return db.InspectionsFor(caller, Permissions.SupervisionRead).AsNoTracking()
            .Where(i => i.Status == InspectionStatus.Concluded && i.ConcludedOn >= first && i.ConcludedOn <= last && (agency == null || i.AgencyId == agency));
    }

    private async Task<List<Ended>> CountFindingsAsync(List<Cell> cells, AgencyId? agency, UnitId?[]? units, DayRange period, DateOnly today, CancellationToken ct)
    {
        var (start, end) = (period.Start, period.End);
        var all = db.FindingsFor(caller, Permissions.SupervisionRead).AsNoTracking().Where(f => agency == null || f.AgencyId == agency);
        Add(cells, await (
            from f in all.Where(f => f.FoundAt >= start && f.FoundAt < end)
            join s in db.Subjects on f.SubjectId equals s.Id
            where units == null || units.Contains(s.UnitId)
            group f by new { f.FoundAt.AddHours(Hours).Year, f.FoundAt.AddHours(Hours).Month, f.AgencyId, s.UnitId } into g
            select new Group(
                g.Key.Year, g.Key.Month, g.Key.AgencyId, g.Key.UnitId, g.Count(),
                g.Count(f => (f.Status == FindingStatus.Open || f.Status == FindingStatus.Submitted) && f.DueOn < today))).ToListAsync(ct),
            g => new(FindingsOpened: g.Count, FindingsOverdue: (int)g.More));
        return AddEnded(cells, [.. (await (
            from f in all.Where(f => f.ClosedAt >= start && f.ClosedAt < end)
            join s in db.Subjects on f.SubjectId equals s.Id
            where units == null || units.Contains(s.UnitId)
            select new { f.FoundAt, f.ClosedAt, f.AgencyId, s.UnitId }).ToListAsync(ct)).Select(f => new Ended(f.FoundAt.Day(), f.ClosedAt!.Value, f.AgencyId, f.UnitId))], new(FindingsSettled: 1));
    }

    private async Task<List<Ended>> CountViolationsAsync(List<Cell> cells, AgencyId? agency, UnitId?[]? units, DayRange period, CancellationToken ct)
    {
        var (start, end, first, last) = (period.Start, period.End, period.From, period.To);
        var all = db.ViolationsFor(caller, Permissions.SupervisionRead).AsNoTracking().Where(v => agency == null || v.AgencyId == agency);
        Add(cells, await (
            from v in all.Where(v => v.DetectedOn >= first && v.DetectedOn <= last)
            join s in db.Subjects on v.SubjectId equals s.Id
            where units == null || units.Contains(s.UnitId)
            group v by new { v.DetectedOn.Year, v.DetectedOn.Month, v.AgencyId, s.UnitId } into g
            select new Group(g.Key.Year, g.Key.Month, g.Key.AgencyId, g.Key.UnitId, g.Count(), 0)).ToListAsync(ct), g => new(ViolationsDetected: g.Count));
        Add(cells, await (
            from v in all.Where(v => v.DecisionOn >= first && v.DecisionOn <= last)
            join s in db.Subjects on v.SubjectId equals s.Id
            where units == null || units.Contains(s.UnitId)
            group v by new { v.DecisionOn!.Value.Year, v.DecisionOn!.Value.Month, v.AgencyId, s.UnitId } into g
            select new Group(g.Key.Year, g.Key.Month, g.Key.AgencyId, g.Key.UnitId, g.Count(), g.Sum(v => v.FineVnd ?? 0))).ToListAsync(ct),
            g => new(ViolationsDecided: g.Count, FinesDecidedVnd: g.More));
        Add(cells, await (
            from v in all
            from p in v.Payments.Where(p => p.PaidOn >= first && p.PaidOn <= last)
            join s in db.Subjects on v.SubjectId equals s.Id
            where units == null || units.Contains(s.UnitId)
            group p by new { p.PaidOn.Year, p.PaidOn.Month, v.AgencyId, s.UnitId } into g
            select new Group(g.Key.Year, g.Key.Month, g.Key.AgencyId, g.Key.UnitId, 0, g.Sum(p => p.AmountVnd))).ToListAsync(ct), g => new(FinesPaidVnd: g.More));
        return AddEnded(cells, [.. (await (
            from v in all.Where(v => v.ClosedAt >= start && v.ClosedAt < end)
            join s in db.Subjects on v.SubjectId equals s.Id
            where units == null || units.Contains(s.UnitId)
            select new { v.DetectedOn, v.ClosedAt, v.AgencyId, s.UnitId }).ToListAsync(ct)).Select(v => new Ended(v.DetectedOn, v.ClosedAt!.Value, v.AgencyId, v.UnitId))], new(ViolationsClosed: 1));
    }

    private async Task<List<Ended>> CountRecallsAsync(List<Cell> cells, AgencyId? agency, UnitId?[]? units, DayRange period, CancellationToken ct)
    {
        var (start, end) = (period.Start, period.End);
        var all = db.RecallsFor(caller, Permissions.SupervisionRead).AsNoTracking().Where(r => agency == null || (r.DecidingAgencyId ?? r.AgencyId) == agency);
        var opened = all.Where(r => r.OpenedAt >= start && r.OpenedAt < end);
        Add(cells, await RecallsByAsync(opened, units, ct), g => new(RecallsOpened: g.Count));
        Add(cells, await RecallsByAsync(opened.Where(RecallRows.IsLate(true, clock.GetUtcNow())), units, ct), g => new(RecallsLate: g.Count));
        return AddEnded(cells, [.. (await (
            from r in all.Where(r => r.ClosedAt >= start && r.ClosedAt < end)
            join s in db.Subjects on r.SubjectId equals s.Id
            where units == null || units.Contains(s.UnitId)
            select new { r.DetectedAt, r.ClosedAt, Agency = r.DecidingAgencyId ?? r.AgencyId, s.UnitId }).ToListAsync(ct))
            .Select(r => new Ended(r.DetectedAt.Day(), r.ClosedAt!.Value, r.Agency, r.UnitId))], new(RecallsClosed: 1));
    }

    private Task<List<Group>> RecallsByAsync(IQueryable<Recall> recalls, UnitId?[]? units, CancellationToken ct) => (
        from r in recalls
        join s in db.Subjects on r.SubjectId equals s.Id
        where units == null || units.Contains(s.UnitId)
        group r by new { r.OpenedAt.AddHours(Hours).Year, r.OpenedAt.AddHours(Hours).Month, Agency = r.DecidingAgencyId ?? r.AgencyId, s.UnitId } into g
        select new Group(g.Key.Year, g.Key.Month, g.Key.Agency, g.Key.UnitId, g.Count(), 0)).ToListAsync(ct);

    /// <summary>By today's unit; products of none, by the default id.</summary>
    private async Task<Dictionary<UnitId, SupervisedProducts>> ProductsAsync(AgencyId? agency, UnitId?[]? units, DateOnly first, DateOnly last, DateOnly today, CancellationToken ct)
    {
        var inspected = await Concluded(agency, new(first, last)).SelectMany(i => i.Products).Select(p => p.ProductId).Distinct().ToListAsync(ct);
        var present = units?.OfType<UnitId>().Select(u => facts.Current.Units.CurrentOf(u, today)?.Id).ToHashSet();
        return (await register.CountAsync(last, inspected, caller.ReachOf(Permissions.SupervisionRead), ct))
            .Where(p => present is null || (p.UnitId is not null && present.Contains(p.UnitId))).ToDictionary(p => p.UnitId ?? default);
    }

    private static void Add(List<Cell> cells, List<Group> groups, Func<Group, SupervisionCounts> counts) =>
        cells.AddRange(groups.Select(g => new Cell(new(g.Year, g.Month, 1), g.Agency, g.Unit, counts(g))));

    // The time that each of these took is needed for the median, so they come one by one.
    private static List<Ended> AddEnded(List<Cell> cells, List<Ended> ended, SupervisionCounts one)
    {
        cells.AddRange(ended.Select(e => new Cell(MonthOf(e.At.Day()), e.Agency, e.Unit, one)));
        return ended;
    }

    private static SupervisionCounts Sum(IEnumerable<Cell> cells) => cells.Aggregate(new SupervisionCounts(), (sum, cell) => sum + cell.Counts);

    private static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);

    private static List<SupervisionMonth> ByMonth(List<Cell> cells, DateOnly from, DateOnly to)
    {
        var by = cells.ToLookup(c => c.Month);
        List<SupervisionMonth> months = [];

        for (var month = MonthOf(from); month <= to; month = month.AddMonths(1))
        {
            var (first, last) = (month > from ? month : from, month.AddMonths(1).AddDays(-1));
            months.Add(new(month.ToString("yyyy-MM", CultureInfo.InvariantCulture), first, last < to ? last : to, Sum(by[month])));
        }

        return months;
    }

    private List<SupervisionAgency> ByAgency(List<Cell> cells) =>
    [
        .. cells.GroupBy(c => c.Agency).Select(g => new SupervisionAgency(g.Key?.Value, g.Key is { } id ? facts.Current.Find(id)?.Name : null, Sum(g)))
            .OrderBy(a => a.AgencyName is null).ThenBy(a => a.AgencyName, Vietnamese),
    ];

    private List<SupervisionUnit> ByUnit(List<Cell> cells, Dictionary<UnitId, SupervisedProducts> products, DateOnly today)
    {
        var tree = facts.Current.Units;
        var by = cells.ToLookup(c => (c.Unit is { } unit ? tree.CurrentOf(unit, today)?.Id : null) ?? default);
        return
        [
            .. by.Select(g => g.Key).Union(products.Keys).Select(id =>
            {
                var (unit, own) = (tree.Find(id), products.GetValueOrDefault(id));
                return new SupervisionUnit(unit?.Code, unit?.Name, own?.InForce ?? 0, own?.Inspected ?? 0, Sum(by[id]));
            }).OrderBy(u => u.UnitName is null).ThenBy(u => u.UnitName, Vietnamese),
        ];
    }

    private static ClosingTime TimeOf(List<Ended> ended)
    {
        List<int> days = [.. ended.Select(e => e.Days).Order()];
        return new(days.Count, Percentile(days, 0.5), Percentile(days, NineOfTen));
    }

    // between two neighbours where it falls between them, as percentile_cont does
    private static decimal? Percentile(List<int> ordered, double share)
    {
        if (ordered.Count == 0)
        {
            return null;
        }

        var place = share * (ordered.Count - 1);
        var (below, above) = (ordered[(int)Math.Floor(place)], ordered[(int)Math.Ceiling(place)]);
        return Math.Round((decimal)(below + ((above - below) * (place - Math.Floor(place)))), 1);
    }

    private static readonly StringComparer Vietnamese = StringComparer.Create(CultureInfo.GetCultureInfo("vi-VN"), ignoreCase: true);
}
