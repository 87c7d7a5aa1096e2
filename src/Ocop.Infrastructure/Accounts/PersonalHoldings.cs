using Microsoft.EntityFrameworkCore;
using Ocop.Application.Accounts;
using Ocop.Application.Mail;
using Ocop.Domain.Representatives;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.Accounts;

internal sealed class PersonalHoldings(OcopDbContext db) : IPersonalHoldings
{
    public async Task<IReadOnlyList<PersonalView>> ViewsAsync(Guid userId, CancellationToken ct) => await db.SavedViews.AsNoTracking()
        .Where(v => v.OwnerId == userId).OrderBy(v => v.Page).ThenBy(v => v.Name).ThenBy(v => v.Id)
        .Select(v => new PersonalView(v.Id.Value, v.Page, v.Name, v.Query, v.Shared, v.IsDefault)).ToListAsync(ct);

    public async Task<IReadOnlyList<PersonalLetter>> LettersAsync(string email, CancellationToken ct) => await db.Letters.AsNoTracking()
        .Where(l => l.ToAddress == email).OrderByDescending(l => l.Id)
        .Select(l => new PersonalLetter(
            l.Id, l.ToAddress, l.Subject, l.SentAt != null ? LetterStatus.Sent : l.DueAt == null ? LetterStatus.Failed : LetterStatus.Waiting, l.CreatedAt, l.SentAt))
        .ToListAsync(ct);

    public async Task<IReadOnlyList<PersonalRegistration>> RegistrationsAsync(string email, CancellationToken ct) => await db.RepresentativeRequests.AsNoTracking()
        .OfEmail(email).OrderByDescending(r => r.ReceivedAt).ThenByDescending(r => r.Id)
        .Select(r => new PersonalRegistration(r.Id.Value, r.DisplayName, r.TaxCode, r.SubjectName, r.Note, r.Status, r.ReceivedAt, r.ClosedAt, r.Reason)).ToListAsync(ct);

    public async Task<IReadOnlyList<PersonalProposal>> ProposalsAsync(Guid userId, CancellationToken ct) => await db.ChangeRequests.AsNoTracking()
        .Where(r => r.ProposedBy == userId).OrderByDescending(r => r.ProposedAt).ThenByDescending(r => r.Id)
        .Select(r => new PersonalProposal(r.Id.Value, r.Status, r.ProposedAt, r.Note, r.Reason)).ToListAsync(ct);

    public async Task<IReadOnlyList<PersonalWatch>> WatchesAsync(Guid userId, string email, CancellationToken ct)
    {
        var mailbox = email.ToLowerInvariant();
        return [.. (await db.Watches.AsNoTracking().Where(w => w.UserId == userId || w.Email == mailbox).OrderBy(w => w.CreatedAt).ThenBy(w => w.Id).ToListAsync(ct))
            .Select(w => new PersonalWatch(w.ProductId?.Value, w.SubjectId?.Value, w.Email is not null, w.CreatedAt, w.ConfirmedAt))];
    }

    public async Task<IReadOnlyList<ActCount>> ActsAsync(Guid userId, CancellationToken ct) => await db.LedgerEvents
        .Where(e => e.ActorId == userId).GroupBy(e => e.Type).OrderBy(g => g.Key)
        .Select(g => new ActCount(g.Key, g.Count(), g.Min(e => e.OccurredAt), g.Max(e => e.OccurredAt))).ToListAsync(ct);
}

internal static class Registrations
{
    /// <summary>What somebody registered under an e-mail address, in whatever case it was typed.</summary>
    public static IQueryable<RepresentativeRequest> OfEmail(this IQueryable<RepresentativeRequest> requests, string email) =>
        requests.Where(r => OcopDbContext.VnFold(r.Email) == OcopDbContext.VnFold(email));
}
