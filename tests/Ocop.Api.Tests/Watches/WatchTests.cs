using System.Text.Json;
using Ocop.Api.Tests.Accounts;
using Ocop.Api.Tests.Jobs;
using Ocop.Api.Tests.Support;
using Ocop.Application.Accounts;

namespace Ocop.Api.Tests.Watches;

/// <summary>Who follows a product or a subject is told of changes: in the bell, by letter, by feed; by e-mail only whose owner agreed.</summary>
public sealed class WatchTests : ApiTest
{
    private const string Shop = "cua-hang@sen.example";
    private Guid _subject;
    private Guid _product;
    private Guid _certification;
    private string _code = "";

    [SetUp]
    public async Task RegisterAsync()
    {
        _subject = await SubjectAsync("HTX Sen Tháp Mười");
        _product = await ProductAsync(_subject, "Trà sen");
        _certification = await CertificationAsync(_product, 4, "2025-03-01");
        _code = (await Http.GetJsonAsync($"/api/v1/products/{_product}")).GetProperty("code").GetString()!;
    }

    [Test]
    public async Task An_officer_follows_sees_the_list_and_is_told_once()
    {
        await using var api = await Person.StartAsync();
        using var administrator = Person.At(api);
        await administrator.SignInAsync();
        var subject = await EnterAsync(administrator, "subjects", new { name = "HTX Sen Tháp Mười", kind = "cooperative" });
        var product = await EnterAsync(administrator, "products", new { name = "Trà sen", subjectId = subject });
        var certification = await EnterAsync(administrator, "certifications", new { productId = product, stars = 4, level = "province", decisionDate = "2025-03-01" });
        using var officer = await Person.WithRoleAsync(api, Roles.Inspector);
        await FollowAsync(officer, $"products/{product}");
        await FollowAsync(officer, $"products/{product}");
        await FollowAsync(officer, $"subjects/{subject}");
        var list = await officer.Http.GetJsonAsync("/api/v1/me/watches");
        Assert.That(list.GetProperty("items").EnumerateArray().Select(i => (Text(i, "kind"), Text(i, "name"), Text(i, "status"))),
            Is.EquivalentTo(new[] { ("product", "Trà sen", "in-force"), ("subject", "HTX Sen Tháp Mười", "") }));

        using var suspended = await administrator.SendAsync(
            HttpMethod.Post, $"/api/v1/certifications/{certification}/suspension", new { on = "2026-11-20", ground = "Kết luận số 5", decisionDate = "2026-11-19" },
            ("X-CSRF-Token", administrator.CsrfToken!), ("If-Match", await administrator.Http.ETagAsync($"/api/v1/certifications/{certification}")));
        Assert.That((int)suspended.StatusCode, Is.EqualTo(204), await suspended.Content.ReadAsStringAsync());
        var told = await officer.Http.GetJsonAsync("/api/v1/notifications");
        Assert.That(told.GetProperty("items").EnumerateArray().Select(i => Text(i, "kind")), Is.EqualTo((string[])["certification.suspended"]), "once, though by two ways");
        using var feed = await officer.Http.GetAsync(new Uri(new Uri(list.GetProperty("feedUrl").GetString()!).PathAndQuery, UriKind.Relative));
        Assert.That(await feed.Content.ReadAsStringAsync(), Does.Contain("Trà sen suspended"));

        using var left = await officer.ChangeAsync(HttpMethod.Delete, $"/api/v1/products/{product}/watch");
        Assert.That((int)left.StatusCode, Is.EqualTo(204));
        Assert.That((await officer.Http.GetJsonAsync("/api/v1/me/watches")).GetProperty("items").GetArrayLength(), Is.EqualTo(1));
    }

    [Test]
    public async Task What_a_person_follows_is_in_the_person_s_data_and_goes_with_them()
    {
        await using var api = await Person.StartAsync();
        using var administrator = Person.At(api);
        await administrator.SignInAsync();
        var subject = await EnterAsync(administrator, "subjects", new { name = "HTX Sen Tháp Mười", kind = "cooperative" });
        using var officer = await Person.WithRoleAsync(api, Roles.Inspector);
        await FollowAsync(officer, $"subjects/{subject}");
        var data = await officer.Http.GetJsonAsync("/api/v1/me/personal-data");
        Assert.That(data.GetProperty("watches").EnumerateArray().Single().GetProperty("subjectId").GetGuid(), Is.EqualTo(subject));

        var user = (await api.ColumnAsync("select user_id from watches")).Single();
        await api.ExecuteAsync("update users set disabled_at = now() where id = $1", Guid.Parse(user));
        await api.ExecuteAsync("delete from user_roles where user_id = $1", Guid.Parse(user));
        using var erased = await administrator.ChangeAsync(HttpMethod.Post, $"/api/v1/users/{user}/erasure", new { basis = "Đơn số 7" });
        Assert.That(erased.IsSuccessStatusCode, await erased.Content.ReadAsStringAsync());
        Assert.That(await api.ColumnAsync("select 1 from watches"), Is.Empty);
    }

    [Test]
    public async Task By_e_mail_nothing_is_told_before_the_owner_agreed()
    {
        await FollowAsync();
        await RevokeAsync(_certification);
        await Api.RunJobAsync("watch-letters");
        Assert.That(await SubjectsAsync(), Is.EqualTo((string[])["Xác nhận theo dõi sản phẩm OCOP"]));
        Assert.That(await Api.ColumnAsync("select 1 from watch_news"), Is.Empty);
    }

    [Test]
    public async Task A_confirmed_address_gets_one_letter_about_all_changes_with_a_way_out()
    {
        await ConfirmedAsync();
        await FollowAsync(subject: true);
        await ConfirmAsync(await LinkAsync("mọi sản phẩm OCOP của chủ thể%#xac-nhan"));
        var second = await CertificationAsync(await ProductAsync(_subject, "Sữa sen"), 3, "2025-03-01");
        await RevokeAsync(_certification);
        await RevokeAsync(second);

        await Api.RunJobAsync("watch-letters");
        await Api.RunJobAsync("watch-letters", TimeSpan.FromMinutes(10));

        var letters = await Api.ColumnAsync("select subject || chr(10) || text from outbox_letters where subject like 'OCOP:%' and to_address = $1", Shop);
        Assert.That(letters, Has.Length.EqualTo(1));
        Assert.That(letters[0], Does.Contain("Trà sen: bị thu hồi công nhận từ ngày 20/11/2026").And.Contain("Sữa sen: bị thu hồi").And.Contain($"/san-pham/{_code}").And.Contain("/theo-doi#danh-sach="));
        Assert.That(letters[0].Split("Trà sen: bị thu hồi"), Has.Length.EqualTo(2), "once, though by two watches");
        Assert.That(await Api.ColumnAsync("select 1 from watch_news"), Is.Empty);
    }

    [Test]
    public async Task The_link_of_a_letter_shows_what_is_followed_and_ends_it_and_nothing_is_kept()
    {
        var key = await ConfirmedAsync();
        var list = await Http.PostJsonAsync("/api/v1/public/watch-list", new { token = key });
        var item = list.GetProperty("items").EnumerateArray().Single();
        Assert.That((Text(item, "name"), Text(item, "code"), item.GetProperty("recordId").ValueKind), Is.EqualTo(("Trà sen", _code, JsonValueKind.Null)), "no ids of records for strangers");

        using var ended = await PostAsync("/api/v1/public/watch-list/removal", new { token = key });
        Assert.That((int)ended.StatusCode, Is.EqualTo(204), await ended.Content.ReadAsStringAsync());
        Assert.That(await Api.ColumnAsync("select email from watches"), Is.Empty);
        await RevokeAsync(_certification);
        await Api.RunJobAsync("watch-letters");
        Assert.That(await SubjectsAsync(), Has.None.StartsWith("OCOP:"));
    }

    [Test]
    public async Task A_feed_of_one_s_own_tells_the_changes_and_no_other_key_opens_it()
    {
        var key = await ConfirmedAsync();
        var url = new Uri((await Http.PostJsonAsync("/api/v1/public/watch-list", new { token = key })).GetProperty("feedUrl").GetString()!).PathAndQuery;
        await RevokeAsync(_certification);
        using var feed = await Http.GetAsync(new Uri(url, UriKind.Relative));
        var text = await feed.Content.ReadAsStringAsync();
        Assert.That(feed.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/rss+xml"), text);
        Assert.That(text, Does.Contain("Trà sen revoked").And.Contain("Trà sen recognised").And.Contain($"/san-pham/{_code}"));

        await (await Http.GetAsync(new Uri($"/api/v1/public/watch-feed?key={key}", UriKind.Relative))).AssertProblemAsync(404, "watch.feed_not_found");
        await (await Http.GetAsync(new Uri("/api/v1/public/watch-feed?key=doan-mo", UriKind.Relative))).AssertProblemAsync(404, "watch.feed_not_found");
        await (await PostAsync("/api/v1/public/watch-list", new { token = url.Split('=')[1] })).AssertProblemAsync(422, "watch.link_invalid");
    }

    [Test]
    public async Task Each_change_of_status_is_told_in_words_of_its_own()
    {
        await ConfirmedAsync();
        await StepAsync("suspension", new { on = "2026-11-20", ground = "Chờ kết luận" });
        await StepAsync("reinstatement", new { on = "2026-11-22" });
        using var renewed = await PostAsync(
            $"/api/v1/certifications/{_certification}/renewal", new { stars = 5, level = "province", decisionDate = "2026-11-23" }, await Http.ETagAsync($"/api/v1/certifications/{_certification}"));
        Assert.That((int)renewed.StatusCode, Is.EqualTo(201), await renewed.Content.ReadAsStringAsync());
        await Api.RunJobAsync("watch-letters");
        var text = (await Api.ColumnAsync("select text from outbox_letters where subject like 'OCOP:%'")).Single();
        Assert.That(text, Does.Contain("bị tạm đình chỉ công nhận từ ngày 20/11/2026").And.Contain("được khôi phục công nhận từ ngày 22/11/2026").And.Contain("được công nhận lại"));
    }

    [Test]
    public async Task An_expiry_at_midnight_is_told()
    {
        var product = await ProductAsync(_subject, "Mứt sen");
        await CertificationAsync(product, 3, "2023-11-23");
        await Api.RunJobAsync("certification-days");
        await ConfirmedAsync((await Http.GetJsonAsync($"/api/v1/products/{product}")).GetProperty("code").GetString());
        Api.Clock.Advance(TimeSpan.FromDays(1));
        await Api.RunJobAsync("certification-days");
        await Api.RunJobAsync("watch-letters");
        Assert.That(await SubjectsAsync(), Does.Contain("OCOP: Mứt sen hết hạn công nhận"));
    }

    [Test]
    public async Task Asking_again_and_again_is_slowed_down()
    {
        for (var i = 0; i < 5; i++)
        {
            await FollowAsync();
        }

        using var sixth = await PostAsync("/api/v1/public/watches", new { email = Shop, code = _code });
        Assert.That((int)sixth.StatusCode, Is.EqualTo(429), await sixth.Content.ReadAsStringAsync());
        Assert.That(await SubjectsAsync(), Has.Length.EqualTo(5));
    }

    [TestCase("khong-phai-thu", null, 400, "request.invalid")]
    [TestCase(Shop, "KHONG-CO-MA", 404, "product.not_found")]
    public async Task Refuses_what_cannot_be_followed(string email, string? code, int status, string error)
    {
        using var refused = await PostAsync("/api/v1/public/watches", new { email, code = code ?? _code });
        await refused.AssertProblemAsync(status, error);
    }

    [Test]
    public async Task A_link_that_was_made_up_or_outlived_its_time_opens_nothing()
    {
        await (await PostAsync("/api/v1/public/watches/confirmation", new { token = "doan-mo" })).AssertProblemAsync(422, "watch.link_invalid");
        await FollowAsync();
        var link = await LinkAsync("#xac-nhan");
        Api.Clock.Advance(TimeSpan.FromDays(9));
        await Api.RunJobAsync("retention");
        await (await PostAsync("/api/v1/public/watches/confirmation", new { token = link })).AssertProblemAsync(422, "watch.link_invalid");
        Assert.That(await Api.ColumnAsync("select email from watches"), Is.Empty);
    }

    private async Task FollowAsync(string? code = null, bool subject = false)
    {
        using var asked = await PostAsync("/api/v1/public/watches", new { email = Shop, code = code ?? _code, subject });
        Assert.That((int)asked.StatusCode, Is.EqualTo(202), await asked.Content.ReadAsStringAsync());
    }

    private async Task<string> ConfirmedAsync(string? code = null)
    {
        await FollowAsync(code);
        return await ConfirmAsync(await LinkAsync("#xac-nhan"));
    }

    private async Task<string> ConfirmAsync(string token) => (await Http.PostJsonAsync("/api/v1/public/watches/confirmation", new { token })).GetProperty("token").GetString()!;

    private async Task<string> LinkAsync(string kind)
    {
        var text = (await Api.ColumnAsync("select text from outbox_letters where to_address = $1 and text like $2 order by created_at desc, id desc limit 1", Shop, $"%{kind}=%")).Single();
        return text.Split("#xac-nhan=")[1].Split('\n')[0].Trim();
    }

    private Task<string[]> SubjectsAsync() => Api.ColumnAsync("select subject from outbox_letters where to_address = $1", Shop);

    private Task RevokeAsync(Guid id) => Api.RevokeAsync(Http, id, new { on = "2026-11-20", ground = "Kết luận số 5", groundCode = "mark-misuse", decisionDate = "2026-11-19" });

    private async Task StepAsync(string step, object body, Guid? id = null)
    {
        var path = $"/api/v1/certifications/{id ?? _certification}";
        using var taken = await PostAsync($"{path}/{step}", body, await Http.ETagAsync(path));
        Assert.That((int)taken.StatusCode, Is.EqualTo(204), await taken.Content.ReadAsStringAsync());
    }

    private static async Task FollowAsync(Person person, string record)
    {
        using var put = await person.ChangeAsync(HttpMethod.Put, $"/api/v1/{record}/watch");
        Assert.That((int)put.StatusCode, Is.EqualTo(204), await put.Content.ReadAsStringAsync());
    }

    private static async Task<Guid> EnterAsync(Person person, string path, object body)
    {
        using var entered = await person.ChangeAsync(HttpMethod.Post, $"/api/v1/{path}", body);
        Assert.That((int)entered.StatusCode, Is.EqualTo(201), await entered.Content.ReadAsStringAsync());
        return (await entered.JsonAsync()).GetProperty("id").GetGuid();
    }

    private static string Text(JsonElement item, string property) => item.GetProperty(property) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : "";
}
