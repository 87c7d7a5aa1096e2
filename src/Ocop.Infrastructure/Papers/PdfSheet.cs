using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using UglyToad.PdfPig.Writer;

namespace Ocop.Infrastructure.Papers;

/// <summary>
/// A document that grows page by page, from the top down. What is drawn is noted first and written at the end, when it is known which letters the fonts must have.
/// A font of the library holds 255 letters, fewer than a long batch may need, so a face is embedded again for the letters that come after those.
/// </summary>
internal sealed class PdfSheet
{
    private const int LettersOfAFont = 250;
    private const string IdMark = "/ID [ <";

    private readonly List<List<Mark>> _pages = [];
    private readonly Dictionary<PaperFace, Dictionary<char, int>> _letters = [];
    private int _number;

    /// <summary>Where the next thing goes, in points from the page's upper edge.</summary>
    public double Y { get; set; }

    public double Room => PaperLayout.Points(PaperLayout.PageHeight - PaperLayout.Bottom) - Y;

    /// <summary>The next paper begins: its first page bears no number.</summary>
    public void BeginPaper()
    {
        _number = 0;
        NewPage();
    }

    public void NewPage()
    {
        _pages.Add([]);
        _number++;
        Y = PaperLayout.Points(PaperLayout.Top);

        if (_number > 1)
        {
            var face = PaperFace.Of(bold: false, italic: false);
            var text = _number.ToString(CultureInfo.InvariantCulture);
            var middle = PaperLayout.Points(PaperLayout.Left + (PaperLayout.TextWidth / 2));
            Draw(text, face, PaperLayout.PageNumberSize, middle - (face.Measure(text, PaperLayout.PageNumberSize) / 2), PaperLayout.Points(PaperLayout.Top) - 8);
        }
    }

    /// <summary>Goes to a new page unless there is room.</summary>
    public void Need(double height)
    {
        if (height > Room)
        {
            NewPage();
        }
    }

    /// <param name="y">Of the letters' base line, from the upper edge.</param>
    public void Draw(string text, PaperFace face, double size, double x, double y)
    {
        for (var start = 0; start < text.Length;)
        {
            var font = FontOf(face, text[start]);
            var length = 1;

            while (start + length < text.Length && FontOf(face, text[start + length]) == font)
            {
                length++;
            }

            var piece = text.Substring(start, length);
            _pages[^1].Add(new Letters(piece, face, font, size, x, Up(y)));
            x += face.Measure(piece, size);
            start += length;
        }
    }

    public void Line(double x1, double y1, double x2, double y2, double width = 0.5) => _pages[^1].Add(new Stroke(x1, Up(y1), x2, Up(y2), width));

    public byte[] Build()
    {
        using PdfDocumentBuilder document = new() { IncludeDocumentInformation = false };
        var fonts = _letters.ToDictionary(face => face.Key, face => face.Value.GroupBy(l => l.Value).OrderBy(g => g.Key)
            .Select(g => document.AddTrueTypeFont(face.Key.With(g.Select(l => l.Key)))).ToList());

        foreach (var marks in _pages)
        {
            var page = document.AddPage(PaperLayout.Points(PaperLayout.PageWidth), PaperLayout.Points(PaperLayout.PageHeight));

            foreach (var mark in marks)
            {
                if (mark is Letters t)
                {
                    page.AddText(t.Text, t.Size, new(t.X, t.Y), fonts[t.Face][t.Font]);
                }
                else if (mark is Stroke s)
                {
                    page.DrawLine(new(s.X1, s.Y1), new(s.X2, s.Y2), s.Width);
                }
            }
        }

        var file = document.Build();
        NameByContent(file);
        return file;
    }

    /// <summary>The library gives each file a random name; one that follows from what is in it serves as well, and is the same tomorrow.</summary>
    private static void NameByContent(Span<byte> file)
    {
        var at = file.LastIndexOf(Encoding.ASCII.GetBytes(IdMark));

        if (at < 0)
        {
            throw new InvalidOperationException("The library no longer writes the file's name where it did.");
        }

        var name = Encoding.ASCII.GetBytes(Convert.ToHexString(SHA256.HashData(file[..at]))[..32]);
        var first = file.Slice(at + IdMark.Length, name.Length);
        var second = file.Slice(at + IdMark.Length + name.Length + "><".Length, name.Length);
        name.CopyTo(first);
        name.CopyTo(second);
    }

    private static double Up(double y) => PaperLayout.Points(PaperLayout.PageHeight) - y;

    private int FontOf(PaperFace face, char letter)
    {
        if (!_letters.TryGetValue(face, out var known))
        {
            _letters[face] = known = [];
        }

        if (!known.TryGetValue(letter, out var font))
        {
            known[letter] = font = known.Count / LettersOfAFont;
        }

        return font;
    }

    private abstract record Mark;

    private sealed record Letters(string Text, PaperFace Face, int Font, double Size, double X, double Y) : Mark;

    private sealed record Stroke(double X1, double Y1, double X2, double Y2, double Width) : Mark;
}
