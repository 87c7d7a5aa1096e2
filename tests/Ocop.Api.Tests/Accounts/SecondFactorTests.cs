using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Npgsql;
using Ocop.Api.Tests.Support;
using Ocop.Application.Accounts;

namespace Ocop.Api.Tests.Accounts;

/// <summary>Codes of an authenticator application, and recovery codes for the day on which it is lost.</summary>
public sealed class SecondFactorTests
{
    private const string Wrong = "000000";
    private TestApi _api = null!;
    private Person _hoa = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _api = await Person.StartAsync();
        _hoa = Person.At(_api);
        await _hoa.SignInAsync();
    }

    [TearDown]
    public async Task StopAsync()
    {
        _hoa.Dispose();
        await _api.DisposeAsync();
    }

    [Test]
    public async Task Is_set_up_with_a_code_and_asked_for_from_then_on()
    {
        Assert.That((await TotpAsync(_hoa)).GetProperty("enabled").GetBoolean(), Is.False);
        using var elsewhere = Person.At(_api);
        await elsewhere.SignInAsync();

        var authenticator = await Authenticator.SetUpAsync(_api, _hoa);

        Assert.That(await _hoa.StatusOfMeAsync(), Is.EqualTo(200));
        Assert.That(await elsewhere.StatusOfMeAsync(), Is.EqualTo(401), "sessions without it end");
        var totp = await TotpAsync(_hoa);
        Assert.That((totp.GetProperty("enabled").GetBoolean(), totp.GetProperty("required").GetBoolean(), totp.GetProperty("recoveryCodesLeft").GetInt32()), Is.EqualTo((true, false, 10)));

        await (await elsewhere.TrySignInAsync()).AssertProblemAsync(401, "session.second_factor_required");
        await elsewhere.EnterAsync(await elsewhere.TrySignInWithAsync(authenticator.NextCode()));
    }

    [Test]
    public async Task Begins_with_a_secret_that_is_worth_nothing_until_it_is_confirmed()
    {
        using var begun = await _hoa.ChangeAsync(HttpMethod.Post, "/api/v1/me/totp", new { });
        var setup = await begun.JsonAsync();

        Assert.That(begun.Headers.CacheControl!.NoStore);
        Assert.That(setup.GetProperty("secret").GetString(), Does.Match("^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$"));
        Assert.That(setup.GetProperty("uri").GetString(), Does.StartWith("otpauth://totp/OCOP:hoa%40dongthap.example?secret=" + setup.GetProperty("secret").GetString()!.Replace(" ", "", StringComparison.Ordinal)));
        Assert.That(setup.GetProperty("qrCode").GetString(), Does.StartWith("<svg").And.Contain("viewBox"));
        await (await ConfirmAsync(Wrong)).AssertProblemAsync(422, "session.totp_code_wrong");
        await _hoa.SignInAsync();
        Assert.That((await TotpAsync(_hoa)).GetProperty("enabled").GetBoolean(), Is.False);
        Assert.That((int)(await ConfirmAsync(new Authenticator(_api, setup).Code)).StatusCode, Is.EqualTo(200));
        await (await ConfirmAsync(new Authenticator(_api, setup).Code)).AssertProblemAsync(409, "totp.not_begun");
    }

    [Test]
    public async Task A_code_opens_once_even_for_two_at_once()
    {
        var authenticator = await Authenticator.SetUpAsync(_api, _hoa);
        using var used = await _hoa.TrySignInWithAsync(authenticator.Code);
        await used.AssertProblemAsync(422, "session.totp_code_used");
        using var older = await _hoa.TrySignInWithAsync(authenticator.CodeAt(-1));
        await older.AssertProblemAsync(422, "session.totp_code_used");
        var next = authenticator.NextCode();

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => _hoa.TrySignInWithAsync(next)));

        // the last of five attempts within a minute, two of them above, may find the account locked
        Assert.That(answers.Select(a => (int)a.StatusCode), Has.Exactly(1).EqualTo(200).And.All.AnyOf(200, 422, 429));
    }

    [Test]
    public async Task Wrong_codes_count_like_wrong_passwords_and_a_right_password_forgives_none()
    {
        var authenticator = await Authenticator.SetUpAsync(_api, _hoa);
        using var stranger = Person.At(_api);

        for (var i = 0; i < 5; i++)
        {
            await (await stranger.TrySignInAsync()).AssertProblemAsync(401, "session.second_factor_required");
            await (await stranger.TrySignInWithAsync(Wrong)).AssertProblemAsync(422, "session.totp_code_wrong");
        }

        await (await stranger.TrySignInWithAsync(authenticator.NextCode())).AssertProblemAsync(429, "session.locked_out");
        _api.Clock.Advance(TimeSpan.FromMinutes(1));
        await (await stranger.TrySignInWithAsync(Wrong)).AssertProblemAsync(422, "session.totp_code_wrong");
        using var again = await stranger.TrySignInAsync();
        await again.AssertProblemAsync(429, "session.locked_out");
        Assert.That(again.Headers.RetryAfter!.Delta, Is.EqualTo(TimeSpan.FromMinutes(2)), "the wait grows");
    }

    [Test]
    public async Task Asking_for_the_code_costs_nothing_of_the_failures_that_are_borne()
    {
        var authenticator = await Authenticator.SetUpAsync(_api, _hoa);

        for (var i = 0; i < 8; i++)
        {
            await (await _hoa.TrySignInAsync()).AssertProblemAsync(401, "session.second_factor_required");
        }

        await _hoa.EnterAsync(await _hoa.TrySignInWithAsync(authenticator.NextCode()));
    }

    [Test]
    public async Task A_wrong_password_tells_nothing_about_the_second_factor()
    {
        using var before = await _hoa.TrySignInAsync(password: "không phải mật khẩu này");
        await Authenticator.SetUpAsync(_api, _hoa);
        using var person = Person.At(_api);

        using var after = await person.TrySignInAsync(password: "không phải mật khẩu này");
        using var withCode = await person.TrySignInWithAsync(Wrong, password: "không phải mật khẩu này");

        await after.AssertProblemAsync(401, "session.invalid_credentials");
        await withCode.AssertProblemAsync(401, "session.invalid_credentials");
        Assert.That(Detail(await after.JsonAsync()), Is.EqualTo(Detail(await before.JsonAsync())));

        static string? Detail(JsonElement problem) => problem.GetProperty("detail").GetString();
    }

    [Test]
    public async Task A_recovery_code_opens_once_however_it_is_typed()
    {
        var codes = (await Authenticator.SetUpAsync(_api, _hoa)).RecoveryCodes;
        Assert.That(codes, Has.Count.EqualTo(10));
        using var person = Person.At(_api);

        await person.EnterAsync(await person.TrySignInWithAsync(recoveryCode: codes[3].ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal)));

        Assert.That((await TotpAsync(person)).GetProperty("recoveryCodesLeft").GetInt32(), Is.EqualTo(9));
        await (await person.TrySignInWithAsync(recoveryCode: codes[3])).AssertProblemAsync(422, "session.recovery_code_wrong");
        await (await person.TrySignInWithAsync(recoveryCode: "0000-0000-0000-0000")).AssertProblemAsync(422, "session.recovery_code_wrong");
        Assert.That(await CountAsync("select count(*) from ledger_events where type = 'user.recovery-code-used.v1'"), Is.EqualTo(1));
    }

    [Test]
    public async Task New_recovery_codes_take_the_place_of_the_old()
    {
        var authenticator = await Authenticator.SetUpAsync(_api, _hoa);
        await (await RenewAsync(Wrong)).AssertProblemAsync(422, "session.totp_code_wrong");

        using var renewed = await RenewAsync(authenticator.NextCode());

        Assert.That((int)renewed.StatusCode, Is.EqualTo(200));
        var codes = (await renewed.JsonAsync()).GetProperty("codes").EnumerateArray().Select(c => c.GetString()!).ToList();
        using var person = Person.At(_api);
        await (await person.TrySignInWithAsync(recoveryCode: authenticator.RecoveryCodes[0])).AssertProblemAsync(422, "session.recovery_code_wrong");
        await person.EnterAsync(await person.TrySignInWithAsync(recoveryCode: codes[0]));
    }

    [Test]
    public async Task Is_switched_off_by_password_and_code()
    {
        await (await RemoveAsync(Person.Password, Wrong)).AssertProblemAsync(409, "totp.not_enabled");
        var authenticator = await Authenticator.SetUpAsync(_api, _hoa);
        await (await RemoveAsync("không phải mật khẩu này", authenticator.NextCode())).AssertProblemAsync(422, "password.current_wrong");
        await (await RemoveAsync(Person.Password, null)).AssertProblemAsync(422, "totp.code_needed");
        await (await RemoveAsync(Person.Password, Wrong)).AssertProblemAsync(422, "session.totp_code_wrong");

        using var removed = await RemoveAsync(Person.Password, authenticator.Code);

        Assert.That((int)removed.StatusCode, Is.EqualTo(204), await removed.Content.ReadAsStringAsync());
        Assert.That(await _hoa.StatusOfMeAsync(), Is.EqualTo(200));
        await _hoa.SignInAsync();
        Assert.That(await CountAsync("select count(*) from user_recovery_codes"), Is.Zero);
    }

    [Test]
    public async Task Moves_to_another_telephone_by_a_code_of_the_first_or_a_recovery_code()
    {
        var first = await Authenticator.SetUpAsync(_api, _hoa);
        await (await _hoa.ChangeAsync(HttpMethod.Post, "/api/v1/me/totp", new { })).AssertProblemAsync(422, "totp.code_needed");
        await (await _hoa.ChangeAsync(HttpMethod.Post, "/api/v1/me/totp", new { totpCode = Wrong })).AssertProblemAsync(422, "session.totp_code_wrong");

        var second = await Authenticator.SetUpAsync(_api, _hoa, new { totpCode = first.NextCode() });
        var third = await Authenticator.SetUpAsync(_api, _hoa, new { recoveryCode = second.RecoveryCodes[0] });

        using var person = Person.At(_api);
        _api.Clock.Advance(TimeSpan.FromMinutes(5));
        await (await person.TrySignInWithAsync(first.Code)).AssertProblemAsync(422, "session.totp_code_wrong");
        await (await person.TrySignInWithAsync(second.Code)).AssertProblemAsync(422, "session.totp_code_wrong");
        await (await person.TrySignInWithAsync(recoveryCode: second.RecoveryCodes[1])).AssertProblemAsync(422, "session.recovery_code_wrong");
        await person.EnterAsync(await person.TrySignInWithAsync(third.Code));
    }

    [Test]
    public async Task An_administrator_takes_a_lost_one_away()
    {
        using var leader = await Person.WithRoleAsync(_api, Roles.Leader);
        await Authenticator.SetUpAsync(_api, leader);
        var user = (await _hoa.Http.GetJsonAsync("/api/v1/users?role=leader")).GetProperty("items")[0];
        Assert.That(user.GetProperty("totp").GetProperty("enabled").GetBoolean());
        var path = $"/api/v1/users/{user.GetProperty("id").GetGuid()}/totp-reset";

        Assert.That((int)(await _hoa.ChangeAsync(HttpMethod.Post, path)).StatusCode, Is.EqualTo(204));

        Assert.That(await leader.StatusOfMeAsync(), Is.EqualTo(401), "whoever holds the lost telephone may hold a session too");
        await leader.SignInAsync("leader@dongthap.example");
        await (await _hoa.ChangeAsync(HttpMethod.Post, path)).AssertProblemAsync(409, "totp.not_enabled");
        await (await leader.ChangeAsync(HttpMethod.Post, path)).AssertProblemAsync(403, "caller.not_permitted");
        var own = (await _hoa.Http.GetJsonAsync("/api/v1/me")).GetProperty("user").GetProperty("id").GetGuid();
        await (await _hoa.ChangeAsync(HttpMethod.Post, $"/api/v1/users/{own}/totp-reset")).AssertProblemAsync(422, "totp.own_reset");
        await (await _hoa.ChangeAsync(HttpMethod.Post, $"/api/v1/users/{Guid.CreateVersion7()}/totp-reset")).AssertProblemAsync(404, "user.not_found");
    }

    [Test]
    public async Task The_owner_is_told_of_every_change_by_letter()
    {
        using var leader = await Person.WithRoleAsync(_api, Roles.Leader);
        var authenticator = await Authenticator.SetUpAsync(_api, leader);
        await leader.ChangeAsync(HttpMethod.Post, "/api/v1/me/recovery-codes", new { totpCode = authenticator.NextCode() });
        await leader.ChangeAsync(HttpMethod.Post, "/api/v1/me/totp/removal", new { password = Person.Password, totpCode = authenticator.NextCode() });
        await leader.ChangeAsync(HttpMethod.Put, "/api/v1/me/password", new { currentPassword = Person.Password, newPassword = "rổ xoài chín đầu mùa" });
        await Authenticator.SetUpAsync(_api, leader);
        var user = (await _hoa.Http.GetJsonAsync("/api/v1/users?role=leader")).GetProperty("items")[0].GetProperty("id").GetGuid();
        await _hoa.ChangeAsync(HttpMethod.Post, $"/api/v1/users/{user}/totp-reset");

        var letters = (await _hoa.Http.GetJsonAsync("/api/v1/outbox")).GetProperty("items").EnumerateArray().Reverse().ToList();

        Assert.That(letters.Select(l => l.GetProperty("to").GetString()), Has.All.EqualTo("leader@dongthap.example"));
        Assert.That(letters.Select(l => l.GetProperty("text").GetString()!.Split('\n')[2]), Is.EquivalentTo((string[])
        [
            "Xác thực hai lớp đã được bật, hoặc chuyển sang điện thoại khác, lúc 10:00 23/11/2026.",
            "Mã khôi phục mới đã được tạo; các mã cũ không còn dùng được, lúc 10:00 23/11/2026.",
            "Xác thực hai lớp đã được tắt, lúc 10:01 23/11/2026.",
            "Mật khẩu của tài khoản đã được đổi, lúc 10:01 23/11/2026.",
            "Xác thực hai lớp đã được bật, hoặc chuyển sang điện thoại khác, lúc 10:01 23/11/2026.",
            "Quản trị viên đã gỡ xác thực hai lớp của tài khoản, lúc 10:01 23/11/2026.",
        ]));
    }

    [Test]
    public async Task Keeps_neither_the_secret_nor_a_recovery_code_in_the_database()
    {
        using var begun = await _hoa.ChangeAsync(HttpMethod.Post, "/api/v1/me/totp", new { });
        var setup = await begun.JsonAsync();
        var authenticator = new Authenticator(_api, setup);
        using var confirmed = await ConfirmAsync(authenticator.Code);
        var code = (await confirmed.JsonAsync()).GetProperty("codes")[0].GetString()!.Replace("-", "", StringComparison.Ordinal);

        foreach (var table in new[] { "user_second_factors", "user_recovery_codes", "ledger_events", "ledger_personal_values", "outbox_letters" })
        {
            Assert.That(await CountAsync($"select count(*) from {table} t where t::text ilike '%{code}%' or t::text ilike '%{setup.GetProperty("secret").GetString()!.Replace(" ", "", StringComparison.Ordinal)}%'"), Is.Zero, table);
        }

        // a secret is worth something for its own account alone
        await CountAsync("insert into user_second_factors (user_id, secret, last_step) select u.id, f.secret, 0 from users u, user_second_factors f where u.id <> f.user_id returning 1");
        using var leader = await Person.WithRoleAsync(_api, Roles.Leader);
        await CountAsync("insert into user_second_factors (user_id, secret, last_step) select u.id, f.secret, 0 from users u, user_second_factors f where u.email = 'leader@dongthap.example' limit 1 returning 1");
        await (await leader.TrySignInWithAsync(authenticator.NextCode(), email: "leader@dongthap.example")).AssertProblemAsync(422, "session.totp_code_wrong");
    }

    [Test]
    public async Task Two_confirmations_at_once_make_one_set_of_recovery_codes()
    {
        using var begun = await _hoa.ChangeAsync(HttpMethod.Post, "/api/v1/me/totp", new { });
        var code = new Authenticator(_api, await begun.JsonAsync()).Code;

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => ConfirmAsync(code)));

        Assert.That(answers.Select(a => (int)a.StatusCode).Order(), Is.EqualTo((int[])[200, 409, 409]));
        Assert.That(await CountAsync("select count(*) from user_recovery_codes"), Is.EqualTo(10));
    }

    [Test]
    public async Task A_certificate_keeps_the_keys_from_whoever_has_the_database_alone()
    {
        using var folder = new TestFolder();
        var file = Path.Combine(folder.Path, "keys.pfx");
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=ocop", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(TestApi.Start.AddYears(-5), TestApi.Start.AddYears(5));
        await File.WriteAllBytesAsync(file, certificate.Export(X509ContentType.Pkcs12, "mở ra"));
        await using var api = await Person.StartAsync(("DataProtection:Certificate", file), ("DataProtection:CertificatePassword", "mở ra"));
        await using var source = NpgsqlDataSource.Create(api.OwnerConnectionString);

        // that the tests' template was made with, without a certificate
        await using var empty = source.CreateCommand("delete from data_protection_keys");
        await empty.ExecuteNonQueryAsync();
        using var person = Person.At(api);
        await person.SignInAsync();

        var authenticator = await Authenticator.SetUpAsync(api, person);

        await person.EnterAsync(await person.TrySignInWithAsync(authenticator.NextCode()));
        await using var command = source.CreateCommand("select bool_and(xml like '%EncryptedData%' and xml not like '%unencrypted%') from data_protection_keys");
        Assert.That(await command.ExecuteScalarAsync(), Is.True);
    }

    private Task<HttpResponseMessage> ConfirmAsync(string totpCode) => _hoa.ChangeAsync(HttpMethod.Post, "/api/v1/me/totp/confirmation", new { totpCode });

    private Task<HttpResponseMessage> RenewAsync(string totpCode) => _hoa.ChangeAsync(HttpMethod.Post, "/api/v1/me/recovery-codes", new { totpCode });

    private Task<HttpResponseMessage> RemoveAsync(string password, string? totpCode) => _hoa.ChangeAsync(HttpMethod.Post, "/api/v1/me/totp/removal", new { password, totpCode });

    private static async Task<JsonElement> TotpAsync(Person person) => (await person.Http.GetJsonAsync("/api/v1/me")).GetProperty("totp");

    private async Task<object?> CountAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(_api.OwnerConnectionString);
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }
}
