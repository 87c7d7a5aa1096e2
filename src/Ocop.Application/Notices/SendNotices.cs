using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.AdministrativeUnits;
using Ocop.Application.Certifications;
using Ocop.Application.Common;
using Ocop.Application.ExpiryReviews;
using Ocop.Application.Files;
using Ocop.Application.Mail;
using Ocop.Application.Papers;
using Ocop.Domain.Agencies;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.ExpiryReviews;
using Ocop.Domain.Notices;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Notices;

/// <summary>
/// Writes a notice about each of some recognitions: by e-mail where the subject's address is known, else to be printed. What cannot be sent is listed and the rest goes
/// out; sending the same again does only what is left. A broken template sends nothing.
/// </summary>
/// <param name="AgencyId">Whose letterhead; the caller's agency without it.</param>
/// <param name="Number">On every paper, where they share one; else room is left for it.</param>
[Requires(Permissions.RegisterWrite)]
public sealed record SendNotices(NoticeKind? Kind, IReadOnlyList<CertificationId> CertificationIds, AgencyId? AgencyId, string? Number) : ICreate<NoticeBatchResult>
{
    public const int Most = 500;
}

/// <summary>What became of a batch.</summary>
/// <param name="BatchId">Under which its papers are found.</param>
/// <param name="Emailed">Sent by e-mail.</param>
/// <param name="Printed">To be printed: <c>GET /notice-batches/{id}/papers.pdf</c>.</param>
/// <param name="Refused">Those that were not sent.</param>
public sealed record NoticeBatchResult(Guid BatchId, int Emailed, int Printed, IReadOnlyList<RefusedRow> Refused);

internal sealed class SendNoticesValidator : AbstractValidator<SendNotices>
{
    public SendNoticesValidator()
    {
        RuleFor(c => c.Kind).NotNull().OverridePropertyName("kind");
        RuleFor(c => c.CertificationIds).NotEmpty().Must(ids => ids is null || ids.Count <= SendNotices.Most).WithMessage($"At most {SendNotices.Most}.").OverridePropertyName("certificationIds");
        RuleFor(c => c.Number).MaximumLength(60).OverridePropertyName("number");
    }
}

/// <summary>A notice that can be sent.</summary>
internal sealed record ReadyNotice(Certification Certification, Product Product, Subject Subject, Paper Paper)
{
    public NoticeChannel Channel => Subject.Email is null ? NoticeChannel.Print : NoticeChannel.Email;
}

internal sealed class SendNoticesHandler(NoticeDesk desk, IOcopDb db, ICaller caller, IPaperWriter writer, IFileStore files, IMailOutbox outbox, TimeProvider clock)
    : IRequestHandler<SendNotices, NoticeBatchResult>
{
    private const long MaxPaper = 64 * 1024 * 1024;

    public async Task<NoticeBatchResult> Handle(SendNotices command, CancellationToken cancellationToken)
    {
        var (ready, refused, sender) = await desk.PrepareAsync(command, cancellationToken);
        var batch = NoticeBatch.Begin(command.Kind!.Value, sender, clock.Today(), caller.UserId, clock.GetUtcNow());
        db.NoticeBatches.Add(batch);
        var papers = new byte[ready.Count][];
        Parallel.For(0, ready.Count, i => papers[i] = writer.Write(PaperFormat.Pdf, [ready[i].Paper]));

        for (var i = 0; i < ready.Count; i++)
        {
            await SendAsync(batch, ready[i], papers[i], cancellationToken);
        }

        List<Paper> toPrint = [.. ready.Where(r => r.Channel == NoticeChannel.Print).Select(r => r.Paper)];
        var (pdf, docx) = toPrint.Count == 0 ? (null, null) : (await KeepAsync(writer.Write(PaperFormat.Pdf, toPrint), cancellationToken), await KeepAsync(writer.Write(PaperFormat.Docx, toPrint), cancellationToken));
        batch.Conclude(ready.Count - toPrint.Count, toPrint.Count, refused.Count, pdf, docx);
        await desk.NoteAsync(ready, cancellationToken);
        return new(batch.Id.Value, batch.Emailed, batch.Printed, refused);
    }

    private async Task SendAsync(NoticeBatch batch, ReadyNotice ready, byte[] paper, CancellationToken ct)
    {
        var hash = await KeepAsync(paper, ct);
        db.Notices.Add(Notice.Send(batch, ready.Certification.Id, ready.Product.Id, ready.Subject.Id, ready.Channel, hash));

        if (ready.Channel == NoticeChannel.Email)
        {
            outbox.Post(new(ready.Subject.Email!, $"OCOP: {ready.Paper.Abstract}", NoticePapers.TextOf(ready.Paper)) { Attachment = new(hash, "giay-bao.pdf") });
        }
    }

    private async Task<string> KeepAsync(byte[] paper, CancellationToken ct)
    {
        using MemoryStream stream = new(paper);
        return (await files.SaveAsync(stream, MaxPaper, ct)).Hash;
    }
}

/// <summary>Sorts out what can be sent.</summary>
internal sealed class NoticeDesk(IOcopDb db, ICaller caller, IReferenceFacts facts, RenewalRules renewals, TimeProvider clock)
{
    private const string Erased = "subject.personal-data-erased.v1";

    public async Task<(List<ReadyNotice> Ready, List<RefusedRow> Refused, AgencyId Sender)> PrepareAsync(SendNotices command, CancellationToken ct)
    {
        var (kind, today) = (command.Kind!.Value, clock.Today());
        var wording = await db.WordingAsync(kind, ct);
        NoticeTemplate.Check(kind, wording);
        var sender = Sender(command.AgencyId, today);
        var window = renewals.WindowOn(today) ?? throw new DomainException(NoticeErrors.NoWindow(today));
        var ids = command.CertificationIds.Distinct().ToArray();
        var certifications = await db.CertificationsFor(caller, Permissions.RegisterWrite).AsNoTracking().Include(c => c.Suspensions).Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
        var productIds = certifications.Values.Select(c => c.ProductId).Distinct().ToArray();
        var products = await db.Products.AsNoTracking().Include(p => p.Codes).Where(p => productIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, ct);
        var subjectIds = products.Values.Select(p => p.SubjectId).Distinct().ToArray();
        var subjects = await db.Subjects.AsNoTracking().Where(s => subjectIds.Contains(s.Id)).ToDictionaryAsync(s => s.Id, ct);
        var subjectKeys = subjectIds.Select(s => s.Value).ToArray();
        var erased = (await db.LedgerEvents.Where(e => subjectKeys.Contains(e.AggregateId) && e.Type == Erased).Select(e => e.AggregateId).ToListAsync(ct)).ToHashSet();
        var sent = (await db.Notices.Where(n => ids.Contains(n.CertificationId) && n.Kind == kind).Select(n => n.CertificationId).ToListAsync(ct)).ToHashSet();
        List<ReadyNotice> ready = [];
        List<RefusedRow> refused = [];

        foreach (var id in ids)
        {
            var certification = certifications.GetValueOrDefault(id);
            var product = certification is null ? null : products[certification.ProductId];
            var subject = product is null ? null : subjects[product.SubjectId];

            if (Refusal(certification, product, subject, sent.Contains(id), erased, today) is { } error)
            {
                refused.Add(RefusedRow.For(id, error));
                continue;
            }

            ready.Add(new(certification!, product!, subject!, NoticePapers.Of(wording, Facts(certification!, product!, subject!, window, sender.Name, today), command.Number)));
        }

        return (ready, refused, sender.Id);
    }

    /// <summary>Whoever had not been spoken with has been told now.</summary>
    public async Task NoteAsync(IReadOnlyList<ReadyNotice> ready, CancellationToken ct)
    {
        var ids = ready.Select(r => r.Certification.Id).ToArray();
        var reviews = await db.ExpiryReviews.Where(r => ids.Contains(r.CertificationId)).ToDictionaryAsync(r => r.CertificationId, ct);
        var today = clock.Today();

        foreach (var notice in ready)
        {
            if (!reviews.TryGetValue(notice.Certification.Id, out var review))
            {
                review = ExpiryReview.Open(notice.Certification.Id, notice.Product.Id, today);
                db.ExpiryReviews.Add(review);
            }

            if (review.State == RenewalState.NoContact)
            {
                review.Set(RenewalState.Notified, today, review.Note, today);
            }
        }
    }

    private Agency Sender(AgencyId? named, DateOnly today)
    {
        if (named is { } id)
        {
            return facts.Current.PresentOf(id, today) ?? throw new DomainException(AgencyErrors.NotFound());
        }

        // whoever belongs to none works for the office of the province
        return (caller.AgencyId is { } own ? facts.Current.PresentOf(own, today) : null)
            ?? facts.Current.Agencies.FirstOrDefault(a => a.Kind == AgencyKind.CoordinationOffice && a.UnitId is not null && a.HoldsOn(today))
            ?? throw new DomainException(NoticeErrors.SenderUnknown());
    }

    private static DomainError? Refusal(Certification? certification, Product? product, Subject? subject, bool sent, HashSet<Guid> erased, DateOnly today)
    {
        if (certification is null || product is null || subject is null)
        {
            return CertificationErrors.NotFound();
        }

        var status = certification.Dates.On(today, 0);
        return sent ? NoticeErrors.AlreadySent()
            : status is not (CertificationStatus.InForce or CertificationStatus.Expiring or CertificationStatus.Suspended) ? NoticeErrors.NotCurrent()
            : subject.Placeholder ? NoticeErrors.SubjectUnknown()
            : erased.Contains(subject.Id.Value) && subject.Email is null && subject.Address is null ? NoticeErrors.SubjectErased()
            : subject.Email is null && subject.Address is null && (product.CurrentUnitId ?? product.UnitId ?? subject.UnitId) is null ? NoticeErrors.NoAddress()
            : null;
    }

    private NoticeFacts Facts(Certification c, Product p, Subject s, ReevaluationWindow window, string agency, DateOnly today)
    {
        var dates = ReevaluationDates.Of(c.ExpiresOn!.Value, window);
        var unit = (p.CurrentUnitId ?? p.UnitId ?? s.UnitId) is { } id ? facts.Current.Units.Find(id)?.Name : null;
        return new(
            p.Name, p.Code, c.Stars, c.DecisionNumber, c.DecisionDate, c.ExpiresOn.Value, dates.OpensOn, dates.ClosesOn, dates.TransitionUntil, s.Name, s.Address, unit, agency, today);
    }
}
