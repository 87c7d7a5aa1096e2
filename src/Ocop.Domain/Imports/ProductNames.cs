using System.Text.RegularExpressions;
using Ocop.Domain.Common;

namespace Ocop.Domain.Imports;

/// <summary>What a product cell names.</summary>
/// <param name="Names">The products, in their order.</param>
/// <param name="MayBeSeveral">One name that reads like several joined by a comma or "và"; a person decides.</param>
public sealed record ProductNamesReading(IReadOnlyList<string> Names, bool MayBeSeveral);

/// <summary>
/// Splits a product cell only where it is safe. A line break parts products; a comma or "và" never does, because
/// "tham quan, trải nghiệm … gắn với dịch vụ ăn uống, giải khát" is one product.
/// </summary>
public static partial class ProductNames
{
    /// <summary>Reads one cell.</summary>
    public static ProductNamesReading Read(string? text)
    {
        var lines = Patterns.Searched(text).Split('\n').Select(VietnameseText.Clean).Where(l => l.Length > 0).ToList();

        // A line that goes on with a small letter, a bracket or a joint is the same name, wrapped by hand to fit the column.
        for (var i = lines.Count - 1; i > 0; i--)
        {
            if (GoesOn().IsMatch(lines[i]) || EndsOpen().IsMatch(lines[i - 1]) || Open(lines[i - 1]))
            {
                lines[i - 1] = $"{lines[i - 1]} {lines[i]}";
                lines.RemoveAt(i);
            }
        }

        var names = lines.Select(l => lines.Count > 1 ? Bullet().Replace(l, "").TrimEnd(';', ',', ' ') : l)
            .Where(n => n.Any(char.IsLetterOrDigit)).ToList();

        return new(names, names.Exists(ReadsLikeSeveral));
    }

    /// <summary>Key for matching: folded, spelling habits evened out, letters parted from digits ("VD20" = "VD 20").</summary>
    public static string Key(string? name) => LetterDigit().Replace(SpellingKey.Folded(name), " ");

    /// <summary>Likeness of two product names for proposals, 0 to 1.</summary>
    public static double Similarity(string? left, string? right) => TextSimilarity.Score(Key(left), Key(right));

    private static bool Open(string line) => line.Count(c => c == '(') > line.Count(c => c == ')');

    private static bool ReadsLikeSeveral(string name) =>
        AndBetween().IsMatch(name) || name.Split(',', ';').Count(p => p.Trim().Length > 0 && char.IsUpper(p.Trim()[0])) > 1;

    [GeneratedRegex(@"^[\p{Ll}(%&,;.)–-](?!\s*\p{Lu})|^[\p{Ll}]", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex GoesOn();

    [GeneratedRegex(@"(?:[,&–-]|\b(?:và|của|từ|với|cho|vị|các|loại))$", RegexOptions.IgnoreCase, Patterns.TimeoutMs)]
    private static partial Regex EndsOpen();

    [GeneratedRegex(@"^\s*(?:[-–+•*·●▪]|\d{1,2}\s*[.)]|[a-zđ]\))\s*", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"\s(?:và|&)\s", RegexOptions.IgnoreCase, Patterns.TimeoutMs)]
    private static partial Regex AndBetween();

    [GeneratedRegex(@"(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex LetterDigit();
}
