using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Ocop.Api.Http;
using Ocop.Application.Accounts;
using Ocop.Domain.Common;

namespace Ocop.Api.Accounts;

/// <summary>
/// Knows the caller by the session cookie. The framework's own cookie scheme keeps a session's key when somebody signs in
/// over an old session, and answers with redirects; both are wrong here, and what is left of it is this page.
/// </summary>
internal sealed class SessionAuthentication(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, ISessions sessions)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Session";

    /// <summary>Makes the session that of the request.</summary>
    public static ClaimsPrincipal Enter(HttpContext context, Session session)
    {
        context.Features.Set(session);

        // whoever has to do something first may do nothing that needs a role, also where nobody needs to be signed in
        return context.User = new(IdentityOf(session, DutyFirst.Of(context) is null ? Roles.PermissionsOf(session.Roles.Select(role => role.Role)) : []));
    }

    /// <summary>The session's person, with what is allowed to them here.</summary>
    public static ClaimsIdentity IdentityOf(Session session, IEnumerable<string> permissions)
    {
        var identity = new ClaimsIdentity(
            [new(ClaimTypes.NameIdentifier, session.UserId.ToString()), new(ClaimTypes.Name, session.DisplayName), .. permissions.Select(permission => new Claim(HttpCaller.PermissionClaim, permission))],
            SchemeName);

        if (session.AgencyId is { } agency)
        {
            identity.AddClaim(new(HttpCaller.AgencyClaim, agency.Value.ToString()));
        }

        return identity;
    }

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (SessionCookie.Read(Context) is not { } key || await sessions.FindAsync(key, Context.RequestAborted) is not { } session)
        {
            return AuthenticateResult.NoResult();
        }

        return AuthenticateResult.Success(new(Enter(Context, session), SchemeName));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        // for systems; a browser shows nothing for this scheme, and people sign in on our page
        Response.Headers.WWWAuthenticate = "Bearer realm=\"Ocop\"";
        return Problems.WriteAsync(Context, StatusCodes.Status401Unauthorized, HttpErrors.NotSignedIn());
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        Problems.WriteAsync(Context, StatusCodes.Status403Forbidden, CommonErrors.NotPermitted(null));
}
