using Ocop.Application.Labels;
using Ocop.Infrastructure.Papers;
using QRCoder;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Writer;

namespace Ocop.Infrastructure.Labels;

/// <summary>A4 sheets of labels, 4 by 7: a QR code in vectors, sharp in any print, with code and running number below.</summary>
internal sealed class StampSheets : IStampSheets
{
    private const int Columns = 4;
    private const int Rows = 7;
    private const double Point = 72 / 25.4;
    private const double PageWidth = 210 * Point;
    private const double PageHeight = 297 * Point;
    private const double Edge = 10 * Point;
    private const double Side = 28 * Point;
    private const double CodeSize = 8.5;
    private const double NumberSize = 7.5;
    private const double Line = 10;
    private const int QuietModules = 4;

    public byte[] Draw(IReadOnlyList<StampLabel> labels)
    {
        using PdfDocumentBuilder document = new() { IncludeDocumentInformation = false };
        var (bold, plain) = (PaperFace.Of(bold: true, italic: false), PaperFace.Of(bold: false, italic: false));
        var boldFont = document.AddTrueTypeFont(bold.With(labels.SelectMany(l => l.Code).Distinct()));
        var plainFont = document.AddTrueTypeFont(plain.With(labels.SelectMany(l => l.Number).Distinct()));
        var (width, height) = ((PageWidth - (2 * Edge)) / Columns, (PageHeight - (2 * Edge)) / Rows);

        foreach (var sheet in labels.Chunk(Columns * Rows))
        {
            var page = document.AddPage(PageWidth, PageHeight);

            for (var i = 0; i < sheet.Length; i++)
            {
                var label = sheet[i];
                var middle = Edge + ((i % Columns) + 0.5) * width;
                var top = PageHeight - Edge - (i / Columns * height);
                DrawQr(page, label.Address, middle - (Side / 2), top - Side);
                page.AddText(label.Code, CodeSize, new(middle - (bold.Measure(label.Code, CodeSize) / 2), top - Side - Line + 2), boldFont);
                page.AddText(label.Number, NumberSize, new(middle - (plain.Measure(label.Number, NumberSize) / 2), top - Side - (2 * Line) + 2), plainFont);
            }
        }

        return document.Build();
    }

    /// <summary>Dark modules that touch in a row are one rectangle.</summary>
    private static void DrawQr(PdfPageBuilder page, string text, double left, double bottom)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = data.ModuleMatrix;
        var quiet = (rows.Count - WithoutQuietZone(rows)) / 2;
        var modules = rows.Count - (2 * quiet);
        var size = Side / (modules + (2 * QuietModules));
        page.SetTextAndFillColor(0, 0, 0);

        for (var y = 0; y < modules; y++)
        {
            for (var x = 0; x < modules; x++)
            {
                var length = 0;

                while (x + length < modules && rows[y + quiet][x + quiet + length])
                {
                    length++;
                }

                if (length > 0)
                {
                    PdfPoint corner = new(left + ((x + QuietModules) * size), bottom + Side - ((y + QuietModules + 1) * size));
                    page.DrawRectangle(corner, length * size, size, 0, fill: true);
                    x += length;
                }
            }
        }
    }

    private static int WithoutQuietZone(List<System.Collections.BitArray> rows)
    {
        var dark = Enumerable.Range(0, rows.Count).Where(y => rows[y].Cast<bool>().Contains(true)).ToList();
        return dark[^1] - dark[0] + 1;
    }
}
