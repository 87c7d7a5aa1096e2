using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Ocop.Api.Accounts;
using Ocop.Api.Http;
using Ocop.Application.Accounts;
using Ocop.Application.Common;
using Ocop.Domain.Accounts;
using Ocop.Domain.Common;

namespace Ocop.Api.V1;

internal static class SessionEndpoints
{
    public static void MapSession(this IEndpointRouteBuilder v1)
    {
        var group = v1.MapGroup("").WithTags("Session");

        group.MapPost("session", SignIn).AllowAnonymous().WithMetadata(new WithoutCsrfTokenAttribute());
        group.MapDelete("session", SignOut).AllowAnonymous();
        group.MapGet("session/options", Options).AllowAnonymous().WithName("signInOptions").WithSummary("The ways of signing in here");

        // a browser goes there and comes back: it is a page's address, and no operation for programs
        group.MapGet("session/single-sign-on", StartSignOn).AllowAnonymous().ExcludeFromDescription();
        group.MapPost("session/code", CompleteSignOn).AllowAnonymous().WithMetadata(new WithoutCsrfTokenAttribute()).WithName("completeSignOn")
            .WithSummary("Complete a single sign-on by the account's own second factor");
        group.MapGet("me", Me).WithMetadata(new ServesDutyAttribute());
        group.MapPut("me/password", ChangePassword).WithMetadata(new ServesDutyAttribute());
        group.MapPost("me/totp", BeginTotp).WithMetadata(new ServesDutyAttribute()).WithName("beginTotp").WithSummary("Begin to set up the second factor");
        group.MapPost("me/totp/confirmation", ConfirmTotp).WithMetadata(new ServesDutyAttribute()).WithName("confirmTotp").WithSummary("Put the second factor in use");
        group.MapPost("me/totp/removal", RemoveTotp).WithName("removeTotp").WithSummary("Switch the second factor off");
        group.MapPost("me/recovery-codes", RenewRecoveryCodes).WithName("renewRecoveryCodes").WithSummary("Make new recovery codes");
        group.MapGet("me/personal-data", MyPersonalData).WithName("exportMyPersonalData");
        group.MapGet("sessions", ListSessions).WithName("listSessions");
        group.MapDelete("sessions", EndOtherSessions).WithName("endOtherSessions");
        group.MapDelete("sessions/{id:guid}", EndSession).WithName("endSession");
        group.MapGet("me/delegations", ListDelegations).WithName("listMyDelegations");
        group.MapPost("me/delegations", Delegate).WithName("delegateRole");
        group.MapDelete("me/delegations/{id:guid}", EndDelegation).WithName("endDelegation");
        group.MapGet("me/colleagues", ListColleagues).ProducesProblem(404).WithName("listColleagues");
    }

    /// <summary>Signs in by e-mail and password, and a code where the account has a second factor, and sets the session cookie.</summary>
    private static async Task<Ok<SessionDetail>> SignIn(SignInRequest body, HttpContext http, IMediator mediator, ISessions sessions, CancellationToken ct)
    {
        var key = await mediator.Send(new SignIn(body.Email, body.Password, new(body.TotpCode, body.RecoveryCode), SignInVisitor.Of(http)), ct);
        return await EnterAsync(key, http, mediator, sessions, ct);
    }

    private static Ok<SignInOptions> Options(SingleSignOnOptions provider, HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(new SignInOptions(provider.IsConfigured ? new(provider.Name, provider.NameEn) : null));
    }

    private static Task StartSignOn(string? returnTo, SingleSignOnOptions provider, HttpContext http) =>
        provider.IsConfigured ? SingleSignOn.StartAsync(http, returnTo) : throw new DomainException(HttpErrors.NotFound());

    private static async Task<Ok<SessionDetail>> CompleteSignOn(CodeRequest body, HttpContext http, IMediator mediator, ISessions sessions, CancellationToken ct)
    {
        var user = PendingSignOn.Read(http) ?? throw new DomainException(SecondFactorErrors.SignOnExpired());
        var key = await mediator.Send(new CompleteSignOn(user, new(body.TotpCode, body.RecoveryCode), SignInVisitor.Of(http)), ct);
        PendingSignOn.Delete(http);
        return await EnterAsync(key, http, mediator, sessions, ct);
    }

    private static async Task<Ok<SessionDetail>> EnterAsync(string key, HttpContext http, IMediator mediator, ISessions sessions, CancellationToken ct)
    {
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
            await mediator.Send(new SignOut(session.Id, SignInVisitor.AddressOf(http)), ct);
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
        await mediator.Send(new ChangePassword(body.CurrentPassword, body.NewPassword, SessionOf(http), SignInVisitor.AddressOf(http)), ct);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<TotpSetup>> BeginTotp(CodeRequest body, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(await mediator.Send(new BeginTotp(new(body.TotpCode, body.RecoveryCode), SignInVisitor.AddressOf(http)), ct));
    }

    private static async Task<Ok<RecoveryCodes>> ConfirmTotp(TotpCodeRequest body, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(await mediator.Send(new ConfirmTotp(body.TotpCode, SessionOf(http), SignInVisitor.AddressOf(http)), ct));
    }

    private static async Task<NoContent> RemoveTotp(RemoveTotpRequest body, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new RemoveTotp(body.Password, new(body.TotpCode, body.RecoveryCode), http.Features.Get<Session>()!, SignInVisitor.AddressOf(http)), ct);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<RecoveryCodes>> RenewRecoveryCodes(TotpCodeRequest body, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(await mediator.Send(new RenewRecoveryCodes(body.TotpCode, SignInVisitor.AddressOf(http)), ct));
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
        await mediator.Send(new EndMySessions(null, SessionOf(http), SignInVisitor.AddressOf(http)), ct);
        return TypedResults.NoContent();
    }

    /// <summary>Ends one of the caller's sessions.</summary>
    private static async Task<NoContent> EndSession(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new EndMySessions(id, SessionOf(http), SignInVisitor.AddressOf(http)), ct);
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

    /// <summary>Everything held about the caller, as a file.</summary>
    private static async Task<Ok<PersonalData>> MyPersonalData(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var data = await mediator.Send(new ExportMyPersonalData(), ct);
        SendAsFile(http, data);
        return TypedResults.Ok(data);
    }

    /// <summary>Browsers keep the answer as a file, and nowhere else.</summary>
    internal static void SendAsFile(HttpContext http, PersonalData data)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.ContentDisposition = string.Create(CultureInfo.InvariantCulture, $"attachment; filename=du-lieu-ca-nhan-{data.At.Day():yyyyMMdd}.json");
    }

    private static Guid SessionOf(HttpContext http) => http.Features.Get<Session>()?.Id ?? Guid.Empty;

    private static async Task<Ok<SessionDetail>> DetailAsync(Session session, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var detail = await mediator.Send(new MyAccount(session), ct);
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(new SessionDetail(detail.User, detail.Agency, detail.Roles, detail.Permissions, detail.Assignments, detail.Totp, detail.Duty, session.CsrfToken));
    }
}

/// <summary>How to sign in.</summary>
/// <param name="Email">The account's e-mail address, in any case.</param>
/// <param name="Password">The account's password.</param>
/// <param name="TotpCode">The authenticator application's 6 digits, where the account has a second factor; asked for by <c>session.second_factor_required</c>.</param>
/// <param name="RecoveryCode">A recovery code instead.</param>
internal sealed record SignInRequest(string Email, string Password, string? TotpCode, string? RecoveryCode);

/// <summary>A proof that the account's second factor is at hand: one of the two.</summary>
/// <param name="TotpCode">The authenticator application's 6 digits.</param>
/// <param name="RecoveryCode">A recovery code, in any case, with or without hyphens.</param>
internal sealed record CodeRequest(string? TotpCode, string? RecoveryCode);

/// <summary>A code of the authenticator application.</summary>
/// <param name="TotpCode">6 digits.</param>
internal sealed record TotpCodeRequest(string TotpCode);

/// <summary>What it takes to switch the second factor off.</summary>
/// <param name="Password">The present password; left out by accounts that have none.</param>
/// <param name="TotpCode">The authenticator application's 6 digits.</param>
/// <param name="RecoveryCode">A recovery code instead.</param>
internal sealed record RemoveTotpRequest(string? Password, string? TotpCode, string? RecoveryCode);

/// <summary>The ways of signing in.</summary>
/// <param name="SingleSignOn">The province's single sign-on; null where there is none. A browser starts it at <c>/api/v1/session/single-sign-on?returnTo=/quan-tri</c> and comes back signed in, or to the sign-in page with the reason.</param>
internal sealed record SignInOptions(SingleSignOnOption? SingleSignOn);

/// <summary>A single sign-on by its name.</summary>
/// <param name="Name">In Vietnamese.</param>
/// <param name="NameEn">In English.</param>
internal sealed record SingleSignOnOption(string Name, string NameEn);

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
/// <param name="Totp">The second factor.</param>
/// <param name="Duty">password-change or second-factor: must be done first, every other request is refused; null where nothing is due.</param>
/// <param name="CsrfToken">Every request that changes something repeats it in the header <c>X-CSRF-Token</c>.</param>
internal sealed record SessionDetail(
    Account User, ActingAgency? Agency, IReadOnlyList<string> Roles, IReadOnlyList<string> Permissions, IReadOnlyList<AssignmentItem> Assignments, MyTotp Totp, SessionDuty? Duty, string CsrfToken);
