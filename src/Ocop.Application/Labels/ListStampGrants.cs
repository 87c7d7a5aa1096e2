using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Representatives;
using Ocop.Domain.Common;
using Ocop.Domain.Labels;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Labels;

/// <summary>Which grants to list.</summary>
/// <param name="State">Only those that have stamps in it.</param>
/// <param name="Granted">Days on which they were granted.</param>
/// <param name="Text">Words in the subject's name, in the series or the decision's number.</param>
public sealed record StampGrantFilter(string? Series, SubjectId? SubjectId, ProductId? ProductId, StampState? State, DayRange Granted, string? Text);

/// <summary>Grants of stamps within reach, the newest first.</summary>
[Requires(Permissions.Known)]
public sealed record ListStampGrants(StampGrantFilter Filter, int Limit, string? Cursor, bool Count) : IQuery<Page<StampGrantRow>>;

/// <summary>The same, all of them.</summary>
[Requires(Permissions.Known)]
public sealed record ExportStampGrants(StampGrantFilter Filter) : IQuery<IReadOnlyList<StampGrantRow>>;

/// <summary>One grant.</summary>
[Requires(Permissions.Known)]
public sealed record GetStampGrant(StampGrantId Id) : IQuery<StampGrantDetail>;

/// <summary>Where the stamps of a grant are.</summary>
[Requires(Permissions.Known)]
public sealed record GetStampBalance(StampGrantId Id) : IQuery<StampBalanceSheet>;

/// <summary>Where all stamps of a subject are, of those within reach.</summary>
[Requires(Permissions.Known)]
public sealed record GetSubjectStampBalance(SubjectId SubjectId) : IQuery<StampBalanceSheet>;

/// <summary>A grant in a list.</summary>
/// <param name="Approved">How many stamps the decision approves for the product.</param>
/// <param name="InStock">Reserved, printed or handed over, and on no pack yet.</param>
/// <param name="OpenAlerts">Suspicions of copies that nobody has settled.</param>
public sealed record StampGrantRow(
    Guid Id, string Series, long From, long To, long Quantity, Guid SubjectId, string SubjectName, Guid ProductId, string ProductName, string DecisionNumber, DateOnly DecisionDate, int Approved,
    DateOnly GrantedOn, long InStock, long Activated, int OpenAlerts);

/// <summary>A grant.</summary>
/// <param name="Ranges">Where its stamps are, by running number.</param>
/// <param name="Movements">What became of them, the latest first; the last 200.</param>
/// <param name="MayManage">Whether the caller may print, hand over, void and fetch the files for the printer.</param>
/// <param name="MayAccount">Whether the caller may activate, and report spoiled and lost ones.</param>
/// <param name="Version">For the ETag only.</param>
public sealed record StampGrantDetail(
    Guid Id, string Series, long From, long To, long Quantity, Guid SubjectId, string SubjectName, Guid ProductId, string ProductName, string ProductCode, string DecisionNumber, DateOnly DecisionDate,
    Guid? DecisionId, int Approved, DateOnly GrantedOn, string? GrantedBy, StampBalanceSheet Balance, IReadOnlyList<StampRangeItem> Ranges, IReadOnlyList<StampMovementItem> Movements, int OpenAlerts,
    bool MayManage, bool MayAccount, uint Version);

/// <summary>How many stamps are where. Granted = in stock + activated + spoiled + lost + void + recalled.</summary>
/// <param name="InStock">Reserved, printed and handed over.</param>
/// <param name="Balanced">Whether every stamp is accounted for.</param>
public sealed record StampBalanceSheet(
    long Granted, long InStock, long Reserved, long Printed, long HandedOver, long Activated, long Spoiled, long Lost, long Void, long Recalled, bool Balanced)
{
    public static StampBalanceSheet Of(StampBalance b) => new(b.Granted, b.InStock, b.Reserved, b.Printed, b.HandedOver, b.Activated, b.Spoiled, b.Lost, b.Void, b.Recalled, b.Balanced);
}

/// <summary>Stamps that are in one state.</summary>
public sealed record StampRangeItem(long From, long To, long Count, StampState State, string? Lot, DateOnly? PackedOn);

/// <summary>A step of stamps.</summary>
/// <param name="Note">Why; may name people.</param>
public sealed record StampMovementItem(Guid Id, StampState Into, long From, long To, string? Lot, DateOnly? PackedOn, string? Note, string? By, DateTimeOffset At);

internal sealed class ListStampGrantsValidator : AbstractValidator<ListStampGrants>
{
    public ListStampGrantsValidator()
    {
        RuleFor(q => q.Limit).InclusiveBetween(1, Paging.MaxLimit);
        RuleFor(q => q.Filter.Text).MaximumLength(SearchWords.MaxLength).OverridePropertyName("q");
    }
}

internal sealed class ListStampGrantsHandler(StampGrantRows rows) : IRequestHandler<ListStampGrants, Page<StampGrantRow>>
{
    private const string Sort = "-id";

    public async Task<Page<StampGrantRow>> Handle(ListStampGrants query, CancellationToken cancellationToken)
    {
        var all = rows.Of(query.Filter);
        var after = Cursor.Decode(query.Cursor, Sort, 0);
        var page = after is null ? all : all.Where(g => ((Guid)(object)g.Id).CompareTo(after.Id) < 0);
        var found = await rows.ReadAsync(page, query.Limit + 1, cancellationToken);
        int? total = query.Count ? await all.Take(Paging.CountCap).CountAsync(cancellationToken) : null;
        return found.Count <= query.Limit ? new(found, null, total) : new([.. found.Take(query.Limit)], new Cursor(Sort, [], found[query.Limit - 1].Id).Encode(), total);
    }
}

internal sealed class ExportStampGrantsHandler(StampGrantRows rows) : IRequestHandler<ExportStampGrants, IReadOnlyList<StampGrantRow>>
{
    private const int Most = 10_000;

    public Task<IReadOnlyList<StampGrantRow>> Handle(ExportStampGrants query, CancellationToken cancellationToken) => rows.ReadAsync(rows.Of(query.Filter), Most, cancellationToken);
}

internal sealed class GetStampGrantHandler(IOcopDb db, ICaller caller, IRepresentativeDirectory people) : IRequestHandler<GetStampGrant, StampGrantDetail>
{
    private const int MostMovements = 200;

    public async Task<StampGrantDetail> Handle(GetStampGrant query, CancellationToken cancellationToken)
    {
        var g = await db.GrantsSeenBy(caller).AsNoTracking().Include(x => x.Ranges).SingleOrDefaultAsync(x => x.Id == query.Id, cancellationToken) ?? throw new DomainException(StampErrors.NotFound());
        var movements = await db.StampGrants.AsNoTracking().Where(x => x.Id == g.Id).SelectMany(x => x.Movements).OrderByDescending(m => m.Id).Take(MostMovements).ToListAsync(cancellationToken);
        var subject = await db.Subjects.Where(s => s.Id == g.SubjectId).Select(s => s.Name).SingleAsync(cancellationToken);
        var product = await db.Products.Where(p => p.Id == g.ProductId).Select(p => new { p.Name, Code = p.Codes.Where(c => c.Kind == ProductCodeKind.Code).Select(c => c.Value).FirstOrDefault() }).SingleAsync(cancellationToken);
        var names = await people.NamesOfAsync([.. movements.Select(m => m.By).Append(g.GrantedBy).Distinct()], cancellationToken);
        var alerts = await db.StampAlerts.CountAsync(a => a.GrantId == g.Id && a.Status == StampAlertStatus.Open, cancellationToken);
        var manages = caller.UserId is not null && await db.GrantsManagedBy(caller).AnyAsync(x => x.Id == g.Id, cancellationToken);
        var accounts = manages || (caller.UserId is not null && await db.GrantsAccountedBy(caller).AnyAsync(x => x.Id == g.Id, cancellationToken));

        return new(
            g.Id.Value, g.Series, g.From, g.To, g.Quantity, g.SubjectId.Value, subject, g.ProductId.Value, product.Name, product.Code ?? "", g.DecisionNumber, g.DecisionDate, g.DecisionId?.Value, g.Approved,
            g.GrantedOn, names.GetValueOrDefault(g.GrantedBy), StampBalanceSheet.Of(g.Balance),
            [.. g.Ranges.OrderBy(r => r.From).Select(r => new StampRangeItem(r.From, r.To, r.Count, r.State, r.Lot, r.PackedOn))],
            [.. movements.Select(m => new StampMovementItem(m.Id, m.Into, m.From, m.To, m.Lot, m.PackedOn, m.Note, names.GetValueOrDefault(m.By), m.At))], alerts, manages, accounts, g.Version);
    }
}

internal sealed class GetStampBalanceHandler(IOcopDb db, ICaller caller) : IRequestHandler<GetStampBalance, StampBalanceSheet>
{
    public async Task<StampBalanceSheet> Handle(GetStampBalance query, CancellationToken cancellationToken)
    {
        var grants = db.GrantsSeenBy(caller).Where(g => g.Id == query.Id);
        return await grants.AnyAsync(cancellationToken) ? await StampBalances.OfAsync(grants, cancellationToken) : throw new DomainException(StampErrors.NotFound());
    }
}

internal sealed class GetSubjectStampBalanceHandler(IOcopDb db, ICaller caller) : IRequestHandler<GetSubjectStampBalance, StampBalanceSheet>
{
    public Task<StampBalanceSheet> Handle(GetSubjectStampBalance query, CancellationToken cancellationToken) =>
        StampBalances.OfAsync(db.GrantsSeenBy(caller).Where(g => g.SubjectId == query.SubjectId), cancellationToken);
}

/// <summary>Sums by the database: granted by the grants, the rest by their ranges, so that the one proves the other.</summary>
internal static class StampBalances
{
    public static async Task<StampBalanceSheet> OfAsync(IQueryable<StampGrant> grants, CancellationToken ct)
    {
        var granted = await grants.SumAsync(g => g.To - g.From + 1, ct);
        var counts = await grants.SelectMany(g => g.Ranges).GroupBy(r => r.State).Select(r => new { State = r.Key, Count = r.Sum(x => x.To - x.From + 1) }).ToListAsync(ct);
        return StampBalanceSheet.Of(StampBalance.Of(granted, counts.Select(c => (c.State, c.Count))));
    }
}

/// <summary>Grants as lists show them.</summary>
internal sealed class StampGrantRows(IOcopDb db, ICaller caller)
{
    public IQueryable<StampGrant> Of(StampGrantFilter filter)
    {
        var all = db.GrantsSeenBy(caller).AsNoTracking();

        if (!string.IsNullOrWhiteSpace(filter.Series))
        {
            var series = VietnameseText.Clean(filter.Series).ToUpperInvariant();
            all = all.Where(g => g.Series == series);
        }

        if (filter.SubjectId is { } subject)
        {
            all = all.Where(g => g.SubjectId == subject);
        }

        if (filter.ProductId is { } product)
        {
            all = all.Where(g => g.ProductId == product);
        }

        if (filter.State is { } state)
        {
            all = all.Where(g => g.Ranges.Any(r => r.State == state));
        }

        if (filter.Granted.From is { } from)
        {
            all = all.Where(g => g.GrantedOn >= from);
        }

        if (filter.Granted.To is { } to)
        {
            all = all.Where(g => g.GrantedOn <= to);
        }

        foreach (var word in SearchWords.Of(filter.Text))
        {
            var patterns = SearchWords.Patterns(word).ToArray();
            all = all.Where(g => patterns.Any(pattern => EF.Functions.Like(EF.Property<string>(g, "SearchText"), pattern))
                || db.Subjects.Any(s => s.Id == g.SubjectId && patterns.Any(pattern => EF.Functions.Like(EF.Property<string>(s, "NameSearch"), pattern))));
        }

        return all;
    }

    public async Task<IReadOnlyList<StampGrantRow>> ReadAsync(IQueryable<StampGrant> grants, int limit, CancellationToken ct) => await (
        from g in grants.OrderByDescending(g => g.Id).Take(limit)
        join s in db.Subjects on g.SubjectId equals s.Id
        join p in db.Products on g.ProductId equals p.Id
        orderby g.Id descending
        select new StampGrantRow(
            (Guid)(object)g.Id, g.Series, g.From, g.To, g.To - g.From + 1, (Guid)(object)s.Id, s.Name, (Guid)(object)p.Id, p.Name, g.DecisionNumber, g.DecisionDate, g.Approved, g.GrantedOn,
            g.Ranges.Where(r => r.State == StampState.Reserved || r.State == StampState.Printed || r.State == StampState.HandedOver).Sum(r => r.To - r.From + 1),
            g.Ranges.Where(r => r.State == StampState.Activated).Sum(r => r.To - r.From + 1), db.StampAlerts.Count(a => a.GrantId == g.Id && a.Status == StampAlertStatus.Open))).ToListAsync(ct);
}
