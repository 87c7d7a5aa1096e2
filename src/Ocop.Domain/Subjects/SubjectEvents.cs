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

/// <summary>Another record proved to be this subject's duplicate, and handed over its products and spellings.</summary>
[EventType("subject.merged.v1")]
public sealed record SubjectMerged(SubjectId SubjectId, SubjectMergeId MergeId, SubjectId DuplicateId, int ProductsMoved, [property: PersonalData] string DuplicateName) : IDomainEvent
{
    public Guid AggregateId => SubjectId.Value;
}

/// <summary>This record proved to be a duplicate.</summary>
[EventType("subject.merged-into.v1")]
public sealed record SubjectMergedInto(SubjectId SubjectId, SubjectMergeId MergeId, SubjectId SurvivorId) : IDomainEvent
{
    public Guid AggregateId => SubjectId.Value;
}

/// <summary>The merge was a mistake: the duplicate got everything back.</summary>
[EventType("subject.merge-undone.v1")]
public sealed record SubjectMergeUndone(SubjectId SubjectId, SubjectMergeId MergeId, SubjectId DuplicateId, [property: PersonalData] string DuplicateName) : IDomainEvent
{
    public Guid AggregateId => SubjectId.Value;
}

/// <summary>This record is a subject of its own again.</summary>
[EventType("subject.restored.v1")]
public sealed record SubjectRestored(SubjectId SubjectId, SubjectMergeId MergeId, SubjectId SurvivorId) : IDomainEvent
{
    public Guid AggregateId => SubjectId.Value;
}

/// <summary>Some products proved to be another subject's, which got a record of its own.</summary>
[EventType("subject.split.v1")]
public sealed record SubjectSplitOff(SubjectId SubjectId, SubjectSplitId SplitId, SubjectId PartId, int ProductsMoved, [property: PersonalData] string PartName) : IDomainEvent
{
    public Guid AggregateId => SubjectId.Value;
}

/// <summary>The split was a mistake: the part was merged back.</summary>
[EventType("subject.split-undone.v1")]
public sealed record SubjectSplitUndone(SubjectId SubjectId, SubjectSplitId SplitId, SubjectId PartId) : IDomainEvent
{
    public Guid AggregateId => SubjectId.Value;
}

/// <summary>Somebody else than its representative saw the owner, telephone, e-mail or address of a subject; once a day for each reader.</summary>
[EventType("subject.personal-data-read.v1", EventVisibility.Internal)]
public sealed record SubjectPersonalDataRead(SubjectId SubjectId) : IDomainEvent
{
    public Guid AggregateId => SubjectId.Value;
}

/// <summary>Owner, telephone, e-mail and address were erased for good, in the record and beside its events.</summary>
/// <param name="Basis">What obliges or allows to erase them.</param>
[EventType("subject.personal-data-erased.v1")]
public sealed record SubjectPersonalDataErased(SubjectId SubjectId, string Basis) : IDomainEvent
{
    public Guid AggregateId => SubjectId.Value;
}
