using System.Text.Json;
using System.Text.RegularExpressions;

namespace Ocop.Api.Http;

/// <summary>Finds the field that made a request unreadable, in what the framework and the JSON reader say of it.</summary>
internal static partial class MisreadFields
{
    /// <summary>A JSON pointer to the field or parameter; null when the whole is no JSON, or nobody says.</summary>
    public static string? PointerOf(BadHttpRequestException e) => e.InnerException is JsonException { Path: { Length: > 1 } path }
        ? "#" + Step().Replace(path[1..], "/${name}${index}${quoted}")
        : Parameter().Match(e.Message) is { Success: true } match ? "#/" + JsonNamingPolicy.CamelCase.ConvertName(match.Groups["name"].Value) : null;

    // $.gtins[0] and $['a field']
    [GeneratedRegex(@"\.(?<name>[^.\[]+)|\[(?<index>\d+)\]|\['(?<quoted>[^']*)'\]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex Step();

    // Failed to bind parameter "Nullable<DateOnly> UnitOn" from "2025-02-30".
    [GeneratedRegex("""^(Failed to bind parameter|Required parameter) ".* (?<name>\w+)" """, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex Parameter();
}
