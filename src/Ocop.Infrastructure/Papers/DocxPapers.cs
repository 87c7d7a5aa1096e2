using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Ocop.Application.Papers;

namespace Ocop.Infrastructure.Papers;

/// <summary>Papers as DOCX, for people who go on writing in them. The archive is written by ourselves: the library's own bears the time of day and random names.</summary>
internal static class DocxPapers
{
    private const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string OfficeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string HeaderId = "rIdHeader";
    private static readonly DateTimeOffset Stamp = new(2020, 3, 5, 0, 0, 0, TimeSpan.Zero);

    private static readonly int Width = Twips(PaperLayout.TextWidth);
    private static readonly int LeftColumn = Width * PaperLayout.LeftShare / 100;

    public static byte[] Write(IReadOnlyList<Paper> papers)
    {
        Body body = new();

        for (var i = 0; i < papers.Count; i++)
        {
            body.Append(Elements(papers[i]));

            if (i < papers.Count - 1)
            {
                body.Append(new Paragraph(new ParagraphProperties(Section())));
            }
        }

        body.Append(Section());
        using MemoryStream stream = new();

        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            WriteXml(archive, "[Content_Types].xml", ContentTypes());
            WriteXml(archive, "_rels/.rels", Relationships([("rId1", OfficeRelationships + "officeDocument", "word/document.xml")]));
            WriteXml(archive, "word/_rels/document.xml.rels", Relationships([
                ("rIdStyles", OfficeRelationships + "styles", "styles.xml"), (HeaderId, OfficeRelationships + "header", "header1.xml")]));
            WriteElement(archive, "word/document.xml", new Document(body));
            WriteElement(archive, "word/styles.xml", DefaultStyles());
            WriteElement(archive, "word/header1.xml", PageNumber());
        }

        return stream.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Elements(Paper paper)
    {
        yield return Letterhead(paper);
        yield return Line("", PaperLayout.AgencySize);

        if (paper.Title is { } title)
        {
            yield return Line(title, PaperLayout.TextSize, bold: true, after: 0);
            yield return Line(paper.Abstract, PaperLayout.TextSize, bold: true, after: 0);
            yield return Rule(Width, LastLineWidth(paper.Abstract, PaperLayout.TextSize, PaperLayout.Points(PaperLayout.TextWidth)) * 0.4);
        }

        if (paper.Decider is { } decider)
        {
            yield return Line(decider, PaperLayout.TextSize, bold: true, after: PaperLayout.ParagraphGap);
        }

        foreach (var addressee in Addressees(paper.Addressees))
        {
            yield return addressee;
        }

        foreach (var basis in PaperLayout.Bases(paper))
        {
            yield return Text(new([new(basis, Italic: true)]));
        }

        foreach (var block in Blocks(paper.Body))
        {
            yield return block;
        }

        yield return Foot(paper);

        foreach (var annex in paper.Annexes)
        {
            var heading = Line(annex.Title, PaperLayout.TextSize, bold: true, after: 0);
            heading.ParagraphProperties!.PageBreakBefore = new();
            yield return heading;

            if (annex.Reference is { } reference)
            {
                yield return Line(reference, PaperLayout.TextSize, italic: true, after: PaperLayout.ParagraphGap);
            }

            foreach (var block in Blocks(annex.Body))
            {
                yield return block;
            }
        }
    }

    private static Table Letterhead(Paper paper)
    {
        var (left, right) = (new List<OpenXmlElement>(), new List<OpenXmlElement>());

        if (paper.Letterhead.SuperiorBody is { } superior)
        {
            left.AddRange(Even(superior, bold: false).Select(line => Line(line, PaperLayout.AgencySize, after: 0)));
        }

        var agency = Even(paper.Letterhead.Agency, bold: true);
        left.AddRange(agency.Select(line => Line(line, PaperLayout.AgencySize, bold: true, after: 0)));
        left.Add(Rule(LeftColumn, PaperFace.Of(bold: true, italic: false).Measure(agency[^1], PaperLayout.AgencySize) * 0.4));
        left.Add(Line(paper.Number.ToString(), PaperLayout.NumberSize, after: 0));

        if (paper.Title is null)
        {
            left.Add(Line($"V/v {paper.Abstract}", PaperLayout.SubjectSize, after: 0));
        }

        right.Add(Line(PaperLayout.Nation, PaperLayout.AgencySize, bold: true, after: 0));
        right.Add(Line(PaperLayout.Motto, PaperLayout.MottoSize, bold: true, after: 0));
        right.Add(Rule(Width - LeftColumn, PaperFace.Of(bold: true, italic: false).Measure(PaperLayout.Motto, PaperLayout.MottoSize)));
        right.Add(Line(paper.Place.ToString(), PaperLayout.NumberSize, italic: true, after: 0));

        if (paper.Draft)
        {
            right.Add(Line(PaperLayout.DraftMark, PaperLayout.NumberSize, bold: true, after: 0));
        }

        return TwoColumns(left, right);
    }

    /// <summary>A name over as many lines as it takes, as even as they can be; Word would leave one word behind.</summary>
    private static IReadOnlyList<string> Even(string name, bool bold) =>
        [.. PaperLines.BreakEvenly([new(name, bold)], PaperLayout.AgencySize, (LeftColumn / 20.0) - 6).Select(l => string.Join(' ', l.Words.Select(w => string.Concat(w.Pieces.Select(p => p.Text)))))];

    private static IEnumerable<Paragraph> Addressees(IReadOnlyList<string> addressees)
    {
        for (var i = 0; i < addressees.Count; i++)
        {
            // the names stand under one another, behind the greeting
            var hanging = Twips(25) + 1300;
            Paragraph paragraph = new(new ParagraphProperties(
                new Tabs(new TabStop { Val = TabStopValues.Left, Position = hanging }),
                Spacing(i == addressees.Count - 1 ? PaperLayout.ParagraphGap * 2 : 0),
                new Indentation { Left = Number(hanging), Hanging = Number(hanging - Twips(25)) }));
            paragraph.Append(Run(i == 0 ? "Kính gửi:" : "", PaperLayout.TextSize), new Run(new TabChar()));
            paragraph.Append(Run(addressees.Count == 1 ? addressees[i] : $"- {addressees[i]}", PaperLayout.TextSize));
            yield return paragraph;
        }
    }

    private static IEnumerable<OpenXmlElement> Blocks(IReadOnlyList<PaperBlock> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case PaperParagraph paragraph:
                    yield return Text(paragraph);
                    break;
                case PaperTable table:
                    yield return Table(table);
                    yield return Line("", 6, after: 0);
                    break;
                case PaperPageBreak:
                    yield return new Paragraph(new Run(new Break { Type = BreakValues.Page }));
                    break;
            }
        }
    }

    private static Paragraph Text(PaperParagraph text)
    {
        ParagraphProperties properties = new(new WidowControl(), Spacing(PaperLayout.ParagraphGap));

        if (text is { Indented: true, Alignment: PaperAlignment.Justified })
        {
            properties.Append(new Indentation { FirstLine = Number(Twips(PaperLayout.Indent)) });
        }

        properties.Append(Justified(text.Alignment));
        return new(text.Runs.Select(r => (OpenXmlElement)Run(r.Text, PaperLayout.TextSize, r.Bold, r.Italic)).Prepend(properties));
    }

    private static Table Table(PaperTable source)
    {
        var whole = source.Columns.Sum(c => c.Width);
        int[] widths = [.. source.Columns.Select(c => Width * c.Width / whole)];
        Table table = new(
            new TableProperties(
                new TableWidth { Width = Number(widths.Sum()), Type = TableWidthUnitValues.Dxa },
                new TableBorders(
                    Border<TopBorder>(), Border<LeftBorder>(), Border<BottomBorder>(), Border<RightBorder>(), Border<InsideHorizontalBorder>(), Border<InsideVerticalBorder>()),
                new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(widths.Select(w => new GridColumn { Width = Number(w) })));
        table.Append(new TableRow(source.Columns.Select((c, i) => (OpenXmlElement)Cell(c.Heading, widths[i], PaperAlignment.Centred, bold: true))
            .Prepend(new TableRowProperties(new CantSplit(), new TableHeader()))));
        table.Append(source.Rows.Select(row => new TableRow(row.Select((text, i) => (OpenXmlElement)Cell(text, widths[i], source.Columns[i].Alignment, bold: false))
            .Prepend(new TableRowProperties(new CantSplit())))));
        return table;
    }

    private static T Border<T>() where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = "000000" };

    private static TableCell Cell(string text, int width, PaperAlignment alignment, bool bold) => new(
        new TableCellProperties(new TableCellWidth { Width = Number(width), Type = TableWidthUnitValues.Dxa }),
        new Paragraph(new ParagraphProperties(Spacing(0), Justified(alignment)), Run(text, PaperLayout.TableSize, bold)));

    private static Table Foot(Paper paper)
    {
        List<OpenXmlElement> left = [];

        if (paper.Recipients.Count > 0)
        {
            left.Add(Line("Nơi nhận:", PaperLayout.RecipientHeadingSize, bold: true, italic: true, after: 0, alignment: PaperAlignment.Left));
            left.AddRange(PaperLayout.Recipients(paper).Select(r => Line(r, PaperLayout.RecipientSize, after: 0, alignment: PaperAlignment.Left)));
        }
        else
        {
            left.Add(Line("", PaperLayout.RecipientSize));
        }

        List<OpenXmlElement> right = [.. paper.Signature.Authority.Select(a => Line(a, PaperLayout.TextSize, bold: true, after: 0))];
        right.AddRange(Enumerable.Range(0, PaperLayout.SigningLines).Select(_ => Line("", PaperLayout.TextSize, after: 0)));
        right.Add(Line(paper.Signature.Signer ?? "", PaperLayout.TextSize, bold: true, after: 0));
        return TwoColumns(left, right);
    }

    private static Table TwoColumns(IEnumerable<OpenXmlElement> left, IEnumerable<OpenXmlElement> right) => new(
        new TableProperties(
            new TableWidth { Width = Number(Width), Type = TableWidthUnitValues.Dxa }, new TableLayout { Type = TableLayoutValues.Fixed },
            new TableCellMarginDefault(new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa })),
        new TableGrid(new GridColumn { Width = Number(LeftColumn) }, new GridColumn { Width = Number(Width - LeftColumn) }),
        new TableRow(
            new TableRowProperties(new CantSplit()),
            new TableCell(left.Prepend(new TableCellProperties(new TableCellWidth { Width = Number(LeftColumn), Type = TableWidthUnitValues.Dxa }))),
            new TableCell(right.Prepend(new TableCellProperties(new TableCellWidth { Width = Number(Width - LeftColumn), Type = TableWidthUnitValues.Dxa })))));

    private static Paragraph Line(string text, int size, bool bold = false, bool italic = false, int after = 0, PaperAlignment alignment = PaperAlignment.Centred) =>
        new(new ParagraphProperties(Spacing(after), Justified(alignment)), Run(text, size, bold, italic));

    /// <summary>A line in the middle of a column: a paragraph's upper border, drawn in from both sides.</summary>
    private static Paragraph Rule(int column, double points)
    {
        var side = Number(Math.Max(0, (column - (int)(points * 20)) / 2));
        return new(
            new ParagraphProperties(
                new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 6, Space = 1, Color = "000000" }),
                new SpacingBetweenLines { Before = "20", After = "60", Line = "60", LineRule = LineSpacingRuleValues.Exact },
                new Indentation { Left = side, Right = side }));
    }

    private static double LastLineWidth(string text, int size, double room) => PaperLines.Break([new(text, Bold: true)], size, room)[^1].Width;

    private static Run Run(string text, int size, bool bold = false, bool italic = false)
    {
        RunProperties properties = new();

        if (bold)
        {
            properties.Append(new Bold());
        }

        if (italic)
        {
            properties.Append(new Italic());
        }

        properties.Append(new FontSize { Val = Number(size * 2) }, new FontSizeComplexScript { Val = Number(size * 2) });
        return new(properties, new Text(Printable(text)) { Space = SpaceProcessingModeValues.Preserve });
    }

    private static string Printable(string text)
    {
        var composed = text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);
        return string.Concat(composed.EnumerateRunes().Where(r => r.Value > 0xFFFF || XmlConvert.IsXmlChar((char)r.Value)).Select(r => Rune.IsControl(r) ? " " : r.ToString()));
    }

    private static SpacingBetweenLines Spacing(int after) => new() { Before = "0", After = Number(after * 20), Line = "240", LineRule = LineSpacingRuleValues.Auto };

    private static Justification Justified(PaperAlignment alignment) => new()
    {
        Val = alignment switch
        {
            PaperAlignment.Left => JustificationValues.Left,
            PaperAlignment.Centred => JustificationValues.Center,
            PaperAlignment.Right => JustificationValues.Right,
            _ => JustificationValues.Both,
        },
    };

    private static SectionProperties Section() => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = HeaderId },
        new SectionType { Val = SectionMarkValues.NextPage },
        new PageSize { Width = (uint)Twips(PaperLayout.PageWidth), Height = (uint)Twips(PaperLayout.PageHeight) },
        new PageMargin
        {
            Top = Twips(PaperLayout.Top), Bottom = Twips(PaperLayout.Bottom), Left = (uint)Twips(PaperLayout.Left), Right = (uint)Twips(PaperLayout.Right),
            Header = (uint)Twips(10), Footer = (uint)Twips(10), Gutter = 0,
        },
        new PageNumberType { Start = 1 },
        new TitlePage());

    private static Header PageNumber() => new(new Paragraph(
        new ParagraphProperties(Spacing(0), Justified(PaperAlignment.Centred)),
        new SimpleField(Run("2", PaperLayout.PageNumberSize)) { Instruction = " PAGE " }));

    private static Styles DefaultStyles() => new(new DocDefaults(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", EastAsia = "Times New Roman", ComplexScript = "Times New Roman" },
            new Color { Val = "000000" }, new FontSize { Val = Number(PaperLayout.TextSize * 2) }, new Languages { Val = "vi-VN", EastAsia = "vi-VN" })),
        new ParagraphPropertiesDefault()));

    private static int Twips(double millimetres) => (int)Math.Round(millimetres / 25.4 * 1440);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static Stream Open(ZipArchive archive, string name)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Stamp;
        return entry.Open();
    }

    private static void WriteElement(ZipArchive archive, string name, OpenXmlElement element)
    {
        using var stream = Open(archive, name);
        using var writer = OpenXmlWriter.Create(stream);
        writer.WriteStartDocument(standalone: true);
        writer.WriteElement(element);
    }

    private static void WriteXml(ZipArchive archive, string name, XElement element)
    {
        using var stream = Open(archive, name);
        element.Save(stream, SaveOptions.DisableFormatting);
    }

    private static XElement Relationships(IEnumerable<(string Id, string Type, string Target)> all)
    {
        XNamespace ns = "http://schemas.openxmlformats.org/package/2006/relationships";
        return new(ns + "Relationships", all.Select(r =>
            new XElement(ns + "Relationship", new XAttribute("Id", r.Id), new XAttribute("Type", r.Type), new XAttribute("Target", r.Target))));
    }

    private static XElement ContentTypes()
    {
        XNamespace ns = "http://schemas.openxmlformats.org/package/2006/content-types";
        return new(ns + "Types",
            new XElement(ns + "Default", new XAttribute("Extension", "rels"), new XAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")),
            new XElement(ns + "Default", new XAttribute("Extension", "xml"), new XAttribute("ContentType", "application/xml")),
            Override("/word/document.xml", "document.main+xml"), Override("/word/styles.xml", "styles+xml"), Override("/word/header1.xml", "header+xml"));

        XElement Override(string part, string type) => new(ns + "Override", new XAttribute("PartName", part), new XAttribute("ContentType", Main + type));
    }
}
