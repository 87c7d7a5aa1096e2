using System.Globalization;
using System.Text.RegularExpressions;

namespace Ocop.Domain.Imports;

/// <summary>A recognition that a product has, in the register or by a row above.</summary>
/// <param name="ValidFrom">First valid day, where it is not the decision's date.</param>
/// <param name="Ended">Revoked or withdrawn; nothing is added to it any more.</param>
public sealed record KnownCertification(Guid Id, int Stars, string? Number, DateOnly? Date, DateOnly? ValidFrom, bool Ended, string? Note);

/// <summary>What a row adds to the recognitions of its product.</summary>
public enum CertificationOutcome
{
    /// <summary>Nothing that is not there.</summary>
    Nothing,

    /// <summary>A recognition of its own.</summary>
    Grant,

    /// <summary>The number or the date that a recorded one lacks.</summary>
    Complete,

    /// <summary>It contradicts a recorded one; a person corrects whichever is wrong.</summary>
    Contradiction,
}

/// <summary>The outcome, and the recognition that it is about.</summary>
public readonly record struct CertificationFinding(CertificationOutcome Outcome, KnownCertification? Known)
{
    /// <summary>Other stars than the register has, without a decision that would explain them.</summary>
    public bool StarsDiffer { get; init; }
}

/// <summary>
/// Decides whether a row speaks of a recognition that is there. A decision, by number and date, is one recognition of a product; a new decision is a new
/// recognition, whatever its stars. Stars without a decision say nothing new about a product that has them. A decision completes a recognition that
/// was entered without one when the stars agree and no year contradicts: it is the same recognition, seen better.
/// </summary>
public static partial class CertificationMatching
{
    /// <param name="stars">Of the row.</param>
    /// <param name="number">Decision number, normalised.</param>
    /// <param name="date">Decision date.</param>
    /// <param name="note">Of the row; may name the year.</param>
    /// <param name="known">The product's recognitions.</param>
    public static CertificationFinding Find(int stars, string? number, DateOnly? date, string? note, IReadOnlyCollection<KnownCertification> known)
    {
        if (known.Count == 0)
        {
            return new(CertificationOutcome.Grant, null);
        }

        if (number is null && date is null)
        {
            return known.FirstOrDefault(k => k.Stars == stars) is { } sameStars
                ? new(CertificationOutcome.Nothing, sameStars)
                : new(CertificationOutcome.Grant, null) { StarsDiffer = true };
        }

        // The same day, or the same number where a day is missing on either side: the same decision.
        if (known.FirstOrDefault(k => SameDecision(k, number, date)) is { } same)
        {
            if (same.Stars != stars || Differ(same.Number, number) || Differ(same.Date, date))
            {
                return new(CertificationOutcome.Contradiction, same);
            }

            var adds = (same.Date is null && date is not null) || (same.Number is null && number is not null);
            return new(adds && !same.Ended ? CertificationOutcome.Complete : CertificationOutcome.Nothing, same);
        }

        var year = date?.Year ?? YearIn(note);

        return known.FirstOrDefault(k => k.Stars == stars && k is { Number: null, Date: null, Ended: false } && (YearIn(k.Note) ?? year) == (year ?? YearIn(k.Note))) is { } open
            ? new(CertificationOutcome.Complete, open)
            : new(CertificationOutcome.Grant, null);
    }

    /// <summary>The year of recognition that a note names: "đợt 2020", "xếp hạng năm 2019".</summary>
    public static int? YearIn(string? note) =>
        note is not null && NamedYear().Match(note) is { Success: true } m ? int.Parse(m.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) : null;

    // Numbers begin anew each year, so the same number of another year is another decision.
    private static bool SameDecision(KnownCertification known, string? number, DateOnly? date)
    {
        var sameNumber = number is not null && known.Number == number;
        return known.Date is { } a && date is { } b ? a == b || known.ValidFrom == b || (sameNumber && a.Year == b.Year) : sameNumber;
    }

    private static bool Differ<T>(T? left, T? right) => left is not null && right is not null && !left.Equals(right);

    [GeneratedRegex(@"(?:đợt|năm|hạng)\s+(?<year>20[1-4]\d)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex NamedYear();
}
