namespace Ocop.Application.Accounts;

/// <summary>What must be done before anything else is allowed.</summary>
public enum SessionDuty
{
    PasswordChange,
    SecondFactor,
}

/// <summary>Who needs a second factor (configuration <c>Security</c>).</summary>
public sealed class SecurityOptions
{
    /// <summary>Stands for every role.</summary>
    public const string Everybody = "*";

    /// <summary>Codes of roles, separated by commas or spaces.</summary>
    public string? RequireTotp { get; set; }

    public IReadOnlyList<string> RolesWithTotp => RequireTotp?.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries) ?? [];

    public bool RequiresTotp(IEnumerable<string> roles) => RolesWithTotp is { Count: > 0 } named
        && (named.Contains(Everybody, StringComparer.Ordinal) || roles.Any(role => named.Contains(role, StringComparer.Ordinal)));

    /// <summary>What the owner of the session has to do first.</summary>
    public SessionDuty? DutyOf(Session session) =>
        session.PasswordChangeDue ? SessionDuty.PasswordChange
        : !session.HasSecondFactor && RequiresTotp(session.Roles.Select(held => held.Role)) ? SessionDuty.SecondFactor
        : null;
}
