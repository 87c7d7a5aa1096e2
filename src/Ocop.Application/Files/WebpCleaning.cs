using System.Buffers.Binary;
using System.Text;

namespace Ocop.Application.Files;

/// <summary>Copies a WebP's chunks without EXIF, XMP and unknown ones.</summary>
internal static class WebpCleaning
{
    private const int HeaderLength = 12;
    private const byte ExifFlag = 0x08;
    private const byte XmpFlag = 0x04;
    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal) { "VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP" };

    public static byte[] Clean(ReadOnlySpan<byte> file)
    {
        var end = (int)Math.Min(BinaryPrimitives.ReadUInt32LittleEndian(file.Slice(4, 4)), int.MaxValue - 8) + 8;
        var content = file[..end];
        using var output = new MemoryStream(file.Length);
        output.Write(content[..HeaderLength]);

        for (var at = HeaderLength; at < content.Length;)
        {
            var size = (int)Math.Min(BinaryPrimitives.ReadUInt32LittleEndian(content.Slice(at + 4, 4)), int.MaxValue - 9);
            var length = 8 + size + (size & 1);
            var chunk = content.Slice(at, length).ToArray();
            var type = Encoding.ASCII.GetString(chunk, 0, 4);

            if (type == "VP8X")
            {
                chunk[8] &= unchecked((byte)~(ExifFlag | XmpFlag));
            }

            if (Kept.Contains(type))
            {
                output.Write(chunk);
            }

            at += length;
        }

        var result = output.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(result.AsSpan(4), (uint)(result.Length - 8));
        return result;
    }
}
