using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Recalls;

/// <summary>A case was opened; the public learns of it by <see cref="RecallOpened"/>.</summary>
[EventType("recall.recorded.v1", EventVisibility.Internal)]
public sealed record RecallRecorded(
    RecallId RecallId, string Code, SubjectId SubjectId, IReadOnlyList<ProductId> ProductIds, IReadOnlyList<string> Lots, RecallTrigger Trigger, bool Forced, DateTimeOffset DetectedAt,
    [property: PersonalData] string Basis) : IDomainEvent
{
    public Guid AggregateId => RecallId.Value;
}

[EventType("recall.decided.v1", EventVisibility.Internal)]
public sealed record RecallDecided(RecallId RecallId, string DecisionNumber, DateTimeOffset DecidedAt, AgencyId AgencyId, [property: PersonalData] string SignatoryName) : IDomainEvent
{
    public Guid AggregateId => RecallId.Value;
}

[EventType("recall.chain-notified.v1", EventVisibility.Internal)]
public sealed record RecallChainNotified(RecallId RecallId, RecallChannel Channel, DateTimeOffset NotifiedAt, [property: PersonalData] string Recipient) : IDomainEvent
{
    public Guid AggregateId => RecallId.Value;
}

/// <summary>It was made public.</summary>
[EventType("recall.opened.v1")]
public sealed record RecallOpened(
    RecallId RecallId, string Code, SubjectId SubjectId, IReadOnlyList<ProductId> ProductIds, IReadOnlyList<string> Lots, bool Forced, string PublicReason, string PublicInstructions) : IDomainEvent
{
    public Guid AggregateId => RecallId.Value;
}

[EventType("recall.corrected.v1")]
public sealed record RecallCorrected(RecallId RecallId, string PublicReason, string PublicInstructions) : IDomainEvent
{
    public Guid AggregateId => RecallId.Value;
}

[EventType("recall.figures-reported.v1", EventVisibility.Internal)]
public sealed record RecallFiguresReported(RecallId RecallId, IReadOnlyList<string> Lots, [property: PersonalData] string? Note) : IDomainEvent
{
    public Guid AggregateId => RecallId.Value;
}

/// <summary>A public recall has new figures.</summary>
[EventType("recall.progressed.v1")]
public sealed record RecallProgressed(RecallId RecallId, IReadOnlyList<string> Lots) : IDomainEvent
{
    public Guid AggregateId => RecallId.Value;
}

[EventType("recall.goods-treated.v1", EventVisibility.Internal)]
public sealed record RecallGoodsTreated(RecallId RecallId, RecallTreatmentMethod Method, DateOnly TreatedOn, [property: PersonalData] string Text) : IDomainEvent
{
    public Guid AggregateId => RecallId.Value;
}

[EventType("recall.checked.v1", EventVisibility.Internal)]
public sealed record RecallChecked(RecallId RecallId, bool Effective, [property: PersonalData] string Text) : IDomainEvent
{
    public Guid AggregateId => RecallId.Value;
}

/// <summary>The case was closed; the public learns of it by <see cref="RecallClosed"/>.</summary>
[EventType("recall.settled.v1", EventVisibility.Internal)]
public sealed record RecallSettled(RecallId RecallId, [property: PersonalData] string? UnaccountedBecause) : IDomainEvent
{
    public Guid AggregateId => RecallId.Value;
}

/// <summary>A public recall is over.</summary>
[EventType("recall.closed.v1")]
public sealed record RecallClosed(RecallId RecallId, string Code, IReadOnlyList<ProductId> ProductIds) : IDomainEvent
{
    public Guid AggregateId => RecallId.Value;
}

[EventType("recall.lots-added.v1", EventVisibility.Internal)]
public sealed record RecallLotsAdded(RecallId RecallId, IReadOnlyList<string> Lots) : IDomainEvent
{
    public Guid AggregateId => RecallId.Value;
}

/// <summary>A public recall names more lots.</summary>
[EventType("recall.extended.v1")]
public sealed record RecallExtended(RecallId RecallId, IReadOnlyList<string> Lots) : IDomainEvent
{
    public Guid AggregateId => RecallId.Value;
}

/// <summary>It was opened by mistake; the public never read of it.</summary>
[EventType("recall.withdrawn.v1", EventVisibility.Internal)]
public sealed record RecallWithdrawn(RecallId RecallId, [property: PersonalData] string Reason) : IDomainEvent
{
    public Guid AggregateId => RecallId.Value;
}
