using Ocop.Api.Tests.Accounts;
using Ocop.Api.Tests.Support;
using Ocop.Application.Accounts;

namespace Ocop.Api.Tests.Clients;

/// <summary>An application that acts for a person: what it must show, what it may do, and how the person ends it.</summary>
public sealed class CodeFlowTests
{
    private TestApi _api = null!;
    private Person _administrator = null!;
    private HttpClient _app = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _api = await Person.StartAsync();
        _administrator = Person.At(_api);
        await _administrator.SignInAsync();
        _app = _api.Http();
    }

    [TearDown]
    public async Task StopAsync()
    {
        _administrator.Dispose();
        _app.Dispose();
        await _api.DisposeAsync();
    }

    [TestCase("public")]
    [TestCase("web")]
    public async Task A_person_allows_an_application_and_it_acts_for_them(string kind)
    {
        const string Scope = "openid profile email register.read";
        var client = await _administrator.ApplicationAsync(kind);
        using var first = await _administrator.SendAsync(HttpMethod.Get, OAuth.AuthorizeAddress(client, Scope));
        Assert.That(first.Headers.Location!.ToString(), Does.StartWith("/dang-nhap/cho-phep?").And.Contain("client_id=tra-cuu-nhanh").And.Contain("state=s-1"));

        var asked = await _administrator.Http.GetJsonAsync($"/api/v1/me/consent-request?clientId={client.ClientId}&redirectUri={OAuth.Redirect}&scope={Uri.EscapeDataString(Scope)}");
        Assert.That(asked.GetProperty("clientName").GetString(), Is.EqualTo("Tra cứu nhanh"));
        Assert.That(asked.GetProperty("isAllowed").GetBoolean(), Is.False);
        Assert.That(asked.GetProperty("scopes").EnumerateArray().Select(s => s.GetProperty("code").GetString()), Is.EqualTo(Scope.Split(' ')));

        var tokens = await (await _app.RedeemAsync(client, await _administrator.CodeAsync(client, Scope))).TokensAsync();
        Assert.That(OAuth.Payload(tokens.Identity!).GetProperty("email").GetString(), Is.EqualTo(Person.Email));
        Assert.That(OAuth.Payload(tokens.Access).TryGetProperty("email", out _), Is.False, "what lies in an access token is read by many");
        Assert.That(tokens.Refresh, Is.Null, "nobody asked for offline_access");
        Assert.That((int)(await _app.CallAsync(tokens.Access)).StatusCode, Is.EqualTo(200));

        var who = await (await _app.CallAsync(tokens.Access, "/connect/userinfo")).JsonAsync();
        Assert.That(who.GetProperty("email").GetString(), Is.EqualTo(Person.Email));
        Assert.That(who.GetProperty("sub").GetString(), Is.EqualTo(OAuth.Payload(tokens.Identity!).GetProperty("sub").GetString()));
        await (await _app.CallAsync(tokens.Access, "/api/v1/users")).AssertProblemAsync(403, "caller.not_permitted");
        await (await _app.CallAsync(tokens.Access, "/api/v1/me")).AssertProblemAsync(403, "caller.not_permitted");
    }

    [Test]
    public async Task What_a_person_may_not_do_no_application_does_for_them()
    {
        var client = await _administrator.ApplicationAsync();
        using var viewer = await Person.WithRoleAsync(_api, Roles.Leader);
        var tokens = await (await _app.RedeemAsync(client, await viewer.CodeAsync(client, "register.read register.write"))).TokensAsync();

        using var refused = await _app.CallAsync(tokens.Access, "/api/v1/subjects", HttpMethod.Post, new { name = "HTX Sen", kind = "cooperative" });

        Assert.That((int)(await _app.CallAsync(tokens.Access)).StatusCode, Is.EqualTo(200));
        await refused.AssertProblemAsync(403, "caller.not_permitted");
        Assert.That(refused.Headers.WwwAuthenticate.ToString(), Does.Not.Contain("insufficient_scope"), "another scope would not help");
    }

    [Test]
    public async Task A_closed_account_and_a_role_that_was_taken_end_in_its_applications_at_once()
    {
        var client = await _administrator.ApplicationAsync();
        using var registrar = await Person.WithRoleAsync(_api, Roles.CoordinationOfficer);
        var tokens = await (await _app.RedeemAsync(client, await registrar.CodeAsync(client, "register.read offline_access"))).TokensAsync();
        var user = (await _administrator.Http.GetJsonAsync("/api/v1/users?q=coordination")).GetProperty("items")[0];
        var assignment = user.GetProperty("assignments")[0].GetProperty("id").GetGuid();

        await _administrator.ChangeAsync(HttpMethod.Delete, $"/api/v1/users/{user.GetProperty("id").GetGuid()}/assignments/{assignment}");
        await (await _app.CallAsync(tokens.Access)).AssertProblemAsync(403, "caller.not_permitted");
        await _administrator.ChangeAsync(HttpMethod.Post, $"/api/v1/users/{user.GetProperty("id").GetGuid()}/disable");

        await (await _app.CallAsync(tokens.Access)).AssertProblemAsync(401, "token.invalid");
        await (await _app.RefreshAsync(client, tokens.Refresh!)).AssertOAuthErrorAsync("invalid_grant");
    }

    [Test]
    public async Task A_code_that_comes_twice_ends_what_it_gave()
    {
        var client = await _administrator.ApplicationAsync();
        var code = await _administrator.CodeAsync(client);
        var tokens = await (await _app.RedeemAsync(client, code)).TokensAsync();
        Assert.That((int)(await _app.CallAsync(tokens.Access)).StatusCode, Is.EqualTo(200));

        await (await _app.RedeemAsync(client, code)).AssertOAuthErrorAsync("invalid_grant");

        await (await _app.CallAsync(tokens.Access)).AssertProblemAsync(401, "token.invalid");
    }

    [Test]
    public async Task A_refresh_token_works_once_and_its_second_use_ends_all()
    {
        var client = await _administrator.ApplicationAsync();
        var first = await (await _app.RedeemAsync(client, await _administrator.CodeAsync(client, "register.read offline_access"))).TokensAsync();
        _api.Clock.Advance(TimeSpan.FromMinutes(11));

        var second = await (await _app.RefreshAsync(client, first.Refresh!)).TokensAsync();
        Assert.That((int)(await _app.CallAsync(second.Access)).StatusCode, Is.EqualTo(200));
        Assert.That(second.Refresh, Is.Not.Null.And.Not.EqualTo(first.Refresh));

        await (await _app.RefreshAsync(client, first.Refresh!)).AssertOAuthErrorAsync("invalid_grant");
        await (await _app.CallAsync(second.Access)).AssertProblemAsync(401, "token.invalid");
        await (await _app.RefreshAsync(client, second.Refresh!)).AssertOAuthErrorAsync("invalid_grant");
    }

    [Test]
    public async Task A_code_is_worth_nothing_without_its_verifier_and_after_five_minutes()
    {
        var client = await _administrator.ApplicationAsync();

        await (await _app.RedeemAsync(client, await _administrator.CodeAsync(client), verifier: null)).AssertOAuthErrorAsync("invalid_request");
        await (await _app.RedeemAsync(client, await _administrator.CodeAsync(client), verifier: new('x', 43))).AssertOAuthErrorAsync("invalid_grant");
        await (await _app.RedeemAsync(client, await _administrator.CodeAsync(client), redirect: OAuth.Redirect + "/")).AssertOAuthErrorAsync("invalid_grant");
        var late = await _administrator.CodeAsync(client);
        _api.Clock.Advance(TimeSpan.FromMinutes(5) + TimeSpan.FromSeconds(1));
        await (await _app.RedeemAsync(client, late)).AssertOAuthErrorAsync("invalid_grant");
    }

    [TestCase("redirect_uri", "https://ke-gian.example/quay-ve")]
    [TestCase("redirect_uri", OAuth.Redirect + "/khac")]
    [TestCase("redirect_uri", OAuth.Redirect + "?them=1")]
    [TestCase("redirect_uri", null)]
    [TestCase("client_id", "khong-co")]
    public async Task Nobody_is_sent_to_a_place_that_the_client_has_not_named(string parameter, string? value)
    {
        var client = await _administrator.ApplicationAsync();
        var address = OAuth.AuthorizeAddress(client, more: (parameter, value));

        using var toProgram = await _administrator.SendAsync(HttpMethod.Get, address);
        using var toBrowser = await _administrator.SendAsync(HttpMethod.Get, address, null, ("Accept", "text/html,*/*;q=0.8"));

        await toProgram.AssertOAuthErrorAsync("invalid_request");
        Assert.That(await toProgram.Content.ReadAsStringAsync(), Does.Contain("is unknown, or the redirect URI is none of its own"), "the same for a client that exists");
        Assert.That(toBrowser.Headers.Location!.ToString(), Is.EqualTo("/dang-nhap/cho-phep?error=invalid_request"));
    }

    [TestCase("scope", "register.read users.manage", "invalid_scope")]
    [TestCase("scope", "register.read imports.run", "invalid_scope")]
    [TestCase("prompt", "none", "consent_required")]
    [TestCase("refused", "1", "access_denied")]
    public async Task What_else_is_wrong_is_told_to_the_application(string parameter, string? value, string error)
    {
        var client = await _administrator.ApplicationAsync();

        using var response = await _administrator.SendAsync(HttpMethod.Get, OAuth.AuthorizeAddress(client, more: (parameter, value)));

        Assert.That(await response.SentBackWithAsync("error"), Is.EqualTo(error));
    }

    [TestCase("code_challenge", null, "invalid_request")]
    [TestCase("code_challenge_method", "plain", "invalid_request")]
    [TestCase("code_challenge_method", null, "invalid_request")]
    [TestCase("response_type", "token", "unsupported_response_type")]
    [TestCase("prompt", "login", "invalid_request")]
    public async Task A_question_that_cannot_be_understood_goes_nowhere(string parameter, string? value, string error)
    {
        var client = await _administrator.ApplicationAsync();
        await _administrator.AllowAsync(client);

        using var response = await _administrator.SendAsync(HttpMethod.Get, OAuth.AuthorizeAddress(client, more: (parameter, value)));

        await response.AssertOAuthErrorAsync(error);
    }

    [Test]
    public async Task A_question_without_a_challenge_goes_nowhere()
    {
        var client = await _administrator.ApplicationAsync();
        await _administrator.AllowAsync(client);

        using var response = await _administrator.SendAsync(HttpMethod.Get, OAuth.AuthorizeAddress(client, more: [("code_challenge", null), ("code_challenge_method", null)]));

        Assert.That((int)response.StatusCode, Is.EqualTo(400).Or.EqualTo(302));
        Assert.That(response.Headers.Location?.ToString() ?? await response.Content.ReadAsStringAsync(), Does.Contain("invalid_request").And.Not.Contain("code="));
    }

    [Test]
    public async Task Whoever_is_not_signed_in_is_sent_to_our_page_and_not_asked_in_silence()
    {
        var client = await _administrator.ApplicationAsync();
        using var nobody = Person.At(_api);

        using var asked = await nobody.SendAsync(HttpMethod.Get, OAuth.AuthorizeAddress(client));
        using var silent = await nobody.SendAsync(HttpMethod.Get, OAuth.AuthorizeAddress(client, more: ("prompt", "none")));

        Assert.That(asked.Headers.Location!.ToString(), Does.StartWith("/dang-nhap/cho-phep?"));
        Assert.That(await silent.SentBackWithAsync("error"), Is.EqualTo("login_required"));
        await (await nobody.SendAsync(HttpMethod.Get, $"/api/v1/me/consent-request?clientId={client.ClientId}&redirectUri={OAuth.Redirect}")).AssertProblemAsync(401, "caller.not_signed_in");
    }

    [Test]
    public async Task A_person_is_asked_again_only_for_more_and_when_the_application_wants_it()
    {
        var client = await _administrator.ApplicationAsync();
        await _administrator.AllowAsync(client, "openid register.read");

        using var same = await _administrator.SendAsync(HttpMethod.Get, OAuth.AuthorizeAddress(client, "register.read"));
        using var more = await _administrator.SendAsync(HttpMethod.Get, OAuth.AuthorizeAddress(client, "register.read audit.read"));
        using var anew = await _administrator.SendAsync(HttpMethod.Get, OAuth.AuthorizeAddress(client, "register.read", ("prompt", "consent")));

        Assert.That(await same.SentBackWithAsync("code"), Is.Not.Empty);
        Assert.That(more.Headers.Location!.ToString(), Does.StartWith("/dang-nhap/cho-phep?"));
        Assert.That(anew.Headers.Location!.ToString(), Does.StartWith("/dang-nhap/cho-phep?"));
    }

    [Test]
    public async Task A_person_takes_the_permission_back_and_the_application_stops_at_once()
    {
        var client = await _administrator.ApplicationAsync();
        var tokens = await (await _app.RedeemAsync(client, await _administrator.CodeAsync(client, "register.read offline_access"))).TokensAsync();
        await _administrator.AllowAsync(client, "audit.read");
        var consents = (await _administrator.Http.GetJsonAsync("/api/v1/me/consents")).GetProperty("items");
        Assert.That(consents.GetArrayLength(), Is.EqualTo(1), "one for each application");
        Assert.That(
            consents[0].GetProperty("scopes").EnumerateArray().Select(s => s.GetProperty("code").GetString()), Is.EquivalentTo(new[] { "register.read", "offline_access", "audit.read" }));
        var path = $"/api/v1/me/consents/{consents[0].GetProperty("id").GetGuid()}";

        using var other = await Person.WithRoleAsync(_api, Roles.Leader);
        await (await other.ChangeAsync(HttpMethod.Delete, path)).AssertProblemAsync(404, "consent.not_found");
        Assert.That((int)(await _administrator.ChangeAsync(HttpMethod.Delete, path)).StatusCode, Is.EqualTo(204));

        await (await _app.CallAsync(tokens.Access)).AssertProblemAsync(401, "token.invalid");
        await (await _app.RefreshAsync(client, tokens.Refresh!)).AssertOAuthErrorAsync("invalid_grant");
        using var asked = await _administrator.SendAsync(HttpMethod.Get, OAuth.AuthorizeAddress(client, "register.read"));
        Assert.That(asked.Headers.Location!.ToString(), Does.StartWith("/dang-nhap/cho-phep?"));
    }

    [Test]
    public async Task Consent_is_given_by_our_own_page_alone()
    {
        var client = await _administrator.ApplicationAsync();
        var body = new { clientId = client.ClientId, redirectUri = OAuth.Redirect, scope = "register.read" };

        await (await _administrator.SendAsync(HttpMethod.Post, "/api/v1/me/consents", body)).AssertProblemAsync(403, "caller.csrf_invalid");
        await (await _administrator.ChangeAsync(HttpMethod.Post, "/api/v1/me/consents", new { clientId = client.ClientId, redirectUri = "https://ke-gian.example", scope = "register.read" }))
            .AssertProblemAsync(422, "consent.request_invalid");
        await (await _administrator.ChangeAsync(HttpMethod.Post, "/api/v1/me/consents", new { clientId = client.ClientId, redirectUri = OAuth.Redirect, scope = "imports.run" }))
            .AssertProblemAsync(422, "consent.request_invalid");
    }

    [Test]
    public async Task A_web_application_shows_its_secret_besides()
    {
        var client = await _administrator.ApplicationAsync("web");

        await (await _app.RedeemAsync(client with { Secret = null }, await _administrator.CodeAsync(client))).AssertOAuthErrorAsync("invalid_client", 401);
        await (await _app.RedeemAsync(client with { Secret = "sai" }, await _administrator.CodeAsync(client))).AssertOAuthErrorAsync("invalid_client", 401);
    }

    [Test]
    public async Task An_application_on_ones_own_device_may_listen_at_any_port()
    {
        var client = await _administrator.RegisterAsync(new { clientId = "may-tinh", name = "Máy tính", kind = "public", redirectUris = new[] { "http://127.0.0.1/xong" }, scopes = new[] { "register.read" } });

        using var right = await _administrator.SendAsync(HttpMethod.Get, OAuth.AuthorizeAddress(client, "register.read", ("redirect_uri", "http://127.0.0.1:53817/xong")));
        using var wrong = await _administrator.SendAsync(HttpMethod.Get, OAuth.AuthorizeAddress(client, "register.read", ("redirect_uri", "http://127.0.0.1:53817/khac")));

        Assert.That(right.Headers.Location!.ToString(), Does.StartWith("/dang-nhap/cho-phep?client_id").Or.StartWith("/dang-nhap/cho-phep?"));
        await wrong.AssertOAuthErrorAsync("invalid_request");
    }

    [Test]
    public async Task What_an_application_does_stands_in_the_ledger_under_the_persons_name_and_its_own()
    {
        var client = await _administrator.ApplicationAsync();
        var tokens = await (await _app.RedeemAsync(client, await _administrator.CodeAsync(client, "register.write"))).TokensAsync();
        using var created = await _app.CallAsync(tokens.Access, "/api/v1/subjects", HttpMethod.Post, new { name = "HTX Sen", kind = "cooperative" });
        var id = (await created.JsonAsync()).GetProperty("id").GetGuid();

        var entry = (await _administrator.Http.GetJsonAsync($"/api/v1/audit?record={id}")).GetProperty("items")[0];

        Assert.That(entry.GetProperty("actorName").GetString(), Is.EqualTo("Quản trị hệ thống"));
        Assert.That(entry.GetProperty("clientName").GetString(), Is.EqualTo("Tra cứu nhanh"));
    }
}
