using System.Globalization;
using System.IO;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Ocop.Api.Tests.Imports.Reading;

/// <summary>Makes workbooks with the same library that Office files are checked with, so that the reader meets a stranger's XML.</summary>
internal sealed class TestWorkbook
{
    private readonly List<TestSheet> _sheets = [new("Sheet1")];

    public bool Uses1904Dates { get; init; }

    /// <summary>Text stands in the cells instead of among the shared strings.</summary>
    public bool Inline { get; init; }

    public static object Date(double serial) => new DateCell(serial);

    public static object Formula(string formula, string result) => new FormulaCell(formula, result);

    public TestWorkbook Row(params object?[] cells)
    {
        _sheets[^1].Rows.Add((cells, false));
        return this;
    }

    public TestWorkbook HiddenRow(params object?[] cells)
    {
        _sheets[^1].Rows.Add((cells, true));
        return this;
    }

    public TestWorkbook Merge(string range)
    {
        _sheets[^1].Merges.Add(range);
        return this;
    }

    public TestWorkbook Sheet(string name)
    {
        _sheets.Add(new(name));
        return this;
    }

    public byte[] Build()
    {
        using var stream = new MemoryStream();

        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.Workbook = new Workbook(new WorkbookProperties { Date1904 = Uses1904Dates }, new Sheets());
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
                new NumberingFormats(new NumberingFormat { NumberFormatId = 170, FormatCode = "dd/mm/yyyy" }, new NumberingFormat { NumberFormatId = 171, FormatCode = "0\" ngày\"" }),
                new CellFormats(new CellFormat { NumberFormatId = 0 }, new CellFormat { NumberFormatId = 170 }, new CellFormat { NumberFormatId = 171 }));
            var shared = new List<string>();

            foreach (var sheet in _sheets)
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                Write(part, sheet, shared);
                workbook.Workbook.GetFirstChild<Sheets>()!.Append(new Sheet { Id = workbook.GetIdOfPart(part), Name = sheet.Name, SheetId = (uint)_sheets.IndexOf(sheet) + 1 });
            }

            if (shared.Count > 0)
            {
                workbook.AddNewPart<SharedStringTablePart>().SharedStringTable = new SharedStringTable(
                    shared.Select(s => new SharedStringItem(new Text(s) { Space = SpaceProcessingModeValues.Preserve })));
            }
        }

        return stream.ToArray();
    }

    /// <summary>The workbook with one part more, or another in its place.</summary>
    public byte[] BuildWith(string path, string text)
    {
        using var stream = new MemoryStream();
        stream.Write(Build());

        using (var package = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            package.Entries.FirstOrDefault(e => e.FullName.Equals(path, StringComparison.OrdinalIgnoreCase))?.Delete();
            using var part = new StreamWriter(package.CreateEntry(path, CompressionLevel.Optimal).Open());
            part.Write(text);
        }

        return stream.ToArray();
    }

    private void Write(WorksheetPart part, TestSheet sheet, List<string> shared)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteStartElement(new SheetData());
        var line = 0u;

        foreach (var (cells, hidden) in sheet.Rows)
        {
            line++;
            writer.WriteStartElement(new Row { RowIndex = line, Hidden = hidden ? true : null });

            for (var c = 0; c < cells.Length; c++)
            {
                if (cells[c] is { } value)
                {
                    writer.WriteElement(CellOf(value, $"{(char)('A' + c)}{line.ToString(CultureInfo.InvariantCulture)}", shared));
                }
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();

        if (sheet.Merges.Count > 0)
        {
            writer.WriteElement(new MergeCells(sheet.Merges.Select(m => new MergeCell { Reference = m })));
        }

        writer.WriteEndElement();
    }

    private Cell CellOf(object value, string place, List<string> shared)
    {
        switch (value)
        {
            case string text when Inline:
                return new Cell { CellReference = place, DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text)) };
            case string text:
                shared.Add(text);
                return new Cell { CellReference = place, DataType = CellValues.SharedString, CellValue = new CellValue((shared.Count - 1).ToString(CultureInfo.InvariantCulture)) };
            case DateCell date:
                return new Cell { CellReference = place, StyleIndex = 1, CellValue = new CellValue(date.Serial.ToString(CultureInfo.InvariantCulture)) };
            case FormulaCell formula:
                return new Cell { CellReference = place, CellFormula = new CellFormula(formula.Formula), CellValue = new CellValue(formula.Result) };
            default:
                return new Cell { CellReference = place, CellValue = new CellValue(Convert.ToString(value, CultureInfo.InvariantCulture)!) };
        }
    }

    private sealed record DateCell(double Serial);

    private sealed record FormulaCell(string Formula, string Result);

    private sealed class TestSheet(string name)
    {
        public string Name { get; } = name;

        public List<(object?[] Cells, bool Hidden)> Rows { get; } = [];

        public List<string> Merges { get; } = [];
    }
}
