using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Notifications;

/// <summary>What a notification is about, as its reader may choose what reaches them by e-mail.</summary>
public enum NotificationCategory
{
    /// <summary>Something waits for the reader.</summary>
    Task,

    /// <summary>Somebody decided about what the reader proposed, owns or keeps.</summary>
    Decision,

    /// <summary>What the reader may do here has changed.</summary>
    Access,
}

/// <summary>What a notification speaks of; names are looked up when it is read, so that none is kept here.</summary>
/// <param name="RecordId">The record that it leads to.</param>
/// <param name="ProductId">The product that the record is about.</param>
/// <param name="SubjectId">The subject that the record is about, where it is about no product.</param>
/// <param name="Role">The role that was given or taken.</param>
public sealed record NotificationTopic(Guid RecordId, ProductId? ProductId = null, SubjectId? SubjectId = null, string? Role = null);

/// <summary>Something that happened, told to one person (thông báo). No aggregate: it changes nothing and leaves no trace in the ledger.</summary>
public sealed class Notification
{
    private Notification() { }

    /// <summary>Rises with time.</summary>
    public Guid Id { get; private set; }
    public Guid UserId { get; private set; }

    /// <summary>One of <see cref="NotificationKinds"/>.</summary>
    public string Kind { get; private set; } = null!;
    public NotificationCategory Category { get; private set; }
    public Guid RecordId { get; private set; }
    public ProductId? ProductId { get; private set; }
    public SubjectId? SubjectId { get; private set; }
    public string? Role { get; private set; }
    public DateTimeOffset At { get; private set; }
    public DateTimeOffset? ReadAt { get; private set; }

    /// <summary>When a digest by e-mail told of it.</summary>
    public DateTimeOffset? MailedAt { get; private set; }

    public static Notification Tell(Guid userId, string kind, NotificationTopic topic, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at), UserId = userId, Kind = kind, Category = NotificationKinds.CategoryOf(kind), At = at,
        RecordId = topic.RecordId, ProductId = topic.ProductId, SubjectId = topic.SubjectId, Role = topic.Role,
    };

    /// <summary>Seen, or no longer of interest.</summary>
    public void Read(DateTimeOffset at) => ReadAt ??= at;

    /// <summary>A letter told of it.</summary>
    public void Mail(DateTimeOffset at) => MailedAt ??= at;

    /// <summary>To be looked at again.</summary>
    public void Unread() => ReadAt = null;
}

/// <summary>Every kind of notification. The list is open: whoever shows them passes over what it does not know.</summary>
public static class NotificationKinds
{
    public const string ChangeRequestWaiting = "change-request.waiting";
    public const string RepresentativeRequestWaiting = "representative-request.waiting";
    public const string ImportCommitted = "import.committed";
    public const string ImportFailed = "import.failed";
    public const string ChangeRequestApproved = "change-request.approved";
    public const string ChangeRequestRejected = "change-request.rejected";
    public const string CertificationGranted = "certification.granted";
    public const string CertificationSuspended = "certification.suspended";
    public const string CertificationReinstated = "certification.reinstated";
    public const string CertificationRevoked = "certification.revoked";
    public const string CertificationWithdrawn = "certification.withdrawn";
    public const string CertificationRenewed = "certification.renewed";
    public const string CertificationExpired = "certification.expired";
    public const string CertificationBegan = "certification.began";
    public const string CertificationSuspensionEnded = "certification.suspension-ended";
    public const string ComplaintReceived = "complaint.received";
    public const string RevocationHearing = "revocation.hearing";
    public const string RevocationReviewWaiting = "revocation.review-waiting";
    public const string RevocationDecisionWaiting = "revocation.decision-waiting";
    public const string RevocationDueSoon = "revocation.due-soon";
    public const string RevocationOverdue = "revocation.overdue";
    public const string RevocationRefused = "revocation.refused";
    public const string FindingDueSoon = "finding.due-soon";
    public const string FindingOverdue = "finding.overdue";
    public const string ViolationDueSoon = "violation.due-soon";
    public const string ViolationOverdue = "violation.overdue";
    public const string ViolationLimitationNear = "violation.limitation-near";
    public const string RecallNoticeDueSoon = "recall.notice-due-soon";
    public const string RecallNoticeLate = "recall.notice-late";
    public const string RecallDecisionDueSoon = "recall.decision-due-soon";
    public const string RecallDecisionLate = "recall.decision-late";
    public const string StampCloneSuspected = "stamp-alert.suspected";
    public const string GtinLicenceEnding = "gtin.licence-ending";
    public const string GtinLicenceEnded = "gtin.licence-ended";
    public const string WebhookSwitchedOff = "webhook.switched-off";
    public const string WebhookGivenUp = "webhook.given-up";
    public const string WindowMissed = "expiry-review.window-missed";
    public const string WindowsMissed = "expiry-review.windows-missed";
    public const string RoleGranted = "role.granted";
    public const string RoleDelegated = "role.delegated";
    public const string RoleEnded = "role.ended";

    private static readonly Dictionary<string, NotificationCategory> Categories = new(StringComparer.Ordinal)
    {
        [ChangeRequestWaiting] = NotificationCategory.Task,
        [RepresentativeRequestWaiting] = NotificationCategory.Task,
        [ImportCommitted] = NotificationCategory.Task,
        [ImportFailed] = NotificationCategory.Task,
        [ChangeRequestApproved] = NotificationCategory.Decision,
        [ChangeRequestRejected] = NotificationCategory.Decision,
        [CertificationGranted] = NotificationCategory.Decision,
        [CertificationSuspended] = NotificationCategory.Decision,
        [CertificationReinstated] = NotificationCategory.Decision,
        [CertificationRevoked] = NotificationCategory.Decision,
        [CertificationWithdrawn] = NotificationCategory.Decision,
        [CertificationRenewed] = NotificationCategory.Decision,
        [CertificationExpired] = NotificationCategory.Decision,
        [CertificationBegan] = NotificationCategory.Decision,
        [CertificationSuspensionEnded] = NotificationCategory.Decision,
        [ComplaintReceived] = NotificationCategory.Task,
        [RevocationHearing] = NotificationCategory.Task,
        [RevocationReviewWaiting] = NotificationCategory.Task,
        [RevocationDecisionWaiting] = NotificationCategory.Task,
        [RevocationDueSoon] = NotificationCategory.Task,
        [RevocationOverdue] = NotificationCategory.Task,
        [RevocationRefused] = NotificationCategory.Decision,
        [FindingDueSoon] = NotificationCategory.Task,
        [FindingOverdue] = NotificationCategory.Task,
        [ViolationDueSoon] = NotificationCategory.Task,
        [ViolationOverdue] = NotificationCategory.Task,
        [ViolationLimitationNear] = NotificationCategory.Task,
        [RecallNoticeDueSoon] = NotificationCategory.Task,
        [RecallNoticeLate] = NotificationCategory.Task,
        [RecallDecisionDueSoon] = NotificationCategory.Task,
        [RecallDecisionLate] = NotificationCategory.Task,
        [StampCloneSuspected] = NotificationCategory.Task,
        [GtinLicenceEnding] = NotificationCategory.Task,
        [GtinLicenceEnded] = NotificationCategory.Task,
        [WebhookSwitchedOff] = NotificationCategory.Task,
        [WebhookGivenUp] = NotificationCategory.Task,
        [WindowMissed] = NotificationCategory.Task,
        [WindowsMissed] = NotificationCategory.Task,
        [RoleGranted] = NotificationCategory.Access,
        [RoleDelegated] = NotificationCategory.Access,
        [RoleEnded] = NotificationCategory.Access,
    };

    public static IReadOnlyCollection<string> All => Categories.Keys;

    public static NotificationCategory CategoryOf(string kind) => Categories[kind];
}
