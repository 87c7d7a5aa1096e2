using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Domain.Certifications;
using Ocop.Domain.Products;
using Ocop.Domain.Violations;

namespace Ocop.Application.Violations;

/// <summary>One violation, for officers and for the subject. Who reads what was sealed for an agency is noted.</summary>
[Requires(Permissions.Known)]
public sealed record GetViolation(ViolationId Id) : IQuery<ViolationDetail>;

/// <summary>A violation, with each step and its last day.</summary>
/// <param name="Case">As lists show it.</param>
/// <param name="LegalBasis">Numbers of the documents that name the act, by the catalogue.</param>
/// <param name="FineFrom">Least fine of the catalogue's frame; null while it is not entered.</param>
/// <param name="FineTo">Highest fine of the frame.</param>
/// <param name="RevocationGround">Code of the ground by which the recognition may be taken away.</param>
/// <param name="Source">What led to it; null for the subject.</param>
/// <param name="SourceId">The finding, complaint, label or suspicion; null for the subject.</param>
/// <param name="MinutesDueOn">Last day for the minutes.</param>
/// <param name="ExplanationDueOn">Last day for the subject's explanation.</param>
/// <param name="DecisionDueOn">Last day for the decision.</param>
/// <param name="LimitationOn">Last day on which a penalty may be decided at all.</param>
/// <param name="LeftToPay">What is left of the fine.</param>
/// <param name="ClosingNote">Why it ended.</param>
/// <param name="Transfers">Handings over between agencies; none for the subject.</param>
/// <param name="Others">Other violations of the same subject, kept by whatever agency; null for the subject.</param>
/// <param name="MayHandle">The caller may take the steps of the agency that keeps it.</param>
/// <param name="MayDecide">The caller may decide about it.</param>
/// <param name="MayReceive">It waits for the caller's agency to say that it has it.</param>
/// <param name="MayExplain">The caller may give the subject's explanation now.</param>
/// <param name="Version">For If-Match.</param>
public sealed record ViolationDetail(
    ViolationRow Case, IReadOnlyList<ViolationProductItem> Products, string? LegalBasis, long? FineFrom, long? FineTo, string? RevocationGround, ViolationSource? Source, Guid? SourceId,
    DateOnly MinutesDueOn, DateOnly? ExplanationDueOn, DateOnly? ExplanationOn, string? Explanation, DateOnly? DecisionDueOn, DateOnly? LimitationOn, string? DecisionBody, string? Signatory,
    string? SignatoryTitle, string? LegalArticle, string? AdditionalMeasures, string? Remedies, DateOnly? ExecutionDueOn, IReadOnlyList<ViolationPaymentItem> Payments, long LeftToPay,
    DateOnly? ExecutedOn, string? ExecutionNote, DateOnly? AppealedOn, string? Appeal, AppealOutcome? AppealOutcome, DateOnly? AppealSettledOn, string? AppealNote, ViolationClosure? Closure,
    string? ClosingNote, DateTimeOffset? ClosedAt, IReadOnlyList<ViolationTransferItem> Transfers, OtherViolations? Others, bool MayHandle, bool MayDecide, bool MayReceive, bool MayExplain,
    uint Version);

/// <summary>A product that it is about.</summary>
/// <param name="CertificationId">The recognition that has not ended; by it a revocation is proposed.</param>
public sealed record ViolationProductItem(Guid ProductId, string Name, Guid? CertificationId, int? Stars);

/// <summary>A payment of the fine.</summary>
/// <param name="Receipt">Number of the receipt.</param>
public sealed record ViolationPaymentItem(Guid Id, long AmountVnd, DateOnly PaidOn, string? Receipt);

/// <summary>A handing over.</summary>
/// <param name="Sealed">Whether something was written for the receiving agency alone.</param>
/// <param name="SealedDetails">That; shown to the receiving agency alone, once it has received the case.</param>
public sealed record ViolationTransferItem(
    Guid Id, Guid FromAgencyId, string? FromAgencyName, Guid ToAgencyId, string? ToAgencyName, string Reason, DateTimeOffset SentAt, DateTimeOffset? ReceivedAt, bool Sealed, string? SealedDetails);

/// <summary>Other violations of the same subject: how many, when and of what kind, and nothing else of cases that other agencies keep.</summary>
public sealed record OtherViolations(int Count, IReadOnlyList<OtherViolation> Items);

/// <summary>Another violation of the same subject.</summary>
/// <param name="Kind">Code of the catalogue.</param>
public sealed record OtherViolation(DateOnly DetectedOn, string Kind, string KindName, string KindNameEn);

internal sealed class GetViolationHandler(IOcopDb db, ICaller caller, ViolationRows rows, IPersonalReads reads, IReferenceFacts facts, TimeProvider clock) : IRequestHandler<GetViolation, ViolationDetail>
{
    public async Task<ViolationDetail> Handle(GetViolation query, CancellationToken cancellationToken)
    {
        var reading = caller.ReadingViolations();
        var v = await db.GetViolationAsync(caller, reading, query.Id, cancellationToken);
        var officer = reading == Permissions.ViolationsRead;
        var subject = await db.Subjects.Where(s => s.Id == v.SubjectId).Select(s => s.Name).SingleAsync(cancellationToken);
        var kind = facts.Current.Find(v.KindId)!;
        var transfers = officer ? v.Transfers.OrderBy(t => t.SentAt).Select(Show).ToList() : [];

        if (transfers.Exists(t => t.SealedDetails is not null))
        {
            await reads.NoteAsync(new ViolationSealRead(v.Id), cancellationToken);
        }

        var open = v.Status != ViolationStatus.Closed && !v.AwaitsReceipt;
        return new(
            rows.Row(v, subject), await ProductsAsync(v, cancellationToken), kind.LegalBasis, kind.FineFrom, kind.FineTo, kind.RevocationGround, officer ? v.Source : null, officer ? v.SourceId : null,
            v.MinutesDueOn, v.ExplanationDueOn, v.ExplanationOn, v.Explanation, v.DecisionDueOn, v.LimitationOn, v.DecisionBody, v.Signatory, v.SignatoryTitle, v.LegalArticle, v.AdditionalMeasures,
            v.Remedies, v.ExecutionDueOn, [.. v.Payments.OrderBy(p => p.PaidOn).ThenBy(p => p.Id).Select(p => new ViolationPaymentItem(p.Id, p.AmountVnd, p.PaidOn, p.Receipt))], v.LeftToPay,
            v.ExecutedOn, v.ExecutionNote, v.AppealedOn, v.Appeal, v.AppealOutcome, v.AppealSettledOn, v.AppealNote, v.Closure, v.ClosingNote, v.ClosedAt, transfers,
            officer ? await OthersAsync(v, cancellationToken) : null, open && caller.KeepsFor(Permissions.ViolationsHandle, v.AgencyId), open && caller.KeepsFor(Permissions.ViolationsDecide, v.AgencyId),
            v.PendingTransfer is { } pending && caller.KeepsFor(Permissions.ViolationsHandle, pending.ToAgencyId),
            open && v.Status == ViolationStatus.Recorded && (officer ? caller.KeepsFor(Permissions.ViolationsHandle, v.AgencyId) : caller.Has(Permissions.ViolationsExplain)), v.Version);
    }

    private ViolationTransferItem Show(ViolationTransfer t) => new(
        t.Id, t.FromAgencyId.Value, facts.Current.Find(t.FromAgencyId)?.Name, t.ToAgencyId.Value, facts.Current.Find(t.ToAgencyId)?.Name, t.Reason, t.SentAt, t.ReceivedAt, t.SealedDetails is not null,
        t.ReceivedAt is not null && caller.AgencyId == t.ToAgencyId ? t.SealedDetails : null);

    private async Task<IReadOnlyList<ViolationProductItem>> ProductsAsync(Violation v, CancellationToken ct)
    {
        var (ids, today) = (v.Products.Select(p => p.ProductId).ToArray(), clock.Today());
        var names = await db.Products.Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        var certifications = (await db.Certifications.Where(c => ids.Contains(c.ProductId) && c.EndedOn == null && (c.SupersededOn == null || c.SupersededOn > today))
            .Select(c => new { c.Id, c.ProductId, c.Stars, c.DecisionDate }).ToListAsync(ct)).OrderByDescending(c => c.DecisionDate).ToLookup(c => c.ProductId);
        return [.. v.Products.OrderBy(p => p.Ordinal).Select(p => (p.ProductId, Certification: certifications[p.ProductId].FirstOrDefault()))
            .Select(p => new ViolationProductItem(p.ProductId.Value, names[p.ProductId], p.Certification?.Id.Value, p.Certification?.Stars))];
    }

    // whoever decides has to know of an offender who was elsewhere before; what happened there stays with that agency
    private async Task<OtherViolations> OthersAsync(Violation v, CancellationToken ct)
    {
        var same = await db.SameSubjectsAsync(v.SubjectId, ct);
        var found = await db.Violations.Where(o => same.Contains(o.SubjectId) && o.Id != v.Id && o.Closure != ViolationClosure.Unfounded)
            .OrderByDescending(o => o.DetectedOn).ThenBy(o => o.Id).Select(o => new { o.DetectedOn, o.KindId }).ToListAsync(ct);
        return new(found.Count, [.. found.Select(o => (o.DetectedOn, Kind: facts.Current.Find(o.KindId)!)).Select(o => new OtherViolation(o.DetectedOn, o.Kind.Code, o.Kind.Name, o.Kind.NameEn))]);
    }
}
