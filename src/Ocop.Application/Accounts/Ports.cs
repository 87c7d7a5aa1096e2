using Ocop.Domain.Accounts;
using Ocop.Domain.Agencies;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Accounts;

/// <summary>A person's account, without its secrets.</summary>
/// <param name="PasswordChangeDue">Somebody else has chosen the password, or has seen it.</param>
/// <param name="HasPassword">False for somebody who only comes by single sign-on, or has not chosen one yet.</param>
public sealed record Account(Guid Id, string Email, string DisplayName, bool PasswordChangeDue, bool HasPassword);

/// <summary>A role that somebody holds today, perhaps for an agency or a subject.</summary>
public sealed record HeldRole(string Role, AgencyId? AgencyId, SubjectId? SubjectId = null);

/// <summary>A session and what its owner may do now; read anew on each request, so that a role taken away is gone at once.</summary>
/// <param name="DisplayName">The person's name, for what is made in it, such as exported lists.</param>
/// <param name="CsrfToken">What unsafe requests of the session must repeat in a header.</param>
public sealed record Session(Guid Id, Guid UserId, string DisplayName, string CsrfToken, IReadOnlyList<HeldRole> Roles)
{
    /// <summary>Somebody else has chosen the password, or has seen it.</summary>
    public bool PasswordChangeDue { get; init; }

    /// <summary>A second factor was shown when it started, or set up in it.</summary>
    public bool HasSecondFactor { get; init; }

    /// <summary>The agency the person acts for: that of the role held longest.</summary>
    public AgencyId? AgencyId => Roles.Select(role => role.AgencyId).FirstOrDefault(agency => agency is not null);
}

/// <summary>The accounts of people and their passwords.</summary>
public interface IAccounts
{
    Task<Account?> FindAsync(Guid userId, CancellationToken ct);

    /// <summary>Whether anybody holds the role today.</summary>
    Task<bool> AnyWithRoleAsync(string role, CancellationToken ct);

    /// <summary>The account of that e-mail, however it is written.</summary>
    Task<Guid?> FindIdAsync(string email, CancellationToken ct);

    /// <summary>The account when the password is right; takes the same time when there is none.</summary>
    /// <returns>The account that was meant, if any, and whether its password is right and it may be used.</returns>
    Task<(Guid? UserId, bool MayEnter)> CheckAsync(string email, string password, CancellationToken ct);

    Task<bool> HasPasswordAsync(Guid userId, string password, CancellationToken ct);

    /// <summary>Opens an account. The password's rules are the caller's business; without one, nobody signs in until its owner has chosen it.</summary>
    Task<Guid> CreateAsync(string email, string displayName, string? password, bool passwordChangeDue, CancellationToken ct);

    Task SetPasswordAsync(Guid userId, string password, CancellationToken ct);

    Task GrantAsync(Guid userId, Assignment assignment, CancellationToken ct);
}

/// <summary>The sessions of all nodes.</summary>
public interface ISessions
{
    /// <summary>Starts a session within the transaction under way.</summary>
    /// <returns>The session's id, and the key that the browser keeps: it is stored nowhere.</returns>
    /// <param name="userId">Whose.</param>
    /// <param name="hasSecondFactor">A second factor was shown.</param>
    /// <param name="client">What the browser calls itself.</param>
    /// <param name="address">The network address it comes from.</param>
    /// <param name="ct">Cancels.</param>
    Task<(Guid Id, string Key)> StartAsync(Guid userId, bool hasSecondFactor, string? client, string? address, CancellationToken ct);

    /// <summary>Notes that a second factor was set up in the session, or taken away.</summary>
    Task SetSecondFactorAsync(Guid sessionId, bool shown, CancellationToken ct);

    /// <summary>An account's sessions that have not ended, the one used last first.</summary>
    /// <param name="userId">Whose.</param>
    /// <param name="current">The session of the request itself.</param>
    /// <param name="ct">Cancels.</param>
    Task<IReadOnlyList<SessionItem>> ListAsync(Guid userId, Guid current, CancellationToken ct);

    /// <summary>The session of that key while it lasts; its time is prolonged.</summary>
    Task<Session?> FindAsync(string key, CancellationToken ct);

    /// <summary>Ends one session; false when it had ended already.</summary>
    Task<bool> EndAsync(Guid sessionId, CancellationToken ct);

    /// <summary>Ends all sessions of an account but one.</summary>
    Task<int> EndOthersAsync(Guid userId, Guid? except, CancellationToken ct);
}

/// <summary>Counts sign-ins for all nodes, by what was typed and by network address. Commits by itself: a count that is rolled back counts nothing.</summary>
public interface ISignInThrottle
{
    /// <summary>Counts an attempt as failed, before the password is looked at.</summary>
    /// <exception cref="Ocop.Domain.Common.DomainException"><c>session.locked_out</c>, <c>session.too_many_attempts</c></exception>
    Task EnterAsync(string email, string? address, CancellationToken ct);

    /// <summary>Takes the count back and forgives the failures before: everything was right.</summary>
    Task SucceedAsync(string email, string? address, CancellationToken ct);

    /// <summary>Takes one attempt back and forgives nothing: the password was right, and the second factor is still to come.</summary>
    Task TakeBackAsync(string email, string? address, CancellationToken ct);
}

internal static class AccountsOfCallers
{
    /// <summary>The account of the signed-in person.</summary>
    public static async Task<Account> OfAsync(this IAccounts accounts, Common.ICaller caller, CancellationToken ct) =>
        await accounts.FindAsync(caller.UserId!.Value, ct) ?? throw new Ocop.Domain.Common.DomainException(AccountErrors.UserNotFound());
}
