using System.Text.Json;

namespace Ocop.Api.Http;

/// <summary>Enum values in query strings: kebab-case text, the same words as in JSON.</summary>
internal static class Choices
{
    /// <summary>The value of a query parameter; null when it is not given.</summary>
    /// <exception cref="BadHttpRequestException">400 for a word that is none of the choices.</exception>
    public static T? Of<T>(string? text, string parameter)
        where T : struct, Enum
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        return Words<T>.All.TryGetValue(text, out var value)
            ? value
            : throw new BadHttpRequestException($"'{parameter}' is none of: {string.Join(", ", Words<T>.All.Keys)}.");
    }

    private static class Words<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<string, T> All =
            Enum.GetValues<T>().ToDictionary(v => JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()), StringComparer.Ordinal);
    }
}
