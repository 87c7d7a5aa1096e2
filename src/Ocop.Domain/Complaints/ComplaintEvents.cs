using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.Products;

namespace Ocop.Domain.Complaints;

[EventType("complaint.received.v1", EventVisibility.Internal)]
public sealed record ComplaintReceived(
    ComplaintId ComplaintId, ComplaintKind Kind, ProductId? ProductId, [property: PersonalData] string Text, [property: PersonalData] string? Place,
    [property: PersonalData] string? Contact) : IDomainEvent
{
    public Guid AggregateId => ComplaintId.Value;
}

[EventType("complaint.photo-added.v1", EventVisibility.Internal)]
public sealed record ComplaintPhotoAdded(ComplaintId ComplaintId, string Hash) : IDomainEvent
{
    public Guid AggregateId => ComplaintId.Value;
}

[EventType("complaint.assigned.v1", EventVisibility.Internal)]
public sealed record ComplaintAssigned(ComplaintId ComplaintId, ProductId? ProductId, AgencyId? FormerAgencyId, AgencyId AgencyId) : IDomainEvent
{
    public Guid AggregateId => ComplaintId.Value;
}

[EventType("complaint.answered.v1", EventVisibility.Internal)]
public sealed record ComplaintAnswered(ComplaintId ComplaintId, ProductId? ProductId, [property: PersonalData] string Answer) : IDomainEvent
{
    public Guid AggregateId => ComplaintId.Value;
}

[EventType("complaint.rejected.v1", EventVisibility.Internal)]
public sealed record ComplaintRejected(ComplaintId ComplaintId, ProductId? ProductId, [property: PersonalData] string Reason) : IDomainEvent
{
    public Guid AggregateId => ComplaintId.Value;
}

[EventType("complaint.merged.v1", EventVisibility.Internal)]
public sealed record ComplaintMerged(ComplaintId ComplaintId, ProductId? ProductId, ComplaintId IntoId) : IDomainEvent
{
    public Guid AggregateId => ComplaintId.Value;
}

/// <summary>Somebody looked at who complained.</summary>
[EventType("complaint.read.v1", EventVisibility.Internal)]
public sealed record ComplaintRead(ComplaintId ComplaintId) : IDomainEvent
{
    public Guid AggregateId => ComplaintId.Value;
}
