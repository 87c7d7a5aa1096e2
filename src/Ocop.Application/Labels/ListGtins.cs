using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Complaints;
using Ocop.Application.Ledger;
using Ocop.Domain.Common;
using Ocop.Domain.Labels;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Labels;

/// <summary>Which registered numbers.</summary>
/// <param name="Expiring">Only those whose right has run out or soon will.</param>
/// <param name="Text">Digits, words of the pack or the licence, or the subject's name.</param>
public sealed record GtinFilter(SubjectId? SubjectId, ProductId? ProductId, GtinState? State, bool Expiring, string? Text);

/// <summary>Registered numbers within reach, the newest first.</summary>
[Requires(Permissions.Known)]
public sealed record ListGtins(GtinFilter Filter, int Limit, string? Cursor, bool Count) : IQuery<Page<GtinRow>>;

/// <summary>The same, all of them.</summary>
[Requires(Permissions.Known)]
public sealed record ExportGtins(GtinFilter Filter) : IQuery<IReadOnlyList<GtinRow>>;

[Requires(Permissions.Known)]
public sealed record GetGtin(GtinRegistrationId Id) : IQuery<GtinDetail>;

/// <summary>What happened to one.</summary>
[Requires(Permissions.Known)]
public sealed record GetGtinHistory(GtinRegistrationId Id, HistoryPage Page) : IQuery<Page<HistoryItem>>;

/// <summary>A registered number.</summary>
/// <param name="Gtin">14 digits.</param>
/// <param name="Printed">As many digits as the pack shows.</param>
/// <param name="Variant">The pack in words.</param>
/// <param name="CompanyPrefix">As the certificate of GS1 says.</param>
/// <param name="LicenceUntil">Last day of the right to the company prefix.</param>
/// <param name="State">not-yet, in-force, expiring, expired, ended; an unknown value means not in force.</param>
/// <param name="Prefix">The three digits that say which office of GS1 gave the number; they do not say where the product was made.</param>
/// <param name="PrefixOffice">Its name; null where none is recorded.</param>
/// <param name="PrefixForeign">Whether another office than GS1 Vietnam gave it.</param>
public sealed record GtinRow(
    Guid Id, string Gtin, string Printed, Guid ProductId, string ProductName, Guid SubjectId, string SubjectName, GtinPackLevel Level, string? Variant, string? CompanyPrefix, string? LicenceNumber,
    DateOnly? LicenceOn, DateOnly? LicenceUntil, DateOnly ValidFrom, DateOnly? ValidTo, GtinState State, string Prefix, string? PrefixOffice, string? PrefixOfficeEn, bool PrefixForeign);

/// <summary>A registered number.</summary>
/// <param name="EndReason">Why it is no longer used.</param>
/// <param name="Symbologies">ean-13, ean-8, upc-a, itf-14, gs1-datamatrix, qr: in which it can be shown by <c>GET /gtins/{id}/barcode</c>.</param>
/// <param name="LinkUri">GS1 Digital Link: what its QR code says.</param>
/// <param name="MayChange">Whether the caller may.</param>
/// <param name="Version">For If-Match.</param>
public sealed record GtinDetail(GtinRow Registration, string? EndReason, IReadOnlyList<string> Symbologies, string LinkUri, bool MayChange, uint Version);

internal sealed class ListGtinsValidator : AbstractValidator<ListGtins>
{
    public ListGtinsValidator()
    {
        RuleFor(q => q.Limit).InclusiveBetween(1, Paging.MaxLimit);
        RuleFor(q => q.Filter.Text).MaximumLength(SearchWords.MaxLength).OverridePropertyName("q");
    }
}

internal sealed class GetGtinHistoryValidator : AbstractValidator<GetGtinHistory>
{
    public GetGtinHistoryValidator() => RuleFor(q => q.Page).SetPartValidator(new HistoryPageValidator());
}

internal sealed class ListGtinsHandler(GtinRows rows) : IRequestHandler<ListGtins, Page<GtinRow>>
{
    private const string Sort = "-id";

    public async Task<Page<GtinRow>> Handle(ListGtins query, CancellationToken cancellationToken)
    {
        var all = await rows.OfAsync(query.Filter, cancellationToken);
        var after = Cursor.Decode(query.Cursor, Sort, 0);
        var found = await rows.ReadAsync(after is null ? all : all.Where(g => ((Guid)(object)g.Id).CompareTo(after.Id) < 0), query.Limit + 1, cancellationToken);
        int? total = query.Count ? await all.Take(Paging.CountCap).CountAsync(cancellationToken) : null;
        return found.Count <= query.Limit ? new(found, null, total) : new([.. found.Take(query.Limit)], new Cursor(Sort, [], found[query.Limit - 1].Id).Encode(), total);
    }
}

internal sealed class ExportGtinsHandler(GtinRows rows) : IRequestHandler<ExportGtins, IReadOnlyList<GtinRow>>
{
    private const int Most = 10_000;

    public async Task<IReadOnlyList<GtinRow>> Handle(ExportGtins query, CancellationToken cancellationToken) =>
        await rows.ReadAsync(await rows.OfAsync(query.Filter, cancellationToken), Most, cancellationToken);
}

internal sealed class GetGtinHandler(IOcopDb db, ICaller caller, GtinRows rows, Barcodes barcodes) : IRequestHandler<GetGtin, GtinDetail>
{
    public async Task<GtinDetail> Handle(GetGtin query, CancellationToken cancellationToken)
    {
        var found = await db.GtinsFor(caller, caller.ReadsOrReportsLabels()).AsNoTracking().SingleOrDefaultAsync(g => g.Id == query.Id, cancellationToken) ?? throw new DomainException(GtinErrors.NotFound());
        var row = (await rows.ReadAsync(db.GtinRegistrations.AsNoTracking().Where(g => g.Id == query.Id), 1, cancellationToken))[0];
        var enters = caller.ManagesOrReportsLabels();
        var mayChange = caller.Has(enters) && await db.GtinsFor(caller, enters).AnyAsync(g => g.Id == query.Id, cancellationToken);
        var gtin = Gtin.Parse(found.Gtin);
        return new(row, found.EndReason, [.. Barcodes.FitFor(gtin).Select(s => s.Word())], barcodes.LinkOf(gtin), mayChange, found.Version);
    }
}

internal sealed class GetGtinHistoryHandler(IOcopDb db, ICaller caller, IHistoryReader history) : IRequestHandler<GetGtinHistory, Page<HistoryItem>>
{
    public async Task<Page<HistoryItem>> Handle(GetGtinHistory query, CancellationToken cancellationToken) =>
        await db.GtinsFor(caller, caller.ReadsOrReportsLabels()).AnyAsync(g => g.Id == query.Id, cancellationToken)
            ? await history.ReadAsync([query.Id.Value], query.Page, withPersonalValues: false, withInternal: false, cancellationToken)
            : throw new DomainException(GtinErrors.NotFound());
}

/// <summary>Registered numbers as lists show them.</summary>
internal sealed class GtinRows(IOcopDb db, ICaller caller, IReferenceFacts facts, IProcessRules rules, TimeProvider clock)
{
    public const string Vietnam = "893";
    private const string SearchColumn = "SearchText";
    private const string SubjectSearch = "NameSearch";

    public async Task<IQueryable<GtinRegistration>> OfAsync(GtinFilter filter, CancellationToken ct)
    {
        var all = db.GtinsFor(caller, caller.ReadsOrReportsLabels()).AsNoTracking();
        var today = clock.Today();
        var soon = today.AddDays(rules.Get(ProcessRuleKeys.GtinExpiringDays, today));

        if (filter.SubjectId is { } subject)
        {
            all = all.Where(g => g.SubjectId == subject);
        }

        if (filter.ProductId is { } product)
        {
            var products = await db.WithMergedAsync(product, ct);
            all = all.Where(g => products.Contains(g.ProductId));
        }

        if (filter.Expiring)
        {
            all = all.Where(g => (g.ValidTo == null || g.ValidTo >= today) && g.LicenceUntil <= soon);
        }

        all = filter.State switch
        {
            GtinState.NotYet => all.Where(g => g.ValidFrom > today),
            GtinState.Ended => all.Where(g => g.ValidFrom <= today && g.ValidTo < today),
            GtinState.Expired => all.Where(g => g.ValidFrom <= today && (g.ValidTo == null || g.ValidTo >= today) && g.LicenceUntil < today),
            GtinState.Expiring => all.Where(g => g.ValidFrom <= today && (g.ValidTo == null || g.ValidTo >= today) && g.LicenceUntil >= today && g.LicenceUntil <= soon),
            GtinState.InForce => all.Where(g => g.ValidFrom <= today && (g.ValidTo == null || g.ValidTo >= today) && (g.LicenceUntil == null || g.LicenceUntil > soon)),
            _ => all,
        };

        foreach (var word in SearchWords.Of(filter.Text))
        {
            var patterns = SearchWords.Patterns(word).ToArray();
            all = all.Where(g => patterns.Any(pattern => EF.Functions.Like(EF.Property<string>(g, SearchColumn), pattern))
                || db.Subjects.Any(s => s.Id == g.SubjectId && patterns.Any(pattern => EF.Functions.Like(EF.Property<string>(s, SubjectSearch), pattern))));
        }

        return all;
    }

    public async Task<IReadOnlyList<GtinRow>> ReadAsync(IQueryable<GtinRegistration> gtins, int limit, CancellationToken ct)
    {
        var today = clock.Today();
        var expiringDays = rules.Get(ProcessRuleKeys.GtinExpiringDays, today);
        var found = await gtins.OrderByDescending(g => g.Id).Take(limit).ToListAsync(ct);
        var products = await db.StandingAsync([.. found.Select(g => g.ProductId)], ct);
        return [.. found.Select(g => RowOf(g, products[g.ProductId], g.On(today, expiringDays)))];
    }

    private GtinRow RowOf(GtinRegistration g, StandingProduct product, GtinState state)
    {
        var gtin = Gtin.Parse(g.Gtin);
        var range = facts.Current.PrefixOf(gtin);
        return new(
            g.Id.Value, g.Gtin, gtin.Printed, product.Id.Value, product.Name, product.SubjectId.Value, product.SubjectName, g.Level, g.Variant, g.CompanyPrefix, g.LicenceNumber, g.LicenceOn,
            g.LicenceUntil, g.ValidFrom, g.ValidTo, state, GtinPrefix.Of(gtin), range?.Name, range?.NameEn, GtinPrefix.Of(gtin) != Vietnam);
    }
}
