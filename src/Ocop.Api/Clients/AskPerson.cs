using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Ocop.Api.Accounts;
using Ocop.Application.Accounts;
using Ocop.Application.Clients;
using Ocop.Infrastructure.Clients;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Ocop.Api.Clients;

/// <summary>
/// Sends a person who comes from an application to our page that asks (the session's cookie does not come along from another site, so that the page finds out who
/// it is), and from there, once allowed, back to the application with a code.
/// </summary>
internal sealed class AskPerson(IOpenIddictApplicationManager clients, IConsents consents, IAccounts accounts) : IOpenIddictServerHandler<HandleAuthorizationRequestContext>
{
    /// <summary>Our page; it sends the person back here with the same question.</summary>
    public const string Page = "/dang-nhap/cho-phep";

    /// <summary>Added by our page when the person has refused.</summary>
    private const string Refused = "refused";

    public async ValueTask HandleAsync(HandleAuthorizationRequestContext context)
    {
        var http = context.Transaction.GetHttpRequest()!.HttpContext;
        var isSilent = context.Request.HasPromptValue(PromptValues.None);

        var client = (OAuthClient)(await clients.FindByClientIdAsync(context.Request.ClientId!, context.CancellationToken))!;

        if (!ScopesOf.Allow(client, context.Request.GetScopes()))
        {
            context.Reject(Errors.InvalidScope, ScopesOf.Refusal);
            return;
        }

        if (http.Request.Query.ContainsKey(Refused))
        {
            context.Reject(Errors.AccessDenied, "The person has refused.");
            return;
        }

        await http.AuthenticateAsync(SessionAuthentication.SchemeName);
        var account = http.Features.Get<Session>() is { } session ? await accounts.FindAsync(session.UserId, context.CancellationToken) : null;

        if (account is not null && !context.Request.HasPromptValue(PromptValues.Consent) && await ConsentAsync(account.Id, client.Id, context) is { } consent)
        {
            context.SignIn(TokenPrincipals.OfPerson(account, context.Request.GetScopes(), consent.Id.ToString()));
        }
        else if (isSilent)
        {
            context.Reject(account is null ? Errors.LoginRequired : Errors.ConsentRequired, "The person has to be asked.");
        }
        else
        {
            http.Response.Redirect(Page + QueryString.Create(context.Request.GetParameters().Select(p => KeyValuePair.Create(p.Key, (string?)p.Value))));
            context.HandleRequest();
        }
    }

    /// <summary>What the person has allowed the application, if it is all that is asked for now.</summary>
    private async Task<Consent?> ConsentAsync(Guid userId, Guid clientId, HandleAuthorizationRequestContext context)
    {
        var consent = (await consents.ListAsync(userId, context.CancellationToken)).FirstOrDefault(c => c.ClientId == clientId);
        return consent is not null && context.Request.GetScopes().All(scope => consent.Scopes.Contains(scope, StringComparer.Ordinal)) ? consent : null;
    }
}
