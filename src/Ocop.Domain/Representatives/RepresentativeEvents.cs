using Ocop.Domain.Common;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Representatives;

/// <summary>An officer made a code for a subject's representative. What it says is kept nowhere.</summary>
[EventType("representative-code.made.v1", EventVisibility.Internal)]
public sealed record RepresentativeCodeMade(SubjectId SubjectId, RepresentativeCodeId CodeId, DateTimeOffset ExpiresAt) : IDomainEvent
{
    public Guid AggregateId => SubjectId.Value;
}

/// <summary>A code was made worthless.</summary>
[EventType("representative-code.revoked.v1", EventVisibility.Internal)]
public sealed record RepresentativeCodeRevoked(SubjectId SubjectId, RepresentativeCodeId CodeId) : IDomainEvent
{
    public Guid AggregateId => SubjectId.Value;
}

/// <summary>Somebody proved by a code to represent the subject.</summary>
[EventType("representative-code.used.v1", EventVisibility.Internal)]
public sealed record RepresentativeCodeUsed(SubjectId SubjectId, RepresentativeCodeId CodeId) : IDomainEvent
{
    public Guid AggregateId => SubjectId.Value;
}

/// <summary>Somebody registered as a representative. Who, stands in the request itself until it is erased.</summary>
[EventType("representative.requested.v1", EventVisibility.Internal)]
public sealed record RepresentativeRequested(RepresentativeRequestId RequestId) : IDomainEvent
{
    public Guid AggregateId => RequestId.Value;
}

/// <summary>The person was found to represent the subject.</summary>
/// <param name="ByCode">By a code; otherwise an officer decided.</param>
[EventType("representative.approved.v1", EventVisibility.Internal)]
public sealed record RepresentativeApproved(RepresentativeRequestId RequestId, SubjectId SubjectId, bool ByCode) : IDomainEvent
{
    public Guid AggregateId => RequestId.Value;
}

/// <summary>The owner of an account that was there already agreed by the link.</summary>
[EventType("representative.confirmed.v1", EventVisibility.Internal)]
public sealed record RepresentativeConfirmed(RepresentativeRequestId RequestId, SubjectId SubjectId) : IDomainEvent
{
    public Guid AggregateId => RequestId.Value;
}

/// <summary>The person was not found to represent the subject.</summary>
[EventType("representative.rejected.v1", EventVisibility.Internal)]
public sealed record RepresentativeRejected(RepresentativeRequestId RequestId, [property: PersonalData] string Reason) : IDomainEvent
{
    public Guid AggregateId => RequestId.Value;
}

/// <summary>Nobody decided in time.</summary>
[EventType("representative.expired.v1", EventVisibility.Internal)]
public sealed record RepresentativeRequestExpired(RepresentativeRequestId RequestId) : IDomainEvent
{
    public Guid AggregateId => RequestId.Value;
}
