using Ocop.Domain.Common;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Products;

[EventType("product.registered.v1")]
public sealed record ProductRegistered(ProductId ProductId, string Code, string Name, SubjectId SubjectId) : IDomainEvent
{
    public Guid AggregateId => ProductId.Value;
}

[EventType("product.changed.v1")]
public sealed record ProductChanged(ProductId ProductId, IReadOnlyList<FieldChange> Changes) : IDomainEvent
{
    public Guid AggregateId => ProductId.Value;
}

[EventType("product.transferred.v1")]
public sealed record ProductTransferred(ProductId ProductId, SubjectId From, SubjectId To, DateOnly On) : IDomainEvent
{
    public Guid AggregateId => ProductId.Value;
}

[EventType("product.transfer-undone.v1")]
public sealed record ProductTransferUndone(ProductId ProductId, SubjectId From, SubjectId To, DateOnly On) : IDomainEvent
{
    public Guid AggregateId => ProductId.Value;
}

/// <summary>Another record proved to be this product's duplicate, and handed over all it had.</summary>
[EventType("product.merged.v1")]
public sealed record ProductMerged(
    ProductId ProductId, ProductMergeId MergeId, ProductId DuplicateId, string DuplicateName, string DuplicateCode, int CertificationsMoved) : IDomainEvent
{
    public Guid AggregateId => ProductId.Value;
}

/// <summary>This record proved to be a duplicate.</summary>
[EventType("product.merged-into.v1")]
public sealed record ProductMergedInto(ProductId ProductId, ProductMergeId MergeId, ProductId SurvivorId) : IDomainEvent
{
    public Guid AggregateId => ProductId.Value;
}

/// <summary>The merge was a mistake: the duplicate got everything back.</summary>
[EventType("product.merge-undone.v1")]
public sealed record ProductMergeUndone(ProductId ProductId, ProductMergeId MergeId, ProductId DuplicateId, string DuplicateName) : IDomainEvent
{
    public Guid AggregateId => ProductId.Value;
}

/// <summary>This record is a product of its own again.</summary>
[EventType("product.restored.v1")]
public sealed record ProductRestored(ProductId ProductId, ProductMergeId MergeId, ProductId SurvivorId) : IDomainEvent
{
    public Guid AggregateId => ProductId.Value;
}

/// <summary>Some recognitions proved to be another product's, which got a record of its own.</summary>
[EventType("product.split.v1")]
public sealed record ProductSplitOff(
    ProductId ProductId, ProductSplitId SplitId, ProductId PartId, string PartName, int CertificationsMoved) : IDomainEvent
{
    public Guid AggregateId => ProductId.Value;
}

/// <summary>The split was a mistake: the part was merged back.</summary>
[EventType("product.split-undone.v1")]
public sealed record ProductSplitUndone(ProductId ProductId, ProductSplitId SplitId, ProductId PartId) : IDomainEvent
{
    public Guid AggregateId => ProductId.Value;
}
