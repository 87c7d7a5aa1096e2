using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.ChangeRequests;

/// <summary>A representative proposed to change a record. Which fields is told, never their values: those of a subject are personal.</summary>
/// <param name="Fields">Names, with commas between them.</param>
[EventType("change-request.proposed.v1", EventVisibility.Internal)]
public sealed record ChangeProposed(ChangeRequestId RequestId, SubjectId SubjectId, ProductId? ProductId, string Fields) : IDomainEvent
{
    public Guid AggregateId => RequestId.Value;
}

/// <summary>An officer let all or some of the fields into the register; what changed there tells the record's own event.</summary>
[EventType("change-request.approved.v1", EventVisibility.Internal)]
public sealed record ChangeApproved(ChangeRequestId RequestId, SubjectId SubjectId, ProductId? ProductId, string Fields) : IDomainEvent
{
    public Guid AggregateId => RequestId.Value;
}

/// <summary>An officer left the record as it is.</summary>
[EventType("change-request.rejected.v1", EventVisibility.Internal)]
public sealed record ChangeRejected(ChangeRequestId RequestId, SubjectId SubjectId, ProductId? ProductId, [property: PersonalData] string Reason) : IDomainEvent
{
    public Guid AggregateId => RequestId.Value;
}

/// <summary>The proposer took the request back.</summary>
[EventType("change-request.taken-back.v1", EventVisibility.Internal)]
public sealed record ChangeTakenBack(ChangeRequestId RequestId, SubjectId SubjectId, ProductId? ProductId) : IDomainEvent
{
    public Guid AggregateId => RequestId.Value;
}
