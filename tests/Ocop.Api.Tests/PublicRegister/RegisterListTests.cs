using System.Text.Json;
using Npgsql;
using Ocop.Api.Tests.Support;

namespace Ocop.Api.Tests.PublicRegister;

/// <summary>One register of known products, asked in many ways.</summary>
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public sealed class RegisterListTests
{
    private TestApi _api = null!;
    private HttpClient _http = null!;

    [OneTimeSetUp]
    public async Task SetUp()
    {
        _api = await TestApi.StartAsync();
        _http = _api.Http();
        var nemSubject = await _api.RegisterSubjectAsync("Hộ kinh doanh Hoàng Khánh");
        var senSubject = await _api.RegisterSubjectAsync("Công ty TNHH Sen Đại Việt");
        await Add("Nem chua Lai Vung", nemSubject, "Xã Tân Thành", "Huyện Lai Vung", 3, "2024-05-20");
        await Add("Khô cá sặc rằn", senSubject, null, "Huyện Tháp Mười", 4, "2020-12-07");
        await Add("Khô cá lóc", senSubject, null, "Huyện Tam Nông", 4, "2026-06-30");
        await Add("Xoài Cao Lãnh", senSubject, null, "Huyện Cao Lãnh", 5, "2023-12-29");
        await Add("Trà sen", senSubject, null, "Huyện Tháp Mười", 3, null);
        await Add("Đường thốt nốt (ST25)", senSubject, null, null, 3, "2026-01-02");
        await Add("Phở khô", senSubject, null, null, null, null);
    }

    [OneTimeTearDown]
    public async Task TearDown()
    {
        _http.Dispose();
        await _api.DisposeAsync();
    }

    [TestCase("kho ca thap muoi", "Khô cá sặc rằn")]
    [TestCase("xoai cao lanh", "Xoài Cao Lãnh")]
    [TestCase("nem lai vung", "Nem chua Lai Vung")]
    [TestCase("LAI VUNG NEM", "Nem chua Lai Vung")]
    [TestCase("duong thot", "Đường thốt nốt (ST25)")]
    [TestCase("hoang khanh", "Nem chua Lai Vung")]
    [TestCase("tha muoi sen tra", "Trà sen")]
    [TestCase("tan thanh lai", "Nem chua Lai Vung")]
    [TestCase("ca lo", "Khô cá lóc")]
    [TestCase("100%", "")]
    [TestCase("kho_ca", "")]
    [TestCase("zz", "")]
    [TestCase("(tha muoi) \"sen\" tra", "Trà sen")]
    [TestCase("st", "Đường thốt nốt (ST25)")]
    [TestCase("Trà - sen", "Trà sen")]
    [TestCase("nem chua lai vung ho kinh doanh hoang khanh xa tan thanh huyen", "Nem chua Lai Vung")]
    [TestCase("nem chua lai vung ho kinh doanh hoang khanh xa tan thanh huyen zz", "")]
    public async Task Finds_words_in_any_order_without_diacritics(string typed, string expected) =>
        Assert.That(string.Join('|', await Names($"q={Uri.EscapeDataString(typed)}")), Is.EqualTo(expected));

    [Test]
    public async Task Takes_a_long_text_to_look_for() => Assert.That(await Names($"q={new string('x', 500)}"), Is.Empty);

    [TestCase("status=in-force", "Khô cá lóc|Nem chua Lai Vung|Xoài Cao Lãnh|Đường thốt nốt (ST25)")]
    [TestCase("status=expiring", "Xoài Cao Lãnh")]
    [TestCase("status=expired", "Khô cá sặc rằn")]
    [TestCase("status=unconfirmed", "Trà sen")]
    [TestCase("status=superseded", "")]
    [TestCase("status=expired,unconfirmed", "Khô cá sặc rằn|Trà sen")]
    [TestCase("stars=3", "Nem chua Lai Vung|Trà sen|Đường thốt nốt (ST25)")]
    [TestCase("stars=4&stars=5&status=in-force", "Khô cá lóc|Xoài Cao Lãnh")]
    [TestCase("unit=30226", "Nem chua Lai Vung")]
    [TestCase("unit=30226&unitOn=2025-01-01", "Nem chua Lai Vung")]
    [TestCase("unit=28249", "")]
    [TestCase("sort=-stars&limit=1", "Xoài Cao Lãnh")]
    [TestCase("sort=expiresOn&limit=1", "Khô cá sặc rằn")]
    public async Task Filters_and_sorts(string query, string expected) =>
        Assert.That(Sorted(await Names(query)), Is.EqualTo(Sorted(expected.Split('|', StringSplitOptions.RemoveEmptyEntries))));

    [Test]
    public async Task Shows_only_what_has_or_had_a_recognition() =>
        Assert.That(await Names(""), Has.Count.EqualTo(6).And.No.Member("Phở khô"));

    [Test]
    public async Task Counts_a_district_of_old_and_the_province_of_today()
    {
        Assert.That(await Names("unit=82"), Has.Count.EqualTo(5), "all with a unit lie in today's Đồng Tháp");
        Assert.That(await Names("unit=87&unitOn=2025-01-01"), Has.Count.EqualTo(5), "old Đồng Tháp");
        Assert.That(await Names("unit=82&unitOn=2025-01-01"), Is.Empty, "82 was Tiền Giang then");
        Assert.That(await Names("unit=872"), Is.EqualTo((string[])["Khô cá sặc rằn", "Trà sen"]), "a district that ended still names its own");
    }

    [TestCase("unit=99999", 422, "unit.unknown")]
    [TestCase("status=good", 400, "request.invalid")]
    [TestCase("stars=x", 400, "request.invalid")]
    [TestCase("stars=6", 400, "request.invalid")]
    [TestCase("limit=0", 400, "request.invalid")]
    [TestCase("limit=201", 400, "request.invalid")]
    [TestCase("limit=x", 400, "request.malformed")]
    [TestCase("sort=colour", 400, "request.invalid")]
    [TestCase("cursor=abc", 400, "list.invalid_cursor")]
    [TestCase("cursor=WyJOYW1lIiwiXHUwMDAwIiwiMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAiXQ", 400, "list.invalid_cursor")]
    [TestCase("sort=--name", 400, "request.invalid")]
    [TestCase("sort=name,name", 400, "request.invalid")]
    public async Task Refuses_what_makes_no_sense(string query, int status, string code) =>
        await (await _http.GetAsync(new Uri($"/api/v1/public/products?{query}", UriKind.Relative))).AssertProblemAsync(status, code);

    [TestCase("name")]
    [TestCase("-name")]
    [TestCase("expiresOn")]
    [TestCase("-expiresOn")]
    [TestCase("stars")]
    [TestCase("-stars")]
    [TestCase("code")]
    [TestCase("stars,-expiresOn")]
    [TestCase("-stars,expiresOn,name")]
    [TestCase("-expiresOn,-name")]
    public async Task Pages_through_every_row_once_in_any_order(string sort)
    {
        var whole = await Rows($"sort={sort}&limit=200");
        List<string> paged = [];
        string? cursor = null;

        do
        {
            var page = await _http.GetJsonAsync($"/api/v1/products?sort={sort}&limit=2{(cursor is null ? "" : "&cursor=" + cursor)}");
            paged.AddRange(page.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("code").GetString()!));
            cursor = page.GetProperty("nextCursor").GetString();
        }
        while (cursor is not null);

        Assert.That(paged, Is.EqualTo(whole.Select(i => i.GetProperty("code").GetString())));
        Assert.That(paged, Has.Count.EqualTo(7));
    }

    [Test]
    public async Task Shows_officers_the_register_as_of_a_day()
    {
        var then = (await Rows("asOf=2021-01-01&status=in-force")).Select(r => r.GetProperty("name").GetString());

        Assert.That(then, Is.EqualTo((string[])["Khô cá sặc rằn"]));
    }

    [Test]
    public async Task Shows_the_last_day_there_is_too() => Assert.That(await Rows("asOf=9999-12-31"), Has.Count.EqualTo(7));

    [Test]
    public async Task Sorts_by_several_columns()
    {
        var rows = (await Rows("sort=-stars,name")).Select(r => (Stars: r.GetProperty("stars").ToString(), Name: r.GetProperty("name").GetString())).ToList();

        Assert.That(rows.Select(r => r.Stars), Is.EqualTo((string[])["5", "4", "4", "3", "3", "3", ""]));
        Assert.That(rows[1].Name, Is.EqualTo("Khô cá lóc"));
    }

    [TestCase("stars")]
    [TestCase("-stars")]
    [TestCase("expiresOn")]
    [TestCase("-expiresOn")]
    [TestCase("-stars,-name")]
    public async Task Puts_what_lacks_the_value_last_in_either_direction(string sort)
    {
        var column = sort.Split(',')[0].TrimStart('-');
        var empty = (await Rows($"sort={sort}")).Select(r => r.GetProperty(column).ValueKind == JsonValueKind.Null).ToList();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/products?sort={sort}");
        request.Headers.Accept.ParseAdd("text/csv");
        using var exported = await _http.SendAsync(request);
        var file = await exported.Content.ReadAsStringAsync();

        Assert.That(empty, Is.EqualTo(empty.Order()).And.Contains(true).And.Contains(false));
        Assert.That(file.TrimEnd().Split('\n')[^1], Does.Contain("Phở khô").Or.Contain("Trà sen"), "an export keeps the order");
    }

    [Test]
    public async Task Counts_when_asked()
    {
        var page = await _http.GetJsonAsync("/api/v1/public/products?count=true&limit=1");

        Assert.That(page.GetProperty("total").GetInt32(), Is.EqualTo(6));
    }

    [TestCase("/api/v1/public/products.csv?status=expired", "text/csv")]
    [TestCase("/api/v1/products.xlsx?status=expired", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    public async Task Exports_exactly_the_filter(string path, string mediaType)
    {
        using var response = await _http.GetAsync(new Uri(path, UriKind.Relative));

        Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo(mediaType));

        if (mediaType == "text/csv")
        {
            var lines = (await response.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.That(lines, Has.Length.EqualTo(2));
            Assert.That(lines[1], Does.Contain("Khô cá sặc rằn"));
        }
    }

    private static string Sorted(IEnumerable<string> names) => string.Join('|', names.Order(StringComparer.Ordinal));

    private async Task<List<string>> Names(string query) =>
        [.. (await _http.GetJsonAsync($"/api/v1/public/products?{query}")).GetProperty("items").EnumerateArray().Select(i => i.GetProperty("name").GetString()!)];

    private async Task<List<JsonElement>> Rows(string query) => [.. (await _http.GetJsonAsync($"/api/v1/products?{query}")).GetProperty("items").EnumerateArray()];

    private async Task Add(string name, Guid subjectId, string? commune, string? district, int? stars, string? decided)
    {
        var unitId = await UnitAsync(commune, district);
        var product = await _http.PostJsonAsync("/api/v1/products", new { name, subjectId, unitId });

        if (stars is not null)
        {
            await _http.PostJsonAsync("/api/v1/certifications", new
            {
                productId = product.GetProperty("id").GetGuid(),
                stars,
                level = "province",
                decisionNumber = decided is null ? null : "1/QĐ-UBND",
                decisionDate = decided,
            });
        }
    }

    private async Task<Guid?> UnitAsync(string? commune, string? district)
    {
        if (district is null)
        {
            return null;
        }

        await using var source = NpgsqlDataSource.Create(_api.ConnectionString);
        await using var command = source.CreateCommand(
            "select coalesce(c.id, d.id) from administrative_units d left join administrative_units c on c.parent_id = d.id and c.name = $2 where d.name = $1");
        command.Parameters.Add(new() { Value = district });
        command.Parameters.Add(new() { Value = commune ?? "" });
        return (Guid?)await command.ExecuteScalarAsync();
    }
}
