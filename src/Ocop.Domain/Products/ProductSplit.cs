using Ocop.Domain.Certifications;
using Ocop.Domain.Common;

namespace Ocop.Domain.Products;

public readonly record struct ProductSplitId(Guid Value)
{
    public static ProductSplitId New() => new(Guid.CreateVersion7());
}

/// <summary>One record proved to stand for two products. It is taken back by merging the part into the whole again, since the part's code may be printed already.</summary>
public sealed class ProductSplit : AggregateRoot
{
    private ProductSplit() { }

    public ProductSplitId Id { get; private set; }
    public ProductId ProductId { get; private set; }
    public ProductId PartId { get; private set; }
    public DateTimeOffset SplitAt { get; private set; }
    public DateTimeOffset? UndoneAt { get; private set; }

    /// <summary>Gives some recognitions to a new product of the same subject, type and unit.</summary>
    /// <param name="product">Keeps its code.</param>
    /// <param name="name">Of the new product.</param>
    /// <param name="code">Of the new product; no other has it.</param>
    /// <param name="certifications">All recognitions of the product.</param>
    /// <param name="moving">Which of them go; may be none, when the two were recognised together and the other's is yet to be entered.</param>
    /// <param name="at">Now.</param>
    public static (ProductSplit Split, Product Part) Perform(
        Product product, string name, string code, IReadOnlyCollection<Certification> certifications, IReadOnlyCollection<CertificationId> moving, DateTimeOffset at)
    {
        var going = certifications.Where(c => moving.Contains(c.Id)).ToList();

        if (going.Count < moving.Distinct().Count())
        {
            throw new DomainException(ProductErrors.SplitForeignCertification());
        }

        var split = new ProductSplit { Id = ProductSplitId.New(), ProductId = product.Id, SplitAt = at };
        var part = product.SplitOff(split.Id, name, code, going.Count);
        split.PartId = part.Id;
        going.ForEach(c => c.MoveTo(part.Id));
        CertificationTimeline.Arrange(certifications.Except(going));
        CertificationTimeline.Arrange(going);
        return (split, part);
    }

    /// <summary>Merges the part back into the product; the merge can in turn be undone.</summary>
    /// <inheritdoc cref="ProductMerge.Perform"/>
    public ProductMerge Undo(Product product, Product part, IReadOnlyCollection<Certification> certifications, DateTimeOffset at)
    {
        if (UndoneAt is not null)
        {
            throw new DomainException(ProductErrors.SplitUndone());
        }

        var merge = ProductMerge.Perform(
            product, part, [.. certifications.Where(c => c.ProductId == ProductId)], [.. certifications.Where(c => c.ProductId == PartId)], at);
        product.NoteSplitUndone(Id, PartId);
        UndoneAt = at;
        return merge;
    }
}
