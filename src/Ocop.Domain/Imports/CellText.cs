using Ocop.Domain.Common;

namespace Ocop.Domain.Imports;

/// <summary>A cell's text as it is shown and kept.</summary>
public static class CellText
{
    /// <summary>Each line cleaned (NFC, ordinary spaces, Đ for Ð), blank lines dropped, line breaks kept.</summary>
    public static string Tidy(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        if (!text.AsSpan().ContainsAny('\n', '\r', '\u2028'))
        {
            return VietnameseText.Clean(text);
        }

        return string.Join('\n', text.Split(['\n', '\r', '\u2028'], StringSplitOptions.RemoveEmptyEntries)
            .Select(VietnameseText.Clean).Where(l => l.Length > 0));
    }
}
