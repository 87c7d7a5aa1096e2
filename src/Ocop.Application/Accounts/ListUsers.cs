using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Domain.Accounts;
using Ocop.Domain.Common;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Accounts;

/// <summary>Accounts by name, a page at a time.</summary>
[Requires(Permissions.UsersManage)]
public sealed record ListUsers(UserFilter Filter) : IQuery<Page<UserItem>>;

/// <summary>One account.</summary>
[Requires(Permissions.UsersManage)]
public sealed record GetUser(Guid Id) : IQuery<UserItem>;

/// <summary>An account, for those who manage accounts.</summary>
/// <param name="Status">invited, active, disabled or erased.</param>
/// <param name="LastSeenAt">Last use of a session that has not ended; null when there is none.</param>
/// <param name="Assignments">Roles past, present and to come, by their first day.</param>
/// <param name="Totp">The second factor.</param>
public sealed record UserItem(
    Guid Id, string Email, string DisplayName, UserStatus Status, DateTimeOffset CreatedAt, DateTimeOffset? LastSeenAt, IReadOnlyList<AssignmentItem> Assignments, UserTotp Totp);

/// <summary>The state of an account's second factor.</summary>
/// <param name="Required">A role held today requires it.</param>
public sealed record UserTotp(bool Enabled, bool Required);

/// <summary>A role that somebody holds, perhaps for an agency or a subject, for a time.</summary>
/// <param name="Role">Code of the role.</param>
/// <param name="AgencyName">As it was called on the first day.</param>
/// <param name="ValidFrom">First day.</param>
/// <param name="ValidTo">Last day; null while no end is known.</param>
/// <param name="SubjectId">The subject that a representative stands for.</param>
/// <param name="IsDelegated">Held in place of somebody absent.</param>
/// <param name="IsDelegable">A colleague may hold it during an absence.</param>
/// <param name="IsCurrent">Held today.</param>
public sealed record AssignmentItem(
    Guid Id, string Role, Guid? AgencyId, string? AgencyName, Guid? SubjectId, string? SubjectName, DateOnly ValidFrom, DateOnly? ValidTo, bool IsDelegated, bool IsDelegable,
    bool IsCurrent);

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
        return new(await items.OfAsync(found, cancellationToken), next);
    }
}

internal sealed class GetUserHandler(IUserDirectory users, UserItems items, IPersonalReads reads, ICaller caller) : IRequestHandler<GetUser, UserItem>
{
    public async Task<UserItem> Handle(GetUser query, CancellationToken cancellationToken)
    {
        var user = await users.FindAsync(query.Id, cancellationToken) ?? throw new DomainException(AccountErrors.UserNotFound());

        if (user.Id != caller.UserId && user.Status != UserStatus.Erased)
        {
            await reads.NoteAsync(new UserPersonalDataRead(user.Id), cancellationToken);
        }

        return (await items.OfAsync([user], cancellationToken))[0];
    }
}

/// <summary>Accounts as they are shown.</summary>
internal sealed class UserItems(IOcopDb db, IReferenceFacts facts, IOptions<SecurityOptions> security, TimeProvider clock)
{
    public async Task<IReadOnlyList<UserItem>> OfAsync(IReadOnlyList<UserEntry> users, CancellationToken ct)
    {
        var ids = users.SelectMany(u => u.Assignments).Select(a => a.SubjectId).OfType<SubjectId>().Distinct().ToArray();
        var subjects = ids.Length == 0 ? [] : await db.Subjects.Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.Name, ct);
        return
        [
            .. users.Select(u => new UserItem(
                u.Id, u.Email, u.DisplayName, u.Status, u.CreatedAt, u.LastSeenAt, [.. u.Assignments.Select(a => Of(a, subjects))],
                new(u.HasSecondFactor, security.Value.RequiresTotp(u.RolesOn(clock.Today()))))),
        ];
    }

    private AssignmentItem Of(Assignment a, Dictionary<SubjectId, string> subjects) => new(
        a.Id, a.Role, a.AgencyId?.Value, a.AgencyId is { } agency ? facts.Current.Find(agency)?.Name : null,
        a.SubjectId?.Value, a.SubjectId is { } subject ? subjects.GetValueOrDefault(subject) : null, a.ValidFrom, a.ValidTo, a.DelegatedFromId is not null,
        a.IsDelegable(), a.HoldsOn(clock.Today()));
}
