using System.Text.Json.Serialization;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Representatives;
using Ocop.Domain.Decisions;
using Ocop.Domain.Products;

namespace Ocop.Application.Decisions;

/// <summary>Decisions and their drafts, as far as the caller may see them, the newest first.</summary>
/// <param name="Count">Also count all rows.</param>
[Requires(Permissions.RegisterRead)]
public sealed record ListDecisions(DecisionStatus? Status, DecisionKind? Kind, string? Number, int Limit, string? Cursor, bool Count) : IQuery<Page<DecisionRow>>;

/// <summary>One decision with what it names.</summary>
[Requires(Permissions.RegisterRead)]
public sealed record GetDecision(DecisionId Id) : IQuery<DecisionDetail>;

/// <summary>A decision in a list.</summary>
/// <param name="Items">How many recognitions it names.</param>
public sealed record DecisionRow(
    Guid Id, DecisionKind Kind, DecisionStatus Status, string? Number, DateOnly? Date, DateOnly? EffectiveOn, string? AgencyName, int Items, DateOnly? PublishedOn,
    DateTimeOffset DraftedAt);

/// <summary>A decision with what it names.</summary>
/// <param name="DraftedByMe">The caller drafted it.</param>
/// <param name="ProposedByMe">The caller proposed one of its revocations, and cannot enter the signed paper.</param>
/// <param name="ScanHash">SHA-256 of the scan of the signed paper.</param>
/// <param name="Version">Row version; the ETag begins with it.</param>
public sealed record DecisionDetail(
    Guid Id, DecisionKind Kind, DecisionStatus Status, string? Number, DateOnly? Date, DateOnly? EffectiveOn, Guid? AgencyId, string? AgencyName, string? SignatoryName,
    string? SignatoryTitle, string? DraftedBy, DateTimeOffset DraftedAt, bool DraftedByMe, bool ProposedByMe, string? SignedBy, string? ScanHash, long? ScanSize,
    DateOnly? PublishedOn, IReadOnlyList<DecisionItemDetail> Items, IReadOnlyList<DecisionCorrectionItem> Corrections, uint Version);

/// <summary>A recognition that a decision names.</summary>
/// <param name="GroundCode">The class of the reason; none of a reinstatement.</param>
public sealed record DecisionItemDetail(
    int Ordinal, Guid CertificationId, Guid? ProposalId, Guid ProductId, string? ProductCode, string ProductName, string SubjectName, string? UnitName, int Stars,
    string? RecognisedBy, string? GroundCode, string? GroundName, string? GroundNameEn, string Ground)
{
    /// <summary>A household owner's name reduced to initials, for what everyone reads.</summary>
    [JsonIgnore]
    public string SubjectInitialsName { get; init; } = "";
}

/// <summary>What was put right after the publication.</summary>
public sealed record DecisionCorrectionItem(DateOnly On, string Text);

internal sealed class ListDecisionsValidator : AbstractValidator<ListDecisions>
{
    public ListDecisionsValidator()
    {
        RuleFor(q => q.Limit).InclusiveBetween(1, Paging.MaxLimit);
        RuleFor(q => q.Number).MaximumLength(100);
    }
}

internal sealed class ListDecisionsHandler(IOcopDb db, ICaller caller, IReferenceFacts facts) : IRequestHandler<ListDecisions, Page<DecisionRow>>
{
    private const string Sort = "-id";

    public async Task<Page<DecisionRow>> Handle(ListDecisions query, CancellationToken cancellationToken)
    {
        var all = db.DecisionsFor(caller).AsNoTracking()
            .Where(d => (query.Status == null || d.Status == query.Status) && (query.Kind == null || d.Kind == query.Kind) && (query.Number == null || d.Number == query.Number));
        var rows = all;

        if (Cursor.Decode(query.Cursor, Sort, 0) is { } after)
        {
            rows = rows.Where(d => ((Guid)(object)d.Id).CompareTo(after.Id) < 0);
        }

        var found = await rows.OrderByDescending(d => d.Id).Take(query.Limit + 1)
            .Select(d => new { d.Id, d.Kind, d.Status, d.Number, d.Date, d.EffectiveOn, d.AgencyId, Items = d.Items.Count, d.PublishedOn, d.DraftedAt }).ToListAsync(cancellationToken);
        int? total = query.Count ? await all.Take(Paging.CountCap).CountAsync(cancellationToken) : null;
        var page = found.Take(query.Limit).ToList();
        return new(
            [.. page.Select(d => new DecisionRow(
                d.Id.Value, d.Kind, d.Status, d.Number, d.Date, d.EffectiveOn, d.AgencyId is { } agency ? facts.Current.Find(agency)?.Name : null, d.Items, d.PublishedOn, d.DraftedAt))],
            found.Count > query.Limit ? new Cursor(Sort, [], page[^1].Id.Value).Encode() : null, total);
    }
}

internal sealed class GetDecisionHandler(IOcopDb db, ICaller caller, DecisionItems items, IReferenceFacts facts, IRepresentativeDirectory people) : IRequestHandler<GetDecision, DecisionDetail>
{
    public async Task<DecisionDetail> Handle(GetDecision query, CancellationToken cancellationToken)
    {
        var d = await db.GetDecisionAsync(caller, query.Id, version: null, cancellationToken);
        var names = await people.NamesOfAsync([.. ((Guid?[])[d.DraftedBy, d.SignedBy]).OfType<Guid>()], cancellationToken);
        var proposals = d.Items.Select(i => i.ProposalId).OfType<Domain.Revocations.RevocationProposalId>().ToArray();
        var proposed = await db.RevocationProposals.AnyAsync(p => proposals.Contains(p.Id) && p.ProposedBy == caller.UserId, cancellationToken);
        return new(
            d.Id.Value, d.Kind, d.Status, d.Number, d.Date, d.EffectiveOn, d.AgencyId?.Value, d.AgencyId is { } agency ? facts.Current.Find(agency)?.Name : null,
            d.SignatoryName, d.SignatoryTitle, names.GetValueOrDefault(d.DraftedBy), d.DraftedAt, d.DraftedBy == caller.UserId, proposed,
            d.SignedBy is { } signed ? names.GetValueOrDefault(signed) : null, d.ScanHash, d.ScanSize, d.PublishedOn, await items.OfAsync(d, cancellationToken),
            [.. d.Corrections.OrderBy(c => c.Id).Select(c => new DecisionCorrectionItem(c.On, c.Text))], d.Version);
    }
}

/// <summary>What decisions name, as it is shown.</summary>
internal sealed class DecisionItems(IOcopDb db, IReferenceFacts facts)
{
    public async Task<IReadOnlyList<DecisionItemDetail>> OfAsync(Decision decision, CancellationToken ct)
    {
        var ids = decision.Items.Select(i => i.CertificationId).ToArray();
        var named = await (
            from c in db.Certifications
            join p in db.Products on c.ProductId equals p.Id
            join s in db.Subjects on p.SubjectId equals s.Id
            where ids.Contains(c.Id)
            select new
            {
                c.Id,
                c.Stars,
                RecognisedBy = c.DecisionNumber,
                ProductId = p.Id,
                Code = p.Codes.Where(k => k.Kind == ProductCodeKind.Code).Select(k => k.Value).FirstOrDefault(),
                p.Name,
                p.UnitId,
                p.CurrentUnitId,
                SubjectName = s.Name,
                s.InitialsName,
            }).ToDictionaryAsync(n => n.Id, ct);

        return [.. decision.Items.OrderBy(i => i.Ordinal).Select(i =>
        {
            var (of, ground) = (named[i.CertificationId], i.GroundId is { } id ? facts.Current.Find(id) : null);
            return new DecisionItemDetail(
                i.Ordinal, of.Id.Value, i.ProposalId?.Value, of.ProductId.Value, of.Code, of.Name, of.SubjectName,
                (of.CurrentUnitId ?? of.UnitId) is { } unit ? facts.Current.Units.Find(unit)?.Name : null, of.Stars, of.RecognisedBy, ground?.Code, ground?.Name, ground?.NameEn, i.Ground)
            {
                SubjectInitialsName = of.InitialsName,
            };
        })];
    }
}
