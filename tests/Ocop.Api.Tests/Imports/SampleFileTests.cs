using System.IO;
using System.Text.Json;
using Ocop.Api.Tests.Support;
using Ocop.Infrastructure.ReferenceData;

namespace Ocop.Api.Tests.Imports;

/// <summary>The real lists: the one that the program ships, and those of the team's folder where it is at hand.</summary>
public sealed class SampleFileTests
{
    private TestApi _api = null!;
    private ImportClient _client = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _api = await TestApi.StartAsync();
        _client = new(_api.Http());
    }

    [TearDown]
    public async Task StopAsync()
    {
        _client.Dispose();
        await _api.DisposeAsync();
    }

    [Test]
    public async Task The_shipped_list_goes_in_whole_and_only_its_recognised_rows_are_recognised()
    {
        var content = await ShippedAsync();
        var import = await _client.ReviewAsync("sample-register.csv", content);
        Assert.That(import.Count("errors"), Is.Zero, string.Join("\n", await _client.RowsAsync(import, "&status=error")));
        Assert.That(import.Count("total"), Is.EqualTo(163));
        await _client.CommitAsync(import);

        var products = await _client.ListAsync("/api/v1/products?limit=200");
        Assert.That(products, Has.Count.EqualTo(import.Count("creates")));
        Assert.That(products.Count(p => p.Status() == "none"), Is.GreaterThanOrEqualTo(61), "candidates and kinds of products are no recognitions");
        Assert.That(products.Where(p => p.GetProperty("decisionDate").ValueKind == JsonValueKind.Null).Select(p => p.Status()), Is.All.AnyOf("none", "unconfirmed"));
        Assert.That(await _client.ListAsync("/api/v1/products?q=kho%20ca%20thap%20muoi"), Is.Not.Empty);
        var shown = await _client.Http.GetJsonAsync($"/api/v1/products/{products[0].GetProperty("id").GetGuid()}");
        Assert.That(shown.GetProperty("sources").EnumerateArray().First().GetProperty("url").GetString(), Does.StartWith("https://"));

        var again = await _client.CommitAsync(await _client.ReviewAsync("sample-register.csv", content));
        Assert.That((again.Count("creates"), again.Count("links"), again.Count("unchanged")), Is.EqualTo((0, 0, 163)));
    }

    [Test]
    public async Task Every_encoding_of_the_same_list_gives_the_same_rows()
    {
        var expected = await RowsOfAsync("enc_utf8_nfc.csv");
        Assert.That(expected, Has.Count.GreaterThan(40));

        foreach (var name in new[] { "enc_utf8_bom.csv", "enc_utf8_nfd.csv", "enc_utf16le_bom.csv", "enc_cp1258.csv", "enc_vni_windows1252.csv" })
        {
            Assert.That(await RowsOfAsync(name), Is.EqualTo(expected), name);
        }

        // TCVN3 has no toned capitals.
        Assert.That((await RowsOfAsync("enc_tcvn3_latin1.csv")).Select(r => r.ToLowerInvariant()), Is.EqualTo(expected.Select(r => r.ToLowerInvariant())));
    }

    [Test]
    public async Task The_annex_with_titles_sections_and_merged_cells_is_read_row_by_row()
    {
        var import = await _client.ReviewAsync("annex_layout_constructed.csv", await TeamFileAsync("annex_layout_constructed.csv"));
        var rows = await _client.RowsAsync(import);

        Assert.That(rows.Select(r => r.GetProperty("product").Name().Split('\n')[0]), Is.EqualTo(new[]
        {
            "Khô cá sặc rằn", "Khô cá sặc rằn", "Hạt sen tươi", "Hạt sen sấy", "Củ sen cắt lát", "Khô cá lòng tong ôm tiêu sọ 50%", "Trà nhàu cỏ ngọt túi lọc",
            "Bột gạo lứt Huyết Rồng, Gạo lứt Huyết Rồng Năm Đấu", "Chả lụa",
        }));
        Assert.That(rows.Select(r => r.GetProperty("unit").GetProperty("districtName").GetString()), Is.EqualTo(new[]
        {
            "Huyện Tháp Mười", "Huyện Tháp Mười", "Huyện Tháp Mười", "Huyện Tháp Mười", "Huyện Tháp Mười", "Huyện Tam Nông", "Huyện Tam Nông", "Huyện Tam Nông", "Huyện Lai Vung",
        }));
        Assert.That(rows.Count(r => r.Status() == "error"), Is.EqualTo(1));
        Assert.That(rows[^1].Codes(), Does.Contain("import.stars_several"));
        Assert.That(rows[3].GetProperty("subject").Name(), Is.EqualTo(rows[2].GetProperty("subject").Name()));
        Assert.That(rows[4].GetProperty("decision").GetProperty("date").GetString(), Is.EqualTo("2020-12-07"));

        var committed = await _client.CommitAsync(import, "valid-rows");
        Assert.That(committed.Status(), Is.EqualTo("committed"));
        Assert.That(await _client.ListAsync("/api/v1/products"), Has.Count.EqualTo(8));
    }

    private async Task<List<string>> RowsOfAsync(string name)
    {
        var import = await _client.ReviewAsync(name, await TeamFileAsync(name));
        return
        [
            .. (await _client.RowsAsync(import)).Select(r => string.Join(
                " | ", r.GetProperty("product"), r.GetProperty("subject"), r.GetProperty("unit"), r.Status(), r.Action(), string.Join(',', r.Codes()))),
        ];
    }

    private static async Task<byte[]> ShippedAsync()
    {
        await using var content = SampleRegister.Open();
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy);
        return copy.ToArray();
    }

    private static Task<byte[]> TeamFileAsync(string name) => File.ReadAllBytesAsync(SharedFiles.Find("data", "samples", name));
}
