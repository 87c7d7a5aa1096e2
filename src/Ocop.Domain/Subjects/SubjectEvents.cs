using Ocop.Domain.Common;

namespace Ocop.Domain.Subjects;

/// <summary>A household often bears its owner's name, so a subject's name counts as personal here.</summary>
[EventType("subject.registered.v1")]
public sealed record SubjectRegistered(SubjectId SubjectId, SubjectKind Kind, [property: PersonalData] string Name) : IDomainEvent
{
    public Guid AggregateId => SubjectId.Value;
}

[EventType("subject.changed.v1")]
public sealed record SubjectChanged(
    SubjectId SubjectId, IReadOnlyList<FieldChange> Changes, [property: PersonalData] IReadOnlyList<FieldChange> PersonalChanges) : IDomainEvent
{
    public Guid AggregateId => SubjectId.Value;
}
