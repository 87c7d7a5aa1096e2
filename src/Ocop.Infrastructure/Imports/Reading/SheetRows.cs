using System.Globalization;
using System.Runtime.InteropServices;
using System.Xml;
using Ocop.Domain.Common;
using Ocop.Domain.Imports;

namespace Ocop.Infrastructure.Imports.Reading;

/// <summary>A merged range, rows and columns from 1 and 0.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MergedRange(int Top, int Left, int Bottom, int Right);

/// <summary>Streams the rows of one sheet.</summary>
internal sealed class SheetRows(WorkbookFile workbook, WorkbookSheet sheet, IReadOnlyList<MergedRange> merges)
{
    private const int MostMerges = 200_000;

    /// <summary>The merged ranges; they stand behind the rows in the file, hence a pass of their own.</summary>
    public static List<MergedRange> ReadMerges(WorkbookFile workbook, WorkbookSheet sheet)
    {
        var merges = new List<MergedRange>();
        using var xml = workbook.Read(sheet.Path);

        while (xml.Read())
        {
            while (xml.NodeType is XmlNodeType.Element && xml.LocalName is "sheetData")
            {
                xml.Skip();
            }

            if (xml.NodeType is XmlNodeType.Element && xml.LocalName is "mergeCell" && xml.GetAttribute("ref") is { } range && merges.Count < MostMerges)
            {
                var ends = range.Split(':');
                var (top, left) = Place(ends[0]);
                var (bottom, right) = Place(ends[^1]);

                if (top > 0 && bottom >= top && left >= 0 && right >= left)
                {
                    merges.Add(new(top, left, bottom, right));
                }
            }
        }

        merges.Sort((a, b) => (a.Top, a.Left).CompareTo((b.Top, b.Left)));

        return merges;
    }

    public IEnumerable<ListRow> Rows()
    {
        using var xml = workbook.Read(sheet.Path);
        var open = new List<(MergedRange Range, string Text)>();
        var nextMerge = 0;
        var line = 0;

        while (xml.Read())
        {
            if (xml.NodeType is not XmlNodeType.Element || xml.LocalName is not "row")
            {
                continue;
            }

            var stated = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var r) ? r : line + 1;
            line = Math.Max(line + 1, stated);
            var hidden = xml.GetAttribute("hidden") is "1" or "true";
            var row = Row(xml, line) with { Hidden = hidden };
            var fromAbove = new Dictionary<int, string>();
            var fromLeft = new Dictionary<int, string>();

            open.RemoveAll(m => m.Range.Bottom < line);

            foreach (var (range, text) in open)
            {
                fromAbove[range.Left] = text;
            }

            for (; nextMerge < merges.Count && merges[nextMerge].Top <= line; nextMerge++)
            {
                var range = merges[nextMerge];

                if (range.Top == line)
                {
                    for (var c = range.Left + 1; c <= Math.Min(range.Right, ReadingLimits.Columns); c++)
                    {
                        fromLeft[c] = row[range.Left];
                    }
                }

                if (range.Bottom > line)
                {
                    open.Add((range, range.Top == line ? row[range.Left] : ""));
                }
            }

            yield return fromAbove.Count == 0 && fromLeft.Count == 0 ? row : row with { FromAbove = fromAbove, FromLeft = fromLeft };
        }
    }

    private ListRow Row(XmlReader xml, int line)
    {
        if (xml.IsEmptyElement)
        {
            return new(line, []);
        }

        var cells = new List<string>();
        List<int>? formulas = null, linkedOut = null;
        var depth = xml.Depth;
        var column = -1;

        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is not XmlNodeType.Element || xml.LocalName is not "c")
            {
                continue;
            }

            column = xml.GetAttribute("r") is { Length: > 0 } place && Place(place).Column is var stated and >= 0 ? stated : column + 1;
            var (text, formula) = Cell(xml, line);

            if (text.Length > 0 && column >= ReadingLimits.Columns)
            {
                throw new DomainException(ImportFileErrors.TooManyColumns());
            }

            if (column >= ReadingLimits.Columns)
            {
                continue;
            }

            while (cells.Count <= column)
            {
                cells.Add("");
            }

            cells[column] = text;

            if (formula is not null)
            {
                (formulas ??= []).Add(column);

                // "[1]Sheet1!A2": the value lives in another file.
                if (formula.Contains('[', StringComparison.Ordinal) && formula.IndexOf('[', StringComparison.Ordinal) is var at && at + 1 < formula.Length && char.IsAsciiDigit(formula[at + 1]))
                {
                    (linkedOut ??= []).Add(column);
                }
            }
        }

        return new(line, cells) { Formulas = formulas ?? [], LinkedOut = linkedOut ?? [] };
    }

    private (string Text, string? Formula) Cell(XmlReader xml, int line)
    {
        if (xml.IsEmptyElement)
        {
            return ("", null);
        }

        var type = xml.GetAttribute("t") ?? "n";
        var style = int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var s) ? s : 0;
        var depth = xml.Depth;
        var value = "";
        string? formula = null;

        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is not XmlNodeType.Element || xml.Depth != depth + 1)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "v":
                    value = WorkbookFile.ReadText(xml, line);
                    break;
                case "is":
                    value = WorkbookFile.ReadText(xml, line);
                    break;
                case "f":
                    formula = WorkbookFile.ReadText(xml, line);
                    break;
            }
        }

        return (Shown(type, style, value), formula);
    }

    private string Shown(string type, int style, string value) => type switch
    {
        "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < workbook.SharedStrings.Count ? workbook.SharedStrings[at] : "",
        "str" or "inlineStr" => value,
        "d" => value,
        "b" => value is "1" ? "TRUE" : "FALSE",
        "e" => "",
        _ => Number(style, value),
    };

    private string Number(int style, string value)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            return value;
        }

        if (style < workbook.DateStyles.Count && workbook.DateStyles[style] && number is >= 1 and < 2_958_466)
        {
            // Before March 1900 Excel is a day behind, because it believes in a 29 February 1900.
            var epoch = workbook.Uses1904Dates ? new DateOnly(1904, 1, 1) : number < 60 ? new DateOnly(1899, 12, 31) : new DateOnly(1899, 12, 30);
            return epoch.AddDays(Math.Min((int)number, DateOnly.MaxValue.DayNumber - epoch.DayNumber)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        return Math.Abs(number) < 1e15 && Math.Truncate(number) == number
            ? number.ToString("0", CultureInfo.InvariantCulture)
            : number.ToString("0.##########", CultureInfo.InvariantCulture);
    }

    // "BC12" is row 12, column 54.
    private static (int Row, int Column) Place(string reference)
    {
        var (row, column) = (0, 0);

        foreach (var c in reference)
        {
            if (char.IsAsciiLetter(c) && column < 100_000)
            {
                column = (column * 26) + (char.ToUpperInvariant(c) - 'A' + 1);
            }
            else if (char.IsAsciiDigit(c) && row < 100_000_000)
            {
                row = (row * 10) + (c - '0');
            }
        }

        return (row, column - 1);
    }
}
