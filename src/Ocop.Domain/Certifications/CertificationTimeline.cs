using Ocop.Domain.Common;

namespace Ocop.Domain.Certifications;

/// <summary>Orders one product's recognitions in time: each confirmed one supersedes those before it, and one is the present one on every day.</summary>
public static class CertificationTimeline
{
    /// <summary>Call with all recognitions of a product whenever one was added, corrected or moved.</summary>
    /// <exception cref="DomainException"><c>certification.same_day</c>: two begin on one day.</exception>
    public static void Arrange(IEnumerable<Certification> ofOneProduct)
    {
        var all = ofOneProduct.ToList();
        var confirmed = all.Where(c => c.Confirmed).OrderBy(c => c.ValidFrom).ToList();
        var unconfirmed = all.Where(c => !c.Confirmed).OrderBy(c => c.Id.Value).ToList();

        // Nobody knows when an unconfirmed one began, so it gives way to the first confirmed one and to a later record.
        for (var i = 0; i < unconfirmed.Count; i++)
        {
            var last = i == unconfirmed.Count - 1;
            var until = last ? confirmed.FirstOrDefault()?.ValidFrom ?? DateOnly.MaxValue : DateOnly.MinValue;
            unconfirmed[i].Place(DateOnly.MinValue, until, last && confirmed.Count == 0 ? null : SupersededBy(last ? confirmed[0] : null));
        }

        for (var i = 0; i < confirmed.Count; i++)
        {
            var next = i + 1 < confirmed.Count ? confirmed[i + 1].ValidFrom : null;

            if (next == confirmed[i].ValidFrom)
            {
                throw new DomainException(CertificationErrors.SameDay());
            }

            var from = i == 0 && unconfirmed.Count == 0 ? DateOnly.MinValue : confirmed[i].ValidFrom!.Value;
            confirmed[i].Place(from, next ?? DateOnly.MaxValue, next);
        }
    }

    private static DateOnly? SupersededBy(Certification? next) => next?.ValidFrom;
}
