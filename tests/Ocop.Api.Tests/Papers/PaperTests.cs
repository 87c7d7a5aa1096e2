using System.Diagnostics;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Ocop.Application.Papers;
using Ocop.Infrastructure.Papers;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using Page = UglyToad.PdfPig.Content.Page;

namespace Ocop.Api.Tests.Papers;

public sealed class PaperTests
{
    private const double Millimetre = 72 / 25.4;
    private static readonly PaperWriter Writer = new();

    [Test]
    public void Is_a_valid_document_in_times_new_roman_on_a4_with_the_margins_of_the_decree()
    {
        using var document = Open(Decision(rows: 47), Letter(1));
        var errors = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}");
        var sections = document.MainDocumentPart!.Document!.Descendants<SectionProperties>().ToList();
        var size = sections[0].GetFirstChild<PageSize>()!;
        var margins = sections[0].GetFirstChild<PageMargin>()!;

        Assert.That(errors, Is.Empty);
        Assert.That(sections, Has.Count.EqualTo(2), "each paper has page numbers of its own");
        Assert.That(document.MainDocumentPart.StyleDefinitionsPart!.Styles!.Descendants<RunFonts>().Single().Ascii!.Value, Is.EqualTo("Times New Roman"));
        Assert.That((size.Width!.Value, size.Height!.Value), Is.EqualTo((11906u, 16838u)));
        Assert.That(new[] { margins.Top!.Value, margins.Bottom!.Value, (int)margins.Left!.Value, (int)margins.Right!.Value }.Select(t => Math.Round(t / 1440.0 * 25.4)), Is.EqualTo(new[] { 20, 20, 30, 15 }));
    }

    [Test]
    public void Says_in_a_document_what_the_paper_says()
    {
        using var document = Open(Decision(rows: 2));
        var body = document.MainDocumentPart!.Document!.Body!;
        var lines = body.Descendants<Paragraph>().Select(p => p.InnerText).Where(t => t.Length > 0).ToList();

        Assert.That(lines, Is.SupersetOf(new[]
        {
            "ỦY BAN NHÂN DÂN", "TỈNH ĐỒNG THÁP", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: 12/QĐ-UBND", "Đồng Tháp, ngày 05 tháng 02 năm 2026", "QUYẾT ĐỊNH",
            "Căn cứ Luật Tổ chức chính quyền địa phương;", "Căn cứ Quyết định số 26/2026/QĐ-TTg.", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Thị Phượng", "Nơi nhận:", "- Như Điều 3;", "- Lưu: VT.", "Xoài sấy dẻo số 1",
        }));
        Assert.That(body.Descendants<Run>().Single(r => r.InnerText == "Điều 1.").RunProperties!.Bold, Is.Not.Null);
        Assert.That(body.Descendants<TableHeader>().ToList(), Has.Count.EqualTo(1));
    }

    [Test]
    public void Can_be_read_out_of_a_pdf_in_correct_vietnamese()
    {
        using var document = PdfDocument.Open(Writer.Write(PaperFormat.Pdf, [Decision(rows: 3)]));
        var text = Words(document.GetPages());

        Assert.That(text, Does.Contain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").And.Contain("Độc lập - Tự do - Hạnh phúc").And.Contain("Đồng Tháp, ngày 05 tháng 02 năm 2026"));
        Assert.That(text, Does.Contain("Căn cứ Luật Tổ chức chính quyền địa phương;").And.Contain("Điều 1. Thu hồi công nhận").And.Contain("Xoài sấy dẻo số 2").And.Contain("Nguyễn Thị Phượng"));
        Assert.That(document.GetPages().SelectMany(p => p.Letters).Select(l => l.FontName), Has.All.Contain("Liberation"), "the font is inside");
    }

    [Test]
    public void Repeats_the_head_of_a_table_on_every_page_and_numbers_the_pages_after_the_first()
    {
        using var document = PdfDocument.Open(Writer.Write(PaperFormat.Pdf, [Decision(rows: 120), Letter(1)]));
        var pages = document.GetPages().ToList();
        var table = pages.Where(p => Words([p]).Contains("Xoài sấy dẻo", StringComparison.Ordinal)).ToList();
        var rows = table.SelectMany(p => Words([p]).Split("Xoài sấy dẻo số ").Skip(1)).Select(rest => rest.Split(' ')[0]).ToList();

        Assert.That(table, Has.Count.GreaterThan(2));
        Assert.That(table.Select(p => Words([p])), Has.All.Contain("Tên sản phẩm"));
        Assert.That(rows, Is.EqualTo(Enumerable.Range(1, 120).Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture))), "no row is lost between pages");
        Assert.That(pages.Select(NumberOf), Is.EqualTo(Enumerable.Range(1, pages.Count - 1).Select(n => n == 1 ? null : n.ToString(System.Globalization.CultureInfo.InvariantCulture)).Append(null)), "the letter begins anew");
    }

    [Test]
    public void Keeps_every_letter_within_the_margins()
    {
        var endless = new string('W', 400);
        var paper = Letter(1) with { Body = [PaperParagraph.Of(string.Join(' ', Enumerable.Repeat("nghiêng ngả khuếch trương", 400))), PaperParagraph.Of(endless), Table(3, endless), Table(1, string.Join(' ', Enumerable.Repeat("dài", 4000)))] };
        using var document = PdfDocument.Open(Writer.Write(PaperFormat.Pdf, [paper]));
        var letters = document.GetPages().SelectMany(p => p.Letters).Where(l => l.Value.Trim().Length > 0).ToList();

        Assert.That(letters.Min(l => l.StartBaseLine.X), Is.GreaterThanOrEqualTo(30 * Millimetre - 0.5));
        Assert.That(letters.Max(l => l.EndBaseLine.X), Is.LessThanOrEqualTo(195 * Millimetre + 0.5));
        Assert.That(letters.Min(l => l.StartBaseLine.Y), Is.GreaterThanOrEqualTo(20 * Millimetre));
        Assert.That(letters.Count(l => l.Value == "W"), Is.EqualTo(400 * 4), "nothing is cut off");
        Assert.That(Words(document.GetPages()).Split("dài"), Has.Length.EqualTo(4001));
    }

    [Test]
    public void Never_puts_the_signature_on_a_page_of_its_own([Range(20, 36)] int lines)
    {
        var paper = Letter(1) with { Body = [.. Enumerable.Range(1, lines).Select(n => PaperParagraph.Of($"Dòng {n} đủ dài để xuống dòng một lần cho chắc chắn, vì người đọc cần thấy câu trước chữ ký ở cùng một trang."))] };
        using var document = PdfDocument.Open(Writer.Write(PaperFormat.Pdf, [paper]));
        var last = Words([document.GetPage(document.NumberOfPages)]);

        Assert.That(last, Does.Contain("CHÁNH VĂN PHÒNG").And.Contain("Trần Văn Đức").And.Contain("cùng một trang."));
    }

    [Test]
    public void Is_the_same_file_for_the_same_paper([Values] PaperFormat format)
    {
        var first = Writer.Write(format, [Decision(rows: 5), Letter(2)]);

        Assert.That(Writer.Write(format, [Decision(rows: 5), Letter(2)]), Is.EqualTo(first));
        Assert.That(Writer.Write(format, [Decision(rows: 5), Letter(3)]), Is.Not.EqualTo(first));
    }

    [Test]
    public void Carries_no_time_of_day_in_its_archive()
    {
        using ZipArchive archive = new(new MemoryStream(Writer.Write(PaperFormat.Docx, [Letter(1)])));

        Assert.That(archive.Entries.Select(e => e.LastWriteTime.Year), Has.All.EqualTo(2020));
    }

    [Test]
    public void Writes_more_letters_than_one_font_holds_and_a_question_mark_for_what_none_has()
    {
        var many = string.Concat(Enumerable.Range(0xC0, 0x140).Concat(Enumerable.Range(0x1EA0, 90)).Concat(Enumerable.Range(0x391, 17)).Select(c => (char)c));
        var paper = Letter(1) with { Body = [PaperParagraph.Of(many), PaperParagraph.Of("Trà 茶 \U0001F375 xong"), PaperParagraph.Of("Nho\u0301m decomposed".Normalize(System.Text.NormalizationForm.FormD))] };
        using var document = PdfDocument.Open(Writer.Write(PaperFormat.Pdf, [paper]));
        var text = string.Concat(document.GetPages().SelectMany(p => p.Letters).Select(l => l.Value));
        using var docx = Open(paper);

        Assert.That(text, Does.Contain(many).And.Contain("Trà ? ? xong").And.Contain("Nhóm"));
        Assert.That(docx.MainDocumentPart!.Document!.InnerText, Does.Contain("Trà 茶 \U0001F375 xong").And.Contain("Nhóm"));
    }

    [Test]
    public void Leaves_room_for_number_and_date_in_a_draft()
    {
        var draft = Decision(rows: 1) with { Number = new(null, "QĐ-UBND"), Place = new("Đồng Tháp", null, 2026), Draft = true };
        using var document = Open(draft);
        var text = document.MainDocumentPart!.Document!.InnerText;

        Assert.That(text, Does.Contain("Số:         /QĐ-UBND").And.Contain("Đồng Tháp, ngày      tháng      năm 2026").And.Contain("DỰ THẢO"));
    }

    [Test]
    public void Reads_bold_and_italic_and_leaves_the_asterisks_of_names_alone()
    {
        Assert.That(PaperRun.Read("a **b** *c* d"), Is.EqualTo(new PaperRun[] { new("a "), new("b", Bold: true), new(" "), new("c", Italic: true), new(" d") }));
        Assert.That(PaperRun.Read($"**{PaperRun.Escape(@"5* \o/")}**"), Is.EqualTo(new PaperRun[] { new(@"5* \o/", Bold: true) }));
    }

    [Test]
    public void Writes_500_letters_at_once([Values] PaperFormat format)
    {
        List<Paper> letters = [.. Enumerable.Range(1, 500).Select(Letter)];
        Writer.Write(format, [letters[0]]);
        var watch = Stopwatch.StartNew();
        var size = Writer.Write(format, letters).Length;
        TestContext.Out.WriteLine($"500 letters as {format}: {watch.ElapsedMilliseconds} ms, {size / 1024} KiB");
        watch.Restart();
        var one = letters.Take(20).Sum(letter => Writer.Write(format, [letter]).Length) / 20;
        TestContext.Out.WriteLine($"one by one: {watch.ElapsedMilliseconds / 20} ms each, {one / 1024} KiB");

        // What was measured is a tenth of this: only a fault breaks it, not a busy machine.
        Assert.That(watch.Elapsed / 20, Is.LessThan(TimeSpan.FromMilliseconds(500)));
        Assert.That(size, Is.LessThan(8 * 1024 * 1024));
    }

    private static WordprocessingDocument Open(params Paper[] papers) => WordprocessingDocument.Open(new MemoryStream(Writer.Write(PaperFormat.Docx, papers)), isEditable: false);

    private static string Words(IEnumerable<Page> pages) =>
        string.Join(' ', string.Join(' ', pages.Select(p => ContentOrderTextExtractor.GetText(p))).Split(default(char[]?), StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What stands above the text's upper edge.</summary>
    private static string? NumberOf(Page page)
    {
        var above = string.Concat(page.Letters.Where(l => l.StartBaseLine.Y > (297 - 20) * Millimetre).Select(l => l.Value));
        return above.Length == 0 ? null : above;
    }

    private static Paper Decision(int rows) => new(
        new(null, "ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP"), new("12", "QĐ-UBND"), new("Đồng Tháp", new(2026, 2, 5)), "Về việc thu hồi công nhận sản phẩm OCOP",
        [
            PaperParagraph.Of("**Điều 1.** Thu hồi công nhận các sản phẩm có tên trong danh sách kèm theo."),
            Table(rows, "Xoài sấy dẻo"),
            PaperParagraph.Of("**Điều 2.** Quyết định có hiệu lực kể từ ngày ký."),
        ],
        new(["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], "Nguyễn Thị Phượng"), ["Như Điều 3", "Lưu: VT"])
    {
        Title = "QUYẾT ĐỊNH", Decider = "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", LegalBases = ["Căn cứ Luật Tổ chức chính quyền địa phương", "Căn cứ Quyết định số 26/2026/QĐ-TTg;"],
        Annexes = [new("DANH SÁCH", "(Kèm theo Quyết định số 12/QĐ-UBND)", [PaperParagraph.Of("Không có gì thêm.")])],
    };

    private static PaperTable Table(int rows, string name) => new(
        [new("STT", 1, PaperAlignment.Centred), new("Tên sản phẩm", 5), new("Sao", 1, PaperAlignment.Centred)],
        [.. Enumerable.Range(1, rows).Select(n => (IReadOnlyList<string>)[$"{n}", $"{name} số {n}", "3"])]);

    private static Paper Letter(int n) => new(
        new("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "VĂN PHÒNG ĐIỀU PHỐI NÔNG THÔN MỚI"), new($"{n}", "VPĐP-OCOP"), new("Đồng Tháp", new(2026, 11, 23)), "đánh giá lại sản phẩm OCOP sắp hết thời hạn công nhận",
        [
            PaperParagraph.Of($"Sản phẩm **Bánh phồng tôm số {n}** của Quý chủ thể được công nhận đạt 4 sao theo Quyết định số 34/QĐ-UBND ngày 15/5/2024, có giá trị đến hết ngày 15/5/2027."),
            PaperParagraph.Of("Theo khoản 6 Điều 7 Quyết định số 26/2026/QĐ-TTg, hồ sơ đề nghị đánh giá lại được nộp từ ngày 16/11/2026 đến ngày 15/01/2027. Quá thời hạn này mà chưa nộp hồ sơ, công nhận hết hiệu lực vào ngày nêu trên và không được sử dụng biểu trưng OCOP."),
            PaperParagraph.Of("Trân trọng./."),
        ],
        new(["CHÁNH VĂN PHÒNG"], "Trần Văn Đức"), ["Như trên", "Ủy ban nhân dân xã Mỹ An Hưng", "Lưu: VT"])
    { Addressees = [$"Hợp tác xã Nông nghiệp số {n}, xã Mỹ An Hưng"] };
}
