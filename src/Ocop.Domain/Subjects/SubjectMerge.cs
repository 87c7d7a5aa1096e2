using Ocop.Domain.Common;
using Ocop.Domain.Products;

namespace Ocop.Domain.Subjects;

public readonly record struct SubjectMergeId(Guid Value)
{
    public static SubjectMergeId New() => new(Guid.CreateVersion7());
}

/// <summary>Two records proved to be one subject. The duplicate stays, emptied, and leads to the survivor; what it handed over is noted here, so that it can be taken back.</summary>
public sealed class SubjectMerge : AggregateRoot
{
    private readonly List<Guid> _productIds = [];
    private readonly List<Guid> _aliasIds = [];

    private SubjectMerge() { }

    public SubjectMergeId Id { get; private set; }
    public SubjectId SurvivorId { get; private set; }
    public SubjectId DuplicateId { get; private set; }
    public DateTimeOffset MergedAt { get; private set; }
    public DateTimeOffset? UndoneAt { get; private set; }
    public IReadOnlyList<Guid> ProductIds => _productIds;
    public IReadOnlyList<Guid> AliasIds => _aliasIds;

    /// <summary>The spelling that the survivor got from the duplicate's name; none when it had it already.</summary>
    public Guid? NameAliasId { get; private set; }

    /// <summary>Hands everything over from the duplicate to the survivor.</summary>
    /// <param name="survivor">Keeps its name and its details.</param>
    /// <param name="duplicate">Its name and its other spellings become the survivor's.</param>
    /// <param name="duplicates">All products of the duplicate.</param>
    /// <param name="at">Now.</param>
    public static SubjectMerge Perform(Subject survivor, Subject duplicate, IReadOnlyCollection<Product> duplicates, DateTimeOffset at)
    {
        survivor.RequireMergeable(duplicate);
        var merge = new SubjectMerge { Id = SubjectMergeId.New(), SurvivorId = survivor.Id, DuplicateId = duplicate.Id, MergedAt = at };
        merge._productIds.AddRange(duplicates.Select(p => p.Id.Value));
        merge.NameAliasId = survivor.TakeOver(duplicate, merge.Id, merge._aliasIds, duplicates.Count);

        foreach (var product in duplicates)
        {
            product.MoveTo(survivor.Id);
        }

        return merge;
    }

    /// <summary>Gives everything back.</summary>
    /// <param name="survivor">As it is now.</param>
    /// <param name="duplicate">As it is now.</param>
    /// <param name="products">Those of <see cref="ProductIds"/>.</param>
    /// <param name="at">Now.</param>
    /// <exception cref="DomainException"><c>subject.merge_undone</c>, <c>subject.merge_not_undoable</c></exception>
    public void Undo(Subject survivor, Subject duplicate, IReadOnlyCollection<Product> products, DateTimeOffset at)
    {
        if (UndoneAt is not null)
        {
            throw new DomainException(SubjectErrors.MergeUndone());
        }

        if (products.FirstOrDefault(p => p.SubjectId != SurvivorId) is { Name: var name })
        {
            throw new DomainException(SubjectErrors.MergeNotUndoable($"sản phẩm '{name}' đã chuyển sang chủ thể khác", $"the product '{name}' passed to another subject"));
        }

        survivor.GiveBack(duplicate, this);

        foreach (var product in products)
        {
            product.MoveTo(DuplicateId);
        }

        UndoneAt = at;
    }
}
