using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Application.Notifications;
using Ocop.Domain.Accounts;
using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.Notifications;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Accounts;

/// <summary>A role to be held, perhaps for an agency or a subject, for a time.</summary>
/// <param name="ValidFrom">First day; today when left out.</param>
/// <param name="ValidTo">Last day; none while no end is known.</param>
/// <param name="SubjectId">The subject that a representative stands for.</param>
public sealed record NewAssignment(string Role, AgencyId? AgencyId, DateOnly? ValidFrom, DateOnly? ValidTo, SubjectId? SubjectId = null);

internal sealed class NewAssignmentValidator : AbstractValidator<NewAssignment>
{
    public NewAssignmentValidator()
    {
        RuleFor(a => a.Role).NotEmpty().OverridePropertyName("role");
        RuleFor(a => a.ValidTo).GreaterThanOrEqualTo(a => a.ValidFrom).When(a => a is { ValidFrom: not null, ValidTo: not null }).OverridePropertyName("validTo");
    }
}

/// <summary>Gives an account one more role.</summary>
[Requires(Permissions.UsersManage)]
public sealed record AssignRole(Guid UserId, NewAssignment Assignment) : ICreate<Guid>;

internal sealed class AssignRoleValidator : AbstractValidator<AssignRole>
{
    public AssignRoleValidator() => RuleFor(x => x.Assignment).SetPartValidator(new NewAssignmentValidator());
}

internal sealed class AssignRoleHandler(IUserDirectory users, Assignments assignments) : IRequestHandler<AssignRole, Guid>
{
    public async Task<Guid> Handle(AssignRole request, CancellationToken cancellationToken)
    {
        await users.LockRolesAsync(cancellationToken);
        var user = await users.FindAsync(request.UserId, cancellationToken) ?? throw new DomainException(AccountErrors.UserNotFound());
        user.RefuseErased();
        return await assignments.GrantAsync(user.Id, request.Assignment, user.Assignments, cancellationToken);
    }
}

/// <summary>Ends a role today; one that has not begun never will.</summary>
[Requires(Permissions.UsersManage)]
public sealed record EndAssignment(Guid UserId, Guid AssignmentId) : ICommand<Unit>;

internal sealed class EndAssignmentHandler(IUserDirectory users, Assignments assignments, TimeProvider clock) : IRequestHandler<EndAssignment, Unit>
{
    public async Task<Unit> Handle(EndAssignment request, CancellationToken cancellationToken)
    {
        await users.LockRolesAsync(cancellationToken);
        var user = await users.FindAsync(request.UserId, cancellationToken) ?? throw new DomainException(AccountErrors.UserNotFound());
        var assignment = user.Assignments.FirstOrDefault(a => a.Id == request.AssignmentId) ?? throw new DomainException(AccountErrors.AssignmentNotFound());

        if (assignment.ValidTo < clock.Today())
        {
            throw new DomainException(AccountErrors.AssignmentEnded());
        }

        await assignments.RefuseLastAdministratorAsync(user, assignment, cancellationToken);
        await assignments.EndAsync(user.Id, assignment, cancellationToken);
        return Unit.Value;
    }
}

/// <summary>The rules of giving and taking roles.</summary>
internal sealed class Assignments(IOcopDb db, IAccounts accounts, IUserDirectory users, IReferenceFacts facts, ILedger ledger, Teller teller, TimeProvider clock)
{
    public async Task<Guid> GrantAsync(Guid userId, NewAssignment wanted, IReadOnlyList<Assignment> held, CancellationToken ct)
    {
        var role = Roles.Find(wanted.Role) ?? throw new DomainException(AccountErrors.UnknownRole(wanted.Role));
        var assignment = new Assignment(Guid.CreateVersion7(clock.GetUtcNow()), role.Code, wanted.AgencyId, wanted.ValidFrom ?? clock.Today(), wanted.ValidTo, wanted.SubjectId);

        await RequireReachAsync(role, assignment, ct);

        if (held.FirstOrDefault(assignment.Overlaps) is { } other)
        {
            throw new DomainException(AccountErrors.AssignmentOverlaps(other.ValidFrom, other.ValidTo));
        }

        await accounts.GrantAsync(userId, assignment, ct);
        ledger.Record(new UserRoleGranted(userId, role.Code, assignment.AgencyId, assignment.SubjectId, assignment.ValidFrom, assignment.ValidTo));

        // of the first role the invitation tells
        if (held.Count > 0)
        {
            teller.Tell([userId], NotificationKinds.RoleGranted, new(assignment.Id, SubjectId: assignment.SubjectId, Role: role.Code));
        }

        return assignment.Id;
    }

    /// <summary>What the role's reach is computed from must be there, or its holder would see nothing.</summary>
    private async Task RequireReachAsync(Role role, Assignment assignment, CancellationToken ct)
    {
        var agency = assignment.AgencyId is { } id ? facts.Current.Find(id) : null;

        if (assignment.AgencyId is not null && agency?.HoldsOn(assignment.ValidFrom) != true)
        {
            throw new DomainException(AccountErrors.UnknownAgency());
        }

        if (role.Needs(Scope.Area) && agency?.UnitId is null)
        {
            throw new DomainException(AccountErrors.AgencyWithAreaNeeded());
        }

        if (role.Needs(Scope.Field) && agency?.Field is null)
        {
            throw new DomainException(AccountErrors.AgencyWithFieldNeeded());
        }

        if (role.Needs(Scope.Subject) != assignment.SubjectId is not null)
        {
            throw new DomainException(assignment.SubjectId is null ? AccountErrors.SubjectNeeded() : AccountErrors.SubjectNotUsed());
        }

        if (assignment.SubjectId is { } subject && !await db.Subjects.AnyAsync(s => s.Id == subject && s.MergedIntoId == null, ct))
        {
            throw new DomainException(SubjectErrors.NotFound());
        }
    }

    /// <summary>Takes a role away as of today, and from whoever holds it in its holder's place.</summary>
    public async Task EndAsync(Guid userId, Assignment assignment, CancellationToken ct)
    {
        // what was held until now stays on record; a role that begins today or later was never used
        var yesterday = clock.Today().AddDays(-1);
        var lastDay = assignment.ValidFrom <= yesterday ? yesterday : (DateOnly?)null;
        await (lastDay is { } day ? users.SetLastDayAsync(assignment.Id, day, ct) : users.RemoveAssignmentAsync(assignment.Id, ct));
        ledger.Record(new UserRoleEnded(userId, assignment.Role, assignment.AgencyId, lastDay));
        teller.Tell([userId], NotificationKinds.RoleEnded, new(assignment.Id, SubjectId: assignment.SubjectId, Role: assignment.Role));
    }

    /// <summary>Somebody must be left who can give roles.</summary>
    /// <param name="user">Who is to lose a role.</param>
    /// <param name="lost">Which; all when null.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="DomainException"><c>user.last_administrator</c></exception>
    public async Task RefuseLastAdministratorAsync(UserEntry user, Assignment? lost, CancellationToken ct)
    {
        var today = clock.Today();
        bool Administers(Assignment a) => a.Role == Roles.Administrator && a.HoldsOn(today);

        if (user.Status == UserStatus.Active && (lost is null ? user.Assignments.Any(Administers) : Administers(lost) && user.Assignments.Count(Administers) == 1)
            && !await users.AnyOtherWithRoleAsync(Roles.Administrator, today, user.Id, ct))
        {
            throw new DomainException(AccountErrors.LastAdministrator());
        }
    }
}
