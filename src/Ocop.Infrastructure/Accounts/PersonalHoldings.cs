using Microsoft.EntityFrameworkCore;
using Ocop.Application.Accounts;
using Ocop.Application.Mail;
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

    public async Task<IReadOnlyList<ActCount>> ActsAsync(Guid userId, CancellationToken ct) => await db.LedgerEvents
        .Where(e => e.ActorId == userId).GroupBy(e => e.Type).OrderBy(g => g.Key)
        .Select(g => new ActCount(g.Key, g.Count(), g.Min(e => e.OccurredAt), g.Max(e => e.OccurredAt))).ToListAsync(ct);
}
