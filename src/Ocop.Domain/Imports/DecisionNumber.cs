using System.Text;
using System.Text.RegularExpressions;
using Ocop.Domain.Common;

namespace Ocop.Domain.Imports;

/// <summary>How a decision cell came out.</summary>
public enum DecisionOutcome
{
    /// <summary>Nothing stated, or a form whose number was never filled in.</summary>
    Blank,

    /// <summary>A number with its suffix.</summary>
    Number,

    /// <summary>A number whose suffix was dropped.</summary>
    WithoutSuffix,

    /// <summary>Only a date.</summary>
    DateOnly,

    /// <summary>Several decisions where one is meant.</summary>
    Several,

    /// <summary>Words without a number; kept as they are.</summary>
    Unreadable,
}

/// <summary>What a decision cell says.</summary>
/// <param name="Outcome">How it came out.</param>
/// <param name="Number">The number in its normal form.</param>
/// <param name="Date">Reading of the date that stood beside it.</param>
public readonly record struct DecisionReading(DecisionOutcome Outcome, string? Number, DateReading Date);

/// <summary>Reads numbers of decisions and brings them to one form: 347/QÐ-UBND.HC is 347/QĐ-UBND-HC.</summary>
public static partial class DecisionNumber
{
    /// <summary>Reads one cell: a number, a number and a date, or a sentence.</summary>
    public static DecisionReading Read(string? text)
    {
        var cleaned = Tidy(text);

        if (cleaned.Length == 0 || Blank().IsMatch(cleaned))
        {
            return new(DecisionOutcome.Blank, null, DateIn(cleaned));
        }

        var numbers = Full().Matches(cleaned);

        if (numbers.Count > 0)
        {
            var distinct = numbers.Select(Normal).Distinct(StringComparer.Ordinal).ToArray();
            var dates = DateIn(Full().Replace(cleaned, " "));

            return distinct.Length == 1
                ? new(DecisionOutcome.Number, distinct[0], dates)
                : new(DecisionOutcome.Several, null, default);
        }

        var date = DateIn(cleaned);

        if (FormNumber().IsMatch(cleaned))
        {
            return new(DecisionOutcome.Blank, null, date);
        }

        if (Bare().Match(WithoutDates(cleaned)) is { Success: true } bare)
        {
            return new(DecisionOutcome.WithoutSuffix, bare.Groups["n"].Value, date);
        }

        return date.Outcome is DateOutcome.Blank
            ? new(DecisionOutcome.Unreadable, null, date)
            : new(DecisionOutcome.DateOnly, null, date);
    }

    /// <summary>
    /// The decision that a title names for the whole list: "(Kèm theo Quyết định số 1850/QĐ-UBND-HC ngày 07/12/2020)".
    /// Decisions that are only cited as grounds, plans and letters are not.
    /// </summary>
    public static DefaultDecision FromTitle(string? title)
    {
        var cleaned = Tidy(title);

        foreach (Match m in TitleDecision().Matches(cleaned))
        {
            if (Cited().IsMatch(cleaned[..m.Index]))
            {
                continue;
            }

            // The date belongs to the words behind the number, up to the next decision.
            var end = NextAct().Match(cleaned, m.Index + m.Length) is { Success: true } next ? next.Index : cleaned.Length;
            var phrase = cleaned[m.Index..end];
            var reading = Read(phrase);
            var date = DateText.FindIn(Full().Replace(phrase, " ")).FirstOrDefault(d => d.Outcome is DateOutcome.Date).Date;

            if (reading.Number is not null || date is not null)
            {
                return new(reading.Number, date);
            }
        }

        return DefaultDecision.None;
    }

    // Ð for Đ is mended by Clean; the rest are the habits of typists.
    private static string Tidy(string? text) => VietnameseText.Clean(Patterns.Searched(text)).Replace('–', '-').Replace('—', '-').Replace('‑', '-').Replace('\u2010', '-');

    private static string Normal(Match m)
    {
        var suffix = m.Groups["suffix"].Value.ToUpperInvariant();
        suffix = Joins().Replace(suffix, "-").Trim('-');
        suffix = suffix.Replace("QD-", "QĐ-", StringComparison.Ordinal).Replace("QĐUBND", "QĐ-UBND", StringComparison.Ordinal)
            .Replace("QDUBND", "QĐ-UBND", StringComparison.Ordinal).Replace("UBNDHC", "UBND-HC", StringComparison.Ordinal);
        suffix = suffix is "QD" ? "QĐ" : suffix;

        // The Prime Minister's mark is the one that is written with small letters.
        suffix = PrimeMinister().Replace(suffix, "-TTg");

        var number = new StringBuilder(m.Groups["n"].Value.ToUpperInvariant());

        if (m.Groups["y"].Success)
        {
            number.Append('/').Append(m.Groups["y"].Value);
        }

        return number.Append('/').Append(suffix).ToString();
    }

    private static DateReading DateIn(string text)
    {
        var dates = DateText.FindIn(text);

        return dates.Count switch
        {
            0 when text.Any(char.IsAsciiDigit) && DateText.Read(text) is { Outcome: DateOutcome.WithoutYear or DateOutcome.Incomplete } partial => partial,
            0 => new(DateOutcome.Blank, null),
            1 => dates[0],
            _ when dates.Distinct().Count() == 1 => dates[0],
            _ => new(DateOutcome.Several, null),
        };
    }

    private static string WithoutDates(string text) => DateText.Without(VietnameseText.Fold(text));

    [GeneratedRegex(@"^[\s\-–—_./…]*$", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex Blank();

    // The slash may be missing before QĐ, and HC may hang on a space.
    [GeneratedRegex(@"(?<![\d/])(?<n>\d{1,5}[a-zA-Z]?)\s*(?:/\s*(?<y>(?:19|20)\d\d)\s*)?(?:/\s*|[\s\-.]+(?=Q[ĐD]))(?<suffix>\p{L}[\p{L}\d]*(?:\s*[-./_]\s*(?!ng[aà]y|c[uủ]a\b|k[yý]\b|ban\b|v[eề]\b|th[aá]ng|do\b)\p{L}[\p{L}\d]*)*(?:\s+HC\b)?)", RegexOptions.IgnoreCase, Patterns.TimeoutMs)]
    private static partial Regex Full();

    // "Số:      /UBND-KT", "…/QĐ-UBND": printed forms.
    [GeneratedRegex(@"^(?:quyết định|qđ|qd)?\s*(?:số)?\s*:?[\s.…_]*/\s*\p{L}", RegexOptions.IgnoreCase, Patterns.TimeoutMs)]
    private static partial Regex FormNumber();

    // On folded text without its dates.
    [GeneratedRegex(@"^(?:theo\s+)?(?:quyet dinh|qd)?\s*(?:so)?\s*[:.]?\s*(?<n>\d{1,5})(?:\s*/)?(?:\s*,?\s*(?:ngay)?\s*(?:cua .*)?)?$|(?:quyet dinh|qd)\s*(?:so)?\s*[:.]?\s*(?<n>\d{1,5})(?!\d)|^so\s*[:.]?\s*(?<n>\d{1,5})(?!\d)", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex Bare();

    [GeneratedRegex(@"(?:quyết định|quyet dinh|\bQĐ|\bQD)\s*(?:công nhận\s*)?(?:số|so)?\s*[:.]?\s*(?=[\d.…_\s]*(?:/|\d|ngày|ngay))", RegexOptions.IgnoreCase, Patterns.TimeoutMs)]
    private static partial Regex TitleDecision();

    [GeneratedRegex(@"(?:căn cứ|can cu|thực hiện|thuc hien|thay thế|thay the|sửa đổi|sua doi|bãi bỏ)[^.;()]{0,40}$", RegexOptions.IgnoreCase, Patterns.TimeoutMs)]
    private static partial Regex Cited();

    [GeneratedRegex(@"(?:quyết định|quyet dinh|căn cứ|can cu|kế hoạch|tờ trình|thông báo|công văn|nghị quyết)\s*(?:số|so)", RegexOptions.IgnoreCase, Patterns.TimeoutMs)]
    private static partial Regex NextAct();

    [GeneratedRegex(@"\s*[-./_\s]+\s*", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex Joins();

    [GeneratedRegex(@"-TTG\b", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex PrimeMinister();
}
