using System.Text.Json;
using Ocop.Api.Tests.Clients;
using Ocop.Api.Tests.Support;
using Ocop.Application.Accounts;

namespace Ocop.Api.Tests.Accounts;

/// <summary>A person gets what is held of them, and it can be erased without touching the ledger.</summary>
public sealed class PersonalDataTests
{
    private const string Lan = "lan@dongthap.example";
    private const string Basis = "Đơn yêu cầu số 12/2026";
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
    public async Task A_person_gets_everything_as_one_file_and_the_ledger_says_so()
    {
        using var lan = await LanAsync();
        using var kept = await lan.ChangeAsync(HttpMethod.Post, "/api/v1/saved-views", new { page = "products", name = "Của tôi", query = "status=expired" });
        Assert.That((int)kept.StatusCode, Is.EqualTo(201), await kept.Content.ReadAsStringAsync());
        using var entered = await lan.ChangeAsync(HttpMethod.Post, "/api/v1/subjects", new { name = "Cơ sở Dân Mập", kind = "household" });

        using var response = await lan.Http.GetAsync(new Uri("/api/v1/me/personal-data", UriKind.Relative));
        var data = await response.JsonAsync();

        Assert.That(response.Content.Headers.ContentDisposition?.ToString(), Is.EqualTo("attachment; filename=du-lieu-ca-nhan-20261123.json"));
        Assert.That(response.Headers.CacheControl?.NoStore, Is.True);
        Assert.That(data.GetProperty("account").GetProperty("email").GetString(), Is.EqualTo(Lan));
        Assert.That(data.GetProperty("account").GetProperty("assignments")[0].GetProperty("role").GetString(), Is.EqualTo("coordination-officer"));
        Assert.That(data.GetProperty("sessions").GetArrayLength(), Is.EqualTo(1));
        Assert.That(data.GetProperty("savedViews")[0].GetProperty("query").GetString(), Is.EqualTo("status=expired"));
        Assert.That(data.GetProperty("acts").EnumerateArray().Select(a => (a.GetProperty("type").GetString(), a.GetProperty("count").GetInt32())), Does.Contain(("subject.registered.v1", 1)));
        var created = data.GetProperty("events").EnumerateArray().Single(e => e.GetProperty("type").GetString() == "user.created.v1");
        Assert.That(created.GetProperty("changes").EnumerateArray().Select(c => c.GetProperty("after").ToString()), Is.EquivalentTo((string[])[Lan, "Người thử"]));
        Assert.That(await _api.ColumnAsync("select (actor_id = aggregate_id)::text from ledger_events where type = 'user.personal-data-exported.v1'"), Is.EqualTo((string[])["true"]));
    }

    [Test]
    public async Task An_administrator_gets_it_for_somebody_with_the_letters_but_without_their_secrets()
    {
        using var invited = await _administrator.ChangeAsync(HttpMethod.Post, "/api/v1/users", new { email = "binh@dongthap.example", displayName = "Bình", role = "auditor" });
        var id = (await invited.JsonAsync()).GetProperty("id").GetGuid();
        await _api.ExecuteAsync(
            "insert into outbox_letters (id, to_address, subject, text, created_at, attempts) values (gen_random_uuid(), 'binh@dongthap.example', 'Mời', 'bí mật', now(), 0)");

        using var response = await _administrator.Http.GetAsync(new Uri($"/api/v1/users/{id}/personal-data", UriKind.Relative));
        var text = await response.Content.ReadAsStringAsync();

        Assert.That(JsonDocument.Parse(text).RootElement.GetProperty("letters")[0].GetProperty("subject").GetString(), Is.EqualTo("Mời"));
        Assert.That(text, Does.Not.Contain("bí mật"));
        Assert.That(await _api.ColumnAsync("select count(*) from ledger_events where type = 'user.personal-data-exported.v1' and aggregate_id = $1", id), Is.EqualTo((string[])["1"]));
        await (await _administrator.Http.GetAsync(new Uri($"/api/v1/users/{Guid.CreateVersion7()}/personal-data", UriKind.Relative))).AssertProblemAsync(404, "user.not_found");
    }

    [Test]
    public async Task Only_a_closed_account_without_roles_is_erased()
    {
        using var lan = await LanAsync();
        var id = await IdAsync(Lan);

        // that every database of the tests begins with
        await _api.ExecuteAsync("update users set disabled_at = now() where email not in ($1, $2)", Lan, Person.Email);
        await (await EraseAsync(await IdAsync(Person.Email))).AssertProblemAsync(409, "user.last_administrator");
        await (await EraseAsync(id)).AssertProblemAsync(409, "user.not_disabled");
        await OkAsync(await _administrator.ChangeAsync(HttpMethod.Post, $"/api/v1/users/{id}/disable"));
        await (await EraseAsync(id)).AssertProblemAsync(409, "user.has_roles");
        await (await EraseAsync(id, " ")).AssertProblemAsync(400, "request.invalid");
        await (await EraseAsync(Guid.CreateVersion7())).AssertProblemAsync(404, "user.not_found");
        Assert.That(await IdAsync(Lan), Is.EqualTo(id), "nothing was erased");
    }

    [Test]
    public async Task Erasing_leaves_nothing_of_the_person_and_the_ledger_as_it_was()
    {
        using var lan = await LanAsync();
        var id = await IdAsync(Lan);
        using var kept = await lan.ChangeAsync(HttpMethod.Post, "/api/v1/saved-views", new { page = "products", name = "Của tôi", query = "status=expired" });
        using var entered = await lan.ChangeAsync(HttpMethod.Post, "/api/v1/subjects", new { name = "Cơ sở Dân Mập", kind = "household" });
        var subject = (await entered.JsonAsync()).GetProperty("id").GetGuid();
        await _api.ExecuteAsync($"insert into outbox_letters (id, to_address, subject, text, created_at, attempts) values (gen_random_uuid(), '{Lan}', 'Mời', '', now(), 0)");
        await CloseAsync(id);
        var before = await LedgerAsync();
        Assert.That(await _api.ColumnAsync("select v.event_id::text from ledger_personal_values v join ledger_events e on e.id = v.event_id where e.aggregate_id = $1", id), Is.Not.Empty);

        await OkAsync(await EraseAsync(id));

        var after = await LedgerAsync();
        Assert.That(after[..before.Length], Is.EqualTo(before), "byte for byte");
        Assert.That(after, Has.Length.EqualTo(before.Length + 1));
        Assert.That(after[^1], Does.Contain("user.erased.v1").And.Contain(Basis).And.Not.Contain(Lan));
        Assert.That(await _api.ColumnAsync("select v.event_id::text from ledger_personal_values v join ledger_events e on e.id = v.event_id where e.aggregate_id = $1", id), Is.Empty);

        foreach (var table in (string[])["users", "user_sessions", "user_links", "saved_views", "outbox_letters", "ledger_personal_values", "user_logins", "user_tokens", "user_claims"])
        {
            Assert.That(await _api.ColumnAsync($"select t::text from {table} t where t::text ilike '%lan@%' or t::text ilike '%Lan Thị Thử%' or t::text like '%Của tôi%'"), Is.Empty, table);
        }

        Assert.That((await _api.ColumnAsync("select (password_hash is null) || ' ' || display_name from users where id = $1", id))[0], Is.EqualTo("true Tài khoản đã xoá"));
        var history = await _administrator.Http.GetJsonAsync($"/api/v1/subjects/{subject}/history");
        Assert.That(history.GetProperty("items")[0].GetProperty("actor").GetString(), Is.EqualTo("Tài khoản đã xoá"));
        await (await lan.TrySignInAsync(Lan)).AssertProblemAsync(401, "session.invalid_credentials");
    }

    [Test]
    public async Task What_an_application_was_allowed_is_told_and_goes_with_the_account_as_does_the_second_factor()
    {
        using var lan = await LanAsync();
        var id = await IdAsync(Lan);
        var client = await _administrator.ApplicationAsync();
        using var app = _api.Http();
        await (await app.RedeemAsync(client, await lan.CodeAsync(client, "register.read offline_access"))).TokensAsync();
        await Authenticator.SetUpAsync(_api, lan);
        string[] holdings =
        [
            $"select count(*) from oauth_authorizations where subject = '{id}'", $"select count(*) from oauth_tokens where subject = '{id}'",
            $"select count(*) from user_second_factors where user_id = '{id}'", $"select count(*) from user_recovery_codes where user_id = '{id}'",
        ];

        foreach (var held in holdings)
        {
            Assert.That(await _api.ColumnAsync(held), Is.Not.EqualTo((string[])["0"]), held);
        }

        var data = await _administrator.Http.GetJsonAsync($"/api/v1/users/{id}/personal-data");
        Assert.That(data.GetProperty("consents")[0].GetProperty("clientName").GetString(), Is.EqualTo("Tra cứu nhanh"));
        await CloseAsync(id);
        await OkAsync(await EraseAsync(id));

        foreach (var held in holdings)
        {
            Assert.That(await _api.ColumnAsync(held), Is.EqualTo((string[])["0"]), held);
        }
    }

    [Test]
    public async Task A_registration_as_a_representative_is_told_and_goes_with_the_account()
    {
        using var lan = await LanAsync();
        var id = await IdAsync(Lan);
        using var stranger = Person.At(_api);
        using var registered = await stranger.SendAsync(HttpMethod.Post, "/api/v1/public/representatives", new { email = Lan.ToUpperInvariant(), displayName = "Lan", taxCode = "1400777777", note = "Tôi ở ấp 3" });
        Assert.That((int)registered.StatusCode, Is.EqualTo(202));

        var data = await _administrator.Http.GetJsonAsync($"/api/v1/users/{id}/personal-data");
        Assert.That(data.GetProperty("registrations")[0].GetProperty("note").GetString(), Is.EqualTo("Tôi ở ấp 3"));
        await CloseAsync(id);
        await OkAsync(await EraseAsync(id));

        Assert.That(await _api.ColumnAsync("select display_name from representative_requests"), Is.Empty);
    }

    [Test]
    public async Task An_erased_account_cannot_be_used_again_and_its_e_mail_is_free()
    {
        using var lan = await LanAsync();
        var id = await IdAsync(Lan);
        await CloseAsync(id);
        await OkAsync(await EraseAsync(id));

        await (await EraseAsync(id)).AssertProblemAsync(409, "user.erased");
        await (await _administrator.ChangeAsync(HttpMethod.Post, $"/api/v1/users/{id}/enable")).AssertProblemAsync(409, "user.erased");
        await (await _administrator.ChangeAsync(HttpMethod.Post, $"/api/v1/users/{id}/links")).AssertProblemAsync(409, "user.erased");
        await (await _administrator.ChangeAsync(HttpMethod.Post, $"/api/v1/users/{id}/assignments", new { role = "auditor" })).AssertProblemAsync(409, "user.erased");
        Assert.That((await _administrator.Http.GetJsonAsync($"/api/v1/users/{id}")).GetProperty("status").GetString(), Is.EqualTo("erased"));
        Assert.That((await _administrator.Http.GetJsonAsync("/api/v1/users?status=erased")).GetProperty("items").GetArrayLength(), Is.EqualTo(1));
        Assert.That((await _administrator.Http.GetJsonAsync("/api/v1/users?status=disabled")).GetProperty("items").GetArrayLength(), Is.Zero);
        using var again = await _administrator.ChangeAsync(HttpMethod.Post, "/api/v1/users", new { email = Lan, displayName = "Lan", role = "auditor" });
        Assert.That((int)again.StatusCode, Is.EqualTo(201));
    }

    private Task<Person> LanAsync() => Person.WithRoleAsync(_api, Roles.CoordinationOfficer, name: "lan");

    private async Task<Guid> IdAsync(string email) => Guid.Parse((await _api.ColumnAsync("select id::text from users where email = $1", email)).Single());

    private Task<HttpResponseMessage> EraseAsync(Guid id, string basis = Basis) => _administrator.ChangeAsync(HttpMethod.Post, $"/api/v1/users/{id}/erasure", new { basis });

    private async Task CloseAsync(Guid id)
    {
        var assignment = (await _administrator.Http.GetJsonAsync($"/api/v1/users/{id}/assignments")).GetProperty("items")[0].GetProperty("id").GetGuid();
        await OkAsync(await _administrator.ChangeAsync(HttpMethod.Delete, $"/api/v1/users/{id}/assignments/{assignment}"));
        await OkAsync(await _administrator.ChangeAsync(HttpMethod.Post, $"/api/v1/users/{id}/disable"));
    }

    private Task<string[]> LedgerAsync() => _api.ColumnAsync("select e::text from ledger_events e order by id");

    private static async Task OkAsync(HttpResponseMessage response) => Assert.That((int)response.StatusCode, Is.EqualTo(204), await response.Content.ReadAsStringAsync());
}
