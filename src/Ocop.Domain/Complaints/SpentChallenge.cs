namespace Ocop.Domain.Complaints;

/// <summary>A challenge that a complaint was sent with, so that none serves twice. Says nothing of whoever solved it.</summary>
public sealed class SpentChallenge
{
    private SpentChallenge() { }

    public Guid Id { get; private set; }
    public DateTimeOffset SpentAt { get; private set; }

    public static SpentChallenge Of(Guid id, DateTimeOffset now) => new() { Id = id, SpentAt = now };
}
