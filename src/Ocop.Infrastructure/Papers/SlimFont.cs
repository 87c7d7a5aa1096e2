using System.Buffers.Binary;
using System.Text;

namespace Ocop.Infrastructure.Papers;

/// <summary>
/// A copy of a TrueType font in which only some glyphs are drawn. The library reads every outline of a font before it writes a letter, which for a letter of one
/// page takes ten times as long as the page; the numbers of glyphs and all else stay.
/// </summary>
internal sealed class SlimFont
{
    private const int NotDefined = 0;
    private readonly byte[] _font;
    private readonly (int Offset, int Length) _glyf;
    private readonly int _loca;
    private readonly bool _long;
    private readonly int _glyphs;

    public SlimFont(byte[] font)
    {
        _font = font;
        var tables = Tables(font);
        _glyf = tables["glyf"];
        _loca = tables["loca"].Offset;
        _long = Short(tables["head"].Offset + 50) == 1;
        _glyphs = Short(tables["maxp"].Offset + 4);
    }

    public byte[] Keep(IEnumerable<int> glyphs)
    {
        HashSet<int> kept = [];

        foreach (var glyph in glyphs.Prepend(NotDefined))
        {
            Take(glyph, kept);
        }

        var slim = (byte[])_font.Clone();
        var at = 0;

        for (var glyph = 0; glyph <= _glyphs; glyph++)
        {
            Place(slim, glyph, at);

            if (glyph < _glyphs && kept.Contains(glyph))
            {
                var outline = Outline(glyph);
                outline.CopyTo(slim.AsSpan(_glyf.Offset + at));
                at += outline.Length;
            }
        }

        slim.AsSpan(_glyf.Offset + at, _glyf.Length - at).Clear();
        return slim;
    }

    private static Dictionary<string, (int Offset, int Length)> Tables(byte[] font) =>
        Enumerable.Range(0, BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4))).Select(i => 12 + (16 * i)).ToDictionary(
            record => Encoding.ASCII.GetString(font, record, 4),
            record => (BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(record + 8)), BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(record + 12))), StringComparer.Ordinal);

    /// <summary>A glyph, and those that it is put together from.</summary>
    private void Take(int glyph, HashSet<int> kept)
    {
        if (!kept.Add(glyph) || Outline(glyph) is not { Length: > 10 } outline || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0)
        {
            return;
        }

        const int Words = 1, Scale = 8, More = 0x20, TwoScales = 0x40, Matrix = 0x80;
        int flags;
        var at = 10;

        do
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline[at..]);
            Take(BinaryPrimitives.ReadUInt16BigEndian(outline[(at + 2)..]), kept);
            at += 4 + ((flags & Words) != 0 ? 4 : 2) + ((flags & Scale) != 0 ? 2 : (flags & TwoScales) != 0 ? 4 : (flags & Matrix) != 0 ? 8 : 0);
        }
        while ((flags & More) != 0);
    }

    private ReadOnlySpan<byte> Outline(int glyph) => _font.AsSpan(_glyf.Offset + Start(glyph), Start(glyph + 1) - Start(glyph));

    private int Start(int glyph) => _long ? BinaryPrimitives.ReadInt32BigEndian(_font.AsSpan(_loca + (4 * glyph))) : 2 * Short(_loca + (2 * glyph));

    private void Place(byte[] font, int glyph, int at)
    {
        if (_long)
        {
            BinaryPrimitives.WriteInt32BigEndian(font.AsSpan(_loca + (4 * glyph)), at);
        }
        else
        {
            BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(_loca + (2 * glyph)), (ushort)(at / 2));
        }
    }

    private int Short(int at) => BinaryPrimitives.ReadUInt16BigEndian(_font.AsSpan(at));
}
