using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Notifications;

namespace Ocop.Application.Notifications;

/// <summary>Writes notifications in the transaction of what they tell. Nobody is told of what they did themselves.</summary>
internal sealed class Teller(IOcopDb db, ICaller caller, TimeProvider clock)
{
    public void Tell(IEnumerable<Guid> users, string kind, NotificationTopic topic)
    {
        var now = clock.GetUtcNow();
        db.Notifications.AddRange(users.Distinct().Where(u => u != caller.UserId).Select(u => Notification.Tell(u, kind, topic, now)));
    }

    /// <summary>What waited is done: it waits for nobody any more.</summary>
    public async Task SettleAsync(string kind, Guid recordId, CancellationToken ct)
    {
        foreach (var waiting in await db.Notifications.Where(n => n.RecordId == recordId && n.Kind == kind && n.ReadAt == null).ToListAsync(ct))
        {
            waiting.Read(clock.GetUtcNow());
        }
    }
}
