using Ocop.Domain.Common;

namespace Ocop.Domain.Imports;

[EventType("import.queued.v1", EventVisibility.Internal)]
public sealed record ImportQueued(ImportId ImportId, string FileName, string FileHash) : IDomainEvent
{
    public Guid AggregateId => ImportId.Value;
}

[EventType("import.columns-mapped.v1", EventVisibility.Internal)]
public sealed record ImportColumnsMapped(ImportId ImportId, IReadOnlyDictionary<int, ImportField> Columns) : IDomainEvent
{
    public Guid AggregateId => ImportId.Value;
}

[EventType("import.row-corrected.v1", EventVisibility.Internal)]
public sealed record ImportRowCorrected(ImportId ImportId, int Line, IReadOnlyList<ImportField> Fields, bool MatchChosen, bool? Skipped) : IDomainEvent
{
    public Guid AggregateId => ImportId.Value;
}

[EventType("import.committed.v1", EventVisibility.Internal)]
public sealed record ImportCommitted(ImportId ImportId, int Created, int Linked, int Unchanged, int LeftOut) : IDomainEvent
{
    public Guid AggregateId => ImportId.Value;
}

[EventType("import.failed.v1", EventVisibility.Internal)]
public sealed record ImportFailed(ImportId ImportId, string Code) : IDomainEvent
{
    public Guid AggregateId => ImportId.Value;
}

[EventType("import.cancelled.v1", EventVisibility.Internal)]
public sealed record ImportCancelled(ImportId ImportId) : IDomainEvent
{
    public Guid AggregateId => ImportId.Value;
}
