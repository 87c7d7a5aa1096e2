using Ocop.Domain.Common;

namespace Ocop.Domain.Products;

/// <summary>A GS1 trade item number (GTIN-8, 12, 13 or 14), kept as 14 digits. The prefix 893 names the GS1 office that issued it, not the origin.</summary>
public readonly record struct Gtin
{
    private Gtin(string digits) => Value = digits;

    /// <summary>14 digits, padded with zeros on the left.</summary>
    public string Value { get; }

    /// <summary>8, 12, 13 or 14: how it is printed, as far as the leading zeros tell.</summary>
    public int Length
    {
        get
        {
            const int eight = 8;
            const int twelve = 12;
            const int thirteen = 13;
            return Value.TrimStart('0').Length switch { <= eight => eight, <= twelve => twelve, <= thirteen => thirteen, var longest => longest };
        }
    }

    /// <summary>The digits as they are printed.</summary>
    public string Printed => Value[^Length..];

    /// <summary>Reads a GTIN of 8, 12, 13 or 14 digits with a right check digit; spaces and hyphens between digits are allowed.</summary>
    public static bool TryParse(string? text, out Gtin gtin)
    {
        var digits = (text ?? "").Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        var ok = digits.Length is 8 or 12 or 13 or 14 && digits.All(char.IsAsciiDigit) && HasCheckDigit(digits);
        gtin = ok ? new(digits.PadLeft(14, '0')) : default;
        return ok;
    }

    /// <inheritdoc cref="TryParse"/>
    /// <exception cref="DomainException"><c>product.gtin_invalid</c></exception>
    public static Gtin Parse(string text) => TryParse(text, out var gtin) ? gtin : throw new DomainException(ProductErrors.GtinInvalid(text));

    /// <summary>GS1's modulo 10 over any number of digits, the last being the check digit.</summary>
    public static bool HasCheckDigit(ReadOnlySpan<char> digits)
    {
        var sum = 0;

        for (var i = 0; i < digits.Length; i++)
        {
            if (!char.IsAsciiDigit(digits[i]))
            {
                return false;
            }

            sum += (digits[i] - '0') * ((digits.Length - i) % 2 == 0 ? 3 : 1);
        }

        return digits.Length > 1 && sum % 10 == 0;
    }

    public override string ToString() => Value;
}
