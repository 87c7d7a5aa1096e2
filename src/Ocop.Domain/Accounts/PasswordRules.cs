using System.Text;
using Ocop.Domain.Common;

namespace Ocop.Domain.Accounts;

/// <summary>
/// What a password must be (NIST SP 800-63B): long, not built of what everybody uses, not the owner's own name. No rules of
/// composition: they make people write "Matkhau@2026".
/// </summary>
public static class PasswordRules
{
    public const int MinimumLength = 12;

    /// <summary>Enough for any phrase; hashing more than this would only help somebody who wants to keep the server busy.</summary>
    public const int MaximumLength = 128;

    private const int ShortestName = 4;

    // a phrase of four words is hard to guess, even when each of them is common
    private const int FewWords = 3;
    private static readonly IReadOnlyList<string> CommonWords = Read("common-passwords.txt");

    /// <summary>The same password typed on different keyboards: composed and decomposed letters count as equal.</summary>
    public static string Normalize(string password) => password.Normalize(NormalizationForm.FormC);

    /// <summary>Throws when the password must not be taken.</summary>
    public static void Require(string password, string email)
    {
        var length = new System.Globalization.StringInfo(password).LengthInTextElements;

        if (length < MinimumLength)
        {
            throw new DomainException(AccountErrors.PasswordTooShort(MinimumLength));
        }

        if (password.Length > MaximumLength)
        {
            throw new DomainException(AccountErrors.PasswordTooLong(MaximumLength));
        }

        if (HasNameOf(email, password))
        {
            throw new DomainException(AccountErrors.PasswordHasName());
        }

        if (IsCommon(password))
        {
            throw new DomainException(AccountErrors.PasswordCommon());
        }
    }

    private static bool HasNameOf(string email, string password)
    {
        var name = VietnameseText.Fold(email.Split('@')[0]);

        return name.Length >= ShortestName && VietnameseText.Fold(password).Contains(name, StringComparison.Ordinal);
    }

    /// <summary>Whether nothing is left when the common words, the digits and the signs around them are taken away.</summary>
    private static bool IsCommon(string password)
    {
        var folded = VietnameseText.Fold(password);
        var isDigitsOnly = !folded.Any(char.IsLetter);

        return isDigitsOnly ? IsPattern(folded) : IsMadeOfCommonWords(folded) || IsMadeOfCommonWords(WithoutSubstitutes(folded)) || IsPattern(folded);
    }

    private static bool IsMadeOfCommonWords(string folded)
    {
        var letters = string.Concat(folded.Where(char.IsLetter));

        // words[i]: the fewest common words that the first i letters are made of
        var words = Enumerable.Repeat(int.MaxValue, letters.Length + 1).ToArray();
        words[0] = 0;

        for (var i = 0; i < letters.Length; i++)
        {
            if (words[i] >= FewWords)
            {
                continue;
            }

            foreach (var word in CommonWords.Where(word => letters.AsSpan(i).StartsWith(word, StringComparison.Ordinal)))
            {
                words[i + word.Length] = Math.Min(words[i + word.Length], words[i] + 1);
            }
        }

        return words[letters.Length] <= FewWords;
    }

    /// <summary>One sign or a short group again and again, or characters that follow each other: 111111111111, abcabcabcabc, 123456789012.</summary>
    private static bool IsPattern(string text)
    {
        const int LongestGroup = 4;
        var repeats = Enumerable.Range(1, LongestGroup).Any(group => text.Length > group * 2 && Enumerable.Range(group, text.Length - group).All(i => text[i] == text[i - group]));
        var steps = Enumerable.Range(1, text.Length - 1).Count(i => Math.Abs(text[i] - text[i - 1]) <= 1 || text[i - 1] - text[i] == 9);

        return repeats || steps >= text.Length - 2;
    }

    /// <summary>P@ssw0rd is password. What stands before the first and behind the last letter is decoration, not a letter in disguise.</summary>
    private static string WithoutSubstitutes(string text) => string.Concat(text.SkipWhile(IsNoLetter).Reverse().SkipWhile(IsNoLetter).Reverse().Select(c => c switch
    {
        '@' or '4' => 'a',
        '0' => 'o',
        '1' or '!' => 'i',
        '3' => 'e',
        '$' or '5' => 's',
        '7' => 't',
        _ => c,
    }));

    private static bool IsNoLetter(char c) => !char.IsLetter(c);

    private static string[] Read(string file)
    {
        using var stream = typeof(PasswordRules).Assembly.GetManifestResourceStream(typeof(PasswordRules), file)
            ?? throw new InvalidOperationException($"{file} is not part of the assembly.");
        using var reader = new StreamReader(stream);

        return [.. reader.ReadToEnd().Split('\n').Where(line => !line.StartsWith('#')).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(word => word.Trim())];
    }
}
