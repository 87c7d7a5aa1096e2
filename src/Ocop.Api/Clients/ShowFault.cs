using Microsoft.AspNetCore;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Ocop.Api.Clients;

/// <summary>
/// Shows what is wrong with a request that must not be sent back, because its application or address is not known: as our page to a browser, as JSON to a program.
/// </summary>
internal sealed class ShowFault : IOpenIddictServerHandler<ApplyAuthorizationResponseContext>
{
    private const string WrongClient = "The client is unknown, or the redirect URI is none of its own.";

    public async ValueTask HandleAsync(ApplyAuthorizationResponseContext context)
    {
        context.Response.ErrorUri = null;

        if (context.Response.Error is not { } error || context.RedirectUri is { Length: > 0 })
        {
            return;
        }

        var http = context.Transaction.GetHttpRequest()!.HttpContext;
        var description = context.Response.ErrorDescription;

        // which of the two it is would tell which systems there are
        if (description?.Contains(Parameters.ClientId, StringComparison.Ordinal) == true || description?.Contains(Parameters.RedirectUri, StringComparison.Ordinal) == true)
        {
            description = WrongClient;
        }

        if (http.Request.GetTypedHeaders().Accept.Any(accepted => accepted.MediaType == "text/html"))
        {
            http.Response.Redirect(AskPerson.Page + QueryString.Create("error", error));
        }
        else
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            await http.Response.WriteAsJsonAsync(new Fault(error, description), context.CancellationToken);
        }

        context.HandleRequest();
    }

    /// <summary>As RFC 6749 writes it.</summary>
    private sealed record Fault(
        [property: System.Text.Json.Serialization.JsonPropertyName("error")] string Error,
        [property: System.Text.Json.Serialization.JsonPropertyName("error_description")] string? Description);
}
