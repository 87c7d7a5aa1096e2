using MediatR;
using Ocop.Application.Common;

namespace Ocop.Application.AdministrativeUnits;

/// <summary>The communes of today as a drawing, to be filled by what is counted.</summary>
[AllowAnyCaller]
public sealed record GetUnitMap : IQuery<UnitMap>;

/// <summary>What a map is drawn from.</summary>
public enum UnitMapKind
{
    /// <summary>Boundaries that the operator has put there (<c>Map:BoundariesFile</c>).</summary>
    Boundaries,

    /// <summary>One square for each unit, about where it lies.</summary>
    Tiles,
}

/// <summary>A drawing of units. Not to be measured on.</summary>
/// <param name="Width">Of the drawing, in its own units.</param>
/// <param name="Height">The same.</param>
/// <param name="Version">Changes when the drawing does.</param>
public sealed record UnitMap(UnitMapKind Kind, int Width, int Height, IReadOnlyList<UnitShape> Units, [property: System.Text.Json.Serialization.JsonIgnore] string Version);

/// <summary>A unit on a map.</summary>
/// <param name="Path">SVG path data; fill it by the even-odd rule.</param>
/// <param name="X">A point inside, for a label.</param>
/// <param name="Y">The same.</param>
public sealed record UnitShape(string Code, string Name, string Path, int X, int Y);

/// <summary>Draws the units.</summary>
public interface IUnitMap
{
    UnitMap On(DateOnly day);
}

internal sealed class GetUnitMapHandler(IUnitMap map, TimeProvider clock) : IRequestHandler<GetUnitMap, UnitMap>
{
    public Task<UnitMap> Handle(GetUnitMap query, CancellationToken cancellationToken) => Task.FromResult(map.On(clock.Today()));
}
