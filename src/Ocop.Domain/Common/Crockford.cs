using System.Security.Cryptography;

namespace Ocop.Domain.Common;

/// <summary>Crockford's base 32: no I, L, O or U, so that a code survives being read aloud and typed; with a check character modulo 37.</summary>
public static class Crockford
{
    private const string Digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const string CheckDigits = Digits + "*~$=U";
    private const int CodeSymbols = 5;

    /// <summary>The code of a case, for telephone and paper: <c>TH-2026-7QK2MX</c>, five random symbols and a check character.</summary>
    public static string NewCode(string prefix, int year)
    {
        // the five extra check characters are awkward to read aloud, so such a draw is thrown away
        while (true)
        {
            var symbols = Random(CodeSymbols);

            if (char.IsAsciiLetterOrDigit(Check(symbols)) && Check(symbols) != 'U')
            {
                return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{prefix}-{year}-{symbols}{Check(symbols)}");
            }
        }
    }

    /// <summary>A random text of so many symbols (5 bits each), without check character.</summary>
    public static string Random(int length) => string.Create(length, 0, static (span, _) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = Digits[RandomNumberGenerator.GetInt32(32)];
        }
    });

    /// <summary>A text of so many symbols by random bytes, one for each.</summary>
    public static string Of(ReadOnlySpan<byte> bytes, int length) => string.Create(length, bytes, static (span, from) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = Digits[from[i] & 31];
        }
    });

    /// <summary>The check character of a text of Crockford symbols.</summary>
    public static char Check(ReadOnlySpan<char> symbols)
    {
        var remainder = 0;

        foreach (var c in symbols)
        {
            remainder = ((remainder * 32) + Digits.IndexOf(c, StringComparison.Ordinal)) % 37;
        }

        return CheckDigits[remainder];
    }

    /// <summary>What a person may have typed, in canonical symbols: upper case, I and L as 1, O as 0, hyphens and spaces left out.</summary>
    public static string Canonical(string typed) => string.Concat(typed.ToUpperInvariant()
        .Where(c => c is not ('-' or ' '))
        .Select(c => c switch { 'I' or 'L' => '1', 'O' => '0', _ => c }));

    /// <summary>Whether the last symbol is the check character of those before it.</summary>
    public static bool IsValid(string canonical) =>
        canonical.Length > 1
        && canonical.AsSpan(0, canonical.Length - 1).IndexOfAnyExcept(Digits) < 0
        && Check(canonical.AsSpan(0, canonical.Length - 1)) == canonical[^1];
}
