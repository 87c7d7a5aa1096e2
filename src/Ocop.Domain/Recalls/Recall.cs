using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Recalls;

public readonly record struct RecallId(Guid Value)
{
    public static RecallId New() => new(Guid.CreateVersion7());
}

/// <summary>By what it became known.</summary>
public enum RecallTrigger
{
    /// <summary>Chủ thể tự phát hiện.</summary>
    Subject,

    /// <summary>Kiểm tra.</summary>
    Inspection,

    /// <summary>Kết quả kiểm nghiệm.</summary>
    Laboratory,

    /// <summary>Phản ánh của người dân.</summary>
    Complaint,

    /// <summary>Yêu cầu của cơ quan khác.</summary>
    Agency,
}

/// <summary>How far it has come.</summary>
public enum RecallStatus
{
    /// <summary>An agency opened it and has not decided yet.</summary>
    Undecided,

    /// <summary>The goods are taken off the market.</summary>
    UnderWay,

    /// <summary>A check found that it had its effect.</summary>
    Checked,
    Closed,

    /// <summary>It was opened by mistake.</summary>
    Withdrawn,
}

/// <summary>How the chain is told.</summary>
public enum RecallChannel { Telephone, Email, Message, Paper, InPerson, Media }

/// <summary>What becomes of the goods.</summary>
public enum RecallTreatmentMethod
{
    /// <summary>Khắc phục lỗi, ghi nhãn lại.</summary>
    Fix,

    /// <summary>Chuyển mục đích sử dụng.</summary>
    ChangeOfPurpose,

    /// <summary>Tái xuất.</summary>
    ReExport,

    /// <summary>Tiêu huỷ.</summary>
    Destroy,
}

/// <summary>A lot to take off the market.</summary>
/// <param name="Code">As it stands on the pack.</param>
/// <param name="Pack">Such as "hộp 500 g".</param>
/// <param name="Made">How much was made of it, in its unit.</param>
public sealed record LotDetails(ProductId ProductId, string Code, string? Pack, DateOnly? MadeOn, DateOnly? ExpiresOn, decimal Made, string Unit);

/// <summary>What is to be taken off the market, and why.</summary>
/// <param name="Basis">Why, in words; may name people.</param>
/// <param name="Forced">By decision of an agency, not of the subject's own accord.</param>
/// <param name="AgencyId">The agency that opens it; none of a subject's own.</param>
public sealed record RecallCase(
    RecallId Id, SubjectId SubjectId, IReadOnlyList<LotDetails> Lots, RecallTrigger Trigger, string Basis, bool Forced, DateTimeOffset DetectedAt, AgencyId? AgencyId);

/// <summary>By when what is due, by the rules of the day of detection.</summary>
/// <param name="DecisionDueAt">Of a forced one.</param>
public sealed record RecallDeadlines(DateTimeOffset NoticeDueAt, DateTimeOffset? DecisionDueAt);

/// <summary>An agency's decision to recall.</summary>
public sealed record RecallDecision(string Number, DateTimeOffset At, AgencyId AgencyId, string SignatoryName, string? SignatoryTitle);

/// <summary>Where the goods of a lot are, as of now.</summary>
/// <param name="Sold">Gone out, whether it came back or not.</param>
/// <param name="Left">Never gone out, and kept apart.</param>
/// <param name="Recovered">Come back, and kept apart.</param>
/// <param name="Destroyed">Destroyed, and counted neither as left nor as recovered any more.</param>
public sealed record LotFigures(decimal Sold, decimal Left, decimal Recovered, decimal Destroyed)
{
    public decimal AccountedFor => Recovered + Left + Destroyed;
}

/// <summary>New figures of a lot.</summary>
/// <param name="ProductId">Needed where two products have a lot of that code.</param>
public sealed record LotReport(string Lot, ProductId? ProductId, LotFigures Figures);

/// <summary>A recall of goods (thu hồi sản phẩm): lots are taken off the market, the chain and the public are told, and every piece is accounted for.</summary>
public sealed class Recall : AggregateRoot
{
    public const int MaxTextLength = 4000;
    public const int MaxShortLength = 300;
    public const int MaxLots = 50;
    public const int MaxNotices = 500;
    public const int MaxTreatments = 50;

    private readonly List<RecallLot> _lots = [];
    private readonly List<RecallNotice> _notices = [];
    private readonly List<RecallProgress> _progress = [];
    private readonly List<RecallTreatment> _treatments = [];

    private Recall() { }

    public RecallId Id { get; private set; }

    /// <summary>For telephone and paper: <c>TH-2026-7QK2MX</c>.</summary>
    public string Code { get; private set; } = null!;
    public SubjectId SubjectId { get; private set; }

    /// <summary>Codes of its lots in one text, for searching.</summary>
    public string LotCodes { get; private set; } = "";
    public RecallTrigger Trigger { get; private set; }
    public string Basis { get; private set; } = null!;
    public bool Forced { get; private set; }
    public RecallStatus Status { get; private set; }

    /// <summary>The agency that opened it; none of a subject's own.</summary>
    public AgencyId? AgencyId { get; private set; }
    public DateTimeOffset DetectedAt { get; private set; }
    public DateTimeOffset OpenedAt { get; private set; }
    public Guid OpenedBy { get; private set; }
    public DateTimeOffset NoticeDueAt { get; private set; }
    public DateTimeOffset? DecisionDueAt { get; private set; }

    /// <summary>When the first of the chain was told.</summary>
    public DateTimeOffset? NotifiedAt { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }
    public string? DecisionNumber { get; private set; }
    public AgencyId? DecidingAgencyId { get; private set; }
    public string? SignatoryName { get; private set; }
    public string? SignatoryTitle { get; private set; }

    /// <summary>Why, for the public: an officer has read it, and it names nobody.</summary>
    public string? PublicReason { get; private set; }

    /// <summary>What whoever has bought it does.</summary>
    public string? PublicInstructions { get; private set; }
    public DateTimeOffset? PublishedAt { get; private set; }
    public bool? Effective { get; private set; }
    public string? EffectivenessText { get; private set; }
    public DateTimeOffset? CheckedAt { get; private set; }
    public Guid? CheckedBy { get; private set; }
    public DateTimeOffset? ClosedAt { get; private set; }
    public Guid? ClosedBy { get; private set; }

    /// <summary>Why not everything is accounted for.</summary>
    public string? UnaccountedBecause { get; private set; }

    /// <summary>Why it should not have been opened.</summary>
    public string? WithdrawnBecause { get; private set; }

    public IReadOnlyList<RecallLot> Lots => _lots;
    public IReadOnlyList<RecallNotice> Notices => _notices;
    public IReadOnlyList<RecallProgress> Progress => _progress;
    public IReadOnlyList<RecallTreatment> Treatments => _treatments;

    /// <exception cref="DomainException"><c>recall.lots_count</c>, <c>recall.lot_malformed</c>, <c>recall.lot_twice</c>, <c>recall.lot_quantity</c>, <c>recall.lot_dates</c>, <c>recall.moment_in_future</c></exception>
    public static Recall Open(RecallCase what, RecallDeadlines deadlines, Guid by, DateTimeOffset now)
    {
        RequirePast(what.DetectedAt, now);
        var recall = new Recall
        {
            Id = what.Id, Code = RecallCode.New(now.Year), SubjectId = what.SubjectId, Trigger = what.Trigger, Forced = what.Forced, AgencyId = what.AgencyId,
            Basis = Guard.Prose(what.Basis, "basis", MaxTextLength) ?? throw new DomainException(CommonErrors.Required("basis", "căn cứ thu hồi")),
            Status = what.Forced ? RecallStatus.Undecided : RecallStatus.UnderWay, DetectedAt = what.DetectedAt, OpenedAt = now, OpenedBy = by,
            NoticeDueAt = deadlines.NoticeDueAt, DecisionDueAt = what.Forced ? deadlines.DecisionDueAt : null,
        };

        recall.Take(what.Lots);
        recall.Raise(new RecallRecorded(
            recall.Id, recall.Code, what.SubjectId, recall.ProductIds(), [.. recall._lots.Select(l => l.Code)], what.Trigger, what.Forced, what.DetectedAt, recall.Basis));
        return recall;
    }

    /// <summary>Whether more lots can be named: a signed decision names its own, and what everyone reads an officer has read before.</summary>
    /// <param name="agency">Whether an officer asks, not the subject.</param>
    public bool TakesLots(bool agency) => !IsOver && (Forced ? agency && Status == RecallStatus.Undecided : agency || PublishedAt is null);

    /// <summary>Names more lots. After a check it has to be checked anew.</summary>
    /// <param name="lots">What else to take off the market.</param>
    /// <param name="agency">Whether an officer names them, not the subject.</param>
    /// <exception cref="DomainException"><c>recall.closed</c>, <c>recall.lots_decided</c>, <c>recall.lots_by_agency</c>, <c>recall.lots_count</c>, <c>recall.lot_malformed</c>, <c>recall.lot_twice</c>, <c>recall.lot_quantity</c>, <c>recall.lot_dates</c></exception>
    public void AddLots(IReadOnlyList<LotDetails> lots, bool agency)
    {
        RequireOpen();

        if (!TakesLots(agency))
        {
            throw new DomainException(DecidedAt is null ? RecallErrors.LotsByAgency() : RecallErrors.LotsDecided());
        }

        IReadOnlyList<string> codes = [.. Take(lots).Select(l => l.Code)];
        RequireAnotherCheck();
        Raise(new RecallLotsAdded(Id, codes));

        if (PublishedAt is not null)
        {
            Raise(new RecallExtended(Id, codes));
        }
    }

    /// <summary>Enters the decision of a forced recall.</summary>
    /// <exception cref="DomainException"><c>recall.not_forced</c>, <c>recall.closed</c>, <c>recall.decided</c>, <c>recall.before_detection</c>, <c>recall.moment_in_future</c></exception>
    public void Decide(RecallDecision decision, DateTimeOffset now)
    {
        if (!Forced)
        {
            throw new DomainException(RecallErrors.NotForced());
        }

        RequireOpen();

        if (Status != RecallStatus.Undecided)
        {
            throw new DomainException(RecallErrors.Decided());
        }

        RequireSinceDetection(decision.At, now);
        DecisionNumber = Guard.Required(decision.Number, "number", "số quyết định", MaxShortLength);
        SignatoryName = Guard.Required(decision.SignatoryName, "signatoryName", "người ký", MaxShortLength);
        SignatoryTitle = Guard.Optional(decision.SignatoryTitle, "signatoryTitle", MaxShortLength);
        (DecidedAt, DecidingAgencyId, Status) = (decision.At, decision.AgencyId, RecallStatus.UnderWay);
        Raise(new RecallDecided(Id, DecisionNumber, decision.At, decision.AgencyId, SignatoryName));
    }

    /// <summary>Notes that one of the chain was told.</summary>
    /// <exception cref="DomainException"><c>recall.closed</c>, <c>recall.before_detection</c>, <c>recall.moment_in_future</c>, <c>recall.too_many</c></exception>
    public RecallNotice Notify(string recipient, RecallChannel channel, DateTimeOffset at, string? note, Guid by, DateTimeOffset now)
    {
        RequireOpen();
        RequireSinceDetection(at, now);
        RequireRoom(_notices.Count, MaxNotices);
        var notice = new RecallNotice(recipient, channel, at, note, by, now);
        _notices.Add(notice);
        NotifiedAt = NotifiedAt is { } first && first < at ? first : at;
        Raise(new RecallChainNotified(Id, channel, at, notice.Recipient));
        return notice;
    }

    /// <summary>Lets everyone read it, in words that an officer has read; another time puts them right.</summary>
    /// <exception cref="DomainException"><c>recall.closed</c>, <c>recall.undecided</c></exception>
    public void Publish(string reason, string instructions, DateTimeOffset now)
    {
        RequireUnderWay();
        PublicReason = Guard.Prose(reason, "reason", MaxTextLength) ?? throw new DomainException(CommonErrors.Required("reason", "lý do thu hồi"));
        PublicInstructions = Guard.Prose(instructions, "instructions", MaxTextLength) ?? throw new DomainException(CommonErrors.Required("instructions", "hướng dẫn cho người mua"));

        if (PublishedAt is null)
        {
            PublishedAt = now;
            Raise(new RecallOpened(Id, Code, SubjectId, ProductIds(), [.. _lots.Select(l => l.Code)], Forced, PublicReason, PublicInstructions));
            return;
        }

        Raise(new RecallCorrected(Id, PublicReason, PublicInstructions));
    }

    /// <summary>Enters where the goods are now; what lots are not named stay as they were. After a check it has to be checked anew.</summary>
    /// <exception cref="DomainException"><c>recall.closed</c>, <c>recall.undecided</c>, <c>recall.lot_unknown</c>, <c>recall.lot_ambiguous</c>, <c>recall.lot_twice</c>, <c>recall.figures_inconsistent</c></exception>
    public void Report(IReadOnlyList<LotReport> reports, string? note, Guid by, DateTimeOffset now)
    {
        RequireUnderWay();
        var text = Guard.Prose(note, "note", MaxTextLength);
        List<RecallLot> reported = [];

        foreach (var report in reports)
        {
            var lot = LotOf(report.Lot, report.ProductId);

            if (reported.Contains(lot))
            {
                throw new DomainException(RecallErrors.LotTwice(lot.Code));
            }

            lot.Report(report.Figures, now);
            reported.Add(lot);
            _progress.Add(new RecallProgress(lot.Id, report.Figures, text, by, now));
        }

        RequireAnotherCheck();
        IReadOnlyList<string> codes = [.. reported.Select(l => l.Code)];
        Raise(new RecallFiguresReported(Id, codes, text));

        if (PublishedAt is not null)
        {
            Raise(new RecallProgressed(Id, codes));
        }
    }

    /// <summary>Notes what became of goods.</summary>
    /// <exception cref="DomainException"><c>recall.closed</c>, <c>recall.undecided</c>, <c>recall.moment_in_future</c>, <c>recall.too_many</c></exception>
    public RecallTreatment Treat(RecallTreatmentMethod method, DateOnly on, string text, Guid by, DateTimeOffset now, DateOnly today)
    {
        RequireUnderWay();
        RequireRoom(_treatments.Count, MaxTreatments);

        if (on > today)
        {
            throw new DomainException(RecallErrors.InFuture());
        }

        var treatment = new RecallTreatment(method, on, text, by, now);
        _treatments.Add(treatment);
        Raise(new RecallGoodsTreated(Id, method, on, treatment.Text));
        return treatment;
    }

    /// <summary>Enters whether the goods are off the market; without effect it goes on.</summary>
    /// <exception cref="DomainException"><c>recall.closed</c>, <c>recall.undecided</c>, <c>recall.without_figures</c></exception>
    public void Check(bool effective, string text, Guid by, DateTimeOffset now)
    {
        RequireUnderWay();

        if (effective && _lots.Exists(l => l.ReportedAt is null))
        {
            throw new DomainException(RecallErrors.WithoutFigures());
        }

        EffectivenessText = Guard.Prose(text, "text", MaxTextLength) ?? throw new DomainException(CommonErrors.Required("text", "kết quả đánh giá"));
        (Effective, CheckedAt, CheckedBy, Status) = (effective, now, by, effective ? RecallStatus.Checked : RecallStatus.UnderWay);
        Raise(new RecallChecked(Id, effective, EffectivenessText));
    }

    /// <summary>Everything is accounted for, or it is said why not.</summary>
    /// <exception cref="DomainException"><c>recall.closed</c>, <c>recall.undecided</c>, <c>recall.not_checked</c>, <c>recall.unaccounted</c></exception>
    public void Close(string? unaccountedBecause, Guid by, DateTimeOffset now)
    {
        RequireUnderWay();

        if (Status != RecallStatus.Checked)
        {
            throw new DomainException(RecallErrors.NotChecked());
        }

        UnaccountedBecause = Guard.Prose(unaccountedBecause, "reason", MaxTextLength);

        if (UnaccountedBecause is null && _lots.Find(l => l.Unaccounted > 0) is { } lot)
        {
            throw new DomainException(RecallErrors.Unaccounted(lot.Code, lot.Unaccounted, lot.Unit));
        }

        (Status, ClosedAt, ClosedBy) = (RecallStatus.Closed, now, by);
        Raise(new RecallSettled(Id, UnaccountedBecause));

        if (PublishedAt is not null)
        {
            Raise(new RecallClosed(Id, Code, ProductIds()));
        }
    }

    /// <summary>It was opened by mistake. What was decided or made public is followed to its end instead.</summary>
    /// <exception cref="DomainException"><c>recall.closed</c>, <c>recall.not_withdrawable</c></exception>
    public void Withdraw(string reason, Guid by, DateTimeOffset now)
    {
        RequireOpen();

        if (DecidedAt is not null || PublishedAt is not null)
        {
            throw new DomainException(RecallErrors.NotWithdrawable());
        }

        WithdrawnBecause = Guard.Prose(reason, "reason", MaxTextLength) ?? throw new DomainException(CommonErrors.Required("reason", "lý do rút"));
        (Status, ClosedAt, ClosedBy) = (RecallStatus.Withdrawn, now, by);
        Raise(new RecallWithdrawn(Id, WithdrawnBecause));
    }

    private bool IsOver => Status is RecallStatus.Closed or RecallStatus.Withdrawn;

    private List<RecallLot> Take(IReadOnlyList<LotDetails> lots)
    {
        if (lots.Count == 0 || _lots.Count + lots.Count > MaxLots)
        {
            throw new DomainException(RecallErrors.LotsCount(MaxLots));
        }

        List<RecallLot> taken = [];

        foreach (var lot in lots)
        {
            var added = new RecallLot(lot);

            if (_lots.Exists(l => l.ProductId == added.ProductId && l.Code == added.Code))
            {
                throw new DomainException(RecallErrors.LotTwice(added.Code));
            }

            _lots.Add(added);
            taken.Add(added);
        }

        // a code that two products share stands twice: so that no added lot leaves the recall, and its version, as it was
        LotCodes = string.Join(' ', _lots.Select(l => l.Code));
        return taken;
    }

    private void RequireAnotherCheck()
    {
        if (Status == RecallStatus.Checked)
        {
            (Status, Effective) = (RecallStatus.UnderWay, null);
        }
    }

    private IReadOnlyList<ProductId> ProductIds() => [.. _lots.Select(l => l.ProductId).Distinct()];

    private RecallLot LotOf(string code, ProductId? product)
    {
        var clean = VietnameseText.Clean(code);
        var named = _lots.FindAll(l => l.Code == clean && (product is null || l.ProductId == product));
        return named switch
        {
            [var lot] => lot,
            [] => throw new DomainException(RecallErrors.LotUnknown(clean)),
            _ => throw new DomainException(RecallErrors.LotAmbiguous(clean)),
        };
    }

    private void RequireOpen()
    {
        if (IsOver)
        {
            throw new DomainException(RecallErrors.Closed());
        }
    }

    private void RequireUnderWay()
    {
        RequireOpen();

        if (Status == RecallStatus.Undecided)
        {
            throw new DomainException(RecallErrors.Undecided());
        }
    }

    private void RequireSinceDetection(DateTimeOffset at, DateTimeOffset now)
    {
        RequirePast(at, now);

        if (at < DetectedAt)
        {
            throw new DomainException(RecallErrors.BeforeDetection());
        }
    }

    private static void RequirePast(DateTimeOffset at, DateTimeOffset now)
    {
        if (at > now)
        {
            throw new DomainException(RecallErrors.InFuture());
        }
    }

    private static void RequireRoom(int count, int most)
    {
        if (count >= most)
        {
            throw new DomainException(RecallErrors.TooMany(most));
        }
    }
}
