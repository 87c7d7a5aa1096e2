using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Notifications;

namespace Ocop.Application.Notifications;

/// <summary>Which notifications reach the caller by e-mail.</summary>
[Requires(Permissions.SignedIn)]
public sealed record GetNotificationPreferences : IQuery<NotificationChoice>;

/// <summary>Chooses them.</summary>
[Requires(Permissions.SignedIn)]
public sealed record ChooseNotifications(DigestFrequency? Digest, bool? Tasks, bool? Decisions, bool? Access) : ICommand<Unit>;

/// <summary>Which notifications reach a person by e-mail. In the application all are shown.</summary>
/// <param name="Digest">How often what is unread is put together into a letter: daily, weekly (on Monday) or never, at seven in the morning.</param>
/// <param name="Tasks">What waits for the person.</param>
/// <param name="Decisions">What was decided.</param>
/// <param name="Access">Roles that were given or taken.</param>
public sealed record NotificationChoice(DigestFrequency Digest, bool Tasks, bool Decisions, bool Access);

internal sealed class ChooseNotificationsValidator : AbstractValidator<ChooseNotifications>
{
    public ChooseNotificationsValidator()
    {
        RuleFor(c => c.Digest).NotNull();
        RuleFor(c => c.Tasks).NotNull();
        RuleFor(c => c.Decisions).NotNull();
        RuleFor(c => c.Access).NotNull();
    }
}

internal sealed class GetNotificationPreferencesHandler(IOcopDb db, ICaller caller) : IRequestHandler<GetNotificationPreferences, NotificationChoice>
{
    public async Task<NotificationChoice> Handle(GetNotificationPreferences query, CancellationToken cancellationToken)
    {
        var chosen = await db.NotificationPreferences.AsNoTracking().SingleOrDefaultAsync(p => p.UserId == caller.UserId, cancellationToken)
            ?? Domain.Notifications.NotificationPreferences.Default(caller.UserId!.Value);
        return new(chosen.Digest, chosen.MailsTasks, chosen.MailsDecisions, chosen.MailsAccess);
    }
}

internal sealed class ChooseNotificationsHandler(IOcopDb db, ICaller caller) : IRequestHandler<ChooseNotifications, Unit>
{
    public async Task<Unit> Handle(ChooseNotifications command, CancellationToken cancellationToken)
    {
        var preferences = await db.NotificationPreferences.SingleOrDefaultAsync(p => p.UserId == caller.UserId, cancellationToken);

        if (preferences is null)
        {
            preferences = Domain.Notifications.NotificationPreferences.Default(caller.UserId!.Value);
            db.NotificationPreferences.Add(preferences);
        }

        preferences.Choose(command.Digest!.Value, command.Tasks!.Value, command.Decisions!.Value, command.Access!.Value);
        return Unit.Value;
    }
}
