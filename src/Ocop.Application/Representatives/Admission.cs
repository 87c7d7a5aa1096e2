using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Ocop.Application.Accounts;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Application.Mail;
using Ocop.Domain.Accounts;
using Ocop.Domain.Common;
using Ocop.Domain.Representatives;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Representatives;

/// <summary>
/// Lets a person who was found to represent a subject in. The e-mail is proven by what the letter holds: a new account opens by choosing its password,
/// the owner of one that is there agrees by a link before the role is given.
/// </summary>
internal sealed class Admission(
    IOcopDb db, IAccounts accounts, IUserDirectory users, Assignments assignments, AccountLinks links, IRepresentativeSecrets secrets, IMailOutbox outbox, ILedger ledger,
    IProcessRules rules, IOptions<PublicAddressOptions> address, TimeProvider clock)
{
    // the web client's page; what stands behind # is never sent to a server and so is in no log
    private const string Page = "/dang-ky-dai-dien/xac-nhan#";

    /// <summary>Whether an account may be opened or used under the e-mail: not one that was closed.</summary>
    public async Task<bool> MayEnterAsync(string email, CancellationToken ct) => (await FindAsync(email, ct))?.Status != UserStatus.Disabled;

    /// <exception cref="DomainException"><c>user.disabled</c>, <c>representative_request.decided</c>, <c>subject.not_found</c></exception>
    public async Task AdmitAsync(RepresentativeRequest request, SubjectId subjectId, Guid? by, CancellationToken ct)
    {
        await users.LockRolesAsync(ct);
        request.Approve(subjectId, by, clock.GetUtcNow());

        switch (await FindAsync(request.Email, ct))
        {
            case null:
                var id = await accounts.CreateAsync(request.Email, request.DisplayName, password: null, passwordChangeDue: false, ct);
                ledger.Record(new UserCreated(id, request.Email, request.DisplayName));
                await GrantAsync(id, [], subjectId, ct);
                await links.MakeAsync(id, request.Email, request.DisplayName, isNew: true, keepsLetter: true, ct);
                break;
            case { Status: UserStatus.Disabled }:
                throw new DomainException(AccountErrors.UserDisabled());
            case { Status: UserStatus.Invited } invited:
                await GrantAsync(invited.Id, invited.Assignments, subjectId, ct);
                await links.MakeAsync(invited.Id, invited.Email, invited.DisplayName, isNew: true, keepsLetter: true, ct);
                break;
            case { } active:
                await AskAsync(request, active, subjectId, ct);
                break;
        }
    }

    /// <summary>Gives the role, once its owner agreed.</summary>
    public async Task ConfirmAsync(RepresentativeRequest request, CancellationToken ct)
    {
        await users.LockRolesAsync(ct);
        var subject = request.Confirm(clock.GetUtcNow());

        if (await FindAsync(request.Email, ct) is not { Status: UserStatus.Active } user)
        {
            throw new DomainException(RepresentativeErrors.LinkInvalid());
        }

        await GrantAsync(user.Id, user.Assignments, subject, ct);
    }

    private async Task<UserEntry?> FindAsync(string email, CancellationToken ct) =>
        await accounts.FindIdAsync(email, ct) is { } id ? await users.FindAsync(id, ct) : null;

    private async Task GrantAsync(Guid userId, IReadOnlyList<Assignment> held, SubjectId subject, CancellationToken ct)
    {
        var today = clock.Today();

        // whoever represents the subject already has nothing to be given
        if (!held.Any(a => a.Role == Roles.ProducerRepresentative && a.SubjectId == subject && a.HoldsOn(today)))
        {
            await assignments.GrantAsync(userId, new(Roles.ProducerRepresentative, null, null, null, subject), held, ct);
        }
    }

    private async Task AskAsync(RepresentativeRequest request, UserEntry owner, SubjectId subjectId, CancellationToken ct)
    {
        var (token, hash) = secrets.NewToken();
        request.AwaitConfirmation(hash, clock.GetUtcNow().AddDays(rules.Get(ProcessRuleKeys.RepresentativeLinkDays, clock.Today())));
        var subject = await db.Subjects.Where(s => s.Id == subjectId).Select(s => s.Name).SingleAsync(ct);
        outbox.Post(RepresentativeLetters.Confirm(
            owner.Email, owner.DisplayName, subject, address.Value.Address.TrimEnd('/') + Page + token, request.ConfirmationExpiresAt!.Value));
    }
}
