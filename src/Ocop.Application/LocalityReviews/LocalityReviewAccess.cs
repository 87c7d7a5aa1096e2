using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Violations;
using Ocop.Domain.Common;
using Ocop.Domain.LocalityReviews;

namespace Ocop.Application.LocalityReviews;

/// <summary>Which reviews a caller may see: those that the caller's agency makes, and, once drawn, those of localities in the caller's area.</summary>
internal static class LocalityReviewAccess
{
    public static IQueryable<LocalityReview> LocalityReviewsFor(this IOcopDb db, ICaller caller)
    {
        var reach = caller.ReachOf(Permissions.SupervisionRead);

        if (reach.IsEverything)
        {
            return db.LocalityReviews;
        }

        var (agency, units) = (caller.AgencyId, reach.Units.ToArray());
        return db.LocalityReviews.Where(r => (agency != null && r.AgencyId == agency) || (r.Status != LocalityReviewStatus.Drafted && units.Contains(r.UnitId)));
    }

    /// <summary>Loads one for a step of the reviewing agency, in the version that its actor saw.</summary>
    /// <exception cref="DomainException"><c>locality_review.not_found</c>, <c>caller.outside_reach</c>, <c>record.stale</c></exception>
    public static async Task<LocalityReview> GetLocalityReviewAsync(this IOcopDb db, ICaller caller, LocalityReviewId id, uint version, CancellationToken ct)
    {
        var review = await db.GetReviewOfAgencyAsync(caller, id, ct);
        review.RequireVersion(version);
        return review;
    }

    /// <summary>Loads one for an append by the reviewing agency: locked, so that two at once both count.</summary>
    /// <exception cref="DomainException"><c>locality_review.not_found</c>, <c>caller.outside_reach</c></exception>
    public static async Task<LocalityReview> GetReviewForAppendAsync(this IOcopDb db, ICaller caller, LocalityReviewId id, CancellationToken ct)
    {
        await db.LockAsync<LocalityReview>(id.Value, ct);
        return await db.GetReviewOfAgencyAsync(caller, id, ct);
    }

    /// <summary>Loads one for an answer: by the locality, or by the reviewing agency where the answer came on paper.</summary>
    /// <exception cref="DomainException"><c>locality_review.not_found</c>, <c>caller.outside_reach</c></exception>
    public static async Task<LocalityReview> GetReviewForAnswerAsync(this IOcopDb db, ICaller caller, LocalityReviewId id, CancellationToken ct)
    {
        await db.LockAsync<LocalityReview>(id.Value, ct);
        var review = await db.GetReviewAsync(caller, id, ct);
        return caller.AnswersFor(review) ? review : throw new DomainException(CommonErrors.OutsideReach());
    }

    public static bool ReviewsFor(this ICaller caller, LocalityReview review) => caller.KeepsFor(Permissions.InspectionsPlan, review.AgencyId);

    public static bool AnswersFor(this ICaller caller, LocalityReview review) =>
        caller.ReviewsFor(review) || (caller.Has(Permissions.InspectionsPlan) && caller.ReachOf(Permissions.SupervisionRead).Units.Contains(review.UnitId));

    /// <exception cref="DomainException"><c>locality_review.not_found</c></exception>
    public static async Task<LocalityReview> GetReviewAsync(this IOcopDb db, ICaller caller, LocalityReviewId id, CancellationToken ct) =>
        await db.InParts(db.LocalityReviewsFor(caller).Include(r => r.Items).Include(r => r.Findings)).SingleOrDefaultAsync(r => r.Id == id, ct)
            ?? throw new DomainException(LocalityReviewErrors.NotFound());

    /// <summary>The person who reviews; a system on its own account cannot: nobody would answer for it.</summary>
    /// <exception cref="DomainException"><c>caller.not_permitted</c></exception>
    public static Guid Reviewer(this ICaller caller) => caller.UserId ?? throw new DomainException(CommonErrors.NotPermitted(Permissions.InspectionsPlan));

    private static async Task<LocalityReview> GetReviewOfAgencyAsync(this IOcopDb db, ICaller caller, LocalityReviewId id, CancellationToken ct)
    {
        var review = await db.GetReviewAsync(caller, id, ct);
        return caller.ReviewsFor(review) ? review : throw new DomainException(CommonErrors.OutsideReach());
    }
}
