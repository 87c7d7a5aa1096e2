using Ocop.Domain.Common;

namespace Ocop.Domain.Products;

/// <summary>What kind of name a code is for its product.</summary>
public enum ProductCodeKind
{
    /// <summary>The product's code today.</summary>
    Code,

    /// <summary>A code it had before (older code schemes, merged duplicates).</summary>
    Alias,

    /// <summary>A GS1 number on its packs.</summary>
    Gtin,
}

/// <summary>One code that leads to a product. Codes are opaque: <c>83-832-28882-2-2022</c>, <c>OCOP-7QK2M9XA</c>, a GTIN.</summary>
public sealed class ProductCode
{
    public const int MaxLength = 64;

    /// <summary>What our own codes begin with, folded.</summary>
    public const string OwnWord = "ocop";
    private const string OwnPrefix = "OCOP-";
    private const int OwnSymbols = 7;
    private const string Dashes = "‐‑‒–—−";

    private ProductCode() { }

    internal ProductCode(ProductCodeKind kind, string value)
    {
        Kind = kind;
        Value = kind == ProductCodeKind.Gtin ? Gtin.Parse(value).Value : Guard.Required(value, "code", "mã sản phẩm", MaxLength);
        Key = KeyOf(Value);
    }

    public ProductCodeKind Kind { get; private set; }

    /// <summary>As printed.</summary>
    public string Value { get; private set; } = null!;

    /// <summary>What a look-up compares; unique over all products.</summary>
    public string Key { get; private set; } = null!;

    /// <summary>A new code for a product that came without one: <c>OCOP-</c>, seven random symbols, a check character.</summary>
    public static string NewOwn()
    {
        // The five extra check characters (*~$=U) are awkward in addresses, so such a draw is thrown away.
        while (true)
        {
            var symbols = Crockford.Random(OwnSymbols);

            if (char.IsAsciiLetterOrDigit(Crockford.Check(symbols)) && Crockford.Check(symbols) != 'U')
            {
                return OwnPrefix + symbols + Crockford.Check(symbols);
            }
        }
    }

    /// <summary>
    /// The form that look-ups compare: upper case, no white space, one kind of hyphen; own codes forgive O/0, I/L/1 and a missing hyphen, GTINs are padded to
    /// 14 digits.
    /// </summary>
    public static string KeyOf(string text)
    {
        if (Gtin.TryParse(text, out var gtin))
        {
            return gtin.Value;
        }

        var upper = string.Concat(VietnameseText.Clean(text).ToUpperInvariant().Where(c => c != ' ').Select(c => Dashes.Contains(c, StringComparison.Ordinal) ? '-' : c));
        return OwnKeyOf(upper) ?? upper;
    }

    private static string? OwnKeyOf(string upper)
    {
        const int letters = 4;

        if (upper.Length <= letters || !upper[..letters].Replace('0', 'O').Equals("OCOP", StringComparison.Ordinal))
        {
            return null;
        }

        // without its hyphen it is ours only when the check character says so
        var symbols = Crockford.Canonical(upper[letters..]);
        return upper[letters] == '-' || (symbols.Length == OwnSymbols + 1 && Crockford.IsValid(symbols)) ? OwnPrefix + symbols : null;
    }

    internal void BecomeAlias() => Kind = Kind == ProductCodeKind.Code ? ProductCodeKind.Alias : Kind;

    internal void BecomeCode() => Kind = ProductCodeKind.Code;
}
