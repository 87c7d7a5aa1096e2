using Microsoft.EntityFrameworkCore;
using Ocop.Application.Accounts;
using Ocop.Application.Common;
using Ocop.Domain.ExpiryReviews;
using Ocop.Domain.Notifications;

namespace Ocop.Application.Notifications;

/// <summary>A missed window is told to those who keep the product's record and to the subject's representatives, product by product; to the office and to leaders once a day.</summary>
internal sealed class ExpiryReviewNotices(IOcopDb db, Recipients recipients, Teller teller) : IDomainEventHandler<RenewalWindowMissed>
{
    public async Task HandleAsync(RenewalWindowMissed e, CancellationToken ct)
    {
        var product = await db.Products.SingleAsync(p => p.Id == e.ProductId, ct);
        teller.Tell(
            [.. await recipients.RepresentativesOfAsync(product.SubjectId, ct), .. await recipients.KeepersOfAsync(product, ct)],
            NotificationKinds.WindowMissed, new(e.CertificationId.Value, e.ProductId));
    }
}

/// <summary>Notes which windows have closed without a dossier, some at a time; meant for the daily run.</summary>
public interface IMissedWindows
{
    /// <summary>How many it noted; none when all are.</summary>
    Task<int> TellAsync(IReadOnlyList<(Guid CertificationId, Guid ProductId, DateOnly ClosedOn)> missed, CancellationToken ct);

    /// <summary>Tells the Coordination Office and the leaders that there are more; where they are, the board shows.</summary>
    Task TellOfficeAsync(CancellationToken ct);
}

internal sealed class MissedWindows(IOcopDb db, IRoleHolders holders, Teller teller, TimeProvider clock) : IMissedWindows
{
    private static readonly string[] Office = [Roles.CoordinationOfficer, Roles.Leader];

    public async Task<int> TellAsync(IReadOnlyList<(Guid CertificationId, Guid ProductId, DateOnly ClosedOn)> missed, CancellationToken ct)
    {
        var today = clock.Today();
        var ids = missed.Select(m => new Domain.Certifications.CertificationId(m.CertificationId)).ToArray();
        var reviews = await db.ExpiryReviews.Where(r => ids.Contains(r.CertificationId)).ToDictionaryAsync(r => r.CertificationId.Value, ct);

        foreach (var (certification, product, closedOn) in missed)
        {
            if (!reviews.TryGetValue(certification, out var review))
            {
                review = ExpiryReview.Open(new(certification), new(product), today);
                db.ExpiryReviews.Add(review);
            }

            review.TellMissed(closedOn, today);
        }

        return missed.Count;
    }

    public async Task TellOfficeAsync(CancellationToken ct) => teller.Tell(
        (await holders.OfAsync(Office, clock.Today(), ct)).Select(h => h.UserId), NotificationKinds.WindowsMissed, new(Guid.CreateVersion7(clock.GetUtcNow())));
}
