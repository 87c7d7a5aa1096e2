using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Violations;

public readonly record struct ViolationId(Guid Value)
{
    public static ViolationId New() => new(Guid.CreateVersion7());
}

/// <summary>What led to it.</summary>
public enum ViolationSource
{
    /// <summary>A finding of an inspection.</summary>
    Finding,

    /// <summary>A look at shops and markets.</summary>
    MarketCheck,

    /// <summary>A citizen.</summary>
    Complaint,

    /// <summary>Another agency told of it.</summary>
    OtherAgency,

    /// <summary>A label that says what it may not.</summary>
    Artwork,

    /// <summary>A suspicion that a stamp was copied.</summary>
    StampAlert,
}

/// <summary>How far a case has come.</summary>
public enum ViolationStatus
{
    /// <summary>Seen; the minutes are still to be made.</summary>
    Detected,

    /// <summary>Minutes are made; the subject may explain itself, and somebody decides.</summary>
    Recorded,

    /// <summary>Decided; to be paid and carried out.</summary>
    Decided,

    /// <summary>Paid and carried out.</summary>
    CarriedOut,
    Closed,
}

/// <summary>The main penalty.</summary>
public enum ViolationMeasure { Warning, Fine }

/// <summary>What became of an appeal.</summary>
public enum AppealOutcome
{
    /// <summary>The decision stands.</summary>
    Dismissed,

    /// <summary>The fine is another one.</summary>
    Changed,

    /// <summary>The decision is void.</summary>
    Annulled,
}

/// <summary>Why a case ends.</summary>
public enum ViolationClosure
{
    /// <summary>All that was decided is done.</summary>
    CarriedOut,

    /// <summary>It turned out not to be a violation, or the decision was annulled.</summary>
    Unfounded,

    /// <summary>The time for a penalty has passed.</summary>
    TimeBarred,

    /// <summary>It goes on as a criminal case.</summary>
    Prosecuted,
    Other,
}

/// <summary>
/// A violation that a subject is charged with (vụ vi phạm): minutes, explanation, decision, payment and execution, each with its last day. One agency keeps it at a time.
/// </summary>
public sealed class Violation : AggregateRoot
{
    public const int MaxTextLength = 4000;
    public const int MaxShortLength = 300;
    public const int MaxNumberLength = 60;
    public const int MaxProducts = 50;

    private readonly List<ViolationProduct> _products = [];
    private readonly List<ViolationPayment> _payments = [];
    private readonly List<ViolationTransfer> _transfers = [];

    private Violation() { }

    public ViolationId Id { get; private set; }

    /// <summary>Who keeps it.</summary>
    public AgencyId AgencyId { get; private set; }
    public SubjectId SubjectId { get; private set; }
    public ViolationKindId KindId { get; private set; }
    public ViolationStatus Status { get; private set; }

    /// <summary>Handed over, and not received yet.</summary>
    public bool AwaitsReceipt { get; private set; }

    /// <summary>Last day for the next step; none once nothing is due.</summary>
    public DateOnly? DueOn { get; private set; }
    public string Act { get; private set; } = null!;
    public string? Place { get; private set; }
    public DateOnly DetectedOn { get; private set; }
    public ViolationSource Source { get; private set; }
    public Guid? SourceId { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }
    public Guid CreatedBy { get; private set; }
    public DateOnly MinutesDueOn { get; private set; }
    public string? MinutesNumber { get; private set; }
    public DateOnly? MinutesOn { get; private set; }
    public DateOnly? ExplanationDueOn { get; private set; }
    public string? Explanation { get; private set; }
    public DateOnly? ExplanationOn { get; private set; }
    public DateOnly? DecisionDueOn { get; private set; }

    /// <summary>Last day on which a penalty may be decided.</summary>
    public DateOnly? LimitationOn { get; private set; }
    public string? DecisionNumber { get; private set; }
    public DateOnly? DecisionOn { get; private set; }
    public string? DecisionBody { get; private set; }
    public string? Signatory { get; private set; }
    public string? SignatoryTitle { get; private set; }
    public string? LegalArticle { get; private set; }
    public ViolationMeasure? Measure { get; private set; }

    /// <summary>What has to be paid, after an appeal too.</summary>
    public long? FineVnd { get; private set; }
    public string? AdditionalMeasures { get; private set; }
    public string? Remedies { get; private set; }
    public DateOnly? ExecutionDueOn { get; private set; }
    public DateOnly? ExecutedOn { get; private set; }
    public string? ExecutionNote { get; private set; }
    public DateOnly? AppealedOn { get; private set; }
    public string? Appeal { get; private set; }
    public AppealOutcome? AppealOutcome { get; private set; }
    public DateOnly? AppealSettledOn { get; private set; }
    public string? AppealNote { get; private set; }
    public ViolationClosure? Closure { get; private set; }
    public string? ClosingNote { get; private set; }
    public DateTimeOffset? ClosedAt { get; private set; }
    public Guid? ClosedBy { get; private set; }
    public IReadOnlyList<ViolationProduct> Products => _products;
    public IReadOnlyList<ViolationPayment> Payments => _payments;
    public IReadOnlyList<ViolationTransfer> Transfers => _transfers;

    public long LeftToPay => (FineVnd ?? 0) - _payments.Sum(p => p.AmountVnd);

    /// <exception cref="DomainException"><c>violation.day_in_future</c>, <c>violation.too_many_products</c>, <c>field.required</c>, <c>field.too_long</c></exception>
    public static Violation Record(ViolationDetails details, Guid by, DateTimeOffset now, DateOnly today)
    {
        RequirePast(details.DetectedOn, today);

        if (details.Products.Count > MaxProducts)
        {
            throw new DomainException(ViolationErrors.TooManyProducts(MaxProducts));
        }

        Violation violation = new()
        {
            Id = details.Id, AgencyId = details.AgencyId, SubjectId = details.SubjectId, KindId = details.Kind.Id, Status = ViolationStatus.Detected, DetectedOn = details.DetectedOn,
            Source = details.Source, SourceId = details.SourceId, CreatedBy = by, CreatedAt = now, MinutesDueOn = details.MinutesDueOn, DueOn = details.MinutesDueOn,
            Act = Guard.Prose(details.Act, "act", MaxTextLength) ?? throw new DomainException(CommonErrors.Required("act", "hành vi")),
            Place = Guard.Optional(details.Place, "place", MaxShortLength),
        };
        violation._products.AddRange(details.Products.Distinct().Select((p, n) => new ViolationProduct(p, n)));
        violation.Raise(new ViolationRecorded(violation.Id, violation.SubjectId, details.Kind.Code, violation.AgencyId, violation.DetectedOn, violation.Act, violation.Place));
        return violation;
    }

    /// <summary>Minutes of the violation are made; from them on the subject reads the case.</summary>
    /// <exception cref="DomainException"><c>violation.wrong_state</c>, <c>violation.day_in_future</c>, <c>violation.before_detection</c></exception>
    public void MakeMinutes(ViolationMinutes minutes, DateOnly today)
    {
        RequireStatus(ViolationStatus.Detected);
        RequirePast(minutes.On, today);

        if (minutes.On < DetectedOn)
        {
            throw new DomainException(ViolationErrors.BeforeDetection());
        }

        MinutesNumber = Guard.Required(minutes.Number, "number", "số biên bản", MaxNumberLength);
        (MinutesOn, ExplanationDueOn, DecisionDueOn, LimitationOn) = (minutes.On, minutes.ExplanationDueOn, minutes.DecisionDueOn, minutes.LimitationOn);
        (Status, DueOn) = (ViolationStatus.Recorded, DecisionDueOn);
        Raise(new ViolationMinutesMade(Id, SubjectId, MinutesNumber, minutes.On, minutes.ExplanationDueOn, minutes.DecisionDueOn));
    }

    /// <summary>What the subject says to it; a second time takes the place of the first, until the decision.</summary>
    /// <exception cref="DomainException"><c>violation.wrong_state</c>, <c>violation.day_in_future</c>, <c>violation.before_detection</c></exception>
    public void Explain(string text, DateOnly on, DateOnly today)
    {
        RequireStatus(ViolationStatus.Recorded);
        RequirePast(on, today);

        if (on < DetectedOn)
        {
            throw new DomainException(ViolationErrors.BeforeDetection());
        }

        Explanation = Guard.Prose(text, "text", MaxTextLength) ?? throw new DomainException(CommonErrors.Required("text", "nội dung giải trình"));
        ExplanationOn = on;
        Raise(new ViolationExplained(Id, SubjectId, on, Explanation));
    }

    /// <exception cref="DomainException">
    /// <c>violation.wrong_state</c>, <c>violation.decision_before_minutes</c>, <c>violation.limitation_passed</c>, <c>violation.fine_shape</c>, <c>violation.fine_above_frame</c>
    /// </exception>
    public void Decide(ViolationPenalty penalty, ViolationKind kind, DateOnly today)
    {
        if (Status == ViolationStatus.Detected)
        {
            throw new DomainException(ViolationErrors.DecisionBeforeMinutes());
        }

        RequireStatus(ViolationStatus.Recorded);
        RequirePast(penalty.On, today);
        RequireLawful(penalty, kind);
        DecisionNumber = Guard.Required(penalty.Number, "number", "số quyết định", MaxNumberLength);
        DecisionBody = Guard.Required(penalty.Body, "body", "cơ quan ra quyết định", MaxShortLength);
        Signatory = Guard.Required(penalty.Signatory, "signatory", "người ký", MaxShortLength);
        SignatoryTitle = Guard.Optional(penalty.SignatoryTitle, "signatoryTitle", MaxShortLength);
        LegalArticle = Guard.Optional(penalty.LegalArticle, "legalArticle", MaxShortLength);
        AdditionalMeasures = Guard.Prose(penalty.AdditionalMeasures, "additionalMeasures", MaxTextLength);
        Remedies = Guard.Prose(penalty.Remedies, "remedies", MaxTextLength);
        (DecisionOn, Measure, FineVnd, ExecutionDueOn) = (penalty.On, penalty.Measure, penalty.FineVnd, penalty.DueOn);
        (Status, DueOn) = (ViolationStatus.Decided, penalty.DueOn);
        Raise(new ViolationDecided(Id, SubjectId, DecisionNumber, penalty.On, penalty.Measure, penalty.FineVnd, penalty.DueOn));
    }

    /// <summary>Notes a payment. Sent again with the same id, nothing happens.</summary>
    /// <exception cref="DomainException"><c>violation.wrong_state</c>, <c>violation.payment_above_fine</c>, <c>violation.before_decision</c></exception>
    public void Pay(Guid id, long amount, DateOnly on, string? receipt, DateOnly today)
    {
        if (_payments.Exists(p => p.Id == id))
        {
            return;
        }

        RequireStatus(ViolationStatus.Decided);
        RequireAfterDecision(on, today);

        if (amount > LeftToPay)
        {
            throw new DomainException(ViolationErrors.PaymentAboveFine(LeftToPay));
        }

        _payments.Add(new(id, amount, on, receipt));
        Raise(new ViolationPaid(Id, SubjectId, amount, on));
        FinishIfDone();
    }

    /// <summary>What was decided besides the fine is carried out.</summary>
    /// <exception cref="DomainException"><c>violation.wrong_state</c>, <c>violation.before_decision</c>, <c>violation.day_in_future</c></exception>
    public void CarryOut(DateOnly on, string? note, DateOnly today)
    {
        RequireStatus(ViolationStatus.Decided);
        RequireAfterDecision(on, today);
        (ExecutedOn, ExecutionNote) = (on, Guard.Prose(note, "note", MaxTextLength));
        Raise(new ViolationCarriedOut(Id, SubjectId, on, ExecutionNote));
        FinishIfDone();
    }

    /// <summary>The subject appeals against the decision; that alone does not put it off.</summary>
    /// <exception cref="DomainException"><c>violation.wrong_state</c>, <c>violation.appeal_open</c>, <c>violation.before_decision</c></exception>
    public void FileAppeal(string text, DateOnly on, DateOnly today)
    {
        RequireDecided();
        RequireAfterDecision(on, today);

        if (AppealedOn is not null && AppealOutcome is null)
        {
            throw new DomainException(ViolationErrors.AppealOpen());
        }

        Appeal = Guard.Prose(text, "text", MaxTextLength) ?? throw new DomainException(CommonErrors.Required("text", "nội dung khiếu nại"));
        (AppealedOn, AppealOutcome, AppealSettledOn, AppealNote) = (on, null, null, null);
        Raise(new ViolationAppealed(Id, SubjectId, on, Appeal));
    }

    /// <summary>Whoever is competent has said what becomes of the decision.</summary>
    /// <exception cref="DomainException"><c>violation.wrong_state</c>, <c>violation.no_appeal</c>, <c>violation.fine_shape</c>, <c>violation.fine_above_frame</c>, <c>violation.day_in_future</c></exception>
    public void SettleAppeal(AppealOutcome outcome, DateOnly on, long? fine, string? note, ViolationKind kind, DateOnly today)
    {
        RequireDecided();
        RequirePast(on, today);

        if (AppealedOn is not { } filed || AppealOutcome is not null || on < filed)
        {
            throw new DomainException(ViolationErrors.NoAppeal());
        }

        if ((outcome == Violations.AppealOutcome.Changed) != fine is not null)
        {
            throw new DomainException(ViolationErrors.FineShape());
        }

        RequireFrame(fine, kind);
        (AppealOutcome, AppealSettledOn, AppealNote) = (outcome, on, Guard.Prose(note, "note", MaxTextLength));
        FineVnd = outcome switch { Violations.AppealOutcome.Changed => fine, Violations.AppealOutcome.Annulled => null, _ => FineVnd };
        Raise(new ViolationAppealSettled(Id, SubjectId, outcome, on, FineVnd, AppealNote));
        FinishIfDone();
    }

    /// <summary>Hands the case to another agency, which keeps it once it says that it has it.</summary>
    /// <exception cref="DomainException"><c>violation.wrong_state</c>, <c>violation.awaits_receipt</c>, <c>violation.transfer_to_itself</c></exception>
    public void HandOver(AgencyId to, string reason, string? sealedDetails, Guid by, DateTimeOffset now)
    {
        RequireOpen();

        if (to == AgencyId)
        {
            throw new DomainException(ViolationErrors.TransferToItself());
        }

        ViolationTransfer transfer = new(AgencyId, to, reason, sealedDetails, by, now);
        _transfers.Add(transfer);
        AwaitsReceipt = true;
        Raise(new ViolationHandedOver(Id, SubjectId, AgencyId, to, transfer.SealedDetails is not null, transfer.Reason));
    }

    /// <summary>The other agency has it.</summary>
    /// <param name="by">Who says so.</param>
    /// <param name="now">When.</param>
    /// <param name="decisionDueOn">Last day for the decision of a case that was handed over; null before the minutes.</param>
    /// <exception cref="DomainException"><c>violation.nothing_to_receive</c></exception>
    public void Receive(Guid by, DateTimeOffset now, DateOnly? decisionDueOn)
    {
        var transfer = PendingTransfer ?? throw new DomainException(ViolationErrors.NothingToReceive());
        var former = AgencyId;
        transfer.Receive(by, now);
        (AgencyId, AwaitsReceipt) = (transfer.ToAgencyId, false);

        if (Status == ViolationStatus.Recorded && decisionDueOn is { } due)
        {
            (DecisionDueOn, DueOn) = (due, due);
        }

        Raise(new ViolationReceived(Id, SubjectId, former, AgencyId));
    }

    /// <summary>The handing over that nobody has received yet.</summary>
    public ViolationTransfer? PendingTransfer => AwaitsReceipt ? _transfers.Find(t => t.ReceivedAt is null) : null;

    /// <exception cref="DomainException"><c>violation.wrong_state</c>, <c>violation.appeal_open</c>, <c>violation.not_carried_out</c>, <c>field.required</c></exception>
    public void Close(ViolationClosure closure, string? reason, Guid by, DateTimeOffset now)
    {
        RequireOpen();

        if (AppealedOn is not null && AppealOutcome is null)
        {
            throw new DomainException(ViolationErrors.AppealOpen());
        }

        if (closure == ViolationClosure.CarriedOut && Status != ViolationStatus.CarriedOut)
        {
            throw new DomainException(ViolationErrors.NotCarriedOut());
        }

        ClosingNote = Guard.Prose(reason, "reason", MaxTextLength);

        if (closure != ViolationClosure.CarriedOut && ClosingNote is null)
        {
            throw new DomainException(CommonErrors.Required("reason", "lý do"));
        }

        (Status, DueOn, Closure, ClosedAt, ClosedBy) = (ViolationStatus.Closed, null, closure, now, by);
        Raise(new ViolationClosed(Id, SubjectId, closure, ClosingNote));
    }

    // what is decided is done once the fine is paid and the rest carried out; a void decision has nothing left to do
    private void FinishIfDone()
    {
        if (Status == ViolationStatus.Decided && LeftToPay <= 0 && ExecutedOn is not null && AppealOutcome != Violations.AppealOutcome.Annulled)
        {
            (Status, DueOn) = (ViolationStatus.CarriedOut, null);
        }
        else if (AppealOutcome == Violations.AppealOutcome.Annulled)
        {
            DueOn = null;
        }
    }

    private void RequireLawful(ViolationPenalty penalty, ViolationKind kind)
    {
        if (penalty.On < MinutesOn)
        {
            throw new DomainException(ViolationErrors.DecisionBeforeMinutes());
        }

        if (penalty.On > LimitationOn)
        {
            throw new DomainException(ViolationErrors.LimitationPassed(LimitationOn.Value));
        }

        if (penalty.Measure == ViolationMeasure.Fine != penalty.FineVnd is > 0)
        {
            throw new DomainException(ViolationErrors.FineShape());
        }

        RequireFrame(penalty.FineVnd, kind);

        if (penalty.DueOn < penalty.On)
        {
            throw new DomainException(ViolationErrors.DueBeforeDecision());
        }
    }

    private static void RequireFrame(long? fine, ViolationKind kind)
    {
        if (kind.FineTo is { } most && fine > most)
        {
            throw new DomainException(ViolationErrors.FineAboveFrame(most));
        }
    }

    private void RequireAfterDecision(DateOnly on, DateOnly today)
    {
        RequirePast(on, today);

        if (on < DecisionOn)
        {
            throw new DomainException(ViolationErrors.BeforeDecision());
        }
    }

    private void RequireStatus(ViolationStatus status)
    {
        RequireOpen();

        if (Status != status)
        {
            throw new DomainException(ViolationErrors.WrongState(Status));
        }
    }

    private void RequireDecided()
    {
        RequireOpen();

        if (DecisionOn is null)
        {
            throw new DomainException(ViolationErrors.WrongState(Status));
        }
    }

    private void RequireOpen()
    {
        if (Status == ViolationStatus.Closed)
        {
            throw new DomainException(ViolationErrors.WrongState(Status));
        }

        if (AwaitsReceipt)
        {
            throw new DomainException(ViolationErrors.AwaitsReceipt());
        }
    }

    private static void RequirePast(DateOnly day, DateOnly today)
    {
        if (day > today)
        {
            throw new DomainException(ViolationErrors.DayInFuture(day));
        }
    }
}
