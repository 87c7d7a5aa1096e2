using System.Globalization;
using Ocop.Domain.Agencies;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.Revocations;

namespace Ocop.Domain.Decisions;

public readonly record struct DecisionId(Guid Value)
{
    public static DecisionId New() => new(Guid.CreateVersion7());
}

/// <summary>What a decision does to the recognitions that it names. The list is open for clients.</summary>
public enum DecisionKind
{
    /// <summary>Thu hồi công nhận.</summary>
    Revocation,

    /// <summary>Khôi phục công nhận đã bị thu hồi hoặc tạm dừng.</summary>
    Reinstatement,
}

/// <summary>How far a decision has come.</summary>
public enum DecisionStatus
{
    /// <summary>Names what it will be about; has no effect yet.</summary>
    Draft,

    /// <summary>Signed: it has its effect from its day on.</summary>
    Issued,

    /// <summary>Everyone can read it.</summary>
    Published,

    /// <summary>A draft that was given up.</summary>
    Discarded,
}

/// <summary>What a signed paper says at its head and foot.</summary>
/// <param name="AgencyId">The body that decided.</param>
/// <param name="Number">Such as 214/QĐ-UBND.</param>
/// <param name="Date">The day it was signed.</param>
/// <param name="EffectiveOn">First day of the effect.</param>
/// <param name="SignatoryName">Who signed.</param>
/// <param name="SignatoryTitle">As what, such as "KT. CHỦ TỊCH, PHÓ CHỦ TỊCH".</param>
public sealed record DecisionPaper(AgencyId AgencyId, string Number, DateOnly Date, DateOnly EffectiveOn, string SignatoryName, string? SignatoryTitle);

/// <summary>A recognition that a decision names.</summary>
/// <param name="Certification">Loaded with its steps.</param>
/// <param name="ProductName">For what is told when it refuses.</param>
/// <param name="Lacking">Why the body may not decide about it; null when it may.</param>
public sealed record NamedCertification(Certification Certification, string ProductName, DomainError? Lacking);

/// <summary>A decision (quyết định) of one body about one or many recognitions. It takes effect as a whole or not at all.</summary>
public sealed class Decision : AggregateRoot
{
    public const int MaxItems = 500;

    private readonly List<DecisionItem> _items = [];
    private readonly List<DecisionCorrection> _corrections = [];

    private Decision() { }

    public DecisionId Id { get; private set; }
    public DecisionKind Kind { get; private set; }
    public DecisionStatus Status { get; private set; }
    public Guid DraftedBy { get; private set; }
    public DateTimeOffset DraftedAt { get; private set; }
    public AgencyId? AgencyId { get; private set; }
    public string? Number { get; private set; }
    public DateOnly? Date { get; private set; }
    public DateOnly? EffectiveOn { get; private set; }
    public string? SignatoryName { get; private set; }
    public string? SignatoryTitle { get; private set; }

    /// <summary>Who entered the signed paper.</summary>
    public Guid? SignedBy { get; private set; }

    /// <summary>SHA-256 of the scan of the signed paper.</summary>
    public string? ScanHash { get; private set; }
    public long? ScanSize { get; private set; }
    public DateOnly? PublishedOn { get; private set; }
    public IReadOnlyList<DecisionItem> Items => _items;

    /// <summary>What was put right after the publication, the oldest first.</summary>
    public IReadOnlyList<DecisionCorrection> Corrections => _corrections;

    /// <summary>Drafts a decision that upholds proposals.</summary>
    /// <exception cref="DomainException">
    /// <c>decision.without_items</c>, <c>decision.too_many_items</c>, <c>revocation.decided</c>, <c>revocation.not_reviewed</c>, <c>revocation.in_draft</c>
    /// </exception>
    public static Decision Draft(IReadOnlyList<RevocationProposal> proposals, RevocationActor by)
    {
        var decision = Begin(DecisionKind.Revocation, proposals.Count, by);

        foreach (var proposal in proposals)
        {
            proposal.PutInto(decision.Id);
            decision._items.Add(new(decision._items.Count + 1, proposal.CertificationId, proposal.Id, proposal.GroundId, proposal.Ground));
        }

        decision.Raise(new DecisionDrafted(decision.Id, decision.Kind, decision._items.Count));
        return decision;
    }

    /// <summary>Drafts a decision by which recognitions hold again.</summary>
    /// <param name="certifications">Which, each with the reason.</param>
    /// <param name="by">Who drafts; another has to enter the signed paper.</param>
    /// <exception cref="DomainException"><c>decision.without_items</c>, <c>decision.too_many_items</c></exception>
    public static Decision DraftReinstatement(IReadOnlyList<(CertificationId Id, string Ground)> certifications, RevocationActor by)
    {
        var decision = Begin(DecisionKind.Reinstatement, certifications.Count, by);
        decision._items.AddRange(certifications.Select((c, i) => new DecisionItem(i + 1, c.Id, null, null, c.Ground)));
        decision.Raise(new DecisionDrafted(decision.Id, decision.Kind, decision._items.Count));
        return decision;
    }

    /// <summary>Gives a draft up; its proposals wait for another.</summary>
    /// <exception cref="DomainException"><c>decision.issued</c></exception>
    public void Discard(IEnumerable<RevocationProposal> proposals)
    {
        RequireDraft();

        foreach (var proposal in proposals)
        {
            proposal.PutInto(null);
        }

        Status = DecisionStatus.Discarded;
        Raise(new DecisionDiscarded(Id, Kind));
    }

    /// <summary>The paper is signed: every recognition that it names is revoked, or holds again.</summary>
    /// <param name="paper">What it says.</param>
    /// <param name="named">The recognitions that it names.</param>
    /// <param name="proposals">Those that it upholds.</param>
    /// <param name="by">Who enters it: neither who drafted a reinstatement nor who proposed one of the revocations.</param>
    /// <param name="today">In Asia/Ho_Chi_Minh.</param>
    /// <exception cref="DomainException">
    /// <c>decision.issued</c>, <c>decision.date_in_future</c>, <c>decision.own_draft</c>, <c>revocation.own_proposal</c>; <c>decision.items_refused</c> with what each recognition
    /// refuses: nothing is to be saved then
    /// </exception>
    public void Sign(
        DecisionPaper paper, IReadOnlyDictionary<CertificationId, NamedCertification> named, IReadOnlyDictionary<RevocationProposalId, RevocationProposal> proposals,
        RevocationActor by, DateOnly today)
    {
        RequireDraft();

        if (paper.Date > today)
        {
            throw new DomainException(DecisionErrors.DateInFuture(paper.Date));
        }

        if (Kind == DecisionKind.Reinstatement && by.UserId == DraftedBy)
        {
            throw new DomainException(DecisionErrors.OwnDraft());
        }

        (AgencyId, Date, EffectiveOn, SignedBy) = (paper.AgencyId, paper.Date, paper.EffectiveOn, by.UserId);
        Number = Guard.Required(paper.Number, "number", "số quyết định", 100);
        SignatoryName = Guard.Required(paper.SignatoryName, "signatoryName", "người ký", 200);
        SignatoryTitle = Guard.Optional(paper.SignatoryTitle, "signatoryTitle", 200);

        foreach (var proposal in _items.Select(i => i.ProposalId).OfType<RevocationProposalId>())
        {
            proposals[proposal].Uphold(Id, by);
        }

        CarryOut(named);
        Status = DecisionStatus.Issued;
        Raise(new DecisionSigned(Id, Kind, AgencyId.Value, Number, Date.Value, EffectiveOn.Value, [.. _items.OrderBy(i => i.Ordinal).Select(i => i.CertificationId)]));
    }

    /// <summary>Lays the scan of the signed paper beside it; until the publication a better one may take its place.</summary>
    /// <exception cref="DomainException"><c>decision.not_signed</c>, <c>decision.published</c></exception>
    public void AttachScan(string hash, long size)
    {
        RequireUnpublished();
        (ScanHash, ScanSize) = (hash, size);
        Raise(new DecisionScanned(Id, Number!, hash, size));
    }

    /// <summary>Everyone can read it from now on.</summary>
    /// <exception cref="DomainException"><c>decision.not_signed</c>, <c>decision.published</c>, <c>decision.without_scan</c></exception>
    public void Publish(DateOnly today)
    {
        RequireUnpublished();

        if (ScanHash is null)
        {
            throw new DomainException(DecisionErrors.WithoutScan());
        }

        (Status, PublishedOn) = (DecisionStatus.Published, today);
        Raise(new DecisionPublished(Id, Kind, Number!, Date!.Value, ScanHash));
    }

    /// <summary>Says publicly what the published paper had wrong (đính chính). What it did to recognitions, only another decision undoes.</summary>
    /// <exception cref="DomainException"><c>decision.not_published</c></exception>
    public DecisionCorrection Correct(string text, DateOnly today)
    {
        if (Status != DecisionStatus.Published)
        {
            throw new DomainException(DecisionErrors.NotPublished());
        }

        DecisionCorrection correction = new(text, today);
        _corrections.Add(correction);
        Raise(new DecisionCorrected(Id, Number!, correction.Text));
        return correction;
    }

    private static Decision Begin(DecisionKind kind, int count, RevocationActor by)
    {
        if (count == 0)
        {
            throw new DomainException(DecisionErrors.WithoutItems());
        }

        if (count > MaxItems)
        {
            throw new DomainException(DecisionErrors.TooManyItems(MaxItems.ToString(CultureInfo.InvariantCulture)));
        }

        return new() { Id = DecisionId.New(), Kind = kind, DraftedBy = by.UserId, DraftedAt = by.At };
    }

    /// <summary>Takes the step of every item, and tells of all that cannot be taken at once.</summary>
    private void CarryOut(IReadOnlyDictionary<CertificationId, NamedCertification> named)
    {
        List<(DecisionItem Item, DomainError Error)> refused = [];

        foreach (var item in _items.OrderBy(i => i.Ordinal))
        {
            var (certification, _, lacking) = named[item.CertificationId];

            try
            {
                if (lacking is not null)
                {
                    throw new DomainException(lacking);
                }

                certification.Take(
                    Kind == DecisionKind.Revocation ? CertificationStepKind.Revocation : CertificationStepKind.Reinstatement,
                    new(EffectiveOn!.Value, item.Ground, item.GroundId, Number, Date, AgencyId) { DecisionId = Id });
            }
            catch (DomainException e)
            {
                refused.Add((item, e.Error));
            }
        }

        if (refused.Count > 0)
        {
            string List(Func<DomainError, string> text) =>
                string.Join(' ', refused.Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Item.Ordinal}. {named[r.Item.CertificationId].ProductName}: {text(r.Error)}")));
            throw new DomainException(DecisionErrors.ItemsRefused(List(e => e.Vietnamese), List(e => e.English)));
        }
    }

    private void RequireDraft()
    {
        if (Status != DecisionStatus.Draft)
        {
            throw new DomainException(DecisionErrors.Issued());
        }
    }

    private void RequireUnpublished()
    {
        if (Status is DecisionStatus.Draft or DecisionStatus.Discarded)
        {
            throw new DomainException(DecisionErrors.NotSigned());
        }

        if (Status == DecisionStatus.Published)
        {
            throw new DomainException(DecisionErrors.Published());
        }
    }
}

/// <summary>One recognition that a decision names.</summary>
public sealed class DecisionItem
{
    private DecisionItem() { }

    internal DecisionItem(int ordinal, CertificationId certification, RevocationProposalId? proposal, RevocationGroundId? groundId, string ground)
    {
        Id = Guid.CreateVersion7();
        Ordinal = ordinal;
        CertificationId = certification;
        ProposalId = proposal;
        GroundId = groundId;
        Ground = Guard.Required(ground, "ground", "lý do", CertificationStep.MaxTextLength);
    }

    public Guid Id { get; private set; }

    /// <summary>Its place in the list.</summary>
    public int Ordinal { get; private set; }
    public CertificationId CertificationId { get; private set; }
    public RevocationProposalId? ProposalId { get; private set; }
    public RevocationGroundId? GroundId { get; private set; }
    public string Ground { get; private set; } = null!;
}

/// <summary>What was put right after a publication.</summary>
public sealed class DecisionCorrection
{
    private DecisionCorrection() { }

    internal DecisionCorrection(string text, DateOnly on)
    {
        Id = Guid.CreateVersion7();
        Text = Guard.Required(text, "text", "nội dung đính chính", 2000);
        On = on;
    }

    public Guid Id { get; private set; }
    public DateOnly On { get; private set; }
    public string Text { get; private set; } = null!;
}
