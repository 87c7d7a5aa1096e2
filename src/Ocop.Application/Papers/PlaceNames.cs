namespace Ocop.Application.Papers;

/// <summary>Names of places as papers write them.</summary>
internal static class PlaceNames
{
    private static readonly string[] Kinds = ["Tỉnh ", "Thành phố "];

    /// <summary>"Đồng Tháp", as papers name the place, not "Tỉnh Đồng Tháp".</summary>
    public static string Short(string? name) => Array.Find(Kinds, k => name?.StartsWith(k, StringComparison.OrdinalIgnoreCase) == true) is { } kind ? name![kind.Length..] : name ?? "";
}
