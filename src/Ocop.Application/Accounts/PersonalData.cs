using MediatR;
using Ocop.Application.Clients;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Application.Mail;
using Ocop.Domain.Accounts;
using Ocop.Domain.ChangeRequests;
using Ocop.Domain.Common;
using Ocop.Domain.Representatives;

namespace Ocop.Application.Accounts;

/// <summary>Everything held about the caller.</summary>
[Requires(Permissions.SignedIn)]
public sealed record ExportMyPersonalData : IQuery<PersonalData>;

/// <summary>Everything held about the owner of an account, to be handed to that person.</summary>
[Requires(Permissions.UsersManage)]
public sealed record ExportPersonalData(Guid UserId) : IQuery<PersonalData>;

/// <summary>Everything held about a person who has an account.</summary>
/// <param name="At">When it was put together.</param>
/// <param name="Account">The account with its roles, past, present and to come.</param>
/// <param name="Delegations">Roles of the person that colleagues held or hold meanwhile.</param>
/// <param name="Sessions">Browsers in which the person is signed in, with network addresses.</param>
/// <param name="Consents">Applications that the person allows to act for them.</param>
/// <param name="Registrations">By which the person asked to represent a subject, as far as they are still kept.</param>
/// <param name="Proposals">Changes that the person proposed.</param>
/// <param name="Watches">Products and subjects that the person follows, by the account or by its e-mail address.</param>
/// <param name="Letters">Letters to the person that are still kept, without their texts, which may open the account.</param>
/// <param name="Events">What the ledger tells about the account, the newest first, personal values included.</param>
/// <param name="Acts">What the person did, in numbers.</param>
public sealed record PersonalData(
    DateTimeOffset At, UserItem Account, IReadOnlyList<DelegationItem> Delegations, IReadOnlyList<SessionItem> Sessions, IReadOnlyList<PersonalView> SavedViews,
    IReadOnlyList<ConsentItem> Consents, IReadOnlyList<PersonalRegistration> Registrations, IReadOnlyList<PersonalProposal> Proposals, IReadOnlyList<PersonalWatch> Watches, IReadOnlyList<PersonalLetter> Letters, IReadOnlyList<PersonalEvent> Events, IReadOnlyList<ActCount> Acts);

/// <summary>A saved view of the person.</summary>
/// <param name="Page">The page that it belongs to.</param>
/// <param name="Query">The list's query string.</param>
/// <param name="Shared">Colleagues of the agency see it too.</param>
public sealed record PersonalView(Guid Id, string Page, string Name, string Query, bool Shared, bool IsDefault);

/// <summary>A registration of the person as a subject's representative.</summary>
/// <param name="SubjectName">What the person called the subject.</param>
/// <param name="Reason">Why it was rejected.</param>
public sealed record PersonalRegistration(
    Guid Id, string DisplayName, string TaxCode, string? SubjectName, string? Note, RepresentativeRequestStatus Status, DateTimeOffset ReceivedAt, DateTimeOffset? ClosedAt,
    string? Reason);

/// <summary>A change of a record that the person proposed.</summary>
/// <param name="Note">The person's words to the officer.</param>
/// <param name="Reason">Why it was rejected.</param>
public sealed record PersonalProposal(Guid Id, ChangeRequestStatus Status, DateTimeOffset ProposedAt, string? Note, string? Reason);

/// <summary>A product or a subject that the person follows.</summary>
/// <param name="ByEmail">Followed by the e-mail address instead of the account.</param>
/// <param name="ConfirmedAt">When the owner of the address agreed.</param>
public sealed record PersonalWatch(Guid? ProductId, Guid? SubjectId, bool ByEmail, DateTimeOffset CreatedAt, DateTimeOffset? ConfirmedAt);

/// <summary>A letter to the person.</summary>
public sealed record PersonalLetter(Guid Id, string To, string Subject, LetterStatus Status, DateTimeOffset CreatedAt, DateTimeOffset? SentAt);

/// <summary>Something that happened to the account.</summary>
/// <param name="Type">Such as <c>user.role-granted.v1</c>; the list is open.</param>
/// <param name="ByOwner">Whether the person did it; who else did is that one's own data.</param>
public sealed record PersonalEvent(Guid Id, DateTimeOffset At, string Type, bool ByOwner, IReadOnlyList<HistoryChange> Changes);

/// <summary>How often the person did one kind of thing.</summary>
/// <param name="Type">Such as <c>product.changed.v1</c>; the list is open.</param>
public sealed record ActCount(string Type, int Count, DateTimeOffset FirstAt, DateTimeOffset LastAt);

internal sealed class ExportMyPersonalDataHandler(PersonalFiles files, ICaller caller) : IRequestHandler<ExportMyPersonalData, PersonalData>
{
    public Task<PersonalData> Handle(ExportMyPersonalData query, CancellationToken cancellationToken) => files.MakeAsync(caller.UserId!.Value, cancellationToken);
}

internal sealed class ExportPersonalDataHandler(PersonalFiles files) : IRequestHandler<ExportPersonalData, PersonalData>
{
    public Task<PersonalData> Handle(ExportPersonalData query, CancellationToken cancellationToken) => files.MakeAsync(query.UserId, cancellationToken);
}

/// <summary>Puts together what is held of one person, and says in the ledger that it was handed out.</summary>
internal sealed class PersonalFiles(
    IUserDirectory users, UserItems items, ISessions sessions, ConsentItems consents, IPersonalHoldings holdings, IAuditReader audit, ILedger ledger, IUnitOfWork work, TimeProvider clock)
{
    public async Task<PersonalData> MakeAsync(Guid userId, CancellationToken ct)
    {
        var user = await users.FindAsync(userId, ct) ?? throw new DomainException(AccountErrors.UserNotFound());
        var today = clock.Today();
        var data = new PersonalData(
            clock.GetUtcNow(), (await items.OfAsync([user], ct))[0], [.. (await users.DelegationsOfAsync(userId, ct)).Select(d => d.Item(today))],
            await sessions.ListAsync(userId, Guid.Empty, ct), await holdings.ViewsAsync(userId, ct), await consents.OfAsync(userId, ct),
            await holdings.RegistrationsAsync(user.Email, ct), await holdings.ProposalsAsync(userId, ct), await holdings.WatchesAsync(userId, user.Email, ct), await holdings.LettersAsync(user.Email, ct),
            await EventsAsync(userId, ct), await holdings.ActsAsync(userId, ct));

        return await work.RunAsync(
            () =>
            {
                ledger.Record(new UserPersonalDataExported(userId));
                return Task.FromResult(data);
            }, ct);
    }

    private async Task<IReadOnlyList<PersonalEvent>> EventsAsync(Guid userId, CancellationToken ct)
    {
        List<PersonalEvent> events = [];
        string? cursor = null;

        do
        {
            var page = await audit.ReadAsync(new(null, null, null, userId, null, null, Paging.MaxLimit, cursor), ct);
            events.AddRange(page.Items.Select(i => new PersonalEvent(i.Id, i.At, i.Type, i.ActorId == userId, i.Changes)));
            cursor = page.NextCursor;
        }
        while (cursor is not null);

        return events;
    }
}

/// <summary>What is held of a person here and there.</summary>
public interface IPersonalHoldings
{
    Task<IReadOnlyList<PersonalView>> ViewsAsync(Guid userId, CancellationToken ct);

    /// <summary>The registrations of representatives under an e-mail address.</summary>
    Task<IReadOnlyList<PersonalRegistration>> RegistrationsAsync(string email, CancellationToken ct);

    Task<IReadOnlyList<PersonalProposal>> ProposalsAsync(Guid userId, CancellationToken ct);

    /// <summary>What an account or its e-mail address follows.</summary>
    Task<IReadOnlyList<PersonalWatch>> WatchesAsync(Guid userId, string email, CancellationToken ct);

    /// <summary>The letters to an e-mail address.</summary>
    Task<IReadOnlyList<PersonalLetter>> LettersAsync(string email, CancellationToken ct);

    /// <summary>What an account did, by kind.</summary>
    Task<IReadOnlyList<ActCount>> ActsAsync(Guid userId, CancellationToken ct);
}
