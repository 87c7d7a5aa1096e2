using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Ocop.Api.Accounts;
using Ocop.Api.Http;
using Ocop.Application.Accounts;
using Ocop.Application.Clients;
using Ocop.Domain.Clients;
using Ocop.Domain.Common;
using Ocop.Infrastructure.Clients;
using static OpenIddict.Abstractions.OpenIddictConstants;
using Scopes = Ocop.Application.Clients.Scopes;

namespace Ocop.Api.Clients;

/// <summary>
/// Knows the caller by an access token (RFC 6750, RFC 9068). Its signature says that we gave it, for what and until when; the database says whether it, its
/// client and its person still stand. A system may do what its scopes allow, a person what the scopes and the roles held now both allow.
/// </summary>
internal sealed class BearerAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, KeyRing keys, TokenCallers callers, TimeProvider clock)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Bearer";

    private const string Prefix = "Bearer ";
    private const int LongestToken = 8000;
    private static readonly JsonWebTokenHandler Tokens = new() { MapInboundClaims = false };

    /// <summary>Whether the request says by a token who it is from; a cookie beside it counts for nothing.</summary>
    public static bool IsMeant(HttpRequest request) =>
        request.Path.IsBelow("/api") && request.Headers.Authorization.ToString().StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (await ReadAsync(Request.Headers.Authorization.ToString()[Prefix.Length..].Trim()) is not { } token
            || await callers.FindAsync(token.Id, Context.RequestAborted) is not { } caller)
        {
            return AuthenticateResult.Fail("The token is none of ours, or no longer counts.");
        }

        var permissions = Scopes.PermissionsOf(token.Scopes.Intersect(caller.Scopes, StringComparer.Ordinal));
        Context.Features.Set(new ApiClient(caller, permissions));
        return AuthenticateResult.Success(new(new(Identity(caller, permissions)), SchemeName));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = """Bearer realm="Ocop", error="invalid_token" """.TrimEnd();
        return Problems.WriteAsync(Context, StatusCodes.Status401Unauthorized, ClientErrors.TokenInvalid());
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        Problems.WriteAsync(Context, StatusCodes.Status403Forbidden, CommonErrors.NotPermitted(null));

    private static ClaimsIdentity Identity(TokenCaller caller, IReadOnlyList<string> permissions)
    {
        var identity = caller.Person is { } person
            ? SessionAuthentication.IdentityOf(person, Roles.PermissionsOf(person.Roles.Select(r => r.Role)).Intersect(permissions, StringComparer.Ordinal))
            : SystemIdentity(caller, permissions);
        identity.AddClaim(new(HttpCaller.ClientClaim, caller.Id.ToString()));
        return identity;
    }

    private static ClaimsIdentity SystemIdentity(TokenCaller caller, IReadOnlyList<string> permissions)
    {
        ClaimsIdentity identity = new([new(ClaimTypes.Name, caller.Name), .. permissions.Select(p => new Claim(HttpCaller.PermissionClaim, p))], SchemeName);

        if (caller.AgencyId is { } agency)
        {
            identity.AddClaim(new(HttpCaller.AgencyClaim, agency.Value.ToString()));
        }

        return identity;
    }

    /// <summary>What the token says, if we gave it and its time is not over.</summary>
    private async Task<(Guid Id, string[] Scopes)?> ReadAsync(string text)
    {
        if (text.Length is 0 or > LongestToken)
        {
            return null;
        }

        var result = await Tokens.ValidateTokenAsync(text, new()
        {
            ValidTypes = [JsonWebTokenTypes.AccessToken],
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            IssuerSigningKeys = keys.Current.Signing,
            ValidAudience = OAuthServices.Audience,

            // the keys are ours alone and sign for no other issuer
            ValidateIssuer = false,
            LifetimeValidator = (_, expires, _, _) => expires > clock.GetUtcNow().UtcDateTime,
        });

        return result.IsValid && result.SecurityToken is JsonWebToken token
            && token.TryGetPayloadValue<string>(Claims.Private.TokenId, out var id) && Guid.TryParse(id, out var tokenId)
                ? (tokenId, token.TryGetPayloadValue<string>(Claims.Scope, out var scope) ? scope.Split(' ') : [])
                : null;
    }
}
