namespace Ocop.Application.Mail;

/// <summary>A letter to a person, in plain text.</summary>
/// <param name="To">E-mail address.</param>
public sealed record Letter(string To, string Subject, string Text)
{
    /// <summary>A file that goes with it.</summary>
    public LetterAttachment? Attachment { get; init; }
}

/// <summary>A kept file as a letter's attachment.</summary>
/// <param name="Hash">Its name in the file store.</param>
/// <param name="FileName">As the reader sees it; its ending tells the kind of file.</param>
public sealed record LetterAttachment(string Hash, string FileName);

/// <summary>Letters on their way. They are written in the transaction of what they tell, so that neither is there without the other.</summary>
public interface IMailOutbox
{
    /// <summary>Whether letters are sent; if not, they wait for somebody to read them out.</summary>
    bool Sends { get; }

    /// <summary>Takes a letter with the transaction under way.</summary>
    void Post(Letter letter);

    /// <summary>One page, the newest first.</summary>
    Task<(IReadOnlyList<OutboxItem> Items, string? NextCursor)> ListAsync(int limit, string? cursor, CancellationToken ct);

    /// <summary>Tries an unsent letter again at once; false when there is none.</summary>
    Task<bool> RetryAsync(Guid id, CancellationToken ct);
}

/// <summary>How far a letter has come.</summary>
public enum LetterStatus
{
    /// <summary>Not sent yet, or kept because nothing is sent here.</summary>
    Waiting,
    Sent,

    /// <summary>Tried too often; somebody must look.</summary>
    Failed,
}

/// <summary>A letter in the outbox.</summary>
/// <param name="Text">Empty once it is sent: it may hold a link that opens an account.</param>
/// <param name="Error">What the mail server said last.</param>
public sealed record OutboxItem(
    Guid Id, string To, string Subject, string Text, LetterStatus Status, DateTimeOffset CreatedAt, DateTimeOffset? SentAt, int Attempts, string? Error);

/// <summary>Where people reach the application from outside.</summary>
public sealed class PublicAddressOptions
{
    public string Address { get; set; } = "http://localhost:5080";
}
