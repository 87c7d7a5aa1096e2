using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Ocop.Domain.LocalityReviews;

/// <summary>The number that a draw begins with: 64 bits, written as digits.</summary>
public readonly record struct DrawSeed
{
    private DrawSeed(string text) => Text = text;

    public string Text { get; }

    public static DrawSeed New() => new(BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong))).ToString(CultureInfo.InvariantCulture));

    /// <exception cref="Common.DomainException"><c>locality_review.seed_malformed</c></exception>
    public static DrawSeed Parse(string text) => ulong.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? new(number.ToString(CultureInfo.InvariantCulture))
        : throw new Common.DomainException(LocalityReviewErrors.SeedMalformed());
}

/// <summary>
/// Draws without replacement, each with a chance by its tickets, so that anybody draws the same again. Ticket n of a candidate is SHA-256 of <c>seed:id:n</c>; the candidate's best
/// ticket counts, and the highest are drawn. The best of w even draws is distributed as u^(1/w), the keys of Efraimidis and Spirakis, here without a rounded number.
/// </summary>
public static class SampleDraw
{
    /// <summary>Another way of drawing gets another name, so that old draws stay reproducible.</summary>
    public const string Algorithm = "sha256-tickets-1";

    /// <param name="seed">Such as "20261123".</param>
    /// <param name="tickets">How many tickets each candidate has; the order does not matter.</param>
    /// <param name="size">How many to draw.</param>
    /// <returns>Ids in the order in which they were drawn.</returns>
    public static IReadOnlyList<Guid> Draw(string seed, IEnumerable<KeyValuePair<Guid, int>> tickets, int size) =>
        [.. tickets.Select(c => (Id: c.Key, Best: BestTicket(seed, c.Key, c.Value))).OrderByDescending(c => c.Best, StringComparer.Ordinal).ThenBy(c => c.Id).Take(size).Select(c => c.Id)];

    /// <summary>The highest of a candidate's tickets, as 64 hexadecimal digits.</summary>
    public static string BestTicket(string seed, Guid id, int tickets) =>
        Enumerable.Range(1, tickets).Select(n => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{seed}:{id:D}:{n}")))))
            .Max(StringComparer.Ordinal)!;
}
