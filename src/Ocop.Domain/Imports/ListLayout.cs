using System.Text.RegularExpressions;
using Ocop.Domain.Common;

namespace Ocop.Domain.Imports;

/// <summary>How a list is laid out: where its header stands and what its columns mean.</summary>
/// <param name="HeaderLine">Line of the (first) header row, from 1.</param>
/// <param name="LastHeaderLine">Line of the last header row.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Decision">Decision named in the titles above.</param>
/// <param name="MadeByProgram">The headings are a program's (product_name): then a blank is a blank, never a merged cell.</param>
/// <param name="Score">How surely it is a list.</param>
public sealed partial record ListLayout(
    int HeaderLine, int LastHeaderLine, IReadOnlyList<ImportColumn> Columns, DefaultDecision Decision, bool MadeByProgram, int Score)
{
    private const int SearchedRows = 120;

    /// <summary>Stars that the titles name for the whole list ("DANH SÁCH SẢN PHẨM ĐẠT 4 SAO"); the section of the first rows.</summary>
    public string? Title { get; init; }

    /// <summary>The column of a meaning, or -1.</summary>
    public int ColumnOf(ImportField field) => Columns.FirstOrDefault(c => c.Field == field)?.Index ?? -1;

    /// <summary>Finds the header in the first rows of a file; none when no row looks like one.</summary>
    /// <param name="rows">First rows of the file.</param>
    /// <param name="headerLine">Line of the header when an officer says so.</param>
    public static ListLayout? Find(IReadOnlyList<ListRow> rows, int? headerLine = null)
    {
        Candidate? best = null;

        for (var i = 0; i < Math.Min(rows.Count, SearchedRows); i++)
        {
            if (headerLine is { } line && rows[i].Line != line)
            {
                continue;
            }

            foreach (var candidate in (ReadOnlySpan<Candidate?>)[Single(rows, i), Double(rows, i)])
            {
                if (candidate is not null && (best is null || candidate.Score > best.Score))
                {
                    best = candidate;
                }
            }
        }

        if (best is null || (headerLine is null && !best.IsAHeader))
        {
            return null;
        }

        var titles = string.Join('\n', rows.Take(best.First).Select(r => string.Join(' ', r.Filled.Select(c => r[c]))));

        return new(
            rows[best.First].Line, rows[best.Last].Line, best.Columns(rows), DecisionNumber.FromTitle(titles),
            best.MadeByProgram(rows), best.Score)
        {
            Title = rows.Take(best.First).SelectMany(r => r.Filled.Select(c => r[c].Replace('\n', ' ')))
                .LastOrDefault(t => SectionText.Read(t).Kind is SectionKind.Stars),
        };
    }

    /// <summary>The same layout with an officer's meanings over the detected ones.</summary>
    public ListLayout With(IReadOnlyDictionary<int, ImportField> overrides) => overrides.Count == 0
        ? this
        : this with
        {
            Columns = [.. Columns.Select(c => overrides.TryGetValue(c.Index, out var field) ? c with { Field = field }
                // A meaning given to another column is taken from the one that was guessed.
                : overrides.Any(o => o.Value == c.Field && c.Field is not (ImportField.Ignored or ImportField.Stars or ImportField.Note)) ? c with { Field = ImportField.Ignored }
                : c)],
        };

    private static Candidate? Single(IReadOnlyList<ListRow> rows, int at)
    {
        var row = rows[at];
        var readings = new HeadingReading[row.Cells.Count];

        for (var c = 0; c < readings.Length; c++)
        {
            readings[c] = HeadingText.Read(row[c]);
        }

        return Candidate.Of(at, at, row.Cells.Count, [.. row.Cells], readings);
    }

    private static Candidate? Double(IReadOnlyList<ListRow> rows, int at)
    {
        if (at + 1 >= rows.Count || rows[at].Filled.Take(2).Count() < 2)
        {
            return null;
        }

        var (above, below) = (rows[at], rows[at + 1]);
        var width = Math.Max(above.Cells.Count, below.Cells.Count);
        var headings = new string[width];
        var readings = new HeadingReading[width];
        var group = "";
        var (recognised, filled) = (0, 0);

        for (var c = 0; c < width; c++)
        {
            var own = above[c];
            var child = below[c];

            // A group's heading stands over its first column and reaches right over the blanks.
            group = !string.IsNullOrWhiteSpace(own) ? own : above.FromLeft.GetValueOrDefault(c, string.IsNullOrWhiteSpace(child) ? "" : group);

            if (string.IsNullOrWhiteSpace(child))
            {
                (headings[c], readings[c]) = (own, HeadingText.Read(own));
                continue;
            }

            if (Data().IsMatch(child.Trim()))
            {
                return null;
            }

            filled++;
            readings[c] = HeadingText.Read(group, child);
            recognised += readings[c].Field is ImportField.Ignored ? 0 : 1;
            headings[c] = string.IsNullOrWhiteSpace(group) ? child : $"{HeadingText.Printed(group)} / {HeadingText.Printed(child)}";
        }

        if (recognised == 0 || recognised * 2 < filled || Candidate.Of(at, at + 1, width, headings, readings) is not { } both)
        {
            return null;
        }

        // Two rows are a header only when the upper one adds to what the lower one says alone; a title above adds nothing.
        return Single(rows, at + 1) is { } alone && alone.Score >= both.Score ? null : both;
    }

    // A cell that no heading is: a number, a date. "3 sao" may head a column of ticks.
    [GeneratedRegex(@"^\d+(?:[.,/-]\d+)*$", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex Data();

    private sealed record Candidate(int First, int Last, string[] Headings, HeadingReading[] Readings, int Score, int Fields)
    {
        private bool HasProduct => Array.Exists(Readings, r => r.Field is ImportField.ProductName);

        public bool IsAHeader => HasProduct
            ? Fields >= 2 || Array.Exists(Readings, r => r is { Field: ImportField.ProductName, Weight: 4 })
            : Fields >= 3 && Array.Exists(Readings, r => r.Field is ImportField.Stars or ImportField.SubjectName);

        public static Candidate? Of(int first, int last, int width, string[] headings, HeadingReading[] readings)
        {
            var best = readings.Where(r => r.Field is not ImportField.Ignored).GroupBy(r => r.Field).ToArray();

            return width == 0
                ? null
                : new(first, last, headings, readings, best.Sum(g => g.Max(r => r.Weight)) + (best.Any(g => g.Key is ImportField.ProductName) ? 4 : 0), best.Length);
        }

        public bool MadeByProgram(IReadOnlyList<ListRow> rows)
        {
            var headings = rows[Last].Filled.Select(c => rows[Last][c]).ToArray();
            return First == Last && headings.Length > 1 && headings.Count(HeadingText.IsMachineMade) * 2 > headings.Length;
        }

        public List<ImportColumn> Columns(IReadOnlyList<ListRow> rows)
        {
            var fields = Readings.Select(r => r.Field).ToArray();

            // One column a meaning, the surest; ticks below "3 sao | 4 sao | 5 sao" and notes may be several.
            foreach (var same in Enumerable.Range(0, fields.Length).GroupBy(c => fields[c]).Where(g => g.Key is not (ImportField.Ignored or ImportField.Note)))
            {
                var surest = same.OrderByDescending(c => Readings[c].Weight).First();

                foreach (var c in same.Where(c => c != surest && !(same.Key is ImportField.Stars && IsTickColumn(c))))
                {
                    fields[c] = ImportField.Ignored;
                }
            }

            if (!fields.Contains(ImportField.ProductName) && GuessProduct(rows, fields) is var product and >= 0)
            {
                fields[product] = ImportField.ProductName;
            }

            return [.. Headings.Select((h, c) => new ImportColumn(c, HeadingText.Printed(h), fields[c]))];
        }

        private bool IsTickColumn(int column) => StarsText.Read(Headings[column].Split('/')[^1]).Outcome is StarsOutcome.Stars;

        // No heading says "product": the first column of words that nothing else claims.
        private int GuessProduct(IReadOnlyList<ListRow> rows, ImportField[] fields)
        {
            var below = rows.Skip(Last + 1).Take(40).ToArray();

            return Enumerable.Range(0, fields.Length).FirstOrDefault(
                c => fields[c] is ImportField.Ignored && below.Count(r => r[c].Any(char.IsLetter)) * 2 > below.Length, -1);
        }
    }
}
