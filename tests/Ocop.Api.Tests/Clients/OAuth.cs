using System.Buffers.Text;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Web;
using Ocop.Api.Tests.Accounts;
using Ocop.Api.Tests.Support;

namespace Ocop.Api.Tests.Clients;

/// <summary>A client's secrets, as whoever registered it keeps them.</summary>
internal sealed record Registered(Guid Id, string ClientId, string? Secret);

/// <summary>What another system or application says over HTTP, by the standards' own words.</summary>
internal static class OAuth
{
    public const string Redirect = "https://ung-dung.dongthap.example/quay-ve";

    private const string Verifier = "con-duong-lua-chin-vang-ben-dong-song-Tien-mua-nuoc-noi";

    /// <summary>A system with a secret.</summary>
    public static Task<Registered> SystemAsync(this Person administrator, string clientId = "thong-ke", object? more = null, params string[] scopes) =>
        administrator.RegisterAsync(new { clientId, name = "Hệ thống thống kê", kind = "system", scopes = scopes.Length > 0 ? scopes : ["register.read"] }, more);

    /// <summary>An application of people's.</summary>
    public static Task<Registered> ApplicationAsync(this Person administrator, string kind = "public", string clientId = "tra-cuu-nhanh", params string[] scopes) =>
        administrator.RegisterAsync(
            new
            {
                clientId,
                name = "Tra cứu nhanh",
                kind,
                redirectUris = new[] { Redirect },
                scopes = scopes.Length > 0 ? scopes : ["register.read", "register.write", "audit.read", "openid", "profile", "email", "offline_access"],
            });

    public static async Task<Registered> RegisterAsync(this Person administrator, object body, object? more = null)
    {
        using var response = await administrator.ChangeAsync(HttpMethod.Post, "/api/v1/oauth-clients", Merged(body, more));
        Assert.That((int)response.StatusCode, Is.EqualTo(201), await response.Content.ReadAsStringAsync());
        var client = await response.JsonAsync();
        return new(client.GetProperty("id").GetGuid(), client.GetProperty("clientId").GetString()!, client.GetProperty("secret").GetString());
    }

    public static object Merged(object body, object? more)
    {
        var all = JsonSerializer.SerializeToElement(body).EnumerateObject().ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);

        foreach (var property in more is null ? [] : JsonSerializer.SerializeToElement(more).EnumerateObject().ToList())
        {
            all[property.Name] = property.Value;
        }

        return all;
    }

    public static async Task<HttpResponseMessage> AskAsync(this HttpClient http, params (string Name, string? Value)[] form)
    {
        using var content = new FormUrlEncodedContent(form.Where(f => f.Value is not null).Select(f => KeyValuePair.Create(f.Name, f.Value)));
        return await http.PostAsync(new Uri("/connect/token", UriKind.Relative), content);
    }

    /// <summary>Asks for a token by client credentials.</summary>
    public static Task<HttpResponseMessage> AskAsync(this HttpClient http, Registered client, string? scope = null, string? secret = null) =>
        http.AskAsync(("grant_type", "client_credentials"), ("client_id", client.ClientId), ("client_secret", secret ?? client.Secret), ("scope", scope));

    public static async Task<string> TokenAsync(this HttpClient http, Registered client, string? scope = null) => (await (await http.AskAsync(client, scope)).TokensAsync()).Access;

    public static async Task<(string Access, string? Refresh, string? Identity)> TokensAsync(this HttpResponseMessage response)
    {
        Assert.That((int)response.StatusCode, Is.EqualTo(200), await response.Content.ReadAsStringAsync());
        var body = await response.JsonAsync();
        Assert.That(response.Headers.CacheControl!.NoStore, "a token is kept by no cache");
        return (body.GetProperty("access_token").GetString()!, Text(body, "refresh_token"), Text(body, "id_token"));
    }

    /// <summary>Calls the API with a token.</summary>
    public static async Task<HttpResponseMessage> CallAsync(
        this HttpClient http, string token, string path = "/api/v1/products", HttpMethod? method = null, object? body = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, new Uri(path, UriKind.Relative)) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await http.SendAsync(request);
    }

    /// <summary>The answer must be this error of RFC 6749.</summary>
    public static async Task AssertOAuthErrorAsync(this HttpResponseMessage response, string error, int status = 400)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.That((int)response.StatusCode, Is.EqualTo(status), text);
        Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/json"), text);
        using var body = JsonDocument.Parse(text);
        Assert.That(body.RootElement.GetProperty("error").GetString(), Is.EqualTo(error), text);
        Assert.That(body.RootElement.TryGetProperty("error_uri", out _), Is.False, text);
    }

    /// <summary>Where an application sends a person.</summary>
    public static string AuthorizeAddress(Registered client, string scope = "openid register.read", params (string Name, string? Value)[] more)
    {
        var challenge = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier)));
        Dictionary<string, string?> query = new(StringComparer.Ordinal)
        {
            ["response_type"] = "code", ["client_id"] = client.ClientId, ["redirect_uri"] = Redirect, ["scope"] = scope, ["state"] = "s-1", ["code_challenge"] = challenge,
            ["code_challenge_method"] = "S256",
        };

        foreach (var (name, value) in more)
        {
            query[name] = value;
        }

        return "/connect/authorize?" + string.Join('&', query.Where(q => q.Value is not null).Select(q => $"{q.Key}={Uri.EscapeDataString(q.Value!)}"));
    }

    /// <summary>The person allows the application what it asks for, as our page does it.</summary>
    public static async Task AllowAsync(this Person person, Registered client, string scope = "openid register.read")
    {
        using var response = await person.ChangeAsync(HttpMethod.Post, "/api/v1/me/consents", new { clientId = client.ClientId, redirectUri = Redirect, scope });
        Assert.That((int)response.StatusCode, Is.EqualTo(204), await response.Content.ReadAsStringAsync());
    }

    /// <summary>Goes through the flow up to the code.</summary>
    public static async Task<string> CodeAsync(this Person person, Registered client, string scope = "openid register.read")
    {
        await person.AllowAsync(client, scope);
        using var response = await person.SendAsync(HttpMethod.Get, AuthorizeAddress(client, scope));
        return await response.SentBackWithAsync("code");
    }

    /// <summary>A parameter of the address that the person is sent back to, which must be the application's.</summary>
    public static async Task<string> SentBackWithAsync(this HttpResponseMessage response, string parameter)
    {
        Assert.That((int)response.StatusCode, Is.EqualTo(302), await response.Content.ReadAsStringAsync());
        Assert.That(response.Headers.Location!.ToString(), Does.StartWith(Redirect + "?"));
        var query = HttpUtility.ParseQueryString(response.Headers.Location.Query);
        Assert.That(query["state"], Is.EqualTo("s-1"));
        return query[parameter] ?? throw new AssertionException($"{response.Headers.Location} has no {parameter}");
    }

    public static Task<HttpResponseMessage> RedeemAsync(this HttpClient http, Registered client, string code, string? verifier = Verifier, string redirect = Redirect) => http.AskAsync(
        ("grant_type", "authorization_code"), ("client_id", client.ClientId), ("client_secret", client.Secret), ("code", code), ("redirect_uri", redirect), ("code_verifier", verifier));

    public static Task<HttpResponseMessage> RefreshAsync(this HttpClient http, Registered client, string refreshToken) =>
        http.AskAsync(("grant_type", "refresh_token"), ("client_id", client.ClientId), ("client_secret", client.Secret), ("refresh_token", refreshToken));

    /// <summary>What a token says, whoever may read it.</summary>
    public static JsonElement Payload(string token) => JsonDocument.Parse(Base64Url.DecodeFromChars(token.Split('.')[1])).RootElement;

    private static string? Text(JsonElement body, string name) => body.TryGetProperty(name, out var value) ? value.GetString() : null;
}
