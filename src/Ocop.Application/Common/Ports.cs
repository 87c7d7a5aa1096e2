using Microsoft.EntityFrameworkCore;
using Ocop.Domain.Agencies;
using Ocop.Domain.Certifications;
using Ocop.Domain.ChangeRequests;
using Ocop.Domain.Common;
using Ocop.Domain.Complaints;
using Ocop.Domain.Decisions;
using Ocop.Domain.ExpiryReviews;
using Ocop.Domain.Imports;
using Ocop.Domain.Inspections;
using Ocop.Domain.Integration;
using Ocop.Domain.Labels;
using Ocop.Domain.Ledger;
using Ocop.Domain.LocalityReviews;
using Ocop.Domain.Notices;
using Ocop.Domain.Notifications;
using Ocop.Domain.Portals;
using Ocop.Domain.Products;
using Ocop.Domain.ProgramTargets;
using Ocop.Domain.Recalls;
using Ocop.Domain.Representatives;
using Ocop.Domain.Revocations;
using Ocop.Domain.SavedViews;
using Ocop.Domain.Subjects;
using Ocop.Domain.Traces;
using Ocop.Domain.Violations;
using Ocop.Domain.Watches;

namespace Ocop.Application.Common;

/// <summary>Who sends the request.</summary>
public interface ICaller
{
    /// <summary>The signed-in user; null for the public and for the system's own work.</summary>
    Guid? UserId { get; }
    AgencyId? AgencyId { get; }

    /// <summary>The system that calls on its own account, or the application that a person uses; null for our own pages.</summary>
    Guid? ClientId => null;

    /// <summary>Who answers for what is done: the person, or the system that calls on its own account.</summary>
    Guid? ActorId => UserId ?? ClientId;

    /// <summary>The request's Idempotency-Key.</summary>
    string? IdempotencyKey { get; }

    /// <summary>Trace id that the logs, the ledger and problem answers share.</summary>
    string? TraceId { get; }
    bool Has(string permission);

    /// <summary>The records that a permission covers; nothing without the permission.</summary>
    Reach ReachOf(string permission);
}

/// <summary>The database as the use cases see it.</summary>
public interface IOcopDb
{
    DbSet<Subject> Subjects { get; }
    DbSet<Product> Products { get; }
    DbSet<Certification> Certifications { get; }
    DbSet<SubjectMerge> SubjectMerges { get; }
    DbSet<SubjectSplit> SubjectSplits { get; }
    DbSet<ProductMerge> ProductMerges { get; }
    DbSet<ProductSplit> ProductSplits { get; }
    DbSet<SavedView> SavedViews { get; }
    DbSet<Import> Imports { get; }
    DbSet<RevocationProposal> RevocationProposals { get; }
    DbSet<Decision> Decisions { get; }
    DbSet<ChangeRequest> ChangeRequests { get; }
    DbSet<RepresentativeCode> RepresentativeCodes { get; }
    DbSet<RepresentativeRequest> RepresentativeRequests { get; }
    DbSet<Notification> Notifications { get; }
    DbSet<SpentChallenge> SpentChallenges { get; }
    DbSet<Reminder> Reminders { get; }
    DbSet<NotificationPreferences> NotificationPreferences { get; }
    DbSet<Watch> Watches { get; }
    DbSet<WebhookSubscription> WebhookSubscriptions { get; }
    DbSet<WatchNews> WatchNews { get; }
    DbSet<ExpiryReview> ExpiryReviews { get; }
    DbSet<Notice> Notices { get; }
    DbSet<NoticeBatch> NoticeBatches { get; }
    DbSet<NoticeTemplate> NoticeTemplates { get; }
    DbSet<Complaint> Complaints { get; }
    DbSet<PortalDelivery> PortalDeliveries { get; }
    DbSet<PortalReconciliation> PortalReconciliations { get; }
    DbSet<PortalDifference> PortalDifferences { get; }
    DbSet<Inspection> Inspections { get; }
    DbSet<Finding> Findings { get; }
    DbSet<InspectionPlan> InspectionPlans { get; }
    DbSet<InspectionTeam> InspectionTeams { get; }
    DbSet<Violation> Violations { get; }
    DbSet<Recall> Recalls { get; }
    DbSet<LocalityReview> LocalityReviews { get; }
    DbSet<GtinRegistration> GtinRegistrations { get; }
    DbSet<Artwork> Artworks { get; }
    DbSet<TraceRecord> TraceRecords { get; }
    DbSet<PartnerScan> PartnerScans { get; }
    DbSet<ProgramTarget> ProgramTargets { get; }
    DbSet<StampGrant> StampGrants { get; }
    DbSet<StampAlert> StampAlerts { get; }
    DbSet<LedgerEvent> LedgerEvents { get; }
    DbSet<LedgerPersonalValues> LedgerPersonalValues { get; }

    /// <summary>Locks a root until the end of the transaction, so that two appends at once both count.</summary>
    Task LockAsync<TRoot>(Guid id, CancellationToken ct) where TRoot : AggregateRoot;

    /// <summary>Reads each of a root's collections by a query of its own: joined, they would multiply.</summary>
    IQueryable<TRoot> InParts<TRoot>(IQueryable<TRoot> query) where TRoot : AggregateRoot;

    /// <summary>Drops what was loaded and not saved; for work that goes through many transactions.</summary>
    void Forget();
}

/// <summary>Runs one command in one transaction: its changes, its ledger rows and the register's read model stand or fall together.</summary>
public interface IUnitOfWork
{
    Task<TResult> RunAsync<TResult>(Func<Task<TResult>> work, CancellationToken ct);
}

/// <summary>Remembers the results of creations by Idempotency-Key, for seven days.</summary>
public interface IIdempotencyStore
{
    /// <exception cref="DomainException"><c>idempotency.key_reused</c>, <c>idempotency.in_progress</c></exception>
    Task<(bool Known, TResult? Result)> FindAsync<TRequest, TResult>(string key, TRequest request, CancellationToken ct);
    void Keep<TRequest, TResult>(string key, TRequest request, TResult result);
}

/// <summary>Rules of law that are numbers, by date (<c>process_rules</c>).</summary>
public interface IProcessRules
{
    /// <summary>The value in force on a day.</summary>
    int Get(string key, DateOnly on);

    /// <summary>The same; null where no rule says anything for that day.</summary>
    int? Find(string key, DateOnly on);
}

/// <summary>Keys of <see cref="IProcessRules"/>.</summary>
public static class ProcessRuleKeys
{
    /// <summary>Months of validity from the decision's date.</summary>
    public const string ValidityMonths = "certification.validity_months";

    /// <summary>Planned inspections of a business in a year, but for clear signs of a violation.</summary>
    public const string PlannedPerYear = "inspection.planned_per_year";

    /// <summary>Days for which a subject's personal data are needed after its latest recognition.</summary>
    public const string SubjectPersonalDays = "retention.subject_personal_values_days";

    /// <summary>With so many days left or fewer, a certification counts as expiring.</summary>
    public const string ExpiringDays = "certification.expiring_days";

    /// <summary>A dossier for the re-evaluation is taken not earlier than so many days before the end, …</summary>
    public const string ReevaluationEarliestDays = "reevaluation.earliest_days";

    /// <summary>… and not later than so many.</summary>
    public const string ReevaluationLatestDays = "reevaluation.latest_days";

    /// <summary>Whoever could not meet these days may keep the certificate at most so many days after its end.</summary>
    public const string ReevaluationTransitionDays = "reevaluation.transition_days";

    /// <summary>A recognition is to be revoked within so many days of the conclusion that it rests on.</summary>
    public const string RevocationDecisionDays = "revocation.decision_days";

    /// <summary>A subject has so many days at least for its opinion on a revocation.</summary>
    public const string RevocationOpinionDays = "revocation.opinion_days";

    /// <summary>Those in charge are reminded when so many days are left for the decision.</summary>
    public const string RevocationReminderDays = "revocation.reminder_days";

    /// <summary>A notice is due so many days before the window opens, …</summary>
    public const string NoticeBeforeOpeningDays = "notice.before_opening_days";

    /// <summary>… and again so many days before it closes.</summary>
    public const string NoticeBeforeClosingDays = "notice.before_closing_days";

    /// <summary>Days for a remedy that are proposed when something is found.</summary>
    public const string RemedyDays = "inspection.remedy_days";

    /// <summary>The clock of a device may be off by so many minutes.</summary>
    public const string ClockMinutes = "inspection.clock_minutes";

    /// <summary>Days for which a link to minutes works.</summary>
    public const string HandoverDays = "inspection.handover_days";

    /// <summary>Working days for the minutes of a violation, from its detection.</summary>
    public const string ViolationRecordDays = "violation.record_working_days";

    /// <summary>Working days for the subject's explanation, from the minutes.</summary>
    public const string ViolationExplanationDays = "violation.explanation_working_days";

    /// <summary>Working days for the decision, from the minutes; …</summary>
    public const string ViolationDecisionDays = "violation.decision_working_days";

    /// <summary>… of a case that was handed over.</summary>
    public const string ViolationTransferredDecisionDays = "violation.transferred_decision_working_days";

    /// <summary>Months from the detection after which no penalty is decided.</summary>
    public const string ViolationLimitationMonths = "violation.limitation_months";

    /// <summary>Days for carrying a decision out.</summary>
    public const string ViolationExecutionDays = "violation.execution_days";

    /// <summary>The lowest points of three stars.</summary>
    public const string PointsForThreeStars = "evaluation.points_for_3_stars";

    /// <summary>The lowest points of four stars.</summary>
    public const string PointsForFourStars = "evaluation.points_for_4_stars";

    /// <summary>The lowest points of five stars.</summary>
    public const string PointsForFiveStars = "evaluation.points_for_5_stars";

    /// <summary>A finding's last day is near when so many days are left.</summary>
    public const string RemedyReminderDays = "inspection.remedy_reminder_days";

    /// <summary>The same of the next step of a violation.</summary>
    public const string ViolationReminderDays = "violation.reminder_days";

    /// <summary>The same of the last day on which a penalty may be decided.</summary>
    public const string ViolationLimitationReminderDays = "violation.limitation_reminder_days";

    /// <summary>A recall's clock is near its end when so many hours are left.</summary>
    public const string RecallReminderHours = "recall.reminder_hours";

    /// <summary>The chain is told of a recall within so many hours of the detection, …</summary>
    public const string RecallNoticeHours = "recall.notice_hours";

    /// <summary>… and an agency decides on a forced one within so many.</summary>
    public const string RecallDecisionHours = "recall.decision_hours";

    /// <summary>Days for which a code for a representative works.</summary>
    public const string RepresentativeCodeDays = "representative.code_days";

    /// <summary>Days for which the link works by which the owner of an account agrees to represent a subject.</summary>
    public const string RepresentativeLinkDays = "representative.link_days";

    /// <summary>A registration that nobody decided on expires after so many days.</summary>
    public const string RepresentativeRequestDays = "representative.request_days";

    /// <summary>With so many days left or fewer, the right to a company prefix counts as expiring.</summary>
    public const string GtinExpiringDays = "gtin.expiring_days";
}

/// <summary>Reacts to a domain event inside the transaction that raised it; changes tracked entities only.</summary>
public interface IDomainEventHandler<in TEvent>
{
    Task HandleAsync(TEvent e, CancellationToken ct);
}
