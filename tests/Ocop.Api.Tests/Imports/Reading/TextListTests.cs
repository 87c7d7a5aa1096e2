using System.Globalization;
using System.Text;
using Ocop.Application.Imports;
using Ocop.Domain.Imports;

namespace Ocop.Api.Tests.Imports.Reading;

public sealed class TextListTests
{
    private const string List =
        "TT,Tên sản phẩm,Tên chủ thể,Địa chỉ,Phân hạng\n"
        + "1,Khô cá sặc rằn,Cơ sở Dân Mập,Huyện Tháp Mười,3 sao\n"
        + "2,\"Bột gạo lứt, gạo lứt\",Hộ kinh doanh Út Hoa,\"xã Mỹ Quý, huyện Tháp Mười\",4 sao\n"
        + "3,Nem giòn,Công ty TNHH Sen Đại Việt,\"Xã Tân Thành, Huyện Lai Vung\",3 sao\n";

    private static readonly Encoding Latin1 = Encoding.Latin1;

    private static byte[] Encoded(string encoding, string text) => encoding switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(text),
        "utf-8-bom" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
        "utf-8-nfd" => Encoding.UTF8.GetBytes(text.Normalize(NormalizationForm.FormD)),
        "utf-16le-bom" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
        "utf-16be-bom" => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
        "utf-16le" => Encoding.Unicode.GetBytes(text),
        "utf-16be" => Encoding.BigEndianUnicode.GetBytes(text),
        "tcvn3" => Latin1.GetBytes(LegacyEncodings.EncodeTcvn3(text)),
        "vni" => Latin1.GetBytes(LegacyEncodings.EncodeVni(text)),
        "tcvn3-in-utf-8" => Encoding.UTF8.GetBytes(LegacyEncodings.EncodeTcvn3(text)),
        "vni-in-utf-16" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(LegacyEncodings.EncodeVni(text))],
        "windows-1258" => Windows1258(text),
        _ => throw new ArgumentOutOfRangeException(nameof(encoding)),
    };

    [TestCase("utf-8", "utf-8")]
    [TestCase("utf-8-bom", "utf-8")]
    [TestCase("utf-8-nfd", "utf-8")]
    [TestCase("utf-16le-bom", "utf-16le")]
    [TestCase("utf-16be-bom", "utf-16be")]
    [TestCase("utf-16le", "utf-16le")]
    [TestCase("utf-16be", "utf-16be")]
    [TestCase("windows-1258", "windows-1258")]
    [TestCase("tcvn3", "tcvn3")]
    [TestCase("vni", "vni")]
    [TestCase("tcvn3-in-utf-8", "tcvn3")]
    [TestCase("vni-in-utf-16", "vni")]
    public async Task Every_encoding_gives_the_same_rows(string encoding, string name)
    {
        var plain = await ReadList.OfAsync(Encoding.UTF8.GetBytes(List));
        var read = await ReadList.OfAsync(Encoded(encoding, List));

        Assert.Multiple(() =>
        {
            Assert.That(read.Source.Encoding, Is.EqualTo(name));
            Assert.That(Flat(read), Is.EqualTo(Flat(plain)).IgnoreCase);
            Assert.That(encoding.StartsWith("tcvn3", StringComparison.Ordinal) || Flat(read).SequenceEqual(Flat(plain)), Is.True, "case is kept but in TCVN3");
        });
    }

    [TestCase(",", "\n")]
    [TestCase(";", "\r\n")]
    [TestCase("\t", "\r\n")]
    [TestCase("|", "\n")]
    [TestCase(";", "\r")]
    public async Task Every_delimiter_gives_the_same_rows(string delimiter, string newLine)
    {
        var plain = await ReadList.OfAsync(Encoding.UTF8.GetBytes(List));
        var text = "DANH SÁCH SẢN PHẨM OCOP, ĐỢT 1; NĂM 2023\n"
            + string.Join('\n', plain.Rows.Select(r => string.Join(delimiter, r.Cells.Select(c => $"\"{c}\"")))
                .Prepend(string.Join(delimiter, "TT", "Tên sản phẩm", "Tên chủ thể", "Địa chỉ", "Phân hạng")));
        var read = await ReadList.OfAsync(Encoding.UTF8.GetBytes(text.Replace("\n", newLine, StringComparison.Ordinal)));

        Assert.Multiple(() =>
        {
            Assert.That(read.Source.Delimiter, Is.EqualTo(delimiter));
            Assert.That(Flat(read), Is.EqualTo(Flat(plain)));
            Assert.That(read.Source.HeaderLine, Is.EqualTo(2));
            Assert.That(read.Rows.Select(r => r.Line), Is.EqualTo(new[] { 3, 4, 5 }));
        });
    }

    [Test]
    public async Task The_line_is_where_the_record_starts_in_the_file()
    {
        var read = await Read("TT,\"Tên\nsản phẩm\",Chủ thể,Hạng\n\n1,\"Nem\nBì\nChả\",Cơ sở A,3 sao\r\n2,Gạo,Cơ sở B,4 sao\n");

        Assert.Multiple(() =>
        {
            Assert.That(read.Rows.Select(r => r.Line), Is.EqualTo(new[] { 4, 7 }));
            Assert.That(read.Rows[0].Cells[1], Is.EqualTo("Nem\nBì\nChả"));
        });
    }

    [Test]
    public async Task Quotes_inside_quoted_cells_are_kept()
    {
        var read = await Read("Tên sản phẩm,Chủ thể,Hạng\n\"Gạo \"\"Út Hoa\"\"\",\"Cơ sở \"Dân Mập\"\",3 sao\nTrà 5\" loại nhỏ,Cơ sở B,4 sao\n");

        Assert.That(read.Rows.Select(r => r.Cells), Is.EqualTo(new[]
        {
            new[] { "Gạo \"Út Hoa\"", "Cơ sở \"Dân Mập\"", "3 sao" }, new[] { "Trà 5\" loại nhỏ", "Cơ sở B", "4 sao" },
        }));
    }

    [Test]
    public async Task Look_alike_letters_and_unseen_marks_are_mended()
    {
        var read = await Read("\uFEFFTT,Tên sản phẩm,Chủ thể,Số QÐ,Hạng\n1,Hạt\u00A0sen\u200B tươi ,Sen Ðại Việt,347/QÐ-UBND.HC,3\u00A0sao\n");

        Assert.That(read.Rows[0].Cells, Is.EqualTo(new[] { "1", "Hạt sen tươi", "Sen Đại Việt", "347/QĐ-UBND.HC", "3 sao" }));
    }

    [Test]
    public async Task Columns_may_stand_in_any_order_and_be_mapped_by_hand()
    {
        var text = "Xếp hạng;Huyện/TP;Mã SP;Chủ thể;Tên SP;Số QĐ;Ngày QĐ;Cột lạ\n4;Huyện Lai Vung;A-1;Cơ sở A;Nem;1/QĐ-UBND;01/02/2023;Gạo\n";
        var read = await Read(text);
        var mapped = await ReadList.OfAsync(Encoding.UTF8.GetBytes(text), new ReadingOverrides { Columns = new Dictionary<int, ImportField> { [7] = ImportField.ProductName } });

        Assert.Multiple(() =>
        {
            Assert.That(read.Source.Columns.Select(c => c.Field), Is.EqualTo(new[]
            {
                ImportField.Stars, ImportField.District, ImportField.ProductCode, ImportField.SubjectName, ImportField.ProductName,
                ImportField.DecisionNumber, ImportField.DecisionDate, ImportField.Ignored,
            }));
            Assert.That(mapped.Texts(ImportField.ProductName), Is.EqualTo(new[] { "Gạo" }));
        });
    }

    [Test]
    public void Files_that_are_no_lists_are_refused_by_name()
    {
        Assert.Multiple(() =>
        {
            Assert.That(ReadList.ErrorOf([]), Is.EqualTo("import.file_empty"));
            Assert.That(ReadList.ErrorOf("  \n\n "u8.ToArray()), Is.EqualTo("import.file_empty"));
            Assert.That(ReadList.ErrorOf("%PDF-1.7\n1 0 obj"u8.ToArray()), Is.EqualTo("import.not_a_table"));
            Assert.That(ReadList.ErrorOf([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), Is.EqualTo("import.not_a_table"));
            Assert.That(ReadList.ErrorOf("<html><table><tr><td>Tên sản phẩm"u8.ToArray()), Is.EqualTo("import.not_a_table"));
            Assert.That(ReadList.ErrorOf([.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 37 % 29))]), Is.EqualTo("import.not_a_table"));
            Assert.That(ReadList.ErrorOf("Kính gửi: Các sở, ngành\nVề việc báo cáo sản phẩm OCOP, đề nghị gửi trước ngày 5.\n"u8.ToArray()), Is.EqualTo("import.header_not_found"));
            Assert.That(ReadList.ErrorOf("{\"items\":[{\"code\":1},{\"code\":2}]}"u8.ToArray()), Is.EqualTo("import.header_not_found"));
        });
    }

    [Test]
    public void A_cell_of_thirty_megabytes_is_refused() =>
        Assert.Multiple(() =>
        {
            Assert.That(ReadList.ErrorOf(Encoding.UTF8.GetBytes($"Tên sản phẩm,Hạng\n{new string('a', 30_000_000)},3 sao\n")), Is.EqualTo("import.cell_too_large"));
            Assert.That(ReadList.ErrorOf(Encoding.UTF8.GetBytes($"Tên sản phẩm,Hạng\n\"{new string('\n', 40_000)}\",3 sao\n")), Is.EqualTo("import.cell_too_large"));
        });

    [Test]
    public void A_quote_that_is_never_closed_swallows_nothing() =>
        Assert.That(ReadList.ErrorOf("Tên sản phẩm,Hạng\nNem,3 sao\n\"Bì,3 sao\nChả,3 sao\n"u8.ToArray()), Is.EqualTo("import.quote_not_closed"));

    [Test]
    public void Endless_columns_are_refused() =>
        Assert.That(ReadList.ErrorOf(Encoding.UTF8.GetBytes($"Tên sản phẩm,Hạng\nNem{string.Join(',', Enumerable.Repeat("x", 400))}\n")), Is.EqualTo("import.too_many_columns"));

    [Test]
    [NonParallelizable] // it measures the memory of the whole process
    public async Task A_hundred_thousand_rows_stream_in_flat_memory()
    {
        const int Count = 100_000;
        var text = new StringBuilder("TT,Tên sản phẩm,Tên chủ thể,Địa chỉ,Phân hạng,Ghi chú\n");

        for (var i = 1; i <= Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{i},Khô cá sặc rằn số {i},Cơ sở Dân Mập {i % 900},\"xã Mỹ Quý, huyện Tháp Mười\",{3 + (i % 3)} sao,ghi chú dài hơn một chút để hàng có bề rộng thật {i}\n");
        }

        var file = Encoding.UTF8.GetBytes(text.ToString());
        text.Clear();
        using var content = new System.IO.MemoryStream(file);
        await using var source = await new Ocop.Infrastructure.Imports.Reading.ImportReader().OpenAsync(content, "lon.csv", null, CancellationToken.None);
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
            Assert.That(most, Is.LessThan(8 << 20), "live memory may not grow with the rows");
            Assert.That(source.ReadFraction, Is.EqualTo(1));
        });
    }

    [Test]
    public async Task Reading_stops_when_it_is_cancelled()
    {
        using var content = new System.IO.MemoryStream(Encoding.UTF8.GetBytes(List));
        await using var source = await new Ocop.Infrastructure.Imports.Reading.ImportReader().OpenAsync(content, "x.csv", null, CancellationToken.None);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        Assert.That(async () => await source.ReadRowsAsync(cancelled.Token).GetAsyncEnumerator(cancelled.Token).MoveNextAsync(), Throws.InstanceOf<OperationCanceledException>());
    }

    private static Task<ReadList> Read(string text) => ReadList.OfAsync(Encoding.UTF8.GetBytes(text));

    private static string[] Flat(ReadList list) => [.. list.Rows.Select(r => string.Join('¦', r.Cells))];

    // Windows-1258 keeps ă â ê ô ơ ư đ whole and writes tones behind them.
    private static byte[] Windows1258(string text)
    {
        var bytes = new List<byte>();

        foreach (var c in text)
        {
            var parts = c.ToString().Normalize(NormalizationForm.FormD);
            var tone = parts.FirstOrDefault(p => p is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323');
            var letter = tone == '\0' ? c.ToString() : parts.Replace(tone.ToString(), "", StringComparison.Ordinal).Normalize(NormalizationForm.FormC);
            bytes.Add(letter[0] switch { 'Ă' => 0xC3, 'ă' => 0xE3, 'Đ' => 0xD0, 'đ' => 0xF0, 'Ơ' => 0xD5, 'ơ' => 0xF5, 'Ư' => 0xDD, 'ư' => 0xFD, var l => (byte)l });

            if (tone != '\0')
            {
                bytes.Add(tone switch { '\u0300' => 0xCC, '\u0309' => 0xD2, '\u0303' => 0xDE, '\u0301' => 0xEC, _ => 0xF2 });
            }
        }

        return [.. bytes];
    }
}
