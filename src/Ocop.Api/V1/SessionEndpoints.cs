using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Ocop.Api.Accounts;
using Ocop.Application.Accounts;
using Ocop.Application.Common;

namespace Ocop.Api.V1;

internal static class SessionEndpoints
{
    public static void MapSession(this IEndpointRouteBuilder v1)
    {
        var group = v1.MapGroup("").WithTags("Session");

        group.MapPost("session", SignIn).AllowAnonymous().WithMetadata(new WithoutCsrfTokenAttribute());
        group.MapDelete("session", SignOut).AllowAnonymous();
        group.MapGet("me", Me);
        group.MapPut("me/password", ChangePassword);
        group.MapGet("sessions", ListSessions).WithName("listSessions");
        group.MapDelete("sessions", EndOtherSessions).WithName("endOtherSessions");
        group.MapDelete("sessions/{id:guid}", EndSession).WithName("endSession");
        group.MapGet("me/delegations", ListDelegations).WithName("listMyDelegations");
        group.MapPost("me/delegations", Delegate).WithName("delegateRole");
        group.MapDelete("me/delegations/{id:guid}", EndDelegation).WithName("endDelegation");
        group.MapGet("me/colleagues", ListColleagues).WithName("listColleagues");
    }

    /// <summary>Signs in by e-mail and password and sets the session cookie.</summary>
    private static async Task<Ok<SessionDetail>> SignIn(SignInRequest body, HttpContext http, IMediator mediator, ISessions sessions, CancellationToken ct)
    {
        var earlier = http.Features.Get<Session>()?.Id;
        var key = await mediator.Send(new SignIn(body.Email, body.Password, AddressOf(http), http.Request.Headers.UserAgent.ToString() is { Length: > 0 } client ? client : null, earlier), ct);
        var session = await sessions.FindAsync(key, ct) ?? throw new InvalidOperationException("A session ended while it started.");
        SessionAuthentication.Enter(http, session);
        SessionCookie.Write(http, key);
        return await DetailAsync(session, http, mediator, ct);
    }

    /// <summary>Signs out: the session ends on every node, the cookie is deleted. Without a session nothing happens.</summary>
    private static async Task<NoContent> SignOut(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        if (http.Features.Get<Session>() is { } session)
        {
            await mediator.Send(new SignOut(session.Id), ct);
        }

        SessionCookie.Delete(http);
        return TypedResults.NoContent();
    }

    /// <summary>The signed-in person, with what the person may do and the token that changes must carry.</summary>
    private static Task<Ok<SessionDetail>> Me(HttpContext http, IMediator mediator, CancellationToken ct) =>
        DetailAsync(http.Features.Get<Session>()!, http, mediator, ct);

    /// <summary>Changes the caller's own password. The account's other sessions end.</summary>
    private static async Task<NoContent> ChangePassword(ChangePasswordRequest body, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new ChangePassword(body.CurrentPassword, body.NewPassword, http.Features.Get<Session>()!.Id, AddressOf(http)), ct);
        return TypedResults.NoContent();
    }

    /// <summary>The browsers in which the caller is signed in, the one used last first.</summary>
    private static async Task<Ok<Page<SessionItem>>> ListSessions(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(await mediator.Send(new ListMySessions(SessionOf(http)), ct));
    }

    /// <summary>Signs the caller out everywhere else.</summary>
    private static async Task<NoContent> EndOtherSessions(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new EndMySessions(null, SessionOf(http)), ct);
        return TypedResults.NoContent();
    }

    /// <summary>Ends one of the caller's sessions.</summary>
    private static async Task<NoContent> EndSession(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new EndMySessions(id, SessionOf(http)), ct);
        return TypedResults.NoContent();
    }

    /// <summary>Roles of the caller that colleagues hold during an absence, the latest first.</summary>
    private static async Task<Ok<Page<DelegationItem>>> ListDelegations(IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new ListMyDelegations(), ct));

    /// <summary>Lets a colleague hold one of the caller's roles for an absence; the caller keeps it.</summary>
    private static async Task<Created<CreatedId>> Delegate(DelegateRoleRequest body, IMediator mediator, CancellationToken ct) =>
        TypedResults.Created("/api/v1/me/delegations", new CreatedId(await mediator.Send(new DelegateRole(body.AssignmentId, body.DeputyId, body.ValidFrom, body.ValidTo), ct)));

    /// <summary>Ends a delegation at once.</summary>
    private static async Task<NoContent> EndDelegation(Guid id, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new EndDelegation(id), ct);
        return TypedResults.NoContent();
    }

    /// <summary>People of the agency for which the caller holds an assignment, by name.</summary>
    private static async Task<Ok<Page<Colleague>>> ListColleagues(Guid assignmentId, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new ListColleagues(assignmentId), ct));

    private static Guid SessionOf(HttpContext http) => http.Features.Get<Session>()?.Id ?? Guid.Empty;

    private static async Task<Ok<SessionDetail>> DetailAsync(Session session, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var detail = await mediator.Send(new MyAccount(session), ct);
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(new SessionDetail(detail.User, detail.Agency, detail.Roles, detail.Permissions, detail.Assignments, session.CsrfToken));
    }

    internal static string? AddressOf(HttpContext http) => http.Connection.RemoteIpAddress?.ToString();
}

/// <summary>How to sign in.</summary>
/// <param name="Email">The account's e-mail address, in any case.</param>
/// <param name="Password">The account's password.</param>
internal sealed record SignInRequest(string Email, string Password);

/// <summary>A role for a colleague to hold during an absence.</summary>
/// <param name="AssignmentId">Which of the caller's own.</param>
/// <param name="DeputyId">Who stands in; somebody of the same agency.</param>
/// <param name="ValidFrom">First day; today when left out.</param>
/// <param name="ValidTo">Last day.</param>
internal sealed record DelegateRoleRequest(Guid AssignmentId, Guid DeputyId, DateOnly? ValidFrom, DateOnly? ValidTo);

/// <summary>A new password, with the present one as proof.</summary>
/// <param name="CurrentPassword">The present password.</param>
/// <param name="NewPassword">At least 12 characters; not a common one, and without the name in the e-mail address.</param>
internal sealed record ChangePasswordRequest(string CurrentPassword, string NewPassword);

/// <summary>The signed-in person and the session.</summary>
/// <param name="User">The account.</param>
/// <param name="Agency">The agency the person acts for; null where none is set.</param>
/// <param name="Roles">Codes of the roles held today.</param>
/// <param name="Permissions">What these allow, together.</param>
/// <param name="Assignments">The roles held today, with the agency or subject they are held for.</param>
/// <param name="CsrfToken">Every request that changes something repeats it in the header <c>X-CSRF-Token</c>.</param>
internal sealed record SessionDetail(Account User, ActingAgency? Agency, IReadOnlyList<string> Roles, IReadOnlyList<string> Permissions, IReadOnlyList<AssignmentItem> Assignments, string CsrfToken);
