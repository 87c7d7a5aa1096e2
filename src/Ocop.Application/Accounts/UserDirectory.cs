using Ocop.Domain.Accounts;
using Ocop.Domain.Agencies;
using Ocop.Domain.Common;

namespace Ocop.Application.Accounts;

/// <summary>Whether an account can be used.</summary>
public enum UserStatus
{
    /// <summary>Its owner has neither chosen a password yet, nor come by single sign-on.</summary>
    Invited,
    Active,
    Disabled,

    /// <summary>Nothing is known of its owner any more; it can never be used again.</summary>
    Erased,
}

/// <summary>Which accounts to list.</summary>
/// <param name="Text">Words of the name or the e-mail, in any order.</param>
/// <param name="Role">Held today.</param>
public sealed record UserFilter(string? Text, string? Role, UserStatus? Status, int Limit, string? Cursor);

/// <summary>An account as the directory keeps it.</summary>
/// <param name="Assignments">Past, present and to come, by their first day.</param>
/// <param name="LastSeenAt">Of the sessions that are there still.</param>
/// <param name="HasSecondFactor">The owner has set one up.</param>
public sealed record UserEntry(
    Guid Id, string Email, string DisplayName, UserStatus Status, DateTimeOffset CreatedAt, DateTimeOffset? LastSeenAt, IReadOnlyList<Assignment> Assignments,
    bool HasSecondFactor)
{
    public IEnumerable<string> RolesOn(DateOnly day) => Assignments.Where(held => held.HoldsOn(day)).Select(held => held.Role);
}

internal static class ErasedAccounts
{
    /// <summary>An account whose owner was erased is nobody's.</summary>
    /// <exception cref="DomainException"><c>user.erased</c></exception>
    public static void RefuseErased(this UserEntry user)
    {
        if (user.Status == UserStatus.Erased)
        {
            throw new DomainException(AccountErrors.UserErased());
        }
    }
}

/// <summary>The accounts, for those who manage them.</summary>
public interface IUserDirectory
{
    Task<(IReadOnlyList<UserEntry> Users, string? NextCursor)> ListAsync(UserFilter filter, CancellationToken ct);

    Task<UserEntry?> FindAsync(Guid userId, CancellationToken ct);

    /// <summary>Locks the accounts' roles until the transaction ends, so that two changes at once cannot remove the last administrator.</summary>
    Task LockRolesAsync(CancellationToken ct);

    /// <summary>Accounts in use that hold the role on a day, but for one.</summary>
    Task<bool> AnyOtherWithRoleAsync(string role, DateOnly on, Guid exceptUser, CancellationToken ct);

    /// <summary>People who hold a role for an agency on a day, by name, but for one.</summary>
    Task<IReadOnlyList<Colleague>> ColleaguesAsync(AgencyId? agencyId, DateOnly on, Guid exceptUser, CancellationToken ct);

    /// <summary>What others hold in somebody's place, the latest first.</summary>
    Task<IReadOnlyList<(Assignment Assignment, Colleague Deputy)>> DelegationsOfAsync(Guid userId, CancellationToken ct);

    /// <summary>Sets the last day of an assignment, and of those held in its place.</summary>
    Task SetLastDayAsync(Guid assignmentId, DateOnly lastDay, CancellationToken ct);

    Task RemoveAssignmentAsync(Guid assignmentId, CancellationToken ct);

    Task SetDisabledAsync(Guid userId, bool disabled, CancellationToken ct);

    /// <summary>Removes for good what is held of the account's owner. The account stays, without a name, so that what refers to it holds.</summary>
    /// <returns>How many events of the ledger lost their personal values; the events themselves stay as they are.</returns>
    Task<int> EraseAsync(Guid userId, CancellationToken ct);
}

/// <summary>Links by which the owner of an account chooses a password. The link's secret is kept nowhere, only a hash of it.</summary>
public interface IAccountLinks
{
    /// <summary>Makes a link; those made before are worth nothing from then on.</summary>
    Task<(string Token, DateTimeOffset ExpiresAt)> MakeAsync(Guid userId, CancellationToken ct);

    /// <summary>The account of a link that may still be used; none otherwise.</summary>
    Task<Guid?> FindAsync(string token, CancellationToken ct);

    /// <summary>Uses it up: false when somebody else has in the meantime.</summary>
    Task<bool> UseAsync(string token, CancellationToken ct);
}
