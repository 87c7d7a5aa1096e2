using System.Text.Json;
using Npgsql;
using Ocop.Api.Tests.Accounts;
using Ocop.Api.Tests.Jobs;
using Ocop.Api.Tests.Support;

namespace Ocop.Api.Tests.Clients;

/// <summary>The server of tokens as a whole: how it describes itself, its first clients, its keys on several nodes and over time.</summary>
public sealed class ServerTests
{
    private const string FirstSecret = "mua-nuoc-noi-ca-linh-bong-dien-dien-2026";

    [Test]
    public async Task Describes_itself_by_the_standard()
    {
        await using var api = await Person.StartAsync(("Public:Address", "https://ocop.dongthap.example"));
        using var http = api.Http();

        var description = await http.GetJsonAsync("/.well-known/openid-configuration");
        var keys = (await http.GetJsonAsync("/.well-known/jwks")).GetProperty("keys");

        Assert.That(description.GetProperty("issuer").GetString(), Is.EqualTo("https://ocop.dongthap.example/"));
        Assert.That(Texts(description, "grant_types_supported"), Is.EquivalentTo(new[] { "client_credentials", "authorization_code", "refresh_token" }));
        Assert.That(Texts(description, "code_challenge_methods_supported"), Is.EqualTo(new[] { "S256" }));
        Assert.That(Texts(description, "response_types_supported"), Is.EqualTo(new[] { "code" }));
        Assert.That(Texts(description, "scopes_supported"), Is.SupersetOf(new[] { "register.read", "openid", "profile", "email", "offline_access" }));
        Assert.That(keys.GetArrayLength(), Is.EqualTo(1), "the encryption key is nobody's business");
        Assert.That(keys[0].TryGetProperty("d", out _), Is.False);
    }

    [Test]
    public async Task A_first_system_is_let_in_by_the_configuration_once()
    {
        await using var api = await Person.StartAsync(("Bootstrap:Client:Id", "truc-lien-thong"), ("Bootstrap:Client:Secret", FirstSecret), ("Bootstrap:Client:Scopes", "*"));
        using var http = api.Http();
        var first = new Registered(Guid.Empty, "truc-lien-thong", FirstSecret);
        var token = await http.TokenAsync(first);
        using var created = await http.CallAsync(token, "/api/v1/subjects", HttpMethod.Post, new { name = "HTX Sen", kind = "cooperative" });
        Assert.That((int)created.StatusCode, Is.EqualTo(201));

        await using var again = api.AnotherNode();
        using var other = again.Http();

        Assert.That((int)(await other.AskAsync(first)).StatusCode, Is.EqualTo(200));
        Assert.That((int)(await other.CallAsync(token)).StatusCode, Is.EqualTo(200), "a node takes what another gave");
    }

    [Test]
    public void A_first_system_with_scopes_that_do_not_exist_keeps_the_application_from_starting()
    {
        var start = async () =>
        {
            await using var api = await Person.StartAsync(("Bootstrap:Client:Id", "he-thong"), ("Bootstrap:Client:Secret", FirstSecret), ("Bootstrap:Client:Scopes", "everything"));
            api.Http().Dispose();
        };

        Assert.That(start, Throws.Exception);
    }

    [Test]
    public async Task Tokens_outlive_a_restart_and_hold_on_another_node()
    {
        await using var api = await Person.StartAsync();
        using var administrator = Person.At(api);
        await administrator.SignInAsync();
        using var http = api.Http();
        var system = await administrator.SystemAsync();
        var application = await administrator.ApplicationAsync();
        var token = await http.TokenAsync(system);
        var code = await administrator.CodeAsync(application, "register.read offline_access");
        var person = await (await http.RedeemAsync(application, await administrator.CodeAsync(application, "register.read offline_access"))).TokensAsync();

        await using var node = api.AnotherNode();
        using var other = node.Http();

        Assert.That((int)(await other.CallAsync(token)).StatusCode, Is.EqualTo(200));
        Assert.That((int)(await other.CallAsync(person.Access)).StatusCode, Is.EqualTo(200));
        Assert.That((int)(await other.RefreshAsync(application, person.Refresh!)).StatusCode, Is.EqualTo(200));
        Assert.That((int)(await other.RedeemAsync(application, code)).StatusCode, Is.EqualTo(200), "a code that another node gave");
        Assert.That((await other.GetJsonAsync("/.well-known/jwks")).ToString(), Is.EqualTo((await http.GetJsonAsync("/.well-known/jwks")).ToString()));

        await administrator.ChangeAsync(HttpMethod.Post, $"/api/v1/oauth-clients/{system.Id}/revocation");
        await (await other.CallAsync(token)).AssertProblemAsync(401, "token.invalid");
    }

    [Test]
    public async Task Keys_turn_and_the_old_ones_stay_published_until_their_tokens_have_ended()
    {
        await using var api = await Person.StartAsync();
        using var administrator = Person.At(api);
        await administrator.SignInAsync();
        using var http = api.Http();
        var system = await administrator.SystemAsync();
        var first = KeyOf(await http.TokenAsync(system));

        // The tests' database has its keys since the template was made. A day before their turn the next ones are there, and published.
        api.Clock.Advance(TimeSpan.FromDays(90) - TimeSpan.FromHours(23));
        var published = await WaitForKeysAsync(api, http, keys => keys.Count == 2);
        var before = await http.TokenAsync(system);
        Assert.That(KeyOf(before), Is.EqualTo(first));
        Assert.That(published[0], Is.EqualTo(first));

        api.Clock.Advance(TimeSpan.FromHours(24));
        await WaitForAsync(api, async () => KeyOf(await http.TokenAsync(system)) == published[1]);
        Assert.That(await KeysAsync(http), Does.Contain(first), "tokens made with it have not ended");

        api.Clock.Advance(TimeSpan.FromDays(16));
        await WaitForKeysAsync(api, http, keys => !keys.Contains(first));
        Assert.That((int)(await http.CallAsync(await http.TokenAsync(system))).StatusCode, Is.EqualTo(200));
    }

    [Test]
    public async Task Keys_lie_in_the_database_encrypted()
    {
        await using var api = await Person.StartAsync();
        using var http = api.Http();
        await using var source = NpgsqlDataSource.Create(api.OwnerConnectionString);
        await using var command = source.CreateCommand("select use, protected from oauth_keys");
        await using var reader = await command.ExecuteReaderAsync();
        List<string> uses = [];

        while (await reader.ReadAsync())
        {
            uses.Add(reader.GetString(0));
            using var rsa = System.Security.Cryptography.RSA.Create();
            Assert.That(() => rsa.ImportPkcs8PrivateKey(reader.GetFieldValue<byte[]>(1), out _), Throws.InstanceOf<System.Security.Cryptography.CryptographicException>());
        }

        Assert.That(uses, Is.EquivalentTo(new[] { "signing", "encryption" }));
    }

    [Test]
    public async Task What_has_ended_is_removed()
    {
        await using var api = await Person.StartAsync();
        using var administrator = Person.At(api);
        await administrator.SignInAsync();
        using var http = api.Http();
        await http.TokenAsync(await administrator.SystemAsync());
        await using var source = NpgsqlDataSource.Create(api.OwnerConnectionString);
        async Task<long> TokensAsync()
        {
            await using var command = source.CreateCommand("select count(*) from oauth_tokens");
            return (long)(await command.ExecuteScalarAsync())!;
        }

        Assert.That(await TokensAsync(), Is.EqualTo(1));
        api.Clock.Advance(TimeSpan.FromHours(2));
        await api.RunJobAsync("token-pruning");
        Assert.That(await TokensAsync(), Is.EqualTo(1), "a day is left to see what happened");
        api.Clock.Advance(TimeSpan.FromDays(1));
        await api.RunJobAsync("token-pruning");
        Assert.That(await TokensAsync(), Is.Zero);
    }

    [TestCase("GET", "/connect/token", 400)]
    [TestCase("GET", "/connect/khong-co", 404)]
    [TestCase("GET", "/.well-known/khong-co", 404)]
    [TestCase("POST", "/connect/token", 400)]
    public async Task Other_requests_are_refused_in_the_words_of_their_kind(string method, string path, int status)
    {
        await using var api = await Person.StartAsync();
        using var http = api.Http();
        using var request = new HttpRequestMessage(new(method), new Uri(path, UriKind.Relative));

        using var response = await http.SendAsync(request);

        Assert.That((int)response.StatusCode, Is.EqualTo(status));
        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo(status == 404 ? "application/problem+json" : "application/json"));
    }

    private static string KeyOf(string token) =>
        JsonDocument.Parse(System.Buffers.Text.Base64Url.DecodeFromChars(token.Split('.')[0])).RootElement.GetProperty("kid").GetString()!;

    private static string?[] Texts(JsonElement description, string name) => [.. description.GetProperty(name).EnumerateArray().Select(v => v.GetString())];

    private static async Task<List<string>> KeysAsync(HttpClient http) =>
        [.. (await http.GetJsonAsync("/.well-known/jwks")).GetProperty("keys").EnumerateArray().Select(k => k.GetProperty("kid").GetString()!)];

    private static async Task<List<string>> WaitForKeysAsync(TestApi api, HttpClient http, Func<List<string>, bool> isRight)
    {
        List<string> keys = [];
        await WaitForAsync(api, async () => isRight(keys = await KeysAsync(http)));
        return keys;
    }

    /// <summary>Lets time pass until what is done in the background has come about.</summary>
    private static async Task WaitForAsync(TestApi api, Func<Task<bool>> isRight)
    {
        for (var i = 0; i < 100; i++)
        {
            if (await isRight())
            {
                return;
            }

            await Task.Delay(50);
            api.Clock.Advance(Infrastructure.Clients.KeyRing.Look);
        }

        Assert.Fail("It did not come about.");
    }
}
