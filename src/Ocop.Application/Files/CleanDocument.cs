using Ocop.Domain.Common;
using Ocop.Domain.Files;

namespace Ocop.Application.Files;

/// <summary>A paper as it may be kept: a PDF, or a picture without what its camera wrote into it.</summary>
/// <param name="ContentType">What it is, by its own first bytes, never by its name.</param>
public sealed record CleanDocument(byte[] Content, string ContentType)
{
    public const string Pdf = "application/pdf";
    public const int MaxBytes = 25 * 1024 * 1024;

    private const int WithinFirst = 1024;

    /// <exception cref="DomainException"><c>file.not_document</c></exception>
    public static CleanDocument Of(ReadOnlySpan<byte> content)
    {
        if (IsPdf(content))
        {
            return new(content.ToArray(), Pdf);
        }

        try
        {
            var image = CleanImage.Of(content);
            return new(image.Content, image.ContentType);
        }
        catch (DomainException)
        {
            throw new DomainException(FileErrors.NotDocument());
        }
    }

    /// <summary>Whether a reader would take it for a PDF: its mark near the beginning, its end near the end.</summary>
    public static bool IsPdf(ReadOnlySpan<byte> content) =>
        content[..Math.Min(content.Length, WithinFirst)].IndexOf("%PDF-"u8) >= 0 && content[Math.Max(0, content.Length - WithinFirst)..].LastIndexOf("%%EOF"u8) >= 0;
}
