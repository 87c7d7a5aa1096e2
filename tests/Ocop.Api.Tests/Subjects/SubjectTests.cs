using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Ocop.Api.Tests.Support;
using Ocop.Application.Common;

namespace Ocop.Api.Tests.Subjects;

public sealed class SubjectTests : ApiTest
{
    private const string Subjects = "/api/v1/subjects";

    [Test]
    public async Task Is_read_back_as_it_was_entered_and_not_again_when_unchanged()
    {
        var id = await SubjectAsync("Hộ kinh doanh Lưu Thế Hiển", new { kind = "household", taxCode = "1400 123 456", ownerName = "Lưu Thế Hiển", aliases = new[] { "HKD Lưu Thế Hiển" } });

        var subject = await Http.GetJsonAsync($"{Subjects}/{id}");

        Assert.That(subject.GetProperty("taxCode").GetString(), Is.EqualTo("1400123456"));
        Assert.That(subject.GetProperty("publicName").GetString(), Is.EqualTo("Hộ kinh doanh L.T.H."));
        Assert.That(subject.GetProperty("aliases")[0].GetString(), Is.EqualTo("HKD Lưu Thế Hiển"));
        using var again = new HttpRequestMessage(HttpMethod.Get, new Uri($"{Subjects}/{id}", UriKind.Relative));
        again.Headers.TryAddWithoutValidation("If-None-Match", await Http.ETagAsync($"{Subjects}/{id}"));
        Assert.That((int)(await Http.SendAsync(again)).StatusCode, Is.EqualTo(304));
        await ProductAsync(id, "Khô cá lóc");
        using var later = new HttpRequestMessage(HttpMethod.Get, new Uri($"{Subjects}/{id}", UriKind.Relative));
        later.Headers.TryAddWithoutValidation("If-None-Match", again.Headers.IfNoneMatch.ToString());
        Assert.That((int)(await Http.SendAsync(later)).StatusCode, Is.EqualTo(200), "a product more is something new to see");
    }

    [Test]
    public async Task Keeps_what_an_edit_does_not_mention_and_empties_what_it_sets_to_null()
    {
        var id = await SubjectAsync("HTX Bình Thành", new { phone = "0909 000 000", address = "Ấp 3", aliases = new[] { "HTXNN Bình Thành" } });
        var path = $"{Subjects}/{id}";

        using var response = await Http.PatchAsync(path, new { phone = (string?)null, kind = "enterprise" }, await Http.ETagAsync(path));

        Assert.That((int)response.StatusCode, Is.EqualTo(204), await response.Content.ReadAsStringAsync());
        var subject = await Http.GetJsonAsync(path);
        Assert.That(subject.GetProperty("phone").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(subject.GetProperty("address").GetString(), Is.EqualTo("Ấp 3"));
        Assert.That(subject.GetProperty("kind").GetString(), Is.EqualTo("enterprise"));
        Assert.That(subject.GetProperty("aliases").GetArrayLength(), Is.EqualTo(1));
    }

    [Test]
    public async Task Is_not_edited_by_somebody_who_read_an_older_version()
    {
        var path = $"{Subjects}/{await SubjectAsync("HTX A")}";
        var tag = await Http.ETagAsync(path);
        await Http.PatchAsync(path, new { aliases = new[] { "Hợp tác xã A" } }, tag);

        await (await Http.PatchAsync(path, new { name = "HTX B" }, tag)).AssertProblemAsync(412, "record.stale");
        await (await Http.PatchAsync(path, new { name = "HTX B" }, null)).AssertProblemAsync(428, "request.if_match_needed");
        await (await Http.PatchAsync(path, new { name = (string?)null }, await Http.ETagAsync(path))).AssertProblemAsync(400, "request.invalid");
    }

    [Test]
    public async Task The_same_key_creates_once()
    {
        Api.Caller.IdempotencyKey = "k-1";
        var first = await SubjectAsync("HTX A");

        Assert.That(await SubjectAsync("HTX A"), Is.EqualTo(first));
        await (await PostAsync(Subjects, new { name = "HTX B", kind = "cooperative" })).AssertProblemAsync(422, "idempotency.key_reused");
        Assert.That(await ListAsync(Subjects, "name"), Is.EqualTo(["HTX A"]));
    }

    [Test]
    public async Task Two_subjects_never_share_a_tax_code()
    {
        await SubjectAsync("HTX A", new { taxCode = "1400123456" });

        await (await PostAsync(Subjects, new { name = "HTX B", kind = "cooperative", taxCode = "1400123456" })).AssertProblemAsync(409, "subject.tax_code_taken");
        await (await PostAsync(Subjects, new { name = "HTX B", kind = "cooperative", taxCode = "12" })).AssertProblemAsync(422, "subject.tax_code_invalid");
    }

    [TestCase("khang thanh", "HTX Thanh Khang")]
    [TestCase("THÀNH  công", "HTX Thành Công")]
    [TestCase("14001", "HTX Thành Công")]
    [TestCase("nong nghiep", "HTX Thanh Khang")]
    [TestCase("nghiep kha", "HTX Thanh Khang")]
    [TestCase("%", null)]
    [TestCase("ang", "HTX Thanh Khang")]
    [TestCase("ha", null)]
    public async Task Finds_words_in_any_order_over_names_spellings_and_tax_codes(string q, string? found)
    {
        await SubjectAsync("HTX Thanh Khang", new { aliases = new[] { "Hợp tác xã Nông nghiệp Khang" } });
        await SubjectAsync("HTX Thành Công", new { taxCode = "1400123456" });

        Assert.That(await ListAsync($"{Subjects}?q={Uri.EscapeDataString(q)}", "name"), Is.EqualTo(found is null ? Array.Empty<string>() : [found]));
    }

    [TestCase("name", "An,Ân,Bình,Đào,Giang")]
    [TestCase("-name", "Giang,Đào,Bình,Ân,An")]
    [TestCase("productCount", "")]
    [TestCase("-productCount", "")]
    public async Task Pages_give_every_row_once_in_the_languages_own_order(string sort, string expected)
    {
        foreach (var name in (string[])["Bình", "Giang", "An", "Đào", "Ân"])
        {
            var id = await SubjectAsync(name);

            for (var i = 0; i < name.Length % 3; i++)
            {
                await ProductAsync(id, $"Sản phẩm {i}");
            }
        }

        List<string> names = [];
        List<int> counts = [];
        string? cursor = null;

        do
        {
            var page = await Http.GetJsonAsync($"{Subjects}?sort={sort}&limit=2&count=true{(cursor is null ? "" : "&cursor=" + cursor)}");
            Assert.That(page.GetProperty("total").GetInt32(), Is.EqualTo(5));
            names.AddRange(page.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("name").GetString()!));
            counts.AddRange(page.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("productCount").GetInt32()));
            cursor = page.GetProperty("nextCursor").GetString();
        }
        while (cursor is not null);

        Assert.That(names, Is.Unique.And.Count.EqualTo(5));

        if (expected.Length > 0)
        {
            Assert.That(string.Join(',', names), Is.EqualTo(expected));
        }
        else
        {
            Assert.That(counts, sort[0] == '-' ? Is.Ordered.Descending : Is.Ordered);
        }
    }

    [TestCase("cursor=nonsense", 400, "list.invalid_cursor")]
    [TestCase("limit=201", 400, "request.invalid")]
    [TestCase("limit=0", 400, "request.invalid")]
    [TestCase("unit=99999", 422, "unit.unknown")]
    public async Task Refuses_what_no_list_can_answer(string query, int status, string code) =>
        await (await Http.GetAsync(new Uri($"{Subjects}?{query}", UriKind.Relative))).AssertProblemAsync(status, code);

    [TestCase("kind=company")]
    [TestCase("sort=colour")]
    [TestCase("workItem=x")]
    public async Task Refuses_unknown_words(string query) => Assert.That((int)(await Http.GetAsync(new Uri($"{Subjects}?{query}", UriKind.Relative))).StatusCode, Is.EqualTo(400));

    [Test]
    public async Task A_cursor_of_another_order_is_refused()
    {
        await SubjectAsync("A");
        await SubjectAsync("B");
        var cursor = (await Http.GetJsonAsync($"{Subjects}?limit=1")).GetProperty("nextCursor").GetString();

        await (await Http.GetAsync(new Uri($"{Subjects}?limit=1&sort=-name&cursor={cursor}", UriKind.Relative))).AssertProblemAsync(400, "list.invalid_cursor");
    }

    [Test]
    public async Task Is_found_by_todays_unit_and_by_the_old_one()
    {
        var old = (await Http.GetJsonAsync("/api/v1/administrative-units?on=2024-01-01&level=commune&limit=1")).GetProperty("items")[0];
        await SubjectAsync("HTX A", new { unitId = old.GetProperty("id").GetGuid() });
        await SubjectAsync("HTX B");

        Assert.That(await ListAsync($"{Subjects}?unit={old.GetProperty("code").GetString()}&unitOn=2024-01-01", "name"), Is.EqualTo(["HTX A"]));
        Assert.That(await ListAsync($"{Subjects}?unit=82", "name"), Is.EqualTo(["HTX A"]), "all of today's province");
        Assert.That(await ListAsync($"{Subjects}?kind=enterprise", "name"), Is.Empty);
        Assert.That(await ListAsync($"{Subjects}?kind=enterprise&kind=cooperative&q=htx a", "name"), Is.EqualTo(["HTX A"]));
    }

    [TestCase(Subjects + ".csv?q=htx", null)]
    [TestCase(Subjects + "?q=htx", "text/csv")]
    public async Task Leaves_as_CSV_of_exactly_the_filter(string path, string? accept)
    {
        await SubjectAsync("HTX Tháp Mười, Đồng Tháp");
        await SubjectAsync("Công ty khác");
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(accept ?? "*/*"));

        using var response = await Http.SendAsync(request);

        Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("text/csv"));
        Assert.That(response.Headers.Vary, Does.Contain("Accept"));
        var bytes = await response.Content.ReadAsByteArrayAsync();
        Assert.That(bytes[..3], Is.EqualTo(Encoding.UTF8.Preamble.ToArray()));
        Assert.That(Encoding.UTF8.GetString(bytes[3..]).Split("\r\n")[1], Does.StartWith("\"HTX Tháp Mười, Đồng Tháp\",Cooperative"));
        Assert.That(Encoding.UTF8.GetString(bytes), Does.Not.Contain("khác"));
    }

    [Test]
    public async Task Leaves_as_XLSX()
    {
        await SubjectAsync("HTX A");

        using var response = await Http.GetAsync(new Uri($"{Subjects}.xlsx", UriKind.Relative));

        Assert.That(response.Content.Headers.ContentType?.MediaType, Does.EndWith("spreadsheetml.sheet"));
        Assert.That((await response.Content.ReadAsByteArrayAsync())[..2], Is.EqualTo("PK"u8.ToArray()));
    }

    [Test]
    public async Task Its_history_shows_personal_values_only_to_those_who_edit()
    {
        var path = $"{Subjects}/{await SubjectAsync("HTX A", new { phone = "0909 111 222" })}";
        await Http.PatchAsync(path, new { phone = "0909 333 444", kind = "farm" }, await Http.ETagAsync(path));

        var all = await Http.GetJsonAsync($"{path}/history");
        Api.Caller.Granted.Remove(Permissions.RegisterWrite);
        var some = await Http.GetJsonAsync($"{path}/history?limit=1");

        Assert.That(all.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("type").GetString()), Is.SupersetOf(["subject.changed.v1", "subject.registered.v1"]));
        Assert.That(all.ToString(), Does.Contain("0909 333 444"));
        Assert.That(some.ToString(), Does.Not.Contain("0909"));
        var kind = some.GetProperty("items")[0].GetProperty("changes").EnumerateArray().Single(c => c.GetProperty("field").GetString() == "kind");
        Assert.That((kind.GetProperty("before").GetString(), kind.GetProperty("after").GetString()), Is.EqualTo(("cooperative", "farm")));
        Assert.That((await Http.GetJsonAsync($"{path}/history?limit=1&cursor={some.GetProperty("nextCursor").GetString()}")).GetProperty("items").GetArrayLength(), Is.EqualTo(1));
    }

    [TestCase(Permissions.RegisterWrite)]
    [TestCase(Permissions.RegisterRead)]
    public async Task Needs_the_permission(string permission)
    {
        Api.Caller.Granted.Remove(permission);

        await (permission == Permissions.RegisterRead ? await Http.GetAsync(new Uri(Subjects, UriKind.Relative)) : await PostAsync(Subjects, new { name = "A", kind = "farm" }))
            .AssertProblemAsync(403, "caller.not_permitted");
    }
}
