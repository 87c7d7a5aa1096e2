using System.Security.Cryptography;
using MediatR;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Domain.Accounts;

namespace Ocop.Application.Accounts;

/// <summary>Sees to it that somebody can sign in: the administrator that the operator names, else one of our own.</summary>
/// <param name="Email">From the configuration; null for none.</param>
/// <param name="Password">From the configuration; null for a random one.</param>
[Requires(Permissions.UsersManage)]
public sealed record OpenFirstAccount(string? Email, string? Password) : ICommand<FirstAccount>;

/// <summary>How the first administrator signs in.</summary>
/// <param name="Email">The account.</param>
/// <param name="IsNew">Opened just now.</param>
/// <param name="RandomPassword">Made just now and stored nowhere in clear; null where the operator chose one, or the account was there.</param>
public sealed record FirstAccount(string Email, bool IsNew, string? RandomPassword);

internal sealed class OpenFirstAccountHandler(IAccounts accounts, Assignments assignments, ILedger ledger) : IRequestHandler<OpenFirstAccount, FirstAccount>
{
    private const string DefaultEmail = "admin@ocop.local";
    private const string DisplayName = "Quản trị hệ thống";

    public async Task<FirstAccount> Handle(OpenFirstAccount request, CancellationToken cancellationToken)
    {
        var email = request.Email ?? DefaultEmail;

        if (await accounts.FindIdAsync(email, cancellationToken) is not null
            || (request.Email is null && await accounts.AnyWithRoleAsync(Roles.Administrator, cancellationToken)))
        {
            return new(email, IsNew: false, null);
        }

        // The operator's own choice is not weighed here: a start in production has refused a weak one already.
        var random = request.Password is null ? RandomPassword() : null;
        var id = await accounts.CreateAsync(email, DisplayName, PasswordRules.Normalize(request.Password ?? random!), random is not null, cancellationToken);
        ledger.Record(new UserCreated(id, email, DisplayName));
        await assignments.GrantAsync(id, new(Roles.Administrator, null, null, null), [], cancellationToken);
        return new(email, IsNew: true, random);
    }

    /// <summary>Five groups of four letters and digits that nobody mistakes for each other: 99 bits, and easy to copy from a screen.</summary>
    private static string RandomPassword() =>
        string.Join('-', Enumerable.Range(0, 5).Select(_ => RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 4)));
}
