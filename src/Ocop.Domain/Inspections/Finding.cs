using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Inspections;

public readonly record struct FindingId(Guid Value)
{
    public static FindingId New() => new(Guid.CreateVersion7());
}

/// <summary>How far a finding has come.</summary>
public enum FindingStatus
{
    /// <summary>Has to be remedied.</summary>
    Open,

    /// <summary>The subject says it is remedied, and shows it; somebody looks.</summary>
    Submitted,

    /// <summary>Remedied, by evidence that was looked at.</summary>
    Closed,

    /// <summary>Need not be remedied any more, for a reason that is kept.</summary>
    Waived,
}

/// <summary>What was found.</summary>
/// <param name="Id">Made on the device.</param>
/// <param name="ItemId">The item that failed; a finding may stand outside the checklists.</param>
/// <param name="SampleId">The sample whose result failed.</param>
/// <param name="Measure">What has to be done.</param>
/// <param name="Responsible">Who has to do it, at the subject.</param>
/// <param name="DueOn">Last day for it.</param>
public sealed record FindingDetails(
    FindingId Id, ChecklistItemId? ItemId, ProductId? ProductId, Guid? SampleId, FindingSeverity Severity, string Text, string? Measure, string? Responsible, DateOnly DueOn, string? ViolationKind,
    DateTimeOffset At);

/// <summary>How a remedy was shown.</summary>
public sealed class FindingRemedy
{
    private FindingRemedy() { }

    internal FindingRemedy(Guid id, string text, (string Hash, string ContentType, long Size)? file, Guid by, DateTimeOffset now)
    {
        (Id, SubmittedBy, SubmittedAt) = (id, by, now);
        (Hash, ContentType, Size) = (file?.Hash, file?.ContentType, file?.Size);
        Text = Guard.Prose(text, "text", Inspection.MaxTextLength) ?? throw new DomainException(CommonErrors.Required("text", "nội dung khắc phục"));
    }

    public Guid Id { get; private set; }
    public string Text { get; private set; } = null!;

    /// <summary>SHA-256 of the paper or picture that shows it.</summary>
    public string? Hash { get; private set; }
    public string? ContentType { get; private set; }
    public long? Size { get; private set; }
    public Guid SubmittedBy { get; private set; }
    public DateTimeOffset SubmittedAt { get; private set; }

    /// <summary>Why it does not do.</summary>
    public string? SentBackBecause { get; private set; }

    internal void SendBack(string reason) => SentBackBecause = reason;
}

/// <summary>A change of the last day.</summary>
public sealed class FindingExtension
{
    private FindingExtension() { }

    internal FindingExtension(DateOnly from, DateOnly to, string reason, Guid by, DateTimeOffset now) =>
        (Id, FormerDueOn, DueOn, Reason, By, At) = (Guid.CreateVersion7(), from, to, reason, by, now);

    public Guid Id { get; private set; }
    public DateOnly FormerDueOn { get; private set; }
    public DateOnly DueOn { get; private set; }
    public string Reason { get; private set; } = null!;
    public Guid By { get; private set; }
    public DateTimeOffset At { get; private set; }
}

/// <summary>Something that was found at an inspection and has to be remedied (nội dung phát hiện). It ends in a remedy that was seen, or in a waiver with its reason.</summary>
public sealed class Finding : AggregateRoot
{
    public const int MaxRemedies = 20;

    private readonly List<FindingRemedy> _remedies = [];
    private readonly List<FindingExtension> _extensions = [];

    private Finding() { }

    public FindingId Id { get; private set; }
    public InspectionId InspectionId { get; private set; }
    public AgencyId AgencyId { get; private set; }
    public SubjectId SubjectId { get; private set; }
    public ProductId? ProductId { get; private set; }
    public ChecklistItemId? ItemId { get; private set; }
    public Guid? SampleId { get; private set; }
    public FindingSeverity Severity { get; private set; }
    public FindingStatus Status { get; private set; }
    public string Text { get; private set; } = null!;
    public string? Measure { get; private set; }
    public string? Responsible { get; private set; }
    public DateOnly DueOn { get; private set; }

    /// <summary>Code of the kind of violation that it suggests.</summary>
    public string? ViolationKind { get; private set; }
    public DateTimeOffset FoundAt { get; private set; }
    public Guid FoundBy { get; private set; }

    /// <summary>The visit at which the remedy was looked at.</summary>
    public InspectionId? CheckedAtId { get; private set; }
    public string? ClosingNote { get; private set; }
    public DateTimeOffset? ClosedAt { get; private set; }
    public Guid? ClosedBy { get; private set; }
    public IReadOnlyList<FindingRemedy> Remedies => _remedies;
    public IReadOnlyList<FindingExtension> Extensions => _extensions;

    public bool Unsettled => Status is FindingStatus.Open or FindingStatus.Submitted;

    /// <exception cref="DomainException"><c>field.required</c>, <c>field.too_long</c>, <c>finding.due_before_found</c></exception>
    public static Finding Record(Inspection inspection, FindingDetails details, Guid by, DateOnly foundOn)
    {
        if (details.DueOn < foundOn)
        {
            throw new DomainException(InspectionErrors.DueBeforeFound());
        }

        Finding finding = new()
        {
            Id = details.Id, InspectionId = inspection.Id, AgencyId = inspection.AgencyId, SubjectId = inspection.SubjectId, ProductId = details.ProductId, ItemId = details.ItemId,
            SampleId = details.SampleId, Severity = details.Severity, Status = FindingStatus.Open, DueOn = details.DueOn, ViolationKind = details.ViolationKind, FoundAt = details.At, FoundBy = by,
            Text = Guard.Prose(details.Text, "text", Inspection.MaxTextLength) ?? throw new DomainException(CommonErrors.Required("text", "nội dung phát hiện")),
            Measure = Guard.Prose(details.Measure, "measure", Inspection.MaxTextLength), Responsible = Guard.Optional(details.Responsible, "responsible", Inspection.MaxShortLength),
        };
        finding.Raise(new FindingRecorded(finding.Id, inspection.Id, finding.SubjectId, finding.ProductId, finding.Severity, finding.Text, finding.DueOn));
        return finding;
    }

    /// <summary>Shows how it was remedied. Sent again, nothing happens.</summary>
    /// <exception cref="DomainException"><c>finding.settled</c>, <c>finding.too_many_remedies</c>, <c>field.required</c></exception>
    public FindingRemedy Remedy(Guid id, string text, (string Hash, string ContentType, long Size)? file, Guid by, DateTimeOffset now)
    {
        if (_remedies.Find(r => r.Id == id) is { } known)
        {
            return known;
        }

        RequireUnsettled();

        if (_remedies.Count == MaxRemedies)
        {
            throw new DomainException(InspectionErrors.TooManyRemedies(MaxRemedies));
        }

        FindingRemedy remedy = new(id, text, file, by, now);
        _remedies.Add(remedy);
        Status = FindingStatus.Submitted;
        Raise(new FindingRemedySubmitted(Id, SubjectId, remedy.Text));
        return remedy;
    }

    /// <summary>The remedy was looked at and does.</summary>
    /// <param name="checkedAt">The visit at which it was looked at; null when the papers were enough.</param>
    /// <param name="note">What was seen.</param>
    /// <param name="by">Who looked.</param>
    /// <param name="now">When.</param>
    /// <exception cref="DomainException"><c>finding.settled</c>, <c>finding.without_evidence</c></exception>
    public void Close(InspectionId? checkedAt, string? note, Guid by, DateTimeOffset now)
    {
        RequireUnsettled();

        if (checkedAt is null && !_remedies.Exists(r => r.SentBackBecause is null))
        {
            throw new DomainException(InspectionErrors.WithoutEvidence());
        }

        (Status, CheckedAtId, ClosingNote, ClosedAt, ClosedBy) = (FindingStatus.Closed, checkedAt, Guard.Prose(note, "note", Inspection.MaxTextLength), now, by);
        Raise(new FindingClosed(Id, SubjectId, checkedAt));
    }

    /// <summary>The remedy does not do.</summary>
    /// <exception cref="DomainException"><c>finding.nothing_submitted</c>, <c>finding.due_before_found</c>, <c>field.required</c></exception>
    public void SendBack(string reason, DateOnly? dueOn, Guid by, DateTimeOffset now, DateOnly today)
    {
        if (Status != FindingStatus.Submitted)
        {
            throw new DomainException(InspectionErrors.NothingSubmitted());
        }

        var why = Guard.Prose(reason, "reason", Inspection.MaxTextLength) ?? throw new DomainException(CommonErrors.Required("reason", "lý do"));

        foreach (var remedy in _remedies.Where(r => r.SentBackBecause is null))
        {
            remedy.SendBack(why);
        }

        Status = FindingStatus.Open;

        if (dueOn is { } until && until != DueOn)
        {
            Move(until, why, by, now, today);
        }

        Raise(new FindingSentBack(Id, SubjectId, why, DueOn));
    }

    /// <exception cref="DomainException"><c>finding.settled</c>, <c>finding.due_before_found</c>, <c>field.required</c></exception>
    public void Extend(DateOnly dueOn, string reason, Guid by, DateTimeOffset now, DateOnly today)
    {
        RequireUnsettled();
        var former = DueOn;
        var why = Guard.Prose(reason, "reason", Inspection.MaxTextLength) ?? throw new DomainException(CommonErrors.Required("reason", "lý do"));
        Move(dueOn, why, by, now, today);
        Raise(new FindingExtended(Id, SubjectId, former, dueOn, why));
    }

    /// <summary>It need not be remedied any more.</summary>
    /// <exception cref="DomainException"><c>finding.settled</c>, <c>field.required</c></exception>
    public void Waive(string reason, Guid by, DateTimeOffset now)
    {
        RequireUnsettled();
        ClosingNote = Guard.Prose(reason, "reason", Inspection.MaxTextLength) ?? throw new DomainException(CommonErrors.Required("reason", "lý do"));
        (Status, ClosedAt, ClosedBy) = (FindingStatus.Waived, now, by);
        Raise(new FindingWaived(Id, SubjectId, ClosingNote));
    }

    private void Move(DateOnly dueOn, string reason, Guid by, DateTimeOffset now, DateOnly today)
    {
        if (dueOn < today)
        {
            throw new DomainException(InspectionErrors.DueBeforeFound());
        }

        _extensions.Add(new(DueOn, dueOn, reason, by, now));
        DueOn = dueOn;
    }

    private void RequireUnsettled()
    {
        if (!Unsettled)
        {
            throw new DomainException(InspectionErrors.FindingSettled());
        }
    }
}
