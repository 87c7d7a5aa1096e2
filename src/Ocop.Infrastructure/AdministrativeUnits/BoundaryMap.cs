using System.Globalization;
using System.Text;
using System.Text.Json;
using Ocop.Application.AdministrativeUnits;
using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Infrastructure.AdministrativeUnits;

/// <summary>Turns boundaries in degrees (GeoJSON, WGS 84) into a drawing in whole numbers; small enough to be sent with a page.</summary>
internal static class BoundaryMap
{
    private const int Width = 1000;
    private const int Margin = 4;

    public static UnitMap Draw(Stream geoJson, IReadOnlyList<AdministrativeUnit> units)
    {
        using var document = JsonDocument.Parse(geoJson);
        var names = units.ToDictionary(u => u.Code, u => u.Name, StringComparer.Ordinal);
        var features = document.RootElement.GetProperty("features").EnumerateArray()
            .Select(f => (Code: CodeOf(f), Rings: RingsOf(f.GetProperty("geometry"))))
            .Where(f => names.ContainsKey(f.Code)).ToList();

        if (features.Count == 0)
        {
            return new(UnitMapKind.Boundaries, Width, Width, [], "");
        }

        var points = features.SelectMany(f => f.Rings).SelectMany(r => r).ToList();
        var (west, east, south, north) = (points.Min(p => p.X), points.Max(p => p.X), points.Min(p => p.Y), points.Max(p => p.Y));

        // a province is small enough for degrees of longitude to be equally long everywhere in it
        var shrink = Math.Cos((south + north) / 2 * Math.PI / 180);
        var scale = (Width - (2 * Margin)) / ((east - west) * shrink);
        (int X, int Y) Project((double X, double Y) p) => (Margin + (int)Math.Round((p.X - west) * shrink * scale), Margin + (int)Math.Round((north - p.Y) * scale));
        var height = Project((west, south)).Y + Margin;

        return new(UnitMapKind.Boundaries, Width, height, [.. features.Select(f => Shape(f.Code, names[f.Code], [.. f.Rings.Select(r => Thin([.. r.Select(Project)])).Where(r => r.Count > 2)]))], "");
    }

    private static string CodeOf(JsonElement feature)
    {
        var code = feature.GetProperty("properties").GetProperty("code");
        return code.ValueKind == JsonValueKind.String ? code.GetString()! : code.GetRawText();
    }

    private static IEnumerable<List<(double X, double Y)>> RingsOf(JsonElement geometry)
    {
        var coordinates = geometry.GetProperty("coordinates");
        var polygons = geometry.GetProperty("type").GetString() switch
        {
            "Polygon" => [coordinates],
            "MultiPolygon" => coordinates.EnumerateArray().ToArray(),
            var other => throw new InvalidDataException($"Boundaries are polygons, not '{other}'."),
        };
        return polygons.SelectMany(p => p.EnumerateArray()).Select(ring => ring.EnumerateArray().Select(p => (p[0].GetDouble(), p[1].GetDouble())).ToList());
    }

    /// <summary>Without points that the drawing cannot tell apart, or that lie on a straight line.</summary>
    private static List<(int X, int Y)> Thin(IReadOnlyList<(int X, int Y)> ring)
    {
        List<(int X, int Y)> kept = [];

        foreach (var point in ring)
        {
            if (kept.Count > 0 && kept[^1] == point)
            {
                continue;
            }

            if (kept.Count > 1 && Turn(kept[^2], kept[^1], point) == 0)
            {
                kept.RemoveAt(kept.Count - 1);
            }

            kept.Add(point);
        }

        if (kept.Count > 1 && kept[0] == kept[^1])
        {
            kept.RemoveAt(kept.Count - 1);
        }

        return kept;
    }

    private static int Turn((int X, int Y) a, (int X, int Y) b, (int X, int Y) c) => ((b.X - a.X) * (c.Y - b.Y)) - ((b.Y - a.Y) * (c.X - b.X));

    private static UnitShape Shape(string code, string name, List<List<(int X, int Y)>> rings)
    {
        StringBuilder path = new();

        foreach (var ring in rings)
        {
            path.Append(CultureInfo.InvariantCulture, $"M{ring[0].X} {ring[0].Y}l");

            for (var i = 1; i < ring.Count; i++)
            {
                var (dx, dy) = (ring[i].X - ring[i - 1].X, ring[i].Y - ring[i - 1].Y);
                path.Append(CultureInfo.InvariantCulture, $"{(i > 1 && dx >= 0 ? " " : "")}{dx}{(dy >= 0 ? " " : "")}{dy}");
            }

            path.Append('z');
        }

        var (x, y) = rings.Count == 0 ? (0, 0) : Centre(rings.MaxBy(r => Math.Abs(Area(r)))!);
        return new(code, name, path.ToString(), x, y);
    }

    private static long Area(List<(int X, int Y)> ring) => ring.Zip([.. ring[1..], ring[0]], (a, b) => ((long)a.X * b.Y) - ((long)b.X * a.Y)).Sum();

    private static (int X, int Y) Centre(List<(int X, int Y)> ring)
    {
        double area = 0, x = 0, y = 0;

        foreach (var (a, b) in ring.Zip([.. ring[1..], ring[0]]))
        {
            var cross = ((double)a.X * b.Y) - ((double)b.X * a.Y);
            (area, x, y) = (area + cross, x + ((a.X + b.X) * cross), y + ((a.Y + b.Y) * cross));
        }

        return area == 0 ? ring[0] : ((int)Math.Round(x / (3 * area)), (int)Math.Round(y / (3 * area)));
    }
}
