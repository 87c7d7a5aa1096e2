using System.Text;
using Ocop.Domain.Common;
using Ocop.Domain.Imports;

namespace Ocop.Infrastructure.Imports.Reading;

/// <summary>A text file as rows: encoding, delimiter and old fonts recognised.</summary>
internal sealed class TextTable : IDisposable
{
    private const int SampleCharacters = 256 * 1024;
    private static readonly char[] Delimiters = [',', ';', '\t', '|'];
    private readonly StreamReader _reader;
    private readonly OldFont _typedWith;

    private TextTable(StreamReader reader, TextEncoding encoding, char delimiter, OldFont typedWith)
    {
        (_reader, Encoding, Delimiter, _typedWith) = (reader, encoding, delimiter, typedWith);
    }

    public TextEncoding Encoding { get; }

    public char Delimiter { get; }

    /// <summary>The encoding's name; a Unicode file typed with an old font names both.</summary>
    public string EncodingName => _typedWith.Name ?? Encoding.Name;

    public static TextTable Open(Stream content)
    {
        var encoding = TextEncodingDetector.Detect(content);
        content.Position = 0;
        string sample;

        using (var reader = Reader(content, encoding))
        {
            var buffer = new char[SampleCharacters];
            sample = new string(buffer, 0, reader.ReadBlock(buffer, 0, buffer.Length));
        }

        if (string.IsNullOrWhiteSpace(sample))
        {
            throw new DomainException(ImportFileErrors.Empty());
        }

        var typedWith = encoding.Legacy is LegacyEncoding.None ? LegacyText.InUnicode(sample.Split('\n', ',', ';', '\t').Take(4000)) : default;
        var delimiter = FindDelimiter(sample, encoding, typedWith);
        content.Position = 0;

        return new(Reader(content, encoding), encoding, delimiter, typedWith);
    }

    public IEnumerable<ListRow> Rows() => Decoded(new DelimitedText(_reader, Delimiter).Rows(), Encoding, _typedWith);

    public void Dispose() => _reader.Dispose();

    private static StreamReader Reader(Stream content, TextEncoding encoding) =>
        new(content, encoding.Bytes, detectEncodingFromByteOrderMarks: encoding.Legacy is LegacyEncoding.None, bufferSize: 64 * 1024, leaveOpen: true);

    private static IEnumerable<ListRow> Decoded(IEnumerable<ListRow> rows, TextEncoding encoding, OldFont typedWith)
    {
        foreach (var row in rows)
        {
            yield return encoding.Legacy is LegacyEncoding.None && typedWith.Encoding is LegacyEncoding.None
                ? row
                : row with
                {
                    Cells = [.. row.Cells.Select(c => encoding.Legacy is LegacyEncoding.None
                        ? LegacyText.Decode(c, typedWith)
                        : LegacyEncodings.Decode(c, encoding.Legacy))],
                };
        }
    }

    // The right delimiter is the one under which a header can be read; without any, the one that gives even rows.
    private static char FindDelimiter(string sample, TextEncoding encoding, OldFont typedWith)
    {
        var best = (Delimiter: ',', Score: 0, Even: 0.0);

        foreach (var delimiter in Delimiters)
        {
            if (!sample.Contains(delimiter, StringComparison.Ordinal))
            {
                continue;
            }

            var rows = Sampled(sample, delimiter, encoding, typedWith);
            var score = ListLayout.Find(rows)?.Score ?? 0;
            var widths = rows.Where(r => r.Cells.Count > 1).GroupBy(r => r.Cells.Count).OrderByDescending(g => g.Count()).FirstOrDefault();
            var even = widths is null ? 0 : (double)widths.Count() / rows.Count;

            if ((score, even).CompareTo((best.Score, best.Even)) > 0)
            {
                best = (delimiter, score, even);
            }
        }

        return best.Delimiter;
    }

    private static List<ListRow> Sampled(string sample, char delimiter, TextEncoding encoding, OldFont typedWith)
    {
        try
        {
            return [.. Decoded(new DelimitedText(new StringReader(sample), delimiter, isSample: true).Rows(), encoding, typedWith).Take(ReadingLimits.SampledRows)];
        }
        catch (DomainException)
        {
            // A wrong delimiter may make cells that are too large; the right one will complain when the file is read.
            return [];
        }
    }
}
