using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Ocop.Application.Labels;
using QRCoder;
using ZXing;
using ZXing.Datamatrix;
using ZXing.Datamatrix.Encoder;
using ZXing.OneD;
using BarcodeFormat = Ocop.Application.Labels.BarcodeFormat;

namespace Ocop.Infrastructure.Labels;

/// <summary>Draws codes as SVG, which prints sharp at any size, and as PNG for tools that take nothing else.</summary>
internal sealed class BarcodeDrawing : IBarcodeDrawing
{
    // the widest quiet zone that a linear code asks for: eleven modules at the left of EAN-13
    private const int QuietModules = 11;
    private const int MatrixQuietModules = 4;
    private const int BarHeight = 70;
    private const int CaptionHeight = 12;
    private const int PngScale = 4;

    public byte[] Draw(BarcodeSymbology symbology, string content, string? caption, BarcodeFormat format)
    {
        var modules = ModulesOf(symbology, content);
        return format == BarcodeFormat.Svg ? Svg(modules, content, caption) : Png(modules);
    }

    private static bool[,] ModulesOf(BarcodeSymbology symbology, string content) => symbology switch
    {
        BarcodeSymbology.Qr => Qr(content),
        BarcodeSymbology.Gs1DataMatrix => DataMatrix(content),
        BarcodeSymbology.Ean8 => Bars(new EAN8Writer().encode(content)),
        BarcodeSymbology.UpcA => Bars(new EAN13Writer().encode("0" + content)),
        BarcodeSymbology.Ean13 => Bars(new EAN13Writer().encode(content)),
        _ => Bars(new ITFWriter().encode(content)),
    };

    private static bool[,] Qr(string content)
    {
        using var data = QRCodeGenerator.GenerateQrCode(content, QRCodeGenerator.ECCLevel.M);
        var size = data.ModuleMatrix.Count;
        var modules = new bool[size, size];

        for (var y = 0; y < size; y++)
        {
            for (var x = 0; x < size; x++)
            {
                modules[x, y] = data.ModuleMatrix[y][x];
            }
        }

        return modules;
    }

    private static bool[,] DataMatrix(string content)
    {
        // only the compact encoder knows FNC1, and puts one first by itself
        DatamatrixEncodingOptions options = new() { CompactEncoding = true, GS1Format = true, SymbolShape = SymbolShapeHint.FORCE_SQUARE, Margin = 0, Width = 0, Height = 0 };
        var matrix = new DataMatrixWriter().encode(content, ZXing.BarcodeFormat.DATA_MATRIX, 0, 0, options.Hints);
        var modules = new bool[matrix.Width + (2 * MatrixQuietModules), matrix.Height + (2 * MatrixQuietModules)];

        for (var y = 0; y < matrix.Height; y++)
        {
            for (var x = 0; x < matrix.Width; x++)
            {
                modules[x + MatrixQuietModules, y + MatrixQuietModules] = matrix[x, y];
            }
        }

        return modules;
    }

    private static bool[,] Bars(bool[] bars)
    {
        var modules = new bool[bars.Length + (2 * QuietModules), BarHeight];

        for (var x = 0; x < bars.Length; x++)
        {
            for (var y = 0; y < BarHeight; y++)
            {
                modules[x + QuietModules, y] = bars[x];
            }
        }

        return modules;
    }

    private static byte[] Svg(bool[,] modules, string content, string? caption)
    {
        var (width, height) = (modules.GetLength(0), modules.GetLength(1));
        var total = height + (caption is null ? 0 : CaptionHeight);
        StringBuilder svg = new();
        var label = System.Security.SecurityElement.Escape(caption ?? new string([.. content.Where(c => !char.IsControl(c))]));
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {total}\" shape-rendering=\"crispEdges\" role=\"img\" aria-label=\"{label}\">");
        svg.Append(CultureInfo.InvariantCulture, $"<path fill=\"#fff\" d=\"M0 0h{width}v{total}h-{width}z\"/><path d=\"");

        // equal rows are one: a linear code is a row of tall bars
        for (var y = 0; y < height;)
        {
            var rows = 1;

            while (y + rows < height && SameRow(modules, y, y + rows))
            {
                rows++;
            }

            for (var x = 0; x < width;)
            {
                var run = 1;

                while (x + run < width && modules[x + run, y] == modules[x, y])
                {
                    run++;
                }

                if (modules[x, y])
                {
                    svg.Append(CultureInfo.InvariantCulture, $"M{x} {y}h{run}v{rows}h-{run}z");
                }

                x += run;
            }

            y += rows;
        }

        svg.Append("\"/>");

        if (caption is not null)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"50%\" y=\"{total - 2}\" font-family=\"monospace\" font-size=\"{CaptionHeight - 1}\" text-anchor=\"middle\">{label}</text>");
        }

        return Encoding.UTF8.GetBytes(svg.Append("</svg>").ToString());
    }

    private static bool SameRow(bool[,] modules, int one, int other)
    {
        for (var x = 0; x < modules.GetLength(0); x++)
        {
            if (modules[x, one] != modules[x, other])
            {
                return false;
            }
        }

        return true;
    }

    private static byte[] Png(bool[,] modules)
    {
        const int bits = 8;
        var (width, height) = (modules.GetLength(0) * PngScale, modules.GetLength(1) * PngScale);
        using MemoryStream png = new();
        png.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);

        // one bit for each pixel, grey: 0 is black
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 1;
        Chunk(png, "IHDR"u8, header);
        using MemoryStream packed = new();

        using (ZLibStream zip = new(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            var row = new byte[1 + ((width + bits - 1) / bits)];

            for (var y = 0; y < height; y++)
            {
                Array.Clear(row);

                for (var x = 0; x < width; x++)
                {
                    if (!modules[x / PngScale, y / PngScale])
                    {
                        row[1 + (x / bits)] |= (byte)(0x80 >> (x % bits));
                    }
                }

                zip.Write(row);
            }
        }

        Chunk(png, "IDAT"u8, packed.ToArray());
        Chunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static void Chunk(Stream png, ReadOnlySpan<byte> name, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        png.Write(number);
        png.Write(name);
        png.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksum([.. name, .. content]));
        png.Write(number);
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        const uint polynomial = 0xEDB88320;
        var crc = uint.MaxValue;

        foreach (var value in bytes)
        {
            crc ^= value;

            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ polynomial;
            }
        }

        return ~crc;
    }
}
