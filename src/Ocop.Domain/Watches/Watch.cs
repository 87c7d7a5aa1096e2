using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Watches;

/// <summary>
/// Somebody wants to be told when the recognition of a product, or of any product of a subject, changes (theo dõi). The owner of an account, or an e-mail address that agreed by a
/// letter's link. No aggregate: it changes nothing and leaves no trace in the ledger.
/// </summary>
public sealed class Watch
{
    private Watch() { }

    public Guid Id { get; private set; }

    /// <summary>Whose, where the follower has an account.</summary>
    public Guid? UserId { get; private set; }

    /// <summary>Whose otherwise; in lower case.</summary>
    public string? Email { get; private set; }
    public ProductId? ProductId { get; private set; }
    public SubjectId? SubjectId { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When the owner of the e-mail address agreed; until then nothing is told.</summary>
    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>Of an account; it needs no letter.</summary>
    public static Watch OfUser(Guid userId, ProductId? product, SubjectId? subject, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at), UserId = userId, ProductId = product, SubjectId = subject, CreatedAt = at, ConfirmedAt = at,
    };

    /// <summary>Of an e-mail address, whose owner has still to agree.</summary>
    public static Watch OfEmail(string email, ProductId? product, SubjectId? subject, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at), Email = email, ProductId = product, SubjectId = subject, CreatedAt = at,
    };

    public void Confirm(DateTimeOffset at) => ConfirmedAt ??= at;
}

/// <summary>A change that a follower without an account is still to be told; it goes with the letter.</summary>
public sealed class WatchNews
{
    private WatchNews() { }

    public Guid Id { get; private set; }
    public string Email { get; private set; } = null!;
    public ProductId ProductId { get; private set; }

    /// <summary>What happened, one of <see cref="Notifications.NotificationKinds"/>.</summary>
    public string Kind { get; private set; } = null!;

    /// <summary>From when, where it is another day than that of the letter.</summary>
    public DateOnly? On { get; private set; }
    public DateTimeOffset At { get; private set; }

    public static WatchNews Of(string email, ProductId product, string kind, DateOnly? on, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at), Email = email, ProductId = product, Kind = kind, On = on, At = at,
    };
}
