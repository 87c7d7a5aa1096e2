using Ocop.Domain.Common;
using Ocop.Domain.Products;

namespace Ocop.Domain.Labels;

[EventType("artwork.entered.v1", EventVisibility.Internal)]
public sealed record ArtworkEntered(ArtworkId ArtworkId, ProductId ProductId, int? Stars, string? DecisionNumber, DateOnly UsedFrom, DateOnly? UsedTo) : IDomainEvent
{
    public Guid AggregateId => ArtworkId.Value;
}

[EventType("artwork.changed.v1", EventVisibility.Internal)]
public sealed record ArtworkChanged(ArtworkId ArtworkId, ProductId ProductId, IReadOnlyList<FieldChange> Changes) : IDomainEvent
{
    public Guid AggregateId => ArtworkId.Value;
}

[EventType("artwork.file-added.v1", EventVisibility.Internal)]
public sealed record ArtworkFileAdded(ArtworkId ArtworkId, ProductId ProductId, string Hash) : IDomainEvent
{
    public Guid AggregateId => ArtworkId.Value;
}
