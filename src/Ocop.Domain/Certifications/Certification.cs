using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.LegalDocuments;
using Ocop.Domain.Products;

namespace Ocop.Domain.Certifications;

public readonly record struct CertificationId(Guid Value)
{
    public static CertificationId New() => new(Guid.CreateVersion7());
}

/// <summary>The level of the authority that recognised. Which level may give which star depends on the law of the day.</summary>
public enum CertificationLevel
{
    /// <summary>The list does not say.</summary>
    Unknown,
    Commune,
    District,
    Province,
    Ministry,
}

/// <summary>The decision behind a recognition, as far as it is known.</summary>
/// <param name="Number">Normalised, for example <c>1850/QĐ-UBND-HC</c>.</param>
/// <param name="Date">The day it was signed; validity counts from it.</param>
/// <param name="EffectiveOn">First valid day, when the decision sets one later than its own date.</param>
/// <param name="IssuerName">The authority as the paper names it, when it is no agency of ours.</param>
public sealed record CertificationDecision(
    string? Number, DateOnly? Date, DateOnly? EffectiveOn = null, AgencyId? IssuerId = null, string? IssuerName = null, LegalDocumentId? LegalDocumentId = null);

/// <summary>One recognition of one product (công nhận, giấy chứng nhận OCOP).</summary>
public sealed class Certification : AggregateRoot
{
    public const int LowestStars = 3;
    public const int HighestStars = 5;

    private readonly List<CertificationStep> _steps = [];
    private readonly List<CertificationSuspension> _suspensions = [];

    private Certification() { }

    public CertificationId Id { get; private set; }
    public ProductId ProductId { get; private set; }
    public int Stars { get; private set; }
    public CertificationLevel Level { get; private set; }

    /// <summary>Average total of the council, 0–100, where the source gives it.</summary>
    public decimal? Score { get; private set; }
    public string? CertificateNumber { get; private set; }
    public string? DecisionNumber { get; private set; }
    public DateOnly? DecisionDate { get; private set; }
    public AgencyId? IssuerId { get; private set; }
    public string? IssuerName { get; private set; }
    public LegalDocumentId? LegalDocumentId { get; private set; }

    /// <summary>Where the record comes from and what it lacks, in words.</summary>
    public string? Note { get; private set; }

    public DateOnly? ValidFrom { get; private set; }

    /// <summary>The last valid day.</summary>
    public DateOnly? ExpiresOn { get; private set; }
    public DateOnly? EndedOn { get; private set; }
    public EndReason? EndedAs { get; private set; }
    public string? EndGround { get; private set; }
    public RevocationGroundId? EndGroundId { get; private set; }
    public string? EndDecisionNumber { get; private set; }
    public DateOnly? EndDecisionDate { get; private set; }

    /// <summary>First day of the recognition that took this one's place.</summary>
    public DateOnly? SupersededOn { get; private set; }

    /// <summary>First day on which the register shows this recognition as the product's present one.</summary>
    public DateOnly ShownFrom { get; private set; }

    /// <summary>First day on which it shows another.</summary>
    public DateOnly ShownUntil { get; private set; }

    /// <summary>What happened to it, struck-out steps included; the end and the suspensions follow from those that count.</summary>
    public IReadOnlyList<CertificationStep> Steps => _steps;

    public IReadOnlyList<CertificationSuspension> Suspensions => _suspensions;

    /// <summary>Without the decision's date its validity cannot be computed, and it never counts as in force.</summary>
    public bool Confirmed => ValidFrom is not null;

    /// <summary>Days for which it was revoked before a decision put it back; an open one is the end itself.</summary>
    public IReadOnlyList<SuspendedDays> UndoneRevocations { get; private set; } = [];

    public CertificationDates Dates => new(ValidFrom, ExpiresOn, EndedOn, EndedAs, SupersededOn, [.. _suspensions.Select(s => new SuspendedDays(s.From, s.Until))])
    {
        UndoneRevocations = UndoneRevocations,
    };

    /// <summary>Enters a recognition.</summary>
    /// <param name="validityMonths">By the rule in force on the decision's date.</param>
    /// <param name="today">In Asia/Ho_Chi_Minh.</param>
    public static Certification Grant(
        ProductId productId, int stars, CertificationLevel level, CertificationDecision decision, int validityMonths, DateOnly today,
        decimal? score = null, string? note = null, string? certificateNumber = null)
    {
        var certification = new Certification
        {
            Id = CertificationId.New(), ProductId = productId, ShownFrom = DateOnly.MinValue, ShownUntil = DateOnly.MaxValue,
            Note = Guard.Prose(note, "note", 2000), CertificateNumber = Guard.Optional(certificateNumber, "certificateNumber", 100),
        };
        certification.Apply(stars, level, decision, validityMonths, today, score);
        certification.Raise(new CertificationGranted(
            certification.Id, productId, stars, level, certification.DecisionNumber, certification.DecisionDate, certification.ExpiresOn));
        return certification;
    }

    /// <summary>The product is recognised again, with as many stars, more or fewer; it takes this one's place from its first day on.</summary>
    /// <exception cref="DomainException">
    /// <c>certification.unconfirmed</c>, <c>certification.already_superseded</c>, <c>certification.renewal_before_grant</c>, <c>certification.renewal_overlaps_end</c>
    /// </exception>
    public Certification Renew(
        int stars, CertificationLevel level, CertificationDecision decision, int validityMonths, DateOnly today, decimal? score, string? note, string? certificateNumber)
    {
        if (!Confirmed)
        {
            throw new DomainException(CertificationErrors.Unconfirmed());
        }

        if (SupersededOn is not null)
        {
            throw new DomainException(CertificationErrors.AlreadySuperseded());
        }

        var renewed = Grant(ProductId, stars, level, decision, validityMonths, today, score, note, certificateNumber);

        if (renewed.ValidFrom <= ValidFrom)
        {
            throw new DomainException(CertificationErrors.RenewalBeforeGrant(ValidFrom!.Value));
        }

        // it would make good again what was taken away
        if (renewed.ValidFrom < EndedOn)
        {
            throw new DomainException(CertificationErrors.RenewalOverlapsEnd(EndedOn.Value));
        }

        renewed.PopEvents();
        renewed.Raise(stars.CompareTo(Stars) switch
        {
            > 0 => new CertificationUpgraded(renewed.Id, ProductId, Id, Stars, stars, renewed.DecisionNumber, renewed.DecisionDate, renewed.ExpiresOn),
            < 0 => new CertificationDowngraded(renewed.Id, ProductId, Id, Stars, stars, renewed.DecisionNumber, renewed.DecisionDate, renewed.ExpiresOn),
            _ => new CertificationRenewed(renewed.Id, ProductId, Id, stars, renewed.DecisionNumber, renewed.DecisionDate, renewed.ExpiresOn),
        });
        return renewed;
    }

    /// <summary>Completes an unconfirmed record or corrects a mistyped one.</summary>
    /// <inheritdoc cref="Grant"/>
    public void Correct(int stars, CertificationLevel level, CertificationDecision decision, int validityMonths, DateOnly today, decimal? score, string? certificateNumber, string? note)
    {
        var before = (Stars, Level, DecisionNumber, DecisionDate, IssuerId, IssuerName, LegalDocumentId, ValidFrom, ExpiresOn, Score, CertificateNumber, Note);
        Apply(stars, level, decision, validityMonths, today, score);
        CertificateNumber = Guard.Optional(certificateNumber, "certificateNumber", 100);
        Note = Guard.Prose(note, "note", 2000);
        List<FieldChange> changes = [];
        FieldChange.Note(changes, "stars", before.Stars, Stars);
        FieldChange.Note(changes, "level", before.Level, Level);
        FieldChange.Note(changes, "decisionNumber", before.DecisionNumber, DecisionNumber);
        FieldChange.Note(changes, "decisionDate", before.DecisionDate, DecisionDate);
        FieldChange.Note(changes, "issuerId", before.IssuerId?.Value, IssuerId?.Value);
        FieldChange.Note(changes, "issuerName", before.IssuerName, IssuerName);
        FieldChange.Note(changes, "legalDocumentId", before.LegalDocumentId?.Value, LegalDocumentId?.Value);
        FieldChange.Note(changes, "validFrom", before.ValidFrom, ValidFrom);
        FieldChange.Note(changes, "expiresOn", before.ExpiresOn, ExpiresOn);
        FieldChange.Note(changes, "score", before.Score, Score);
        FieldChange.Note(changes, "certificateNumber", before.CertificateNumber, CertificateNumber);
        FieldChange.Note(changes, "note", before.Note, Note);

        if (changes.Count > 0)
        {
            Raise(new CertificationCorrected(Id, ProductId, changes));
        }
    }

    /// <summary>Validity stops for a while.</summary>
    public void Suspend(DateOnly from, DateOnly? until, string ground, string? decisionNumber) =>
        Take(CertificationStepKind.Suspension, new(from, ground, DecisionNumber: decisionNumber, Until: until));

    /// <summary>Validity resumes on a date.</summary>
    public void Reinstate(DateOnly on, string? ground = null, string? decisionNumber = null) =>
        Take(CertificationStepKind.Reinstatement, new(on, ground, DecisionNumber: decisionNumber));

    /// <summary>The authority takes the recognition away from a date (thu hồi).</summary>
    public void Revoke(DateOnly on, string ground, string? decisionNumber, DateOnly? decisionDate) =>
        Take(CertificationStepKind.Revocation, new(on, ground, DecisionNumber: decisionNumber, DecisionDate: decisionDate));

    /// <summary>The subject gives the recognition back from a date.</summary>
    public void Withdraw(DateOnly on, string ground, string? decisionNumber = null, DateOnly? decisionDate = null) =>
        Take(CertificationStepKind.Withdrawal, new(on, ground, DecisionNumber: decisionNumber, DecisionDate: decisionDate));

    /// <summary>The next step of its life.</summary>
    /// <exception cref="DomainException">
    /// <c>certification.not_in_force</c>, <c>certification.unconfirmed</c>, <c>certification.suspension_ends_before_start</c>, <c>certification.not_suspended</c>,
    /// <c>certification.already_ended</c>, <c>certification.before_start</c>, <c>certification.reinstatement_by_decision</c>
    /// </exception>
    public CertificationStep Take(CertificationStepKind kind, StepDetails details)
    {
        CertificationStep step = new(kind, details, _steps.Count == 0 ? 1 : _steps.Max(s => s.Ordinal) + 1, replaces: null);
        Apply(step);
        _steps.Add(step);
        Tell(step);
        return step;
    }

    /// <summary>Strikes a step out that was entered wrongly; what follows from the others is worked out anew.</summary>
    /// <param name="id">Which.</param>
    /// <param name="right">What takes its place; nothing when it should never have been entered.</param>
    /// <param name="reason">Why it was wrong.</param>
    /// <exception cref="DomainException">
    /// <c>certification.step_not_found</c>, <c>certification.step_struck_out</c>, <c>certification.step_decided</c>, and what <see cref="Take"/> refuses, also for a later step that needs the one struck out
    /// </exception>
    public CertificationStep? CorrectStep(CertificationStepId id, StepDetails? right, string reason)
    {
        var wrong = _steps.Find(s => s.Id == id) ?? throw new DomainException(CertificationErrors.StepNotFound());

        if (!wrong.Counts)
        {
            throw new DomainException(CertificationErrors.StepStruckOut());
        }

        if (wrong.DecisionId is not null && right is null)
        {
            throw new DomainException(CertificationErrors.StepDecided());
        }

        wrong.StrikeOut(reason);
        CertificationStep? replacement = null;

        if (right is not null)
        {
            replacement = new(wrong.Kind, right with { DecisionId = wrong.DecisionId }, wrong.Ordinal, wrong.Id);
            _steps.Add(replacement);
        }

        Replay();
        Raise(new CertificationStepCorrected(Id, ProductId, wrong.Kind, wrong.On, replacement?.On, wrong.StruckOutBecause!));
        return replacement;
    }

    /// <summary>Tells what changed at the beginning of a day by its date alone; what a decision changed, the decision told.</summary>
    public CertificationTurn? ComeTo(DateOnly day)
    {
        var (before, now) = (Dates.On(day.AddDays(-1), 0), Dates.On(day, 0));
        var (held, holds) = (before is CertificationStatus.InForce or CertificationStatus.Expiring, now is CertificationStatus.InForce or CertificationStatus.Expiring);

        switch (before, now)
        {
            case (_, CertificationStatus.Expired) when held || before == CertificationStatus.Suspended:
                Raise(new CertificationExpired(Id, ProductId, ExpiresOn!.Value));
                return CertificationTurn.Expired;
            case (CertificationStatus.NotYet, _) when holds && ValidFrom > DecisionDate:
                Raise(new CertificationBegan(Id, ProductId, day));
                return CertificationTurn.Began;
            case (CertificationStatus.Suspended, _) when holds && !_steps.Exists(s => s.Counts && s.Kind == CertificationStepKind.Reinstatement && s.On == day):
                Raise(new CertificationSuspensionEnded(Id, ProductId, day.AddDays(-1)));
                return CertificationTurn.SuspensionEnded;
            default:
                return null;
        }
    }

    /// <summary>Moves to another product when two records prove to be one, or one two.</summary>
    public void MoveTo(ProductId productId)
    {
        FieldChange change = new("productId", ProductId.Value.ToString(), productId.Value.ToString());
        ProductId = productId;
        Raise(new CertificationCorrected(Id, productId, [change]));
    }

    /// <summary>
    /// Whether both stand for one and the same decision, entered twice. A missing number is no difference; an end or a suspension that only one has is.
    /// </summary>
    internal bool IsSameRecognitionAs(Certification other) =>
        ValidFrom == other.ValidFrom
        && Stars == other.Stars
        && (DecisionNumber is null || other.DecisionNumber is null || DecisionNumber == other.DecisionNumber)
        && (EndedOn, EndedAs) == (other.EndedOn, other.EndedAs)
        && UndoneRevocations.SequenceEqual(other.UndoneRevocations)
        && _suspensions.Select(s => (s.From, s.Until)).SequenceEqual(other._suspensions.Select(s => (s.From, s.Until)));

    internal void Place(DateOnly shownFrom, DateOnly shownUntil, DateOnly? supersededOn)
    {
        ShownFrom = shownFrom;
        ShownUntil = shownUntil;

        if (SupersededOn != supersededOn)
        {
            SupersededOn = supersededOn;
            Raise(new CertificationSuperseded(Id, ProductId, supersededOn));
        }
    }

    private void Apply(int stars, CertificationLevel level, CertificationDecision decision, int validityMonths, DateOnly today, decimal? score)
    {
        if (stars is < LowestStars or > HighestStars)
        {
            throw new DomainException(CertificationErrors.StarsOutOfRange(stars));
        }

        if (decision.Date > today)
        {
            throw new DomainException(CertificationErrors.DecisionInFuture(decision.Date.Value));
        }

        var expiresOn = decision.Date?.AddMonths(validityMonths);

        if (decision.EffectiveOn > expiresOn)
        {
            throw new DomainException(CertificationErrors.EffectiveAfterExpiry(expiresOn.Value));
        }

        Stars = stars;
        Level = level;
        Score = score;
        DecisionNumber = Guard.Optional(decision.Number, "decisionNumber", 100);
        DecisionDate = decision.Date;
        IssuerId = decision.IssuerId;
        IssuerName = Guard.Optional(decision.IssuerName, "issuerName", 300);
        LegalDocumentId = decision.LegalDocumentId;
        ValidFrom = DecisionDate is { } signed && decision.EffectiveOn > signed ? decision.EffectiveOn : DecisionDate;
        ExpiresOn = expiresOn;
    }

    /// <summary>In the order in which they were entered: each was right when those before it had been taken.</summary>
    private void Replay()
    {
        _suspensions.Clear();
        UndoneRevocations = [];
        ForgetEnd();

        foreach (var step in _steps.Where(s => s.Counts).OrderBy(s => s.Ordinal))
        {
            Apply(step);
        }
    }

    private void Apply(CertificationStep step)
    {
        switch (step.Kind)
        {
            case CertificationStepKind.Suspension:
                Stop(step);
                break;
            case CertificationStepKind.Reinstatement:
                Resume(step);
                break;
            case CertificationStepKind.Revocation:
                End(step, EndReason.Revoked);
                break;
            case CertificationStepKind.Withdrawal:
                End(step, EndReason.Withdrawn);
                break;
        }
    }

    private void Stop(CertificationStep step)
    {
        if (Dates.On(step.On, 0) is not (CertificationStatus.InForce or CertificationStatus.Expiring))
        {
            throw new DomainException(Confirmed ? CertificationErrors.NotInForce() : CertificationErrors.Unconfirmed());
        }

        if (step.Until < step.On)
        {
            throw new DomainException(CertificationErrors.SuspensionEndsBeforeStart());
        }

        _suspensions.Add(new(step.On, step.Until, step.Ground!, step.DecisionNumber));
    }

    private void Resume(CertificationStep step)
    {
        if (EndedAs == EndReason.Revoked && (EndedOn <= step.On || step.DecisionId is not null))
        {
            if (step.DecisionId is null)
            {
                throw new DomainException(CertificationErrors.ReinstatementByDecision());
            }

            var revoked = new SuspendedDays(EndedOn!.Value, step.On.AddDays(-1));
            UndoneRevocations = [.. UndoneRevocations, .. revoked.Until < revoked.From ? [] : (SuspendedDays[])[revoked]];
            ForgetEnd();
            return;
        }

        var running = _suspensions.FindAll(s => s.From <= step.On && (s.Until is null || step.On <= s.Until));

        if (running.Count == 0)
        {
            throw new DomainException(CertificationErrors.NotSuspended());
        }

        running.ForEach(s => s.EndBefore(step.On));
        _suspensions.RemoveAll(s => s.Until < s.From);
    }

    private void ForgetEnd() => (EndedOn, EndedAs, EndGround, EndGroundId, EndDecisionNumber, EndDecisionDate) = (null, null, null, null, null, null);

    private void End(CertificationStep step, EndReason reason)
    {
        if (EndedOn is not null)
        {
            throw new DomainException(CertificationErrors.AlreadyEnded());
        }

        if (step.On < ValidFrom)
        {
            throw new DomainException(CertificationErrors.BeforeStart());
        }

        (EndedOn, EndedAs, EndGround, EndGroundId, EndDecisionNumber, EndDecisionDate) = (step.On, reason, step.Ground, step.GroundId, step.DecisionNumber, step.DecisionDate);
    }

    private void Tell(CertificationStep step) => Raise(step.Kind switch
    {
        CertificationStepKind.Suspension => new CertificationSuspended(Id, ProductId, step.On, step.Until, step.Ground!, step.DecisionNumber),
        CertificationStepKind.Reinstatement => new CertificationReinstated(Id, ProductId, step.On, step.Ground, step.DecisionNumber),
        CertificationStepKind.Revocation => new CertificationRevoked(Id, ProductId, step.On, step.Ground!, step.DecisionNumber, step.DecisionDate),
        _ => new CertificationWithdrawn(Id, ProductId, step.On, step.Ground!),
    });
}

/// <summary>A spell during which a recognition is not valid.</summary>
public sealed class CertificationSuspension
{
    private CertificationSuspension() { }

    internal CertificationSuspension(DateOnly from, DateOnly? until, string ground, string? decisionNumber)
    {
        Id = Guid.CreateVersion7();
        From = from;
        Until = until;
        Ground = Guard.Required(ground, "ground", "lý do", 1000);
        DecisionNumber = Guard.Optional(decisionNumber, "decisionNumber", 100);
    }

    public Guid Id { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day; null = until a reinstatement.</summary>
    public DateOnly? Until { get; private set; }
    public string Ground { get; private set; } = null!;
    public string? DecisionNumber { get; private set; }

    internal void EndBefore(DateOnly day) => Until = day.AddDays(-1);
}
