using System.Globalization;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Ocop.Application.Common;

namespace Ocop.Infrastructure.Exports;

/// <summary>
/// A workbook written row by row. It is made in a temporary file, because the writer is synchronous and a response is not; memory stays flat.
/// </summary>
internal static class XlsxSheet
{
    private const int RowsPerSheet = 1_000_000;
    private const int MaxCellLength = 32_767;
    private const string OfficeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const uint Text = 0;
    private const uint Bold = 1;
    private const uint Date = 2;
    private const uint Time = 3;
    private const uint FirstTone = 4;

    // Good, doubtful, bad: pale, so that black text stays readable on them.
    private static readonly string[] ToneColours = ["FFD8F0DC", "FFFFF0C2", "FFFAD4D0"];

    public static async Task WriteAsync<T>(ExportSheet<T> sheet, IAsyncEnumerable<T> rows, Stream output, CancellationToken ct)
    {
        await using var file = new FileStream(
            Path.Combine(Path.GetTempPath(), $"ocop-export-{Guid.CreateVersion7():N}"), new FileStreamOptions
            {
                Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, Options = FileOptions.DeleteOnClose, BufferSize = 64 * 1024,
            });
        await WriteWorkbookAsync(sheet, rows, file, ct);
        file.Position = 0;
        await file.CopyToAsync(output, ct);
    }

    private static async Task WriteWorkbookAsync<T>(ExportSheet<T> sheet, IAsyncEnumerable<T> rows, Stream stream, CancellationToken ct)
    {
        // The SDK's own packages must be readable, which keeps every part in memory; an archive that is only written streams.
        await using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        await using var source = rows.GetAsyncEnumerator(ct);
        var more = await source.MoveNextAsync();
        var sheets = 0;

        do
        {
            sheets++;
            await using var part = Open(archive, $"xl/worksheets/sheet{sheets}.xml");
            using var writer = OpenXmlWriter.Create(part);
            Begin(writer, sheet);
            var above = (uint)sheet.Notes.Count + 2;

            for (var index = above + 1; more && index < RowsPerSheet; index++)
            {
                WriteRow(writer, index, sheet.Columns.Select(c => (c.Value(source.Current), StyleOf(c.Tone?.Invoke(source.Current)))));
                more = await source.MoveNextAsync();
            }

            End(writer, sheet, above);
        }
        while (more);

        WriteElement(archive, "xl/styles.xml", Styles());
        WriteElement(archive, "xl/workbook.xml", new Workbook(new Sheets(Enumerable.Range(1, sheets).Select(n => new Sheet
        {
            Id = $"rId{n}", SheetId = (uint)n, Name = n == 1 ? "OCOP" : $"OCOP {n}",
        }))));
        WriteXml(archive, "xl/_rels/workbook.xml.rels", Relationships([
            .. Enumerable.Range(1, sheets).Select(n => ($"rId{n}", OfficeRelationships + "worksheet", $"worksheets/sheet{n}.xml")),
            ("rIdStyles", OfficeRelationships + "styles", "styles.xml")]));
        WriteXml(archive, "_rels/.rels", Relationships([("rId1", OfficeRelationships + "officeDocument", "xl/workbook.xml")]));
        WriteXml(archive, "[Content_Types].xml", ContentTypes(sheets));
    }

    private static Stream Open(ZipArchive archive, string name) => archive.CreateEntry(name, CompressionLevel.Fastest).Open();

    private static void WriteElement(ZipArchive archive, string name, OpenXmlElement element)
    {
        using var stream = Open(archive, name);
        using var writer = OpenXmlWriter.Create(stream);
        writer.WriteElement(element);
    }

    private static void WriteXml(ZipArchive archive, string name, XElement element)
    {
        using var stream = Open(archive, name);
        element.Save(stream);
    }

    private static XElement Relationships(IEnumerable<(string Id, string Type, string Target)> all)
    {
        XNamespace ns = "http://schemas.openxmlformats.org/package/2006/relationships";
        return new(ns + "Relationships", all.Select(r =>
            new XElement(ns + "Relationship", new XAttribute("Id", r.Id), new XAttribute("Type", r.Type), new XAttribute("Target", r.Target))));
    }

    private static XElement ContentTypes(int sheets)
    {
        const string main = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        XNamespace ns = "http://schemas.openxmlformats.org/package/2006/content-types";
        return new(ns + "Types",
            new XElement(ns + "Default", new XAttribute("Extension", "rels"), new XAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")),
            new XElement(ns + "Default", new XAttribute("Extension", "xml"), new XAttribute("ContentType", "application/xml")),
            Override("/xl/workbook.xml", "sheet.main+xml"), Override("/xl/styles.xml", "styles+xml"),
            Enumerable.Range(1, sheets).Select(n => Override($"/xl/worksheets/sheet{n}.xml", "worksheet+xml")));

        XElement Override(string part, string type) => new(ns + "Override", new XAttribute("PartName", part), new XAttribute("ContentType", main + type));
    }

    private static void Begin<T>(OpenXmlWriter writer, ExportSheet<T> sheet)
    {
        var above = (uint)sheet.Notes.Count + 2;
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(new Pane
        {
            VerticalSplit = above, TopLeftCell = Address(0, above + 1), ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen,
        })
        { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(sheet.Columns.Select((c, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = c.Width, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, 1, [(sheet.Title, Bold)]);

        for (var i = 0; i < sheet.Notes.Count; i++)
        {
            WriteRow(writer, (uint)i + 2, [(sheet.Notes[i], Text)]);
        }

        WriteRow(writer, above, sheet.Columns.Select(c => ((object?)c.Heading, Bold)));
    }

    private static void End<T>(OpenXmlWriter writer, ExportSheet<T> sheet, uint headings)
    {
        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference = $"{Address(0, headings)}:{Address(sheet.Columns.Count - 1, headings)}" });
        writer.WriteEndElement();
    }

    private static void WriteRow(OpenXmlWriter writer, uint index, IEnumerable<(object? Value, uint Style)> values)
    {
        writer.WriteStartElement(new Row { RowIndex = index });
        var column = 0;

        foreach (var (value, style) in values)
        {
            if (CellOf(value, style) is { } cell)
            {
                cell.CellReference = Address(column, index);
                writer.WriteElement(cell);
            }

            column++;
        }

        writer.WriteEndElement();
    }

    private static Cell? CellOf(object? value, uint style) => value switch
    {
        null or "" => null,
        DateOnly d => Number(d.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture), Date),
        DateTimeOffset t => Number(TimeZoneInfo.ConvertTime(t, VietnamTime.Zone).DateTime.ToOADate().ToString("R", CultureInfo.InvariantCulture), Time),
        int or long or decimal or double => Number(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture), style),
        _ => new Cell(new InlineString(new Text(Printable(value.ToString() ?? "")) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = style },
    };

    private static Cell Number(string text, uint style) => new(new CellValue(text)) { StyleIndex = style };

    private static string Printable(string text)
    {
        var kept = text.Length > MaxCellLength ? text[..MaxCellLength] : text;
        return kept.All(c => XmlConvert.IsXmlChar(c)) ? kept : string.Concat(kept.Where(XmlConvert.IsXmlChar));
    }

    private static string Address(int column, uint row)
    {
        var letters = "";

        for (var n = column + 1; n > 0; n = (n - 1) / 26)
        {
            letters = (char)('A' + ((n - 1) % 26)) + letters;
        }

        return letters + row.ToString(CultureInfo.InvariantCulture);
    }

    private static Stylesheet Styles()
    {
        const uint dateFormat = 164;
        const uint timeFormat = 165;

        return new(
            new NumberingFormats(
                new NumberingFormat { NumberFormatId = dateFormat, FormatCode = "dd/mm/yyyy" },
                new NumberingFormat { NumberFormatId = timeFormat, FormatCode = "dd/mm/yyyy hh:mm" }),
            new Fonts(new Font(), new Font(new Bold())),
            new Fills([
                new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                .. ToneColours.Select(c => new Fill(new PatternFill(new ForegroundColor { Rgb = c }) { PatternType = PatternValues.Solid }))]),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats([
                new CellFormat(),
                new CellFormat { FontId = 1, ApplyFont = true },
                new CellFormat { NumberFormatId = dateFormat, ApplyNumberFormat = true },
                new CellFormat { NumberFormatId = timeFormat, ApplyNumberFormat = true },
                .. ToneColours.Select((_, i) => new CellFormat { FillId = (uint)i + 2, ApplyFill = true })]));
    }

    private static uint StyleOf(CellTone? tone) => tone is null or CellTone.Plain ? Text : FirstTone + (uint)tone - 1;
}
