using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Ocop.Domain.Common;

namespace Ocop.Domain.Labels;

/// <summary>
/// The public code of one stamp: 64 random bits as thirteen Crockford symbols and a check symbol. The check is a weighted sum over the field of 32 elements:
/// it is a symbol like the others, and no single wrong symbol and no two that changed places pass it.
/// </summary>
public readonly record struct StampCode(long Value)
{
    /// <summary>Symbols with the check symbol.</summary>
    public const int Length = Symbols + 1;
    private const int Symbols = 13;
    private const int BitsOfSymbol = 5;
    private const string Digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>As it stands in an address.</summary>
    public override string ToString()
    {
        var bits = (ulong)Value;
        return string.Create(Length, bits, static (span, from) =>
        {
            for (var i = Symbols - 1; i >= 0; i--, from >>= BitsOfSymbol)
            {
                span[i] = Digits[(int)(from & 31)];
            }

            span[Symbols] = Digits[CheckOf(span[..Symbols])];
        });
    }

    /// <summary>As it stands on the stamp: 4-5-5.</summary>
    public string Printed => ToString() is var text ? $"{text[..4]}-{text[4..9]}-{text[9..]}" : "";

    /// <summary>A new one.</summary>
    public static StampCode Draw()
    {
        Span<long> drawn = stackalloc long[1];
        Draw(drawn);
        return new(drawn[0]);
    }

    /// <summary>Fills with new ones, in no order. All digits would look like a trade item's number, so such a draw is thrown away.</summary>
    public static void Draw(Span<long> codes)
    {
        RandomNumberGenerator.Fill(MemoryMarshal.AsBytes(codes));

        foreach (ref var code in codes)
        {
            while (!new StampCode(code).HasLetter())
            {
                RandomNumberGenerator.Fill(MemoryMarshal.AsBytes(new Span<long>(ref code)));
            }
        }
    }

    /// <summary>Whether somebody may have meant a stamp: the length and the symbols fit, whatever the check symbol says.</summary>
    public static bool LooksLikeOne(string? typed) => CanonicalOf(typed) is not null;

    /// <summary>What somebody scanned or typed; forgives case, hyphens, spaces, O for 0, and I and L for 1.</summary>
    public static bool TryParse(string? typed, out StampCode code)
    {
        code = default;

        if (CanonicalOf(typed) is not { } symbols || Digits[CheckOf(symbols.AsSpan(0, Symbols))] != symbols[^1] || symbols[0] > 'F')
        {
            return false;
        }

        ulong bits = 0;

        foreach (var c in symbols.AsSpan(0, Symbols))
        {
            bits = (bits << BitsOfSymbol) | (uint)Digits.IndexOf(c, StringComparison.Ordinal);
        }

        code = new((long)bits);
        return true;
    }

    private static string? CanonicalOf(string? typed)
    {
        if (typed is null || typed.Length is < Length or > 2 * Length)
        {
            return null;
        }

        var symbols = Crockford.Canonical(typed);
        return symbols.Length == Length && symbols.AsSpan().IndexOfAnyExcept(Digits) < 0 && symbols.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0 ? symbols : null;
    }

    private bool HasLetter()
    {
        for (var bits = (ulong)Value; bits != 0; bits >>= BitsOfSymbol)
        {
            if ((bits & 31) > 9)
            {
                return true;
            }
        }

        return ToString().AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0;
    }

    /// <summary>The sum of each symbol times its own power of the field's generator, by Horner's rule.</summary>
    private static int CheckOf(ReadOnlySpan<char> symbols)
    {
        var sum = 0;

        foreach (var c in symbols)
        {
            sum = Twice(sum ^ Digits.IndexOf(c, StringComparison.Ordinal));
        }

        return sum;
    }

    /// <summary>Times the generator, modulo x⁵ + x² + 1.</summary>
    private static int Twice(int value) => (value << 1) ^ (value >= 16 ? 0b100101 : 0);
}
