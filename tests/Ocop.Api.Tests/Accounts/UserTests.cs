using System.Text.Json;
using Ocop.Api.Tests.Support;
using Ocop.Application.Accounts;

namespace Ocop.Api.Tests.Accounts;

/// <summary>An administrator opens accounts, gives roles and takes them; the owners choose their passwords.</summary>
public sealed class UserTests
{
    private const string Lan = "lan@dongthap.example";
    private TestApi _api = null!;
    private Person _administrator = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _api = await Person.StartAsync();
        _administrator = Person.At(_api);
        await _administrator.SignInAsync();
    }

    [TearDown]
    public async Task StopAsync()
    {
        _administrator.Dispose();
        await _api.DisposeAsync();
    }

    [Test]
    public async Task An_invited_person_chooses_a_password_once_and_works_with_the_role()
    {
        var invited = await InviteAsync();
        Assert.That((await UserAsync(invited)).GetProperty("status").GetString(), Is.EqualTo("invited"));
        using var lan = Person.At(_api);
        await (await lan.TrySignInAsync(Lan, "")).AssertProblemAsync(400, "request.invalid");
        await (await lan.TrySignInAsync(Lan)).AssertProblemAsync(401, "session.invalid_credentials");

        await (await ChooseAsync(lan, invited, "ngắn")).AssertProblemAsync(422, "password.too_short");
        Assert.That((int)(await ChooseAsync(lan, invited)).StatusCode, Is.EqualTo(204), "a refused password has not used the link up");
        await (await ChooseAsync(lan, invited)).AssertProblemAsync(422, "account_link.invalid");

        var session = await lan.SignInAsync(Lan);
        Assert.That(session.GetProperty("permissions").EnumerateArray().Select(p => p.GetString()), Does.Contain("register.write").And.Not.Contain("users.manage"));
        Assert.That((await UserAsync(invited)).GetProperty("status").GetString(), Is.EqualTo("active"));
        using var refused = await lan.ChangeAsync(HttpMethod.Post, "/api/v1/users", Invitation("x@dongthap.example"));
        await refused.AssertProblemAsync(403, "caller.not_permitted");
    }

    [Test]
    public async Task A_link_ends_after_a_week_and_when_another_is_made()
    {
        var invited = await InviteAsync();
        using var again = await _administrator.ChangeAsync(HttpMethod.Post, $"/api/v1/users/{Id(invited)}/links");
        var second = await again.JsonAsync();
        using var lan = Person.At(_api);

        await (await ChooseAsync(lan, invited)).AssertProblemAsync(422, "account_link.invalid");
        _api.Clock.Advance(TimeSpan.FromDays(7) + TimeSpan.FromSeconds(1));
        await (await lan.SendAsync(HttpMethod.Post, "/api/v1/public/account-links/password", new { token = second.GetProperty("token").GetString(), password = Person.Password }))
            .AssertProblemAsync(422, "account_link.invalid");
    }

    [Test]
    public async Task A_new_password_by_link_ends_every_session()
    {
        var id = Id(await ActiveAsync());
        using var lan = Person.At(_api);
        await lan.SignInAsync(Lan);
        using var made = await _administrator.ChangeAsync(HttpMethod.Post, $"/api/v1/users/{id}/links");
        Assert.That(await lan.StatusOfMeAsync(), Is.EqualTo(200), "a link alone changes nothing");

        using var chosen = await lan.SendAsync(
            HttpMethod.Post, "/api/v1/public/account-links/password", new { token = (await made.JsonAsync()).GetProperty("token").GetString(), password = "bông súng nở trên sông" });

        Assert.That((int)chosen.StatusCode, Is.EqualTo(204));
        Assert.That(await lan.StatusOfMeAsync(), Is.EqualTo(401));
    }

    [TestCase("", "Lan", "coordination-officer", 400, "request.invalid")]
    [TestCase("lan", "Lan", "coordination-officer", 400, "request.invalid")]
    [TestCase(Lan, " ", "coordination-officer", 400, "request.invalid")]
    [TestCase(Lan, "Lan", "chief", 422, "role.unknown")]
    [TestCase("HOA@dongthap.example", "Lan", "coordination-officer", 409, "user.email_taken")]
    public async Task An_invitation_that_makes_no_sense_is_refused(string email, string name, string role, int status, string code)
    {
        using var response = await _administrator.ChangeAsync(HttpMethod.Post, "/api/v1/users", new { email, displayName = name, role });
        await response.AssertProblemAsync(status, code);
    }

    [Test]
    public async Task Roles_are_held_for_a_time_and_not_twice_at_once()
    {
        var id = Id(await ActiveAsync());
        using var lan = Person.At(_api);
        await lan.SignInAsync(Lan);

        await (await AssignAsync(id, new { role = Roles.CoordinationOfficer, validFrom = "2026-12-01" })).AssertProblemAsync(409, "assignment.overlaps");
        await (await AssignAsync(id, new { role = Roles.Leader, validFrom = "2026-12-02", validTo = "2026-12-01" })).AssertProblemAsync(400, "request.invalid");
        await (await AssignAsync(id, new { role = Roles.Leader, agencyId = Guid.CreateVersion7() })).AssertProblemAsync(422, "agency.unknown");
        Assert.That((int)(await AssignAsync(id, new { role = Roles.Administrator, validFrom = "2026-12-01", validTo = "2026-12-02" })).StatusCode, Is.EqualTo(201));

        Assert.That(await PermittedAsync(lan, "users.manage"), Is.False);
        _api.Clock.SetUtcNow(new(2026, 11, 30, 17, 0, 0, TimeSpan.Zero));
        await lan.SignInAsync(Lan);
        Assert.That(await PermittedAsync(lan, "users.manage"), Is.True, "December has begun in Vietnam");
        _api.Clock.SetUtcNow(new(2026, 12, 2, 17, 0, 0, TimeSpan.Zero));
        await lan.SignInAsync(Lan);
        Assert.That(await PermittedAsync(lan, "users.manage"), Is.False);
    }

    [Test]
    public async Task A_role_that_is_taken_is_gone_at_once_and_stays_on_record()
    {
        var user = await ActiveAsync();
        using var lan = Person.At(_api);
        await lan.SignInAsync(Lan);
        _api.Clock.Advance(TimeSpan.FromDays(2));
        await lan.SignInAsync(Lan);
        await _administrator.SignInAsync();
        var assignment = (await UserAsync(user)).GetProperty("assignments")[0].GetProperty("id").GetGuid();

        Assert.That((int)(await EndAsync(Id(user), assignment)).StatusCode, Is.EqualTo(204));

        Assert.That(await PermittedAsync(lan, "register.write"), Is.False);
        Assert.That((await UserAsync(user)).GetProperty("assignments")[0].GetProperty("validTo").GetString(), Is.EqualTo("2026-11-24"));
        await (await EndAsync(Id(user), assignment)).AssertProblemAsync(409, "assignment.ended");
        await (await EndAsync(Id(user), Guid.CreateVersion7())).AssertProblemAsync(404, "assignment.not_found");
        await (await EndAsync(Guid.CreateVersion7(), assignment)).AssertProblemAsync(404, "user.not_found");
    }

    [Test]
    public async Task The_last_administrator_stays()
    {
        var all = (await _administrator.Http.GetJsonAsync("/api/v1/users?role=administrator")).GetProperty("items").EnumerateArray().ToLookup(u => u.GetProperty("email").GetString());
        var hoa = all[Person.Email].Single();

        // that every database of the tests begins with
        await PostAsync($"/api/v1/users/{Id(all.Single(u => u.Key != Person.Email).Single())}/disable");
        var assignment = hoa.GetProperty("assignments")[0].GetProperty("id").GetGuid();
        await (await EndAsync(Id(hoa), assignment)).AssertProblemAsync(409, "user.last_administrator");
        await (await PostAsync($"/api/v1/users/{Id(hoa)}/disable")).AssertProblemAsync(409, "user.last_administrator");

        // an invited administrator cannot sign in, and counts for nothing
        var lan = await InviteAsync(Roles.Administrator);
        await (await PostAsync($"/api/v1/users/{Id(hoa)}/disable")).AssertProblemAsync(409, "user.last_administrator");
        using var owner = Person.At(_api);
        await ChooseAsync(owner, lan);

        Assert.That((int)(await PostAsync($"/api/v1/users/{Id(hoa)}/disable")).StatusCode, Is.EqualTo(204));
        Assert.That(await _administrator.StatusOfMeAsync(), Is.EqualTo(401));
    }

    [Test]
    public async Task A_disabled_account_is_shut_at_once_until_it_is_enabled()
    {
        var user = await ActiveAsync();
        using var lan = Person.At(_api);
        await lan.SignInAsync(Lan);

        await PostAsync($"/api/v1/users/{Id(user)}/disable");

        Assert.That(await lan.StatusOfMeAsync(), Is.EqualTo(401));
        await (await lan.TrySignInAsync(Lan)).AssertProblemAsync(401, "session.invalid_credentials");
        await (await PostAsync($"/api/v1/users/{Id(user)}/links")).AssertProblemAsync(409, "user.disabled");
        await PostAsync($"/api/v1/users/{Id(user)}/enable");
        await lan.SignInAsync(Lan);
    }

    [TestCase("q=nguyen lan", 1)]
    [TestCase("q=lan@dongthap", 1)]
    [TestCase("q=khong", 0)]
    [TestCase("role=coordination-officer", 1)]
    [TestCase("role=leader", 0)]
    [TestCase("status=invited", 1)]
    [TestCase("role=administrator&status=active", 2)]
    [TestCase("status=disabled", 0)]
    [TestCase("status=gone", null)]
    public async Task Accounts_are_found(string query, int? expected)
    {
        await InviteAsync();

        if (expected is null)
        {
            await (await _administrator.Http.GetAsync(new Uri("/api/v1/users?" + query, UriKind.Relative))).AssertProblemAsync(400, "request.invalid");
            return;
        }

        Assert.That((await _administrator.Http.GetJsonAsync("/api/v1/users?" + query)).GetProperty("items").GetArrayLength(), Is.EqualTo(expected));
    }

    [Test]
    public async Task Accounts_are_paged_by_name()
    {
        await InviteAsync();
        List<string> names = [];
        string? cursor = null;

        do
        {
            var page = await _administrator.Http.GetJsonAsync($"/api/v1/users?limit=1&cursor={cursor}");
            names.Add(page.GetProperty("items")[0].GetProperty("displayName").GetString()!);
            cursor = page.GetProperty("nextCursor").GetString();
        }
        while (cursor is not null);

        Assert.That(names, Is.EqualTo((string[])["Nguyễn Thị Lan", "Quản trị hệ thống", "Quản trị hệ thống"]));
    }

    [Test]
    public async Task Everybody_sees_and_ends_the_own_sessions_and_no_others()
    {
        await ActiveAsync();
        using var desk = Person.At(_api);
        using var phone = Person.At(_api);
        await desk.SignInAsync(Lan);
        await phone.TrySignInAsync(Lan, Person.Password, ("User-Agent", "Điện thoại"));
        var sessions = (await desk.Http.GetJsonAsync("/api/v1/sessions")).GetProperty("items").EnumerateArray().ToList();
        Assert.That(sessions, Has.Count.EqualTo(2));
        var administrators = (await _administrator.Http.GetJsonAsync("/api/v1/sessions")).GetProperty("items")[0].GetProperty("id").GetGuid();

        await (await desk.ChangeAsync(HttpMethod.Delete, $"/api/v1/sessions/{administrators}")).AssertProblemAsync(404, "session.not_found");
        Assert.That((int)(await desk.ChangeAsync(HttpMethod.Delete, "/api/v1/sessions")).StatusCode, Is.EqualTo(204));

        Assert.That((await phone.StatusOfMeAsync(), await desk.StatusOfMeAsync(), await _administrator.StatusOfMeAsync()), Is.EqualTo((401, 200, 200)));
    }

    private static object Invitation(string email = Lan, string role = Roles.CoordinationOfficer) => new { email, displayName = "Nguyễn Thị Lan", role };

    private async Task<JsonElement> InviteAsync(string role = Roles.CoordinationOfficer)
    {
        using var response = await _administrator.ChangeAsync(HttpMethod.Post, "/api/v1/users", Invitation(role: role));
        Assert.That((int)response.StatusCode, Is.EqualTo(201), await response.Content.ReadAsStringAsync());
        return await response.JsonAsync();
    }

    private async Task<JsonElement> ActiveAsync()
    {
        var invited = await InviteAsync();
        using var owner = Person.At(_api);
        using var chosen = await ChooseAsync(owner, invited);
        Assert.That((int)chosen.StatusCode, Is.EqualTo(204));
        return invited;
    }

    private static Guid Id(JsonElement user) => user.GetProperty("id").GetGuid();

    private Task<JsonElement> UserAsync(JsonElement user) => _administrator.Http.GetJsonAsync($"/api/v1/users/{Id(user)}");

    private Task<HttpResponseMessage> PostAsync(string path) => _administrator.ChangeAsync(HttpMethod.Post, path);

    private Task<HttpResponseMessage> AssignAsync(Guid user, object assignment) => _administrator.ChangeAsync(HttpMethod.Post, $"/api/v1/users/{user}/assignments", assignment);

    private Task<HttpResponseMessage> EndAsync(Guid user, Guid assignment) => _administrator.ChangeAsync(HttpMethod.Delete, $"/api/v1/users/{user}/assignments/{assignment}");

    private static Task<HttpResponseMessage> ChooseAsync(Person person, JsonElement invited, string password = Person.Password) => person.SendAsync(
        HttpMethod.Post, "/api/v1/public/account-links/password", new { token = invited.GetProperty("link").GetProperty("token").GetString(), password });

    private static async Task<bool> PermittedAsync(Person person, string permission) =>
        (await person.Http.GetJsonAsync("/api/v1/me")).GetProperty("permissions").EnumerateArray().Any(p => p.GetString() == permission);
}
