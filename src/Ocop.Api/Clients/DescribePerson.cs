using Ocop.Application.Accounts;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Ocop.Api.Clients;

/// <summary>Tells an application who its person is, as far as the person has allowed it.</summary>
internal sealed class DescribePerson(IAccounts accounts) : IOpenIddictServerHandler<HandleUserInfoRequestContext>
{
    public async ValueTask HandleAsync(HandleUserInfoRequestContext context)
    {
        var token = context.AccessTokenPrincipal;

        if (!Guid.TryParse(token.GetClaim(Claims.Subject), out var userId) || await accounts.FindAsync(userId, context.CancellationToken) is not { } account)
        {
            context.Reject(Errors.InvalidToken, "The token is of no person, or of one whose account cannot be used.");
            return;
        }

        if (token.HasScope(Scopes.Profile))
        {
            context.Claims[Claims.Name] = account.DisplayName;
        }

        if (token.HasScope(Scopes.Email))
        {
            context.Email = account.Email;
        }
    }
}
