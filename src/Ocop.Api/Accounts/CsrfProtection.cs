using System.Security.Cryptography;
using System.Text;
using Ocop.Api.Clients;
using Ocop.Api.Http;
using Ocop.Application.Accounts;
using Ocop.Domain.Common;

namespace Ocop.Api.Accounts;

/// <summary>Refuses changes that another site makes a browser send: by what the browser says of their origin, and by the session's token.</summary>
internal static class CsrfProtection
{
    private const string Header = "X-CSRF-Token";

    public static void UseCsrfProtection(this WebApplication app) => app.Use((context, next) =>
    {
        // a browser adds a cookie by itself, a token never
        if (!IsSafe(context.Request.Method) && context.Features.Get<ApiClient>() is null)
        {
            RequireOwnSite(context.Request);
            RequireToken(context);
        }

        return next(context);
    });

    private static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsTrace(method);

    /// <summary>Only browsers send these headers; other programs carry no cookie that they have not been given.</summary>
    private static void RequireOwnSite(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var isForeign = site.Length > 0 ? site is not ("same-origin" or "none") : IsForeign(request.Headers.Origin.ToString(), request.Host);

        if (isForeign)
        {
            throw new DomainException(HttpErrors.CrossSite());
        }
    }

    /// <summary>For browsers without Sec-Fetch-Site. The scheme is left out: behind a proxy that ends TLS it differs.</summary>
    private static bool IsForeign(string origin, HostString host) =>
        origin.Length > 0 && !(Uri.TryCreate(origin, UriKind.Absolute, out var uri) && string.Equals(uri.Authority, host.Value, StringComparison.OrdinalIgnoreCase));

    private static void RequireToken(HttpContext context)
    {
        // signing in starts a session; there is no token yet, and a token of the one before proves nothing
        if (context.Features.Get<Session>() is not { } session || context.GetEndpoint()?.Metadata.GetMetadata<WithoutCsrfTokenAttribute>() is not null)
        {
            return;
        }

        var given = Encoding.UTF8.GetBytes(context.Request.Headers[Header].ToString());

        if (!CryptographicOperations.FixedTimeEquals(given, Encoding.UTF8.GetBytes(session.CsrfToken)))
        {
            throw new DomainException(HttpErrors.CsrfInvalid());
        }
    }
}

/// <summary>The endpoint starts a session, so that a session's token cannot be asked for.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class WithoutCsrfTokenAttribute : Attribute;
