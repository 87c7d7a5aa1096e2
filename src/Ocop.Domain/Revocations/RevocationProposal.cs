using Ocop.Domain.Agencies;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.Decisions;

namespace Ocop.Domain.Revocations;

public readonly record struct RevocationProposalId(Guid Value)
{
    public static RevocationProposalId New() => new(Guid.CreateVersion7());
}

/// <summary>What a proposal rests on.</summary>
public enum RevocationBasis
{
    /// <summary>Kết luận kiểm tra.</summary>
    Inspection,

    /// <summary>Vi phạm đã xử lý.</summary>
    Violation,

    /// <summary>Không đánh giá lại.</summary>
    Absence,

    /// <summary>Đề nghị của chủ thể hoặc cơ quan khác.</summary>
    Request,

    /// <summary>Kết luận khác của cơ quan có thẩm quyền.</summary>
    Conclusion,
}

/// <summary>How far a proposal has come.</summary>
public enum RevocationProposalStatus
{
    /// <summary>The subject is heard, then the proposal is reviewed.</summary>
    Open,

    /// <summary>Reviewed; whoever has the authority decides.</summary>
    Reviewed,

    /// <summary>The recognition was revoked; what follows is carried out.</summary>
    Upheld,

    /// <summary>The recognition stays.</summary>
    Refused,

    /// <summary>The proposer took it back.</summary>
    TakenBack,

    /// <summary>Revoked, and everything that follows is done.</summary>
    Closed,
}

/// <summary>What waits, on a day. The list is open for clients.</summary>
public enum RevocationStage
{
    /// <summary>Chờ ý kiến chủ thể.</summary>
    Hearing,

    /// <summary>Chờ thẩm tra.</summary>
    Review,

    /// <summary>Chờ quyết định.</summary>
    Decision,

    /// <summary>Đang thi hành.</summary>
    Execution,

    /// <summary>Đã thi hành xong.</summary>
    Closed,

    /// <summary>Không thu hồi.</summary>
    Refused,

    /// <summary>Đã rút đề nghị.</summary>
    TakenBack,
}

/// <summary>Why a recognition is to be taken away.</summary>
/// <param name="GroundId">The class of the reason, by the act in force on the day of the proposal.</param>
/// <param name="Ground">Why, in words.</param>
/// <param name="BasisOn">The day of the authority's conclusion or the commune's confirmation: from it the days for the decision count.</param>
/// <param name="Reference">Number of the paper that it rests on.</param>
public sealed record RevocationCase(RevocationGroundId GroundId, string Ground, RevocationBasis Basis, DateOnly BasisOn, string? Reference = null);

/// <summary>By when what is due.</summary>
/// <param name="OpinionDueOn">Last day for the subject's opinion; none where it is not heard.</param>
/// <param name="HearingWaivedBecause">Why it is not heard.</param>
/// <param name="DecisionDueOn">Last day for the decision, by the act of the day; none where that sets none.</param>
public sealed record RevocationDeadlines(DateOnly? OpinionDueOn, string? HearingWaivedBecause, DateOnly? DecisionDueOn);

/// <summary>Who acts, for which agency, when.</summary>
public readonly record struct RevocationActor(Guid UserId, AgencyId? AgencyId, DateTimeOffset At);

/// <summary>
/// A proposal to take a recognition away (đề nghị thu hồi): the subject is heard, somebody reviews, and another than the proposer decides.
/// </summary>
public sealed class RevocationProposal : AggregateRoot
{
    public const int MaxTextLength = 4000;
    public const int MaxEvidence = 20;

    private readonly List<RevocationEvidence> _evidence = [];

    private RevocationProposal() { }

    public RevocationProposalId Id { get; private set; }
    public CertificationId CertificationId { get; private set; }
    public RevocationProposalStatus Status { get; private set; }
    public RevocationGroundId GroundId { get; private set; }
    public string Ground { get; private set; } = null!;
    public RevocationBasis Basis { get; private set; }
    public DateOnly BasisOn { get; private set; }
    public string? Reference { get; private set; }
    public Guid ProposedBy { get; private set; }
    public AgencyId? ProposingAgencyId { get; private set; }
    public DateTimeOffset ProposedAt { get; private set; }
    public DateOnly? OpinionDueOn { get; private set; }
    public string? HearingWaivedBecause { get; private set; }
    public DateOnly? DecisionDueOn { get; private set; }

    /// <summary>The day on which the subject gave its opinion.</summary>
    public DateOnly? OpinionOn { get; private set; }
    public string? Opinion { get; private set; }

    /// <summary>Whether the subject accepts the revocation.</summary>
    public bool? OpinionAccepts { get; private set; }
    public Guid? ReviewedBy { get; private set; }
    public DateTimeOffset? ReviewedAt { get; private set; }
    public bool? Recommended { get; private set; }
    public string? Review { get; private set; }
    public Guid? DecidedBy { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Why the recognition stays.</summary>
    public string? RefusedBecause { get; private set; }

    /// <summary>The decision, or its draft, that names it.</summary>
    public DecisionId? DecisionId { get; private set; }
    public DateOnly? CertificateReturnedOn { get; private set; }
    public DateOnly? LogoRemovedOn { get; private set; }
    public DateOnly? StampsVoidedOn { get; private set; }
    public DateOnly? SalesPointsInformedOn { get; private set; }
    public string? ExecutionNote { get; private set; }
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>When those concerned were told that the decision is due soon; once.</summary>
    public DateOnly? RemindedOn { get; private set; }

    /// <summary>The same of a decision that is overdue.</summary>
    public DateOnly? OverdueToldOn { get; private set; }
    public IReadOnlyList<RevocationEvidence> Evidence => _evidence;

    /// <summary>Whether it still waits for something other than its execution.</summary>
    public bool Undecided => Status is RevocationProposalStatus.Open or RevocationProposalStatus.Reviewed;

    /// <exception cref="DomainException"><c>revocation.basis_in_future</c></exception>
    public static RevocationProposal Propose(CertificationId certification, RevocationCase why, RevocationDeadlines deadlines, RevocationActor by, DateOnly today)
    {
        if (why.BasisOn > today)
        {
            throw new DomainException(RevocationErrors.BasisInFuture(why.BasisOn));
        }

        var proposal = new RevocationProposal
        {
            Id = RevocationProposalId.New(), CertificationId = certification, GroundId = why.GroundId,
            Ground = Guard.Required(why.Ground, "ground", "lý do", CertificationStep.MaxTextLength), Basis = why.Basis, BasisOn = why.BasisOn,
            Reference = Guard.Optional(why.Reference, "reference", 200), ProposedBy = by.UserId, ProposingAgencyId = by.AgencyId, ProposedAt = by.At,
            OpinionDueOn = deadlines.OpinionDueOn, HearingWaivedBecause = Guard.Optional(deadlines.HearingWaivedBecause, "hearingWaivedBecause", CertificationStep.MaxTextLength),
            DecisionDueOn = deadlines.DecisionDueOn,
        };
        proposal.Raise(new RevocationProposed(proposal.Id, certification, why.Basis, why.BasisOn, proposal.OpinionDueOn, proposal.DecisionDueOn, proposal.Ground));
        return proposal;
    }

    /// <summary>Those concerned learn that the decision is due soon, or overdue; each once.</summary>
    /// <returns>Whether there was anything to tell.</returns>
    public bool Remind(DateOnly today, int daysBefore)
    {
        if (!Undecided || DecisionDueOn is not { } due)
        {
            return false;
        }

        if (due < today && OverdueToldOn is null)
        {
            OverdueToldOn = today;
            Raise(new RevocationOverdue(Id, CertificationId, due));
            return true;
        }

        if (due >= today && due <= today.AddDays(daysBefore) && RemindedOn is null)
        {
            RemindedOn = today;
            Raise(new RevocationDueSoon(Id, CertificationId, due));
            return true;
        }

        return false;
    }

    /// <summary>What waits on a day.</summary>
    public RevocationStage StageOn(DateOnly day) => Status switch
    {
        RevocationProposalStatus.Open => HeardBy(day) ? RevocationStage.Review : RevocationStage.Hearing,
        RevocationProposalStatus.Reviewed => RevocationStage.Decision,
        RevocationProposalStatus.Upheld => RevocationStage.Execution,
        RevocationProposalStatus.Closed => RevocationStage.Closed,
        RevocationProposalStatus.Refused => RevocationStage.Refused,
        _ => RevocationStage.TakenBack,
    };

    /// <summary>Lays a paper or a picture beside the proposal.</summary>
    /// <exception cref="DomainException"><c>revocation.decided</c>, <c>revocation.too_much_evidence</c></exception>
    public RevocationEvidence AddEvidence(string title, string? hash, string? contentType, long? size)
    {
        RequireUndecided();

        if (_evidence.Count == MaxEvidence)
        {
            throw new DomainException(RevocationErrors.TooMuchEvidence(MaxEvidence));
        }

        RevocationEvidence evidence = new(title, hash, contentType, size);
        _evidence.Add(evidence);
        Raise(new RevocationEvidenceAdded(Id, CertificationId, evidence.Title, hash));
        return evidence;
    }

    /// <summary>What the subject says to it; a second time takes the place of the first, until somebody reviewed.</summary>
    /// <exception cref="DomainException"><c>revocation.reviewed</c>, <c>revocation.opinion_late</c>, <c>revocation.opinion_in_future</c></exception>
    public void Hear(string opinion, bool accepts, DateOnly on, DateOnly today)
    {
        if (Status != RevocationProposalStatus.Open)
        {
            throw new DomainException(Undecided ? RevocationErrors.Reviewed() : RevocationErrors.Decided());
        }

        if (on > today)
        {
            throw new DomainException(RevocationErrors.OpinionInFuture(on));
        }

        if (on > OpinionDueOn)
        {
            throw new DomainException(RevocationErrors.OpinionLate(OpinionDueOn.Value));
        }

        Opinion = Guard.Required(opinion, "opinion", "ý kiến", MaxTextLength);
        (OpinionAccepts, OpinionOn) = (accepts, on);
        Raise(new RevocationOpinionGiven(Id, CertificationId, accepts, on, Opinion));
    }

    /// <summary>Checks the case after the subject was heard, or had its time.</summary>
    /// <exception cref="DomainException"><c>revocation.decided</c>, <c>revocation.hearing_open</c></exception>
    public void ReviewAs(bool recommended, string review, RevocationActor by, DateOnly today)
    {
        RequireUndecided();

        if (!HeardBy(today))
        {
            throw new DomainException(RevocationErrors.HearingOpen(OpinionDueOn!.Value));
        }

        Review = Guard.Required(review, "review", "ý kiến thẩm tra", MaxTextLength);
        (Status, Recommended, ReviewedBy, ReviewedAt) = (RevocationProposalStatus.Reviewed, recommended, by.UserId, by.At);
        Raise(new RevocationReviewed(Id, CertificationId, recommended, Review));
    }

    /// <summary>The recognition stays.</summary>
    /// <exception cref="DomainException"><c>revocation.decided</c>, <c>revocation.not_reviewed</c>, <c>revocation.own_proposal</c>, <c>revocation.in_draft</c></exception>
    public void Refuse(string reason, RevocationActor by)
    {
        RequireDecidable(by.UserId);

        if (DecisionId is not null)
        {
            throw new DomainException(RevocationErrors.InDraft());
        }

        RefusedBecause = Guard.Required(reason, "reason", "lý do", CertificationStep.MaxTextLength);
        (Status, DecidedBy, DecidedAt) = (RevocationProposalStatus.Refused, by.UserId, by.At);
        Raise(new RevocationRefused(Id, CertificationId, RefusedBecause));
    }

    /// <summary>The proposer does not uphold it.</summary>
    /// <exception cref="DomainException"><c>revocation.decided</c>, <c>revocation.not_proposer</c>, <c>revocation.in_draft</c></exception>
    public void TakeBack(RevocationActor by)
    {
        RequireUndecided();

        if (by.UserId != ProposedBy)
        {
            throw new DomainException(RevocationErrors.NotProposer());
        }

        if (DecisionId is not null)
        {
            throw new DomainException(RevocationErrors.InDraft());
        }

        (Status, DecidedBy, DecidedAt) = (RevocationProposalStatus.TakenBack, by.UserId, by.At);
        Raise(new RevocationTakenBack(Id, CertificationId));
    }

    /// <summary>Notes what was done after the revocation; a day not named is not done.</summary>
    /// <exception cref="DomainException"><c>revocation.not_upheld</c>, <c>revocation.execution_in_future</c></exception>
    public void Execute(DateOnly? certificateReturned, DateOnly? logoRemoved, DateOnly? stampsVoided, DateOnly? salesPointsInformed, string? note, DateOnly today)
    {
        RequireUpheld();

        if (((DateOnly?[])[certificateReturned, logoRemoved, stampsVoided, salesPointsInformed]).Max() is { } last && last > today)
        {
            throw new DomainException(RevocationErrors.ExecutionInFuture(last));
        }

        List<FieldChange> changes = [];
        FieldChange.Note(changes, "certificateReturnedOn", CertificateReturnedOn, certificateReturned);
        FieldChange.Note(changes, "logoRemovedOn", LogoRemovedOn, logoRemoved);
        FieldChange.Note(changes, "stampsVoidedOn", StampsVoidedOn, stampsVoided);
        FieldChange.Note(changes, "salesPointsInformedOn", SalesPointsInformedOn, salesPointsInformed);
        var cleaned = Guard.Prose(note, "executionNote", MaxTextLength);
        FieldChange.Note(changes, "executionNote", ExecutionNote, cleaned);
        (CertificateReturnedOn, LogoRemovedOn, StampsVoidedOn, SalesPointsInformedOn, ExecutionNote) =
            (certificateReturned, logoRemoved, stampsVoided, salesPointsInformed, cleaned);

        if (changes.Count > 0)
        {
            Raise(new RevocationExecuted(Id, CertificationId, changes));
        }
    }

    /// <summary>Everything that follows is done, or a note says why a part of it cannot be.</summary>
    /// <exception cref="DomainException"><c>revocation.not_upheld</c>, <c>revocation.not_executed</c></exception>
    public void Close(RevocationActor by)
    {
        RequireUpheld();

        if (ExecutionNote is null && (CertificateReturnedOn is null || LogoRemovedOn is null || StampsVoidedOn is null || SalesPointsInformedOn is null))
        {
            throw new DomainException(RevocationErrors.NotExecuted());
        }

        (Status, ClosedAt) = (RevocationProposalStatus.Closed, by.At);
        Raise(new RevocationClosed(Id, CertificationId, ExecutionNote));
    }

    /// <summary>A draft decision names it, or no longer does.</summary>
    /// <exception cref="DomainException"><c>revocation.decided</c>, <c>revocation.not_reviewed</c>, <c>revocation.in_draft</c></exception>
    internal void PutInto(DecisionId? draft)
    {
        RequireReviewed();

        if (draft is not null && DecisionId is not null)
        {
            throw new DomainException(RevocationErrors.InDraft());
        }

        DecisionId = draft;
    }

    /// <exception cref="DomainException"><c>revocation.decided</c>, <c>revocation.not_reviewed</c>, <c>revocation.own_proposal</c></exception>
    internal void Uphold(DecisionId decision, RevocationActor by)
    {
        RequireDecidable(by.UserId);
        (Status, DecisionId, DecidedBy, DecidedAt) = (RevocationProposalStatus.Upheld, decision, by.UserId, by.At);
        Raise(new RevocationUpheld(Id, CertificationId, decision));
    }

    private bool HeardBy(DateOnly day) => OpinionOn is not null || OpinionDueOn is not { } due || day > due;

    private void RequireUndecided()
    {
        if (!Undecided)
        {
            throw new DomainException(RevocationErrors.Decided());
        }
    }

    private void RequireReviewed()
    {
        RequireUndecided();

        if (Status != RevocationProposalStatus.Reviewed)
        {
            throw new DomainException(RevocationErrors.NotReviewed());
        }
    }

    private void RequireDecidable(Guid by)
    {
        RequireReviewed();

        if (by == ProposedBy)
        {
            throw new DomainException(RevocationErrors.OwnProposal());
        }
    }

    private void RequireUpheld()
    {
        if (Status != RevocationProposalStatus.Upheld)
        {
            throw new DomainException(Status == RevocationProposalStatus.Closed ? RevocationErrors.Decided() : RevocationErrors.NotUpheld());
        }
    }
}

/// <summary>A paper or a picture that a proposal rests on, or a reference to one.</summary>
public sealed class RevocationEvidence
{
    private RevocationEvidence() { }

    internal RevocationEvidence(string title, string? hash, string? contentType, long? size)
    {
        Id = Guid.CreateVersion7();
        Title = Guard.Required(title, "title", "tên tài liệu", 300);
        Hash = hash;
        ContentType = contentType;
        Size = size;
    }

    public Guid Id { get; private set; }
    public string Title { get; private set; } = null!;

    /// <summary>SHA-256 of the file; none where only a reference is kept.</summary>
    public string? Hash { get; private set; }
    public string? ContentType { get; private set; }
    public long? Size { get; private set; }
}
