using Ocop.Domain.Common;
using Ocop.Domain.Products;

namespace Ocop.Domain.Traces;

/// <summary>One stage, without what may name people.</summary>
public sealed record TracedStage(string? Code, string? PlaceCode, DateTimeOffset At);

/// <summary>The traceability system told of a lot, for the first time or anew.</summary>
[EventType("trace.recorded.v1")]
public sealed record TraceRecorded(
    TraceRecordId TraceRecordId, ProductId ProductId, string Gtin, string? Lot, int Edition, string? TraceCode, DateTimeOffset? ProducedAt, string? ShelfLife, IReadOnlyList<TracedStage> Stages) : IDomainEvent
{
    public Guid AggregateId => TraceRecordId.Value;
}
