using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Ocop.Application.Common;
using Ocop.Infrastructure.Exports;

namespace Ocop.Api.Tests.Exports;

public sealed class ListExportTests
{
    private sealed record Line(string? Name, DateOnly? On, int Count);

    private static readonly ExportSheet<Line> Sheet = new("Danh sách", ["Bộ lọc: q = khô"],
        [new("Tên sản phẩm", l => l.Name), new("Hết hạn", l => l.On), new("Số lượng", l => l.Count)]);

    [Test]
    public async Task Csv_begins_with_a_byte_order_mark_and_keeps_diacritics()
    {
        var bytes = await Write(ExportFormat.Csv, [new("Khô cá lóc \"Tháp Mười\"", new(2027, 3, 1), 2)]);

        Assert.That(bytes[..3], Is.EqualTo(Encoding.UTF8.Preamble.ToArray()));
        Assert.That(Encoding.UTF8.GetString(bytes[3..]), Is.EqualTo("Tên sản phẩm,Hết hạn,Số lượng\r\n\"Khô cá lóc \"\"Tháp Mười\"\"\",2027-03-01,2\r\n"));
    }

    [TestCase("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"")]
    [TestCase("+84 123", "'+84 123")]
    [TestCase("-1", "'-1")]
    [TestCase(" @x", "' @x")]
    [TestCase("3 - 4", "3 - 4")]
    public async Task Csv_neutralises_what_a_spreadsheet_would_run(string name, string cell)
    {
        var text = Encoding.UTF8.GetString(await Write(ExportFormat.Csv, [new(name, null, 0)]));

        Assert.That(text.Split("\r\n")[1], Is.EqualTo(cell + ",,0"));
    }

    [Test]
    public async Task Xlsx_is_valid_and_has_real_dates_below_a_frozen_heading()
    {
        using var stream = new MemoryStream(await Write(ExportFormat.Xlsx, [new("=1+1\u0001", new(2027, 3, 1), 7), new(null, null, 0)]));
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        var worksheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet!;
        var cells = worksheet.Descendants<Cell>().ToDictionary(c => c.CellReference!.Value!);

        Assert.That(new OpenXmlValidator().Validate(document), Is.Empty);
        Assert.That(worksheet.Descendants<Pane>().Single().TopLeftCell!.Value, Is.EqualTo("A4"));
        Assert.That(cells["A2"].InnerText, Is.EqualTo("Bộ lọc: q = khô"));
        Assert.That(cells["A3"].InnerText, Is.EqualTo("Tên sản phẩm"));
        Assert.That((cells["A4"].InnerText, cells["A4"].CellFormula), Is.EqualTo(("=1+1", (CellFormula?)null)));
        Assert.That(DateTime.FromOADate(double.Parse(cells["B4"].InnerText, System.Globalization.CultureInfo.InvariantCulture)), Is.EqualTo(new DateTime(2027, 3, 1)));
        Assert.That(cells, Does.Not.ContainKey("A5"));
    }

    [Test]
    public async Task Xlsx_streams_a_long_list_in_flat_memory()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;

        await Stream(ExportFormat.Xlsx, Many(), System.IO.Stream.Null);

        Assert.That((most - before) / 1_000_000, Is.LessThan(60));

        async IAsyncEnumerable<Line> Many()
        {
            for (var i = 0; i < 60_000; i++)
            {
                if (i % 20_000 == 0)
                {
                    most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true));
                    await Task.Yield();
                }

                yield return new($"Sản phẩm thứ {i}", new(2027, 1, 1), i);
            }
        }
    }

    private static async Task<byte[]> Write(ExportFormat format, Line[] lines)
    {
        using var stream = new MemoryStream();
        await Stream(format, lines.ToAsyncEnumerable(), stream);
        return stream.ToArray();
    }

    private static Task Stream(ExportFormat format, IAsyncEnumerable<Line> lines, Stream output) =>
        new ListExport().WriteAsync(format, Sheet, lines, output, CancellationToken.None);
}
