namespace Ocop.Domain.Notifications;

/// <summary>That those concerned were told of a last day; once for each kind, record and day, so that a day that is moved is told anew.</summary>
public sealed class Reminder
{
    private Reminder() { }

    /// <summary>One of <see cref="NotificationKinds"/>.</summary>
    public string Kind { get; private set; } = null!;
    public Guid RecordId { get; private set; }
    public DateOnly DueOn { get; private set; }
    public DateTimeOffset ToldAt { get; private set; }

    public static Reminder Of(string kind, Guid recordId, DateOnly dueOn, DateTimeOffset now) => new() { Kind = kind, RecordId = recordId, DueOn = dueOn, ToldAt = now };
}
