using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Ocop.Domain.Common;

namespace Ocop.Domain.Imports;

/// <summary>How a stars cell came out.</summary>
public enum StarsOutcome
{
    /// <summary>Nothing stated.</summary>
    Blank,

    /// <summary>3, 4 or 5 stars.</summary>
    Stars,

    /// <summary>A number of stars that the register does not recognise.</summary>
    OutOfRange,

    /// <summary>Points, not stars.</summary>
    Score,

    /// <summary>A range or a choice ("3 – 4 sao").</summary>
    Several,

    /// <summary>A wish, a proposal, a refusal: "tiềm năng 5 sao", "chưa đạt".</summary>
    NotAwarded,

    /// <summary>Nothing that means stars.</summary>
    Unreadable,
}

/// <summary>What a stars cell says.</summary>
/// <param name="Outcome">How it came out.</param>
/// <param name="Stars">3, 4 or 5 when <see cref="StarsOutcome.Stars"/>; the number read when out of range.</param>
public readonly record struct StarsReading(StarsOutcome Outcome, int? Stars)
{
    /// <summary>Other words stood beside the stars; an officer should look.</summary>
    public bool WithCare { get; init; }
}

/// <summary>Reads the many spellings of a product's stars.</summary>
public static partial class StarsText
{
    private static readonly string[] Numbers = ["khong", "mot", "hai", "ba", "bon", "nam", "sau", "bay"];
    private static readonly string[] EnglishNumbers = ["zero", "one", "two", "three", "four", "five", "six", "seven"];

    /// <summary>Reads one cell.</summary>
    public static StarsReading Read(string? text)
    {
        var folded = VietnameseText.Fold(Patterns.Searched(text).Normalize(NormalizationForm.FormKC)).Trim(' ', '.', ';', ':', ',', '"', '\'');

        if (folded.Length == 0 || Blank().IsMatch(folded))
        {
            return new(StarsOutcome.Blank, null);
        }

        if (Symbols().IsMatch(folded))
        {
            return Of(folded.Count(IsStarSymbol));
        }

        // Both digits and words: "04 (bốn) sao", "Bốn (04) sao".
        folded = Doubled().Replace(folded, m => SameNumber(m) ? m.Groups["a"].Value + " " : m.Value);

        if (NotAwarded().IsMatch(folded))
        {
            return new(StarsOutcome.NotAwarded, null);
        }

        if (decimal.TryParse(folded.Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var bare))
        {
            return Bare(bare);
        }

        // Points often stand behind the stars: "4 sao (82,5 điểm)".
        var withoutPoints = Points().Replace(folded, " ");
        var said = Mentions().Matches(withoutPoints);

        if (said.Count == 0)
        {
            var symbols = BesideSymbols().Replace(withoutPoints, " ").Trim();

            if (symbols.Length > 0 && Symbols().IsMatch(symbols))
            {
                return Of(symbols.Count(IsStarSymbol));
            }

            return RankOnly().Match(withoutPoints) is { Success: true } rank ? Of(Number(rank.Groups["n"].Value))
                : Points().IsMatch(folded) ? new(StarsOutcome.Score, null)
                : new(StarsOutcome.Unreadable, null);
        }

        var numbers = said.Select(m => Number(m.Groups["n"].Value)).Distinct().ToArray();

        if (numbers.Length > 1 || said.Any(m => IsRange(withoutPoints, m)))
        {
            return new(StarsOutcome.Several, null);
        }

        var rest = Neutral().Replace(Mentions().Replace(withoutPoints, " "), " ").Trim();

        return Of(numbers[0]) with { WithCare = rest.Any(char.IsLetterOrDigit) };
    }

    private static StarsReading Bare(decimal number) => number switch
    {
        _ when decimal.Truncate(number) == number && number is >= 0 and <= 9 => Of((int)number),
        > 9 and <= 100 => new(StarsOutcome.Score, null),
        _ => new(StarsOutcome.Unreadable, null),
    };

    private static StarsReading Of(int stars) =>
        stars is >= 3 and <= 5 ? new(StarsOutcome.Stars, stars) : new(StarsOutcome.OutOfRange, stars);

    private static bool IsStarSymbol(char c) => c is '*' or '★' or '⭐' or '✭' or '✮' or '✯' or '⋆' or '∗' or '＊' or '✶' or '✩';

    private static bool IsRange(string text, Match star) => RangeBefore().IsMatch(text[..star.Index]) || RangeAfter().IsMatch(text[(star.Index + star.Length)..]);

    private static bool SameNumber(Match m) => Number(m.Groups["a"].Value) == Number(m.Groups["b"].Value);

    private static int Number(string text)
    {
        if (decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return decimal.Truncate(number) == number ? (int)number : -1;
        }

        var word = Array.IndexOf(Numbers, text);

        return word >= 0 ? word : Array.IndexOf(EnglishNumbers, text);
    }

    private const string NumberPattern = @"\d{1,3}(?:[.,]\d{1,2})?|khong|mot|hai|ba|bon|nam|sau|bay|zero|one|two|three|four|five|six|seven";

    [GeneratedRegex(@"^[\s\-–—_./…]*$", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex Blank();

    [GeneratedRegex(@"^(?:[*★⭐✭✮✯⋆∗＊✶✩]️?\s*)+(?:[☆✰]\s*)*$", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex Symbols();

    [GeneratedRegex($@"\b(?<a>{NumberPattern})\s*\(\s*(?<b>{NumberPattern})\s*\)\s*", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex Doubled();

    [GeneratedRegex($@"(?<![\d.,])(?<n>\b(?:{NumberPattern}))\s*[-–]?\s*(?:sao\b|stars?\b|[*★⭐]️?)", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex Mentions();

    [GeneratedRegex($@"^(?:dat\s+)?(?:xep\s+|phan\s+)?(?:hang|ocop|(?:so\s+)?sao)?\s*:?\s*(?<n>{NumberPattern})$", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex RankOnly();

    [GeneratedRegex(@"\b(?:dat|hang|xep|phan|ocop|san pham|sao)\b|[():]", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex BesideSymbols();

    // "3 – 4 sao", "3, 4 sao", "từ 3 đến 4 sao", "3 hoặc 4 sao", "4/5 sao".
    [GeneratedRegex($@"(?<!\d)(?:{NumberPattern})\s*(?:sao\b)?\s*(?:[-–—~/,;+&]|den|toi|hoac|va|len|or|to)\s*$", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex RangeBefore();

    [GeneratedRegex($@"^\s*(?:[-–—~/]|den|toi|hoac|len)\s*(?:{NumberPattern})(?!\s*\d|[/.,]\d)\s*$", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex RangeAfter();

    [GeneratedRegex(@"\b(?:tiem nang|tiem can|tien toi|huong toi|huong den|phan dau|de nghi|de xuat|du kien|dang ky|dang ki|trinh|cho|can|ung vien|du thi|"
        + @"chua|khong dat|khong du|khong cong nhan|khong xep|khong phan|truot|loai bo|thu hoi|rut|het han|het hieu luc|potential|proposed|candidate|expected|not|none)\b|^(?:khong|khong co|ko|k|x|n/a|na)$", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex NotAwarded();

    [GeneratedRegex(@"\d{1,3}(?:[.,]\d{1,2})?\s*(?:-|–|den)?\s*(?:\d{1,3}(?:[.,]\d{1,2})?)?\s*(?:diem|points?|pts?|d)\b|\bdiem\s*:?\s*\d{1,3}(?:[.,]\d{1,2})?", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex Points();

    [GeneratedRegex(@"\b(?:dat|duoc|hang|xep|phan|muc|chuan|ocop|san pham|sp|cong nhan|lai|moi|nam|dot|lan|cap|tinh|huyen|xa|trung uong|quoc gia|theo|la|cac|ket qua|danh gia|giu|nguyen|nang|rated|level|rating|rank)\b|(?<!\d)(?:19|20)\d\d(?!\d)|[\p{P}\p{S}]", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex Neutral();
}
