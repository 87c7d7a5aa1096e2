using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Ocop.Application.AdministrativeUnits;
using Ocop.Application.Common;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Common;

namespace Ocop.Infrastructure.AdministrativeUnits;

/// <summary>Draws the units once for each state of them and each day.</summary>
internal sealed partial class UnitMapDrawing(IReferenceFacts facts, IOptions<UnitMapOptions> options, ILogger<UnitMapDrawing> logger) : IUnitMap
{
    private (string Facts, DateOnly Day, UnitMap Map)? _drawn;

    public UnitMap On(DateOnly day)
    {
        var current = facts.Current;

        if (_drawn is { } drawn && drawn.Facts == current.Version && drawn.Day == day)
        {
            return drawn.Map;
        }

        List<AdministrativeUnit> units = [.. current.Units.Units.Where(u => u.Level == UnitLevel.Commune && u.HoldsOn(day)).OrderBy(u => u.Code, StringComparer.Ordinal)];
        var map = Boundaries(units) ?? TileMap.Draw(units);
        map = map with { Version = $"{current.Version}-{map.Kind}-{map.Units.Count}" };
        _drawn = (current.Version, day, map);
        return map;
    }

    /// <summary>Null without boundaries. A file that cannot be used is no reason to have no map at all.</summary>
    private UnitMap? Boundaries(IReadOnlyList<AdministrativeUnit> units)
    {
        if (options.Value.BoundariesFile is not { Length: > 0 } file)
        {
            return null;
        }

        try
        {
            using var stream = File.OpenRead(file);
            var map = BoundaryMap.Draw(stream, units);
            return map.Units.Count > 0 ? map : throw new InvalidDataException("It has the boundaries of no unit of today.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.Text.Json.JsonException or InvalidDataException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            LogUnusable(logger, file, e);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The boundaries {File} cannot be used; units are drawn as tiles")]
    private static partial void LogUnusable(ILogger logger, string file, Exception exception);
}
