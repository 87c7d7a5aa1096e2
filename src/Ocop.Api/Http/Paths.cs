namespace Ocop.Api.Http;

internal static class Paths
{
    /// <summary>Whether the path is the given one or lies below it, in any case.</summary>
    public static bool IsBelow(this PathString path, string start) => path.StartsWithSegments(start, StringComparison.OrdinalIgnoreCase);

    /// <summary>The same for one of several.</summary>
    public static bool IsBelow(this PathString path, IEnumerable<string> starts) => starts.Any(start => path.IsBelow(start));
}
