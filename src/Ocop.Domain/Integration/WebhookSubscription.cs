using Ocop.Domain.Common;

namespace Ocop.Domain.Integration;

public readonly record struct WebhookSubscriptionId(Guid Value)
{
    public static WebhookSubscriptionId New() => new(Guid.CreateVersion7());
}

/// <summary>Whether events are sent.</summary>
public enum WebhookState
{
    /// <summary>Events are sent as they happen.</summary>
    Active,

    /// <summary>Somebody stopped it for a time; events wait.</summary>
    Paused,

    /// <summary>The receiver said that it is gone; events wait for somebody to resume it.</summary>
    SwitchedOff,
}

/// <summary>State of a delivery.</summary>
public enum DeliveryState
{
    /// <summary>Not accepted yet; tried again.</summary>
    Waiting,

    /// <summary>The receiver accepted it.</summary>
    Delivered,

    /// <summary>Given up; can be sent anew.</summary>
    Failed,
}

/// <summary>What may be said of a subscription.</summary>
/// <param name="Types">Types or areas of events; none = all.</param>
public sealed record WebhookDetails(string Name, string Url, IReadOnlyList<string> Types);

/// <summary>A connected system's wish to be sent events as they happen.</summary>
public sealed class WebhookSubscription : AggregateRoot
{
    public const int MaxNameLength = 200;
    public const int MaxUrlLength = 1000;

    /// <summary>For so long the old secret signs beside the new one.</summary>
    public static readonly TimeSpan SecretOverlap = TimeSpan.FromHours(24);

    private WebhookSubscription() { }

    public WebhookSubscriptionId Id { get; private set; }

    /// <summary>The connected system that it belongs to.</summary>
    public Guid ClientId { get; private set; }
    public string Name { get; private set; } = null!;
    public string Url { get; private set; } = null!;
    public string[] Types { get; private set; } = [];
    public WebhookState State { get; private set; }

    /// <summary>Why it is switched off: a stable word.</summary>
    public string? Reason { get; private set; }

    /// <summary>Encrypted.</summary>
    public byte[] Secret { get; private set; } = null!;

    /// <summary>Encrypted; null when there was no other.</summary>
    public byte[]? PreviousSecret { get; private set; }
    public DateTimeOffset? PreviousEndsAt { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>A person or a system.</summary>
    public Guid? CreatedBy { get; private set; }

    public static WebhookSubscription Register(WebhookSubscriptionId id, Guid clientId, WebhookDetails details, byte[] secret, Guid? by, DateTimeOffset now)
    {
        var subscription = new WebhookSubscription { Id = id, ClientId = clientId, Secret = secret, CreatedAt = now, CreatedBy = by };
        subscription.Apply(details);
        subscription.Raise(new WebhookRegistered(id.Value, clientId, subscription.Name, subscription.Url, string.Join(' ', subscription.Types)));
        return subscription;
    }

    public void Change(WebhookDetails details)
    {
        var (name, url, types) = (Name, Url, string.Join(' ', Types));
        Apply(details);
        List<FieldChange> changes = [];
        FieldChange.Note(changes, "name", name, Name);
        FieldChange.Note(changes, "url", url, Url);
        FieldChange.Note(changes, "types", types, string.Join(' ', Types));

        if (changes.Count > 0)
        {
            Raise(new WebhookChanged(Id.Value, changes));
        }
    }

    /// <summary>From now on the new secret signs; for a day the old one signs too, so that the receiver can be changed in between.</summary>
    public void RotateSecret(byte[] secret, DateTimeOffset now)
    {
        (PreviousSecret, PreviousEndsAt, Secret) = (Secret, now + SecretOverlap, secret);
        Raise(new WebhookSecretRotated(Id.Value, PreviousEndsAt.Value));
    }

    /// <exception cref="DomainException"><c>webhook.not_active</c></exception>
    public void Pause()
    {
        if (State is not WebhookState.Active)
        {
            throw new DomainException(WebhookErrors.NotActive());
        }

        State = WebhookState.Paused;
        Raise(new WebhookPaused(Id.Value));
    }

    /// <summary>Events that waited are sent.</summary>
    /// <exception cref="DomainException"><c>webhook.active</c></exception>
    public void Resume()
    {
        if (State is WebhookState.Active)
        {
            throw new DomainException(WebhookErrors.Active());
        }

        (State, Reason) = (WebhookState.Active, null);
        Raise(new WebhookResumed(Id.Value));
    }

    /// <summary>The receiver answered that it is gone for good.</summary>
    public void SwitchOff(string reason)
    {
        if (State is WebhookState.SwitchedOff)
        {
            return;
        }

        (State, Reason) = (WebhookState.SwitchedOff, reason);
        Raise(new WebhookSwitchedOff(Id.Value, reason));
    }

    /// <summary>Events are sent anew: those after a position, or chosen ones.</summary>
    public void Replay(long? fromPosition, int? deliveries) => Raise(new WebhookReplayed(Id.Value, fromPosition, deliveries));

    /// <summary>Notes its removal; what it was stays in the ledger.</summary>
    public void Remove() => Raise(new WebhookRemoved(Id.Value, Name, Url));

    private void Apply(WebhookDetails details)
    {
        Name = Guard.Required(details.Name, "name", "tên đăng ký", MaxNameLength);
        Url = details.Url.Length is > 0 and <= MaxUrlLength && Uri.TryCreate(details.Url, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) && uri.UserInfo.Length == 0 && uri.Fragment.Length == 0
            ? details.Url : throw new DomainException(WebhookErrors.UrlInvalid());
        Types = [.. details.Types];
    }
}
