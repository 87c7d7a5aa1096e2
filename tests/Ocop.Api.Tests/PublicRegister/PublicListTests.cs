using System.Text.Json;
using System.Xml.Linq;
using Ocop.Api.Tests.Support;

namespace Ocop.Api.Tests.PublicRegister;

/// <summary>The lists that the province publishes: each holds what belongs there, since which day, by which decision and why; as a page, a file and a feed.</summary>
public sealed class PublicListTests : ApiTest
{
    private const string Lists = "/api/v1/public/lists";

    [Test]
    public async Task Each_list_holds_what_belongs_there_and_since_when()
    {
        await RecogniseAsync("Còn", "2026-01-15");
        await RecogniseAsync("Sắp", "2023-12-31");
        await RecogniseAsync("Hết", "2023-11-01");
        await TakeAsync(await RecogniseAsync("Dừng", "2026-02-01"), "suspension", new { on = "2026-11-10", ground = "Chờ kiểm nghiệm" });
        await TakeAsync(await RecogniseAsync("Thu", "2026-03-01"), "revocation",
            new { on = "2026-11-20", ground = "Kết luận số 5", groundCode = "mark-misuse", decisionNumber = "9/QĐ-UBND", decisionDate = "2026-11-19" });
        await TakeAsync(await RecogniseAsync("Rút", "2026-04-01"), "withdrawal", new { on = "2026-11-21", ground = "Ngừng làm" });

        Assert.That(await NamesAsync("in-force"), Is.EqualTo(new[] { ("Còn", "in-force", "2026-01-15"), ("Sắp", "expiring", "2023-12-31") }));
        Assert.That(await NamesAsync("expiring"), Is.EqualTo(new[] { ("Sắp", "expiring", "2026-10-02") }));
        Assert.That(await NamesAsync("expired"), Is.EqualTo(new[] { ("Hết", "expired", "2026-11-02") }));
        Assert.That(await NamesAsync("suspended"), Is.EqualTo(new[] { ("Dừng", "suspended", "2026-11-10") }));
        Assert.That(await NamesAsync("revoked"), Is.EqualTo(new[] { ("Rút", "withdrawn", "2026-11-21"), ("Thu", "revoked", "2026-11-20") }));
        Assert.That(await NamesAsync("superseded"), Is.Empty);
        var revoked = (await RowsAsync("revoked"))[1];
        Assert.That(
            (Text(revoked, "groundCode"), Text(revoked, "ground"), Text(revoked, "reason"), Text(revoked, "endDecisionNumber"), Text(revoked, "endDecisionDate"), Text(revoked, "decisionDate")),
            Is.EqualTo(("mark-misuse", "Sử dụng sai nhãn hiệu, logo OCOP", "Kết luận số 5", "9/QĐ-UBND", "2026-11-19", "2026-03-01")));
    }

    [Test]
    public async Task What_another_recognition_took_the_place_of_is_listed_too_each_once_and_page_by_page()
    {
        var product = await ProductAsync(await SubjectAsync("HTX A"), "Khô cá lóc", new { code = "A-1" });

        foreach (var date in (string[])["2020-05-01", "2022-06-01", "2024-07-01"])
        {
            await CertificationAsync(product, 4, date);
        }

        List<(string?, string?)> read = [];
        string? cursor = null;

        do
        {
            var page = await Http.GetJsonAsync($"{Lists}/superseded?limit=1{(cursor is null ? "" : "&cursor=" + cursor)}");
            read.AddRange(page.GetProperty("items").EnumerateArray().Select(r => (Text(r, "decisionDate"), Text(r, "supersededOn"))));
            cursor = page.GetProperty("nextCursor").GetString();
        }
        while (cursor is not null);

        Assert.That(read, Is.EquivalentTo(new[] { ("2020-05-01", "2022-06-01"), ("2022-06-01", "2024-07-01") }));
        Assert.That((await RowsAsync("superseded")).Select(r => Text(r, "status")), Is.All.EqualTo("superseded"));
        Assert.That(await NamesAsync("in-force"), Is.EqualTo(new[] { ("Khô cá lóc", "in-force", "2024-07-01") }));
    }

    [Test]
    public async Task Each_list_is_counted_by_unit()
    {
        var units = (await Http.GetJsonAsync("/api/v1/administrative-units?level=commune&limit=2")).GetProperty("items").EnumerateArray().ToList();
        var subject = await SubjectAsync("HTX Địa bàn");

        foreach (var (name, unit, on) in new[] { ("A", 0, "2026-01-15"), ("B", 0, "2026-02-15"), ("C", 1, "2026-01-15"), ("D", 1, "2020-01-15") })
        {
            await CertificationAsync(await ProductAsync(subject, name, new { unitId = units[unit].GetProperty("id").GetGuid() }), 3, on, "1/QĐ");
        }

        await CertificationAsync(await ProductAsync(subject, "Không rõ nơi"), 3, "2026-01-15", "1/QĐ");
        var (one, other) = (units[0].GetProperty("code").GetString(), units[1].GetProperty("code").GetString());

        Assert.That(await CountedAsync("in-force"), Is.EquivalentTo(new[] { (one, 2), (other, 1), ((string?)null, 1) }));
        Assert.That(await CountedAsync("expired"), Is.EqualTo(new[] { (other, 1) }));
        Assert.That(await CountedAsync("revoked"), Is.Empty);
    }

    private async Task<(string?, int)[]> CountedAsync(string list) => [.. (await Http.GetJsonAsync($"{Lists}/{list}/units")).GetProperty("items").EnumerateArray()
        .Select(u => (u.GetProperty("unitCode").GetString(), u.GetProperty("count").GetInt32()))];

    [Test]
    public async Task A_list_is_searched_and_taken_away_as_a_file()
    {
        await RecogniseAsync("Nem Lai Vung", "2026-01-15");
        await RecogniseAsync("Xoài Cao Lãnh", "2026-01-15");

        Assert.That((await Http.GetJsonAsync($"{Lists}/in-force?q=xoai&count=true")).GetProperty("total").GetInt32(), Is.EqualTo(1));
        using var csv = await Http.GetAsync(new Uri($"{Lists}/in-force.csv?q=xoai", UriKind.Relative));
        Assert.That(csv.Content.Headers.ContentDisposition?.FileName, Does.StartWith("con-hieu-luc-"));
        Assert.That(await csv.Content.ReadAsStringAsync(), Does.Contain("Xoài Cao Lãnh").And.Not.Contain("Nem Lai Vung").And.Contain("On this list since"));
        using var xlsx = await Http.GetAsync(new Uri($"{Lists}/in-force.xlsx", UriKind.Relative));
        Assert.That(xlsx.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
        await (await Http.GetAsync(new Uri($"{Lists}/stolen", UriKind.Relative))).AssertProblemAsync(400, "request.invalid");
        await (await Http.GetAsync(new Uri($"{Lists}/stolen.rss", UriKind.Relative))).AssertProblemAsync(400, "request.invalid");
        await (await Http.GetAsync(new Uri($"{Lists}/revoked?limit=0", UriKind.Relative))).AssertProblemAsync(400, "request.invalid");
    }

    [TestCase(".rss", null)]
    [TestCase("", "application/rss+xml")]
    public async Task A_feed_tells_the_latest_first_and_each_once(string suffix, string? accept)
    {
        await TakeAsync(await RecogniseAsync("Mắm <cá> & \"linh\"", "2026-03-01"), "revocation", new { on = "2026-11-01", ground = "Kết luận số 5", groundCode = "law-breach" });
        await TakeAsync(await RecogniseAsync("Nem", "2026-03-02"), "revocation", new { on = "2026-11-20", ground = "Kết luận số 6", groundCode = "mark-misuse", decisionNumber = "9/QĐ-UBND" });
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Lists + "/revoked" + suffix, UriKind.Relative));

        if (accept is not null)
        {
            request.Headers.Accept.ParseAdd(accept);
        }

        using var response = await Http.SendAsync(request);

        Assert.That(response.Content.Headers.ContentType?.ToString(), Is.EqualTo("application/rss+xml; charset=utf-8"));
        var items = XDocument.Parse(await response.Content.ReadAsStringAsync()).Root!.Element("channel")!.Elements("item").ToList();
        Assert.That(items.Select(i => i.Element("title")!.Value), Is.EqualTo((string[])["Nem – HTX của Nem", "Mắm <cá> & \"linh\" – HTX của Mắm <cá> & \"linh\""]));
        Assert.That(items[0].Element("pubDate")!.Value, Is.EqualTo("Fri, 20 Nov 2026 00:00:00 +0700"));
        Assert.That(items[0].Element("description")!.Value, Does.Contain("Misuse of the OCOP mark").And.Contain("9/QĐ-UBND").And.Contain("20/11/2026"));
        Assert.That(items[0].Element("link")!.Value, Does.Contain("/san-pham/"));
        Assert.That(items.Select(i => i.Element("guid")!.Value), Is.Unique);
        Assert.That(items[0].Element("guid")!.Attribute("isPermaLink")!.Value, Is.EqualTo("false"));
    }

    [Test]
    public async Task A_household_owner_s_name_is_reduced_where_the_province_says_so()
    {
        await using var api = await TestApi.StartAsync(("PublicRegister:HouseholdInitials", "true"));
        using var http = api.Http();
        var subject = (await http.PostJsonAsync("/api/v1/subjects", new { name = "Hộ kinh doanh Trần Văn Mập", kind = "household" })).GetProperty("id").GetGuid();
        var product = (await http.PostJsonAsync("/api/v1/products", new { name = "Khô", subjectId = subject })).GetProperty("id").GetGuid();
        await http.PostJsonAsync("/api/v1/certifications", new { productId = product, stars = 3, level = "province", decisionDate = "2026-01-15" });

        foreach (var form in (string[])["", ".csv", ".rss"])
        {
            Assert.That(await http.GetStringAsync(new Uri($"{Lists}/in-force{form}", UriKind.Relative)), Does.Contain("Khô").And.Not.Contain("Trần Văn Mập"), form);
        }
    }

    [Test]
    public async Task What_is_corrected_leaves_the_list_at_once()
    {
        var id = await RecogniseAsync("Thu", "2026-03-01");
        await TakeAsync(id, "withdrawal", new { on = "2026-11-20", ground = "x" });
        Assert.That(await NamesAsync("revoked"), Has.Length.EqualTo(1));

        var step = (await Http.GetJsonAsync($"/api/v1/certifications/{id}/steps")).GetProperty("items")[0].GetProperty("id").GetGuid();
        await TakeAsync(id, $"steps/{step}/correction", new { reason = "Nhầm" });

        Assert.That(await NamesAsync("revoked"), Is.Empty);
        Assert.That(await NamesAsync("in-force"), Has.Length.EqualTo(1));
    }

    private async Task<Guid> RecogniseAsync(string name, string date) => await CertificationAsync(await ProductAsync(await SubjectAsync("HTX của " + name), name), 4, date, "1/QĐ");

    private async Task TakeAsync(Guid id, string step, object body)
    {
        if (step == "revocation")
        {
            await Api.RevokeAsync(Http, id, body);
            return;
        }

        using var response = await PostAsync($"/api/v1/certifications/{id}/{step}", body, await Http.ETagAsync($"/api/v1/certifications/{id}"));
        Assert.That((int)response.StatusCode, Is.EqualTo(204), await response.Content.ReadAsStringAsync());
    }

    private async Task<List<JsonElement>> RowsAsync(string list) => [.. (await Http.GetJsonAsync($"{Lists}/{list}")).GetProperty("items").EnumerateArray()];

    private async Task<(string?, string?, string?)[]> NamesAsync(string list) => [.. (await RowsAsync(list)).Select(r => (Text(r, "name"), Text(r, "status"), Text(r, "since")))];

    private static string? Text(JsonElement item, string field) => item.GetProperty(field).GetString();
}
