using System.Globalization;

namespace Ocop.Application.Papers;

/// <summary>Dates as papers write them.</summary>
public static class PaperWords
{
    /// <summary>"ngày 05 tháng 02 năm 2026": days below 10 and the months 1 and 2 have two digits, as the Decree asks.</summary>
    public static string Date(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"ngày {day.Day:00} tháng {(day.Month < 3 ? day.Month.ToString("00", CultureInfo.InvariantCulture) : day.Month)} năm {day.Year}");

    /// <summary>"05/02/2026".</summary>
    public static string InFigures(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
