using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Ocop.Application.Common;
using Ocop.Application.Mail;
using Ocop.Application.Notifications;
using Ocop.Domain.Notifications;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.Notifications;

/// <summary>
/// Writes to people what they have not read since the last letter. What a letter tells is marked in the letter's own transaction: it may run as often and on
/// as many nodes as it likes, and a node that was down makes up for it.
/// </summary>
internal sealed class DigestJob(IServiceScopeFactory scopes, IOptions<PublicAddressOptions> address, TimeProvider clock)
{
    /// <returns>How many letters were written.</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var letters = 0;

        foreach (var user in await WaitingAsync(ct))
        {
            await using var scope = scopes.CreateAsyncScope();
            letters += await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(() => WriteAsync(scope.ServiceProvider, user, ct), ct) ? 1 : 0;
        }

        return letters;
    }

    private async Task<List<Guid>> WaitingAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OcopDbContext>();
        var due = Digests.DueBefore(DigestFrequency.Daily, clock.GetUtcNow()).ToUniversalTime();

        // a letter to an account that was not opened yet is the invitation's business
        return await db.Notifications.Where(n => n.ReadAt == null && n.MailedAt == null && n.At < due)
            .Where(n => db.Users.Any(u => u.Id == n.UserId && u.DisabledAt == null && (u.PasswordHash != null || db.UserLogins.Any(l => l.UserId == u.Id))))
            .Where(n => !db.NotificationPreferences.Any(p => p.UserId == n.UserId && p.Digest == DigestFrequency.Never))
            .Select(n => n.UserId).Distinct().ToListAsync(ct);
    }

    private async Task<bool> WriteAsync(IServiceProvider services, Guid userId, CancellationToken ct)
    {
        var db = services.GetRequiredService<OcopDbContext>();
        var chosen = await db.NotificationPreferences.AsNoTracking().SingleOrDefaultAsync(p => p.UserId == userId, ct) ?? NotificationPreferences.Default(userId);
        var (now, due) = (clock.GetUtcNow(), Digests.DueBefore(chosen.Digest, clock.GetUtcNow()).ToUniversalTime());

        // what another node is writing about is none of ours
        var told = (await db.Notifications
            .FromSql($"select * from notifications where user_id = {userId} and read_at is null and mailed_at is null and at < {due} order by id for update skip locked")
            .ToListAsync(ct)).FindAll(n => chosen.Mails(n.Category));

        if (told.Count == 0)
        {
            return false;
        }

        told.ForEach(n => n.Mail(now));
        var user = await db.Users.AsNoTracking().SingleAsync(u => u.Id == userId, ct);
        services.GetRequiredService<IMailOutbox>().Post(Digests.Write(
            user.Email!, user.DisplayName, told.GroupBy(n => n.Category).ToDictionary(g => g.Key, g => g.Count()), address.Value.Address));
        return true;
    }
}
