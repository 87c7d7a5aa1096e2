using Ocop.Application.Accounts;
using Ocop.Domain.Accounts;
using Ocop.Domain.Representatives;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Representatives;

/// <summary>Somebody who holds, held or will hold the role of a subject's representative.</summary>
public sealed record SubjectRepresentative(Guid UserId, string DisplayName, string Email, UserStatus Status, Assignment Assignment);

/// <summary>People by what ties them to the register.</summary>
public interface IRepresentativeDirectory
{
    /// <summary>The representatives of a subject and of those merged into it, by their first day.</summary>
    Task<IReadOnlyList<SubjectRepresentative>> OfAsync(SubjectId subject, CancellationToken ct);

    /// <summary>Names of accounts, closed ones included.</summary>
    Task<IReadOnlyDictionary<Guid, string>> NamesOfAsync(IReadOnlyCollection<Guid> userIds, CancellationToken ct);
}

/// <summary>Codes for representatives and links for owners of accounts. What they say is kept nowhere, only hashes.</summary>
public interface IRepresentativeSecrets
{
    /// <summary>A new code as it is read aloud, and a slow, salted hash of it.</summary>
    (string Code, string Hash) NewCode();

    /// <summary>Whether what somebody typed is the code; hyphens, spaces and case do not matter.</summary>
    bool Matches(string hash, string typed);

    /// <summary>A new secret for a link, of 256 random bits, and its hash.</summary>
    (string Token, byte[] Hash) NewToken();

    byte[] HashOf(string token);
}

/// <summary>Looks at registrations after the answer was sent, so that the time it takes tells nothing.</summary>
public interface IRepresentativeDesk
{
    /// <param name="id">The registration, which is stored already: it waits for an officer whatever becomes of this.</param>
    /// <param name="code">As it was typed; never stored.</param>
    /// <param name="address">The network address it came from.</param>
    void Look(RepresentativeRequestId id, string? code, string? address);
}
