using Ocop.Application.Accounts;

namespace Ocop.Api.Accounts;

/// <summary>Where a request comes from, as its connection and its headers tell.</summary>
internal static class SignInVisitor
{
    public static string? AddressOf(HttpContext http) => http.Connection.RemoteIpAddress?.ToString();

    /// <param name="http">The request.</param>
    /// <param name="earlierSession">A session that the browser holds, where the request itself does not tell.</param>
    public static Visitor Of(HttpContext http, Guid? earlierSession = null) => new(
        AddressOf(http), http.Request.Headers.UserAgent.ToString() is { Length: > 0 } client ? client : null, http.Features.Get<Session>()?.Id ?? earlierSession);
}
