using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Common;
using Ocop.Domain.Complaints;

namespace Ocop.Application.Complaints;

/// <summary>Some work for a computer, so that complaints cannot be sent by the thousand.</summary>
[AllowAnyCaller]
public sealed record GetComplaintChallenge : IQuery<ComplaintChallenge>;

/// <summary>
/// Work to do before a complaint is sent: find a whole number such that SHA-256 of (the 32 bytes of SHA-256 of the challenge's text, then the number as 8 bytes, the highest first)
/// begins with so many zero bits.
/// </summary>
/// <param name="Challenge">Serves for one complaint.</param>
/// <param name="Difficulty">Zero bits; with 0, as long as no flood comes in, there is nothing to do, and a complaint is sent without challenge.</param>
/// <param name="Expires">After that it serves for none.</param>
public sealed record ComplaintChallenge(string Challenge, int Difficulty, DateTimeOffset Expires);

/// <summary>Makes challenges and knows its own again, on every node.</summary>
public interface IChallenges
{
    /// <summary>Zero bits to find in a flood; 0 where nothing is ever asked for.</summary>
    int Difficulty { get; }

    /// <summary>So many complaints in ten minutes are no flood yet.</summary>
    int Calm { get; }

    string Make(Guid id, int difficulty, DateTimeOffset expires);

    /// <summary>What a challenge was made of; null of one that is not ours.</summary>
    (Guid Id, int Difficulty, DateTimeOffset Expires)? Read(string challenge);
}

internal sealed class GetComplaintChallengeHandler(IChallenges challenges, ChallengeGate gate, TimeProvider clock) : IRequestHandler<GetComplaintChallenge, ComplaintChallenge>
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    public async Task<ComplaintChallenge> Handle(GetComplaintChallenge query, CancellationToken cancellationToken)
    {
        var (bits, expires) = (await gate.DifficultyAsync(cancellationToken), clock.GetUtcNow() + Lifetime);
        return new(challenges.Make(Guid.CreateVersion7(), bits, expires), bits, expires);
    }
}

/// <summary>Looks at the work that a complaint comes with.</summary>
internal sealed class ChallengeGate(IChallenges challenges, IOcopDb db, TimeProvider clock)
{
    private static readonly TimeSpan Flood = TimeSpan.FromMinutes(10);

    /// <summary>
    /// Zero bits to find now. Work is asked for only while complaints flood in, from however many addresses: limits for each address do the rest, and whoever sends one by a program
    /// of a few lines may go on doing so.
    /// </summary>
    public async Task<int> DifficultyAsync(CancellationToken ct)
    {
        if (challenges.Difficulty == 0 || challenges.Calm == 0)
        {
            return challenges.Difficulty;
        }

        // ids follow time: the one that many complaints ago came by the primary key
        var since = await db.Complaints.OrderByDescending(c => c.Id).Skip(challenges.Calm - 1).Select(c => (DateTimeOffset?)c.ReceivedAt).FirstOrDefaultAsync(ct);
        return since > clock.GetUtcNow() - Flood ? challenges.Difficulty : 0;
    }

    /// <returns>What is spent with the complaint; null where nothing is asked for.</returns>
    /// <exception cref="DomainException"><c>complaint.challenge_failed</c></exception>
    public async Task<SpentChallenge?> EnterAsync(string? challenge, long? nonce, CancellationToken ct)
    {
        if (challenge is null && await DifficultyAsync(ct) == 0)
        {
            return null;
        }

        var now = clock.GetUtcNow();

        if (challenge is null || nonce is not { } number || challenges.Read(challenge) is not { } made || made.Expires < now || ZeroBits(challenge, number) < made.Difficulty
            || await db.SpentChallenges.AnyAsync(s => s.Id == made.Id, ct))
        {
            throw new DomainException(ComplaintErrors.ChallengeFailed());
        }

        return SpentChallenge.Of(made.Id, now);
    }

    /// <summary>How many zero bits a solution begins with.</summary>
    public static int ZeroBits(string challenge, long nonce)
    {
        Span<byte> block = stackalloc byte[SHA256.HashSizeInBytes + sizeof(long)];
        SHA256.HashData(Encoding.ASCII.GetBytes(challenge), block);
        BinaryPrimitives.WriteInt64BigEndian(block[SHA256.HashSizeInBytes..], nonce);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(block, hash);
        return BitOperations.LeadingZeroCount(BinaryPrimitives.ReadUInt64BigEndian(hash));
    }
}
