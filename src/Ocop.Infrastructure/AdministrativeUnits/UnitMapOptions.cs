namespace Ocop.Infrastructure.AdministrativeUnits;

/// <summary>Where maps come from.</summary>
public sealed class UnitMapOptions
{
    public const string Section = "Map";

    /// <summary>GeoJSON whose features bear the units' codes as <c>properties.code</c>; without it, units are drawn as tiles.</summary>
    public string? BoundariesFile { get; set; }
}
