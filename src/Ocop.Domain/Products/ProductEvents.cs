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
