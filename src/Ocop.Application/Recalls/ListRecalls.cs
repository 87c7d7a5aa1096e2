using System.Linq.Expressions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Representatives;
using Ocop.Application.Supervision;
using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Recalls;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Recalls;

/// <summary>Which recalls to list.</summary>
/// <param name="Open">Only what goes on; false for what is over.</param>
/// <param name="Late">Only those whose notice or decision came too late or is overdue; false for the others.</param>
/// <param name="UnmetOnly">Only those of which the notice or the decision is still to come.</param>
/// <param name="AgencyId">The agency that decided on it or, without a decision, opened it.</param>
/// <param name="UnitCode">Unit of the subject.</param>
/// <param name="Opened">Days on which they were opened.</param>
/// <param name="Closed">Days on which they were closed.</param>
/// <param name="Text">Words in code, lots, basis or the subject's name.</param>
public sealed record RecallFilter(
    RecallStatus? Status, bool? Open, bool? Forced, bool? Late, bool UnmetOnly, SubjectId? SubjectId, ProductId? ProductId, AgencyId? AgencyId, string? UnitCode, DayRange Opened, DayRange Closed, string? Text);

/// <summary>Recalls within reach, the newest first.</summary>
[Requires(Permissions.RegisterRead)]
public sealed record ListRecalls(RecallFilter Filter, int Limit, string? Cursor, bool Count) : IQuery<Page<RecallRow>>;

/// <summary>The same, all of them.</summary>
[Requires(Permissions.RegisterRead)]
public sealed record ExportRecalls(RecallFilter Filter) : IQuery<IReadOnlyList<RecallRow>>;

/// <summary>One recall.</summary>
[Requires(Permissions.RegisterRead)]
public sealed record GetRecall(RecallId Id) : IQuery<RecallDetail>;

/// <summary>A recall in a list.</summary>
/// <param name="Code">For telephone and paper.</param>
/// <param name="Products">Names of the products.</param>
/// <param name="Lots">How many lots it names.</param>
/// <param name="OpenLots">How many of them are not wholly accounted for.</param>
/// <param name="NoticeDueAt">By when the chain is told.</param>
/// <param name="NotifiedAt">When the first of the chain was told.</param>
/// <param name="NoticeHoursLate">Begun hours by which that was, or still is, too late; null in time.</param>
/// <param name="DecisionDueAt">By when an agency decides; null of a voluntary one.</param>
/// <param name="DecisionHoursLate">Begun hours by which that was, or still is, too late; null in time.</param>
/// <param name="PublishedAt">Since when everyone reads of it.</param>
public sealed record RecallRow(
    Guid Id, string Code, Guid SubjectId, string SubjectName, IReadOnlyList<string> Products, RecallStatus Status, bool Forced, RecallTrigger Trigger, int Lots, int OpenLots, DateTimeOffset DetectedAt,
    DateTimeOffset NoticeDueAt, DateTimeOffset? NotifiedAt, int? NoticeHoursLate, DateTimeOffset? DecisionDueAt, DateTimeOffset? DecidedAt, int? DecisionHoursLate, DateTimeOffset? PublishedAt,
    DateTimeOffset? ClosedAt);

/// <summary>A recall.</summary>
/// <param name="Basis">Why, in words; may name people.</param>
/// <param name="AgencyName">The agency that opened it; null of a subject's own.</param>
/// <param name="Totals">Sums of the lots, one for each unit of measure.</param>
/// <param name="MayManage">Whether the caller may decide, publish, check and close it.</param>
/// <param name="MayAddLots">Whether the caller may name more lots.</param>
/// <param name="MayReport">Whether the caller may add notices, figures and treatments.</param>
/// <param name="Version">For If-Match.</param>
public sealed record RecallDetail(
    Guid Id, string Code, Guid SubjectId, string SubjectName, RecallStatus Status, bool Forced, RecallTrigger Trigger, string Basis, Guid? AgencyId, string? AgencyName, DateTimeOffset DetectedAt,
    DateTimeOffset OpenedAt, string? OpenedBy, RecallClock NoticeClock, RecallClock? DecisionClock, RecallDecisionItem? Decision, RecallPublication? Publication, IReadOnlyList<RecallLotItem> Lots,
    IReadOnlyList<RecallTotal> Totals, IReadOnlyList<RecallNoticeItem> Notices, IReadOnlyList<RecallProgressItem> Progress, IReadOnlyList<RecallTreatmentItem> Treatments, bool? Effective,
    string? EffectivenessText, DateTimeOffset? CheckedAt, string? CheckedBy, DateTimeOffset? ClosedAt, string? ClosedBy, string? UnaccountedBecause, string? WithdrawnBecause, bool MayManage, bool MayAddLots, bool MayReport, uint Version);

/// <summary>What is due by when.</summary>
/// <param name="DoneAt">When it was done.</param>
/// <param name="HoursLate">Begun hours by which it was, or still is, too late; null in time.</param>
/// <param name="HoursLeft">Whole hours that are left; null when it is done or late.</param>
public sealed record RecallClock(DateTimeOffset DueAt, DateTimeOffset? DoneAt, int? HoursLate, int? HoursLeft);

/// <summary>The decision of a forced recall.</summary>
public sealed record RecallDecisionItem(string Number, DateTimeOffset At, Guid AgencyId, string? AgencyName, string SignatoryName, string? SignatoryTitle);

/// <summary>What everyone reads.</summary>
/// <param name="Instructions">What whoever has bought it does.</param>
public sealed record RecallPublication(string Reason, string Instructions, DateTimeOffset At);

/// <summary>A lot with its latest figures.</summary>
/// <param name="Sold">Gone out, whether it came back or not.</param>
/// <param name="Left">Never gone out, and kept apart.</param>
/// <param name="Recovered">Come back, and kept apart.</param>
/// <param name="Destroyed">Destroyed, and counted neither as left nor as recovered.</param>
/// <param name="Unaccounted">Made, and neither left nor recovered nor destroyed.</param>
/// <param name="ReportedAt">When figures were last entered; null when never.</param>
public sealed record RecallLotItem(
    Guid ProductId, string ProductName, string Code, string? Pack, DateOnly? MadeOn, DateOnly? ExpiresOn, string Unit, decimal Made, decimal Sold, decimal Left, decimal Recovered, decimal Destroyed,
    decimal Unaccounted, DateTimeOffset? ReportedAt);

/// <summary>Sums of the lots with one unit of measure.</summary>
public sealed record RecallTotal(string Unit, decimal Made, decimal Sold, decimal Left, decimal Recovered, decimal Destroyed, decimal Unaccounted);

/// <summary>One of the chain who was told.</summary>
public sealed record RecallNoticeItem(Guid Id, string Recipient, RecallChannel Channel, DateTimeOffset At, string? Note, string? By);

/// <summary>Figures as they were once entered.</summary>
public sealed record RecallProgressItem(string Lot, string Unit, decimal Sold, decimal Left, decimal Recovered, decimal Destroyed, string? Note, DateTimeOffset At, string? By);

/// <summary>What became of goods.</summary>
public sealed record RecallTreatmentItem(Guid Id, RecallTreatmentMethod Method, DateOnly On, string Text, string? By);

internal sealed class ListRecallsValidator : AbstractValidator<ListRecalls>
{
    public ListRecallsValidator()
    {
        RuleFor(q => q.Limit).InclusiveBetween(1, Paging.MaxLimit);
        RuleFor(q => q.Filter.Text).MaximumLength(SearchWords.MaxLength).OverridePropertyName("q");
    }
}

internal sealed class ListRecallsHandler(RecallRows rows) : IRequestHandler<ListRecalls, Page<RecallRow>>
{
    private const string Sort = "-id";

    public async Task<Page<RecallRow>> Handle(ListRecalls query, CancellationToken cancellationToken)
    {
        var all = rows.Of(query.Filter);
        var after = Cursor.Decode(query.Cursor, Sort, 0);
        var page = after is null ? all : all.Where(r => ((Guid)(object)r.Id).CompareTo(after.Id) < 0);
        var found = await rows.ReadAsync(page, query.Limit + 1, cancellationToken);
        int? total = query.Count ? await all.Take(Paging.CountCap).CountAsync(cancellationToken) : null;
        return found.Count <= query.Limit ? new(found, null, total) : new([.. found.Take(query.Limit)], new Cursor(Sort, [], found[query.Limit - 1].Id).Encode(), total);
    }
}

internal sealed class ExportRecallsHandler(RecallRows rows) : IRequestHandler<ExportRecalls, IReadOnlyList<RecallRow>>
{
    private const int Most = 10_000;

    public Task<IReadOnlyList<RecallRow>> Handle(ExportRecalls query, CancellationToken cancellationToken) => rows.ReadAsync(rows.Of(query.Filter), Most, cancellationToken);
}

internal sealed class GetRecallHandler(IOcopDb db, ICaller caller, IRepresentativeDirectory people, IReferenceFacts facts, TimeProvider clock) : IRequestHandler<GetRecall, RecallDetail>
{
    public async Task<RecallDetail> Handle(GetRecall query, CancellationToken cancellationToken)
    {
        var r = await db.Whole(db.RecallsFor(caller).AsNoTracking()).SingleOrDefaultAsync(x => x.Id == query.Id, cancellationToken) ?? throw new DomainException(RecallErrors.NotFound());
        var now = clock.GetUtcNow();
        var subject = await db.Subjects.Where(s => s.Id == r.SubjectId).Select(s => s.Name).SingleAsync(cancellationToken);
        var productIds = r.Lots.Select(l => l.ProductId).Distinct().ToArray();
        var products = await db.Products.Where(p => productIds.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToDictionaryAsync(p => p.Id, p => p.Name, cancellationToken);
        var names = await people.NamesOfAsync(
            [.. r.Notices.Select(n => n.By).Concat(r.Progress.Select(p => p.By)).Concat(r.Treatments.Select(t => t.By)).Concat(((Guid?[])[r.OpenedBy, r.CheckedBy, r.ClosedBy]).OfType<Guid>()).Distinct()],
            cancellationToken);
        string? NameOf(Guid? id) => id is { } one ? names.GetValueOrDefault(one) : null;
        var manages = await MayAsync(Permissions.RecallsManage, r.Id, cancellationToken);
        var reports = manages || (!caller.Has(Permissions.RecallsManage) && await MayAsync(Permissions.RecallsReport, r.Id, cancellationToken));
        var lots = r.Lots.ToDictionary(l => l.Id);

        return new(
            r.Id.Value, r.Code, r.SubjectId.Value, subject, r.Status, r.Forced, r.Trigger, r.Basis, r.AgencyId?.Value, r.AgencyId is { } agency ? facts.Current.Find(agency)?.Name : null, r.DetectedAt,
            r.OpenedAt, NameOf(r.OpenedBy), ClockOf(r.NoticeDueAt, r.NotifiedAt, r.ClosedAt, now), r.DecisionDueAt is { } due ? ClockOf(due, r.DecidedAt, r.ClosedAt, now) : null,
            r.DecisionNumber is { } number
                ? new(number, r.DecidedAt!.Value, r.DecidingAgencyId!.Value.Value, facts.Current.Find(r.DecidingAgencyId.Value)?.Name, r.SignatoryName!, r.SignatoryTitle)
                : null,
            r.PublishedAt is { } published ? new(r.PublicReason!, r.PublicInstructions!, published) : null,
            [.. r.Lots.OrderBy(l => l.Code, StringComparer.Ordinal).ThenBy(l => products[l.ProductId], StringComparer.Ordinal).Select(l => new RecallLotItem(
                l.ProductId.Value, products[l.ProductId], l.Code, l.Pack, l.MadeOn, l.ExpiresOn, l.Unit, l.Made, l.Sold, l.Left, l.Recovered, l.Destroyed, l.Unaccounted, l.ReportedAt))],
            [.. r.Lots.GroupBy(l => l.Unit, StringComparer.OrdinalIgnoreCase).Select(g => new RecallTotal(
                g.Key, g.Sum(l => l.Made), g.Sum(l => l.Sold), g.Sum(l => l.Left), g.Sum(l => l.Recovered), g.Sum(l => l.Destroyed), g.Sum(l => l.Unaccounted)))],
            [.. r.Notices.OrderBy(n => n.At).ThenBy(n => n.Id).Select(n => new RecallNoticeItem(n.Id, n.Recipient, n.Channel, n.At, n.Note, NameOf(n.By)))],
            [.. r.Progress.OrderByDescending(p => p.At).ThenBy(p => lots[p.LotId].Code, StringComparer.Ordinal).Select(p => new RecallProgressItem(
                lots[p.LotId].Code, lots[p.LotId].Unit, p.Sold, p.Left, p.Recovered, p.Destroyed, p.Note, p.At, NameOf(p.By)))],
            [.. r.Treatments.OrderBy(t => t.On).ThenBy(t => t.Id).Select(t => new RecallTreatmentItem(t.Id, t.Method, t.On, t.Text, NameOf(t.By)))],
            r.Effective, r.EffectivenessText, r.CheckedAt, NameOf(r.CheckedBy), r.ClosedAt, NameOf(r.ClosedBy), r.UnaccountedBecause, r.WithdrawnBecause, manages,
            reports && r.TakesLots(manages), reports, r.Version);
    }

    private async Task<bool> MayAsync(string permission, RecallId id, CancellationToken ct) =>
        caller.UserId is not null && caller.Has(permission) && await db.RecallsFor(caller, permission).AnyAsync(x => x.Id == id, ct);

    private static RecallClock ClockOf(DateTimeOffset due, DateTimeOffset? done, DateTimeOffset? closed, DateTimeOffset now)
    {
        var late = RecallRows.HoursLate(due, done ?? closed ?? now);
        return new(due, done, late, done is null && closed is null && late is null ? (int)Math.Floor((due - now).TotalHours) : null);
    }
}

/// <summary>Recalls as lists show them.</summary>
internal sealed class RecallRows(IOcopDb db, ICaller caller, IReferenceFacts facts, TimeProvider clock)
{
    /// <summary>Code, lots and basis, folded; the database computes it.</summary>
    public const string SearchColumn = "SearchText";

    public static int? HoursLate(DateTimeOffset due, DateTimeOffset done) => done > due ? (int)Math.Ceiling((done - due).TotalHours) : null;

    /// <summary>Notice or decision came too late or is overdue; or neither.</summary>
    public static Expression<Func<Recall, bool>> IsLate(bool late, DateTimeOffset now) =>
        r => late == (r.NoticeDueAt < (r.NotifiedAt ?? r.ClosedAt ?? now) || (r.DecisionDueAt != null && r.DecisionDueAt < (r.DecidedAt ?? r.ClosedAt ?? now)));

    /// <summary>The chain is not told yet, or nobody has decided yet: a clock runs.</summary>
    public static Expression<Func<Recall, bool>> IsUnmet { get; } =
        r => r.ClosedAt == null && (r.NotifiedAt == null || (r.DecisionDueAt != null && r.DecidedAt == null));

    public IQueryable<Recall> Of(RecallFilter filter)
    {
        var all = db.RecallsFor(caller).AsNoTracking();

        if (filter.Status is { } status)
        {
            all = all.Where(r => r.Status == status);
        }

        if (filter.Open is { } open)
        {
            all = all.Where(r => open == (r.ClosedAt == null));
        }

        if (filter.Forced is { } forced)
        {
            all = all.Where(r => r.Forced == forced);
        }

        if (filter.Late is { } late)
        {
            all = all.Where(IsLate(late, clock.GetUtcNow()));
        }

        if (filter.UnmetOnly)
        {
            all = all.Where(IsUnmet);
        }

        if (filter.SubjectId is { } subject)
        {
            all = all.Where(r => r.SubjectId == subject);
        }

        if (filter.ProductId is { } product)
        {
            all = all.Where(r => r.Lots.Any(l => l.ProductId == product));
        }

        if (filter.AgencyId is { } agency)
        {
            all = all.Where(r => (r.DecidingAgencyId ?? r.AgencyId) == agency);
        }

        if (filter.UnitCode is { } code)
        {
            var units = facts.Current.Units.SubjectUnitsOf(code, clock.Today());
            all = all.Where(r => db.Subjects.Any(s => s.Id == r.SubjectId && units.Contains(s.UnitId)));
        }

        if (filter.Opened.Start is { } openedFrom)
        {
            all = all.Where(r => r.OpenedAt >= openedFrom);
        }

        if (filter.Opened.End is { } openedUntil)
        {
            all = all.Where(r => r.OpenedAt < openedUntil);
        }

        if (filter.Closed.Start is { } closedFrom)
        {
            all = all.Where(r => r.ClosedAt >= closedFrom);
        }

        if (filter.Closed.End is { } closedUntil)
        {
            all = all.Where(r => r.ClosedAt < closedUntil);
        }

        foreach (var word in SearchWords.Of(filter.Text))
        {
            var patterns = SearchWords.Patterns(word).ToArray();
            all = all.Where(r => patterns.Any(pattern => EF.Functions.Like(EF.Property<string>(r, SearchColumn), pattern))
                || db.Subjects.Any(s => s.Id == r.SubjectId && patterns.Any(pattern => EF.Functions.Like(EF.Property<string>(s, "NameSearch"), pattern))));
        }

        return all;
    }

    public async Task<IReadOnlyList<RecallRow>> ReadAsync(IQueryable<Recall> recalls, int limit, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var found = await (
            from r in recalls.OrderByDescending(r => r.Id).Take(limit)
            join s in db.Subjects on r.SubjectId equals s.Id
            orderby r.Id descending
            select new
            {
                Recall = r,
                Subject = s.Name,
                Products = db.Products.Where(p => r.Lots.Any(l => l.ProductId == p.Id)).OrderBy(p => p.Name).Select(p => p.Name).ToList(),
                Lots = r.Lots.Count,
                OpenLots = r.Lots.Count(l => l.Recovered + l.Left + l.Destroyed < l.Made),
            }).ToListAsync(ct);
        return [.. found.Select(f => new RecallRow(
            f.Recall.Id.Value, f.Recall.Code, f.Recall.SubjectId.Value, f.Subject, f.Products, f.Recall.Status, f.Recall.Forced, f.Recall.Trigger, f.Lots, f.OpenLots, f.Recall.DetectedAt,
            f.Recall.NoticeDueAt, f.Recall.NotifiedAt, HoursLate(f.Recall.NoticeDueAt, f.Recall.NotifiedAt ?? f.Recall.ClosedAt ?? now), f.Recall.DecisionDueAt, f.Recall.DecidedAt,
            f.Recall.DecisionDueAt is { } due ? HoursLate(due, f.Recall.DecidedAt ?? f.Recall.ClosedAt ?? now) : null, f.Recall.PublishedAt, f.Recall.ClosedAt))];
    }
}
