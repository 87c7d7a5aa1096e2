namespace Ocop.Domain.Common;

/// <summary>One field of a record before and after an edit, as text, for the history.</summary>
/// <param name="Field">camelCase name as in the API.</param>
public sealed record FieldChange(string Field, string? From, string? To)
{
    /// <summary>Adds the change to the list when the values differ.</summary>
    public static void Note<T>(ICollection<FieldChange> changes, string field, T from, T to)
    {
        if (!EqualityComparer<T>.Default.Equals(from, to))
        {
            changes.Add(new(field, Show(from), Show(to)));
        }
    }

    private static string? Show<T>(T value) => value switch
    {
        null => null,
        DateOnly d => d.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        Enum e => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(e.ToString()),
        IFormattable f => f.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
