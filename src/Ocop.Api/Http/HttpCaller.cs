using System.Security.Claims;
using Ocop.Api.Clients;
using Ocop.Application.Accounts;
using Ocop.Application.Common;
using Ocop.Domain.Agencies;
using Ocop.Domain.Common;

namespace Ocop.Api.Http;

/// <summary>The caller as the session's cookie or an access token tells; outside a request, whom the work is done for.</summary>
internal sealed class HttpCaller(IHttpContextAccessor http, BackgroundIdentity background, Reaches reaches) : ICaller
{
    public const string PermissionClaim = "permission";
    public const string AgencyClaim = "agency";
    public const string ClientClaim = "client";
    private const int LongestKey = 100;
    private readonly Dictionary<string, Reach> _reaches = new(StringComparer.Ordinal);

    public Guid? UserId => http.HttpContext is null ? background.UserId : ReadId(ClaimTypes.NameIdentifier);
    public AgencyId? AgencyId => http.HttpContext is null ? background.AgencyId : ReadId(AgencyClaim) is { } id ? new AgencyId(id) : null;
    public Guid? ClientId => http.HttpContext is null ? null : ReadId(ClientClaim);
    public string? IdempotencyKey => http.HttpContext?.Request.Headers.TryGetValue("Idempotency-Key", out var header) == true ? Whole(header.ToString()) : null;
    public string? TraceId => http.HttpContext is { } context ? Problems.TraceId(context) : System.Diagnostics.Activity.Current?.TraceId.ToHexString();

    // What is a person's own (password, sessions, consents) is for our own pages, whatever an application was allowed.
    // Work outside a request was allowed when it was asked for, or is the system's own.
    public bool Has(string permission) => http.HttpContext is not { User: var user }
        || (permission == Permissions.Known ? user.Identity?.IsAuthenticated == true
            : permission == Permissions.SignedIn ? user.Identity?.IsAuthenticated == true && !user.HasClaim(c => c.Type == ClientClaim) : user.HasClaim(PermissionClaim, permission));

    // A request asks for the same reach several times.
    public Reach ReachOf(string permission) => http.HttpContext is not { } context
        ? Reach.Everything
        : _reaches.TryGetValue(permission, out var known) ? known : _reaches[permission] = Find(context, permission);

    // a key that is cut or left out would let the same thing be created twice
    private static string Whole(string key) => key.Length is > 0 and <= LongestKey ? key : throw new DomainException(HttpErrors.IdempotencyKeyInvalid());

    // A system reaches the whole province by its scopes; a person no further by an application than without it.
    private Reach Find(HttpContext context, string permission)
    {
        if (!Has(permission))
        {
            return Reach.Nothing;
        }

        var roles = context.Features.Get<Session>()?.Roles ?? context.Features.Get<ApiClient>()?.Caller.Person?.Roles;
        return roles is null ? Reach.Everything : reaches.Of(roles, permission);
    }

    private Guid? ReadId(string claim) => Guid.TryParse(http.HttpContext!.User.FindFirstValue(claim), out var id) ? id : null;
}
