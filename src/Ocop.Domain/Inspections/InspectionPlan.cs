using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Inspections;

public readonly record struct InspectionPlanId(Guid Value)
{
    public static InspectionPlanId New() => new(Guid.CreateVersion7());
}

/// <summary>Kế hoạch năm, hoặc theo chuyên đề.</summary>
public enum PlanKind { Yearly, Thematic }

/// <summary>How far a plan has come.</summary>
public enum PlanStatus
{
    Draft,

    /// <summary>Chờ phê duyệt.</summary>
    Submitted,
    Approved,
}

/// <summary>What a plan is for.</summary>
/// <param name="Basis">Such as the directive, or the programme of the year.</param>
public sealed record PlanDetails(AgencyId AgencyId, PlanKind Kind, int Year, string Name, string? Basis);

/// <summary>Whom a plan is to inspect.</summary>
/// <param name="Month">1–12.</param>
/// <param name="Points">Of the risk assessment, if it was proposed by one.</param>
/// <param name="Why">Why it is chosen, in words.</param>
/// <param name="Signs">Clear signs of a violation, by which a business may be inspected more often than planned once a year.</param>
public sealed record TargetDetails(SubjectId SubjectId, int Month, int? Points, string? Why, string? Signs, InspectionTeamId? TeamId);

/// <summary>A plan of inspections (kế hoạch kiểm tra) of an agency for a year: drafted, approved by somebody else, then changed only with a reason.</summary>
public sealed class InspectionPlan : AggregateRoot
{
    public const int MaxTargets = 1000;
    private const int Months = 12;
    private readonly List<PlanTarget> _targets = [];

    private InspectionPlan() { }

    public InspectionPlanId Id { get; private set; }
    public AgencyId AgencyId { get; private set; }
    public PlanKind Kind { get; private set; }
    public int Year { get; private set; }
    public string Name { get; private set; } = null!;
    public string? Basis { get; private set; }
    public PlanStatus Status { get; private set; }
    public Guid CreatedBy { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }
    public Guid? SubmittedBy { get; private set; }
    public string? ReturnedBecause { get; private set; }
    public Guid? ApprovedBy { get; private set; }
    public string? DecisionNumber { get; private set; }
    public DateOnly? DecisionOn { get; private set; }
    public IReadOnlyList<PlanTarget> Targets => _targets;

    /// <exception cref="DomainException"><c>field.required</c></exception>
    public static InspectionPlan Draft(PlanDetails details, Guid by, DateTimeOffset now)
    {
        InspectionPlan plan = new()
        {
            Id = InspectionPlanId.New(), AgencyId = details.AgencyId, Kind = details.Kind, Year = details.Year, Status = PlanStatus.Draft,
            Name = Guard.Required(details.Name, "name", "tên kế hoạch", Inspection.MaxShortLength), Basis = Guard.Prose(details.Basis, "basis", Inspection.MaxTextLength), CreatedBy = by, CreatedAt = now,
        };
        plan.Raise(new InspectionPlanDrafted(plan.Id, plan.Name, plan.AgencyId, plan.Kind, plan.Year));
        return plan;
    }

    /// <summary>Takes a subject into the plan; once approved, only with a reason.</summary>
    /// <param name="details">Whom, when and why.</param>
    /// <param name="plannedElsewhere">Plans of this year count so many visits of the subject already, of any agency.</param>
    /// <param name="mostPerYear">So many are allowed without signs.</param>
    /// <param name="reason">Of the change.</param>
    /// <exception cref="DomainException">
    /// <c>plan.submitted</c>, <c>plan.month</c>, <c>plan.target_twice</c>, <c>plan.planned_already</c>, <c>plan.too_many_targets</c>, <c>field.required</c>
    /// </exception>
    public PlanTarget Add(TargetDetails details, int plannedElsewhere, int mostPerYear, string? reason)
    {
        var why = RequireReason(reason);

        if (details.Month is < 1 or > Months)
        {
            throw new DomainException(PlanErrors.Month());
        }

        if (_targets.Exists(t => t.IsOf(details.SubjectId) && t.Month == details.Month))
        {
            throw new DomainException(PlanErrors.TargetTwice());
        }

        if (_targets.Count == MaxTargets)
        {
            throw new DomainException(PlanErrors.TooManyTargets(MaxTargets));
        }

        PlanTarget target = new(details, why);

        if (target.Signs is null && plannedElsewhere + _targets.Count(t => t.IsOf(details.SubjectId)) >= mostPerYear)
        {
            throw new DomainException(PlanErrors.PlannedAlready(mostPerYear));
        }

        _targets.Add(target);
        Raise(new PlanTargetAdded(Id, target.Id, details.SubjectId, details.Month, why));
        return target;
    }

    /// <summary>Takes a target out; once approved it stays to be read, with the reason.</summary>
    /// <exception cref="DomainException"><c>plan.submitted</c>, <c>plan.target_unknown</c>, <c>field.required</c></exception>
    public void Withdraw(Guid targetId, string? reason)
    {
        var (why, target) = (RequireReason(reason), Target(targetId));

        if (Status == PlanStatus.Draft)
        {
            _targets.Remove(target);
        }
        else
        {
            target.Withdraw(why!);
        }

        Raise(new PlanTargetWithdrawn(Id, targetId, target.SubjectId, why));
    }

    /// <summary>Says when a target is visited and by which team; a matter of the agency's own order, not of the plan.</summary>
    /// <exception cref="DomainException"><c>plan.month</c>, <c>plan.target_unknown</c></exception>
    public void Place(Guid targetId, int month, InspectionTeamId? team)
    {
        if (month is < 1 or > Months)
        {
            throw new DomainException(PlanErrors.Month());
        }

        Target(targetId).Place(month, team);
        Raise(new PlanTargetPlaced(Id, targetId, month, team));
    }

    /// <exception cref="DomainException"><c>plan.submitted</c>, <c>plan.approved</c>, <c>plan.empty</c></exception>
    public void Submit(Guid by)
    {
        RequireStatus(PlanStatus.Draft);

        if (_targets.Count == 0)
        {
            throw new DomainException(PlanErrors.Empty());
        }

        (Status, SubmittedBy, ReturnedBecause) = (PlanStatus.Submitted, by, null);
        Raise(new InspectionPlanSubmitted(Id, _targets.Count));
    }

    /// <exception cref="DomainException"><c>plan.not_submitted</c>, <c>plan.approved</c>, <c>field.required</c></exception>
    public void Return(string reason)
    {
        RequireStatus(PlanStatus.Submitted);
        ReturnedBecause = Guard.Prose(reason, "reason", Inspection.MaxTextLength) ?? throw new DomainException(CommonErrors.Required("reason", "lý do"));
        Status = PlanStatus.Draft;
        Raise(new InspectionPlanReturned(Id, ReturnedBecause));
    }

    /// <exception cref="DomainException"><c>plan.not_submitted</c>, <c>plan.approved</c>, <c>plan.own_submission</c>, <c>field.required</c></exception>
    public void Approve(string decisionNumber, DateOnly on, Guid by)
    {
        RequireStatus(PlanStatus.Submitted);

        if (by == SubmittedBy)
        {
            throw new DomainException(PlanErrors.OwnSubmission());
        }

        DecisionNumber = Guard.Required(decisionNumber, "decisionNumber", "số quyết định", Inspection.MaxShortLength);
        (Status, ApprovedBy, DecisionOn) = (PlanStatus.Approved, by, on);
        Raise(new InspectionPlanApproved(Id, AgencyId, Year, DecisionNumber, on));
    }

    private PlanTarget Target(Guid id) => _targets.Find(t => t.Id == id && t.WithdrawnBecause is null) ?? throw new DomainException(PlanErrors.TargetUnknown());

    private string? RequireReason(string? reason)
    {
        if (Status == PlanStatus.Submitted)
        {
            throw new DomainException(PlanErrors.Submitted());
        }

        var why = Guard.Prose(reason, "reason", Inspection.MaxTextLength);
        return Status == PlanStatus.Draft || why is not null ? why : throw new DomainException(CommonErrors.Required("reason", "lý do điều chỉnh"));
    }

    private void RequireStatus(PlanStatus wanted)
    {
        if (Status != wanted)
        {
            throw new DomainException(Status switch
            {
                PlanStatus.Approved => PlanErrors.Approved(),
                PlanStatus.Submitted => PlanErrors.Submitted(),
                _ => PlanErrors.NotSubmitted(),
            });
        }
    }
}

/// <summary>A subject that a plan is to inspect.</summary>
public sealed class PlanTarget
{
    private PlanTarget() { }

    internal PlanTarget(TargetDetails details, string? addedBecause) => (Id, SubjectId, Month, Points, Why, Signs, TeamId, AddedBecause) = (
        Guid.CreateVersion7(), details.SubjectId, details.Month, details.Points, Guard.Prose(details.Why, "why", Inspection.MaxTextLength),
        Guard.Prose(details.Signs, "signs", Inspection.MaxTextLength), details.TeamId, addedBecause);

    public Guid Id { get; private set; }
    public SubjectId SubjectId { get; private set; }
    public int Month { get; private set; }
    public int? Points { get; private set; }
    public string? Why { get; private set; }
    public string? Signs { get; private set; }
    public InspectionTeamId? TeamId { get; private set; }

    /// <summary>Why it came after the approval.</summary>
    public string? AddedBecause { get; private set; }
    public string? WithdrawnBecause { get; private set; }

    internal bool IsOf(SubjectId subject) => SubjectId == subject && WithdrawnBecause is null;

    internal void Withdraw(string reason) => WithdrawnBecause = reason;

    internal void Place(int month, InspectionTeamId? team) => (Month, TeamId) = (month, team);
}
