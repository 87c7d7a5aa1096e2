using Ocop.Domain.Common;
using Ocop.Domain.Products;

namespace Ocop.Domain.Traces;

public readonly record struct TraceRecordId(Guid Value)
{
    public static TraceRecordId New() => new(Guid.CreateVersion7());
}

/// <summary>What the traceability system told of one lot of a product (bản ghi truy xuất nguồn gốc); each telling replaces the one before.</summary>
public sealed class TraceRecord : AggregateRoot
{
    public const int MaxLotLength = 100;

    private TraceRecord() { }

    public TraceRecordId Id { get; private set; }

    /// <summary>14 digits.</summary>
    public string Gtin { get; private set; } = null!;

    /// <summary>Empty for what holds of every lot.</summary>
    public string Lot { get; private set; } = null!;
    public ProductId ProductId { get; private set; }
    public TraceContent Content { get; private set; } = null!;
    public string Fingerprint { get; private set; } = null!;

    /// <summary>The system that told it last.</summary>
    public Guid? SourceId { get; private set; }
    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>How often it was told anew.</summary>
    public int Edition { get; private set; }

    public static TraceRecord Receive(Gtin gtin, string lot, ProductId product, TraceContent content, Guid? source, DateTimeOffset now)
    {
        TraceRecord record = new() { Id = TraceRecordId.New(), Gtin = gtin.Value, Lot = lot, ProductId = product };
        record.Take(product, content, source, now);
        return record;
    }

    /// <summary>Replaces what was told before.</summary>
    /// <returns>Whether it says anything new.</returns>
    public bool Replace(ProductId product, TraceContent content, Guid? source, DateTimeOffset now)
    {
        if (Fingerprint == content.Fingerprint())
        {
            return false;
        }

        Take(product, content, source, now);
        return true;
    }

    private void Take(ProductId product, TraceContent content, Guid? source, DateTimeOffset now)
    {
        (ProductId, Content, Fingerprint, SourceId, RecordedAt, Edition) = (product, content, content.Fingerprint(), source, now, Edition + 1);
        Raise(new TraceRecorded(
            Id, product, Gtin, Lot.Length == 0 ? null : Lot, Edition, content.TraceCode, content.ProducedAt, content.ShelfLife, [.. content.Stages.Select(s => new TracedStage(s.Code, s.PlaceCode, s.At))]));
    }
}
