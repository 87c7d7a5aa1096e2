using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Accounts;
using Ocop.Domain.Common;

namespace Ocop.Application.Accounts;

/// <summary>Accounts by name, a page at a time.</summary>
[Requires(Permissions.UsersManage)]
public sealed record ListUsers(UserFilter Filter) : IQuery<Page<UserItem>>;

/// <summary>One account.</summary>
[Requires(Permissions.UsersManage)]
public sealed record GetUser(Guid Id) : IQuery<UserItem>;

/// <summary>An account, for those who manage accounts.</summary>
/// <param name="Status">invited, active or disabled.</param>
/// <param name="LastSeenAt">Last use of a session that has not ended; null when there is none.</param>
/// <param name="Assignments">Roles past, present and to come, by their first day.</param>
public sealed record UserItem(
    Guid Id, string Email, string DisplayName, UserStatus Status, DateTimeOffset CreatedAt, DateTimeOffset? LastSeenAt, IReadOnlyList<AssignmentItem> Assignments);

/// <summary>A role that somebody holds, perhaps for an agency, for a time.</summary>
/// <param name="Role">Code of the role.</param>
/// <param name="AgencyName">As it was called on the first day.</param>
/// <param name="ValidFrom">First day.</param>
/// <param name="ValidTo">Last day; null while no end is known.</param>
/// <param name="IsCurrent">Held today.</param>
public sealed record AssignmentItem(Guid Id, string Role, Guid? AgencyId, string? AgencyName, DateOnly ValidFrom, DateOnly? ValidTo, bool IsCurrent);

internal sealed class ListUsersValidator : AbstractValidator<ListUsers>
{
    public ListUsersValidator()
    {
        RuleFor(q => q.Filter.Limit).InclusiveBetween(1, Paging.MaxLimit).OverridePropertyName("limit");
        RuleFor(q => q.Filter.Text).MaximumLength(SearchWords.MaxLength).OverridePropertyName("q");
    }
}

internal sealed class ListUsersHandler(IUserDirectory users, UserItems items) : IRequestHandler<ListUsers, Page<UserItem>>
{
    public async Task<Page<UserItem>> Handle(ListUsers query, CancellationToken cancellationToken)
    {
        var (found, next) = await users.ListAsync(query.Filter, cancellationToken);
        return new([.. found.Select(items.Of)], next);
    }
}

internal sealed class GetUserHandler(IUserDirectory users, UserItems items) : IRequestHandler<GetUser, UserItem>
{
    public async Task<UserItem> Handle(GetUser query, CancellationToken cancellationToken) =>
        items.Of(await users.FindAsync(query.Id, cancellationToken) ?? throw new DomainException(AccountErrors.UserNotFound()));
}

/// <summary>Accounts as they are shown.</summary>
internal sealed class UserItems(IReferenceFacts facts, TimeProvider clock)
{
    public UserItem Of(UserEntry user) =>
        new(user.Id, user.Email, user.DisplayName, user.Status, user.CreatedAt, user.LastSeenAt, [.. user.Assignments.Select(Of)]);

    private AssignmentItem Of(Assignment assignment) => new(
        assignment.Id, assignment.Role, assignment.AgencyId?.Value, assignment.AgencyId is { } agency ? facts.Current.Find(agency)?.Name : null,
        assignment.ValidFrom, assignment.ValidTo, assignment.HoldsOn(clock.Today()));
}
