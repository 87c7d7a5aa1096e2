using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Common;
using Ocop.Domain.Notifications;

namespace Ocop.Application.Notifications;

/// <summary>The caller has read a notification, or wants to look at it again.</summary>
[Requires(Permissions.SignedIn)]
public sealed record MarkNotification(Guid Id, bool Read) : ICommand<Unit>;

/// <summary>The caller has read everything up to a notification, and up to now without one.</summary>
/// <param name="UpTo">The newest that the caller has seen, so that what came since stays unread.</param>
[Requires(Permissions.SignedIn)]
public sealed record ReadNotifications(Guid? UpTo) : ICommand<Unit>;

internal sealed class MarkNotificationHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<MarkNotification, Unit>
{
    public async Task<Unit> Handle(MarkNotification command, CancellationToken cancellationToken)
    {
        var notification = await db.Notifications.SingleOrDefaultAsync(n => n.Id == command.Id && n.UserId == caller.UserId, cancellationToken)
            ?? throw new DomainException(NotificationErrors.NotFound());

        if (command.Read)
        {
            notification.Read(clock.GetUtcNow());
        }
        else
        {
            notification.Unread();
        }

        return Unit.Value;
    }
}

internal sealed class ReadNotificationsHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<ReadNotifications, Unit>
{
    public async Task<Unit> Handle(ReadNotifications command, CancellationToken cancellationToken)
    {
        DateTimeOffset? now = clock.GetUtcNow();
        await db.Notifications
            .Where(n => n.UserId == caller.UserId && n.ReadAt == null && (command.UpTo == null || n.Id.CompareTo(command.UpTo.Value) <= 0))
            .ExecuteUpdateAsync(s => s.SetProperty(n => n.ReadAt, now), cancellationToken);
        return Unit.Value;
    }
}
