using Ocop.Domain.Agencies;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Notices;

public readonly record struct NoticeId(Guid Value)
{
    public static NoticeId New() => new(Guid.CreateVersion7());
}

public readonly record struct NoticeBatchId(Guid Value)
{
    public static NoticeBatchId New() => new(Guid.CreateVersion7());
}

public readonly record struct NoticeTemplateId(Guid Value)
{
    public static NoticeTemplateId New() => new(Guid.CreateVersion7());
}

/// <summary>What a notice is about.</summary>
public enum NoticeKind
{
    /// <summary>The window for the dossier is about to open.</summary>
    WindowOpens,

    /// <summary>It is about to close.</summary>
    WindowCloses,
}

/// <summary>How a notice reaches its subject.</summary>
public enum NoticeChannel { Email, Print }

/// <summary>A written notice to a subject about one recognition (giấy báo).</summary>
public sealed class Notice : AggregateRoot
{
    private Notice() { }

    public NoticeId Id { get; private set; }
    public NoticeBatchId BatchId { get; private set; }
    public NoticeKind Kind { get; private set; }
    public CertificationId CertificationId { get; private set; }
    public ProductId ProductId { get; private set; }
    public SubjectId SubjectId { get; private set; }

    /// <summary>Who sends it.</summary>
    public AgencyId AgencyId { get; private set; }

    /// <summary>The date that it bears.</summary>
    public DateOnly On { get; private set; }
    public NoticeChannel Channel { get; private set; }

    /// <summary>SHA-256 of the paper. It stays when the paper is removed: it proves what another copy says.</summary>
    public string PaperHash { get; private set; } = null!;

    /// <summary>When the paper was removed, because its time was over or its person erased.</summary>
    public DateTimeOffset? PaperRemovedAt { get; private set; }

    /// <summary>The person who sent it.</summary>
    public Guid? SentBy { get; private set; }
    public DateTimeOffset SentAt { get; private set; }

    public static Notice Send(NoticeBatch batch, CertificationId certificationId, ProductId productId, SubjectId subjectId, NoticeChannel channel, string paperHash)
    {
        Notice notice = new()
        {
            Id = NoticeId.New(), BatchId = batch.Id, Kind = batch.Kind, CertificationId = certificationId, ProductId = productId, SubjectId = subjectId, AgencyId = batch.AgencyId,
            On = batch.On, Channel = channel, PaperHash = paperHash, SentBy = batch.SentBy, SentAt = batch.SentAt,
        };
        notice.Raise(new NoticeSent(certificationId, productId, subjectId, notice.Id, batch.Kind, channel, batch.On, paperHash));
        return notice;
    }
}

/// <summary>Notices that were made in one go, with the papers to print.</summary>
public sealed class NoticeBatch : AggregateRoot
{
    private NoticeBatch() { }

    public NoticeBatchId Id { get; private set; }
    public NoticeKind Kind { get; private set; }
    public AgencyId AgencyId { get; private set; }
    public DateOnly On { get; private set; }
    public Guid? SentBy { get; private set; }
    public DateTimeOffset SentAt { get; private set; }
    public int Emailed { get; private set; }
    public int Printed { get; private set; }

    /// <summary>How many could not be made.</summary>
    public int Failed { get; private set; }

    /// <summary>All papers to print, in one file; none where all went by e-mail.</summary>
    public string? PdfHash { get; private set; }
    public string? DocxHash { get; private set; }

    public static NoticeBatch Begin(NoticeKind kind, AgencyId agencyId, DateOnly on, Guid? sentBy, DateTimeOffset now) => new()
    {
        Id = NoticeBatchId.New(), Kind = kind, AgencyId = agencyId, On = on, SentBy = sentBy, SentAt = now,
    };

    public void Conclude(int emailed, int printed, int failed, string? pdfHash, string? docxHash)
    {
        (Emailed, Printed, Failed, PdfHash, DocxHash) = (emailed, printed, failed, pdfHash, docxHash);
        Raise(new NoticesSent(Id, Kind, AgencyId, emailed, printed, failed));
    }
}
