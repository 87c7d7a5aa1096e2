using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Files;
using Ocop.Application.Papers;
using Ocop.Domain.Common;
using Ocop.Domain.Notices;

namespace Ocop.Application.Notices;

/// <summary>The paper of a notice, as it was sent.</summary>
[Requires(Permissions.RegisterRead)]
public sealed record GetNoticePaper(NoticeId Id) : IQuery<Stream>;

/// <summary>The papers of a batch that are to be printed, in one file.</summary>
[Requires(Permissions.RegisterWrite)]
public sealed record GetBatchPapers(NoticeBatchId Id, PaperFormat Format) : IQuery<Stream>;

internal sealed class GetNoticePaperHandler(NoticeRows rows, IFileStore files) : IRequestHandler<GetNoticePaper, Stream>
{
    public async Task<Stream> Handle(GetNoticePaper query, CancellationToken cancellationToken)
    {
        var notice = await rows.Of(new(null, null, null, null, null, null, null)).SingleOrDefaultAsync(n => n.Id == query.Id, cancellationToken)
            ?? throw new DomainException(NoticeErrors.NotFound());
        return notice.PaperRemovedAt is null ? files.Open(notice.PaperHash) : throw new DomainException(NoticeErrors.PaperRemoved());
    }
}

internal sealed class GetBatchPapersHandler(IOcopDb db, ICaller caller, IFileStore files) : IRequestHandler<GetBatchPapers, Stream>
{
    public async Task<Stream> Handle(GetBatchPapers query, CancellationToken cancellationToken)
    {
        // a batch holds the names and addresses of many: for whoever made it, and for those who keep the whole register
        var all = caller.ReachOf(Permissions.RegisterWrite).IsEverything;
        var batch = await db.NoticeBatches.AsNoTracking().SingleOrDefaultAsync(b => b.Id == query.Id && (all || b.SentBy == caller.UserId), cancellationToken)
            ?? throw new DomainException(NoticeErrors.NotFound());
        return (query.Format == PaperFormat.Pdf ? batch.PdfHash : batch.DocxHash) is { } hash ? files.Open(hash) : throw new DomainException(NoticeErrors.PaperRemoved());
    }
}
