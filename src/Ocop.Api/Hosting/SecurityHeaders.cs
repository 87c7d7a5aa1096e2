using System.Security.Cryptography;
using Ocop.Api.Http;
using Ocop.Api.V1;

namespace Ocop.Api.Hosting;

/// <summary>
/// What every answer tells a browser not to do. Set when the answer starts, because a failure clears what was set before;
/// an answer that needs another policy (pages, the API's browser) has set its own by then.
/// </summary>
internal static class SecurityHeaders
{
    private const string NothingAtAll = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private const string NoFeatures = "accelerometer=(), camera=(self), display-capture=(), geolocation=(self), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";
    private const string OneYear = "max-age=31536000";

    public static void UseSecurityHeaders(this WebApplication app)
    {
        var isDevelopment = app.Environment.IsDevelopment();

        app.Use((context, next) =>
        {
            context.Response.OnStarting(
                static state =>
                {
                    var (context, isDevelopment) = ((HttpContext, bool))state;
                    Set(context, isDevelopment);
                    return Task.CompletedTask;
                },
                (context, isDevelopment));
            return next(context);
        });
    }

    /// <summary>A page of ours: own scripts and styles, those that carry the nonce, and WebAssembly for reading codes by camera.</summary>
    public static void AllowPage(HttpContext context, string nonce) => context.Response.Headers.ContentSecurityPolicy =
        $"default-src 'none'; script-src 'self' 'nonce-{nonce}' 'wasm-unsafe-eval'; style-src 'self' 'nonce-{nonce}'; img-src 'self' data: blob:; "
        + "font-src 'self'; connect-src 'self'; worker-src 'self' blob:; manifest-src 'self'; media-src 'self' blob:; "
        + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>What opens the pages of a visit without a network fetches our own files beforehand, and nothing else.</summary>
    public static void AllowWorker(HttpContext context) => context.Response.Headers.ContentSecurityPolicy =
        "default-src 'none'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>The API's browser writes styles into its page and draws its icons from data addresses.</summary>
    public static void AllowApiBrowser(HttpContext context) => context.Response.Headers.ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Unguessable and never used twice.</summary>
    public static string NewNonce() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));

    private static void Set(HttpContext context, bool isDevelopment)
    {
        var headers = context.Response.Headers;
        var isApi = context.Request.Path.IsBelow("/api");
        var isOpen = context.Request.Path.IsBelow("/api/v1/public") || context.Request.Path.IsBelow(ResolverEndpoints.Places);

        headers.ContentSecurityPolicy = headers.ContentSecurityPolicy.Count > 0 ? headers.ContentSecurityPolicy : NothingAtAll;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = NoFeatures;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = isOpen ? "cross-origin" : "same-origin";

        if (isApi)
        {
            headers["API-Version"] = "1";
        }

        // what anybody may ask, any page may ask too; without the asker's cookies, which a star excludes
        if (isOpen)
        {
            headers.AccessControlAllowOrigin = "*";
            headers.AccessControlExposeHeaders = "API-Version, Content-Disposition, ETag, Link, RateLimit, RateLimit-Policy, Retry-After";
        }

        if (isOpen && HttpMethods.IsOptions(context.Request.Method))
        {
            headers.AccessControlAllowMethods = "GET, HEAD, OPTIONS";
            headers.AccessControlAllowHeaders = "Accept, Accept-Language, If-None-Match";
            headers.AccessControlMaxAge = "86400";
        }

        // on a developer's machine it would lock other projects at the same name out of http
        if (context.Request.IsHttps && !isDevelopment)
        {
            headers.StrictTransportSecurity = OneYear;
        }
    }
}
