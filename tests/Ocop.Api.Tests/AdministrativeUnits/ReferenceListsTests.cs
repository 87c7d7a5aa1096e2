using System.Net;
using System.Text.Json;
using Ocop.Api.Tests.Support;

namespace Ocop.Api.Tests.AdministrativeUnits;

[FixtureLifeCycle(LifeCycle.SingleInstance)]
public sealed class ReferenceListsTests
{
    private TestApi _api = null!;
    private HttpClient _http = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _api = await TestApi.StartAsync();
        _http = _api.Http();
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _http.Dispose();
        await _api.DisposeAsync();
    }

    [TestCase("administrative-units?level=commune", 102)]
    [TestCase("administrative-units?level=province", 1)]
    [TestCase("administrative-units?level=district", 0)]
    [TestCase("administrative-units?on=2025-06-30&level=district", 23)]
    [TestCase("administrative-units?on=2025-06-30&level=commune", 305)]
    [TestCase("administrative-units?on=2025-06-30&level=commune&parent=87", 141)]
    [TestCase("administrative-units?on=2025-06-30&level=commune&parent=82", 164)]
    [TestCase("administrative-units?on=2025-06-30&parent=87", 12)]
    [TestCase("administrative-units?on=2025-06-30&parent=82", 11)]
    [TestCase("administrative-units?parent=82", 102)]
    [TestCase("product-types", 26)]
    [TestCase("product-types?on=2026-05-21", 0)]
    [TestCase("product-types?on=2020-06-01", 26)]
    [TestCase("agencies?kind=ministry", 5)]
    [TestCase("agencies?kind=peoples-committee", 103)]
    public async Task Counts_what_held_on_the_day(string path, int total)
    {
        var list = await _http.GetJsonAsync($"/api/v1/{path}{(path.Contains('?') ? '&' : '?')}count=true&limit=1");
        Assert.That(list.GetProperty("total").GetInt32(), Is.EqualTo(total));
    }

    [Test]
    public async Task One_code_names_Tien_Giang_before_July_2025_and_Dong_Thap_since()
    {
        Assert.That(await NamesAsync("administrative-units?level=province"), Is.EqualTo(new[] { "Tỉnh Đồng Tháp" }));
        Assert.That(await NamesAsync("administrative-units?level=province&on=2025-06-30"), Is.EqualTo(new[] { "Tỉnh Tiền Giang", "Tỉnh Đồng Tháp" }));
        Assert.That(await NamesAsync("administrative-units?on=2024-04-30&q=go cong&level=district"), Does.Contain("Thị xã Gò Công"));
        Assert.That(await NamesAsync("administrative-units?on=2024-05-01&q=go cong&level=district"), Does.Contain("Thành phố Gò Công"));
    }

    [TestCase("q=cao lanh")]
    [TestCase("q=lanh Cao")]
    [TestCase("q=CAO%20L%C3%83NH")]
    [TestCase("q=29869")]
    public async Task Finds_a_unit_by_its_words_or_code(string query) =>
        Assert.That(await NamesAsync($"administrative-units?{query}"), Is.EqualTo(new[] { "Phường Cao Lãnh" }));

    [Test]
    public async Task Says_what_became_of_a_unit()
    {
        var divided = (await ItemsAsync("administrative-units?on=2025-06-30&q=gao giong")).Single();
        Assert.That(divided.GetProperty("parentName").GetString(), Is.EqualTo("Huyện Cao Lãnh"));
        Assert.That(divided.GetProperty("validTo").GetString(), Is.EqualTo("2025-06-30"));
        Assert.That(
            divided.GetProperty("successors").EnumerateArray().Select(s => $"{s.GetProperty("name").GetString()} {s.GetProperty("scope").GetString()}"),
            Is.EquivalentTo(new[] { "Xã Phú Cường partial", "Xã Phong Mỹ partial" }));

        var detail = await _http.GetJsonAsync($"/api/v1/administrative-units/{divided.GetProperty("id").GetString()}");
        Assert.That(detail.GetProperty("currentUnit").ValueKind, Is.EqualTo(JsonValueKind.Null), "a divided commune has no one unit of today");

        var merged = (await ItemsAsync("administrative-units?on=2025-06-30&parent=876&q=tan thanh")).Single();
        detail = await _http.GetJsonAsync($"/api/v1/administrative-units/{merged.GetProperty("id").GetString()}");
        Assert.That(detail.GetProperty("currentUnit").GetProperty("name").GetString(), Is.EqualTo("Xã Lai Vung"));
        Assert.That(detail.GetProperty("districtName").GetString(), Is.EqualTo("Huyện Lai Vung"));
    }

    [Test]
    public async Task Pages_through_all_rows_once()
    {
        List<string> codes = [];
        string? cursor = null;

        do
        {
            var page = await _http.GetJsonAsync($"/api/v1/administrative-units?level=commune&limit=25&cursor={cursor}");
            codes.AddRange(page.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("code").GetString()!));
            cursor = page.GetProperty("nextCursor").GetString();
        }
        while (cursor is not null);

        Assert.That(codes, Has.Count.EqualTo(102).And.Unique.And.Ordered);
    }

    [Test]
    public async Task Answers_304_to_who_has_the_list_of_that_day()
    {
        var tag = await _http.ETagAsync("/api/v1/product-types");
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/v1/product-types", UriKind.Relative));
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        using var response = await _http.SendAsync(request);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
        Assert.That(await _http.ETagAsync("/api/v1/product-types?on=2020-01-01"), Is.Not.EqualTo(tag));
    }

    [TestCase("administrative-units?parent=87", 422, "unit.unknown")]
    [TestCase("administrative-units?level=hamlet", 400, "request.invalid")]
    [TestCase("administrative-units?on=30/06/2025", 400, "request.malformed")]
    [TestCase("administrative-units?limit=0", 400, "request.invalid")]
    [TestCase("agencies?limit=201", 400, "request.invalid")]
    [TestCase("agencies?cursor=nonsense", 400, "list.invalid_cursor")]
    [TestCase("administrative-units/00000000-0000-7000-8000-000000000009", 404, "unit.not_found")]
    public async Task Refuses_what_it_cannot_answer(string path, int status, string code)
    {
        using var response = await _http.GetAsync(new Uri($"/api/v1/{path}", UriKind.Relative));
        await response.AssertProblemAsync(status, code);
    }

    [Test]
    public async Task The_public_sees_units_and_types_and_nothing_else()
    {
        await using var api = await TestApi.StartAsync();
        using var http = api.Http();
        api.Caller.UserId = null;
        api.Caller.Granted.Clear();

        Assert.That((await http.GetJsonAsync("/api/v1/public/administrative-units?level=commune&count=true")).GetProperty("total").GetInt32(), Is.EqualTo(102));
        Assert.That((await http.GetJsonAsync("/api/v1/public/product-types?count=true")).GetProperty("total").GetInt32(), Is.EqualTo(26));

        foreach (var path in new[] { "administrative-units", "agencies", "product-types", "legal-documents", "process-rules" })
        {
            using var response = await http.GetAsync(new Uri($"/api/v1/{path}", UriKind.Relative));
            Assert.That((int)response.StatusCode, Is.AnyOf(401, 403), path);
        }
    }

    [Test]
    public async Task Cites_the_acts_in_force_and_what_took_their_place()
    {
        Assert.That(await NumbersAsync("legal-documents"), Does.Contain("26/2026/QĐ-TTg").And.Not.Contain("148/QĐ-TTg").And.Not.Contain("1489/QĐ-TTg"));
        Assert.That(await NumbersAsync("legal-documents?on=2026-07-20"), Does.Contain("26/2026/QĐ-TTg").And.Contain("148/QĐ-TTg").And.Contain("1489/QĐ-TTg"));
        Assert.That(await NumbersAsync("legal-documents?on=2025-01-15"), Does.Contain("148/QĐ-TTg").And.Not.Contain("26/2026/QĐ-TTg"));

        var earlier = (await ItemsAsync("legal-documents?on=2025-01-15")).Single(d => d.GetProperty("key").GetString() == "qd-148-2023");
        Assert.That(earlier.GetProperty("supersededBy").GetString(), Is.EqualTo("26/2026/QĐ-TTg"));

        var months = (await ItemsAsync("process-rules?q=validity_months")).Single();
        Assert.That(months.GetProperty("value").GetString(), Is.EqualTo("36"));
        Assert.That(months.GetProperty("legalDocument").GetString(), Is.EqualTo("26/2026/QĐ-TTg"));
    }

    [Test]
    public async Task The_departments_follow_the_day()
    {
        var directive = await NamesAsync("agencies?on=2025-01-15&kind=department&q=nong nghiep dong thap");
        Assert.That(directive, Is.EqualTo(new[] { "Sở Nông nghiệp và Phát triển nông thôn tỉnh Đồng Tháp" }));
        Assert.That(await NamesAsync("agencies?kind=department&q=nong nghiep dong thap"), Is.EqualTo(new[] { "Sở Nông nghiệp và Môi trường tỉnh Đồng Tháp" }));
    }

    [Test]
    public async Task Needs_somebody_signed_in_and_no_right()
    {
        await using var api = await TestApi.StartAsync();
        using var http = api.Http();
        api.Caller.Granted.Clear();
        using var signedIn = await http.GetAsync(new Uri("/api/v1/agencies", UriKind.Relative));
        Assert.That((int)signedIn.StatusCode, Is.EqualTo(200));
        api.Caller.UserId = null;
        using var nobody = await http.GetAsync(new Uri("/api/v1/agencies", UriKind.Relative));
        Assert.That((int)nobody.StatusCode, Is.EqualTo(401));
    }

    private async Task<List<JsonElement>> ItemsAsync(string path) =>
        [.. (await _http.GetJsonAsync($"/api/v1/{path}")).GetProperty("items").EnumerateArray()];

    private async Task<List<string?>> NamesAsync(string path) => [.. (await ItemsAsync(path)).Select(i => i.GetProperty("name").GetString())];

    private async Task<List<string?>> NumbersAsync(string path) => [.. (await ItemsAsync(path)).Select(i => i.GetProperty("number").GetString())];
}
