using System.Globalization;

namespace Ocop.Benchmarks.Bars;

/// <summary>One line of the result.</summary>
/// <param name="Id">Of the bar, such as P1.</param>
/// <param name="Met">Null where there is no bar, only a figure.</param>
/// <param name="Limit">What keeps it from more; printed when the bar is missed.</param>
/// <param name="Data">On what.</param>
internal sealed record Measurement(string Id, string What, string Bar, string Measured, bool? Met, string? Limit, string Data)
{
    public string Commit { get; init; } = "";
    public string Load { get; init; } = "";
    public string At { get; init; } = "";
}

internal static class Figures
{
    public static double Median(this IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>Three significant digits and a thin thousand.</summary>
    public static string Text(this double value) => value.ToString(value >= 100 ? "N0" : value >= 10 ? "0.0" : "0.00", CultureInfo.InvariantCulture);

    public static string Count(this int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
