using Ocop.Application.Papers;

namespace Ocop.Infrastructure.Papers;

/// <summary>Papers as PDF: broken into lines and pages by ourselves, with the font inside, so that they look the same wherever they are opened in twenty years.</summary>
internal static class PdfPapers
{
    private const double Leading = 1.2;
    private const double Rise = 0.9;
    private const double CellPadding = 3;

    private static readonly double Left = PaperLayout.Points(PaperLayout.Left);
    private static readonly double Width = PaperLayout.Points(PaperLayout.TextWidth);
    private static readonly double LeftColumn = Width * PaperLayout.LeftShare / 100;

    public static byte[] Write(IReadOnlyList<Paper> papers)
    {
        PdfSheet sheet = new();

        foreach (var paper in papers)
        {
            sheet.BeginPaper();
            WriteHead(sheet, paper);
            WriteBody(sheet, paper);
            WriteFoot(sheet, paper);

            foreach (var annex in paper.Annexes)
            {
                sheet.NewPage();
                Centred(sheet, annex.Title, PaperLayout.TextSize, bold: true);

                if (annex.Reference is { } reference)
                {
                    Centred(sheet, reference, PaperLayout.TextSize, italic: true);
                }

                sheet.Y += PaperLayout.ParagraphGap;
                WriteBlocks(sheet, annex.Body, keepAfter: 0);
            }
        }

        return sheet.Build();
    }

    private static void WriteHead(PdfSheet sheet, Paper paper)
    {
        var top = sheet.Y;
        var (right, rightWidth) = (Left + LeftColumn, Width - LeftColumn);
        var leftBottom = HeadColumn(sheet, top, Left, LeftColumn, [
            (paper.Letterhead.SuperiorBody, PaperLayout.AgencySize, false, false), (paper.Letterhead.Agency, PaperLayout.AgencySize, true, false)], rule: 0.4);
        leftBottom = HeadColumn(sheet, leftBottom + 6, Left, LeftColumn, [
            (paper.Number.ToString(), PaperLayout.NumberSize, false, false),
            (paper.Title is null ? $"V/v {paper.Abstract}" : null, PaperLayout.SubjectSize, false, false)]);
        var rightBottom = HeadColumn(sheet, top, right, rightWidth, [
            (PaperLayout.Nation, PaperLayout.AgencySize, true, false), (PaperLayout.Motto, PaperLayout.MottoSize, true, false)], rule: 1);
        rightBottom = HeadColumn(sheet, rightBottom + 6, right, rightWidth, [
            (paper.Place.ToString(), PaperLayout.NumberSize, false, true), (paper.Draft ? PaperLayout.DraftMark : null, PaperLayout.NumberSize, true, false)]);
        sheet.Y = Math.Max(leftBottom, rightBottom) + 12;

        if (paper.Title is { } title)
        {
            Centred(sheet, title, PaperLayout.TextSize, bold: true);
            var widest = Centred(sheet, paper.Abstract, PaperLayout.TextSize, bold: true);
            Rule(sheet, sheet.Y + 3, Left + (Width / 2), widest * 0.4);
            sheet.Y += 12;
        }

        if (paper.Decider is { } decider)
        {
            Centred(sheet, decider, PaperLayout.TextSize, bold: true);
            sheet.Y += PaperLayout.ParagraphGap;
        }

        WriteAddressees(sheet, paper.Addressees);
    }

    /// <summary>Lines in the middle of a column, and a rule as long as a share of the last; returns where it ends.</summary>
    private static double HeadColumn(PdfSheet sheet, double top, double x, double width, IReadOnlyList<(string? Text, int Size, bool Bold, bool Italic)> parts, double rule = 0)
    {
        var (y, last) = (top, 0.0);

        foreach (var part in parts.Where(p => p.Text is not null))
        {
            foreach (var line in PaperLines.BreakEvenly([new(part.Text!, part.Bold, part.Italic)], part.Size, width - 6))
            {
                DrawLine(sheet, line, part.Size, x + ((width - line.Width) / 2), y);
                y += part.Size * Leading;
                last = line.Width;
            }
        }

        if (rule > 0)
        {
            Rule(sheet, y + 2, x + (width / 2), last * rule);
            y += 2;
        }

        return y;
    }

    private static void WriteAddressees(PdfSheet sheet, IReadOnlyList<string> addressees)
    {
        if (addressees.Count == 0)
        {
            return;
        }

        const string greeting = "Kính gửi: ";
        var indent = PaperLayout.Points(25);
        var start = Left + indent + PaperFace.Of(bold: false, italic: false).Measure(greeting, PaperLayout.TextSize);
        var first = true;

        foreach (var addressee in addressees)
        {
            var text = addressees.Count == 1 ? addressee : $"- {addressee}";

            foreach (var line in PaperLines.Break([new(text)], PaperLayout.TextSize, Left + Width - start))
            {
                sheet.Need(LineHeight(PaperLayout.TextSize));

                if (first)
                {
                    sheet.Draw(greeting, PaperFace.Of(bold: false, italic: false), PaperLayout.TextSize, Left + indent, sheet.Y + (PaperLayout.TextSize * Rise));
                    first = false;
                }

                DrawLine(sheet, line, PaperLayout.TextSize, start, sheet.Y);
                sheet.Y += LineHeight(PaperLayout.TextSize);
            }
        }

        sheet.Y += PaperLayout.ParagraphGap * 2;
    }

    private static void WriteBody(PdfSheet sheet, Paper paper)
    {
        foreach (var basis in PaperLayout.Bases(paper))
        {
            WriteParagraph(sheet, new([new(basis, Italic: true)]), keepAfter: 0);
        }

        WriteBlocks(sheet, paper.Body, FootHeight(paper));
    }

    private static void WriteBlocks(PdfSheet sheet, IReadOnlyList<PaperBlock> blocks, double keepAfter)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            switch (blocks[i])
            {
                case PaperParagraph paragraph:
                    WriteParagraph(sheet, paragraph, i == blocks.Count - 1 ? keepAfter : 0);
                    break;
                case PaperTable table:
                    WriteTable(sheet, table);
                    break;
                case PaperPageBreak:
                    sheet.NewPage();
                    break;
            }
        }
    }

    /// <param name="keepAfter">What follows must not begin a page alone: the last two lines go with it.</param>
    private static void WriteParagraph(PdfSheet sheet, PaperParagraph paragraph, double keepAfter)
    {
        const int size = PaperLayout.TextSize;
        var indent = paragraph is { Indented: true, Alignment: PaperAlignment.Justified } ? PaperLayout.Points(PaperLayout.Indent) : 0;
        var lines = PaperLines.Break(paragraph.Runs, size, Width, indent);

        for (var i = 0; i < lines.Count; i++)
        {
            // two lines at least stand together, at the foot of a page and at its head
            var together = (i == 0 && lines.Count > 1) || i == lines.Count - 2 ? 2 : 1;
            var after = i >= lines.Count - 2 ? keepAfter : 0;
            sheet.Need((together * LineHeight(size)) + (i == lines.Count - 1 || together == 2 ? after : 0));
            var (x, room) = i == 0 ? (Left + indent, Width - indent) : (Left, Width);
            DrawAligned(sheet, lines[i], size, x, room, sheet.Y, paragraph.Alignment);
            sheet.Y += LineHeight(size);
        }

        sheet.Y += PaperLayout.ParagraphGap;
    }

    private static void WriteTable(PdfSheet sheet, PaperTable table)
    {
        const int size = PaperLayout.TableSize;
        var whole = (double)table.Columns.Sum(c => c.Width);
        double[] widths = [.. table.Columns.Select(c => Width * c.Width / whole)];
        var head = Lines(table.Columns.Select(c => c.Heading), widths, bold: true);
        var rows = table.Rows.Select(r => Lines(r, widths, bold: false)).ToList();
        sheet.Need(HeightOf(head) + (rows.Count > 0 ? Math.Min(HeightOf(rows[0]), PaperLayout.Points(100)) : 0));
        WriteRow(sheet, head, 0, int.MaxValue, widths, _ => PaperAlignment.Centred);

        foreach (var row in rows)
        {
            var (from, most) = (0, row.Max(c => c.Count));

            while (from < most)
            {
                if (RowHeight(most - from) > sheet.Room)
                {
                    // a row that a whole page cannot hold is the only one that is cut
                    var fresh = PaperLayout.Points(PaperLayout.PageHeight - PaperLayout.Top - PaperLayout.Bottom) - HeightOf(head);

                    if (RowHeight(most - from) <= fresh || sheet.Room < RowHeight(3))
                    {
                        sheet.NewPage();
                        WriteRow(sheet, head, 0, int.MaxValue, widths, _ => PaperAlignment.Centred);
                        continue;
                    }
                }

                var take = Math.Min(most - from, (int)((sheet.Room - (2 * CellPadding)) / LineHeight(size)));
                WriteRow(sheet, row, from, Math.Max(take, 1), widths, i => table.Columns[i].Alignment);
                from += Math.Max(take, 1);
            }
        }

        sheet.Y += PaperLayout.ParagraphGap * 2;
    }

    private static List<IReadOnlyList<PaperLine>> Lines(IEnumerable<string> cells, double[] widths, bool bold) =>
        [.. cells.Select((text, i) => PaperLines.Break([new(text, bold)], PaperLayout.TableSize, widths[i] - (2 * CellPadding)))];

    private static double HeightOf(List<IReadOnlyList<PaperLine>> row) => RowHeight(row.Max(c => c.Count));

    private static double RowHeight(int lines) => (Math.Max(lines, 1) * LineHeight(PaperLayout.TableSize)) + (2 * CellPadding);

    private static void WriteRow(PdfSheet sheet, List<IReadOnlyList<PaperLine>> row, int from, int count, double[] widths, Func<int, PaperAlignment> alignment)
    {
        const int size = PaperLayout.TableSize;
        var lines = Math.Min(count, row.Max(c => c.Count) - from);
        var (top, bottom, x) = (sheet.Y, sheet.Y + RowHeight(lines), Left);

        for (var i = 0; i < row.Count; i++)
        {
            var y = top + CellPadding;

            foreach (var line in row[i].Skip(from).Take(lines))
            {
                DrawAligned(sheet, line, size, x + CellPadding, widths[i] - (2 * CellPadding), y, alignment(i));
                y += LineHeight(size);
            }

            sheet.Line(x, top, x, bottom);
            x += widths[i];
        }

        sheet.Line(x, top, x, bottom);
        sheet.Line(Left, top, x, top);
        sheet.Line(Left, bottom, x, bottom);
        sheet.Y = bottom;
    }

    private static double FootHeight(Paper paper)
    {
        var signature = ((paper.Signature.Authority.Count + PaperLayout.SigningLines + 1) * LineHeight(PaperLayout.TextSize)) + 12;
        return Math.Max(signature, ((paper.Recipients.Count + 1) * LineHeight(PaperLayout.RecipientHeadingSize)) + 12);
    }

    private static void WriteFoot(PdfSheet sheet, Paper paper)
    {
        sheet.Need(Math.Min(FootHeight(paper), SheetHeight));
        sheet.Y += PaperLayout.ParagraphGap;
        var top = sheet.Y;
        var x = Left + LeftColumn;
        var width = Width - LeftColumn;
        var y = HeadColumn(sheet, top, x, width, [.. paper.Signature.Authority.Select(line => ((string?)line, PaperLayout.TextSize, true, false))]);
        y += PaperLayout.SigningLines * LineHeight(PaperLayout.TextSize);

        if (paper.Signature.Signer is { } signer)
        {
            y = HeadColumn(sheet, y, x, width, [(signer, PaperLayout.TextSize, true, false)]);
        }

        sheet.Y = top;
        var pageBefore = sheet.Room;
        WriteRecipients(sheet, paper);
        sheet.Y = sheet.Room > pageBefore ? sheet.Y : Math.Max(sheet.Y, y);
    }

    private static double SheetHeight => PaperLayout.Points(PaperLayout.PageHeight - PaperLayout.Top - PaperLayout.Bottom);

    private static void WriteRecipients(PdfSheet sheet, Paper paper)
    {
        if (paper.Recipients.Count == 0)
        {
            return;
        }

        Draw("Nơi nhận:", PaperLayout.RecipientHeadingSize, bold: true, italic: true);

        foreach (var recipient in PaperLayout.Recipients(paper))
        {
            Draw(recipient, PaperLayout.RecipientSize, bold: false, italic: false);
        }

        void Draw(string text, int size, bool bold, bool italic)
        {
            foreach (var line in PaperLines.Break([new(text, bold, italic)], size, LeftColumn - 6))
            {
                sheet.Need(LineHeight(size));
                DrawLine(sheet, line, size, Left, sheet.Y);
                sheet.Y += LineHeight(size);
            }
        }
    }

    /// <summary>Lines in the middle of the page; returns the width of the last.</summary>
    private static double Centred(PdfSheet sheet, string text, int size, bool bold = false, bool italic = false)
    {
        var last = 0.0;

        foreach (var line in PaperLines.BreakEvenly([new(text, bold, italic)], size, Width * 0.9))
        {
            sheet.Need(LineHeight(size));
            DrawLine(sheet, line, size, Left + ((Width - line.Width) / 2), sheet.Y);
            sheet.Y += LineHeight(size);
            last = line.Width;
        }

        return last;
    }

    private static void Rule(PdfSheet sheet, double y, double middle, double length) => sheet.Line(middle - (length / 2), y, middle + (length / 2), y, 0.75);

    private static double LineHeight(double size) => size * Leading;

    private static void DrawAligned(PdfSheet sheet, PaperLine line, double size, double x, double room, double y, PaperAlignment alignment)
    {
        var spare = room - line.Width;
        var stretched = alignment == PaperAlignment.Justified && line is { Last: false, Words.Count: > 1 };
        var shift = alignment switch { PaperAlignment.Centred => spare / 2, PaperAlignment.Right => spare, _ => 0 };
        DrawLine(sheet, line, size, x + shift, y, stretched ? spare / (line.Words.Count - 1) : 0);
    }

    /// <param name="stretch">Added to every space.</param>
    private static void DrawLine(PdfSheet sheet, PaperLine line, double size, double x, double y, double stretch = 0)
    {
        var baseline = y + (size * Rise);
        var space = PaperLines.Space(size);

        for (var i = 0; i < line.Words.Count; i++)
        {
            var pieces = line.Words[i].Pieces;

            for (var j = 0; j < pieces.Count; j++)
            {
                // The space is drawn too: whoever copies the text finds words.
                var spaced = j == pieces.Count - 1 && i < line.Words.Count - 1 ? pieces[j].Text + " " : pieces[j].Text;
                sheet.Draw(spaced, pieces[j].Face, size, x, baseline);
                x += pieces[j].Face.Measure(pieces[j].Text, size);
            }

            x += space + stretch;
        }
    }
}
