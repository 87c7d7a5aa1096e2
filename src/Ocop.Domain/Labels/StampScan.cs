using System.Globalization;

namespace Ocop.Domain.Labels;

/// <summary>A square of about ten kilometres, by whole tenths of a degree: no place of a scan is known any closer.</summary>
public readonly record struct CoarsePlace(short Latitude, short Longitude)
{
    private const double Earth = 6371;
    private const double Tenths = 10;

    /// <summary>A square's diagonal, in kilometres: two places may be nearer to each other by so much than their squares.</summary>
    public const double Blur = 16;

    /// <summary>What a device gave, rounded; null for anything that is no place.</summary>
    /// <param name="text">Latitude and longitude in degrees, with a comma between.</param>
    public static CoarsePlace? Of(string? text) =>
        text?.Split(',') is [var north, var east]
        && double.TryParse(north, NumberStyles.Float, CultureInfo.InvariantCulture, out var latitude) && Math.Abs(latitude) <= 90
        && double.TryParse(east, NumberStyles.Float, CultureInfo.InvariantCulture, out var longitude) && Math.Abs(longitude) <= 180
            ? new((short)Math.Round(latitude * Tenths), (short)Math.Round(longitude * Tenths))
            : null;

    /// <summary>Degrees of its middle.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Latitude / Tenths:0.0},{Longitude / Tenths:0.0}");

    /// <summary>Kilometres between two places at least.</summary>
    public double AwayFrom(CoarsePlace other)
    {
        var (lat1, lat2) = (Radians(Latitude), Radians(other.Latitude));
        var (dLat, dLon) = (lat2 - lat1, Radians(other.Longitude) - Radians(Longitude));
        var h = Math.Pow(Math.Sin(dLat / 2), 2) + (Math.Cos(lat1) * Math.Cos(lat2) * Math.Pow(Math.Sin(dLon / 2), 2));
        return Math.Max(0, (2 * Earth * Math.Asin(Math.Min(1, Math.Sqrt(h)))) - Blur);
    }

    private static double Radians(double tenths) => tenths / Tenths * Math.PI / 180;
}

/// <summary>One check of a stamp: when, roughly where, and by which device of that day; nothing that leads to a person.</summary>
/// <param name="Device">Of the day: the same device is another one tomorrow.</param>
public sealed record StampScan(DateTimeOffset At, CoarsePlace? Place, Guid? Device);
