using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Labels;

[EventType("stamps.granted.v1")]
public sealed record StampsGranted(
    StampGrantId GrantId, SubjectId SubjectId, ProductId ProductId, string Series, long From, long To, string DecisionNumber, DateOnly DecisionDate) : IDomainEvent
{
    public Guid AggregateId => GrantId.Value;
}

[EventType("stamps.printed.v1", EventVisibility.Internal)]
public sealed record StampsPrinted(StampGrantId GrantId, long From, long To) : IDomainEvent
{
    public Guid AggregateId => GrantId.Value;
}

[EventType("stamps.handed-over.v1", EventVisibility.Internal)]
public sealed record StampsHandedOver(StampGrantId GrantId, SubjectId SubjectId, long From, long To) : IDomainEvent
{
    public Guid AggregateId => GrantId.Value;
}

/// <summary>They stand on the packs of a lot.</summary>
[EventType("stamps.activated.v1")]
public sealed record StampsActivated(
    StampGrantId GrantId, SubjectId SubjectId, ProductId ProductId, string Series, long From, long To, string Lot, DateOnly PackedOn) : IDomainEvent
{
    public Guid AggregateId => GrantId.Value;
}

[EventType("stamps.spoiled.v1", EventVisibility.Internal)]
public sealed record StampsSpoiled(StampGrantId GrantId, long From, long To, [property: PersonalData] string Reason) : IDomainEvent
{
    public Guid AggregateId => GrantId.Value;
}

[EventType("stamps.lost.v1", EventVisibility.Internal)]
public sealed record StampsLost(StampGrantId GrantId, long From, long To, [property: PersonalData] string Reason) : IDomainEvent
{
    public Guid AggregateId => GrantId.Value;
}

/// <summary>They are worthless from now on.</summary>
[EventType("stamps.voided.v1")]
public sealed record StampsVoided(StampGrantId GrantId, SubjectId SubjectId, ProductId ProductId, string Series, long From, long To) : IDomainEvent
{
    public Guid AggregateId => GrantId.Value;
}

[EventType("stamps.recalled.v1", EventVisibility.Internal)]
public sealed record StampsRecalled(StampGrantId GrantId, long From, long To, [property: PersonalData] string Reason) : IDomainEvent
{
    public Guid AggregateId => GrantId.Value;
}

/// <summary>Somebody took the codes of stamps out of the system, to have them printed.</summary>
[EventType("stamps.codes-taken.v1", EventVisibility.Internal)]
public sealed record StampCodesTaken(StampGrantId GrantId, long From, long To, string Format) : IDomainEvent
{
    public Guid AggregateId => GrantId.Value;
}

/// <summary>The checks of one stamp look as if it stood on many packs. Where it was checked, and by what, stays with the agencies.</summary>
[EventType("stamp.clone-suspected.v1")]
public sealed record StampCloneSuspected(StampAlertId AlertId, StampGrantId GrantId, ProductId ProductId, string Series, long Number, int Score) : IDomainEvent
{
    public Guid AggregateId => AlertId.Value;
}

[EventType("stamp.suspicion-dismissed.v1", EventVisibility.Internal)]
public sealed record StampSuspicionDismissed(StampAlertId AlertId, [property: PersonalData] string Reason) : IDomainEvent
{
    public Guid AggregateId => AlertId.Value;
}

[EventType("stamp.suspicion-confirmed.v1", EventVisibility.Internal)]
public sealed record StampSuspicionConfirmed(StampAlertId AlertId, [property: PersonalData] string Reason) : IDomainEvent
{
    public Guid AggregateId => AlertId.Value;
}
