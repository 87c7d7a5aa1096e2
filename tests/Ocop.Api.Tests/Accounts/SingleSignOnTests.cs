using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Npgsql;
using Ocop.Api.Tests.Support;
using Ocop.Application.Accounts;

namespace Ocop.Api.Tests.Accounts;

/// <summary>Signing in by the province's single sign-on, against a provider that the test runs.</summary>
public sealed class SingleSignOnTests
{
    private const string Start = "/api/v1/session/single-sign-on";
    private OpenIdProvider _provider = null!;
    private TestApi? _api;

    [SetUp]
    public async Task StartAsync() => _provider = await OpenIdProvider.StartAsync();

    [TearDown]
    public async Task StopAsync()
    {
        await _provider.DisposeAsync();

        if (_api is not null)
        {
            await _api.DisposeAsync();
            _api = null;
        }
    }

    [Test]
    public async Task The_sign_in_page_learns_whether_there_is_one()
    {
        await using var without = await Person.StartAsync();
        using var stranger = Person.At(without);
        Assert.That((await stranger.Http.GetJsonAsync("/api/v1/session/options")).GetProperty("singleSignOn").ValueKind, Is.EqualTo(JsonValueKind.Null));
        await (await stranger.Http.GetAsync(new Uri(Start, UriKind.Relative))).AssertProblemAsync(404, "request.not_found");

        using var browser = await BrowserAsync();
        var option = (await browser.Http.GetJsonAsync("/api/v1/session/options")).GetProperty("singleSignOn");
        Assert.That(option.GetProperty("name").GetString(), Is.EqualTo("tài khoản tỉnh Đồng Tháp"));
    }

    [Test]
    public async Task Starts_an_ordinary_session_for_the_account_with_the_verified_address_and_keeps_the_tie()
    {
        using var browser = await BrowserAsync();

        Assert.That(await SignOnAsync(browser, "/quan-tri/san-pham?q=xoai"), Is.EqualTo("/quan-tri/san-pham?q=xoai"));

        var me = await browser.Http.GetJsonAsync("/api/v1/me");
        Assert.That(me.GetProperty("user").GetProperty("email").GetString(), Is.EqualTo(Person.Email));
        Assert.That(me.GetProperty("permissions").EnumerateArray().Select(p => p.GetString()), Does.Contain("users.manage"));

        // from then on it is the person who counts, whatever the address
        _provider.SignedIn = _provider.SignedIn with { Email = "hoa.moi@dongthap.example", IsVerified = false };
        using var again = Person.At(_api!);
        Assert.That(await SignOnAsync(again), Is.EqualTo("/quan-tri"));
        Assert.That(await again.StatusOfMeAsync(), Is.EqualTo(200));
        Assert.That(await ScalarAsync("select count(*) from ledger_events where type = 'user.sign-on-linked.v1'"), Is.EqualTo(1));
        Assert.That(await ScalarAsync("select count(*) from ledger_events where type = 'session.started.v1' and payload->>'method' = 'single-sign-on'"), Is.EqualTo(2));
        Assert.That(await ScalarAsync("select count(*) from ledger_events where payload::text like '%sub-hoa%'"), Is.Zero, "a subject names a person");
    }

    [Test]
    public async Task Makes_no_account_for_somebody_unknown()
    {
        using var browser = await BrowserAsync();
        _provider.SignedIn = new("sub-la", "la@dongthap.example");
        var accounts = await ScalarAsync("select count(*) from users");

        Assert.That(await SignOnAsync(browser), Is.EqualTo("/dang-nhap?loi=session.no_account&tiep=%2Fquan-tri"));

        Assert.That(await browser.StatusOfMeAsync(), Is.EqualTo(401));
        Assert.That(await ScalarAsync("select count(*) from users"), Is.EqualTo(accounts));
        Assert.That(await ScalarAsync("select count(*) from ledger_events where type = 'session.refused.v1' and payload->>'reason' = 'no-account'"), Is.EqualTo(1));
    }

    [Test]
    public async Task Believes_no_address_that_the_provider_has_not_verified()
    {
        using var browser = await BrowserAsync();
        _provider.SignedIn = _provider.SignedIn with { IsVerified = false };

        Assert.That(await SignOnAsync(browser), Does.Contain("loi=session.no_account"));
        Assert.That(await ScalarAsync("select count(*) from user_logins"), Is.Zero);
    }

    [Test]
    public async Task Gives_an_account_that_is_tied_to_somebody_to_nobody_else()
    {
        using var browser = await BrowserAsync();
        await SignOnAsync(browser);
        _provider.SignedIn = new("sub-nguoi-ke-nhiem", Person.Email);
        using var successor = Person.At(_api!);

        Assert.That(await SignOnAsync(successor), Does.Contain("loi=session.no_account"));
        Assert.That(await successor.StatusOfMeAsync(), Is.EqualTo(401));
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task Refuses_a_disabled_account_tied_or_not(bool isTied)
    {
        using var browser = await BrowserAsync();

        if (isTied)
        {
            await SignOnAsync(browser);
        }

        await ScalarAsync($"update users set disabled_at = now() where email = '{Person.Email}' returning 1");
        using var later = Person.At(_api!);

        Assert.That(await SignOnAsync(later), Does.Contain("loi=session.no_account"));
        Assert.That(await later.StatusOfMeAsync(), Is.EqualTo(401));
    }

    [Test]
    public async Task Lets_an_invited_person_in_who_has_no_password()
    {
        using var browser = await BrowserAsync();
        using var administrator = Person.At(_api!);
        await administrator.SignInAsync();
        await administrator.ChangeAsync(HttpMethod.Post, "/api/v1/users", new { email = "lan@dongthap.example", displayName = "Lan", role = Roles.Leader });
        _provider.SignedIn = new("sub-lan", "LAN@dongthap.example");

        Assert.That(await SignOnAsync(browser), Is.EqualTo("/quan-tri"));

        var me = await browser.EnterAsync(await browser.Http.GetAsync(new Uri("/api/v1/me", UriKind.Relative)));
        Assert.That(me.GetProperty("user").GetProperty("hasPassword").GetBoolean(), Is.False);
        Assert.That((await administrator.Http.GetJsonAsync("/api/v1/users?q=lan&status=active")).GetProperty("items").GetArrayLength(), Is.EqualTo(1));

        // without a password the code alone switches the second factor off
        var authenticator = await Authenticator.SetUpAsync(_api!, browser);
        Assert.That((int)(await browser.ChangeAsync(HttpMethod.Post, "/api/v1/me/totp/removal", new { totpCode = authenticator.NextCode() })).StatusCode, Is.EqualTo(204));
    }

    [Test]
    public async Task Refuses_an_answer_that_this_browser_did_not_ask_for()
    {
        using var browser = await BrowserAsync();
        using var victim = Person.At(_api!);
        var answer = await AnswerAsync(browser);

        Assert.That(await BackAsync(victim, answer), Is.EqualTo("/dang-nhap?loi=session.sign_on_failed"), "another browser's state");
        Assert.That(await BackAsync(browser, QueryHelpers.AddQueryString(Start + "/callback", new Dictionary<string, string?> { ["code"] = "1", ["state"] = "forged" })), Does.Contain("sign_on_failed"));
        Assert.That(await BackAsync(browser, Start + "/callback"), Does.Contain("sign_on_failed"));
        Assert.That(await victim.StatusOfMeAsync(), Is.EqualTo(401));

        Assert.That(await BackAsync(browser, answer), Is.EqualTo("/quan-tri"));
        Assert.That(await BackAsync(browser, answer), Does.Contain("sign_on_failed"), "an answer is taken once");
    }

    [TestCase("nonce")]
    [TestCase("issuer")]
    [TestCase("audience")]
    [TestCase("key")]
    [TestCase("time")]
    public async Task Refuses_a_forged_token(string what)
    {
        using var browser = await BrowserAsync();
        _provider.Forged = what switch
        {
            "nonce" => new() { Nonce = "of-another-request" },
            "issuer" => new() { Issuer = "https://evil.example" },
            "audience" => new() { Audience = "another-client" },
            "key" => new() { Key = new(RSA.Create(2048)) { KeyId = "1" } },
            _ => new() { TimeOff = -TimeSpan.FromHours(1) },
        };

        Assert.That(await SignOnAsync(browser), Is.EqualTo("/dang-nhap?loi=session.sign_on_failed"));
        Assert.That(await browser.StatusOfMeAsync(), Is.EqualTo(401));
        _provider.Forged = new();
        Assert.That(await SignOnAsync(browser), Is.EqualTo("/quan-tri"), "and honest ones go on");
    }

    [Test]
    public async Task Says_so_when_the_provider_does_not_answer()
    {
        using var browser = await BrowserAsync();
        _provider.IsBroken = true;
        Assert.That(await SignOnAsync(browser), Is.EqualTo("/dang-nhap?loi=session.sign_on_failed"), "no token");

        await using var elsewhere = await Person.StartAsync([.. _provider.Settings.Where(s => s.Key != "SingleSignOn:Authority"), ("SingleSignOn:Authority", "http://127.0.0.1:9")]);
        using var person = Person.At(elsewhere);
        using var response = await person.Http.GetAsync(new Uri(Start + "?returnTo=/quan-tri/tai-khoan", UriKind.Relative));
        Assert.That(response.Headers.Location!.ToString(), Is.EqualTo("/dang-nhap?loi=session.sign_on_unavailable&tiep=%2Fquan-tri%2Ftai-khoan"));
        await person.SignInAsync();
    }

    [Test]
    public async Task Somebody_who_turns_back_at_the_provider_lands_on_the_sign_in_page()
    {
        using var browser = await BrowserAsync();
        var state = QueryHelpers.ParseQuery((await AskAsync(browser)).Query)["state"].ToString();

        Assert.That(
            await BackAsync(browser, QueryHelpers.AddQueryString(Start + "/callback", new Dictionary<string, string?> { ["error"] = "access_denied", ["state"] = state })),
            Is.EqualTo("/dang-nhap?loi=session.sign_on_failed"));
    }

    [TestCase("https://evil.example/")]
    [TestCase("//evil.example/quan-tri")]
    [TestCase("/\\evil.example")]
    [TestCase("/quan-tri.evil.example")]
    [TestCase("/quan-tri/\\..\\x")]
    [TestCase("/dang-nhap")]
    [TestCase("javascript:alert(1)")]
    [TestCase("")]
    public async Task Returns_to_no_address_but_its_own_pages(string returnTo)
    {
        using var browser = await BrowserAsync();

        Assert.That(await SignOnAsync(browser, returnTo), Is.EqualTo("/quan-tri"));
    }

    [Test]
    public async Task Keeps_its_cookies_from_scripts_and_from_other_sites_requests()
    {
        using var browser = await BrowserAsync();
        using var response = await browser.Http.GetAsync(new Uri(Start, UriKind.Relative));

        var cookies = response.Headers.GetValues("Set-Cookie").ToList();

        Assert.That(cookies, Has.Count.EqualTo(2));
        Assert.That(cookies, Has.All.StartsWith("ocop-").And.All.Contain("; secure").And.All.Contain("; httponly").And.All.Contain("; samesite=lax").And.All.Contain("path=" + Start + "/callback"));
        var query = QueryHelpers.ParseQuery(response.Headers.Location!.Query);
        Assert.That((query["response_type"].ToString(), query["code_challenge_method"].ToString()), Is.EqualTo(("code", "S256")));
        Assert.That(query.Keys, Has.No.Member("client_secret"));
    }

    [Test]
    public async Task Ends_the_session_that_the_browser_held()
    {
        using var browser = await BrowserAsync();
        await browser.SignInAsync();

        await SignOnAsync(browser);

        Assert.That(await ScalarAsync("select count(*) from user_sessions"), Is.EqualTo(1));
    }

    [Test]
    public async Task Asks_for_the_accounts_own_second_factor_afterwards()
    {
        using var browser = await BrowserAsync();
        var authenticator = await WithSecondFactorAsync();
        _provider.SignedIn = _provider.SignedIn with { Methods = ["pwd", "mfa"] };

        Assert.That(await SignOnAsync(browser, "/quan-tri/san-pham"), Is.EqualTo("/dang-nhap?buoc=ma&tiep=%2Fquan-tri%2Fsan-pham"), "the provider's own is not trusted unless the configuration says so");

        Assert.That(await browser.StatusOfMeAsync(), Is.EqualTo(401));
        await (await CodeAsync(browser, null)).AssertProblemAsync(401, "session.second_factor_required");
        await (await CodeAsync(browser, "000000")).AssertProblemAsync(422, "session.totp_code_wrong");
        await (await CodeAsync(browser, authenticator.Code)).AssertProblemAsync(422, "session.totp_code_used");
        await browser.EnterAsync(await CodeAsync(browser, authenticator.NextCode()));
        Assert.That(await browser.StatusOfMeAsync(), Is.EqualTo(200));
        await (await CodeAsync(browser, authenticator.NextCode())).AssertProblemAsync(401, "session.sign_on_expired");
    }

    [Test]
    public async Task Waits_for_the_code_a_few_minutes_and_believes_no_ticket_of_others()
    {
        using var browser = await BrowserAsync();
        var authenticator = await WithSecondFactorAsync();
        await (await CodeAsync(browser, authenticator.NextCode())).AssertProblemAsync(401, "session.sign_on_expired");
        using var forged = await browser.SendAsync(HttpMethod.Post, "/api/v1/session/code", new { totpCode = authenticator.Code }, ("Cookie", "__Host-ocop-pending=forged"));
        await forged.AssertProblemAsync(401, "session.sign_on_expired");
        await SignOnAsync(browser);

        _api!.Clock.Advance(TimeSpan.FromMinutes(5));

        await (await CodeAsync(browser, authenticator.NextCode())).AssertProblemAsync(401, "session.sign_on_expired");
        await SignOnAsync(browser);
        await browser.EnterAsync(await CodeAsync(browser, authenticator.Code));
    }

    [Test]
    public async Task Guessing_the_code_is_locked_out_too()
    {
        using var browser = await BrowserAsync();
        await WithSecondFactorAsync();
        await SignOnAsync(browser);

        for (var i = 0; i < 5; i++)
        {
            await (await CodeAsync(browser, "000000")).AssertProblemAsync(422, "session.totp_code_wrong");
        }

        await (await CodeAsync(browser, "000000")).AssertProblemAsync(429, "session.locked_out");
    }

    [TestCase(true, "mfa", null)]
    [TestCase(true, "otp", null)]
    [TestCase(true, "pwd", "second-factor")]
    [TestCase(false, "mfa", "second-factor")]
    public async Task The_providers_second_factor_counts_where_the_configuration_trusts_it(bool isTrusted, string method, string? duty)
    {
        using var browser = await BrowserAsync(("SingleSignOn:TrustSecondFactor", isTrusted ? "true" : "false"), ("Security:RequireTotp", "*"));
        _provider.SignedIn = _provider.SignedIn with { Methods = ["pwd", method] };

        Assert.That(await SignOnAsync(browser), Is.EqualTo("/quan-tri"));

        Assert.That((await browser.Http.GetJsonAsync("/api/v1/me")).GetProperty("duty").GetString(), Is.EqualTo(duty));
        Assert.That((int)(await browser.Http.GetAsync(new Uri("/api/v1/products", UriKind.Relative))).StatusCode, Is.EqualTo(duty is null ? 200 : 403));
    }

    [Test]
    public async Task A_trusted_second_factor_stands_for_the_accounts_own()
    {
        using var browser = await BrowserAsync(("SingleSignOn:TrustSecondFactor", "true"));
        await WithSecondFactorAsync();
        Assert.That(await SignOnAsync(browser), Does.StartWith("/dang-nhap?buoc=ma"));
        _provider.SignedIn = _provider.SignedIn with { Methods = ["mfa"] };

        Assert.That(await SignOnAsync(browser), Is.EqualTo("/quan-tri"));
    }

    private async Task<Person> BrowserAsync(params (string Key, string? Value)[] settings)
    {
        _api = await Person.StartAsync([.. _provider.Settings, .. settings]);

        // cookies and tokens of the exchange count by the real clock
        if (TimeProvider.System.GetUtcNow() is var now && now > TestApi.Start)
        {
            _api.Clock.SetUtcNow(now);
        }

        return Person.At(_api);
    }

    private async Task<Authenticator> WithSecondFactorAsync()
    {
        using var hoa = Person.At(_api!);
        await hoa.SignInAsync();
        return await Authenticator.SetUpAsync(_api!, hoa);
    }

    /// <summary>Goes the whole way there and back; where the browser ends up.</summary>
    private static async Task<string> SignOnAsync(Person browser, string? returnTo = null) => await BackAsync(browser, await AnswerAsync(browser, returnTo));

    private static async Task<string> AnswerAsync(Person browser, string? returnTo = null) => (await OpenIdProvider.AuthorizeAsync(await AskAsync(browser, returnTo))).PathAndQuery;

    private static async Task<Uri> AskAsync(Person browser, string? returnTo = null)
    {
        var path = returnTo is null ? Start : QueryHelpers.AddQueryString(Start, "returnTo", returnTo);
        using var response = await browser.Http.GetAsync(new Uri(path, UriKind.Relative));
        Assert.That((int)response.StatusCode, Is.EqualTo(302), await response.Content.ReadAsStringAsync());
        return response.Headers.Location!;
    }

    private static async Task<string> BackAsync(Person browser, string answer)
    {
        using var response = await browser.Http.GetAsync(new Uri(answer, UriKind.Relative));
        Assert.That((int)response.StatusCode, Is.EqualTo(302), await response.Content.ReadAsStringAsync());
        return response.Headers.Location!.ToString();
    }

    private static Task<HttpResponseMessage> CodeAsync(Person browser, string? totpCode) => browser.SendAsync(HttpMethod.Post, "/api/v1/session/code", new { totpCode });

    private async Task<object?> ScalarAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(_api!.OwnerConnectionString);
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }
}
