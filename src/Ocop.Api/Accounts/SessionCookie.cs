namespace Ocop.Api.Accounts;

/// <summary>
/// The cookie that holds a session's key: not readable by scripts, sent by our own pages only, gone with the browser. The
/// pages themselves are the same for everybody, so a link from elsewhere opens them although it brings no cookie.
/// </summary>
internal static class SessionCookie
{
    // browsers take a cookie with this prefix only when it is secure, for this host alone and for every path
    private const string SecurePrefix = "__Host-";
    private const string CookieName = "ocop";

    public static string? Read(HttpContext context) =>
        context.Request.Cookies.TryGetValue(Name(context), out var key) && key.Length is > 20 and < 100 ? key : null;

    public static void Write(HttpContext context, string key) => context.Response.Cookies.Append(Name(context), key, Options(context));

    public static void Delete(HttpContext context) => context.Response.Cookies.Delete(Name(context), Options(context));

    private static bool IsSecure(HttpContext context) =>
        context.Request.IsHttps || !context.RequestServices.GetRequiredService<IHostEnvironment>().IsDevelopment();

    private static string Name(HttpContext context) => (IsSecure(context) ? SecurePrefix : "") + CookieName;

    /// <summary>The name of another cookie of the same kind.</summary>
    public static string NameOf(HttpContext context, string suffix) => $"{Name(context)}-{suffix}";

    public static CookieOptions Options(HttpContext context) => new()
    {
        HttpOnly = true,
        Secure = IsSecure(context),
        SameSite = SameSiteMode.Strict,
        Path = "/",
        IsEssential = true,
    };
}
