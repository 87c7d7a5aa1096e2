using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Ocop.Application.Common;
using Ocop.Application.Mail;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.Mail;

internal sealed class MailOutbox(OcopDbContext db, IOptions<SmtpOptions> smtp, TimeProvider clock) : IMailOutbox
{
    private const string Sort = "-createdAt";

    public bool Sends => smtp.Value.Host is { Length: > 0 };

    public void Post(Letter letter)
    {
        var now = clock.GetUtcNow();
        db.Letters.Add(new() { Id = Guid.CreateVersion7(now), ToAddress = letter.To, Subject = letter.Subject, Text = letter.Text, CreatedAt = now, DueAt = now, AttachmentHash = letter.Attachment?.Hash, AttachmentName = letter.Attachment?.FileName });
    }

    public async Task<(IReadOnlyList<OutboxItem> Items, string? NextCursor)> ListAsync(int limit, string? cursor, CancellationToken ct)
    {
        var letters = db.Letters.AsNoTracking();

        if (Cursor.Decode(cursor, Sort, values: 0) is { } after)
        {
            letters = letters.Where(l => l.Id < after.Id);
        }

        var page = await letters.OrderByDescending(l => l.Id).Take(limit + 1).ToListAsync(ct);
        return ([.. page.Take(limit).Select(Item)], page.Count > limit ? new Cursor(Sort, [], page[limit - 1].Id).Encode() : null);
    }

    public async Task<bool> RetryAsync(Guid id, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return await db.Letters.Where(l => l.Id == id && l.SentAt == null)
            .ExecuteUpdateAsync(s => s.SetProperty(l => l.DueAt, now).SetProperty(l => l.Attempts, 0), ct) > 0;
    }

    private static OutboxItem Item(OutboxLetter l) => new(
        l.Id, l.ToAddress, l.Subject, l.Text, l.SentAt is not null ? LetterStatus.Sent : l.DueAt is null ? LetterStatus.Failed : LetterStatus.Waiting,
        l.CreatedAt, l.SentAt, l.Attempts, l.Error);
}
