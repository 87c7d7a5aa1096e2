using System.Globalization;
using System.Text.Json.Serialization;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Ocop.Application.Common;
using Ocop.Application.Decisions;
using Ocop.Domain.Common;
using Ocop.Domain.Decisions;

namespace Ocop.Application.PublicRegister;

/// <summary>One published decision.</summary>
[AllowAnyCaller]
public sealed record GetPublicDecision(DecisionId Id) : IQuery<PublicDecision>;

/// <summary>Published decisions, the latest first.</summary>
/// <param name="Number">Exactly, such as 214/QĐ-UBND.</param>
/// <param name="Issuer">Code of the body that decided.</param>
/// <param name="Year">In which it was signed.</param>
/// <param name="Count">Also count all rows.</param>
[AllowAnyCaller]
public sealed record ListPublicDecisions(string? Number, string? Issuer, int? Year, int Limit, string? Cursor, bool Count) : IQuery<Page<PublicDecisionRow>>;

/// <summary>A published decision in a list.</summary>
/// <param name="IssuerCode">Of the body that decided; lists more of its decisions as <c>issuer</c>.</param>
/// <param name="Items">How many products it names.</param>
public sealed record PublicDecisionRow(Guid Id, DecisionKind Kind, string Number, DateOnly Date, DateOnly EffectiveOn, string IssuerCode, string Issuer, string IssuerEn, int Items, DateOnly PublishedOn);

/// <summary>A published decision.</summary>
/// <param name="EffectiveOn">First day of the effect.</param>
/// <param name="ScanHash">SHA-256 of the scan of the signed paper: whoever has it can compare.</param>
/// <param name="Corrections">What was put right since, the oldest first.</param>
/// <param name="Version">For the ETag only.</param>
public sealed record PublicDecision(
    Guid Id, DecisionKind Kind, string Number, DateOnly Date, DateOnly EffectiveOn, string Issuer, string IssuerEn, string SignatoryName, string? SignatoryTitle,
    DateOnly PublishedOn, string ScanHash, IReadOnlyList<PublicDecisionItem> Items, IReadOnlyList<PublicDecisionCorrection> Corrections, [property: JsonIgnore] uint Version);

/// <summary>A product that a decision names.</summary>
/// <param name="Code">Leads to the product's public page.</param>
/// <param name="SubjectName">Who makes it; a household owner's name may be reduced to initials.</param>
/// <param name="GroundCode">The class of the reason, as the act of the day has it; none of a reinstatement.</param>
/// <param name="Reason">Why, in the words of the decision.</param>
public sealed record PublicDecisionItem(int Ordinal, string? Code, string Name, string SubjectName, string? UnitName, int Stars, string? GroundCode, string? Ground, string? GroundEn, string Reason);

/// <summary>What was put right after the publication.</summary>
public sealed record PublicDecisionCorrection(DateOnly On, string Text);

internal sealed class ListPublicDecisionsValidator : AbstractValidator<ListPublicDecisions>
{
    public ListPublicDecisionsValidator()
    {
        RuleFor(q => q.Limit).InclusiveBetween(1, Paging.MaxLimit);
        RuleFor(q => q.Number).MaximumLength(100);
        RuleFor(q => q.Issuer).MaximumLength(100);
        RuleFor(q => q.Year).InclusiveBetween(2018, 2100);
    }
}

internal sealed class GetPublicDecisionHandler(IOcopDb db, DecisionItems items, IReferenceFacts facts, IOptions<PublicRegisterOptions> options) : IRequestHandler<GetPublicDecision, PublicDecision>
{
    public async Task<PublicDecision> Handle(GetPublicDecision query, CancellationToken cancellationToken)
    {
        var d = await db.Decisions.AsNoTracking().Include(x => x.Items).Include(x => x.Corrections)
            .SingleOrDefaultAsync(x => x.Id == query.Id && x.Status == DecisionStatus.Published, cancellationToken) ?? throw new DomainException(DecisionErrors.NotFound());
        var issuer = facts.Current.Find(d.AgencyId!.Value)!;
        return new(
            d.Id.Value, d.Kind, d.Number!, d.Date!.Value, d.EffectiveOn!.Value, issuer.Name, issuer.NameEn, d.SignatoryName!, d.SignatoryTitle, d.PublishedOn!.Value, d.ScanHash!,
            [.. (await items.OfAsync(d, cancellationToken)).Select(Show)], [.. d.Corrections.OrderBy(c => c.Id).Select(c => new PublicDecisionCorrection(c.On, c.Text))], d.Version);
    }

    private PublicDecisionItem Show(DecisionItemDetail i) => new(
        i.Ordinal, i.ProductCode, i.ProductName, options.Value.SubjectName(i.SubjectName, i.SubjectInitialsName), i.UnitName, i.Stars, i.GroundCode, i.GroundName, i.GroundNameEn, i.Ground);
}

internal sealed class ListPublicDecisionsHandler(IOcopDb db, IReferenceFacts facts) : IRequestHandler<ListPublicDecisions, Page<PublicDecisionRow>>
{
    private const string Sort = "-publishedOn";

    public async Task<Page<PublicDecisionRow>> Handle(ListPublicDecisions query, CancellationToken cancellationToken)
    {
        var issuers = query.Issuer is { } code ? facts.Current.Agencies.Where(a => a.Code == code).Select(a => (Domain.Agencies.AgencyId?)a.Id).ToArray() : null;
        var all = db.Decisions.AsNoTracking().Where(d => d.Status == DecisionStatus.Published
            && (query.Number == null || d.Number == query.Number) && (query.Year == null || d.Date!.Value.Year == query.Year) && (issuers == null || issuers.Contains(d.AgencyId)));
        var rows = all;

        if (Cursor.Decode(query.Cursor, Sort, 1) is { } after)
        {
            var (on, id) = (DateOnly.TryParseExact(after.Values[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : throw new DomainException(CommonErrors.InvalidCursor()), after.Id);
            rows = rows.Where(d => d.PublishedOn < on || (d.PublishedOn == on && ((Guid)(object)d.Id).CompareTo(id) < 0));
        }

        var found = await rows.OrderByDescending(d => d.PublishedOn).ThenByDescending(d => d.Id).Take(query.Limit + 1)
            .Select(d => new { d.Id, d.Kind, d.Number, d.Date, d.EffectiveOn, d.AgencyId, Items = d.Items.Count, d.PublishedOn }).ToListAsync(cancellationToken);
        int? total = query.Count ? await all.Take(Paging.CountCap).CountAsync(cancellationToken) : null;
        var page = found.Take(query.Limit).Select(d => (Row: d, Issuer: facts.Current.Find(d.AgencyId!.Value)!)).ToList();
        return new(
            [.. page.Select(d => new PublicDecisionRow(
                d.Row.Id.Value, d.Row.Kind, d.Row.Number!, d.Row.Date!.Value, d.Row.EffectiveOn!.Value, d.Issuer.Code, d.Issuer.Name, d.Issuer.NameEn, d.Row.Items, d.Row.PublishedOn!.Value))],
            found.Count > query.Limit
                ? new Cursor(Sort, [page[^1].Row.PublishedOn!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)], page[^1].Row.Id.Value).Encode() : null,
            total);
    }
}
