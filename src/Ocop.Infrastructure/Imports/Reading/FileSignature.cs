using Ocop.Domain.Common;
using Ocop.Domain.Imports;

namespace Ocop.Infrastructure.Imports.Reading;

internal enum FileShape { Text, Workbook }

/// <summary>Tells files by their content; names lie.</summary>
internal static class FileSignature
{
    private static readonly byte[] EncryptedPackage = System.Text.Encoding.Unicode.GetBytes("EncryptedPackage");

    private static readonly byte[][] Foreign =
    [
        "%PDF"u8.ToArray(), "{\\rtf"u8.ToArray(), [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], "GIF8"u8.ToArray(), "Rar!"u8.ToArray(), [0x37, 0x7A, 0xBC, 0xAF], [0x1F, 0x8B],
    ];

    public static FileShape Recognise(Stream content)
    {
        if (content.Length == 0)
        {
            throw new DomainException(ImportFileErrors.Empty());
        }

        if (content.Length > ReadingLimits.FileBytes)
        {
            throw new DomainException(ImportFileErrors.TooLarge($"{ReadingLimits.FileBytes >> 20} MB"));
        }

        Span<byte> head = stackalloc byte[512];
        content.Position = 0;
        head = head[..content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        content.Position = 0;

        // OLE2: the envelope of encrypted workbooks, and of Excel 97–2003.
        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
        {
            throw new DomainException(Contains(content, EncryptedPackage) ? ImportFileErrors.PasswordProtected() : ImportFileErrors.OldWorkbook());
        }

        if (head.StartsWith("PK"u8))
        {
            return FileShape.Workbook;
        }

        foreach (var signature in Foreign)
        {
            if (head.StartsWith(signature))
            {
                throw new DomainException(ImportFileErrors.NotATable());
            }
        }

        var text = System.Text.Encoding.Latin1.GetString(head).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n', '\t');

        // Web pages and XML spreadsheets that call themselves .xls or .csv.
        if (text.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<table", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("MIME-Version", StringComparison.OrdinalIgnoreCase))
        {
            throw new DomainException(ImportFileErrors.NotATable());
        }

        return FileShape.Text;
    }

    private static bool Contains(Stream content, byte[] wanted)
    {
        var buffer = new byte[64 * 1024];
        var kept = 0;

        for (int read; (read = content.Read(buffer, kept, buffer.Length - kept)) > 0;)
        {
            var length = kept + read;

            if (buffer.AsSpan(0, length).IndexOf(wanted) >= 0)
            {
                return true;
            }

            // The word may lie across two reads.
            kept = Math.Min(wanted.Length - 1, length);
            buffer.AsSpan(length - kept, kept).CopyTo(buffer);
        }

        return false;
    }
}
