using System.IO;
using System.IO.Compression;
using System.Text;
using Ocop.Application.Imports;
using Ocop.Domain.Imports;

namespace Ocop.Api.Tests.Imports.Reading;

public sealed class WorkbookListTests
{
    [Test]
    public async Task An_annex_with_titles_two_header_rows_sections_merges_and_a_signature_gives_its_data_rows()
    {
        var file = new TestWorkbook()
            .Row("ỦY BAN NHÂN DÂN", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
            .Row("DANH SÁCH SẢN PHẨM OCOP").Row("(Kèm theo Quyết định số 347/QÐ-UBND.HC ngày 08/3/2024)").Row()
            .Row("TT", "Tên sản phẩm", "Chủ thể", null, "Kết quả", null, "Ngày QĐ")
            .Row(null, null, "Tên", "Địa chỉ", "Điểm", "Hạng", null)
            .Row("I", "HUYỆN TAM NÔNG")
            .Row(1, "Khô cá lóc", "Cơ sở Phan Chao", "xã Hòa Bình", 72.5, 4.0, TestWorkbook.Date(45359))
            .Row(2, "Khô cá sặc", null, null, 65, "3 sao", null)
            .Row(3, "Mắm cá", null, null, 60, null, null)
            .Row(4, "Trà nhàu", null, null, 66, 3, null)
            .Row(null, "Tổng cộng: 4 sản phẩm")
            .Row("Nơi nhận:", null, null, "TM. ỦY BAN NHÂN DÂN")
            .Row("- Như trên;", null, null, "Nguyễn Văn A")
            .Merge("A1:B1").Merge("A2:G2").Merge("A5:A6").Merge("B5:B6").Merge("C5:D5").Merge("E5:F5").Merge("G5:G6").Merge("B7:G7")
            .Merge("C8:C10").Merge("D8:D10").Merge("F8:F10").Merge("G8:G9")
            .Build();
        var read = await ReadList.OfAsync(file);

        Assert.Multiple(() =>
        {
            Assert.That(read.Source.Columns.Select(c => c.Field), Is.EqualTo(new[]
            {
                ImportField.Ordinal, ImportField.ProductName, ImportField.SubjectName, ImportField.Address, ImportField.Score, ImportField.Stars, ImportField.DecisionDate,
            }));
            Assert.That(read.Source.DefaultDecision, Is.EqualTo(new DefaultDecision("347/QĐ-UBND-HC", new DateOnly(2024, 3, 8))));
            Assert.That(read.Source.HeaderLine, Is.EqualTo(5));
            Assert.That(read.Rows.Select(r => r.Line), Is.EqualTo(new[] { 8, 9, 10, 11 }));
            Assert.That(read.Texts(ImportField.SubjectName), Is.EqualTo(new[] { "Cơ sở Phan Chao", "Cơ sở Phan Chao", "Cơ sở Phan Chao", "" }), "merged over three rows, not four");
            Assert.That(read.Texts(ImportField.Stars), Is.EqualTo(new[] { "4", "3 sao", "", "3" }), "stars do not reach down a merged cell");
            Assert.That(read.Texts(ImportField.DecisionDate), Is.EqualTo(new[] { "2024-03-08", "2024-03-08", "", "" }));
            Assert.That(read.Texts(ImportField.Score), Is.EqualTo(new[] { "72.5", "65", "60", "66" }));
            Assert.That(read.Rows.Select(r => r.Section).Distinct(), Is.EqualTo(new[] { "HUYỆN TAM NÔNG" }));
        });
    }

    [Test]
    public async Task Dates_stand_as_dates_as_serials_and_as_text_in_one_column()
    {
        var read = await ReadList.OfAsync(new TestWorkbook().Row("Tên sản phẩm", "Chủ thể", "Ngày QĐ", "Mã vạch")
            .Row("A", "X", TestWorkbook.Date(44172), 8934563138165d).Row("B", "X", 44172, "8934563138165").Row("C", "X", "07/12/2020", null).Build());

        Assert.Multiple(() =>
        {
            Assert.That(read.Texts(ImportField.DecisionDate), Is.EqualTo(new[] { "2020-12-07", "44172", "07/12/2020" }));
            Assert.That(read.Texts(ImportField.DecisionDate).Select(t => DateText.Read(t).Date).Distinct().Count(), Is.EqualTo(1));
            Assert.That(read.Texts(ImportField.Gtin), Is.EqualTo(new[] { "8934563138165", "8934563138165", "" }));
        });
    }

    [Test]
    public async Task A_products_cell_merged_over_its_subjects_speaks_for_each()
    {
        var read = await ReadList.OfAsync(new TestWorkbook().Row("TT", "Tên sản phẩm", "Chủ thể", "Địa chỉ")
            .Row(1, "Sữa sen", "Cơ sở A", "Huyện Lấp Vò").Row(2, null, "Cơ sở B", "Huyện Lai Vung").Row(null, null, null, "(số mới)").Row(3, null, "Cơ sở C", null).Merge("B2:B4").Build());

        Assert.That(read.Rows.Select(r => (r.Line, r.Cells[1], r.Filled.Count)), Is.EqualTo(new[] { (2, "Sữa sen", 0), (3, "Sữa sen", 1), (5, "", 0) }));
    }

    [Test]
    public async Task Lists_on_other_sheets_are_named_and_explanations_are_not()
    {
        var read = await ReadList.OfAsync(new TestWorkbook().Row("Tên sản phẩm", "Chủ thể", "Địa chỉ", "Hạng").Row("A", "X", "Huyện Lấp Vò", "3 sao").Row("B", "X", "Huyện Lấp Vò", "3 sao")
            .Sheet("Huyện Lai Vung").Row("STT", "Tên sản phẩm", "Chủ thể", "Hạng").Row(1, "C", "Y", "4 sao")
            .Sheet("Hướng dẫn").Row("Cột", "Ý nghĩa").Row("Tên sản phẩm", "Ghi tên thương mại").Row("Phân hạng", "3, 4 hoặc 5")
            .Sheet("Mẫu").Row("STT", "Tên sản phẩm", "Chủ thể", "Hạng").Build());

        Assert.That((read.Rows.Count, string.Join('|', read.Source.OtherLists)), Is.EqualTo((2, "Huyện Lai Vung")));
    }

    [Test]
    public async Task Dates_of_1904_workbooks_count_from_1904()
    {
        var read = await ReadList.OfAsync(new TestWorkbook { Uses1904Dates = true }.Row("Tên sản phẩm", "Chủ thể", "Ngày QĐ").Row("A", "X", TestWorkbook.Date(42710)).Build());

        Assert.That((read.Source.Uses1904Dates, read.Texts(ImportField.DecisionDate).Single()), Is.EqualTo((true, "2020-12-07")));
    }

    [Test]
    public async Task Formulas_give_their_last_result_and_are_marked()
    {
        var read = await ReadList.OfAsync(new TestWorkbook().Row("Tên sản phẩm", "Chủ thể", "Hạng sao").Row("A", "X", TestWorkbook.Formula("2+1", "3")).Build());

        Assert.That((read.Rows[0].Cells[2], read.Rows[0].Formulas.Single()), Is.EqualTo(("3", 2)));
    }

    [Test]
    public void Values_from_other_files_are_refused() =>
        Assert.That(ReadList.ErrorOf(new TestWorkbook().Row("Tên sản phẩm", "Chủ thể", "Hạng sao").Row("A", "X", TestWorkbook.Formula("[1]Sheet1!C2", "3")).Build()),
            Is.EqualTo("import.external_links"));

    [Test]
    public async Task The_sheet_with_the_table_is_chosen_unless_an_officer_names_one()
    {
        var file = new TestWorkbook().Row("Hướng dẫn").Row("Điền vào trang sau")
            .Sheet("Danh sách").Row("TT", "Tên sản phẩm", "Chủ thể", "Phân hạng").Row(1, "Nem", "Cơ sở A", "3 sao")
            .Sheet("Cũ").Row("Tên sản phẩm", "Hạng").Row("Bì", "4 sao").Build();
        var found = await ReadList.OfAsync(file);
        var named = await ReadList.OfAsync(file, new ReadingOverrides { Sheet = "Cũ" });

        Assert.Multiple(() =>
        {
            Assert.That((found.Source.Sheet, found.Rows.Single().Cells[1]), Is.EqualTo(("Danh sách", "Nem")));
            Assert.That((named.Source.Sheet, named.Rows.Single().Cells[0]), Is.EqualTo(("Cũ", "Bì")));
        });
    }

    [Test]
    public async Task Hidden_rows_are_read_and_marked()
    {
        var read = await ReadList.OfAsync(new TestWorkbook().Row("Tên sản phẩm", "Hạng").Row("A", "3 sao").HiddenRow("B", "4 sao").Build());

        Assert.That(read.Rows.Select(r => r.Hidden), Is.EqualTo(new[] { false, true }));
    }

    [TestCase(LegacyEncoding.Tcvn3)]
    [TestCase(LegacyEncoding.Vni)]
    public async Task Text_typed_with_an_old_font_is_turned_into_letters(LegacyEncoding font)
    {
        string Typed(string text) => font is LegacyEncoding.Vni ? LegacyEncodings.EncodeVni(text) : LegacyEncodings.EncodeTcvn3(text);
        var read = await ReadList.OfAsync(new TestWorkbook().Row(Typed("tên sản phẩm"), Typed("tên chủ thể"), Typed("phân hạng"))
            .Row(Typed("khô cá sặc rằn"), Typed("cơ sở út hoa"), "3 sao").Row(Typed("nước mắm mười"), "Cơ sở Tự Nhiên", Typed("86/QĐ-UBND")).Build());

        Assert.That(read.Rows.Select(r => r.Cells), Is.EqualTo(new[]
        {
            new[] { "khô cá sặc rằn", "cơ sở út hoa", "3 sao" }, new[] { "nước mắm mười", "Cơ sở Tự Nhiên", "86/QĐ-UBND" },
        }));
    }

    [Test]
    public void Workbooks_that_cannot_be_read_are_refused_by_name()
    {
        byte[] envelope = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

        Assert.Multiple(() =>
        {
            Assert.That(ReadList.ErrorOf([.. envelope, .. new byte[2000], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[500]]), Is.EqualTo("import.password_protected"));
            Assert.That(ReadList.ErrorOf([.. envelope, .. new byte[2000], .. Encoding.Unicode.GetBytes("Workbook"), .. new byte[500]]), Is.EqualTo("import.old_workbook"));
            Assert.That(ReadList.ErrorOf(new TestWorkbook().Row("Tên sản phẩm", "Hạng").Row("A", "3").Build()[..600]), Is.EqualTo("import.file_broken"));
            Assert.That(ReadList.ErrorOf(Package(("word/document.xml", "<w/>"), ("_rels/.rels", Relations("word/document.xml")))), Is.EqualTo("import.not_a_table"));
            Assert.That(ReadList.ErrorOf(Package(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"))), Is.EqualTo("import.not_a_table"));
            Assert.That(ReadList.ErrorOf(new TestWorkbook().Row("Chỉ có chữ").Build()), Is.EqualTo("import.header_not_found"));
            Assert.That(ReadList.ErrorOf(new TestWorkbook().Build()), Is.EqualTo("import.file_empty"));
        });
    }

    [Test]
    public void A_bomb_is_refused_before_it_is_unpacked()
    {
        var bomb = new TestWorkbook().Row("Tên sản phẩm", "Hạng").Row("A", "3").BuildWith("xl/padding.xml", new string(' ', 64 << 20));

        Assert.That(ReadList.ErrorOf(bomb), Is.EqualTo("import.file_suspicious"));
    }

    [Test]
    public void A_bomb_that_lies_about_its_size_is_refused_while_it_unpacks()
    {
        var file = new TestWorkbook().Row("Tên sản phẩm", "Hạng").Row("A", "3").BuildWith("xl/sharedStrings.xml", $"<sst xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>{string.Concat(Enumerable.Repeat("<si><t/></si>", 6_000_000))}</sst>");

        // The declared size, in the central directory's record of the part, is made small.
        var name = "xl/sharedStrings.xml"u8;
        var record = file.AsSpan().LastIndexOf(name) - 46;
        BitConverter.TryWriteBytes(file.AsSpan(record + 24), 1000u);

        Assert.That(ReadList.ErrorOf(file), Is.AnyOf("import.file_suspicious", "import.file_broken"));
    }

    [Test]
    public void A_cell_of_thirty_megabytes_is_refused()
    {
        var random = new Random(7);
        var noise = string.Create(30_000_000, random, (span, r) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = (char)('a' + r.Next(26));
            }
        });

        Assert.Multiple(() =>
        {
            Assert.That(ReadList.ErrorOf(new TestWorkbook().Row("Tên sản phẩm", "Hạng").Row(noise, "3").Build()), Is.EqualTo("import.cell_too_large"));
            Assert.That(ReadList.ErrorOf(new TestWorkbook { Inline = true }.Row("Tên sản phẩm", "Hạng").Row(noise, "3").Build()), Is.EqualTo("import.cell_too_large"));
        });
    }

    [Test]
    public void Entities_are_not_expanded() =>
        Assert.That(ReadList.ErrorOf(new TestWorkbook().Row("Tên sản phẩm", "Hạng").Row("A", "3").BuildWith("xl/sharedStrings.xml",
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>")), Is.EqualTo("import.file_broken"));

    [Test]
    [NonParallelizable] // it measures the memory of the whole process
    public async Task A_hundred_thousand_rows_stream_in_bounded_memory()
    {
        const int Count = 100_000;
        var workbook = new TestWorkbook { Inline = true }.Row("TT", "Tên sản phẩm", "Tên chủ thể", "Phân hạng");

        for (var i = 1; i <= Count; i++)
        {
            workbook.Row(i, $"Khô cá sặc rằn số {i}", $"Cơ sở Dân Mập {i % 900}", $"{3 + (i % 3)} sao");
        }

        var file = workbook.Build();
        workbook = null;
        using var content = new MemoryStream(file);
        await using var source = await new Ocop.Infrastructure.Imports.Reading.ImportReader().OpenAsync(content, "lon.xlsx", null, CancellationToken.None);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        var rows = 0;

        await foreach (var row in source.ReadRowsAsync(CancellationToken.None))
        {
            if (++rows % 20_000 == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        Assert.Multiple(() =>
        {
            Assert.That(rows, Is.EqualTo(Count));
            Assert.That(most, Is.LessThan(8 << 20));
        });
    }

    private static byte[] Package(params (string Path, string Text)[] parts)
    {
        using var stream = new MemoryStream();

        using (var package = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, text) in parts)
            {
                using var part = new StreamWriter(package.CreateEntry(path).Open());
                part.Write(text);
            }
        }

        return stream.ToArray();
    }

    private static string Relations(string target) =>
        $"<Relationships><Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='{target}'/></Relationships>";
}
