using System.Runtime.InteropServices;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Common;
using Ocop.Domain.Imports;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Imports;

/// <summary>Which product a row means.</summary>
internal sealed record ProductDecision(KnownProduct? Known, IReadOnlyList<MatchCandidate> Candidates)
{
    public List<ImportMessage> Messages { get; } = [];

    /// <summary>Codes of the row that no other product has.</summary>
    public string? Code { get; set; }
    public string? Gtin { get; set; }
}

/// <summary>Asks what rows before would do to products. Only those of earlier batches are staged.</summary>
internal delegate Task<IReadOnlyList<PlannedEntry>> ReadPlanned(IReadOnlyCollection<ProductId> products, CancellationToken ct);

/// <summary>Finds the products that rows mean; remembers those that rows before have entered.</summary>
internal sealed class ProductPlanner(UnitNearness units, IRegisterLookup register, ReadPlanned readPlanned)
{
    /// <summary>Below this, two names of one subject's products are two products beyond doubt.</summary>
    private const double NearScore = 0.85;

    /// <summary>A code found with a name less like than this was typed into the wrong row.</summary>
    private const double CodeNameScore = 0.5;
    private const int MostCompared = 500;

    private readonly PlannedProducts _before = new();
    private ILookup<string, ProductId>? _ownerless;

    // of this batch
    private readonly Dictionary<(SubjectId Subject, string Key), List<KnownProduct>> _plannedBySubject = [];
    private readonly Dictionary<string, List<KnownProduct>> _plannedOwnerless = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownProduct> _plannedCodes = new(StringComparer.Ordinal);
    private Dictionary<ProductId, KnownProduct> _found = [];
    private ILookup<SubjectId, KnownProduct> _bySubject = Array.Empty<KnownProduct>().ToLookup(p => p.SubjectId);
    private ILookup<string, KnownProduct> _foundOwnerless = Array.Empty<KnownProduct>().ToLookup(p => p.Key);
    private Dictionary<string, KnownProduct> _byCode = new(StringComparer.Ordinal);

    /// <summary>Asks the register about a batch of rows at once.</summary>
    public async Task PrepareAsync(IReadOnlyCollection<(InterpretedRow Row, RowChoice Choice, SubjectDecision Subject)> rows, CancellationToken ct)
    {
        _ownerless ??= (await register.OwnerlessAsync(ct)).ToLookup(p => ProductNames.Key(p.Name), p => p.Id, StringComparer.Ordinal);
        var subjects = rows.Where(r => r.Subject.InRegister).Select(r => r.Subject.Id!.Value.Value).ToHashSet();
        var codes = rows.SelectMany(r => CodeKeys(r.Row)).ToHashSet(StringComparer.Ordinal);
        var ids = rows.Select(r => r.Choice.ProductId).OfType<Guid>().Select(i => new ProductId(i)).ToHashSet();

        foreach (var (row, _, subject) in rows)
        {
            foreach (var key in row.ProductNames.Select(ProductNames.Key))
            {
                ids.UnionWith(_ownerless[key]);
                ids.UnionWith(_before.FindOwnerless(key));
                ids.UnionWith(subject.Id is { } owner ? _before.Find(owner, key) : []);
            }
        }

        await LoadAsync(subjects, codes, ids, ct);
    }

    private async Task LoadAsync(IReadOnlyCollection<Guid> subjects, IReadOnlyCollection<string> codes, HashSet<ProductId> ids, CancellationToken ct)
    {
        ids.UnionWith(codes.SelectMany(_before.FindCode));
        var found = (await register.ProductsAsync(subjects, codes, [.. ids.Select(i => i.Value)], ct)).DistinctBy(p => p.Id).ToDictionary(p => p.Id);

        // What a row before has entered, or added to a product, counts, whatever the register says.
        ids.UnionWith(found.Keys);
        ids.RemoveWhere(id => _before.LineOf(id) is null);

        foreach (var entry in ids.Count == 0 ? [] : await readPlanned(ids, ct))
        {
            found[entry.Id] = entry.ApplyTo(found.GetValueOrDefault(entry.Id));
        }

        Index(found);
    }

    private void Index(Dictionary<ProductId, KnownProduct> found)
    {
        _plannedBySubject.Clear();
        _plannedOwnerless.Clear();
        _plannedCodes.Clear();
        _found = found;
        _foundOwnerless = _found.Values.Where(p => p is { Planned: true, Ownerless: true }).ToLookup(p => p.Key, StringComparer.Ordinal);
        _bySubject = _found.Values.SelectMany(p => p.FormerSubjects.Append(p.SubjectId).Select(s => (Subject: s, Product: p))).ToLookup(p => p.Subject, p => p.Product);
        _byCode = _found.Values.SelectMany(p => p.CodeKeys.Select(k => (k, p))).DistinctBy(c => c.k).ToDictionary(c => c.k, c => c.p, StringComparer.Ordinal);
    }

    /// <summary>Whether the row's code leads to a recorded product with a known owner, so that the row need not bring a subject.</summary>
    public bool KnowsByCode(InterpretedRow row) =>
        row.ProductNames.Count == 1 && ByCode(row, row.ProductNames[0], ProductNames.Key(row.ProductNames[0])) is { Ownerless: false };

    /// <summary>Asks for what rows name by code or by a person's choice, before their subjects are known.</summary>
    public async Task PrepareCodesAsync(IReadOnlyCollection<(InterpretedRow Row, RowChoice Choice)> rows, CancellationToken ct)
    {
        var codes = rows.SelectMany(r => CodeKeys(r.Row)).ToHashSet(StringComparer.Ordinal);
        await LoadAsync([], codes, [.. rows.Select(r => r.Choice.ProductId).OfType<Guid>().Select(i => new ProductId(i))], ct);
    }

    /// <summary>Line of this list that named the product last; none before any has.</summary>
    public int? LineOf(KnownProduct product) => _before.LineOf(product.Id);

    /// <summary>A product that a person chose.</summary>
    public KnownProduct Chosen(Guid id) => _found.GetValueOrDefault(new ProductId(id)) ?? throw new DomainException(ImportErrors.UnknownChoice());

    public ProductDecision Decide(InterpretedRow row, string name, RowChoice choice, SubjectDecision subject)
    {
        var key = ProductNames.Key(name);
        var decision = Find(row, name, key, choice, subject);

        // A cell with several products cannot say whose the code is.
        if (row.ProductNames.Count == 1)
        {
            decision.Code = Free(row.ProductCode, ImportField.ProductCode, decision);
            decision.Gtin = Free(row.Gtin, ImportField.Gtin, decision);
        }

        return decision;
    }

    /// <summary>The register will have the product, or more about it, once this list is entered.</summary>
    /// <param name="product">As it will be.</param>
    /// <param name="line">The row that says so.</param>
    /// <param name="codes">That the row gives it; one that it is given by the register is in no list yet.</param>
    public void Remember(KnownProduct product, int line, IEnumerable<string> codes)
    {
        _before.Named(product, line);

        if (!product.Ownerless)
        {
            Add(_plannedBySubject, (product.SubjectId, product.Key), product);
        }
        else if (product.Planned)
        {
            Add(_plannedOwnerless, product.Key, product);
        }

        foreach (var key in codes.Select(ProductCode.KeyOf))
        {
            _plannedCodes.TryAdd(key, product);
            _before.AddCode(product.Id, key);
        }
    }

    private ProductDecision Find(InterpretedRow row, string name, string key, RowChoice choice, SubjectDecision subject)
    {
        if (choice.ProductId is { } id)
        {
            return new(Chosen(id), []);
        }

        var unit = SubjectMatching.UnitOf(row);

        if (!choice.NewProduct && ByCode(row, name, key) is { } coded)
        {
            return Coded(coded, row, name, key, subject);
        }

        if (subject.Ownerless)
        {
            var same = Ownerless(key, choice.NewProduct).FirstOrDefault(p => p.IsNamed(name, key) && (p.UnitId == unit || (row.SourceUrl is { } url && p.Sources.Contains(url))));
            return new(same, []);
        }

        if (subject.Id is { } owner)
        {
            var planned = _plannedBySubject.GetValueOrDefault((owner, key)) ?? [];
            var recorded = _bySubject[owner].Where(p => p.Planned || !choice.NewProduct);

            if (planned.Concat(recorded).FirstOrDefault(p => p.IsNamed(name, key)) is { } same)
            {
                return new(same, []);
            }
        }

        var near = choice.NewProduct ? [] : Near(name, key, unit, subject);
        var decision = new ProductDecision(null, near);

        if (near.Count > 0)
        {
            decision.Messages.Add(MatchMessages.ProductNear(near));
        }

        return decision;
    }

    private static ProductDecision Coded(KnownProduct coded, InterpretedRow row, string name, string key, SubjectDecision subject)
    {
        var decision = new ProductDecision(coded, []);

        if (!coded.IsNamed(name, key))
        {
            decision.Messages.Add(MatchMessages.CodeNameDiffers(row.ProductCode ?? row.Gtin!, coded.Name));
        }

        if (!subject.Ownerless && !coded.Ownerless && subject.Id != coded.SubjectId && !(subject.Id is { } s && coded.FormerSubjects.Contains(s)))
        {
            decision.Messages.Add(MatchMessages.CodeOfOtherSubject(coded.Name, coded.SubjectName));
        }

        return decision;
    }

    private KnownProduct? ByCode(InterpretedRow row, string name, string key) => row.ProductNames.Count != 1
        ? null
        : CodeKeys(row).Select(Owner).OfType<KnownProduct>().FirstOrDefault(p => p.IsNamed(name, key) || ProductNames.Similarity(p.Name, name) >= CodeNameScore);

    private KnownProduct? Owner(string codeKey) => _plannedCodes.GetValueOrDefault(codeKey) ?? _byCode.GetValueOrDefault(codeKey);

    private string? Free(string? code, ImportField field, ProductDecision decision)
    {
        if (code is null)
        {
            return null;
        }

        var owner = Owner(ProductCode.KeyOf(code));

        if (owner is not null && owner != decision.Known)
        {
            decision.Messages.Add(MatchMessages.CodeOfOtherProduct(code, owner.Name, field));
        }

        return owner is null ? code : null;
    }

    private IEnumerable<KnownProduct> Ownerless(string key, bool onlyPlanned) =>
        (_plannedOwnerless.GetValueOrDefault(key) ?? []).Concat(_foundOwnerless[key]).Concat(onlyPlanned ? [] : _ownerless![key].Select(i => _found.GetValueOrDefault(i)).OfType<KnownProduct>());

    /// <summary>Products of the same subject in the register with a name much alike, and ownerless ones of the same name.</summary>
    private IReadOnlyList<MatchCandidate> Near(string name, string key, UnitId? unit, SubjectDecision subject)
    {
        var own = subject.InRegister
            ? _bySubject[subject.Id!.Value].Where(p => !p.Planned).Take(MostCompared).Select(p => (Product: p, Score: p.Likeness(name, key))).Where(p => p.Score >= NearScore)
            : [];
        var ownerless = Ownerless(key, onlyPlanned: false)
            .Where(p => !p.Planned && p.IsNamed(name, key) && units.Compare(unit, p.UnitId) is UnitRelation.Same or UnitRelation.Overlapping).Select(p => (Product: p, Score: 0.9));

        return
        [
            .. own.Concat(ownerless).OrderByDescending(p => p.Score).Take(5)
                .Select(p => new MatchCandidate(p.Product.Id.Value, p.Product.SubjectId.Value, p.Product.Name, p.Product.UnitId?.Value, Math.Round(p.Score, 2), false)),
        ];
    }

    private static IEnumerable<string> CodeKeys(InterpretedRow row) => new[] { row.ProductCode, row.Gtin }.OfType<string>().Select(ProductCode.KeyOf);

    private static void Add<TKey>(Dictionary<TKey, List<KnownProduct>> index, TKey key, KnownProduct product)
        where TKey : notnull
    {
        var products = CollectionsMarshal.GetValueRefOrAddDefault(index, key, out _) ??= [];

        if (!products.Contains(product))
        {
            products.Add(product);
        }
    }
}
