using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Common;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Products;

public readonly record struct ProductId(Guid Value)
{
    public static ProductId New() => new(Guid.CreateVersion7());
}

/// <summary>What a person may say about a product; the same for registering and editing.</summary>
/// <param name="UnitId">The unit as the paper names it, old or new.</param>
/// <param name="CurrentUnitId">Today's commune, where the old one leads to exactly one.</param>
public sealed record ProductDetails(
    string Name, ProductTypeId? TypeId, UnitId? UnitId, UnitId? CurrentUnitId, string? Description, string? Story);

/// <summary>One product of one subject (sản phẩm OCOP). Its recognitions are <c>Certification</c>s of their own.</summary>
public sealed partial class Product : AggregateRoot
{
    public const int MaxNameLength = 300;
    public const int MaxProseLength = 8000;
    public const int MaxImages = 20;

    private readonly List<ProductCode> _codes = [];
    private readonly List<ProductSource> _sources = [];
    private readonly List<ProductImage> _images = [];
    private readonly List<ProductTransfer> _transfers = [];

    private Product() { }

    public ProductId Id { get; private set; }
    public string Name { get; private set; } = null!;
    public SubjectId SubjectId { get; private set; }
    public ProductTypeId? TypeId { get; private set; }
    public UnitId? UnitId { get; private set; }
    public UnitId? CurrentUnitId { get; private set; }
    public string? Description { get; private set; }
    public string? Story { get; private set; }

    /// <summary>Seeded so that every state can be seen; never in Production, and marked wherever it is shown.</summary>
    public bool Illustrative { get; private set; }

    /// <summary>Set when this record turned out to be another one's duplicate.</summary>
    public ProductId? MergedIntoId { get; private set; }

    public IReadOnlyList<ProductCode> Codes => _codes;
    public IReadOnlyList<ProductSource> Sources => _sources;
    public IReadOnlyList<ProductImage> Images => _images;
    public IReadOnlyList<ProductTransfer> Transfers => _transfers;

    public string Code => _codes.Single(c => c.Kind == ProductCodeKind.Code).Value;

    /// <summary>Enters a product into the register.</summary>
    /// <param name="subjectId">Whose it is.</param>
    /// <param name="details">What is known of it.</param>
    /// <param name="code">As a list has it, or one of our own that no product has.</param>
    /// <param name="illustrative">Invented to show the software.</param>
    /// <param name="id">Of an invented one that examples name; a new one unless told.</param>
    public static Product Register(SubjectId subjectId, ProductDetails details, string code, bool illustrative = false, ProductId? id = null)
    {
        var product = new Product { Id = id ?? ProductId.New(), SubjectId = subjectId, Illustrative = illustrative };
        product.Apply(details);
        product._codes.Add(new(ProductCodeKind.Code, code));
        product.Raise(new ProductRegistered(product.Id, product.Code, product.Name, subjectId));
        return product;
    }

    public void Change(ProductDetails details)
    {
        RefuseIfMerged();
        List<FieldChange> changes = [];
        var before = (Name, TypeId, UnitId, CurrentUnitId, Description, Story);
        Apply(details);
        FieldChange.Note(changes, "name", before.Name, Name);
        FieldChange.Note(changes, "typeId", before.TypeId?.Value, TypeId?.Value);
        FieldChange.Note(changes, "unitId", before.UnitId?.Value, UnitId?.Value);
        FieldChange.Note(changes, "currentUnitId", before.CurrentUnitId?.Value, CurrentUnitId?.Value);
        FieldChange.Note(changes, "description", before.Description, Description);
        FieldChange.Note(changes, "story", before.Story, Story);
        RaiseChanged(changes);
    }

    /// <summary>Replaces the product's code; the old one stays as an alias, so that printed codes keep working.</summary>
    public void Recode(string code)
    {
        RefuseIfMerged();
        var key = ProductCode.KeyOf(code);
        var current = _codes.Single(c => c.Kind == ProductCodeKind.Code);

        if (current.Key == key)
        {
            return;
        }

        current.BecomeAlias();

        if (_codes.Find(c => c.Key == key && c.Kind == ProductCodeKind.Alias) is { } alias)
        {
            alias.BecomeCode();
        }
        else
        {
            _codes.Add(new(ProductCodeKind.Code, code));
        }

        RaiseChanged([new("code", current.Value, Code)]);
    }

    public void AddAlias(string code)
    {
        RefuseIfMerged();

        if (!_codes.Exists(c => c.Key == ProductCode.KeyOf(code)))
        {
            _codes.Add(new(ProductCodeKind.Alias, code));
            RaiseChanged([new("aliases", null, code)]);
        }
    }

    /// <summary>Sets the GS1 numbers on the product's packs.</summary>
    public void SetGtins(IEnumerable<string> texts)
    {
        RefuseIfMerged();
        var wanted = texts.Select(t => Gtin.Parse(t).Value).Distinct(StringComparer.Ordinal).ToList();
        var present = _codes.Where(c => c.Kind == ProductCodeKind.Gtin).Select(c => c.Value).ToList();
        _codes.RemoveAll(c => c.Kind == ProductCodeKind.Gtin && !wanted.Contains(c.Value));
        _codes.AddRange(wanted.Except(present, StringComparer.Ordinal).Select(v => new ProductCode(ProductCodeKind.Gtin, v)));

        if (!wanted.Order(StringComparer.Ordinal).SequenceEqual(present.Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            RaiseChanged([new("gtins", string.Join(", ", present), string.Join(", ", wanted))]);
        }
    }

    /// <summary>One more GS1 number leads to the product.</summary>
    public void AddGtin(Gtin gtin)
    {
        if (!_codes.Exists(c => c.Key == gtin.Value))
        {
            SetGtins(_codes.Where(c => c.Kind == ProductCodeKind.Gtin).Select(c => c.Value).Append(gtin.Value));
        }
    }

    /// <summary>Notes where a fact about the product was found.</summary>
    public void AddSource(string title, string? url)
    {
        var source = new ProductSource(title, url);

        if (!_sources.Exists(s => s.Title == source.Title && s.Url == source.Url))
        {
            _sources.Add(source);
            RaiseChanged([new("sources", null, source.Title)]);
        }
    }

    public ProductImage AddImage(string fileHash, string contentType, string alternativeText)
    {
        RefuseIfMerged();

        if (_images.Find(i => i.FileHash == fileHash) is { } same)
        {
            return same;
        }

        if (_images.Count >= MaxImages)
        {
            throw new DomainException(ProductErrors.TooManyImages(MaxImages));
        }

        var image = new ProductImage(fileHash, contentType, alternativeText, _images.Count == 0 ? 0 : _images.Max(i => i.Position) + 1);
        _images.Add(image);
        RaiseChanged([new("images", null, image.AlternativeText)]);
        return image;
    }

    public void RemoveImage(Guid imageId)
    {
        RefuseIfMerged();
        var image = _images.Find(i => i.Id == imageId) ?? throw new DomainException(ProductErrors.ImageNotFound());
        _images.Remove(image);
        RaiseChanged([new("images", image.AlternativeText, null)]);
    }

    /// <summary>The product passes to another subject on a date; recognitions before it stay what they were.</summary>
    /// <param name="subjectId">The new owner.</param>
    /// <param name="on">The first day with the new owner.</param>
    /// <param name="today">In Asia/Ho_Chi_Minh.</param>
    public ProductTransfer TransferTo(SubjectId subjectId, DateOnly on, DateOnly today)
    {
        RefuseIfMerged();

        if (on > today)
        {
            throw new DomainException(ProductErrors.TransferInFuture(on));
        }

        if (subjectId == SubjectId)
        {
            throw new DomainException(ProductErrors.SameSubject());
        }

        if (_transfers.Count > 0 && on <= _transfers.Max(t => t.On))
        {
            throw new DomainException(ProductErrors.TransferNotInOrder(_transfers.Max(t => t.On)));
        }

        var transfer = new ProductTransfer(SubjectId, subjectId, on);
        _transfers.Add(transfer);
        Raise(new ProductTransferred(Id, SubjectId, subjectId, on));
        SubjectId = subjectId;
        return transfer;
    }

    /// <summary>Takes the last transfer back, as if it had never been entered.</summary>
    public void UndoTransfer(Guid transferId)
    {
        RefuseIfMerged();
        var transfer = _transfers.Find(t => t.Id == transferId) ?? throw new DomainException(ProductErrors.TransferNotFound());

        if (transfer.On < _transfers.Max(t => t.On) || transfer.To != SubjectId)
        {
            throw new DomainException(ProductErrors.TransferNotLast());
        }

        _transfers.Remove(transfer);
        SubjectId = transfer.From;
        Raise(new ProductTransferUndone(Id, transfer.From, transfer.To, transfer.On));
    }

    private void Apply(ProductDetails details)
    {
        Name = Guard.Required(details.Name, "name", "tên sản phẩm", MaxNameLength);
        TypeId = details.TypeId;
        UnitId = details.UnitId;
        CurrentUnitId = details.CurrentUnitId;
        Description = Guard.Prose(details.Description, "description", MaxProseLength);
        Story = Guard.Prose(details.Story, "story", MaxProseLength);
    }

    private void RefuseIfMerged()
    {
        if (MergedIntoId is not null)
        {
            throw new DomainException(ProductErrors.Merged());
        }
    }

    private void RaiseChanged(List<FieldChange> changes)
    {
        if (changes.Count > 0)
        {
            Raise(new ProductChanged(Id, changes));
        }
    }
}
