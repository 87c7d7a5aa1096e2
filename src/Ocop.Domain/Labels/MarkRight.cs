using Ocop.Domain.Certifications;

namespace Ocop.Domain.Labels;

/// <summary>Why a product may bear the mark on a day, or why not. The list is open for clients: an unknown value means that it may not.</summary>
public enum MarkRightReason { InForce, NeverRecognised, Unconfirmed, NotYet, Expired, Suspended, Ended }

/// <summary>Whether a product may bear the OCOP mark on a day (quyền sử dụng nhãn hiệu). It comes and goes with the recognition and is kept nowhere.</summary>
/// <param name="Stars">That it may show.</param>
/// <param name="Until">The last day of it, as far as is known.</param>
public sealed record MarkRight(bool Allowed, MarkRightReason Reason, int? Stars, DateOnly? From, DateOnly? Until, CertificationId? CertificationId, string? DecisionNumber, string? CertificateNumber)
{
    /// <summary>The right on a day, by all recognitions of one product.</summary>
    public static MarkRight On(IEnumerable<Certification> ofProduct, DateOnly day)
    {
        var shown = ofProduct.SingleOrDefault(c => c.ShownFrom <= day && day < c.ShownUntil);

        if (shown is null)
        {
            return new(Allowed: false, MarkRightReason.NeverRecognised, null, null, null, null, null, null);
        }

        var reason = ReasonOf(shown.Dates.On(day, expiringDays: 0));
        return new(reason == MarkRightReason.InForce, reason, shown.Stars, shown.ValidFrom, shown.Dates.LastDay, shown.Id, shown.DecisionNumber, shown.CertificateNumber);
    }

    private static MarkRightReason ReasonOf(CertificationStatus status) => status switch
    {
        CertificationStatus.InForce or CertificationStatus.Expiring => MarkRightReason.InForce,
        CertificationStatus.Expired => MarkRightReason.Expired,
        CertificationStatus.Suspended => MarkRightReason.Suspended,
        CertificationStatus.NotYet => MarkRightReason.NotYet,
        CertificationStatus.Unconfirmed => MarkRightReason.Unconfirmed,
        _ => MarkRightReason.Ended,
    };
}
