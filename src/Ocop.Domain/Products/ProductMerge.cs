using Ocop.Domain.Certifications;
using Ocop.Domain.Common;

namespace Ocop.Domain.Products;

public readonly record struct ProductMergeId(Guid Value)
{
    public static ProductMergeId New() => new(Guid.CreateVersion7());
}

/// <summary>
/// Two records proved to be one product. The duplicate stays, emptied, and leads to the survivor; what it handed over is noted here, piece by piece, so that a
/// mistaken merge can be taken back exactly.
/// </summary>
public sealed class ProductMerge : AggregateRoot
{
    private readonly List<Guid> _certificationIds = [];
    private readonly List<string> _codeKeys = [];
    private readonly List<Guid> _sourceIds = [];
    private readonly List<Guid> _imageIds = [];
    private readonly List<int> _imagePositions = [];

    private ProductMerge() { }

    public ProductMergeId Id { get; private set; }
    public ProductId SurvivorId { get; private set; }
    public ProductId DuplicateId { get; private set; }
    public DateTimeOffset MergedAt { get; private set; }
    public DateTimeOffset? UndoneAt { get; private set; }

    /// <summary>Which of the codes was the duplicate's own.</summary>
    public string OwnCodeKey { get; private set; } = null!;
    public IReadOnlyList<Guid> CertificationIds => _certificationIds;
    public IReadOnlyList<string> CodeKeys => _codeKeys;
    public IReadOnlyList<Guid> SourceIds => _sourceIds;
    public IReadOnlyList<Guid> ImageIds => _imageIds;

    /// <summary>Places of the images among the duplicate's, in the order of <see cref="ImageIds"/>.</summary>
    public IReadOnlyList<int> ImagePositions => _imagePositions;

    /// <summary>Hands everything over from the duplicate to the survivor.</summary>
    /// <param name="survivor">Keeps its name, its subject and its code.</param>
    /// <param name="duplicate">Its codes become the survivor's aliases.</param>
    /// <param name="survivors">All recognitions of the survivor.</param>
    /// <param name="duplicates">All recognitions of the duplicate; one that the survivor has as well stays behind.</param>
    /// <param name="at">Now.</param>
    /// <exception cref="DomainException"><c>product.merge_same_day</c>: two different recognitions from one day</exception>
    public static ProductMerge Perform(
        Product survivor, Product duplicate, IReadOnlyCollection<Certification> survivors, IReadOnlyCollection<Certification> duplicates, DateTimeOffset at)
    {
        survivor.RequireMergeable(duplicate);
        var moving = duplicates.Where(d => !survivors.Any(s => s.IsSameRecognitionAs(d))).ToList();

        if (moving.Find(d => d.Confirmed && survivors.Any(s => s.ValidFrom == d.ValidFrom)) is { ValidFrom: { } day })
        {
            throw new DomainException(ProductErrors.MergeSameDay(day));
        }

        var merge = new ProductMerge { Id = ProductMergeId.New(), SurvivorId = survivor.Id, DuplicateId = duplicate.Id, MergedAt = at };
        merge.OwnCodeKey = ProductCode.KeyOf(duplicate.Code);
        merge._certificationIds.AddRange(moving.Select(c => c.Id.Value));
        survivor.TakeOver(duplicate, merge.Id, merge._codeKeys, merge._sourceIds, merge._imageIds, merge._imagePositions, moving.Count);
        moving.ForEach(c => c.MoveTo(survivor.Id));
        CertificationTimeline.Arrange(survivors.Concat(moving));
        CertificationTimeline.Arrange(duplicates.Except(moving));
        return merge;
    }

    /// <summary>Gives everything back.</summary>
    /// <param name="survivor">As it is now.</param>
    /// <param name="duplicate">As it is now.</param>
    /// <param name="certifications">All recognitions of both.</param>
    /// <param name="at">Now.</param>
    /// <exception cref="DomainException"><c>product.merge_undone</c>, <c>product.merge_not_undoable</c></exception>
    public void Undo(Product survivor, Product duplicate, IReadOnlyCollection<Certification> certifications, DateTimeOffset at)
    {
        if (UndoneAt is not null)
        {
            throw new DomainException(ProductErrors.MergeUndone());
        }

        var returning = certifications.Where(c => c.ProductId == SurvivorId && _certificationIds.Contains(c.Id.Value)).ToList();

        if (returning.Count < _certificationIds.Count)
        {
            throw new DomainException(ProductErrors.MergeNotUndoable("một lần công nhận đã chuyển sang sản phẩm khác", "a certification moved on to another product"));
        }

        survivor.GiveBack(duplicate, this);
        returning.ForEach(c => c.MoveTo(DuplicateId));
        CertificationTimeline.Arrange(certifications.Where(c => c.ProductId == SurvivorId));
        CertificationTimeline.Arrange(certifications.Where(c => c.ProductId == DuplicateId));
        UndoneAt = at;
    }
}
