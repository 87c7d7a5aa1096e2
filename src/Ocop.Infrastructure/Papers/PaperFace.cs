using System.Globalization;
using System.Text;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.TrueType;
using UglyToad.PdfPig.Fonts.TrueType.Parser;

namespace Ocop.Infrastructure.Papers;

/// <summary>
/// One face of Liberation Serif: of the widths of Times New Roman, which the Decree asks for and nobody may ship. What it measures holds for both writers.
/// </summary>
internal sealed class PaperFace
{
    private static readonly Lazy<PaperFace[]> Faces = new(() => [.. new[] { "Regular", "Bold", "Italic", "BoldItalic" }.Select(name => new PaperFace(name))]);

    private readonly TrueTypeFont _font;
    private readonly SlimFont _slim;
    private readonly float[] _widths = new float[char.MaxValue + 1];

    private PaperFace(string name)
    {
        using var stream = typeof(PaperFace).Assembly.GetManifestResourceStream($"Ocop.Infrastructure.Papers.LiberationSerif-{name}.ttf")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        _slim = new(bytes);
        _font = TrueTypeFontParser.Parse(new TrueTypeDataBytes(new MemoryInputBytes(bytes)));
        Array.Fill(_widths, float.NaN);

        foreach (var c in Enumerable.Range(0, char.MaxValue + 1).Select(n => (char)n).Where(c => !char.IsSurrogate(c) && !char.IsControl(c)))
        {
            if (_font.TryGetAdvanceWidth(c, out var width) && GlyphOf(c) is not null)
            {
                _widths[c] = (float)(width / _font.GetUnitsPerEm());
            }
        }
    }

    public static PaperFace Of(bool bold, bool italic) => Faces.Value[(bold ? 1 : 0) + (italic ? 2 : 0)];

    /// <summary>The font's file, with these letters in it.</summary>
    public byte[] With(IEnumerable<char> letters) => _slim.Keep(letters.Select(c => GlyphOf(c) ?? 0));

    /// <summary>In points.</summary>
    public double Measure(ReadOnlySpan<char> text, double size)
    {
        double width = 0;

        foreach (var c in text)
        {
            width += _widths[c];
        }

        return width * size;
    }

    /// <summary>The text as the face can draw it: composed letters, one kind of space, and a question mark for what no letter of it stands for.</summary>
    public string Drawable(string text)
    {
        var composed = text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);
        StringBuilder drawn = new(composed.Length);

        foreach (var rune in composed.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) && rune.Value != 0xA0)
            {
                drawn.Append(' ');
            }
            else if (rune.IsBmp && !float.IsNaN(_widths[rune.Value]))
            {
                drawn.Append((char)rune.Value);
            }
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.NonSpacingMark))
            {
                drawn.Append('?');
            }
        }

        return drawn.ToString();
    }

    private int? GlyphOf(char c) => _font.TableRegister.CMapTable.TryGetGlyphIndex(c, out var glyph) && glyph != 0 ? glyph : null;
}
