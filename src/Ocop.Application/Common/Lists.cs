using System.Text.Json.Serialization;

namespace Ocop.Application.Common;

/// <summary>One page of a list.</summary>
/// <param name="Items">The rows of this page, at most <c>limit</c>.</param>
/// <param name="NextCursor">Pass it as <c>cursor</c> to get the next page; null on the last one.</param>
/// <param name="Total">Only with <c>count=true</c>; 1001 stands for "more than 1000".</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? NextCursor, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Total = null);

/// <summary>How lists are paged.</summary>
public static class Paging
{
    public const int DefaultLimit = 50;
    public const int MaxLimit = 200;

    /// <summary>Counting stops here: an exact number above it costs much and helps nobody.</summary>
    public const int CountCap = 1001;
}
