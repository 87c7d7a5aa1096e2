using MediatR;
using Ocop.Application.Accounts;
using Ocop.Application.Common;
using Ocop.Application.Subjects;
using Ocop.Domain.Common;
using Ocop.Domain.Representatives;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Representatives;

/// <summary>Who represents a subject, those included who did.</summary>
[Requires(Permissions.RegisterWrite)]
public sealed record ListRepresentatives(SubjectId SubjectId) : IQuery<Page<RepresentativeItem>>;

/// <summary>Somebody who represents a subject.</summary>
/// <param name="AssignmentId">The role that is held; ending it ends the access.</param>
/// <param name="Status">invited until the password is chosen, active, or disabled.</param>
/// <param name="ValidFrom">First day.</param>
/// <param name="ValidTo">Last day; none while no end is known.</param>
/// <param name="IsCurrent">Held today.</param>
public sealed record RepresentativeItem(Guid AssignmentId, string DisplayName, string Email, UserStatus Status, DateOnly ValidFrom, DateOnly? ValidTo, bool IsCurrent);

/// <summary>Somebody represents a subject no longer: the access ends at once.</summary>
[Requires(Permissions.RegisterWrite)]
public sealed record EndRepresentative(SubjectId SubjectId, Guid AssignmentId) : ICommand<Unit>;

internal sealed class ListRepresentativesHandler(IOcopDb db, ICaller caller, IRepresentativeDirectory people, TimeProvider clock) : IRequestHandler<ListRepresentatives, Page<RepresentativeItem>>
{
    public async Task<Page<RepresentativeItem>> Handle(ListRepresentatives query, CancellationToken cancellationToken)
    {
        await db.GetSubjectForAsync(caller, Permissions.RegisterWrite, query.SubjectId, cancellationToken);
        var today = clock.Today();
        return new([.. (await people.OfAsync(query.SubjectId, cancellationToken)).Select(r => new RepresentativeItem(
            r.Assignment.Id, r.DisplayName, r.Email, r.Status, r.Assignment.ValidFrom, r.Assignment.ValidTo, r.Assignment.HoldsOn(today)))], null);
    }
}

internal sealed class EndRepresentativeHandler(IOcopDb db, ICaller caller, IRepresentativeDirectory people, IUserDirectory users, Assignments assignments, TimeProvider clock)
    : IRequestHandler<EndRepresentative, Unit>
{
    public async Task<Unit> Handle(EndRepresentative command, CancellationToken cancellationToken)
    {
        await users.LockRolesAsync(cancellationToken);
        await db.GetSubjectForAsync(caller, Permissions.RegisterWrite, command.SubjectId, cancellationToken);
        var held = (await people.OfAsync(command.SubjectId, cancellationToken)).FirstOrDefault(r => r.Assignment.Id == command.AssignmentId && !(r.Assignment.ValidTo < clock.Today()))
            ?? throw new DomainException(RepresentativeErrors.RepresentativeNotFound());
        await assignments.EndAsync(held.UserId, held.Assignment, cancellationToken);
        return Unit.Value;
    }
}
