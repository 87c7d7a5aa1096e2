using System.Net.Http.Headers;
using System.Text;
using Ocop.Api.Tests.Accounts;
using Ocop.Api.Tests.Support;

namespace Ocop.Api.Tests.Clients;

/// <summary>A system that calls on its own account: what its tokens open, and what ends them.</summary>
public sealed class TokenTests
{
    private TestApi _api = null!;
    private Person _administrator = null!;
    private HttpClient _system = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _api = await Person.StartAsync();
        _administrator = Person.At(_api);
        await _administrator.SignInAsync();
        _system = _api.Http();
    }

    [TearDown]
    public async Task StopAsync()
    {
        _administrator.Dispose();
        _system.Dispose();
        await _api.DisposeAsync();
    }

    [Test]
    public async Task A_system_reads_the_register_for_ten_minutes()
    {
        var client = await _administrator.SystemAsync();
        using var answer = await _system.AskAsync(client, "register.read");
        var token = (await answer.TokensAsync()).Access;
        Assert.That(OAuth.Payload(token).GetProperty("exp").GetInt64() - OAuth.Payload(token).GetProperty("iat").GetInt64(), Is.EqualTo(600));

        Assert.That((int)(await _system.CallAsync(token)).StatusCode, Is.EqualTo(200));
        _api.Clock.Advance(TimeSpan.FromMinutes(10) - TimeSpan.FromSeconds(1));
        Assert.That((int)(await _system.CallAsync(token)).StatusCode, Is.EqualTo(200));
        _api.Clock.Advance(TimeSpan.FromSeconds(2));
        using var late = await _system.CallAsync(token);

        await late.AssertProblemAsync(401, "token.invalid");
        Assert.That(late.Headers.WwwAuthenticate.ToString(), Does.StartWith("Bearer").And.Contain("error=\"invalid_token\""));
    }

    [Test]
    public async Task A_system_may_show_its_secret_in_the_header_too()
    {
        var client = await _administrator.SystemAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/connect/token", UriKind.Relative))
        {
            Content = new FormUrlEncodedContent([KeyValuePair.Create("grant_type", "client_credentials")]),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes($"{client.ClientId}:{client.Secret}")));

        var token = await (await _system.SendAsync(request)).TokensAsync();

        Assert.That(OAuth.Payload(token.Access).GetProperty("scope").GetString(), Is.EqualTo("register.read"), "all that is its own");
    }

    [Test]
    public async Task Nobody_learns_from_a_refusal_whether_a_client_exists()
    {
        var client = await _administrator.SystemAsync();
        using var wrong = await _system.AskAsync(client, secret: "khong-phai-khoa-nay");
        using var unknown = await _system.AskAsync(client with { ClientId = "khong-co" });
        Assert.That((int)(await PostAsync($"/api/v1/oauth-clients/{client.Id}/revocation")).StatusCode, Is.EqualTo(204));
        using var revoked = await _system.AskAsync(client);

        await wrong.AssertOAuthErrorAsync("invalid_client", 401);
        var text = await wrong.Content.ReadAsStringAsync();
        Assert.That(await unknown.Content.ReadAsStringAsync(), Is.EqualTo(text));
        Assert.That(await revoked.Content.ReadAsStringAsync(), Is.EqualTo(text));
        Assert.That(((int)unknown.StatusCode, (int)revoked.StatusCode), Is.EqualTo((401, 401)));
        Assert.That(unknown.Headers.WwwAuthenticate.ToString(), Is.EqualTo(wrong.Headers.WwwAuthenticate.ToString()).And.Contain(text.Split('"')[^2]));
        Assert.That(revoked.Headers.WwwAuthenticate.ToString(), Is.EqualTo(wrong.Headers.WwwAuthenticate.ToString()));
        Assert.That(await AuditAsync("client.refused"), Has.Length.EqualTo(1), "one a minute; and none for a client that does not exist");
    }

    [Test]
    public async Task A_revoked_client_stops_at_once_with_its_tokens()
    {
        var client = await _administrator.SystemAsync();
        var token = await _system.TokenAsync(client);
        Assert.That((int)(await _system.CallAsync(token)).StatusCode, Is.EqualTo(200));

        Assert.That((int)(await PostAsync($"/api/v1/oauth-clients/{client.Id}/revocation")).StatusCode, Is.EqualTo(204));

        await (await _system.CallAsync(token)).AssertProblemAsync(401, "token.invalid");
        await (await PostAsync($"/api/v1/oauth-clients/{client.Id}/secrets", new { })).AssertProblemAsync(409, "client.revoked");
        Assert.That((int)(await PostAsync($"/api/v1/oauth-clients/{client.Id}/revocation")).StatusCode, Is.EqualTo(204), "once more changes nothing");
    }

    [Test]
    public async Task A_system_gives_a_token_back()
    {
        var client = await _administrator.SystemAsync();
        var token = await _system.TokenAsync(client);
        using var form = new FormUrlEncodedContent([new("token", token), new("client_id", client.ClientId), new("client_secret", client.Secret!)]);

        using var answer = await _system.PostAsync(new Uri("/connect/revoke", UriKind.Relative), form);

        Assert.That((int)answer.StatusCode, Is.EqualTo(200));
        await (await _system.CallAsync(token)).AssertProblemAsync(401, "token.invalid");
    }

    [TestCase("register.write audit.read")]
    [TestCase("users.manage")]
    [TestCase("openid")]
    public async Task A_system_is_not_given_what_is_not_its_own(string scope)
    {
        var client = await _administrator.SystemAsync();

        await (await _system.AskAsync(client, scope)).AssertOAuthErrorAsync("invalid_scope");
    }

    [Test]
    public async Task What_a_scope_does_not_reach_is_refused_with_the_scope_that_would()
    {
        var client = await _administrator.SystemAsync(scopes: ["register.read", "register.write"]);
        var reading = await _system.TokenAsync(client, "register.read");
        var body = new { name = "HTX Sen Tháp Mười", kind = "cooperative" };

        using var refused = await _system.CallAsync(reading, "/api/v1/subjects", HttpMethod.Post, body);
        await refused.AssertProblemAsync(403, "caller.not_permitted");
        Assert.That(refused.Headers.WwwAuthenticate.ToString(), Does.Contain("error=\"insufficient_scope\"").And.Contain("scope=\"register.write\""));

        var writing = await _system.TokenAsync(client, "register.write");
        using var created = await _system.CallAsync(writing, "/api/v1/subjects", HttpMethod.Post, body);
        Assert.That((int)created.StatusCode, Is.EqualTo(201), "a token needs no X-CSRF-Token");
    }

    [TestCase("GET", "/api/v1/me")]
    [TestCase("PUT", "/api/v1/me/password")]
    [TestCase("GET", "/api/v1/sessions")]
    [TestCase("GET", "/api/v1/users")]
    [TestCase("GET", "/api/v1/oauth-clients")]
    [TestCase("GET", "/api/v1/me/consents")]
    [TestCase("GET", "/api/v1/saved-views")]
    public async Task Accounts_clients_and_what_is_a_persons_own_are_beyond_every_token(string method, string path)
    {
        var client = await _administrator.SystemAsync(scopes: ["register.read", "register.write", "register.merge", "certifications.decide", "imports.run", "audit.read"]);
        var token = await _system.TokenAsync(client);

        using var response = await _system.CallAsync(token, path, new(method), method == "PUT" ? new { currentPassword = Person.Password, newPassword = "bông súng nở trên sông" } : null);

        await response.AssertProblemAsync(403, "caller.not_permitted");
        Assert.That(response.Headers.WwwAuthenticate.ToString(), Is.EqualTo("Bearer realm=\"Ocop\", error=\"insufficient_scope\""), "no scope would do");
    }

    [Test]
    public async Task What_a_system_does_stands_in_the_ledger_under_its_name()
    {
        var client = await _administrator.SystemAsync(scopes: ["register.write", "register.read"]);
        var token = await _system.TokenAsync(client);
        using var created = await _system.CallAsync(token, "/api/v1/subjects", HttpMethod.Post, new { name = "HTX Sen Tháp Mười", kind = "cooperative" });
        var id = (await created.JsonAsync()).GetProperty("id").GetGuid();

        var entry = (await _administrator.Http.GetJsonAsync($"/api/v1/audit?record={id}")).GetProperty("items")[0];
        var history = (await _administrator.Http.GetJsonAsync($"/api/v1/subjects/{id}/history")).GetProperty("items")[0];

        Assert.That(entry.GetProperty("actorId").GetGuid(), Is.EqualTo(client.Id));
        Assert.That(entry.GetProperty("actorName").GetString(), Is.EqualTo("Hệ thống thống kê"));
        Assert.That(entry.GetProperty("clientName").GetString(), Is.EqualTo("Hệ thống thống kê"));
        Assert.That(history.GetProperty("actor").GetString(), Is.EqualTo("Hệ thống thống kê"));
    }

    [Test]
    public async Task One_key_gives_one_record_to_one_client()
    {
        var one = await _system.TokenAsync(await _administrator.SystemAsync("mot", scopes: "register.write"));
        var other = await _system.TokenAsync(await _administrator.SystemAsync("hai", scopes: "register.write"));
        Task<HttpResponseMessage> CreateAsync(string token, string name) =>
            _system.CallAsync(token, "/api/v1/subjects", HttpMethod.Post, new { name, kind = "cooperative" }, ("Idempotency-Key", "k-1"));

        var first = (await (await CreateAsync(one, "HTX Sen")).JsonAsync()).GetProperty("id").GetGuid();
        var again = (await (await CreateAsync(one, "HTX Sen")).JsonAsync()).GetProperty("id").GetGuid();
        using var others = await CreateAsync(other, "HTX Xoài");

        Assert.That(again, Is.EqualTo(first));
        Assert.That((int)others.StatusCode, Is.EqualTo(201), "another client's keys are its own");
    }

    [TestCase("10.1.2.9", 200)]
    [TestCase("10.1.3.9", 403)]
    [TestCase("203.0.113.7", 200)]
    [TestCase("203.0.113.8", 403)]
    [TestCase("::ffff:10.1.2.9", 200)]
    public async Task A_client_calls_from_its_own_addresses_only(string from, int status)
    {
        var client = await _administrator.SystemAsync(more: new { addresses = new[] { "10.1.2.0/24", "203.0.113.7" } });
        _system.DefaultRequestHeaders.Add("X-Forwarded-For", "10.1.2.3");
        var token = await _system.TokenAsync(client);
        _system.DefaultRequestHeaders.Remove("X-Forwarded-For");
        _system.DefaultRequestHeaders.Add("X-Forwarded-For", from);

        using var asked = await _system.AskAsync(client);
        using var called = await _system.CallAsync(token);

        Assert.That((int)called.StatusCode, Is.EqualTo(status), await called.Content.ReadAsStringAsync());

        if (status == 403)
        {
            await called.AssertProblemAsync(403, "client.address_refused");
            await asked.AssertOAuthErrorAsync("unauthorized_client");
        }
    }

    [Test]
    public async Task A_client_has_so_many_requests_a_minute_tokens_included()
    {
        var client = await _administrator.SystemAsync(more: new { requestsPerMinute = 3 });
        var other = await _system.TokenAsync(await _administrator.SystemAsync("khac"));
        var token = await _system.TokenAsync(client);

        using var second = await _system.CallAsync(token);
        using var third = await _system.CallAsync(token);
        using var fourth = await _system.CallAsync(token);
        using var asked = await _system.AskAsync(client);

        Assert.That(second.Headers.GetValues("RateLimit-Policy"), Is.EqualTo(new[] { "\"client\";q=3;w=60" }));
        Assert.That(third.Headers.GetValues("RateLimit"), Is.EqualTo(new[] { "\"client\";r=0;t=60" }));
        await fourth.AssertProblemAsync(429, "client.too_many_requests");
        Assert.That(fourth.Headers.RetryAfter!.Delta, Is.EqualTo(TimeSpan.FromSeconds(60)));
        await asked.AssertOAuthErrorAsync("slow_down", 429);
        Assert.That((int)(await _system.CallAsync(other)).StatusCode, Is.EqualTo(200), "another client has its own count");
        _api.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.That((int)(await _system.CallAsync(token)).StatusCode, Is.EqualTo(200));
    }

    [Test]
    public async Task A_secret_is_changed_without_a_pause()
    {
        var client = await _administrator.SystemAsync();
        using var made = await PostAsync($"/api/v1/oauth-clients/{client.Id}/secrets", new { overlapDays = 2 });
        var second = (await made.JsonAsync()).GetProperty("secret").GetString()!;

        Assert.That(second, Has.Length.GreaterThanOrEqualTo(43).And.Not.EqualTo(client.Secret), "256 bits");
        Assert.That((int)(await _system.AskAsync(client)).StatusCode, Is.EqualTo(200), "the old one still works");
        Assert.That((int)(await _system.AskAsync(client, secret: second)).StatusCode, Is.EqualTo(200));
        _api.Clock.Advance(TimeSpan.FromDays(2));
        await (await _system.AskAsync(client)).AssertOAuthErrorAsync("invalid_client", 401);
        Assert.That((int)(await _system.AskAsync(client, secret: second)).StatusCode, Is.EqualTo(200));
    }

    [Test]
    public async Task A_secret_ends_at_once_when_it_has_leaked()
    {
        var client = await _administrator.SystemAsync();
        _api.Clock.Advance(TimeSpan.FromSeconds(1));
        using var made = await PostAsync($"/api/v1/oauth-clients/{client.Id}/secrets", new { });
        var second = (await made.JsonAsync()).GetProperty("secret").GetString()!;
        var first = (await _administrator.Http.GetJsonAsync($"/api/v1/oauth-clients/{client.Id}")).GetProperty("secrets")[1].GetProperty("id").GetGuid();

        using var gone = await _administrator.ChangeAsync(HttpMethod.Delete, $"/api/v1/oauth-clients/{client.Id}/secrets/{first}");

        Assert.That((int)gone.StatusCode, Is.EqualTo(204));
        await (await _system.AskAsync(client)).AssertOAuthErrorAsync("invalid_client", 401);
        Assert.That((int)(await _system.AskAsync(client, secret: second)).StatusCode, Is.EqualTo(200));
        await (await _administrator.ChangeAsync(HttpMethod.Delete, $"/api/v1/oauth-clients/{client.Id}/secrets/{first}")).AssertProblemAsync(404, "client.secret_not_found");
    }

    [Test]
    public async Task What_is_taken_from_a_client_is_taken_from_its_tokens_too()
    {
        var client = await _administrator.SystemAsync(scopes: ["register.read", "audit.read"]);
        var token = await _system.TokenAsync(client);
        Assert.That((int)(await _system.CallAsync(token, "/api/v1/audit")).StatusCode, Is.EqualTo(200));
        var path = $"/api/v1/oauth-clients/{client.Id}";
        using var request = new HttpRequestMessage(HttpMethod.Patch, new Uri(path, UriKind.Relative))
        {
            Content = new StringContent("""{"scopes":["register.read"]}""", Encoding.UTF8, "application/merge-patch+json"),
        };
        request.Headers.Add("X-CSRF-Token", _administrator.CsrfToken);
        request.Headers.TryAddWithoutValidation("If-Match", await _administrator.Http.ETagAsync(path));

        Assert.That((int)(await _administrator.Http.SendAsync(request)).StatusCode, Is.EqualTo(204));

        await (await _system.CallAsync(token, "/api/v1/audit")).AssertProblemAsync(403, "caller.not_permitted");
        Assert.That((int)(await _system.CallAsync(token)).StatusCode, Is.EqualTo(200));
    }

    [Test]
    public async Task Use_is_counted_by_day_and_written_every_few_seconds()
    {
        var client = await _administrator.SystemAsync();
        var token = await _system.TokenAsync(client);
        await _system.CallAsync(token);
        await _system.CallAsync(token, "/api/v1/users");
        await _system.AskAsync(client, secret: "sai");
        _api.Clock.Advance(TimeSpan.FromSeconds(6));

        var detail = await _administrator.Http.GetJsonAsync($"/api/v1/oauth-clients/{client.Id}");

        for (var i = 0; i < 50 && detail.GetProperty("usage").GetArrayLength() == 0; i++)
        {
            await Task.Delay(100);
            detail = await _administrator.Http.GetJsonAsync($"/api/v1/oauth-clients/{client.Id}");
        }

        var day = detail.GetProperty("usage")[0];
        Assert.That(day.GetProperty("day").GetString(), Is.EqualTo("2026-11-23"));
        Assert.That((day.GetProperty("calls").GetInt32(), day.GetProperty("refused").GetInt32()), Is.EqualTo((2, 2)));
        Assert.That(detail.GetProperty("client").GetProperty("lastUsedAt").GetDateTimeOffset(), Is.EqualTo(TestApi.Start));
    }

    [Test]
    public async Task Use_that_is_not_yet_written_is_written_when_the_application_stops()
    {
        var client = await _administrator.SystemAsync();
        await using (var other = _api.AnotherNode())
        {
            using var http = other.Http();
            await http.TokenAsync(client);
        }

        var detail = await _administrator.Http.GetJsonAsync($"/api/v1/oauth-clients/{client.Id}");

        Assert.That(detail.GetProperty("usage")[0].GetProperty("calls").GetInt32(), Is.EqualTo(1));
    }

    [TestCase("not-a-token")]
    [TestCase("eyJhbGciOiJub25lIiwidHlwIjoiYXQrand0In0.eyJvaV90a25faWQiOiIwMDAwMDAwMC0wMDAwLTcwMDAtODAwMC0wMDAwMDAwMDAwMDEiLCJhdWQiOiJvY29wIn0.")]
    public async Task A_token_that_is_none_of_ours_opens_nothing(string token)
    {
        await (await _system.CallAsync(token)).AssertProblemAsync(401, "token.invalid");
        Assert.That((int)(await _system.CallAsync(token, "/api/v1/public/products")).StatusCode, Is.EqualTo(200), "what is public needs none");
    }

    [Test]
    public async Task A_token_counts_and_the_cookie_beside_it_does_not()
    {
        var token = await _system.TokenAsync(await _administrator.SystemAsync());

        await (await _administrator.Http.CallAsync(token, "/api/v1/users")).AssertProblemAsync(403, "caller.not_permitted");
        await (await _administrator.Http.CallAsync("sai", "/api/v1/users")).AssertProblemAsync(401, "token.invalid");
    }

    [Test]
    public async Task An_identity_token_is_no_access_token()
    {
        var application = await _administrator.ApplicationAsync();
        var tokens = await (await _system.RedeemAsync(application, await _administrator.CodeAsync(application))).TokensAsync();

        await (await _system.CallAsync(tokens.Identity!)).AssertProblemAsync(401, "token.invalid");
    }

    private Task<HttpResponseMessage> PostAsync(string path, object? body = null) => _administrator.ChangeAsync(HttpMethod.Post, path, body);

    private async Task<string?[]> AuditAsync(string type) =>
        [.. (await _administrator.Http.GetJsonAsync($"/api/v1/audit?type={type}")).GetProperty("items").EnumerateArray().Select(e => e.GetProperty("type").GetString())];
}
