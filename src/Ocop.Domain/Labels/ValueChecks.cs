using System.Collections.Frozen;
using System.Globalization;
using System.Numerics;
using Ocop.Domain.Products;

namespace Ocop.Domain.Labels;

/// <summary>The checks that GS1 asks of the parts of a value, by the names of its syntax dictionary.</summary>
internal static class ValueChecks
{
    private const string Set82 = "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
    private const string PairAlphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const int LeastCompanyPrefix = 4;
    private const int LatestHour = 23;
    private const int LatestMinute = 59;

    private static readonly int[] Primes = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83];

    private static readonly Lazy<FrozenDictionary<string, FrozenSet<string>>> Iso = new(
        () => LabelTables.Rows("iso-codes.csv").ToFrozenDictionary(row => row[0], row => row[1].Split(' ').ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal));

    private static readonly FrozenDictionary<string, Func<string, bool>> Named = new Dictionary<string, Func<string, bool>>(StringComparer.Ordinal)
    {
        ["csum"] = v => Gtin.HasCheckDigit(v),
        ["csumalpha"] = HasCheckPair,
        ["gcppos1"] = v => BeginsWithDigits(v, 0),
        ["gcppos2"] = v => BeginsWithDigits(v, 1),
        ["yymmdd"] = v => IsDay("20" + v),
        ["yymmd0"] = v => IsDay(v.EndsWith("00", StringComparison.Ordinal) ? $"20{v[..4]}01" : "20" + v),
        ["yyyymmdd"] = IsDay,
        ["hhmi"] = v => Number(v[..2]) <= LatestHour && Number(v[2..]) <= LatestMinute,
        ["hh"] = v => Number(v) <= LatestHour,
        ["mi"] = v => Number(v) <= LatestMinute,
        ["ss"] = v => Number(v) <= LatestMinute,
        ["iso3166"] = v => Iso.Value["country_numeric"].Contains(v),
        ["iso3166999"] = v => v == "999" || Iso.Value["country_numeric"].Contains(v),
        ["iso3166alpha2"] = v => Iso.Value["country_alpha2"].Contains(v),
        ["iso4217"] = v => Iso.Value["currency_numeric"].Contains(v),
        ["iso5218"] = v => v is "0" or "1" or "2" or "9",
        ["yesno"] = v => v is "0" or "1",
        ["winding"] = v => v is "0" or "1" or "9",
        ["zero"] = v => v.All(c => c == '0'),
        ["nonzero"] = v => v.Any(c => c != '0'),
        ["nozeroprefix"] = v => v == "0" || v[0] != '0',
        ["hasnondigit"] = v => !v.All(char.IsAsciiDigit),
        ["hyphen"] = v => v.All(c => c == '-'),
        ["latitude"] = v => long.Parse(v, CultureInfo.InvariantCulture) <= 1_800_000_000,
        ["longitude"] = v => long.Parse(v, CultureInfo.InvariantCulture) <= 3_600_000_000,
        ["mediatype"] = v => Number(v) is (>= 1 and <= 10) or (>= 80 and <= 99),
        ["pieceoftotal"] = v => Number(v[..2]) > 0 && Number(v[..2]) <= Number(v[2..]),
        ["posinseqslash"] = v => v[1] == '/' && v[0] is >= '1' and <= '9' && v[2] is >= '1' and <= '9' && v[0] <= v[2],
        ["importeridx"] = v => v.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'),
        ["pcenc"] = HasWholeEscapes,
        ["iban"] = IsIban,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a value fits its identifier's format, to its end.</summary>
    public static bool Fits(ApplicationIdentifier ai, string value)
    {
        var rest = value;

        foreach (var part in ai.Parts)
        {
            if (rest.Length == 0 && part.Optional)
            {
                continue;
            }

            var piece = rest[..Math.Min(rest.Length, part.Most)];
            rest = rest[piece.Length..];

            // a check that is not named here is of an identifier that no Digital Link holds
            if (piece.Length < part.Least || !piece.All(c => Holds(part.Characters, c)) || !part.Checks.All(check => !Named.TryGetValue(check, out var holds) || holds(piece)))
            {
                return false;
            }
        }

        return rest.Length == 0;
    }

    private static bool Holds(CharacterSet set, char c) => set switch
    {
        CharacterSet.Numeric => char.IsAsciiDigit(c),
        CharacterSet.Set39 => char.IsAsciiDigit(c) || char.IsAsciiLetterUpper(c) || c is '#' or '-' or '/',
        CharacterSet.Base64Url => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '=',
        _ => Set82.Contains(c, StringComparison.Ordinal),
    };

    private static bool BeginsWithDigits(string value, int at) =>
        value.Length >= at + LeastCompanyPrefix && value.AsSpan(at, LeastCompanyPrefix).IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsDay(string yyyymmdd) => DateOnly.TryParseExact(yyyymmdd, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    /// <summary>GS1's pair of check characters over letters and digits: weights are primes from the right, modulo 1021.</summary>
    private static bool HasCheckPair(string value)
    {
        const int modulus = 1021;
        const int symbols = 32;
        var payload = value.AsSpan()[..Math.Max(0, value.Length - 2)];

        if (payload.Length == 0 || payload.Length > Primes.Length)
        {
            return false;
        }

        var sum = 0;

        for (var i = 0; i < payload.Length; i++)
        {
            sum += Set82.IndexOf(payload[i], StringComparison.Ordinal) * Primes[payload.Length - 1 - i];
        }

        sum %= modulus;
        return value[^2] == PairAlphabet[sum / symbols] && value[^1] == PairAlphabet[sum % symbols];
    }

    private static bool HasWholeEscapes(string value)
    {
        for (var i = value.IndexOf('%', StringComparison.Ordinal); i >= 0; i = value.IndexOf('%', i + 1))
        {
            if (i + 2 >= value.Length || !char.IsAsciiHexDigit(value[i + 1]) || !char.IsAsciiHexDigit(value[i + 2]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsIban(string value)
    {
        const int head = 4;

        if (value.Length <= head || !value.All(c => char.IsAsciiDigit(c) || char.IsAsciiLetterUpper(c)))
        {
            return false;
        }

        var digits = string.Concat((value[head..] + value[..head]).Select(c => char.IsAsciiDigit(c) ? c.ToString() : (c - 'A' + 10).ToString(CultureInfo.InvariantCulture)));
        return BigInteger.Parse(digits, CultureInfo.InvariantCulture) % 97 == 1;
    }
}
