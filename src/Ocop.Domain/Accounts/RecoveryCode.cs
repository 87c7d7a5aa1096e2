using Ocop.Domain.Common;

namespace Ocop.Domain.Accounts;

/// <summary>Codes for the day on which the telephone is lost: each opens the account once, beside the password.</summary>
public static class RecoveryCode
{
    /// <summary>So many are given out together.</summary>
    public const int Count = 10;

    private const int GroupLength = 4;
    private const int Groups = 4;

    /// <summary>A new one, of 80 random bits: <c>7KQ2-M0XD-9FTA-BC4W</c>. Being random, it needs no slow hash.</summary>
    public static string New() => string.Join('-', Enumerable.Range(0, Groups).Select(_ => Crockford.Random(GroupLength)));

    /// <summary>The same code however it was typed: what is hashed and compared.</summary>
    public static string Canonical(string typed) => Crockford.Canonical(typed);
}
