using System.Net.Http.Json;
using System.Text.Json;
using Ocop.Api.Tests.Support;

namespace Ocop.Api.Tests.Traces;

/// <summary>Today is 23 November 2026.</summary>
public sealed class TraceTests : ApiTest
{
    private const string Gtin = "8938501230010";
    private const string Records = "/api/v1/trace-records";

    [Test]
    public async Task What_is_told_of_a_lot_is_kept_once_replaced_and_shown_in_public_without_people()
    {
        var product = await RegisteredAsync();
        var content = Content("2026-10-01T01:00:00Z");
        var told = await PutAsync($"{Records}/{Gtin}?lot=L01", content);
        Assert.That((Text(told, "outcome"), told.GetProperty("edition").GetInt32()), Is.EqualTo(("created", 1)));
        Assert.That(Text(await PutAsync($"{Records}/0{Gtin}?lot=L01", content), "outcome"), Is.EqualTo("unchanged"), "told again, it changes nothing");
        told = await PutAsync($"{Records}/{Gtin}?lot=L01", Content("2026-10-02T01:00:00Z"));
        Assert.That((Text(told, "outcome"), told.GetProperty("edition").GetInt32()), Is.EqualTo(("updated", 2)));
        await PutAsync($"{Records}/{Gtin}?lot=L02", content);

        var kept = await Http.GetJsonAsync($"{Records}/{Gtin}?lot=L01");
        Assert.That((Text(kept, "lot"), Text(kept.GetProperty("content").GetProperty("stages")[1], "name"), kept.GetProperty("productId").GetGuid()), Is.EqualTo(("L01", "Thu mua", product)));
        using var none = await Http.GetAsync(new Uri($"{Records}/{Gtin}?lot=L99", UriKind.Relative));
        await none.AssertProblemAsync(404, "trace.not_found");

        var shown = await Http.GetJsonAsync("/api/v1/public/products/KEO-1/trace?lot=L01");
        var stages = shown.GetProperty("stages").EnumerateArray().ToList();
        Assert.That((stages.Select(s => Text(s, "name")), Text(stages[0], "placeName")), Is.EqualTo((new[] { "Thu mua", "Sơ chế" }, "Bến Tre")), "in the order of time");
        Assert.That(shown.GetProperty("stages").GetRawText(), Does.Not.Contain("Nguyễn Văn Bảy"));
        Assert.That(shown.GetRawText(), Does.Not.Contain("Ấp 3").And.Not.Contain("0912"));
        Assert.That(stages[1].GetProperty("to")[0].GetString(), Is.EqualTo("Siêu thị Cao Lãnh"));
        shown = await Http.GetJsonAsync($"/api/v1/public/products/{Gtin}/trace");
        Assert.That((Text(shown, "lot"), shown.GetProperty("lots").GetArrayLength()), Is.EqualTo(("L02", 2)), "the latest, where none is asked for");
        Assert.That((await Http.GetJsonAsync($"/api/v1/products/{product}/trace?lot=L01")).GetProperty("record").GetProperty("edition").GetInt32(), Is.EqualTo(2));

        var events = await Api.ColumnAsync("select payload::text from ledger_events where type = 'trace.recorded.v1' and visibility = 'published'");
        Assert.That(events, Has.Length.EqualTo(3).And.None.Contains("Bảy").And.None.Contains("Ấp 3"));
    }

    [Test]
    public async Task What_cannot_be_taken_says_where_it_is_wrong()
    {
        await RegisteredAsync();
        using var unknown = await TryPutAsync($"{Records}/8936012345674", Content("2026-10-01T01:00:00Z"));
        await unknown.AssertProblemAsync(422, "trace.gtin_unknown");
        using var digit = await TryPutAsync($"{Records}/8938501230014", Content("2026-10-01T01:00:00Z"));
        await digit.AssertProblemAsync(422, "product.gtin_invalid");
        using var nameless = await TryPutAsync($"{Records}/{Gtin}", new { stages = new object[] { new { name = "Thu mua", at = "2026-10-01T01:00:00Z" }, new { name = "", at = "2026-10-01T01:00:00Z" } } });
        await nameless.AssertProblemAsync(400, "request.invalid");
        Assert.That(await nameless.Content.ReadAsStringAsync(), Does.Contain("#/stages/1/name"));
        using var timeless = await TryPutAsync($"{Records}/{Gtin}", new { stages = new object[] { new { name = "Thu mua" } } });
        Assert.That(await timeless.Content.ReadAsStringAsync(), Does.Contain("#/stages/0/at"));
        using var empty = await TryPutAsync($"{Records}/{Gtin}", new { });
        await empty.AssertProblemAsync(400, "request.invalid");
        using var nothing = await TryPutAsync($"{Records}/{Gtin}", new { stages = new object?[] { null } });
        await nothing.AssertProblemAsync(400, "request.invalid");
        using var picture = await TryPutAsync($"{Records}/{Gtin}", new { imageUrl = "javascript:alert(1)", stages = new object[] { new { name = "Thu mua", at = "2026-10-01T01:00:00Z" } } });
        Assert.That(await picture.Content.ReadAsStringAsync(), Does.Contain("#/imageUrl"));
        using var partyless = await TryPutAsync($"{Records}/{Gtin}", new { stages = new object[] { new { name = "Thu mua", at = "2026-10-01T01:00:00Z", from = new object?[] { null } } } });
        await partyless.AssertProblemAsync(400, "request.invalid");
    }

    [Test]
    public async Task Bad_rows_of_a_batch_do_not_stop_the_others()
    {
        await RegisteredAsync();
        object Stage() => new { name = "Thu mua", at = "2026-10-01T01:00:00Z" };
        object?[] items =
        [
            new { gtin = Gtin, lot = "A", stages = new[] { Stage() } }, new { gtin = "8938501230014", lot = "A", stages = new[] { Stage() } }, new { gtin = "8936012345674", stages = new[] { Stage() } },
            new { gtin = Gtin, lot = "B", stages = new object[] { Stage(), new { name = "", at = "2026-10-01T01:00:00Z" } } }, new { gtin = Gtin, lot = "C", stages = new[] { new { name = "x", at = "hôm qua" } } },
            null, new { gtin = Gtin, lot = "A", stages = new[] { Stage() } }, new { gtin = Gtin, lot = "A", stages = new[] { Stage(), Stage() } }, new { gtin = Gtin, lot = new string('x', 101), stages = new[] { Stage() } },
        ];
        var outcomes = (await Http.PostJsonAsync($"{Records}/batch", new { items })).GetProperty("items").EnumerateArray()
            .Select(o => (Text(o, "outcome"), Text(o, "code"), Text(o, "pointer"))).ToArray();
        Assert.That(outcomes, Is.EqualTo(new[]
        {
            ("created", "", ""), ("refused", "product.gtin_invalid", "#/gtin"), ("refused", "trace.gtin_unknown", "#/gtin"), ("refused", "field.not_empty", "#/stages/1/name"),
            ("refused", "field.malformed", "#/stages/0/at"), ("refused", "field.malformed", "#"), ("unchanged", "", ""), ("updated", "", ""), ("refused", "field.too_long", "#/lot"),
        }));

        var many = Enumerable.Range(0, 10_000).Select(i => new { gtin = Gtin, lot = $"N{i}", stages = new[] { Stage() } }).ToArray();
        var all = (await Http.PostJsonAsync($"{Records}/batch", new { items = many })).GetProperty("items").EnumerateArray().ToList();
        Assert.That(all.Count(o => Text(o, "outcome") == "created"), Is.EqualTo(10_000));
        using var tooMany = await Http.PostAsJsonAsync($"{Records}/batch", new { items = many.Append(many[0]) });
        await tooMany.AssertProblemAsync(422, "batch.too_many_rows");
        using var shapeless = await Http.PostAsJsonAsync($"{Records}/batch", new { rows = many.Take(1) });
        await shapeless.AssertProblemAsync(400, "request.malformed");
    }

    [Test]
    public async Task Scans_of_other_systems_are_counted_once()
    {
        var product = await RegisteredAsync();
        object[] items =
        [
            new { code = $"https://id.example/01/0{Gtin}/10/L01", at = "2026-11-22T01:00:00Z", place = "Phường Mỹ Tho", deviceKind = "phone", outcome = "found" },
            new { code = "KEO-1", at = "2026-11-22T01:00:00Z" }, new { code = "khong-co", at = "2026-11-22T01:00:00Z" }, new { code = "", at = "2026-11-22T01:00:00Z" }, new { code = "KEO-1" },
            new { code = "KEO-1", at = "2027-01-01T00:00:00Z" }, new { code = "KEO-1", at = "2026-11-22T01:00:00Z", place = "10.36012, 106.36123" }, new { code = 5 },
            new { code = "KEO-1", at = "2026-11-22T01:00:00Z", place = "10.4,106.36" },
        ];
        async Task<string[]> ReportAsync() => [.. (await Http.PostJsonAsync("/api/v1/scan-reports", new { items })).GetProperty("items").EnumerateArray().Select(o => Text(o, "outcome") + Text(o, "code"))];
        Assert.That(await ReportAsync(), Is.EqualTo(new[]
        {
            "created", "created", "created", "refusedscan.code_invalid", "refusedfield.required", "refusedscan.in_future", "refusedscan.place_too_exact", "refusedfield.malformed", "refusedscan.place_too_exact",
        }));
        Assert.That((await ReportAsync()).Take(3), Is.All.EqualTo("unchanged"));
        Assert.That(await Api.ColumnAsync("select count(*) filter (where product_id = $1) || '/' || count(*) from partner_scans", product), Is.EqualTo(new[] { "2/3" }));
        using var tooMany = await Http.PostAsJsonAsync("/api/v1/scan-reports", new { items = Enumerable.Repeat(new { code = "KEO-1", at = "2026-11-22T01:00:00Z" }, 10_001) });
        await tooMany.AssertProblemAsync(422, "batch.too_many_rows");
    }

    private static object Content(string at) => new
    {
        productName = "Kẹo dừa",
        producer = new { name = "Hộ kinh doanh Nguyễn Văn Bảy", kind = "household" },
        address = "Ấp 3, xã Tân Thạch",
        producedAt = "2026-10-03T00:00:00Z",
        traceCode = "TX-1",
        shelfLife = "6 tháng",
        standards = new[] { "TCVN 5908" },
        stages = new object[]
        {
            new
            {
                name = "Sơ chế",
                at = "2026-10-03T01:00:00Z",
                to = new[] { new { name = "Siêu thị Cao Lãnh" } },
                attributes = new { dienThoai = "0912 345 678" },
            },
            new
            {
                code = "S1",
                name = "Thu mua",
                placeCode = "8938501230008",
                placeName = "Bến Tre",
                at,
                from = new[] { new { name = "Nguyễn Văn Bảy", kind = "person" } },
            },
        },
    };

    private async Task<Guid> RegisteredAsync()
    {
        var product = await ProductAsync(await SubjectAsync("HTX Kẹo dừa"), "Kẹo dừa", new { code = "KEO-1" });
        await CertificationAsync(product, 4, "2026-01-10", "12/QĐ-UBND");
        await CreateAsync("/api/v1/gtins", new { gtin = Gtin, productId = product });
        return product;
    }

    private async Task<JsonElement> PutAsync(string path, object body)
    {
        using var answer = await TryPutAsync(path, body);
        Assert.That((int)answer.StatusCode, Is.EqualTo(200), await answer.Content.ReadAsStringAsync());
        return await answer.JsonAsync();
    }

    private Task<HttpResponseMessage> TryPutAsync(string path, object body) => Http.PutAsJsonAsync(path, body);

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString() ?? "";
}
