using Ocop.Domain.Imports;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Imports;

/// <summary>
/// What rows before have entered or added to, kept small however long the list is: hashes that lead to ids. What the ids stand for waits in the staging
/// tables, and a product found by chance is told apart when it is read from there.
/// </summary>
internal sealed class PlannedProducts
{
    private const int None = -1;
    private readonly List<(ProductId Id, int Before)> _entries = [];
    private readonly Dictionary<int, int> _last = [];
    private readonly Dictionary<ProductId, int> _lines = [];

    /// <summary>Line that named the product last; none when no row has.</summary>
    public int? LineOf(ProductId id) => _lines.TryGetValue(id, out var line) ? line : null;

    /// <summary>A row names the product; it has the owner that the product has by now.</summary>
    public void Named(KnownProduct product, int line)
    {
        _lines[product.Id] = line;

        if (!product.Ownerless)
        {
            Add(Hash(product.SubjectId, product.Key), product.Id);
        }
        else if (product.Planned)
        {
            Add(Hash(default, product.Key), product.Id);
        }
    }

    public void AddCode(ProductId id, string codeKey) => Add(Hash(null, "#" + codeKey), id);

    public IEnumerable<ProductId> Find(SubjectId subject, string key) => Find(Hash(subject, key));

    public IEnumerable<ProductId> FindOwnerless(string key) => Find(Hash(null, key));

    public IEnumerable<ProductId> FindCode(string codeKey) => Find(Hash(null, "#" + codeKey));

    private static int Hash(SubjectId? subject, string key) => HashCode.Combine(subject, string.GetHashCode(key, StringComparison.Ordinal));

    private void Add(int hash, ProductId id)
    {
        if (Find(hash).Contains(id))
        {
            return;
        }

        _entries.Add((id, _last.GetValueOrDefault(hash, None)));
        _last[hash] = _entries.Count - 1;
    }

    private IEnumerable<ProductId> Find(int hash)
    {
        for (var at = _last.GetValueOrDefault(hash, None); at != None; at = _entries[at].Before)
        {
            yield return _entries[at].Id;
        }
    }
}

/// <summary>What a row before enters of a product, or adds to it.</summary>
/// <param name="Product">As it is entered; none when it was there.</param>
/// <param name="SubjectId">Its owner from then on.</param>
/// <param name="NamesOwner">It had none before.</param>
/// <param name="CodeKeys">That it adds.</param>
/// <param name="Certification">That it enters or completes.</param>
public sealed record PlannedEntry(
    ProductId Id, int Line, KnownProduct? Product, SubjectId SubjectId, bool NamesOwner, IReadOnlyList<string> CodeKeys, string? Source, KnownCertification? Certification)
{
    /// <summary>The product once the row is entered.</summary>
    public KnownProduct ApplyTo(KnownProduct? before)
    {
        var product = Product ?? before ?? throw new InvalidOperationException($"Line {Line} adds to a product that nobody has.");
        product.CodeKeys = [.. product.CodeKeys, .. CodeKeys];
        product.Sources = Source is null ? product.Sources : [.. product.Sources, Source];

        if (NamesOwner)
        {
            (product.SubjectId, product.Ownerless) = (SubjectId, false);
        }

        if (Certification is { } certification)
        {
            product.Certifications = [.. product.Certifications.Where(c => c.Id != certification.Id), certification];
        }

        return product;
    }
}
