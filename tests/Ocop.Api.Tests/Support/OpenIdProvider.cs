using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Ocop.Api.Tests.Support;

/// <summary>A province's single sign-on on a local port: OpenID Connect with authorization code and PKCE, for one client and whoever <see cref="SignedIn"/> is.</summary>
internal sealed class OpenIdProvider : IAsyncDisposable
{
    public const string ClientId = "ocop";
    public const string ClientSecret = "mot-khoa-rat-dai-cua-ung-dung";
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(5);

    private readonly WebApplication _app;
    private readonly RsaSecurityKey _key = new(RSA.Create(2048)) { KeyId = "1" };
    private readonly ConcurrentDictionary<string, Grant> _grants = new(StringComparer.Ordinal);

    private OpenIdProvider(WebApplication app) => _app = app;

    public string Address => _app.Urls.Single();

    /// <summary>Who is signed in at the provider.</summary>
    public Person SignedIn { get; set; } = new("sub-hoa", "hoa@dongthap.example");

    /// <summary>What a dishonest provider, or one in between, puts into its tokens.</summary>
    public Forgery Forged { get; set; } = new();

    /// <summary>Answers requests for tokens with a failure.</summary>
    public bool IsBroken { get; set; }

    public static async Task<OpenIdProvider> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var provider = new OpenIdProvider(builder.Build());
        provider.Map();
        await provider._app.StartAsync();
        return provider;
    }

    /// <summary>The configuration of an application that knows this provider.</summary>
    public (string Key, string? Value)[] Settings =>
    [
        ("SingleSignOn:Authority", Address), ("SingleSignOn:ClientId", ClientId), ("SingleSignOn:ClientSecret", ClientSecret),
        ("SingleSignOn:Name", "tài khoản tỉnh Đồng Tháp"), ("SingleSignOn:RequireHttps", "false"),
    ];

    /// <summary>What a browser is answered that comes with a request for a sign-in: the address to go back to.</summary>
    public static async Task<Uri> AuthorizeAsync(Uri request)
    {
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var response = await http.GetAsync(request);
        return response.Headers.Location ?? throw new InvalidOperationException(await response.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private void Map()
    {
        _app.MapGet("/.well-known/openid-configuration", () => Results.Json(new
        {
            issuer = Address,
            authorization_endpoint = Address + "/authorize",
            token_endpoint = Address + "/token",
            userinfo_endpoint = Address + "/userinfo",
            jwks_uri = Address + "/keys",
            response_types_supported = new[] { "code" },
            subject_types_supported = new[] { "public" },
            id_token_signing_alg_values_supported = new[] { "RS256" },
        }));
        _app.MapGet("/keys", () =>
        {
            var key = JsonWebKeyConverter.ConvertFromRSASecurityKey(_key);
            return Results.Json(new { keys = new[] { new { kty = "RSA", use = "sig", alg = "RS256", kid = key.KeyId, n = key.N, e = key.E } } });
        });
        _app.MapGet("/authorize", Authorize);
        _app.MapPost("/token", (Delegate)TokenAsync);
        _app.MapGet("/userinfo", () => Results.Json(new Dictionary<string, object> { ["sub"] = SignedIn.Subject, ["email"] = SignedIn.Email, ["email_verified"] = SignedIn.IsVerified }));
    }

    private IResult Authorize(HttpContext context)
    {
        var query = context.Request.Query;

        if (query["client_id"] != ClientId || query["response_type"] != "code" || query["code_challenge_method"] != "S256" || !query["scope"].ToString().Contains("openid", StringComparison.Ordinal))
        {
            return Results.BadRequest("This is no request of the client.");
        }

        var code = Guid.CreateVersion7().ToString("N");
        _grants[code] = new(query["nonce"]!, query["code_challenge"]!, query["redirect_uri"]!);
        return Results.Redirect(QueryHelpers.AddQueryString(query["redirect_uri"]!, new Dictionary<string, string?> { ["code"] = code, ["state"] = query["state"] }));
    }

    private async Task<IResult> TokenAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();

        if (IsBroken)
        {
            return Results.StatusCode(StatusCodes.Status502BadGateway);
        }

        var challenge = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));

        return form["client_secret"] == ClientSecret && _grants.TryRemove(form["code"].ToString(), out var grant) && grant.Challenge == challenge && grant.RedirectUri == form["redirect_uri"]
            ? Results.Json(new { access_token = "access", token_type = "Bearer", expires_in = 300, id_token = IdToken(grant.Nonce) })
            : Results.BadRequest(new { error = "invalid_grant" });
    }

    private string IdToken(string nonce)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime + Forged.TimeOff;
        var key = Forged.Key ?? _key;

        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Forged.Issuer ?? Address,
            Audience = Forged.Audience ?? ClientId,
            IssuedAt = now,
            NotBefore = now,
            Expires = now + Life,
            SigningCredentials = new(key, SecurityAlgorithms.RsaSha256),
            Claims = new Dictionary<string, object>
            {
                ["sub"] = SignedIn.Subject, ["nonce"] = Forged.Nonce ?? nonce, ["amr"] = SignedIn.Methods,
                ["email"] = SignedIn.Email, ["email_verified"] = SignedIn.IsVerified,
            },
        });
    }

    /// <summary>A person as the provider knows one.</summary>
    internal sealed record Person(string Subject, string Email, bool IsVerified = true, params string[] Methods);

    internal sealed record Forgery
    {
        public string? Nonce { get; init; }
        public string? Issuer { get; init; }
        public string? Audience { get; init; }
        public RsaSecurityKey? Key { get; init; }
        public TimeSpan TimeOff { get; init; }
    }

    private sealed record Grant(string Nonce, string Challenge, string RedirectUri);
}
