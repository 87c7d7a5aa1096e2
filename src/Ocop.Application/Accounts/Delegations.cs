using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Application.Notifications;
using Ocop.Domain.Accounts;
using Ocop.Domain.Common;
using Ocop.Domain.Notifications;

namespace Ocop.Application.Accounts;

/// <summary>Whom the caller could ask to stand in: people who hold a role for the same agency today.</summary>
[Requires(Permissions.SignedIn)]
public sealed record ListColleagues(Guid AssignmentId) : IQuery<Page<Colleague>>;

/// <summary>Somebody of the same agency.</summary>
public sealed record Colleague(Guid Id, string DisplayName);

internal sealed class ListColleaguesHandler(ICaller caller, IUserDirectory users, TimeProvider clock) : IRequestHandler<ListColleagues, Page<Colleague>>
{
    public async Task<Page<Colleague>> Handle(ListColleagues query, CancellationToken cancellationToken)
    {
        var assignment = await users.HeldByAsync(caller.UserId!.Value, query.AssignmentId, cancellationToken);
        return new(await users.ColleaguesAsync(assignment.AgencyId, clock.Today(), caller.UserId.Value, cancellationToken), null);
    }
}

/// <summary>Roles of the caller that others hold during an absence, those that ended included.</summary>
[Requires(Permissions.SignedIn)]
public sealed record ListMyDelegations : IQuery<Page<DelegationItem>>;

/// <summary>A role that a colleague holds in place of somebody absent.</summary>
/// <param name="AssignmentId">The assignment of the absent person.</param>
/// <param name="Deputy">Who stands in.</param>
/// <param name="ValidFrom">First day.</param>
/// <param name="ValidTo">Last day.</param>
/// <param name="IsCurrent">Held today.</param>
public sealed record DelegationItem(Guid Id, Guid AssignmentId, string Role, Colleague Deputy, DateOnly ValidFrom, DateOnly ValidTo, bool IsCurrent);

internal sealed class ListMyDelegationsHandler(ICaller caller, IUserDirectory users, TimeProvider clock) : IRequestHandler<ListMyDelegations, Page<DelegationItem>>
{
    public async Task<Page<DelegationItem>> Handle(ListMyDelegations query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var given = await users.DelegationsOfAsync(caller.UserId!.Value, cancellationToken);
        return new([.. given.Select(d => d.Item(today))], null);
    }
}

/// <summary>Lets a colleague hold one of the caller's roles for an absence; the caller keeps it.</summary>
/// <param name="ValidFrom">First day; today when left out.</param>
/// <param name="ValidTo">Last day.</param>
[Requires(Permissions.SignedIn)]
public sealed record DelegateRole(Guid AssignmentId, Guid DeputyId, DateOnly? ValidFrom, DateOnly? ValidTo) : ICreate<Guid>;

internal sealed class DelegateRoleValidator : AbstractValidator<DelegateRole>
{
    public DelegateRoleValidator()
    {
        RuleFor(d => d.ValidTo).NotNull();
        RuleFor(d => d.ValidTo).GreaterThanOrEqualTo(d => d.ValidFrom).When(d => d is { ValidFrom: not null, ValidTo: not null });
    }
}

internal sealed class DelegateRoleHandler(ICaller caller, IAccounts accounts, IUserDirectory users, ILedger ledger, Teller teller, TimeProvider clock)
    : IRequestHandler<DelegateRole, Guid>
{
    public async Task<Guid> Handle(DelegateRole request, CancellationToken cancellationToken)
    {
        await users.LockRolesAsync(cancellationToken);
        var today = clock.Today();
        var own = await users.HeldByAsync(caller.UserId!.Value, request.AssignmentId, cancellationToken);
        var stand = own with { Id = Guid.CreateVersion7(clock.GetUtcNow()), ValidFrom = request.ValidFrom ?? today, ValidTo = request.ValidTo, DelegatedFromId = own.Id };

        if (!own.IsDelegable())
        {
            throw new DomainException(AccountErrors.NotDelegable());
        }

        if (stand.ValidFrom < today || stand.ValidFrom < own.ValidFrom || stand.ValidTo < stand.ValidFrom || stand.ValidTo > own.ValidTo)
        {
            throw new DomainException(AccountErrors.DelegationOutsideRole());
        }

        if (!(await users.ColleaguesAsync(own.AgencyId, today, caller.UserId.Value, cancellationToken)).Any(c => c.Id == request.DeputyId))
        {
            throw new DomainException(AccountErrors.NotColleague());
        }

        if ((await users.FindAsync(request.DeputyId, cancellationToken))!.Assignments.FirstOrDefault(stand.Overlaps) is { } other)
        {
            throw new DomainException(AccountErrors.AssignmentOverlaps(other.ValidFrom, other.ValidTo));
        }

        await accounts.GrantAsync(request.DeputyId, stand, cancellationToken);
        ledger.Record(new UserRoleDelegated(request.DeputyId, stand.Role, stand.AgencyId, stand.ValidFrom, stand.ValidTo!.Value));
        teller.Tell([request.DeputyId], NotificationKinds.RoleDelegated, new(stand.Id, Role: stand.Role));
        return stand.Id;
    }
}

/// <summary>The caller is back: the colleague's role ends at once.</summary>
[Requires(Permissions.SignedIn)]
public sealed record EndDelegation(Guid Id) : ICommand<Unit>;

internal sealed class EndDelegationHandler(ICaller caller, IUserDirectory users, Assignments assignments, TimeProvider clock) : IRequestHandler<EndDelegation, Unit>
{
    public async Task<Unit> Handle(EndDelegation request, CancellationToken cancellationToken)
    {
        var given = (await users.DelegationsOfAsync(caller.UserId!.Value, cancellationToken)).FirstOrDefault(d => d.Assignment.Id == request.Id);
        var (assignment, deputy) = given.Assignment is { } found && !(found.ValidTo < clock.Today()) ? given : throw new DomainException(AccountErrors.DelegationNotFound());
        await assignments.EndAsync(deputy.Id, assignment, cancellationToken);
        return Unit.Value;
    }
}

internal static class HeldAssignments
{
    /// <summary>What is held in somebody's place is not passed on.</summary>
    public static bool IsDelegable(this Assignment assignment) => assignment.DelegatedFromId is null && Roles.Find(assignment.Role)?.Delegable == true;

    /// <summary>A delegation as its giver sees it.</summary>
    public static DelegationItem Item(this (Assignment Assignment, Colleague Deputy) given, DateOnly today)
    {
        var (a, deputy) = given;
        return new(a.Id, a.DelegatedFromId!.Value, a.Role, deputy, a.ValidFrom, a.ValidTo!.Value, a.HoldsOn(today));
    }

    /// <summary>One of somebody's own assignments, held today or to come.</summary>
    /// <exception cref="DomainException"><c>assignment.not_found</c></exception>
    public static async Task<Assignment> HeldByAsync(this IUserDirectory users, Guid userId, Guid assignmentId, CancellationToken ct) =>
        (await users.FindAsync(userId, ct))?.Assignments.FirstOrDefault(a => a.Id == assignmentId) ?? throw new DomainException(AccountErrors.AssignmentNotFound());
}
