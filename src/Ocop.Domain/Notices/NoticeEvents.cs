using Ocop.Domain.Agencies;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Notices;

/// <summary>A notice went out.</summary>
[EventType("notice.sent.v1")]
public sealed record NoticeSent(
    CertificationId CertificationId, ProductId ProductId, SubjectId SubjectId, NoticeId NoticeId, NoticeKind Kind, NoticeChannel Channel, DateOnly On, string PaperHash) : IDomainEvent
{
    public Guid AggregateId => CertificationId.Value;
}

/// <summary>A batch of notices went out.</summary>
[EventType("notice.batch-sent.v1", EventVisibility.Internal)]
public sealed record NoticesSent(NoticeBatchId BatchId, NoticeKind Kind, AgencyId AgencyId, int Emailed, int Printed, int Failed) : IDomainEvent
{
    public Guid AggregateId => BatchId.Value;
}

/// <summary>A template reads otherwise from now on.</summary>
[EventType("notice.template-changed.v1", EventVisibility.Internal)]
public sealed record NoticeTemplateChanged(NoticeTemplateId TemplateId, NoticeKind Kind) : IDomainEvent
{
    public Guid AggregateId => TemplateId.Value;
}
