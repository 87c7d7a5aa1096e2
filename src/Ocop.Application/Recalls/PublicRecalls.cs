using System.Globalization;
using System.Text.Json.Serialization;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Ocop.Application.Common;
using Ocop.Application.PublicRegister;
using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Recalls;

namespace Ocop.Application.Recalls;

/// <summary>Recalls that were made public, the latest first.</summary>
/// <param name="Open">Only those under way; false for those that are over.</param>
[AllowAnyCaller]
public sealed record ListPublicRecalls(bool? Open, int Limit, string? Cursor, bool Count) : IQuery<Page<PublicRecall>>;

/// <summary>The same, all of them.</summary>
[AllowAnyCaller]
public sealed record ExportPublicRecalls(bool? Open) : IQuery<IReadOnlyList<PublicRecall>>;

/// <summary>One recall that was made public.</summary>
[AllowAnyCaller]
public sealed record GetPublicRecall(RecallId Id) : IQuery<PublicRecall>;

/// <summary>A recall as everyone reads it; holds no personal data.</summary>
/// <param name="Code">For questions by telephone.</param>
/// <param name="SubjectName">Who makes it; a household owner's name may be reduced to initials.</param>
/// <param name="Open">Whether it is under way.</param>
/// <param name="Forced">By decision of an agency, not of the subject's own accord.</param>
/// <param name="Agency">The body that decided.</param>
/// <param name="Instructions">What whoever has bought it does.</param>
/// <param name="Version">For the ETag only.</param>
public sealed record PublicRecall(
    Guid Id, string Code, string SubjectName, bool Open, bool Forced, string? DecisionNumber, DateOnly? DecidedOn, string? Agency, string Reason, string Instructions, DateOnly PublishedOn,
    DateOnly? ClosedOn, IReadOnlyList<PublicRecalledLot> Lots, [property: JsonIgnore] uint Version);

/// <summary>A lot to bring back.</summary>
/// <param name="ProductCode">Leads to the product's public page.</param>
/// <param name="Lot">As it stands on the pack.</param>
public sealed record PublicRecalledLot(string? ProductCode, string ProductName, string Lot, string? Pack, DateOnly? MadeOn, DateOnly? ExpiresOn, decimal Made, string Unit);

/// <summary>A recall that is under way, on a product's page.</summary>
/// <param name="Lots">Codes of the lots to bring back.</param>
public sealed record PublicProductRecall(Guid Id, string Code, string Reason, string Instructions, IReadOnlyList<string> Lots);

internal sealed class ListPublicRecallsValidator : AbstractValidator<ListPublicRecalls>
{
    public ListPublicRecallsValidator() => RuleFor(q => q.Limit).InclusiveBetween(1, Paging.MaxLimit);
}

internal sealed class ListPublicRecallsHandler(IOcopDb db, PublicRecallItems items) : IRequestHandler<ListPublicRecalls, Page<PublicRecall>>
{
    private const string Sort = "-publishedAt";

    public async Task<Page<PublicRecall>> Handle(ListPublicRecalls query, CancellationToken cancellationToken)
    {
        var all = items.Published(query.Open);
        var rows = all;

        if (Cursor.Decode(query.Cursor, Sort, 1) is { } after)
        {
            var (at, id) = (DateTimeOffset.TryParseExact(after.Values[0], "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var read) ? read : throw new DomainException(CommonErrors.InvalidCursor()), after.Id);
            rows = rows.Where(r => r.PublishedAt < at || (r.PublishedAt == at && ((Guid)(object)r.Id).CompareTo(id) < 0));
        }

        var found = await db.InParts(rows.Include(r => r.Lots).OrderByDescending(r => r.PublishedAt).ThenByDescending(r => r.Id).Take(query.Limit + 1)).ToListAsync(cancellationToken);
        int? total = query.Count ? await all.Take(Paging.CountCap).CountAsync(cancellationToken) : null;
        var page = found.Take(query.Limit).ToList();
        return new(
            await items.OfAsync(page, cancellationToken),
            found.Count > query.Limit ? new Cursor(Sort, [page[^1].PublishedAt!.Value.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)], page[^1].Id.Value).Encode() : null, total);
    }
}

internal sealed class ExportPublicRecallsHandler(IOcopDb db, PublicRecallItems items) : IRequestHandler<ExportPublicRecalls, IReadOnlyList<PublicRecall>>
{
    private const int Most = 10_000;

    public async Task<IReadOnlyList<PublicRecall>> Handle(ExportPublicRecalls query, CancellationToken cancellationToken) => await items.OfAsync(
        await db.InParts(items.Published(query.Open).Include(r => r.Lots).OrderByDescending(r => r.PublishedAt).ThenByDescending(r => r.Id).Take(Most)).ToListAsync(cancellationToken), cancellationToken);
}

internal sealed class GetPublicRecallHandler(IOcopDb db, PublicRecallItems items) : IRequestHandler<GetPublicRecall, PublicRecall>
{
    public async Task<PublicRecall> Handle(GetPublicRecall query, CancellationToken cancellationToken)
    {
        var recall = await db.Recalls.AsNoTracking().Include(r => r.Lots).SingleOrDefaultAsync(r => r.Id == query.Id && r.PublishedAt != null, cancellationToken)
            ?? throw new DomainException(RecallErrors.NotFound());
        return (await items.OfAsync([recall], cancellationToken))[0];
    }
}

/// <summary>Recalls as everyone reads them.</summary>
internal sealed class PublicRecallItems(IOcopDb db, IReferenceFacts facts, IOptions<PublicRegisterOptions> options)
{
    public IQueryable<Recall> Published(bool? open) => db.Recalls.AsNoTracking().Where(r => r.PublishedAt != null && (open == null || open == (r.Status != RecallStatus.Closed)));

    public async Task<IReadOnlyList<PublicRecall>> OfAsync(IReadOnlyList<Recall> recalls, CancellationToken ct)
    {
        var (subjectIds, productIds) = (recalls.Select(r => r.SubjectId).Distinct().ToArray(), recalls.SelectMany(r => r.Lots).Select(l => l.ProductId).Distinct().ToArray());
        var subjects = await db.Subjects.AsNoTracking().Where(s => subjectIds.Contains(s.Id)).Select(s => new { s.Id, s.Name, s.InitialsName }).ToDictionaryAsync(s => s.Id, ct);
        var products = await db.Products.AsNoTracking().Where(p => productIds.Contains(p.Id))
            .Select(p => new { p.Id, p.Name, Code = p.Codes.Where(c => c.Kind == ProductCodeKind.Code).Select(c => c.Value).FirstOrDefault() }).ToDictionaryAsync(p => p.Id, ct);
        return [.. recalls.Select(r => new PublicRecall(
            r.Id.Value, r.Code, options.Value.SubjectName(subjects[r.SubjectId].Name, subjects[r.SubjectId].InitialsName), r.Status != RecallStatus.Closed, r.Forced, r.DecisionNumber,
            r.DecidedAt?.Day(), r.DecidingAgencyId is { } agency ? facts.Current.Find(agency)?.Name : null, r.PublicReason!, r.PublicInstructions!, r.PublishedAt!.Value.Day(), r.ClosedAt?.Day(),
            [.. r.Lots.OrderBy(l => l.Code, StringComparer.Ordinal).ThenBy(l => products[l.ProductId].Name, StringComparer.Ordinal).Select(l => new PublicRecalledLot(products[l.ProductId].Code, products[l.ProductId].Name, l.Code, l.Pack, l.MadeOn, l.ExpiresOn, l.Made, l.Unit))],
            r.Version))];
    }
}
