using Ocop.Application.Papers;

namespace Ocop.Infrastructure.Papers;

/// <summary>A piece of a word in one face.</summary>
internal readonly record struct PaperPiece(string Text, PaperFace Face);

/// <summary>What stands between two spaces.</summary>
internal sealed record PaperWord(IReadOnlyList<PaperPiece> Pieces, double Width);

/// <summary>A line of words.</summary>
/// <param name="Width">Of the words with plain spaces between them.</param>
internal sealed record PaperLine(IReadOnlyList<PaperWord> Words, double Width)
{
    /// <summary>The last line of a paragraph is never stretched.</summary>
    public bool Last { get; init; }
}

/// <summary>Breaks text into lines.</summary>
internal static class PaperLines
{
    public static double Space(double size) => PaperFace.Of(bold: false, italic: false).Measure(" ", size);

    /// <param name="runs">The text.</param>
    /// <param name="size">In points.</param>
    /// <param name="width">Room of a line.</param>
    /// <param name="indent">Of the first line.</param>
    public static IReadOnlyList<PaperLine> Break(IEnumerable<PaperRun> runs, double size, double width, double indent = 0)
    {
        List<PaperLine> lines = [];
        List<PaperWord> line = [];
        var space = Space(size);
        var (taken, room) = (0.0, width - indent);

        foreach (var word in Words(runs, size).SelectMany(w => Fit(w, size, width - indent)))
        {
            var needed = line.Count == 0 ? word.Width : taken + space + word.Width;

            if (line.Count > 0 && needed > room + 0.01)
            {
                lines.Add(new([.. line], taken));
                line.Clear();
                (needed, room) = (word.Width, width);
            }

            line.Add(word);
            taken = needed;
        }

        lines.Add(new([.. line], taken) { Last = true });
        return lines;
    }

    /// <summary>The same number of lines, as even as they can be: no name in a heading leaves one word behind.</summary>
    public static IReadOnlyList<PaperLine> BreakEvenly(IReadOnlyList<PaperRun> runs, double size, double width)
    {
        const double step = 3;
        var lines = Break(runs, size, width);

        for (var narrower = width - step; lines.Count > 1 && narrower > width / 2; narrower -= step)
        {
            var tried = Break(runs, size, narrower);

            if (tried.Count > lines.Count)
            {
                break;
            }

            lines = tried;
        }

        return lines;
    }

    private static IEnumerable<PaperWord> Words(IEnumerable<PaperRun> runs, double size)
    {
        List<PaperPiece> pieces = [];

        foreach (var run in runs)
        {
            var face = PaperFace.Of(run.Bold, run.Italic);
            var parts = face.Drawable(run.Text).Split(' ');

            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0 && pieces.Count > 0)
                {
                    yield return Word(pieces, size);
                    pieces = [];
                }

                if (parts[i].Length > 0)
                {
                    pieces.Add(new(parts[i], face));
                }
            }
        }

        if (pieces.Count > 0)
        {
            yield return Word(pieces, size);
        }
    }

    private static PaperWord Word(IReadOnlyList<PaperPiece> pieces, double size) => new(pieces, pieces.Sum(p => p.Face.Measure(p.Text, size)));

    /// <summary>A word that is longer than a line is cut where it must be.</summary>
    private static IEnumerable<PaperWord> Fit(PaperWord word, double size, double width)
    {
        if (word.Width <= width)
        {
            yield return word;
            yield break;
        }

        foreach (var piece in word.Pieces)
        {
            for (var start = 0; start < piece.Text.Length;)
            {
                var length = 1;

                while (start + length < piece.Text.Length && piece.Face.Measure(piece.Text.AsSpan(start, length + 1), size) <= width)
                {
                    length++;
                }

                yield return Word([new(piece.Text.Substring(start, length), piece.Face)], size);
                start += length;
            }
        }
    }
}
