namespace Ocop.Domain.Notifications;

/// <summary>How often unread notifications are put together into a letter.</summary>
public enum DigestFrequency
{
    /// <summary>Each morning that there is something to tell.</summary>
    Daily,

    /// <summary>On Monday morning.</summary>
    Weekly,
    Never,
}

/// <summary>Which notifications reach a person by e-mail. In the application all are shown.</summary>
public sealed class NotificationPreferences
{
    private NotificationPreferences() { }

    public Guid UserId { get; private set; }
    public DigestFrequency Digest { get; private set; }
    public bool MailsTasks { get; private set; } = true;
    public bool MailsDecisions { get; private set; } = true;
    public bool MailsAccess { get; private set; } = true;

    /// <summary>Of somebody who chose nothing: a letter a day, about everything.</summary>
    public static NotificationPreferences Default(Guid userId) => new() { UserId = userId };

    public void Choose(DigestFrequency digest, bool tasks, bool decisions, bool access) => (Digest, MailsTasks, MailsDecisions, MailsAccess) = (digest, tasks, decisions, access);

    public bool Mails(NotificationCategory category) => category switch
    {
        NotificationCategory.Task => MailsTasks,
        NotificationCategory.Decision => MailsDecisions,
        NotificationCategory.Access => MailsAccess,
        _ => throw new ArgumentOutOfRangeException(nameof(category)),
    };
}
