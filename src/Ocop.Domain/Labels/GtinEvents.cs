using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Labels;

[EventType("gtin.registered.v1")]
public sealed record GtinRegistered(
    GtinRegistrationId GtinRegistrationId, string Gtin, ProductId ProductId, SubjectId SubjectId, GtinPackLevel Level, string? Variant, string? CompanyPrefix, DateOnly ValidFrom, DateOnly? ValidTo)
    : IDomainEvent
{
    public Guid AggregateId => GtinRegistrationId.Value;
}

[EventType("gtin.changed.v1")]
public sealed record GtinChanged(GtinRegistrationId GtinRegistrationId, ProductId ProductId, IReadOnlyList<FieldChange> Changes) : IDomainEvent
{
    public Guid AggregateId => GtinRegistrationId.Value;
}

[EventType("gtin.ended.v1")]
public sealed record GtinEnded(GtinRegistrationId GtinRegistrationId, string Gtin, ProductId ProductId, DateOnly On, string? Reason) : IDomainEvent
{
    public Guid AggregateId => GtinRegistrationId.Value;
}
