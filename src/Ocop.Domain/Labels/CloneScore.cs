namespace Ocop.Domain.Labels;

/// <summary>What speaks for a copied stamp.</summary>
public enum StampSignKind
{
    /// <summary>Checked at several places that lie far from each other.</summary>
    Places,

    /// <summary>Went from one check to the next faster than a pack can travel.</summary>
    Speed,

    /// <summary>Checked by many devices.</summary>
    Devices,

    /// <summary>Checked long after the first check, when the pack is opened and eaten.</summary>
    LongAfter,
}

/// <summary>A sign as it was measured.</summary>
/// <param name="Measured">Places, km/h, devices or days.</param>
/// <param name="Points">What it adds to the score.</param>
public sealed record StampSign(StampSignKind Kind, int Measured, int Points);

/// <summary>By what the checks of a stamp are judged; the rules in force give it.</summary>
/// <param name="WindowDays">Only checks of so many days are looked at.</param>
/// <param name="PlacesFrom">So many distant places are still honest: the shop, and the home of whoever bought it.</param>
/// <param name="PlacePoints">For each place beyond.</param>
/// <param name="ApartKm">Places count as distant from so many kilometres on.</param>
/// <param name="SpeedKmh">No pack travels faster.</param>
/// <param name="SpeedPoints">For having been faster.</param>
/// <param name="DevicesFrom">So many devices of a day are still honest: a shop, a family.</param>
/// <param name="DevicePoints">For each device beyond.</param>
/// <param name="LongAfterDays">A pack is opened so many days after its first check by a buyer.</param>
/// <param name="LongAfterPoints">For each check after that.</param>
/// <param name="Threshold">From so many points on a stamp is suspicious.</param>
public sealed record CloneRules(
    int WindowDays, int PlacesFrom, int PlacePoints, int ApartKm, int SpeedKmh, int SpeedPoints, int DevicesFrom, int DevicePoints, int LongAfterDays, int LongAfterPoints, int Threshold);

/// <summary>How much speaks for a copied stamp, each sign in words and points.</summary>
public sealed record CloneScore(IReadOnlyList<StampSign> Signs, int Total)
{
    // one sign alone must not run away: a hundred checks by one curious class are one sign
    private const int MostCounted = 5;

    public static CloneScore Of(IReadOnlyList<StampScan> scans, CloneRules rules)
    {
        var recent = scans.OrderBy(s => s.At).ToList();

        if (recent.Count > 0)
        {
            var since = recent[^1].At.AddDays(-rules.WindowDays);
            recent.RemoveAll(s => s.At < since);
        }

        List<StampSign> signs = [.. new[] { PlacesOf(recent, rules), SpeedOf(recent, rules), DevicesOf(recent, rules), LongAfterOf(recent, rules) }.OfType<StampSign>()];
        return new(signs, signs.Sum(s => s.Points));
    }

    private static StampSign? PlacesOf(List<StampScan> scans, CloneRules rules)
    {
        List<CoarsePlace> apart = [];

        foreach (var place in scans.Select(s => s.Place).OfType<CoarsePlace>())
        {
            if (apart.TrueForAll(p => p.AwayFrom(place) >= rules.ApartKm))
            {
                apart.Add(place);
            }
        }

        return Beyond(StampSignKind.Places, apart.Count, rules.PlacesFrom, rules.PlacePoints);
    }

    private static StampSign? SpeedOf(List<StampScan> scans, CloneRules rules)
    {
        var placed = scans.Where(s => s.Place is not null).ToList();
        double fastest = 0;

        for (var i = 1; i < placed.Count; i++)
        {
            // a minute at least: clocks of two servers differ by seconds
            var hours = Math.Max((placed[i].At - placed[i - 1].At).TotalHours, 1.0 / 60);
            fastest = Math.Max(fastest, placed[i].Place!.Value.AwayFrom(placed[i - 1].Place!.Value) / hours);
        }

        return fastest > rules.SpeedKmh ? new(StampSignKind.Speed, (int)Math.Min(fastest, 99_999), rules.SpeedPoints) : null;
    }

    // a device has another name each day, so that days are counted one by one: the day with the most tells
    private static StampSign? DevicesOf(List<StampScan> scans, CloneRules rules) => Beyond(
        StampSignKind.Devices,
        scans.Where(s => s.Device is not null).GroupBy(s => s.At.ToOffset(TimeSpan.FromHours(7)).Date).Select(g => g.Select(s => s.Device).Distinct().Count()).DefaultIfEmpty().Max(),
        rules.DevicesFrom, rules.DevicePoints);

    private static StampSign? LongAfterOf(List<StampScan> scans, CloneRules rules)
    {
        if (scans.Count < 2)
        {
            return null;
        }

        var opened = scans[0].At.AddDays(rules.LongAfterDays);
        var late = scans.Count(s => s.At > opened);
        return late == 0 ? null : new(StampSignKind.LongAfter, (int)(scans[^1].At - scans[0].At).TotalDays, Math.Min(late, MostCounted) * rules.LongAfterPoints);
    }

    private static StampSign? Beyond(StampSignKind kind, int measured, int honest, int points) =>
        measured > honest ? new(kind, measured, Math.Min(measured - honest, MostCounted) * points) : null;
}
