using System.Text.Json;
using Ocop.Api.Tests.Accounts;
using Ocop.Api.Tests.Support;

namespace Ocop.Api.Tests.Clients;

/// <summary>An administrator lets systems and applications in, changes what they may do, and shuts them out.</summary>
public sealed class ClientTests
{
    private const string Clients = "/api/v1/oauth-clients";
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
    public async Task A_secret_is_shown_once_and_kept_nowhere()
    {
        var client = await _administrator.SystemAsync();
        var detail = await _administrator.Http.GetStringAsync(new Uri($"{Clients}/{client.Id}", UriKind.Relative));
        var list = await _administrator.Http.GetStringAsync(new Uri(Clients, UriKind.Relative));
        var audit = await _administrator.Http.GetStringAsync(new Uri($"/api/v1/audit?record={client.Id}", UriKind.Relative));
        await using var source = Npgsql.NpgsqlDataSource.Create(_api.OwnerConnectionString);

        Assert.That(client.Secret, Has.Length.GreaterThanOrEqualTo(43));
        Assert.That(detail + list + audit, Does.Contain(client.ClientId).And.Not.Contain(client.Secret));

        foreach (var table in new[] { "oauth_clients", "oauth_client_secrets", "ledger_events", "ledger_personal_values", "idempotency_keys" })
        {
            await using var command = source.CreateCommand($"select count(*) from {table} t where t::text like '%' || $1 || '%'");
            command.Parameters.Add(new() { Value = client.Secret! });
            Assert.That(await command.ExecuteScalarAsync(), Is.Zero, table);
        }
    }

    [Test]
    public async Task The_list_comes_by_name_page_by_page_with_the_revoked_at_its_end()
    {
        foreach (var (id, name) in new[] { ("b", "Bản đồ"), ("a", "An toàn thực phẩm"), ("c", "Cổng thông tin") })
        {
            await _administrator.SystemAsync(id, new { name });
        }

        var first = (await _administrator.Http.GetJsonAsync(Clients)).GetProperty("items")[0];
        await _administrator.ChangeAsync(HttpMethod.Post, $"{Clients}/{first.GetProperty("id").GetGuid()}/revocation");
        List<string> ids = [];
        string? cursor = null;

        do
        {
            var page = await _administrator.Http.GetJsonAsync($"{Clients}?limit=1{(cursor is null ? "" : "&cursor=" + Uri.EscapeDataString(cursor))}");
            ids.AddRange(page.GetProperty("items").EnumerateArray().Select(c => c.GetProperty("clientId").GetString()!));
            cursor = page.GetProperty("nextCursor").GetString();
        }
        while (cursor is not null);

        Assert.That(ids, Is.EqualTo(new[] { "b", "c", "swagger", "a" }));
    }

    [TestCase("""{"clientId":"Thống kê"}""", 422, "client.id_invalid")]
    [TestCase("""{"clientId":"-a"}""", 422, "client.id_invalid")]
    [TestCase("""{"clientId":"abcdef12-3456-7890-abcd-ef1234567890"}""", 422, "client.id_invalid")]
    [TestCase("""{"clientId":"swagger"}""", 409, "client.id_taken")]
    [TestCase("""{"name":" "}""", 400, "request.invalid")]
    [TestCase("""{"scopes":[]}""", 400, "request.invalid")]
    [TestCase("""{"requestsPerMinute":0}""", 400, "request.invalid")]
    [TestCase("""{"scopes":["users.manage"]}""", 422, "client.unknown_scope")]
    [TestCase("""{"scopes":["openid"]}""", 422, "client.unknown_scope")]
    [TestCase("""{"addresses":["10.0.0.0/33"]}""", 422, "client.address_invalid")]
    [TestCase("""{"addresses":["ocop.example"]}""", 422, "client.address_invalid")]
    [TestCase("""{"redirectUris":["https://a.example/"]}""", 422, "client.redirect_uri_not_taken")]
    [TestCase("""{"agencyId":"01920000-0000-7000-8000-000000000000"}""", 422, "client.unknown_agency")]
    [TestCase("""{"kind":"public"}""", 422, "client.redirect_uri_needed")]
    [TestCase("""{"kind":"web","redirectUris":["http://a.example/"]}""", 422, "client.redirect_uri_invalid")]
    [TestCase("""{"kind":"web","redirectUris":["https://a.example/#x"]}""", 422, "client.redirect_uri_invalid")]
    [TestCase("""{"kind":"web","redirectUris":["https://*.a.example/"]}""", 422, "client.redirect_uri_invalid")]
    [TestCase("""{"kind":"web","redirectUris":["https://u@a.example/"]}""", 422, "client.redirect_uri_invalid")]
    [TestCase("""{"kind":"web","redirectUris":["/quay-ve"]}""", 422, "client.redirect_uri_invalid")]
    [TestCase("""{"kind":"public","redirectUris":["javascript:alert(1)"]}""", 422, "client.redirect_uri_invalid")]
    public async Task What_makes_no_sense_is_refused(string change, int status, string code)
    {
        var body = OAuth.Merged(new { clientId = "moi", name = "Mới", kind = "system", scopes = new[] { "register.read" } }, JsonDocument.Parse(change).RootElement);

        using var response = await _administrator.ChangeAsync(HttpMethod.Post, Clients, body);

        await response.AssertProblemAsync(status, code);
    }

    [Test]
    public async Task An_edit_needs_the_version_that_was_read()
    {
        var client = await _administrator.SystemAsync();
        var path = $"{Clients}/{client.Id}";
        var tag = await _administrator.Http.ETagAsync(path);
        _administrator.Http.DefaultRequestHeaders.Add("X-CSRF-Token", _administrator.CsrfToken);

        using var right = await _administrator.Http.PatchAsync(path, new { addresses = new[] { "10.1.2.3", "2001:db8::9/32" }, requestsPerMinute = 10 }, tag);
        using var stale = await _administrator.Http.PatchAsync(path, new { name = "Khác" }, tag);
        using var blind = await _administrator.Http.PatchAsync(path, new { name = "Khác" }, null);
        using var wrong = await _administrator.Http.PatchAsync(path, new { redirectUris = new[] { "https://a.example" } }, await _administrator.Http.ETagAsync(path));
        var now = (await _administrator.Http.GetJsonAsync(path)).GetProperty("client");

        Assert.That((int)right.StatusCode, Is.EqualTo(204), await right.Content.ReadAsStringAsync());
        await stale.AssertProblemAsync(412, "record.stale");
        await blind.AssertProblemAsync(428, "request.if_match_needed");
        await wrong.AssertProblemAsync(422, "client.redirect_uri_not_taken");
        Assert.That(now.GetProperty("addresses").EnumerateArray().Select(a => a.GetString()), Is.EqualTo(new[] { "10.1.2.3/32", "2001:db8::/32" }));
        Assert.That((now.GetProperty("name").GetString(), now.GetProperty("requestsPerMinute").GetInt32()), Is.EqualTo(("Hệ thống thống kê", 10)));
    }

    [Test]
    public async Task What_happens_to_a_client_is_in_the_ledger()
    {
        var client = await _administrator.SystemAsync();
        using var made = await _administrator.ChangeAsync(HttpMethod.Post, $"{Clients}/{client.Id}/secrets", new { overlapDays = 0 });
        var secret = (await made.JsonAsync()).GetProperty("id").GetGuid();
        await _administrator.ChangeAsync(HttpMethod.Delete, $"{Clients}/{client.Id}/secrets/{secret}");
        await _administrator.ChangeAsync(HttpMethod.Post, $"{Clients}/{client.Id}/revocation");

        var items = (await _administrator.Http.GetJsonAsync($"/api/v1/audit?record={client.Id}")).GetProperty("items");

        Assert.That(
            items.EnumerateArray().Select(e => e.GetProperty("type").GetString()),
            Is.EqualTo(new[] { "client.revoked.v1", "client.secret-revoked.v1", "client.secret-added.v1", "client.registered.v1" }));
        Assert.That(items[0].GetProperty("recordName").GetString(), Is.EqualTo("Hệ thống thống kê"));
    }

    [Test]
    public async Task An_application_on_peoples_devices_has_no_secret_and_no_client_more_than_five()
    {
        var application = await _administrator.ApplicationAsync();
        var system = await _administrator.SystemAsync();
        Assert.That(application.Secret, Is.Null);
        await (await _administrator.ChangeAsync(HttpMethod.Post, $"{Clients}/{application.Id}/secrets", new { })).AssertProblemAsync(422, "client.secret_not_taken");

        for (var i = 0; i < 4; i++)
        {
            Assert.That((int)(await _administrator.ChangeAsync(HttpMethod.Post, $"{Clients}/{system.Id}/secrets", new { })).StatusCode, Is.EqualTo(201));
        }

        await (await _administrator.ChangeAsync(HttpMethod.Post, $"{Clients}/{system.Id}/secrets", new { })).AssertProblemAsync(409, "client.too_many_secrets");
        await (await _administrator.ChangeAsync(HttpMethod.Post, $"{Clients}/{system.Id}/secrets", new { overlapDays = 91 })).AssertProblemAsync(400, "request.invalid");
        Assert.That((int)(await _administrator.ChangeAsync(HttpMethod.Post, $"{Clients}/{system.Id}/secrets", new { overlapDays = 0 })).StatusCode, Is.EqualTo(201), "the earlier ones end");
        await (await _administrator.ChangeAsync(HttpMethod.Post, $"{Clients}/{Guid.CreateVersion7()}/secrets", new { })).AssertProblemAsync(404, "client.not_found");
    }
}
