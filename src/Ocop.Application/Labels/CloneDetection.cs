using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Labels;

namespace Ocop.Application.Labels;

/// <summary>What the rules in force say about copied stamps.</summary>
public static class CloneRuleKeys
{
    public const string WindowDays = "stamp.clone_window_days";
    public const string PlacesFrom = "stamp.clone_honest_places";
    public const string PlacePoints = "stamp.clone_place_points";
    public const string ApartKm = "stamp.clone_apart_km";
    public const string SpeedKmh = "stamp.clone_speed_kmh";
    public const string SpeedPoints = "stamp.clone_speed_points";
    public const string DevicesFrom = "stamp.clone_honest_devices";
    public const string DevicePoints = "stamp.clone_device_points";
    public const string LongAfterDays = "stamp.clone_long_after_days";
    public const string LongAfterPoints = "stamp.clone_long_after_points";
    public const string Threshold = "stamp.clone_threshold";

    /// <summary>So many open complaints that a stamp stands on another product, and whoever checks it is told.</summary>
    public const string WrongProductReports = "stamp.wrong_product_reports";

    public static CloneRules Of(IProcessRules rules, DateOnly on) => new(
        rules.Get(WindowDays, on), rules.Get(PlacesFrom, on), rules.Get(PlacePoints, on), rules.Get(ApartKm, on), rules.Get(SpeedKmh, on), rules.Get(SpeedPoints, on), rules.Get(DevicesFrom, on),
        rules.Get(DevicePoints, on), rules.Get(LongAfterDays, on), rules.Get(LongAfterPoints, on), rules.Get(Threshold, on));
}

/// <summary>Looks at the checks of a stamp that was just checked again, and raises a suspicion.</summary>
public sealed class CloneDetection(IOcopDb db, IProcessRules rules, TimeProvider clock)
{
    /// <returns>Whether a suspicion was raised.</returns>
    public async Task<bool> LookAtAsync(StampCode code, int key, int offset, IReadOnlyList<StampScan> scans, CancellationToken ct)
    {
        var by = CloneRuleKeys.Of(rules, clock.Today());

        if (CloneScore.Of(scans, by).Total < by.Threshold)
        {
            return false;
        }

        var earlier = await db.StampAlerts.Where(a => a.Code == code.Value).Select(a => new { a.Status, a.ClosedAt }).ToListAsync(ct);

        if (earlier.Exists(a => a.Status != StampAlertStatus.Dismissed))
        {
            return false;
        }

        // what was found harmless is not held against it again
        var since = earlier.Max(a => a.ClosedAt);
        List<StampScan> fresh = [.. scans.Where(s => since is null || s.At > since)];
        var score = CloneScore.Of(fresh, by);

        if (score.Total < by.Threshold)
        {
            return false;
        }

        var grant = await db.StampGrants.SingleAsync(g => g.Key == key, ct);
        db.StampAlerts.Add(StampAlert.Raise(grant, grant.From + offset, code, score, fresh.Count, clock.GetUtcNow()));
        return true;
    }
}
