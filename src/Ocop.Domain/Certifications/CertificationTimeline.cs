using Ocop.Domain.Common;

namespace Ocop.Domain.Certifications;

/// <summary>Where a recognition stands among its product's.</summary>
/// <param name="ShownFrom">First day on which the register shows it as the present one.</param>
/// <param name="ShownUntil">First day on which it shows another.</param>
/// <param name="SupersededOn">First day of the one that took its place.</param>
public readonly record struct CertificationPlacement(CertificationId Id, DateOnly ShownFrom, DateOnly ShownUntil, DateOnly? SupersededOn);

/// <summary>Days between two recognitions on which the product had no certificate, both included.</summary>
public readonly record struct CertificationGap(DateOnly From, DateOnly To)
{
    public int Days => To.DayNumber - From.DayNumber + 1;
}

/// <summary>Orders one product's recognitions in time: each confirmed one supersedes those before it, and one is the present one on every day.</summary>
public static class CertificationTimeline
{
    /// <summary>Call with all recognitions of a product whenever one was added, corrected or moved.</summary>
    /// <exception cref="DomainException"><c>certification.same_day</c>: two begin on one day.</exception>
    public static void Arrange(IEnumerable<Certification> ofOneProduct)
    {
        var all = ofOneProduct.ToDictionary(c => c.Id);

        foreach (var place in Place(all.Values.Select(c => (c.Id, c.ValidFrom))))
        {
            all[place.Id].Place(place.ShownFrom, place.ShownUntil, place.SupersededOn);
        }
    }

    /// <summary>The gaps that recognitions of one product ended, by the one that ended each. A suspension is no gap: the certificate is there.</summary>
    public static IReadOnlyDictionary<CertificationId, CertificationGap> GapsBefore(IEnumerable<Certification> ofOneProduct)
    {
        Dictionary<CertificationId, CertificationGap> gaps = [];
        DateOnly? covered = null;

        foreach (var certification in ofOneProduct.Where(c => c.Confirmed).OrderBy(c => c.ValidFrom))
        {
            var from = certification.ValidFrom!.Value;

            if (covered?.AddDays(1) < from)
            {
                gaps[certification.Id] = new(covered.Value.AddDays(1), from.AddDays(-1));
            }

            var last = certification.Dates.LastDay;
            covered = covered > last ? covered : last;
        }

        return gaps;
    }

    /// <summary>The same rule over bare dates, for many products at once.</summary>
    /// <inheritdoc cref="Arrange"/>
    public static IReadOnlyList<CertificationPlacement> Place(IEnumerable<(CertificationId Id, DateOnly? ValidFrom)> ofOneProduct)
    {
        var all = ofOneProduct.ToList();
        var confirmed = all.Where(c => c.ValidFrom is not null).OrderBy(c => c.ValidFrom).ToList();
        var unconfirmed = all.Where(c => c.ValidFrom is null).OrderBy(c => c.Id.Value).ToList();
        var firstConfirmed = confirmed.Count > 0 ? confirmed[0].ValidFrom : null;
        List<CertificationPlacement> places = new(all.Count);

        // Nobody knows when an unconfirmed one began, so it gives way to the first confirmed one and to a later record.
        for (var i = 0; i < unconfirmed.Count; i++)
        {
            var last = i == unconfirmed.Count - 1;
            places.Add(new(unconfirmed[i].Id, DateOnly.MinValue, last ? firstConfirmed ?? DateOnly.MaxValue : DateOnly.MinValue, last ? firstConfirmed : null));
        }

        for (var i = 0; i < confirmed.Count; i++)
        {
            var next = i + 1 < confirmed.Count ? confirmed[i + 1].ValidFrom : null;

            if (next == confirmed[i].ValidFrom)
            {
                throw new DomainException(CertificationErrors.SameDay());
            }

            var from = i == 0 && unconfirmed.Count == 0 ? DateOnly.MinValue : confirmed[i].ValidFrom!.Value;
            places.Add(new(confirmed[i].Id, from, next ?? DateOnly.MaxValue, next));
        }

        return places;
    }
}
