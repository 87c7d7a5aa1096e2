using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Ocop.Api.Accounts;

/// <summary>A single sign-on that waits for the account's own second factor: a sealed cookie, worth nothing without the code, for a few minutes.</summary>
internal static class PendingSignOn
{
    private const string Name = "pending";
    private const string Purpose = "ocop.pending-sign-on";
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(5);

    public static void Write(HttpContext http, Guid userId)
    {
        var expires = (Clock(http).GetUtcNow() + Life).ToUnixTimeSeconds();
        var options = SessionCookie.Options(http);
        options.MaxAge = Life;
        http.Response.Cookies.Append(SessionCookie.NameOf(http, Name), Protector(http).Protect(string.Create(CultureInfo.InvariantCulture, $"{userId:N} {expires}")), options);
    }

    /// <summary>Whose it is; null without one, or too late.</summary>
    public static Guid? Read(HttpContext http)
    {
        if (!http.Request.Cookies.TryGetValue(SessionCookie.NameOf(http, Name), out var sealedText))
        {
            return null;
        }

        try
        {
            var parts = Protector(http).Unprotect(sealedText).Split(' ');
            return long.Parse(parts[1], CultureInfo.InvariantCulture) > Clock(http).GetUtcNow().ToUnixTimeSeconds() ? Guid.ParseExact(parts[0], "N") : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public static void Delete(HttpContext http) => http.Response.Cookies.Delete(SessionCookie.NameOf(http, Name), SessionCookie.Options(http));

    private static IDataProtector Protector(HttpContext http) => http.RequestServices.GetRequiredService<IDataProtectionProvider>().CreateProtector(Purpose);

    private static TimeProvider Clock(HttpContext http) => http.RequestServices.GetRequiredService<TimeProvider>();
}
