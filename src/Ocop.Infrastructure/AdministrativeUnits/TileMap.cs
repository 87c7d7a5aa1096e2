using System.Globalization;
using Ocop.Application.AdministrativeUnits;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Infrastructure.ReferenceData;

namespace Ocop.Infrastructure.AdministrativeUnits;

/// <summary>A square for each unit on a grid: about where it lies, and all of one size, so that a small ward is seen as well as a wide commune.</summary>
internal static class TileMap
{
    private const int Cell = 50;
    private const int Side = 46;

    public static UnitMap Draw(IReadOnlyList<AdministrativeUnit> units)
    {
        var places = ReferenceFile.Read("unit-tiles.csv", r => (Code: r["code"], Place: (Column: Number(r["column"]), Row: Number(r["row"])))).ToDictionary(t => t.Code, t => t.Place, StringComparer.Ordinal);
        var columns = places.Values.Max(p => p.Column) + 1;
        var below = places.Values.Max(p => p.Row) + 1;
        var extra = 0;
        List<UnitShape> shapes = [];

        foreach (var unit in units)
        {
            // a unit that came later stands below the others until somebody gives it a place
            if (!places.TryGetValue(unit.Code, out var place))
            {
                place = (extra % columns, below + 1 + (extra / columns));
                extra++;
            }

            var (x, y) = ((place.Column * Cell) + 2, (place.Row * Cell) + 2);
            shapes.Add(new(unit.Code, unit.Name, string.Create(CultureInfo.InvariantCulture, $"M{x} {y}h{Side}v{Side}h-{Side}z"), x + (Side / 2), y + (Side / 2)));
        }

        var rows = extra == 0 ? below : below + 2 + ((extra - 1) / columns);
        return new(UnitMapKind.Tiles, columns * Cell, rows * Cell, shapes, "");
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
