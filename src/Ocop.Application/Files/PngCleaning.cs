using System.Buffers.Binary;
using System.Text;

namespace Ocop.Application.Files;

/// <summary>Copies a PNG's chunks without texts, EXIF, times and what follows its end.</summary>
internal static class PngCleaning
{
    private const int SignatureLength = 8;

    // What decides how the picture looks, animation included; everything else only tells about it.
    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal)
    {
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs", "hIST", "sPLT", "acTL", "fcTL", "fdAT",
    };

    public static byte[] Clean(ReadOnlySpan<byte> file)
    {
        using var output = new MemoryStream(file.Length);
        output.Write(file[..SignatureLength]);

        for (var at = SignatureLength; ;)
        {
            // Length, type, content, checksum.
            var length = checked((int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(file.Slice(at, 4)), int.MaxValue - 12)) + 12;
            var chunk = file.Slice(at, length);
            var type = Encoding.ASCII.GetString(chunk.Slice(4, 4));

            if (Kept.Contains(type))
            {
                output.Write(chunk);
            }

            if (type == "IEND")
            {
                return output.ToArray();
            }

            at += length;
        }
    }
}
