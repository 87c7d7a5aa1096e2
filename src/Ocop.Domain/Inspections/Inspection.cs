using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.Complaints;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Inspections;

public readonly record struct InspectionId(Guid Value)
{
    public static InspectionId New() => new(Guid.CreateVersion7());
}

/// <summary>Why a visit is made.</summary>
public enum InspectionKind
{
    /// <summary>Theo kế hoạch.</summary>
    Planned,

    /// <summary>Đột xuất: phản ánh, dấu hiệu vi phạm hoặc chỉ đạo.</summary>
    Unannounced,

    /// <summary>Chuyên đề.</summary>
    Thematic,

    /// <summary>Kiểm tra lại việc khắc phục.</summary>
    FollowUp,
}

/// <summary>How far a visit has come.</summary>
public enum InspectionStatus { Scheduled, InProgress, Concluded, Cancelled }

/// <summary>What a visit comes to.</summary>
public enum InspectionResult
{
    Pass,

    /// <summary>Đạt, phải khắc phục.</summary>
    PassWithRemedies,
    Fail,
}

/// <summary>What an inspection is about.</summary>
/// <param name="ComplaintId">The complaint that it looks into.</param>
/// <param name="FollowsId">The visit whose remedies it checks.</param>
/// <param name="Basis">Such as the decision that set up the team.</param>
public sealed record InspectionDetails(
    InspectionId Id, InspectionKind Kind, AgencyId AgencyId, SubjectId SubjectId, IReadOnlyList<ProductId> Products, IReadOnlyList<ChecklistId> Checklists, DateOnly ScheduledOn, string? Place,
    string? Basis, InspectionTeamId? TeamId, Guid? PlanTargetId, ComplaintId? ComplaintId, InspectionId? FollowsId);

/// <summary>Who inspects, and for which agency.</summary>
public sealed record Inspector(Guid UserId, AgencyId? AgencyId, bool Leads);

/// <summary>Where a visit was, if whoever made it agreed to say so.</summary>
public sealed record VisitPlace(double Latitude, double Longitude);

/// <summary>How a visit ends.</summary>
/// <param name="Text">What it comes to, in words.</param>
/// <param name="Opinion">The subject's.</param>
/// <param name="At">When, by the device's clock.</param>
/// <param name="Copies">Of the minutes.</param>
public sealed record InspectionConclusion(InspectionResult Result, string Text, string? Opinion, string? MinutesNumber, DateTimeOffset At, int Copies);

/// <summary>What a failing answer lacks before a visit can be concluded.</summary>
public sealed record AnsweredItem(ChecklistItem Item, ProductId? ProductId, bool HasFinding, bool HasPhoto);

/// <summary>One visit to a subject (đợt kiểm tra), and what was seen there. It may be filled in without a network: whatever is added bears an id of the device, and is there once however often it is sent.</summary>
public sealed class Inspection : AggregateRoot
{
    public const int MaxTextLength = 4000;
    public const int MaxShortLength = 300;
    public const int MaxProducts = 50;
    public const int MaxPhotos = 100;
    public const int MaxMembers = 30;
    public const int HandoverTokenBytes = 16;

    private readonly List<InspectedProduct> _products = [];
    private readonly List<InspectionChecklist> _checklists = [];
    private readonly List<InspectionMember> _members = [];
    private readonly List<InspectionAnswer> _answers = [];
    private readonly List<InspectionSample> _samples = [];
    private readonly List<InspectionPhoto> _photos = [];
    private readonly List<InspectionSignature> _signatures = [];
    private readonly List<MinutesHandover> _handovers = [];

    private Inspection() { }

    public InspectionId Id { get; private set; }
    public InspectionKind Kind { get; private set; }
    public InspectionStatus Status { get; private set; }
    public AgencyId AgencyId { get; private set; }
    public SubjectId SubjectId { get; private set; }
    public DateOnly ScheduledOn { get; private set; }
    public string? Place { get; private set; }
    public string? Basis { get; private set; }
    public InspectionTeamId? TeamId { get; private set; }
    public Guid? PlanTargetId { get; private set; }
    public ComplaintId? ComplaintId { get; private set; }
    public InspectionId? FollowsId { get; private set; }
    public Guid CreatedBy { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>By the device's clock, put right where it was known to be wrong.</summary>
    public DateTimeOffset? StartedAt { get; private set; }
    public Guid? StartedBy { get; private set; }
    public double? Latitude { get; private set; }
    public double? Longitude { get; private set; }
    public InspectionResult? Result { get; private set; }
    public string? Conclusion { get; private set; }

    /// <summary>The subject's.</summary>
    public string? Opinion { get; private set; }
    public string? MinutesNumber { get; private set; }
    public int? Copies { get; private set; }
    public DateTimeOffset? ConcludedAt { get; private set; }

    /// <summary>The day in Việt Nam.</summary>
    public DateOnly? ConcludedOn { get; private set; }
    public Guid? ConcludedBy { get; private set; }
    public string? CancelledBecause { get; private set; }
    public IReadOnlyList<InspectedProduct> Products => _products;
    public IReadOnlyList<InspectionChecklist> Checklists => _checklists;
    public IReadOnlyList<InspectionMember> Members => _members;
    public IReadOnlyList<InspectionAnswer> Answers => _answers;
    public IReadOnlyList<InspectionSample> Samples => _samples;
    public IReadOnlyList<InspectionPhoto> Photos => _photos;
    public IReadOnlyList<InspectionSignature> Signatures => _signatures;
    public IReadOnlyList<MinutesHandover> Handovers => _handovers;

    /// <exception cref="DomainException"><c>inspection.without_leader</c>, <c>inspection.too_many_products</c>, <c>inspection.without_checklist</c>, <c>inspection.too_many_members</c></exception>
    public static Inspection Schedule(InspectionDetails details, IReadOnlyList<Inspector> inspectors, Guid by, DateTimeOffset now)
    {
        RequireTeam(inspectors);

        if (details.Products.Count > MaxProducts)
        {
            throw new DomainException(InspectionErrors.TooManyProducts(MaxProducts));
        }

        if (details.Checklists.Count == 0)
        {
            throw new DomainException(InspectionErrors.WithoutChecklist());
        }

        Inspection inspection = new()
        {
            Id = details.Id, Kind = details.Kind, Status = InspectionStatus.Scheduled, AgencyId = details.AgencyId, SubjectId = details.SubjectId, ScheduledOn = details.ScheduledOn,
            Place = Guard.Optional(details.Place, "place", MaxShortLength), Basis = Guard.Prose(details.Basis, "basis", MaxTextLength), TeamId = details.TeamId, PlanTargetId = details.PlanTargetId,
            ComplaintId = details.ComplaintId, FollowsId = details.FollowsId, CreatedBy = by, CreatedAt = now,
        };
        inspection._products.AddRange(details.Products.Distinct().Select((p, i) => new InspectedProduct(i + 1, p)));
        inspection._checklists.AddRange(details.Checklists.Distinct().Select(c => new InspectionChecklist(c)));
        inspection._members.AddRange(inspectors.DistinctBy(i => i.UserId).Select(i => new InspectionMember(i.UserId, i.AgencyId, i.Leads)));
        inspection.Raise(new InspectionScheduled(inspection.Id, details.Kind, details.AgencyId, details.SubjectId, details.ScheduledOn));
        return inspection;
    }

    /// <exception cref="DomainException"><c>inspection.without_leader</c>, <c>inspection.too_many_members</c></exception>
    internal static void RequireTeam(IReadOnlyList<Inspector> inspectors)
    {
        if (inspectors.Count(i => i.Leads) != 1)
        {
            throw new DomainException(InspectionErrors.WithoutLeader());
        }

        if (inspectors.Count > MaxMembers)
        {
            throw new DomainException(InspectionErrors.TooManyMembers(MaxMembers));
        }
    }

    /// <summary>Others inspect than was thought: the team has changed before the visit began.</summary>
    public void ReplaceMembers(IReadOnlyList<Inspector> inspectors)
    {
        if (Status != InspectionStatus.Scheduled)
        {
            return;
        }

        RequireTeam(inspectors);
        _members.Clear();
        _members.AddRange(inspectors.Select(i => new InspectionMember(i.UserId, i.AgencyId, i.Leads)));
        Raise(new InspectionTeamReplaced(Id, inspectors.Count));
    }

    public bool HasMember(Guid userId) => _members.Exists(m => m.UserId == userId);

    public bool IsLedBy(Guid userId) => _members.Exists(m => m.UserId == userId && m.Leads);

    /// <summary>The answer that counts.</summary>
    public InspectionAnswer? AnswerTo(ChecklistItemId item, ProductId? product) => _answers.Find(a => a.ItemId == item && a.ProductId == product && a.ReplacedById is null);

    /// <summary>Begins. Sent again with the same time, nothing happens.</summary>
    /// <exception cref="DomainException"><c>inspection.started_elsewhere</c>, <c>inspection.concluded</c>, <c>inspection.cancelled</c></exception>
    public void Start(DateTimeOffset at, VisitPlace? place, Guid by)
    {
        if (StartedAt == at && StartedBy == by)
        {
            return;
        }

        RequireNotOver();

        if (Status == InspectionStatus.InProgress)
        {
            throw new DomainException(InspectionErrors.StartedElsewhere());
        }

        (Status, StartedAt, StartedBy, Latitude, Longitude) = (InspectionStatus.InProgress, at, by, place?.Latitude, place?.Longitude);
        Raise(new InspectionStarted(Id, SubjectId, at));
    }

    /// <summary>Answers an item.</summary>
    /// <returns>False when the answer was there already.</returns>
    /// <param name="details">The answer.</param>
    /// <param name="item">Of one of the visit's checklists.</param>
    /// <param name="perProduct">The item is asked for each product.</param>
    /// <param name="machine">What the register says to it.</param>
    /// <param name="by">Who answers.</param>
    /// <exception cref="DomainException">
    /// <c>inspection.not_in_progress</c>, <c>inspection.item_unknown</c>, <c>inspection.product_unknown</c>, <c>inspection.answer_shape</c>, <c>inspection.answer_conflict</c>
    /// </exception>
    public bool Answer(AnswerDetails details, ChecklistItem item, bool perProduct, Verdict? machine, Guid by)
    {
        if (_answers.Exists(a => a.Id == details.Id))
        {
            return false;
        }

        RequireInProgress();

        if (!_checklists.Exists(c => c.ChecklistId == item.ChecklistId))
        {
            throw new DomainException(InspectionErrors.ItemUnknown());
        }

        if (perProduct ? details.ProductId is not { } product || !Looks(product) : details.ProductId is not null)
        {
            throw new DomainException(InspectionErrors.ProductUnknown());
        }

        if (details.Verdict is null && item.Answer switch
        {
            AnswerKind.Number => details.Number is null,
            AnswerKind.Text => string.IsNullOrWhiteSpace(details.Text),
            _ => true,
        })
        {
            throw new DomainException(InspectionErrors.AnswerShape());
        }

        if (AnswerTo(details.ItemId, details.ProductId) is { } present)
        {
            if (present.SaysTheSameAs(details))
            {
                return false;
            }

            if (details.Replaces != present.Id)
            {
                throw new DomainException(InspectionErrors.AnswerConflict());
            }

            present.ReplaceBy(details.Id);
        }

        _answers.Add(new(details, machine, by));
        Raise(new InspectionAnswered(Id, details.ItemId, details.ProductId, details.Verdict));
        return true;
    }

    /// <summary>Whether a finding may still be recorded for the visit; <paramref name="product"/> is one that it looks at.</summary>
    /// <exception cref="DomainException"><c>inspection.not_in_progress</c>, <c>inspection.product_unknown</c></exception>
    public void RequireOpenFor(ProductId? product)
    {
        RequireInProgress();

        if (product is { } one && !Looks(one))
        {
            throw new DomainException(InspectionErrors.ProductUnknown());
        }
    }

    /// <exception cref="DomainException"><c>inspection.not_in_progress</c>, <c>inspection.product_unknown</c>, <c>inspection.sample_without_seal</c>, <c>field.required</c></exception>
    public InspectionSample TakeSample(SampleDetails details, Guid by)
    {
        if (_samples.Find(s => s.Id == details.Id) is { } known)
        {
            return known;
        }

        RequireOpenFor(details.ProductId);
        InspectionSample sample = new(details, by);
        _samples.Add(sample);
        Raise(new SampleTaken(Id, sample.Id, details.ProductId));
        return sample;
    }

    /// <summary>A laboratory's result comes when the visit is long over. Sent again, nothing happens.</summary>
    /// <returns>The result, and whether it is new.</returns>
    /// <exception cref="DomainException"><c>inspection.sample_unknown</c>, <c>inspection.result_without_verdict</c></exception>
    public (InspectionSample Sample, SampleResult Result, bool IsNew) EnterResult(Guid sampleId, SampleResultDetails details, Guid by, DateTimeOffset now)
    {
        var sample = _samples.Find(s => s.Id == sampleId) ?? throw new DomainException(InspectionErrors.SampleUnknown());

        if (sample.Results.FirstOrDefault(r => r.Id == details.Id) is { } known)
        {
            return (sample, known, false);
        }

        var passes = details is { Limit: { } limit, Value: { } value } ? value <= limit : details.Passes ?? throw new DomainException(InspectionErrors.ResultWithoutVerdict());
        var result = sample.AddResult(details, passes, by, now);
        Raise(new SampleResultEntered(Id, sampleId, result.Indicator, passes));
        return (sample, result, true);
    }

    /// <exception cref="DomainException"><c>inspection.not_in_progress</c>, <c>inspection.too_many_photos</c></exception>
    public InspectionPhoto AddPhoto(Guid id, FindingId? finding, string hash, string contentType, long size, DateTimeOffset at, Guid by)
    {
        if (_photos.Find(p => p.Id == id) is { } known)
        {
            return known;
        }

        RequireInProgress();

        if (_photos.Count == MaxPhotos)
        {
            throw new DomainException(InspectionErrors.TooManyPhotos(MaxPhotos));
        }

        InspectionPhoto photo = new(id, finding, hash, contentType, size, at, by);
        _photos.Add(photo);
        Raise(new InspectionPhotoAdded(Id, hash));
        return photo;
    }

    /// <exception cref="DomainException"><c>inspection.not_in_progress</c>, <c>inspection.signature_without_drawing</c></exception>
    public void Sign(SignatureDetails details, string? imageHash, Guid by)
    {
        if (_signatures.Exists(s => s.Id == details.Id))
        {
            return;
        }

        RequireInProgress();
        InspectionSignature signature = new(details, imageHash, by);

        if (signature is { Refusal: null, ImageHash: null } or { Refusal: not null, Party: not SignatureParty.Subject })
        {
            throw new DomainException(InspectionErrors.SignatureWithoutDrawing());
        }

        _signatures.Add(signature);
        Raise(new InspectionSigned(Id, details.Party, signature.Refusal is not null));
    }

    /// <summary>Ends the visit. Sent again by the same leader with the same time, nothing happens.</summary>
    /// <param name="conclusion">What it comes to.</param>
    /// <param name="wanted">Every item to be answered, with the product where it is asked for each.</param>
    /// <param name="failures">The failing answers.</param>
    /// <param name="by">Who concludes.</param>
    /// <param name="on">The day in Việt Nam.</param>
    /// <exception cref="DomainException">
    /// <c>inspection.not_leader</c>, <c>inspection.not_in_progress</c>, <c>inspection.items_unanswered</c>, <c>inspection.failure_without_finding</c>, <c>inspection.evidence_missing</c>,
    /// <c>inspection.signature_missing</c>, <c>inspection.witness_missing</c>
    /// </exception>
    public void Conclude(
        InspectionConclusion conclusion, IReadOnlyList<(ChecklistItemId Item, ProductId? Product)> wanted, IReadOnlyList<AnsweredItem> failures, Guid by, DateOnly on)
    {
        if (WasConcludedBy(by, conclusion.At))
        {
            return;
        }

        if (!IsLedBy(by))
        {
            throw new DomainException(InspectionErrors.NotLeader());
        }

        RequireInProgress();
        var unanswered = wanted.Count(w => AnswerTo(w.Item, w.Product) is null);

        if (unanswered > 0)
        {
            throw new DomainException(InspectionErrors.ItemsUnanswered(unanswered));
        }

        if (failures.FirstOrDefault(f => !f.HasFinding) is { } bare)
        {
            throw new DomainException(InspectionErrors.FailureWithoutFinding(bare.Item.Question));
        }

        if (failures.FirstOrDefault(f => f.Item.NeedsPhoto && !f.HasPhoto) is { } unseen)
        {
            throw new DomainException(InspectionErrors.EvidenceMissing(unseen.Item.Question));
        }

        RequireSignatures();
        (Status, Result, Copies, ConcludedAt, ConcludedOn, ConcludedBy) = (InspectionStatus.Concluded, conclusion.Result, conclusion.Copies, conclusion.At, on, by);
        Conclusion = Guard.Prose(conclusion.Text, "text", MaxTextLength) ?? throw new DomainException(CommonErrors.Required("text", "nội dung kết luận"));
        Opinion = Guard.Prose(conclusion.Opinion, "opinion", MaxTextLength);
        MinutesNumber = Guard.Optional(conclusion.MinutesNumber, "minutesNumber", MaxShortLength);
        Raise(new InspectionConcluded(Id, SubjectId, AgencyId, conclusion.Result, on));
    }

    public bool WasConcludedBy(Guid by, DateTimeOffset at) => ConcludedBy == by && ConcludedAt == at;

    /// <summary>It will not be made.</summary>
    /// <exception cref="DomainException"><c>inspection.concluded</c>, <c>inspection.cancelled</c>, <c>field.required</c></exception>
    public void Cancel(string reason)
    {
        RequireNotOver();
        CancelledBecause = Guard.Prose(reason, "reason", MaxTextLength) ?? throw new DomainException(CommonErrors.Required("reason", "lý do"));
        Status = InspectionStatus.Cancelled;
        Raise(new InspectionCancelled(Id, SubjectId, CancelledBecause));
    }

    /// <exception cref="DomainException"><c>inspection.not_concluded</c></exception>
    public MinutesHandover HandOver(string tokenHash, DateTimeOffset now, DateTimeOffset until, Guid by)
    {
        if (Status != InspectionStatus.Concluded)
        {
            throw new DomainException(InspectionErrors.NotConcluded());
        }

        MinutesHandover handover = new(tokenHash, now, until, by);
        _handovers.Add(handover);
        Raise(new MinutesHandedOver(Id, until));
        return handover;
    }

    /// <exception cref="DomainException"><c>inspection.handover_unknown</c></exception>
    public void RevokeHandover(Guid id, DateTimeOffset now)
    {
        (_handovers.Find(h => h.Id == id) ?? throw new DomainException(InspectionErrors.HandoverUnknown())).Revoke(now);
        Raise(new MinutesHandoverRevoked(Id));
    }

    private bool Looks(ProductId product) => _products.Exists(p => p.ProductId == product);

    private void RequireSignatures()
    {
        if (!_signatures.Exists(s => s.Party == SignatureParty.Team) || !_signatures.Exists(s => s.Party == SignatureParty.Subject))
        {
            throw new DomainException(InspectionErrors.SignatureMissing());
        }

        if (_signatures.FindLast(s => s.Party == SignatureParty.Subject)?.Refusal is not null && !_signatures.Exists(s => s.Party == SignatureParty.Witness))
        {
            throw new DomainException(InspectionErrors.WitnessMissing());
        }
    }

    private void RequireInProgress()
    {
        RequireNotOver();

        if (Status != InspectionStatus.InProgress)
        {
            throw new DomainException(InspectionErrors.NotInProgress());
        }
    }

    private void RequireNotOver()
    {
        switch (Status)
        {
            case InspectionStatus.Concluded:
                throw new DomainException(InspectionErrors.Concluded());
            case InspectionStatus.Cancelled:
                throw new DomainException(InspectionErrors.Cancelled());
        }
    }
}
