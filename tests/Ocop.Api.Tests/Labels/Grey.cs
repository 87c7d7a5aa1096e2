using System.Buffers.Binary;
using System.IO.Compression;

namespace Ocop.Api.Tests.Labels;

/// <summary>The points of a picture of black and white, as PNG keeps them without filters.</summary>
internal static class Grey
{
    private const int SignatureLength = 8;
    private const int ChunkHead = 8;
    private const int ChunkTail = 4;

    public static (byte[] Pixels, int Width, int Height) Of(byte[] png)
    {
        var (width, height) = (0, 0);
        using MemoryStream packed = new();

        for (var at = SignatureLength; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            var name = System.Text.Encoding.ASCII.GetString(png, at + 4, 4);
            var content = png.AsSpan(at + ChunkHead, length);

            if (name == "IHDR")
            {
                (width, height) = (BinaryPrimitives.ReadInt32BigEndian(content), BinaryPrimitives.ReadInt32BigEndian(content[4..]));
            }
            else if (name == "IDAT")
            {
                packed.Write(content);
            }

            at += ChunkHead + length + ChunkTail;
        }

        packed.Position = 0;
        using ZLibStream zip = new(packed, CompressionMode.Decompress);
        var (pixels, row) = (new byte[width * height], new byte[1 + ((width + 7) / 8)]);

        for (var y = 0; y < height; y++)
        {
            zip.ReadExactly(row);

            for (var x = 0; x < width; x++)
            {
                pixels[(y * width) + x] = (row[1 + (x / 8)] & (0x80 >> (x % 8))) == 0 ? byte.MinValue : byte.MaxValue;
            }
        }

        return (pixels, width, height);
    }
}
