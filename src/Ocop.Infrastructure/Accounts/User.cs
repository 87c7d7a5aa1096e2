using Microsoft.AspNetCore.Identity;
using Ocop.Application.Accounts;

namespace Ocop.Infrastructure.Accounts;

/// <summary>A person's account as ASP.NET Core Identity keeps it; the e-mail is the user name.</summary>
public sealed class User : IdentityUser<Guid>
{
    public string DisplayName { get; set; } = "";

    /// <summary>Somebody else chose the password or has seen it.</summary>
    public bool PasswordChangeDue { get; set; }

    public DateTimeOffset PasswordSetAt { get; set; }
    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>Since then the account cannot be used; its sessions are worth nothing.</summary>
    public DateTimeOffset? DisabledAt { get; set; }

    /// <summary>Since then nothing is known of its owner.</summary>
    public DateTimeOffset? ErasedAt { get; set; }

    /// <param name="isLinked">The owner has come by single sign-on, which needs no password here.</param>
    internal UserStatus StatusWhen(bool isLinked) =>
        ErasedAt is not null ? UserStatus.Erased
        : DisabledAt is not null ? UserStatus.Disabled
        : PasswordHash is null && !isLinked ? UserStatus.Invited : UserStatus.Active;
}
