using Microsoft.AspNetCore.Identity;
using Ocop.Application.Representatives;
using Ocop.Domain.Common;
using Ocop.Domain.Representatives;

namespace Ocop.Infrastructure.Accounts;

/// <summary>A code is short enough to be typed, so it is hashed as slowly as a password; a link's secret is long and needs no slow hash.</summary>
internal sealed class RepresentativeSecrets(IPasswordHasher<User> hasher) : IRepresentativeSecrets
{
    private const int Group = 5;
    private static readonly User Nobody = new();

    public (string Code, string Hash) NewCode()
    {
        var code = Crockford.Random(RepresentativeCode.Length);
        return ($"{code[..Group]}-{code[Group..]}", hasher.HashPassword(Nobody, code));
    }

    public bool Matches(string hash, string typed) => hasher.VerifyHashedPassword(Nobody, hash, Crockford.Canonical(typed)) is not PasswordVerificationResult.Failed;

    public (string Token, byte[] Hash) NewToken()
    {
        var token = Secrets.New();
        return (token, Secrets.Hash(token));
    }

    public byte[] HashOf(string token) => Secrets.Hash(token);
}
