using MediatR;
using Microsoft.Extensions.Options;
using Ocop.Application.Common;
using Ocop.Domain.Common;

namespace Ocop.Application.Accounts;

/// <summary>Who the caller is and what the caller may do.</summary>
/// <param name="Session">The session of the request itself.</param>
[Requires(Permissions.SignedIn)]
public sealed record MyAccount(Session Session) : IQuery<AccountDetail>;

/// <summary>The signed-in person.</summary>
/// <param name="User">The account.</param>
/// <param name="Agency">The agency the person acts for; null where none is set.</param>
/// <param name="Roles">Codes of the roles held today.</param>
/// <param name="Permissions">What these allow, together.</param>
/// <param name="Assignments">The roles held today, with what they are held for.</param>
/// <param name="Totp">The second factor.</param>
/// <param name="Duty">What must be done before anything else is allowed.</param>
public sealed record AccountDetail(
    Account User, ActingAgency? Agency, IReadOnlyList<string> Roles, IReadOnlyList<string> Permissions, IReadOnlyList<AssignmentItem> Assignments, MyTotp Totp, SessionDuty? Duty);

/// <summary>The state of one's own second factor.</summary>
/// <param name="Required">A role held today requires it.</param>
public sealed record MyTotp(bool Enabled, bool Required, int RecoveryCodesLeft);

/// <summary>The agency that somebody acts for.</summary>
public sealed record ActingAgency(Guid Id, string Code, string Name);

internal sealed class MyAccountHandler(
    IAccounts accounts, IUserDirectory users, UserItems items, ISecondFactors factors, IOptions<SecurityOptions> security, IReferenceFacts facts)
    : IRequestHandler<MyAccount, AccountDetail>
{
    public async Task<AccountDetail> Handle(MyAccount request, CancellationToken cancellationToken)
    {
        var session = request.Session;
        var account = await accounts.FindAsync(session.UserId, cancellationToken)
            ?? throw new DomainException(CommonErrors.NotPermitted(Common.Permissions.SignedIn));
        var roles = session.Roles.Select(role => role.Role).Distinct(StringComparer.Ordinal).ToArray();

        var entry = await users.FindAsync(session.UserId, cancellationToken);
        var assignments = entry is null ? [] : (await items.OfAsync([entry], cancellationToken))[0].Assignments;
        var totp = new MyTotp(
            await factors.IsEnabledAsync(account.Id, cancellationToken), security.Value.RequiresTotp(roles), await factors.RecoveryCodesLeftAsync(account.Id, cancellationToken));

        return new(account, ActingAgencyOf(session), roles, Accounts.Roles.PermissionsOf(roles), [.. assignments.Where(a => a.IsCurrent)], totp, security.Value.DutyOf(session));
    }

    private ActingAgency? ActingAgencyOf(Session session) =>
        session.AgencyId is { } id && facts.Current.Find(id) is { } agency ? new(id.Value, agency.Code, agency.Name) : null;
}
