using Microsoft.AspNetCore;
using Ocop.Domain.Clients;
using Ocop.Infrastructure.Clients;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Ocop.Api.Clients;

/// <summary>Refuses a client that has shown who it is, but asks for tokens from elsewhere or too often.</summary>
internal sealed class AdmitClient(IOpenIddictApplicationManager clients, ClientLimits limits) : IOpenIddictServerHandler<ValidateTokenRequestContext>
{
    /// <summary>Answered with 429.</summary>
    public const string TooMany = Errors.SlowDown;

    public async ValueTask HandleAsync(ValidateTokenRequestContext context)
    {
        var http = context.Transaction.GetHttpRequest()!.HttpContext;

        if (await clients.FindByClientIdAsync(context.ClientId!, context.CancellationToken) is not OAuthClient client)
        {
            return;
        }

        if (!ClientRules.MayCallFrom(client.Addresses, http.Connection.RemoteIpAddress))
        {
            context.Reject(Errors.UnauthorizedClient, ClientErrors.AddressRefused().English);
        }
        else if (!limits.Take(http, client.Id, client.RequestsPerMinute))
        {
            context.Reject(TooMany, ClientErrors.TooManyRequests().English);
        }
        else if (!ScopesOf.Allow(client, context.Request.GetScopes()))
        {
            context.Reject(Errors.InvalidScope, ScopesOf.Refusal);
        }
    }
}

/// <summary>Whether a client may have scopes; OpenIddict would look for them in a table, and ours stand in code.</summary>
internal static class ScopesOf
{
    public const string Refusal = "There is no such scope, or the client may not ask for it.";

    public static bool Allow(OAuthClient client, IEnumerable<string> asked) =>
        asked.All(scope => client.Scopes.Contains(scope, StringComparer.Ordinal) || (scope == Scopes.OpenId && client.Kind is not ClientKind.System));
}
