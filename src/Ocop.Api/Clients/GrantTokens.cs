using System.Security.Claims;
using Ocop.Application.Accounts;
using Ocop.Infrastructure.Clients;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Ocop.Api.Clients;

/// <summary>Gives tokens: to a system for itself, to an application for the person who signed in, as long as the account may be used.</summary>
internal sealed class GrantTokens(IOpenIddictApplicationManager clients, IAccounts accounts) : IOpenIddictServerHandler<HandleTokenRequestContext>
{
    public async ValueTask HandleAsync(HandleTokenRequestContext context)
    {
        if (context.Request.IsClientCredentialsGrantType())
        {
            var client = (OAuthClient)(await clients.FindByClientIdAsync(context.Request.ClientId!, context.CancellationToken))!;
            var asked = context.Request.GetScopes();

            // a client that asks for nothing in particular gets all that is its own (RFC 6749, 3.3)
            context.SignIn(TokenPrincipals.OfSystem(client.ClientId!, asked.Length > 0 ? asked : client.Scopes));
        }
        else if ((context.AuthorizationCodePrincipal ?? context.RefreshTokenPrincipal) is { } earlier
            && Guid.TryParse(earlier.GetClaim(Claims.Subject), out var userId) && await accounts.FindAsync(userId, context.CancellationToken) is { } account)
        {
            context.SignIn(TokenPrincipals.OfPerson(account, earlier.GetScopes(), earlier.GetAuthorizationId()!));
        }
        else
        {
            context.Reject(Errors.InvalidGrant, "The account of the person cannot be used.");
        }
    }
}

/// <summary>What tokens say of their bearer.</summary>
internal static class TokenPrincipals
{
    public static ClaimsPrincipal OfSystem(string clientId, IEnumerable<string> scopes) => Of(clientId, scopes);

    /// <summary>A person's name and address are told in the identity token alone, and only where they were asked for.</summary>
    public static ClaimsPrincipal OfPerson(Account account, IEnumerable<string> scopes, string authorizationId)
    {
        var principal = Of(account.Id.ToString(), scopes).SetAuthorizationId(authorizationId)
            .SetClaim(Claims.Name, account.DisplayName).SetClaim(Claims.Email, account.Email);
        principal.SetDestinations(static claim => claim.Type switch
        {
            Claims.Name when claim.Subject!.HasScope(Scopes.Profile) => [Destinations.IdentityToken],
            Claims.Email when claim.Subject!.HasScope(Scopes.Email) => [Destinations.IdentityToken],
            Claims.Name or Claims.Email => [],
            _ => [Destinations.AccessToken, Destinations.IdentityToken],
        });
        return principal;
    }

    private static ClaimsPrincipal Of(string subject, IEnumerable<string> scopes) =>
        new ClaimsPrincipal(new ClaimsIdentity(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme, Claims.Name, Claims.Role))
            .SetClaim(Claims.Subject, subject).SetScopes(scopes).SetResources(OAuthServices.Audience);
}
