namespace Ocop.Domain.Common;

/// <summary>Shape rules that several aggregates share.</summary>
public static class Guard
{
    /// <summary>Cleaned text that must not be blank.</summary>
    public static string Required(string? value, string field, string vietnamese, int max)
    {
        var text = VietnameseText.Clean(value);

        if (text.Length == 0)
        {
            throw new DomainException(CommonErrors.Required(field, vietnamese));
        }

        return text.Length <= max ? text : throw new DomainException(CommonErrors.TooLong(field, max));
    }

    /// <summary>Cleaned text, or null for blank.</summary>
    public static string? Optional(string? value, string field, int max)
    {
        var text = VietnameseText.Clean(value);

        if (text.Length > max)
        {
            throw new DomainException(CommonErrors.TooLong(field, max));
        }

        return text.Length == 0 ? null : text;
    }

    /// <summary>Longer text that keeps its line breaks, NFC, or null for blank.</summary>
    public static string? Prose(string? value, string field, int max)
    {
        var text = value?.Normalize(System.Text.NormalizationForm.FormC).Replace("\r\n", "\n", StringComparison.Ordinal).Trim();

        if (text?.Length > max)
        {
            throw new DomainException(CommonErrors.TooLong(field, max));
        }

        return string.IsNullOrEmpty(text) ? null : text;
    }
}
