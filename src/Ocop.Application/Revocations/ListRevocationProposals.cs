using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Products;
using Ocop.Application.Representatives;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Revocations;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Revocations;

/// <summary>Proposals to revoke, as far as the caller may see them, the newest first.</summary>
/// <param name="Stage">Only what waits for this.</param>
/// <param name="Overdue">Only undecided ones whose day for the decision has passed.</param>
/// <param name="CertificationId">Only about this recognition.</param>
/// <param name="Count">Also count all rows.</param>
[Requires(Permissions.RegisterRead)]
public sealed record ListRevocationProposals(RevocationStage? Stage, bool Overdue, CertificationId? CertificationId, int Limit, string? Cursor, bool Count)
    : IQuery<Page<RevocationProposalItem>>;

/// <summary>One proposal.</summary>
[Requires(Permissions.RegisterRead)]
public sealed record GetRevocationProposal(RevocationProposalId Id) : IQuery<RevocationProposalItem>;

/// <summary>A proposal to take a recognition away.</summary>
/// <param name="Stage">What waits today.</param>
/// <param name="GroundCode">The class of the reason.</param>
/// <param name="Basis">What it rests on: inspection, violation, absence, request or conclusion.</param>
/// <param name="BasisOn">The day from which the days for the decision count.</param>
/// <param name="Mine">The caller proposed it, and therefore does not decide about it.</param>
/// <param name="OpinionDueOn">Last day for the subject's opinion; null where it is not heard.</param>
/// <param name="DecisionDueOn">Last day for the decision; null where the act of the day sets none.</param>
/// <param name="Overdue">Undecided, and that day has passed.</param>
/// <param name="Recommended">What the review says; officers alone see it.</param>
/// <param name="DecisionId">The decision, or its draft, that names it.</param>
/// <param name="Version">Row version; the ETag begins with it.</param>
public sealed record RevocationProposalItem(
    Guid Id, Guid CertificationId, Guid ProductId, string? ProductCode, string ProductName, Guid SubjectId, string SubjectName, int Stars, DateOnly? ExpiresOn,
    RevocationStage Stage, string GroundCode, string GroundName, string GroundNameEn, string Ground, RevocationBasis Basis, DateOnly BasisOn, string? Reference,
    string? ProposingAgency, string? ProposedBy, DateTimeOffset ProposedAt, bool Mine, DateOnly? OpinionDueOn, string? HearingWaivedBecause, DateOnly? OpinionOn,
    string? Opinion, bool? OpinionAccepts, bool? Recommended, string? Review, string? ReviewedBy, DateTimeOffset? ReviewedAt, DateOnly? DecisionDueOn, bool Overdue,
    string? DecidedBy, DateTimeOffset? DecidedAt, string? RefusedBecause, Guid? DecisionId, string? DecisionNumber, DateOnly? CertificateReturnedOn,
    DateOnly? LogoRemovedOn, DateOnly? StampsVoidedOn, DateOnly? SalesPointsInformedOn, string? ExecutionNote, DateTimeOffset? ClosedAt,
    IReadOnlyList<RevocationEvidenceItem> Evidence, uint Version);

/// <summary>A paper or picture that it rests on.</summary>
/// <param name="Url">Address of the file below this server.</param>
/// <param name="Hash">SHA-256 of the file.</param>
public sealed record RevocationEvidenceItem(Guid Id, string Title, string? Url, string? ContentType, long? Size, string? Hash);

internal sealed class ListRevocationProposalsValidator : AbstractValidator<ListRevocationProposals>
{
    public ListRevocationProposalsValidator() => RuleFor(q => q.Limit).InclusiveBetween(1, Paging.MaxLimit);
}

internal sealed class ListRevocationProposalsHandler(IOcopDb db, ICaller caller, RevocationProposalItems items, TimeProvider clock)
    : IRequestHandler<ListRevocationProposals, Page<RevocationProposalItem>>
{
    private const string Sort = "-id";

    public async Task<Page<RevocationProposalItem>> Handle(ListRevocationProposals query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var all = AtStage(db.ProposalsFor(caller).AsNoTracking(), query.Stage, today);

        if (query.CertificationId is { } certification)
        {
            all = all.Where(p => p.CertificationId == certification);
        }

        if (query.Overdue)
        {
            all = all.Where(p => p.DecisionDueOn < today && (p.Status == RevocationProposalStatus.Open || p.Status == RevocationProposalStatus.Reviewed));
        }

        var rows = all;

        if (Cursor.Decode(query.Cursor, Sort, 0) is { } after)
        {
            rows = rows.Where(p => ((Guid)(object)p.Id).CompareTo(after.Id) < 0);
        }

        var found = await rows.Include(p => p.Evidence).OrderByDescending(p => p.Id).Take(query.Limit + 1).ToListAsync(cancellationToken);
        int? total = query.Count ? await all.Take(Paging.CountCap).CountAsync(cancellationToken) : null;
        var page = found.Take(query.Limit).ToList();
        return new(await items.OfAsync(page, cancellationToken), found.Count > query.Limit ? new Cursor(Sort, [], page[^1].Id.Value).Encode() : null, total);
    }

    // says the same as RevocationProposal.StageOn; a test holds both together
    private static IQueryable<RevocationProposal> AtStage(IQueryable<RevocationProposal> all, RevocationStage? stage, DateOnly today) => stage switch
    {
        null => all,
        RevocationStage.Hearing => all.Where(p => p.Status == RevocationProposalStatus.Open && p.OpinionOn == null && p.OpinionDueOn >= today),
        RevocationStage.Review => all.Where(p => p.Status == RevocationProposalStatus.Open && (p.OpinionOn != null || p.OpinionDueOn == null || p.OpinionDueOn < today)),
        RevocationStage.Decision => all.Where(p => p.Status == RevocationProposalStatus.Reviewed),
        RevocationStage.Execution => all.Where(p => p.Status == RevocationProposalStatus.Upheld),
        RevocationStage.Closed => all.Where(p => p.Status == RevocationProposalStatus.Closed),
        RevocationStage.Refused => all.Where(p => p.Status == RevocationProposalStatus.Refused),
        _ => all.Where(p => p.Status == RevocationProposalStatus.TakenBack),
    };
}

internal sealed class GetRevocationProposalHandler(IOcopDb db, ICaller caller, RevocationProposalItems items) : IRequestHandler<GetRevocationProposal, RevocationProposalItem>
{
    public async Task<RevocationProposalItem> Handle(GetRevocationProposal query, CancellationToken cancellationToken) =>
        (await items.OfAsync([await db.GetProposalAsync(caller, Permissions.RegisterRead, query.Id, cancellationToken)], cancellationToken))[0];
}

/// <summary>Proposals as they are shown. A subject's representative reads the case and its outcome, not what officers think of it.</summary>
internal sealed class RevocationProposalItems(IOcopDb db, ICaller caller, IReferenceFacts facts, IRepresentativeDirectory people, TimeProvider clock)
{
    private sealed record Named(CertificationId Id, ProductId ProductId, string? Code, string Name, SubjectId SubjectId, string SubjectName, int Stars, DateOnly? ExpiresOn);

    public async Task<IReadOnlyList<RevocationProposalItem>> OfAsync(IReadOnlyList<RevocationProposal> proposals, CancellationToken ct)
    {
        var certifications = proposals.Select(p => p.CertificationId).Distinct().ToArray();
        var decisions = proposals.Select(p => p.DecisionId).OfType<Domain.Decisions.DecisionId>().Distinct().ToArray();
        var named = await (
            from c in db.Certifications
            join p in db.Products on c.ProductId equals p.Id
            join s in db.Subjects on p.SubjectId equals s.Id
            where certifications.Contains(c.Id)
            select new Named(
                c.Id, p.Id, p.Codes.Where(k => k.Kind == ProductCodeKind.Code).Select(k => k.Value).FirstOrDefault(), p.Name, s.Id, s.Name, c.Stars, c.ExpiresOn))
            .ToDictionaryAsync(n => n.Id, ct);
        var numbers = decisions.Length == 0 ? [] : await db.Decisions.Where(d => decisions.Contains(d.Id)).Select(d => new { d.Id, d.Number }).ToDictionaryAsync(d => d.Id, d => d.Number, ct);
        var officer = caller.Has(Permissions.RevocationsPropose) || caller.Has(Permissions.DecisionsSign);
        var names = officer
            ? await people.NamesOfAsync([.. proposals.SelectMany(p => (Guid?[])[p.ProposedBy, p.ReviewedBy, p.DecidedBy]).OfType<Guid>().Distinct()], ct)
            : new Dictionary<Guid, string>();
        return [.. proposals.Select(p => Show(p, named[p.CertificationId], p.DecisionId is { } d ? numbers.GetValueOrDefault(d) : null, names, officer))];
    }

    private RevocationProposalItem Show(RevocationProposal p, Named of, string? decision, IReadOnlyDictionary<Guid, string> names, bool officer)
    {
        var (today, ground) = (clock.Today(), facts.Current.Find(p.GroundId)!);
        string? NameOf(Guid? user) => user is { } id ? names.GetValueOrDefault(id) : null;
        return new(
            p.Id.Value, of.Id.Value, of.ProductId.Value, of.Code, of.Name, of.SubjectId.Value, of.SubjectName, of.Stars, of.ExpiresOn, p.StageOn(today), ground.Code,
            ground.Name, ground.NameEn, p.Ground, p.Basis, p.BasisOn, p.Reference, p.ProposingAgencyId is { } agency ? facts.Current.Find(agency)?.Name : null,
            NameOf(p.ProposedBy), p.ProposedAt, p.ProposedBy == caller.UserId, p.OpinionDueOn, p.HearingWaivedBecause, p.OpinionOn, p.Opinion, p.OpinionAccepts,
            officer ? p.Recommended : null, officer ? p.Review : null, NameOf(p.ReviewedBy), p.ReviewedAt, p.DecisionDueOn, p.Undecided && p.DecisionDueOn < today,
            NameOf(p.DecidedBy), p.DecidedAt, p.RefusedBecause, p.DecisionId?.Value, decision, p.CertificateReturnedOn, p.LogoRemovedOn, p.StampsVoidedOn,
            p.SalesPointsInformedOn, p.ExecutionNote, p.ClosedAt,
            [.. p.Evidence.OrderBy(e => e.Id).Select(e => new RevocationEvidenceItem(
                e.Id, e.Title, e.Hash is null ? null : $"/api/v1/revocation-proposals/{p.Id.Value}/evidence/{e.Id}", e.ContentType, e.Size, e.Hash))],
            p.Version);
    }
}
