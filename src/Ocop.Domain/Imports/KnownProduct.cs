using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Imports;

/// <summary>A product as matching sees it: one of the register, or one that a row above enters.</summary>
public sealed class KnownProduct(ProductId id, string name, SubjectId subjectId, string subjectName, bool ownerless, UnitId? unitId, bool planned)
{
    public ProductId Id { get; } = id;
    public string Name { get; } = name;
    public string Key { get; } = ProductNames.Key(name);

    /// <summary>Owner; may change by a row that names the owner of an ownerless one.</summary>
    public SubjectId SubjectId { get; set; } = subjectId;
    public string SubjectName { get; } = subjectName;

    /// <summary>Its subject is a placeholder.</summary>
    public bool Ownerless { get; set; } = ownerless;
    public UnitId? UnitId { get; } = unitId;

    /// <summary>Comes from this list.</summary>
    public bool Planned { get; } = planned;

    /// <summary>Who had it before; old lists name them.</summary>
    public IReadOnlyCollection<SubjectId> FormerSubjects { get; init; } = [];

    /// <summary>Names of records that were merged into it.</summary>
    public IReadOnlyCollection<string> OtherNames { get; init; } = [];
    public IReadOnlyCollection<string> CodeKeys { get; set; } = [];

    /// <summary>Where it was found: addresses, and titles of what has none.</summary>
    public IReadOnlyCollection<string> Sources { get; set; } = [];
    public IReadOnlyList<KnownCertification> Certifications { get; set; } = [];

    /// <summary>Whether a list's name is this product's: the same but for spelling habits, and the tones agree where both have any.</summary>
    public bool IsNamed(string name, string key) => Is(Name, Key, name, key) || OtherNames.Any(n => Is(n, ProductNames.Key(n), name, key));

    /// <summary>Likeness of a name; 0 when a number in it differs, for "loại 1" is not "loại 2".</summary>
    public double Likeness(string name, string key)
    {
        if (!Digits(Key).SequenceEqual(Digits(key)))
        {
            return 0;
        }

        return Key == key ? 0.95 : ProductNames.Similarity(Name, name);
    }

    private static bool Is(string its, string itsKey, string name, string key) => itsKey == key
        && (string.Equals(its, name, StringComparison.OrdinalIgnoreCase) || SameTones(its, name) || !SpellingKey.HasMarks(its) || !SpellingKey.HasMarks(name));

    // "VD20" and "VD 20" differ in the spelling key only by a space.
    private static bool SameTones(string left, string right) =>
        SpellingKey.Of(left).Replace(" ", "", StringComparison.Ordinal).Replace("#", "", StringComparison.Ordinal)
        == SpellingKey.Of(right).Replace(" ", "", StringComparison.Ordinal).Replace("#", "", StringComparison.Ordinal);

    private static IEnumerable<string> Digits(string key) =>
        key.Split(' ').Where(w => w.Length > 0 && char.IsAsciiDigit(w[0])).Order(StringComparer.Ordinal);
}
