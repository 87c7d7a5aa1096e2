using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Agencies;
using Ocop.Domain.LocalityReviews;

namespace Ocop.Application.LocalityReviews;

/// <summary>Which reviews to list.</summary>
/// <param name="Overdue">Only those with a finding that the locality should have answered by now; false for the others.</param>
public sealed record LocalityReviewFilter(UnitId? UnitId, AgencyId? AgencyId, LocalityReviewStatus? Status, bool? Overdue);

/// <summary>Reviews of localities within reach, the newest first.</summary>
[Requires(Permissions.SupervisionRead)]
public sealed record ListLocalityReviews(LocalityReviewFilter Filter, int Limit, string? Cursor, bool Count) : IQuery<Page<LocalityReviewRow>>;

/// <summary>The same, all of them.</summary>
[Requires(Permissions.SupervisionRead)]
public sealed record ExportLocalityReviews(LocalityReviewFilter Filter) : IQuery<IReadOnlyList<LocalityReviewRow>>;

/// <summary>A review in a list.</summary>
/// <param name="Code">For telephone and paper.</param>
/// <param name="UnitName">Whose evaluations are reviewed.</param>
/// <param name="Candidates">How many recognitions might have been drawn; null before the draw.</param>
/// <param name="Scored">How many of the sample were scored again.</param>
/// <param name="Different">How many of them got other stars than the locality gave.</param>
/// <param name="Findings">About the locality.</param>
/// <param name="OpenFindings">How many of them are not settled.</param>
/// <param name="Overdue">Whether one of them should have been answered by now.</param>
public sealed record LocalityReviewRow(
    Guid Id, string Code, Guid UnitId, string? UnitName, Guid AgencyId, string? AgencyName, DateOnly From, DateOnly To, LocalityReviewStatus Status, int SampleSize, int? Candidates, int Scored,
    int Different, int Findings, int OpenFindings, bool Overdue, DateTimeOffset CreatedAt, DateTimeOffset? PublishedAt);

internal sealed class ListLocalityReviewsValidator : AbstractValidator<ListLocalityReviews>
{
    public ListLocalityReviewsValidator() => RuleFor(q => q.Limit).InclusiveBetween(1, Paging.MaxLimit);
}

internal sealed class ListLocalityReviewsHandler(LocalityReviewRows rows) : IRequestHandler<ListLocalityReviews, Page<LocalityReviewRow>>
{
    private const string Sort = "-id";

    public async Task<Page<LocalityReviewRow>> Handle(ListLocalityReviews query, CancellationToken cancellationToken)
    {
        var all = rows.Of(query.Filter);
        var after = Cursor.Decode(query.Cursor, Sort, 0);
        var page = after is null ? all : all.Where(r => ((Guid)(object)r.Id).CompareTo(after.Id) < 0);
        var found = await rows.ReadAsync(page, query.Limit + 1, cancellationToken);
        int? total = query.Count ? await all.Take(Paging.CountCap).CountAsync(cancellationToken) : null;
        return found.Count <= query.Limit ? new(found, null, total) : new([.. found.Take(query.Limit)], new Cursor(Sort, [], found[query.Limit - 1].Id).Encode(), total);
    }
}

internal sealed class ExportLocalityReviewsHandler(LocalityReviewRows rows) : IRequestHandler<ExportLocalityReviews, IReadOnlyList<LocalityReviewRow>>
{
    private const int Most = 10_000;

    public Task<IReadOnlyList<LocalityReviewRow>> Handle(ExportLocalityReviews query, CancellationToken cancellationToken) => rows.ReadAsync(rows.Of(query.Filter), Most, cancellationToken);
}

/// <summary>Reviews as lists show them.</summary>
internal sealed class LocalityReviewRows(IOcopDb db, ICaller caller, IReferenceFacts facts, TimeProvider clock)
{
    public IQueryable<LocalityReview> Of(LocalityReviewFilter filter)
    {
        var (all, today) = (db.LocalityReviewsFor(caller).AsNoTracking(), clock.Today());

        if (filter.UnitId is { } unit)
        {
            all = all.Where(r => r.UnitId == unit);
        }

        if (filter.AgencyId is { } agency)
        {
            all = all.Where(r => r.AgencyId == agency);
        }

        if (filter.Status is { } status)
        {
            all = all.Where(r => r.Status == status);
        }

        return filter.Overdue is { } overdue ? all.Where(r => r.Findings.Any(f => f.Status == ReviewFindingStatus.Open && f.DueOn < today) == overdue) : all;
    }

    public async Task<IReadOnlyList<LocalityReviewRow>> ReadAsync(IQueryable<LocalityReview> reviews, int most, CancellationToken ct)
    {
        var today = clock.Today();
        var found = await reviews.OrderByDescending(r => r.Id).Take(most).Select(r => new
        {
            Review = r,
            Scored = r.Items.Count(i => i.Score != null),
            Different = r.Items.Count(i => i.Outcome != null && i.Outcome != RescoreOutcome.Same),
            Findings = r.Findings.Select(f => f.Id).Count(),
            Open = r.Findings.Count(f => f.Status != ReviewFindingStatus.Settled),
            Overdue = r.Findings.Any(f => f.Status == ReviewFindingStatus.Open && f.DueOn < today),
        }).ToListAsync(ct);
        return [.. found.Select(f => new LocalityReviewRow(
            f.Review.Id.Value, f.Review.Code, f.Review.UnitId.Value, facts.Current.Units.Find(f.Review.UnitId)?.Name, f.Review.AgencyId.Value, facts.Current.Find(f.Review.AgencyId)?.Name,
            f.Review.From, f.Review.To, f.Review.Status, f.Review.SampleSize, f.Review.CandidateCount, f.Scored, f.Different, f.Findings, f.Open, f.Overdue, f.Review.CreatedAt,
            f.Review.PublishedAt))];
    }
}
