using System.IO;
using Ocop.Api.Tests.Support;
using Ocop.Domain.Imports;

namespace Ocop.Api.Tests.Imports.Reading;

/// <summary>The samples beside the project, when they are there; the project does not carry them.</summary>
public sealed class SharedSamplesTests
{
    [TestCase("enc_utf8_bom.csv", "utf-8")]
    [TestCase("enc_utf8_nfd.csv", "utf-8")]
    [TestCase("enc_utf16le_bom.csv", "utf-16le")]
    [TestCase("enc_cp1258.csv", "windows-1258")]
    [TestCase("enc_vni_windows1252.csv", "vni")]
    [TestCase("enc_tcvn3_latin1.csv", "tcvn3")]
    public async Task Every_encoding_gives_the_rows_of_the_plain_file(string file, string encoding)
    {
        var plain = await ReadAsync("enc_utf8_nfc.csv");
        var read = await ReadAsync(file);
        var ignoreCase = encoding == "tcvn3";

        Assert.Multiple(() =>
        {
            Assert.That(read.Source.Encoding, Is.EqualTo(encoding));
            Assert.That(plain.Rows, Has.Count.EqualTo(55));
            Assert.That(read.Rows.Select(r => r.Line), Is.EqualTo(plain.Rows.Select(r => r.Line)));
            Assert.That(read.Rows.Select(r => string.Join('¦', r.Cells)), ignoreCase
                ? Is.EqualTo(plain.Rows.Select(r => string.Join('¦', r.Cells))).IgnoreCase
                : Is.EqualTo(plain.Rows.Select(r => string.Join('¦', r.Cells))));
        });
    }

    [Test]
    public async Task The_annex_is_understood_row_by_row()
    {
        var read = await ReadAsync("annex_layout_constructed.csv");

        Assert.Multiple(() =>
        {
            Assert.That(read.Source.HeaderLine, Is.EqualTo(7));
            Assert.That(read.Source.DefaultDecision, Is.EqualTo(new DefaultDecision("1850/QĐ-UBND-HC", new DateOnly(2020, 12, 7))));
            Assert.That(read.Rows, Has.Count.EqualTo(9));
            Assert.That(read.Rows[3].Cells[2], Is.EqualTo("Chi nhánh Công ty Cổ phần thực phẩm Sen Đại Việt"), "filled below a merged cell");
            Assert.That(read.Rows[3].Filled, Is.EqualTo(new[] { 2 }));
            Assert.That(read.Rows.Select(r => r.Section).Distinct(), Is.EqualTo(new[] { "HUYỆN THÁP MƯỜI", "HUYỆN TAM NÔNG", "HUYỆN LAI VUNG" }));
            Assert.That(ProductNames.Read(read.Rows[8].Cells[1]).Names, Has.Count.EqualTo(3));
            Assert.That(StarsText.Read(read.Rows[8].Cells[3]).Outcome, Is.EqualTo(StarsOutcome.Several));
        });
    }

    private static Task<ReadList> ReadAsync(string file) => ReadList.OfAsync(File.ReadAllBytes(SharedFiles.Find("data", "samples", file)));
}
