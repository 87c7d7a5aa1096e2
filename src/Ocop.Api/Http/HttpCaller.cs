using System.Security.Claims;
using Ocop.Application.Common;
using Ocop.Domain.Agencies;

namespace Ocop.Api.Http;

/// <summary>The caller as the session cookie tells; outside a request, whom the work is done for.</summary>
internal sealed class HttpCaller(IHttpContextAccessor http, BackgroundIdentity background) : ICaller
{
    public const string PermissionClaim = "permission";
    public const string AgencyClaim = "agency";

    public Guid? UserId => http.HttpContext is null ? background.UserId : ReadId(ClaimTypes.NameIdentifier);
    public AgencyId? AgencyId => http.HttpContext is null ? background.AgencyId : ReadId(AgencyClaim) is { } id ? new AgencyId(id) : null;
    public string? IdempotencyKey => http.HttpContext?.Request.Headers["Idempotency-Key"].FirstOrDefault();
    public string? TraceId => http.HttpContext is { } context ? Problems.TraceId(context) : System.Diagnostics.Activity.Current?.TraceId.ToHexString();

    // Work outside a request was allowed when it was asked for, or is the system's own.
    public bool Has(string permission) => http.HttpContext is not { User: var user }
        || (permission == Permissions.SignedIn ? user.Identity?.IsAuthenticated == true : user.HasClaim(PermissionClaim, permission));

    private Guid? ReadId(string claim) => Guid.TryParse(http.HttpContext!.User.FindFirstValue(claim), out var id) ? id : null;
}
