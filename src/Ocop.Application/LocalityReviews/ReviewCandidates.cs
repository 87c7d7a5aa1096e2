using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.Complaints;
using Ocop.Domain.LocalityReviews;
using Ocop.Domain.Violations;

namespace Ocop.Application.LocalityReviews;

/// <summary>What may be drawn for a review: three-star recognitions of products that lie in the locality, which evaluates them whoever signs, decided within the period.</summary>
internal sealed class ReviewCandidates(IOcopDb db, IReferenceFacts facts)
{
    public async Task<IReadOnlyList<CandidateDetails>> OfAsync(LocalityReview review, DateOnly day, CancellationToken ct)
    {
        UnitId?[] within = [.. facts.Current.Units.MembersOf(review.UnitId)];
        var (first, last) = (review.From, review.To);
        var found = await (
            from c in db.Certifications
            join p in db.Products on c.ProductId equals p.Id
            where c.Stars == Certification.LowestStars && c.DecisionDate >= first && c.DecisionDate <= last && p.MergedIntoId == null
                && (within.Contains(p.UnitId) || within.Contains(p.CurrentUnitId))
            orderby c.Id
            select new { c.Id, c.ProductId, c.Stars, c.Score, p.SubjectId }).ToListAsync(ct);
        var (subjects, products, ids) = (found.Select(c => c.SubjectId).Distinct().ToArray(), found.Select(c => c.ProductId).Distinct().ToArray(), found.Select(c => c.Id).ToArray());
        var violations = (await db.Violations.Where(v => subjects.Contains(v.SubjectId) && v.Closure != ViolationClosure.Unfounded).Select(v => new { v.SubjectId, v.DetectedOn }).ToListAsync(ct))
            .ToLookup(v => v.SubjectId, v => v.DetectedOn);
        var complaints = (await db.Complaints.Where(c => c.ProductId != null && products.Contains(c.ProductId.Value) && c.Status != ComplaintStatus.Rejected && c.MergedIntoId == null)
            .Select(c => new { c.ProductId, c.ReceivedAt }).ToListAsync(ct)).ToLookup(c => c.ProductId!.Value, c => c.ReceivedAt.Day());
        var reviewed = (await db.LocalityReviews.SelectMany(r => r.Items).Where(i => ids.Contains(i.CertificationId)).Select(i => i.CertificationId).ToListAsync(ct)).ToHashSet();
        var factors = facts.Current.ReviewFactors.Where(f => f.HoldsOn(day)).ToList();
        return [.. found.Select(c =>
        {
            var reasons = new ReviewFacts(c.Score, [.. violations[c.SubjectId]], [.. complaints[c.ProductId]], reviewed.Contains(c.Id)).Weigh(factors, day);
            return new CandidateDetails(c.Id, c.ProductId, c.Stars, c.Score, reasons.Sum(r => r.Tickets), [.. reasons.Select(r => r.Factor.Sign.ToString())]);
        })];
    }
}
