using System.Security.Claims;
using Ocop.Application.Accounts;
using Ocop.Application.Common;
using Ocop.Domain.Agencies;
using Ocop.Domain.Common;

namespace Ocop.Api.Http;

/// <summary>The caller as the session cookie tells; outside a request, whom the work is done for.</summary>
internal sealed class HttpCaller(IHttpContextAccessor http, BackgroundIdentity background, Reaches reaches) : ICaller
{
    public const string PermissionClaim = "permission";
    public const string AgencyClaim = "agency";
    private const int LongestKey = 100;
    private readonly Dictionary<string, Reach> _reaches = new(StringComparer.Ordinal);

    public Guid? UserId => http.HttpContext is null ? background.UserId : ReadId(ClaimTypes.NameIdentifier);
    public AgencyId? AgencyId => http.HttpContext is null ? background.AgencyId : ReadId(AgencyClaim) is { } id ? new AgencyId(id) : null;
    public string? IdempotencyKey => http.HttpContext?.Request.Headers.TryGetValue("Idempotency-Key", out var header) == true ? Whole(header.ToString()) : null;
    public string? TraceId => http.HttpContext is { } context ? Problems.TraceId(context) : System.Diagnostics.Activity.Current?.TraceId.ToHexString();

    // Work outside a request was allowed when it was asked for, or is the system's own.
    public bool Has(string permission) => http.HttpContext is not { User: var user }
        || (permission == Permissions.SignedIn ? user.Identity?.IsAuthenticated == true : user.HasClaim(PermissionClaim, permission));

    // Work outside a request was allowed when it was asked for, or is the system's own; a request asks for the same reach several times.
    public Reach ReachOf(string permission) => http.HttpContext is not { } context
        ? Reach.Everything
        : _reaches.TryGetValue(permission, out var known) ? known : _reaches[permission] = context.Features.Get<Session>() is { } session ? reaches.Of(session.Roles, permission) : Reach.Nothing;

    // a key that is cut or left out would let the same thing be created twice
    private static string Whole(string key) => key.Length is > 0 and <= LongestKey ? key : throw new DomainException(HttpErrors.IdempotencyKeyInvalid());

    private Guid? ReadId(string claim) => Guid.TryParse(http.HttpContext!.User.FindFirstValue(claim), out var id) ? id : null;
}
