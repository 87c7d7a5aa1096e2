using System.Buffers.Binary;
using System.Text;
using CsCheck;
using Ocop.Application.Files;
using Ocop.Domain.Common;

namespace Ocop.Api.Tests.Files;

public sealed class CleanImageTests
{
    private const string Secret = "10.4938N 105.6882E iPhone of Hien";

    [TestCaseSource(nameof(Images))]
    public void Nothing_of_the_camera_is_left(string type, byte[] image)
    {
        Assert.That(Encoding.Latin1.GetString(image), Does.Contain(Secret));

        var clean = CleanImage.Of(image);

        Assert.That(clean.ContentType, Is.EqualTo(type));
        Assert.That(Encoding.Latin1.GetString(clean.Content), Does.Not.Contain("iPhone").And.Not.Contain("GPS").And.Contain("PIXELS"));
        Assert.That(CleanImage.Of(clean.Content).Content, Is.EqualTo(clean.Content), "cleaning twice changes nothing more");
    }

    [Test]
    public void A_photo_stays_the_right_way_up()
    {
        var clean = CleanImage.Of(Jpeg(orientation: 6));

        Assert.That(clean.Content.AsSpan().IndexOf("Exif\0\0"u8), Is.Positive);
        Assert.That(clean.Content.AsSpan().IndexOf((byte[])[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0]), Is.Positive);
        Assert.That(CleanImage.Of(Jpeg(orientation: 1)).Content.AsSpan().IndexOf("Exif"u8), Is.Negative);
    }

    [Test]
    public void The_colour_profile_stays() => Assert.That(CleanImage.Of(Jpeg(1)).Content.AsSpan().IndexOf("ICC_PROFILE\0"u8), Is.Positive);

    [Test]
    public void A_second_photo_behind_the_first_goes()
    {
        var jpeg = Jpeg(1);

        Assert.That(CleanImage.Of([.. jpeg, .. jpeg]).Content, Is.EqualTo(CleanImage.Of(jpeg).Content));
    }

    [Test]
    public void WebP_no_longer_announces_what_was_taken_out()
    {
        var clean = CleanImage.Of(Webp()).Content;

        Assert.That(clean[20], Is.EqualTo(0x20), "only the colour profile's flag is left");
        Assert.That(BinaryPrimitives.ReadUInt32LittleEndian(clean.AsSpan(4)), Is.EqualTo(clean.Length - 8));
    }

    [TestCase("GIF89a and so on")]
    [TestCase("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")]
    [TestCase("")]
    public void Refuses_what_is_no_picture(string content) => Refuses(Encoding.Latin1.GetBytes(content));

    [TestCaseSource(nameof(Images))]
    public void Refuses_a_picture_that_is_cut_off(string type, byte[] image) => Refuses(CleanImage.Of(image).Content[..^5]);

    [TestCaseSource(nameof(Images))]
    public void Damage_is_refused_or_survived_but_never_breaks(string type, byte[] image) =>
        Gen.Select(Gen.Int[8, image.Length - 1], Gen.Byte).Array[1, 6].Sample(damage =>
        {
            var broken = image.ToArray();

            foreach (var (at, value) in damage)
            {
                broken[at] = value;
            }

            try
            {
                CleanImage.Of(broken);
            }
            catch (DomainException e) when (e.Error.Code == "product.image_unreadable")
            {
                // What cannot be read is refused.
            }
        }, iter: 2000);

    private static void Refuses(byte[] content) =>
        Assert.That(Assert.Throws<DomainException>(() => CleanImage.Of(content))!.Error.Code, Is.EqualTo("product.image_unreadable"));

    private static IEnumerable<object[]> Images() => [["image/jpeg", Jpeg(3)], ["image/png", Png()], ["image/webp", Webp()]];

    private static byte[] Jpeg(ushort orientation)
    {
        byte[] tiff =
        [
            (byte)'I', (byte)'I', 42, 0, 8, 0, 0, 0, 2, 0,
            0x25, 0x88, 4, 0, 1, 0, 0, 0, 40, 0, 0, 0,
            0x12, 0x01, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0,
            0, 0, 0, 0, .. Encoding.ASCII.GetBytes("GPS " + Secret),
        ];

        return
        [
            0xFF, 0xD8, .. Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]), .. Segment(0xE1, [.. "Exif\0\0"u8, .. tiff]),
            .. Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Encoding.ASCII.GetBytes("<x:xmpmeta>iPhone</x:xmpmeta>")]), .. Segment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, 9, 9]),
            .. Segment(0xE2, [.. "MPF\0"u8, .. Encoding.ASCII.GetBytes("iPhone")]), .. Segment(0xED, [.. "Photoshop 3.0\0"u8, .. Encoding.ASCII.GetBytes("iPhone")]), .. Segment(0xFE, Encoding.ASCII.GetBytes("iPhone")),
            0xFF, .. Segment(0xDB, new byte[65]), .. Segment(0xC0, [8, 0, 1, 0, 1, 1, 1, 0x11, 0]), .. Segment(0xDA, [1, 1, 0, 0, 63, 0]), .. "PIXELS"u8, 0xFF, 0x00, 1, 0xFF, 0xD0, 2, 0xFF, 0xD9,
        ];

        static byte[] Segment(byte marker, byte[] content) => [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];
    }

    private static byte[] Png()
    {
        return
        [
            0x89, .. "PNG"u8, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR", new byte[13]), .. Chunk("tEXt", Encoding.ASCII.GetBytes("Comment\0" + Secret)), .. Chunk("eXIf", Encoding.ASCII.GetBytes("GPS iPhone")),
            .. Chunk("iTXt", Encoding.ASCII.GetBytes("iPhone")), .. Chunk("tIME", new byte[7]), .. Chunk("IDAT", Encoding.ASCII.GetBytes("PIXELS")), .. Chunk("IEND", []), .. Encoding.ASCII.GetBytes("iPhone"),
        ];

        static byte[] Chunk(string type, byte[] content)
        {
            var chunk = new byte[12 + content.Length];
            BinaryPrimitives.WriteUInt32BigEndian(chunk, (uint)content.Length);
            Encoding.ASCII.GetBytes(type, chunk.AsSpan(4));
            content.CopyTo(chunk, 8);
            return chunk;
        }
    }

    private static byte[] Webp()
    {
        byte[] chunks = [.. Chunk("VP8X", [0x2C, 0, 0, 0, 0, 0, 0, 0, 0, 0]), .. Chunk("ICCP", [1, 2, 3]), .. Chunk("VP8L", Encoding.ASCII.GetBytes("PIXELS")), .. Chunk("EXIF", Encoding.ASCII.GetBytes("GPS " + Secret)), .. Chunk("XMP ", Encoding.ASCII.GetBytes("iPhone"))];
        var file = new byte[12 + chunks.Length];
        "RIFF"u8.CopyTo(file);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(4), (uint)(file.Length - 8));
        "WEBP"u8.CopyTo(file.AsSpan(8));
        chunks.CopyTo(file, 12);
        return file;

        static byte[] Chunk(string type, byte[] content)
        {
            var chunk = new byte[8 + content.Length + (content.Length & 1)];
            Encoding.ASCII.GetBytes(type, chunk);
            BinaryPrimitives.WriteUInt32LittleEndian(chunk.AsSpan(4), (uint)content.Length);
            content.CopyTo(chunk, 8);
            return chunk;
        }
    }
}
