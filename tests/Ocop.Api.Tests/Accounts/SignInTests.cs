using Npgsql;
using Ocop.Api.Tests.Support;
using Ocop.Application.Common;

namespace Ocop.Api.Tests.Accounts;

public sealed class SignInTests
{
    [Test]
    public async Task Tells_who_signed_in_and_what_the_person_may_do_until_signing_out()
    {
        await using var api = await Person.StartAsync();
        using var person = Person.At(api);
        Assert.That(await person.StatusOfMeAsync(), Is.EqualTo(401));

        var session = await person.SignInAsync("HOA@dongthap.example");

        Assert.That(session.GetProperty("user").GetProperty("email").GetString(), Is.EqualTo(Person.Email));
        Assert.That(session.GetProperty("roles").EnumerateArray().Select(r => r.GetString()), Is.EqualTo(new[] { "administrator" }));
        Assert.That(session.GetProperty("permissions").EnumerateArray().Select(p => p.GetString()), Is.EquivalentTo(Permissions.All.Except(
            [Permissions.ChangesPropose, Permissions.FindingsRemedy, Permissions.ViolationsExplain, Permissions.RecallsReport, Permissions.LabelsReport])));
        var me = await person.Http.GetJsonAsync("/api/v1/me");
        Assert.That(me.GetRawText(), Is.EqualTo(session.GetRawText()), "the same shape and token");

        using var signOut = await person.ChangeAsync(HttpMethod.Delete, "/api/v1/session");
        Assert.That((int)signOut.StatusCode, Is.EqualTo(204));
        Assert.That(await person.StatusOfMeAsync(), Is.EqualTo(401));
    }

    [Test]
    public async Task Keeps_the_key_from_scripts_from_other_sites_and_from_plain_connections()
    {
        await using var api = await Person.StartAsync();
        using var person = Person.At(api);

        using var response = await person.TrySignInAsync();

        var cookie = response.Headers.GetValues("Set-Cookie").Single();
        Assert.That(cookie, Does.StartWith("__Host-ocop=").And.Contain("; path=/").And.Contain("; secure").And.Contain("; httponly").And.Contain("; samesite=strict"));
        Assert.That(cookie, Does.Not.Contain("expires").And.Not.Contain("domain"));
        Assert.That(response.Headers.CacheControl!.NoStore);
    }

    [Test]
    public async Task Answers_an_unknown_account_as_a_wrong_password()
    {
        await using var api = await Person.StartAsync();
        using var person = Person.At(api);

        using var wrong = await person.TrySignInAsync(password: "không phải mật khẩu này");
        using var unknown = await person.TrySignInAsync("nobody@dongthap.example");

        await wrong.AssertProblemAsync(401, "session.invalid_credentials");
        await unknown.AssertProblemAsync(401, "session.invalid_credentials");
        Assert.That(Detail(await unknown.JsonAsync()), Is.EqualTo(Detail(await wrong.JsonAsync())));

        static string? Detail(System.Text.Json.JsonElement problem) => problem.GetProperty("detail").GetString();
    }

    [TestCase(Person.Email)]
    [TestCase("nobody@dongthap.example")]
    public async Task Locks_out_after_five_failures_whether_the_account_exists_or_not(string email)
    {
        await using var api = await Person.StartAsync();
        using var person = Person.At(api);

        for (var i = 0; i < 5; i++)
        {
            using var failure = await person.TrySignInAsync(email, "không phải mật khẩu này");
            await failure.AssertProblemAsync(401, "session.invalid_credentials");
        }

        using var locked = await person.TrySignInAsync(email);
        await locked.AssertProblemAsync(429, "session.locked_out");
        Assert.That(locked.Headers.RetryAfter!.Delta, Is.EqualTo(TimeSpan.FromMinutes(1)));

        api.Clock.Advance(TimeSpan.FromMinutes(1));
        using var after = await person.TrySignInAsync(email);
        Assert.That((int)after.StatusCode, Is.EqualTo(email == Person.Email ? 200 : 401));
    }

    [Test]
    public async Task Counts_attempts_that_come_at_once_one_after_the_other()
    {
        await using var api = await Person.StartAsync();
        using var person = Person.At(api);

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => person.TrySignInAsync(password: "không phải mật khẩu này")));

        Assert.That(answers.Count(a => (int)a.StatusCode == 401), Is.EqualTo(5));
        Assert.That(answers.Count(a => (int)a.StatusCode == 429), Is.EqualTo(7));
    }

    [Test]
    public async Task A_success_forgives_the_failures_before_it()
    {
        await using var api = await Person.StartAsync();
        using var person = Person.At(api);

        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < 4; i++)
            {
                using var failure = await person.TrySignInAsync(password: "không phải mật khẩu này");
            }

            await person.SignInAsync();
        }
    }

    [TestCase("Sec-Fetch-Site", "cross-site")]
    [TestCase("Sec-Fetch-Site", "same-site")]
    [TestCase("Origin", "https://evil.example")]
    [TestCase("Origin", "null")]
    public async Task Refuses_a_sign_in_that_another_site_starts(string header, string value)
    {
        await using var api = await Person.StartAsync();
        using var person = Person.At(api);

        using var response = await person.TrySignInAsync(headers: (header, value));

        await response.AssertProblemAsync(403, "caller.cross_site");
    }

    [Test]
    public async Task Refuses_a_change_without_the_token_of_this_very_session()
    {
        await using var api = await Person.StartAsync();
        using var person = Person.At(api);
        using var other = Person.At(api);
        await person.SignInAsync();
        await other.SignInAsync();

        using var without = await person.SendAsync(HttpMethod.Delete, "/api/v1/session");
        using var foreign = await person.SendAsync(HttpMethod.Delete, "/api/v1/session", null, ("X-CSRF-Token", other.CsrfToken!));

        await without.AssertProblemAsync(403, "caller.csrf_invalid");
        await foreign.AssertProblemAsync(403, "caller.csrf_invalid");
        Assert.That(await person.StatusOfMeAsync(), Is.EqualTo(200));
    }

    [Test]
    public async Task Ends_a_session_that_is_not_used_and_every_one_after_a_week()
    {
        await using var api = await Person.StartAsync();
        using var person = Person.At(api);
        await person.SignInAsync();

        for (var hours = 0; hours < 7 * 24 - 7; hours += 7)
        {
            api.Clock.Advance(TimeSpan.FromHours(7));
            Assert.That(await person.StatusOfMeAsync(), Is.EqualTo(200), $"after {hours + 7} hours of use");
        }

        api.Clock.Advance(TimeSpan.FromHours(7));
        Assert.That(await person.StatusOfMeAsync(), Is.EqualTo(401), "after a week");

        await person.SignInAsync();
        api.Clock.Advance(TimeSpan.FromHours(8));
        Assert.That(await person.StatusOfMeAsync(), Is.EqualTo(401), "after eight idle hours");
    }

    [Test]
    public async Task Signing_in_again_ends_the_session_that_the_browser_held()
    {
        await using var api = await Person.StartAsync();
        using var person = Person.At(api);
        await person.SignInAsync();
        await person.SignInAsync();

        Assert.That(await ScalarAsync(api, "select count(*) from user_sessions"), Is.EqualTo(1));
    }

    [Test]
    public async Task A_role_that_is_taken_away_is_gone_with_the_next_request()
    {
        await using var api = await Person.StartAsync();
        using var person = Person.At(api);
        await person.SignInAsync();
        using (var before = await person.Http.GetAsync(new Uri("/api/v1/products", UriKind.Relative)))
        {
            Assert.That((int)before.StatusCode, Is.EqualTo(200));
        }

        await ScalarAsync(api, "update user_roles set valid_to = valid_from - 1 returning 1");

        using var after = await person.Http.GetAsync(new Uri("/api/v1/products", UriKind.Relative));
        await after.AssertProblemAsync(403, "caller.not_permitted");
    }

    [Test]
    public async Task A_disabled_account_has_no_session_and_gets_none()
    {
        await using var api = await Person.StartAsync();
        using var person = Person.At(api);
        await person.SignInAsync();

        await ScalarAsync(api, "update users set disabled_at = now() returning 1");

        Assert.That(await person.StatusOfMeAsync(), Is.EqualTo(401));
        using var again = await person.TrySignInAsync();
        await again.AssertProblemAsync(401, "session.invalid_credentials");
    }

    [Test]
    public async Task Keeps_neither_the_key_nor_the_password_in_the_database()
    {
        await using var api = await Person.StartAsync();
        using var person = Person.At(api);
        using var response = await person.TrySignInAsync();
        var key = response.Headers.GetValues("Set-Cookie").Single().Split('=', ';')[1];

        Assert.That(await ScalarAsync(api, "select count(*) from user_sessions s where s::text like '%' || $1 || '%'", key), Is.EqualTo(0));
        Assert.That(await ScalarAsync(api, "select count(*) from users u where u::text like '%' || $1 || '%'", Person.Password), Is.EqualTo(0));
    }

    [Test]
    public async Task Writes_into_the_ledger_who_came_and_went_but_no_address()
    {
        await using var api = await Person.StartAsync();
        using var person = Person.At(api);
        using (await person.TrySignInAsync(password: "không phải mật khẩu này"))
        {
            await person.SignInAsync();
        }

        using var signOut = await person.ChangeAsync(HttpMethod.Delete, "/api/v1/session");

        foreach (var type in new[] { "user.created.v1", "user.role-granted.v1", "session.refused.v1", "session.started.v1", "session.ended.v1" })
        {
            Assert.That(await ScalarAsync(
                api,
                $"select count(*) from ledger_events where type = $1 and visibility = 'internal' and aggregate_id = (select id from users where email = '{Person.Email}')",
                type), Is.EqualTo(1), type);
        }

        Assert.That(await ScalarAsync(api, "select count(*) from ledger_events where payload::text like '%' || $1 || '%'", Person.Email), Is.EqualTo(0));
        Assert.That(await ScalarAsync(api, "select count(*) from ledger_events e join users u on u.id = e.actor_id where e.type = 'session.started.v1'"), Is.EqualTo(1));
    }

    private static async Task<object?> ScalarAsync(TestApi api, string sql, string? value = null)
    {
        await using var source = NpgsqlDataSource.Create(api.OwnerConnectionString);
        await using var command = source.CreateCommand(sql);

        if (value is not null)
        {
            command.Parameters.Add(new() { Value = value });
        }

        return await command.ExecuteScalarAsync();
    }
}
