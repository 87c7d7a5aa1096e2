using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Accounts;
using Ocop.Api.Tests.Support;
using Ocop.Application.Accounts;
using Ocop.Application.Common;

namespace Ocop.Api.Tests.Notifications;

/// <summary>People are told what waits for them and what was decided about what is theirs; nobody is told of what they did themselves, nor of what is another's.</summary>
public sealed class NotificationTests
{
    private const string DaoThanh = "ubnd-28249";
    private TestApi _api = null!;
    private Person _administrator = null!;
    private Person _officer = null!;
    private Person _mai = null!;
    private Guid _subject;
    private Guid _product;

    [SetUp]
    public async Task StartAsync()
    {
        _api = await Person.StartAsync();
        _administrator = Person.At(_api);
        await _administrator.SignInAsync();
        var unitId = _api.Services.GetRequiredService<IReferenceFacts>().Current.Units.Find("28261", new(2026, 11, 23))!.Id.Value;
        _subject = await CreateAsync("subjects", new { name = "HTX Sen", kind = "cooperative", taxCode = "1400777777", unitId });
        _product = await CreateAsync("products", new { name = "Mắm cá linh", subjectId = _subject, unitId });
        _officer = await Person.WithRoleAsync(_api, Roles.CommuneOfficer, Person.MyTho);
        _mai = await Person.WithRoleAsync(_api, Roles.ProducerRepresentative, subject: _subject, name: "mai");
    }

    [TearDown]
    public async Task StopAsync()
    {
        _administrator.Dispose();
        _officer.Dispose();
        _mai.Dispose();
        await _api.DisposeAsync();
    }

    [Test]
    public async Task A_proposal_waits_for_the_commune_s_officers_and_for_nobody_once_it_is_decided()
    {
        using var colleague = await Person.WithRoleAsync(_api, Roles.CommuneOfficer, Person.MyTho, name: "dong-nghiep");
        using var elsewhere = await Person.WithRoleAsync(_api, Roles.CommuneOfficer, DaoThanh, name: "dao-thanh");
        using var province = await Person.WithRoleAsync(_api, Roles.CoordinationOfficer);

        var request = await ProposeAsync();

        var told = (await AllAsync(_officer)).Single();
        Assert.That(
            (Text(told, "kind"), Text(told, "category"), Text(told, "name"), told.GetProperty("recordId").GetGuid(), told.GetProperty("readAt").ValueKind),
            Is.EqualTo(("change-request.waiting", "task", "Mắm cá linh", request, JsonValueKind.Null)));
        Assert.That(await KindsAsync(colleague), Is.EqualTo((string[])["change-request.waiting"]));
        Assert.That(await KindsAsync(elsewhere), Is.Empty);
        Assert.That(await KindsAsync(province), Is.Empty, "the commune has officers of its own");
        Assert.That(await KindsAsync(_mai), Is.Empty, "she knows");

        Assert.That(await DecideAsync(request, "rejection", new { reason = "Chưa có giấy tờ." }), Is.EqualTo(204));

        Assert.That(await UnreadAsync(colleague), Is.Zero);
        Assert.That(await KindsAsync(_mai), Is.EqualTo((string[])["change-request.rejected"]));
        Assert.That(await KindsAsync(_officer), Is.EqualTo((string[])["change-request.waiting"]), "who decided is not told so");
    }

    [Test]
    public async Task Where_the_commune_has_nobody_the_province_s_officers_are_told_and_administrators_last()
    {
        using (var alone = await ProposeAndEndOfficerAsync())
        {
            Assert.That(await KindsAsync(_administrator), Does.Contain("change-request.waiting"));
        }

        await TakeBackAsync();
        using var province = await Person.WithRoleAsync(_api, Roles.CoordinationOfficer);
        await ProposeAsync();

        Assert.That(await KindsAsync(province), Is.EqualTo((string[])["change-request.waiting"]));
        Assert.That((await KindsAsync(_administrator)).Count(k => k == "change-request.waiting"), Is.EqualTo(1));
    }

    [Test]
    public async Task A_registration_without_a_code_waits_for_those_who_keep_the_subject()
    {
        using var stranger = Person.At(_api);
        using var sent = await stranger.SendAsync(HttpMethod.Post, "/api/v1/public/representatives", new { email = "tu@sen.example", displayName = "Tư", taxCode = "1400777777" });
        Assert.That((int)sent.StatusCode, Is.EqualTo(202));

        var told = (await UntilToldAsync(_officer)).Single();
        Assert.That((Text(told, "kind"), Text(told, "name")), Is.EqualTo(("representative-request.waiting", "HTX Sen")));

        using var rejected = await _officer.ChangeAsync(HttpMethod.Post, $"/api/v1/representative-requests/{told.GetProperty("recordId").GetGuid()}/rejection", new { reason = "Không phải." });
        Assert.That((int)rejected.StatusCode, Is.EqualTo(204));
        Assert.That(await UnreadAsync(_officer), Is.Zero);
    }

    [Test]
    public async Task What_is_decided_about_a_recognition_reaches_the_subject_s_people_and_its_commune()
    {
        var other = await CreateAsync("subjects", new { name = "HTX Dừa", kind = "cooperative" });
        using var stranger = await Person.WithRoleAsync(_api, Roles.ProducerRepresentative, subject: other, name: "dua");

        var certification = await CreateAsync("certifications", new { productId = _product, stars = 4, level = "province", decisionDate = "2026-01-15" });
        await DecideAsync(certification, "suspension");

        string[] expected = ["certification.suspended", "certification.granted"];
        Assert.That(await KindsAsync(_mai), Is.EqualTo(expected));
        Assert.That(await KindsAsync(_officer), Is.EqualTo(expected));
        Assert.That(await KindsAsync(stranger), Is.Empty);
    }

    [Test]
    public async Task Whoever_acts_is_not_told_of_it_and_a_colleague_is()
    {
        using var actor = await Person.WithRoleAsync(_api, Roles.CoordinationOfficer);
        using var colleague = await Person.WithRoleAsync(_api, Roles.CoordinationOfficer, name: "dong-nghiep");
        var nowhere = await CreateAsync("products", new { name = "Kẹo dừa", subjectId = _subject });

        using var granted = await actor.ChangeAsync(HttpMethod.Post, "/api/v1/certifications", new { productId = nowhere, stars = 4, level = "province", decisionDate = "2026-01-15" });
        Assert.That((int)granted.StatusCode, Is.EqualTo(201), await granted.Content.ReadAsStringAsync());

        Assert.That(await KindsAsync(colleague), Is.EqualTo((string[])["certification.granted"]));
        Assert.That(await KindsAsync(actor), Is.Empty);
    }

    [Test]
    public async Task Who_gets_or_loses_a_role_is_told()
    {
        var officer = (await _officer.Http.GetJsonAsync("/api/v1/me")).GetProperty("user").GetProperty("id").GetGuid();
        using var given = await _administrator.ChangeAsync(HttpMethod.Post, $"/api/v1/users/{officer}/assignments", new { role = "auditor" });
        var assignment = (await given.JsonAsync()).GetProperty("id").GetGuid();
        _api.Clock.Advance(TimeSpan.FromSeconds(1));
        await _administrator.ChangeAsync(HttpMethod.Delete, $"/api/v1/users/{officer}/assignments/{assignment}");

        var told = (await AllAsync(_officer)).Select(n => (Text(n, "kind"), Text(n, "category"), Text(n, "role")));
        Assert.That(told, Is.EqualTo(new[] { ("role.ended", "access", "auditor"), ("role.granted", "access", "auditor") }));
    }

    [Test]
    public async Task They_are_read_one_by_one_or_all_up_to_what_was_seen_and_only_by_their_owner()
    {
        await SuspendAndReinstateAsync();
        var all = await AllAsync(_mai);
        var (newest, older) = (all[0].GetProperty("id").GetGuid(), all[1].GetProperty("id").GetGuid());

        await (await _officer.ChangeAsync(HttpMethod.Put, $"/api/v1/notifications/{newest}/reading")).AssertProblemAsync(404, "notification.not_found");
        Assert.That((int)(await _mai.ChangeAsync(HttpMethod.Put, $"/api/v1/notifications/{newest}/reading")).StatusCode, Is.EqualTo(204));
        Assert.That(await UnreadAsync(_mai), Is.EqualTo(all.Count - 1));
        Assert.That((int)(await _mai.ChangeAsync(HttpMethod.Delete, $"/api/v1/notifications/{newest}/reading")).StatusCode, Is.EqualTo(204));
        Assert.That(await UnreadAsync(_mai), Is.EqualTo(all.Count));

        Assert.That((int)(await _mai.ChangeAsync(HttpMethod.Post, "/api/v1/notifications/readings", new { upTo = older })).StatusCode, Is.EqualTo(204));
        Assert.That((await UnreadIdsAsync(_mai)).Single(), Is.EqualTo(newest), "it came after what was seen");
        var officers = await UnreadAsync(_officer);
        Assert.That((int)(await _mai.ChangeAsync(HttpMethod.Post, "/api/v1/notifications/readings", new { })).StatusCode, Is.EqualTo(204));
        Assert.That((await UnreadAsync(_mai), await UnreadAsync(_officer)), Is.EqualTo((0, officers)), "nobody else's");
    }

    [Test]
    public async Task They_are_listed_page_by_page()
    {
        await SuspendAndReinstateAsync();
        var all = (await AllAsync(_mai)).ConvertAll(n => n.GetProperty("id").GetGuid());
        List<Guid> read = [];
        string? cursor = null;

        do
        {
            var page = await _mai.Http.GetJsonAsync($"/api/v1/notifications?limit=1{(cursor is null ? "" : "&cursor=" + cursor)}");
            read.AddRange(page.GetProperty("items").EnumerateArray().Select(n => n.GetProperty("id").GetGuid()));
            cursor = page.GetProperty("nextCursor").GetString();
        }
        while (cursor is not null);

        Assert.That(read, Is.EqualTo(all).And.Count.GreaterThan(2));
        await (await _mai.Http.GetAsync(new Uri("/api/v1/notifications?cursor=abc", UriKind.Relative))).AssertProblemAsync(400, "list.invalid_cursor");
        await (await _mai.Http.GetAsync(new Uri("/api/v1/notifications?limit=0", UriKind.Relative))).AssertProblemAsync(400, "request.invalid");
    }

    [Test]
    public async Task The_name_of_what_the_reader_may_no_longer_see_is_not_told()
    {
        await ProposeAsync();
        var officer = (await _officer.Http.GetJsonAsync("/api/v1/me")).GetProperty("assignments")[0].GetProperty("id").GetGuid();
        var id = (await _officer.Http.GetJsonAsync("/api/v1/me")).GetProperty("user").GetProperty("id").GetGuid();
        await _administrator.ChangeAsync(HttpMethod.Delete, $"/api/v1/users/{id}/assignments/{officer}");

        var told = (await AllAsync(_officer)).Single(n => Text(n, "kind") == "change-request.waiting");
        Assert.That(told.GetProperty("name").ValueKind, Is.EqualTo(JsonValueKind.Null));
    }

    private async Task SuspendAndReinstateAsync()
    {
        var certification = await CreateAsync("certifications", new { productId = _product, stars = 4, level = "province", decisionDate = "2026-01-15" });
        await DecideAsync(certification, "suspension");
        await DecideAsync(certification, "reinstatement");
    }

    private async Task DecideAsync(Guid certification, string decision)
    {
        _api.Clock.Advance(TimeSpan.FromSeconds(1));
        var path = $"/api/v1/certifications/{certification}";
        using var decided = await _administrator.SendAsync(
            HttpMethod.Post, $"{path}/{decision}", new { on = "2026-11-23", ground = "Chờ kết quả kiểm nghiệm" }, ("X-CSRF-Token", _administrator.CsrfToken!), ("If-Match", await _administrator.Http.ETagAsync(path)));
        Assert.That(decided.IsSuccessStatusCode, await decided.Content.ReadAsStringAsync());
    }

    private Guid _request;

    private async Task<Guid> ProposeAsync()
    {
        using var response = await _mai.ChangeAsync(HttpMethod.Post, $"/api/v1/products/{_product}/change-requests", new { name = "Mắm cá linh Mỹ Tho" });
        Assert.That((int)response.StatusCode, Is.EqualTo(201), await response.Content.ReadAsStringAsync());
        return _request = (await response.JsonAsync()).GetProperty("id").GetGuid();
    }

    /// <summary>Only the administrator is left to keep the record.</summary>
    private async Task<IDisposable> ProposeAndEndOfficerAsync()
    {
        var me = await _officer.Http.GetJsonAsync("/api/v1/me");
        var (user, assignment) = (me.GetProperty("user").GetProperty("id").GetGuid(), me.GetProperty("assignments")[0].GetProperty("id").GetGuid());
        using var ended = await _administrator.ChangeAsync(HttpMethod.Delete, $"/api/v1/users/{user}/assignments/{assignment}");
        Assert.That((int)ended.StatusCode, Is.EqualTo(204));
        await ProposeAsync();
        return _officer;
    }

    private async Task TakeBackAsync() => Assert.That((int)(await _mai.ChangeAsync(HttpMethod.Delete, $"/api/v1/change-requests/{_request}")).StatusCode, Is.EqualTo(204));

    private async Task<int> DecideAsync(Guid id, string decision, object body)
    {
        using var response = await _officer.SendAsync(
            HttpMethod.Post, $"/api/v1/change-requests/{id}/{decision}", body, ("X-CSRF-Token", _officer.CsrfToken!), ("If-Match", await _officer.Http.ETagAsync($"/api/v1/change-requests/{id}")));
        return (int)response.StatusCode;
    }

    private async Task<Guid> CreateAsync(string what, object body)
    {
        using var response = await _administrator.ChangeAsync(HttpMethod.Post, $"/api/v1/{what}", body);
        Assert.That((int)response.StatusCode, Is.EqualTo(201), await response.Content.ReadAsStringAsync());
        return (await response.JsonAsync()).GetProperty("id").GetGuid();
    }

    private static async Task<List<JsonElement>> AllAsync(Person person) => [.. (await person.Http.GetJsonAsync("/api/v1/notifications")).GetProperty("items").EnumerateArray()];

    private static async Task<List<string?>> KindsAsync(Person person) => (await AllAsync(person)).ConvertAll(n => Text(n, "kind"));

    private static async Task<List<JsonElement>> UntilToldAsync(Person person)
    {
        for (var tries = 0; tries < 200; tries++, await Task.Delay(50))
        {
            if (await AllAsync(person) is { Count: > 0 } told)
            {
                return told;
            }
        }

        throw new TimeoutException("Nobody was told.");
    }

    private static async Task<List<Guid>> UnreadIdsAsync(Person person) =>
        [.. (await person.Http.GetJsonAsync("/api/v1/notifications?unread=true")).GetProperty("items").EnumerateArray().Select(n => n.GetProperty("id").GetGuid())];

    private static async Task<int> UnreadAsync(Person person) => (await person.Http.GetJsonAsync("/api/v1/notifications?unread=true&count=true&limit=1")).GetProperty("total").GetInt32();

    private static string? Text(JsonElement item, string field) => item.GetProperty(field).GetString();
}
