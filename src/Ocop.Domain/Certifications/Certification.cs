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
    public string? EndDecisionNumber { get; private set; }
    public DateOnly? EndDecisionDate { get; private set; }

    /// <summary>First day of the recognition that took this one's place.</summary>
    public DateOnly? SupersededOn { get; private set; }

    /// <summary>First day on which the register shows this recognition as the product's present one.</summary>
    public DateOnly ShownFrom { get; private set; }

    /// <summary>First day on which it shows another.</summary>
    public DateOnly ShownUntil { get; private set; }

    public IReadOnlyList<CertificationSuspension> Suspensions => _suspensions;

    /// <summary>Without the decision's date its validity cannot be computed, and it never counts as in force.</summary>
    public bool Confirmed => ValidFrom is not null;

    public CertificationDates Dates => new(ValidFrom, ExpiresOn, EndedOn, EndedAs, SupersededOn, [.. _suspensions.Select(s => new SuspendedDays(s.From, s.Until))]);

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
    public void Suspend(DateOnly from, DateOnly? until, string ground, string? decisionNumber)
    {
        if (Dates.On(from, 0) is not (CertificationStatus.InForce or CertificationStatus.Expiring))
        {
            throw new DomainException(Confirmed ? CertificationErrors.NotInForce() : CertificationErrors.Unconfirmed());
        }

        if (until < from)
        {
            throw new DomainException(CertificationErrors.SuspensionEndsBeforeStart());
        }

        var suspension = new CertificationSuspension(from, until, ground, decisionNumber);
        _suspensions.Add(suspension);
        Raise(new CertificationSuspended(Id, ProductId, from, until, suspension.Ground, suspension.DecisionNumber));
    }

    /// <summary>Validity resumes on a date.</summary>
    public void Reinstate(DateOnly on, string? ground = null, string? decisionNumber = null)
    {
        var running = _suspensions.FindAll(s => s.From <= on && (s.Until is null || on <= s.Until));

        if (running.Count == 0)
        {
            throw new DomainException(CertificationErrors.NotSuspended());
        }

        running.ForEach(s => s.EndBefore(on));
        _suspensions.RemoveAll(s => s.Until < s.From);

        Raise(new CertificationReinstated(
            Id, ProductId, on, Guard.Optional(ground, "ground", 1000), Guard.Optional(decisionNumber, "decisionNumber", 100)));
    }

    /// <summary>The authority takes the recognition away from a date (thu hồi).</summary>
    public void Revoke(DateOnly on, string ground, string? decisionNumber, DateOnly? decisionDate)
    {
        End(on, EndReason.Revoked, ground, decisionNumber, decisionDate);
        Raise(new CertificationRevoked(Id, ProductId, on, EndGround!, EndDecisionNumber, decisionDate));
    }

    /// <summary>The subject gives the recognition back from a date.</summary>
    public void Withdraw(DateOnly on, string ground, string? decisionNumber = null, DateOnly? decisionDate = null)
    {
        End(on, EndReason.Withdrawn, ground, decisionNumber, decisionDate);
        Raise(new CertificationWithdrawn(Id, ProductId, on, EndGround!));
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

    private void End(DateOnly on, EndReason reason, string ground, string? decisionNumber, DateOnly? decisionDate)
    {
        if (EndedOn is not null)
        {
            throw new DomainException(CertificationErrors.AlreadyEnded());
        }

        if (on < ValidFrom)
        {
            throw new DomainException(CertificationErrors.BeforeStart());
        }

        EndGround = Guard.Required(ground, "ground", "lý do", 1000);
        EndDecisionNumber = Guard.Optional(decisionNumber, "decisionNumber", 100);
        EndDecisionDate = decisionDate;
        EndedOn = on;
        EndedAs = reason;
    }
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
