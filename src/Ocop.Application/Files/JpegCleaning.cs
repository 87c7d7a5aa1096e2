using System.Buffers.Binary;
using Ocop.Domain.Common;
using Ocop.Domain.Products;

namespace Ocop.Application.Files;

/// <summary>Copies a JPEG's segments without EXIF, XMP, IPTC, comments, maker data and what follows its end (phones hide a second photo there).</summary>
internal static class JpegCleaning
{
    private const byte Start = 0xD8;
    private const byte End = 0xD9;
    private const byte Scan = 0xDA;
    private const byte Comment = 0xFE;
    private const byte App0 = 0xE0;
    private const byte App1 = 0xE1;
    private const byte App2 = 0xE2;
    private const byte App14 = 0xEE;
    private const byte App15 = 0xEF;
    private const ushort OrientationTag = 0x0112;

    private static ReadOnlySpan<byte> Exif => "Exif\0\0"u8;

    public static byte[] Clean(ReadOnlySpan<byte> file)
    {
        using var output = new MemoryStream(file.Length);
        output.Write([0xFF, Start]);
        var at = 2;

        while (true)
        {
            Require(file[at..][0] == 0xFF);
            var marker = file[(at + 1)..][0];

            if (marker == 0xFF)
            {
                at++; // padding
                continue;
            }

            if (marker == End)
            {
                output.Write([0xFF, End]);
                return output.ToArray();
            }

            var length = 2 + BinaryPrimitives.ReadUInt16BigEndian(file.Slice(at + 2, 2));
            var segment = file.Slice(at, length);

            if (Keeps(marker, segment[4..]))
            {
                output.Write(segment);
            }
            else if (marker == App1 && Orientation(segment[4..]) is > 1 and var orientation)
            {
                output.Write(OrientationOnly(orientation));
            }

            at += length;

            if (marker == Scan)
            {
                var pixels = ScanLength(file[at..]);
                output.Write(file.Slice(at, pixels));
                at += pixels;
            }
        }
    }

    // JFIF, the colour profile and Adobe's colour transform decide how the picture looks; the other application segments only tell about it.
    private static bool Keeps(byte marker, ReadOnlySpan<byte> content) => marker switch
    {
        App0 => content.StartsWith("JFIF\0"u8),
        App2 => content.StartsWith("ICC_PROFILE\0"u8),
        App14 => content.StartsWith("Adobe"u8),
        >= App0 and <= App15 or Comment => false,
        _ => true,
    };

    private static int ScanLength(ReadOnlySpan<byte> data)
    {
        for (var i = 0; ; i++)
        {
            // Inside a scan FF is followed by 00 or by a restart marker; anything else ends it.
            if (data[i..][0] == 0xFF && data[(i + 1)..][0] is not (0x00 or (>= 0xD0 and <= 0xD7) or 0xFF))
            {
                return i;
            }
        }
    }

    /// <summary>1 to 8 as EXIF counts them; 0 when it says nothing.</summary>
    private static ushort Orientation(ReadOnlySpan<byte> content)
    {
        if (!content.StartsWith(Exif) || content.Length < Exif.Length + 8)
        {
            return 0;
        }

        var tiff = content[Exif.Length..];
        var little = tiff[0] == 'I';
        var directory = (int)Math.Min(Read32(tiff[4..], little), int.MaxValue);

        if (directory < 8 || directory > tiff.Length - 2)
        {
            return 0;
        }

        var entries = Read16(tiff[directory..], little);

        for (var i = 0; i < entries && directory + 2 + ((i + 1) * 12) <= tiff.Length; i++)
        {
            var entry = tiff.Slice(directory + 2 + (i * 12), 12);

            if (Read16(entry, little) == OrientationTag)
            {
                return Read16(entry[8..], little) is >= 1 and <= 8 and var orientation ? orientation : (ushort)0;
            }
        }

        return 0;
    }

    /// <summary>An EXIF segment of one entry.</summary>
    private static byte[] OrientationOnly(ushort orientation) =>
    [
        0xFF, App1, 0, 34, .. Exif, (byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8,
        0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0,
    ];

    private static ushort Read16(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint Read32(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);

    private static void Require(bool condition)
    {
        if (!condition)
        {
            throw new DomainException(ProductErrors.ImageUnreadable());
        }
    }
}
