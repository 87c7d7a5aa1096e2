using System.Buffers;
using System.Globalization;
using System.Text;
using Ocop.Application.Common;

namespace Ocop.Infrastructure.Exports;

/// <summary>RFC 4180 with a byte-order mark, without which Excel takes Vietnamese for Windows-1252.</summary>
internal static class CsvSheet
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",;\"\r\n\t");

    // The full-width forms count: Excel reads them as the plain signs in some locales.
    private static readonly SearchValues<char> BeginFormulas = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    public static async Task WriteAsync<T>(ExportSheet<T> sheet, IAsyncEnumerable<T> rows, Stream output, CancellationToken ct)
    {
        await using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), bufferSize: 32 * 1024, leaveOpen: true) { NewLine = "\r\n" };
        var line = new StringBuilder();
        Append(line, sheet.Columns.Select(c => (object?)c.Heading));
        await writer.WriteAsync(line, ct);

        await foreach (var row in rows.WithCancellation(ct))
        {
            line.Clear();
            Append(line, sheet.Columns.Select(c => c.Value(row)));
            await writer.WriteAsync(line, ct);
        }

        await writer.FlushAsync(ct);
    }

    private static void Append(StringBuilder line, IEnumerable<object?> values)
    {
        var first = true;

        foreach (var value in values)
        {
            if (!first)
            {
                line.Append(',');
            }

            first = false;
            AppendCell(line, value);
        }

        line.Append("\r\n");
    }

    private static void AppendCell(StringBuilder line, object? value)
    {
        if (value is not string text)
        {
            line.Append(Plain(value));
            return;
        }

        // A spreadsheet would run text that begins like a formula; an apostrophe makes it text again.
        var start = text.AsSpan().TrimStart(' ');
        var neutral = start.Length > 0 && BeginFormulas.Contains(start[0]) ? "'" + text : text;

        if (neutral.AsSpan().ContainsAny(NeedQuotes))
        {
            line.Append('"').Append(neutral.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
        else
        {
            line.Append(neutral);
        }
    }

    private static string? Plain(object? value) => value switch
    {
        null => null,
        DateOnly d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset t => TimeZoneInfo.ConvertTime(t, VietnamTime.Zone).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
