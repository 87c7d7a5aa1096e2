using Ocop.Domain.Common;
using Ocop.Domain.Products;

namespace Ocop.Domain.Labels;

public readonly record struct GtinPrefixId(Guid Value)
{
    public static GtinPrefixId Of(string first, string last) => new(StableId.OfDated("gtin-prefix", $"{first}-{last}", null));
}

/// <summary>What numbers of a range stand for.</summary>
public enum GtinPrefixUse
{
    /// <summary>Given by an office of GS1 to the businesses that registered with it.</summary>
    Issued,

    /// <summary>Within one business or region only: it names nothing outside.</summary>
    Restricted,
    Coupon,

    /// <summary>Periodicals and books.</summary>
    Publication,

    /// <summary>Kept by GS1 for itself.</summary>
    Reserved,
}

/// <summary>A range of GS1 prefixes (đầu mã GS1).</summary>
public sealed class GtinPrefix
{
    private GtinPrefix() { }

    public GtinPrefixId Id { get; private set; }

    /// <summary>First prefix, three digits.</summary>
    public string First { get; private set; } = null!;
    public string Last { get; private set; } = null!;
    public GtinPrefixUse Use { get; private set; }
    public string Name { get; private set; } = null!;
    public string NameEn { get; private set; } = null!;
    public bool Confirmed { get; private set; }
    public string Source { get; private set; } = null!;

    public static GtinPrefix Record(string first, string last, GtinPrefixUse use, string name, string nameEn, bool confirmed, string source) => new()
    {
        Id = GtinPrefixId.Of(first, last), First = first, Last = last, Use = use, Name = name, NameEn = nameEn, Confirmed = confirmed, Source = source,
    };

    /// <summary>The three digits that say who gives out the number. A GTIN-8 has them where its own digits begin.</summary>
    public static string Of(Gtin gtin)
    {
        const int length = 3;
        const int eight = 8;
        const int fourteen = 14;
        return gtin.Length == eight ? gtin.Value.Substring(fourteen - eight, length) : gtin.Value.Substring(1, length);
    }

    /// <summary>Whether a prefix lies within it.</summary>
    public bool Covers(string prefix) => string.CompareOrdinal(First, prefix) <= 0 && string.CompareOrdinal(prefix, Last) <= 0;
}
