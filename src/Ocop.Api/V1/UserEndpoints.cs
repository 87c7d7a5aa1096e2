using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Ocop.Api.Accounts;
using Ocop.Api.Http;
using Ocop.Application.Accounts;
using Ocop.Application.Common;
using Ocop.Application.Mail;
using Ocop.Domain.Agencies;
using Ocop.Domain.Subjects;

namespace Ocop.Api.V1;

internal static class UserEndpoints
{
    public static void MapUsers(this IEndpointRouteBuilder v1)
    {
        var group = v1.MapGroup("users").WithTags("Users");
        group.MapGet("", ListUsers).WithName("listUsers").WithSummary("Accounts by name");
        group.MapPost("", Invite).WithName("inviteUser").WithSummary("Open an account; its owner chooses the password by a link");
        group.MapGet("{id:guid}", GetUser).WithName("getUser").WithSummary("One account with its roles");
        group.MapPost("{id:guid}/disable", Disable).WithName("disableUser").WithSummary("Close an account to its owner at once");
        group.MapPost("{id:guid}/enable", Enable).WithName("enableUser").WithSummary("Open a closed account again");
        group.MapPost("{id:guid}/links", MakeLink).WithName("makeUserLink").WithSummary("Make a link by which the owner chooses a password");
        group.MapPost("{id:guid}/totp-reset", ResetTotp).WithName("resetTotp").WithSummary("Take a second factor away that its owner has lost");
        group.MapGet("{id:guid}/personal-data", PersonalData).WithName("exportPersonalData").WithSummary("Everything held about the account's owner, for that person");
        group.MapPost("{id:guid}/erasure", Erase).WithName("eraseUser").WithSummary("Erase what is held of the owner of a closed account, for good");
        group.MapGet("{id:guid}/assignments", ListAssignments).WithName("listAssignments").WithSummary("The roles of an account, past, present and to come");
        group.MapPost("{id:guid}/assignments", Assign).WithName("assignRole").WithSummary("Give an account one more role");
        group.MapDelete("{id:guid}/assignments/{assignmentId:guid}", EndAssignment).WithName("endAssignment").WithSummary("End a role today");
        v1.MapGet("roles", ListRoles).WithTags("Users").WithName("listRoles").WithSummary("The roles that an account may hold, and what each allows");
        v1.MapGet("outbox", ListOutbox).WithTags("Users").WithName("listOutbox").WithSummary("Letters to people, the newest first");
        v1.MapPost("outbox/{id:guid}/retry", RetryLetter).WithTags("Users").WithName("retryLetter").WithSummary("Send a letter again that was not sent");
        v1.MapPost("public/password-resets", ForgottenPassword).WithTags("Public").AllowAnonymous().WithMetadata(new WithoutCsrfTokenAttribute())
            .WithName("forgottenPassword").WithSummary("Ask for a letter with a link to choose a new password");
        v1.MapPost("public/account-links/password", ChoosePassword).WithTags("Public").AllowAnonymous().WithMetadata(new WithoutCsrfTokenAttribute())
            .WithName("choosePassword").WithSummary("Choose a password by a link");
    }

    private static async Task<Ok<Page<UserItem>>> ListUsers(string? q, string? role, [ChoiceOf<UserStatus>] string? status, int? limit, string? cursor, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new ListUsers(new(q, role, Choices.Of<UserStatus>(status, "status"), limit ?? Paging.DefaultLimit, cursor)), ct));

    private static async Task<Created<InvitedUser>> Invite(InviteUserRequest body, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        context.Response.Headers.CacheControl = "no-store";
        var invited = await mediator.Send(new InviteUser(body.Email, body.DisplayName, new(body.Role, body.AgencyId is { } a ? new AgencyId(a) : null, body.ValidFrom, body.ValidTo, body.SubjectId is { } s ? new SubjectId(s) : null)), ct);
        return TypedResults.Created($"/api/v1/users/{invited.Id}", invited);
    }

    private static async Task<Ok<UserItem>> GetUser(Guid id, IMediator mediator, CancellationToken ct) => TypedResults.Ok(await mediator.Send(new GetUser(id), ct));

    private static async Task<NoContent> Disable(Guid id, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new DisableUser(id, Disabled: true), ct);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Enable(Guid id, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new DisableUser(id, Disabled: false), ct);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> ResetTotp(Guid id, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new ResetTotp(id), ct);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<PersonalData>> PersonalData(Guid id, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        var data = await mediator.Send(new ExportPersonalData(id), ct);
        SessionEndpoints.SendAsFile(context, data);
        return TypedResults.Ok(data);
    }

    private static async Task<NoContent> Erase(Guid id, ErasureRequest body, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new EraseUser(id, body.Basis), ct);
        return TypedResults.NoContent();
    }

    private static async Task<Created<AccountLink>> MakeLink(Guid id, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Created((string?)null, await mediator.Send(new MakeAccountLink(id), ct));
    }

    private static async Task<Ok<Page<AssignmentItem>>> ListAssignments(Guid id, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(new Page<AssignmentItem>((await mediator.Send(new GetUser(id), ct)).Assignments, null));

    private static async Task<Created<CreatedId>> Assign(Guid id, AssignRoleRequest body, IMediator mediator, CancellationToken ct)
    {
        var assignment = await mediator.Send(new AssignRole(id, new(body.Role, body.AgencyId is { } a ? new AgencyId(a) : null, body.ValidFrom, body.ValidTo, body.SubjectId is { } s ? new SubjectId(s) : null)), ct);
        return TypedResults.Created($"/api/v1/users/{id}/assignments", new CreatedId(assignment));
    }

    private static async Task<NoContent> EndAssignment(Guid id, Guid assignmentId, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new EndAssignment(id, assignmentId), ct);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<Page<RoleItem>>> ListRoles(IMediator mediator, CancellationToken ct) => TypedResults.Ok(await mediator.Send(new ListRoles(), ct));

    private static async Task<Ok<Page<OutboxItem>>> ListOutbox(int? limit, string? cursor, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(await mediator.Send(new ListOutbox(limit ?? Paging.DefaultLimit, cursor), ct));
    }

    private static async Task<NoContent> RetryLetter(Guid id, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new RetryLetter(id), ct);
        return TypedResults.NoContent();
    }

    private static async Task<Accepted> ForgottenPassword(ForgottenPasswordRequest body, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new ForgottenPassword(body.Email, SignInVisitor.AddressOf(http)), ct);
        return TypedResults.Accepted((string?)null);
    }

    private static async Task<NoContent> ChoosePassword(ChoosePasswordRequest body, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new ChoosePassword(body.Token, body.Password, SignInVisitor.AddressOf(http)), ct);
        return TypedResults.NoContent();
    }
}

/// <summary>An account to open.</summary>
/// <param name="Email">The e-mail address, by which its owner signs in.</param>
/// <param name="DisplayName">The person's name.</param>
/// <param name="Role">Code of the first role.</param>
/// <param name="AgencyId">The agency that it is held for.</param>
/// <param name="ValidFrom">First day; today when left out.</param>
/// <param name="ValidTo">Last day; none while no end is known.</param>
/// <param name="SubjectId">The subject that a representative stands for.</param>
internal sealed record InviteUserRequest(string Email, string DisplayName, string Role, Guid? AgencyId, DateOnly? ValidFrom, DateOnly? ValidTo, Guid? SubjectId);

/// <summary>A role to give.</summary>
/// <param name="Role">Code of the role.</param>
/// <param name="AgencyId">The agency that it is held for.</param>
/// <param name="ValidFrom">First day; today when left out.</param>
/// <param name="ValidTo">Last day; none while no end is known.</param>
/// <param name="SubjectId">The subject that a representative stands for.</param>
internal sealed record AssignRoleRequest(string Role, Guid? AgencyId, DateOnly? ValidFrom, DateOnly? ValidTo, Guid? SubjectId);

/// <summary>Why personal data are erased.</summary>
/// <param name="Basis">What obliges or allows to, such as the request of the person by its number; without names.</param>
internal sealed record ErasureRequest(string Basis);

/// <summary>Who forgot the password.</summary>
/// <param name="Email">The account's e-mail address.</param>
internal sealed record ForgottenPasswordRequest(string Email);

/// <summary>A password chosen by a link.</summary>
/// <param name="Token">The link's secret.</param>
/// <param name="Password">At least 12 characters; not a common one, and without the name in the e-mail address.</param>
internal sealed record ChoosePasswordRequest(string Token, string Password);
