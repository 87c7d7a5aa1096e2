using Ocop.Domain.Certifications;
using Ocop.Domain.Inspections;

namespace Ocop.Application.Inspections;

/// <summary>A visit in a list.</summary>
/// <param name="ScheduledOn">The day it is planned for.</param>
/// <param name="Products">How many it looks at.</param>
/// <param name="Findings">How many were recorded.</param>
/// <param name="OpenFindings">How many of them are not settled.</param>
/// <param name="Mine">The caller takes part.</param>
public sealed record InspectionRow(
    Guid Id, InspectionKind Kind, InspectionStatus Status, DateOnly ScheduledOn, Guid AgencyId, string? AgencyName, Guid SubjectId, string SubjectName, string? UnitName, int Products,
    InspectionResult? Result, DateOnly? ConcludedOn, int Findings, int OpenFindings, bool Mine);

/// <summary>A visit with everything that was recorded, and what a device needs to go on without a network.</summary>
/// <param name="Members">Who inspects; one leads.</param>
/// <param name="Products">What the register knows of them on the day of the visit.</param>
/// <param name="Answers">Those that count.</param>
/// <param name="History">Earlier visits to the subject that the caller may see.</param>
/// <param name="Unsettled">Findings of other visits to the subject that are not settled.</param>
/// <param name="Mine">The caller takes part, and may record.</param>
/// <param name="Led">The caller leads, and may conclude.</param>
/// <param name="RemedyDays">Days for a remedy that are proposed.</param>
/// <param name="Version">For If-Match.</param>
public sealed record InspectionDetail(
    Guid Id, InspectionKind Kind, InspectionStatus Status, DateOnly ScheduledOn, Guid AgencyId, string? AgencyName, Guid SubjectId, string SubjectName, string? SubjectAddress, string? UnitName,
    string? Place, string? Basis, Guid? TeamId, Guid? PlanTargetId, Guid? ComplaintId, Guid? FollowsId, IReadOnlyList<InspectionMemberItem> Members,
    IReadOnlyList<InspectedProductItem> Products, IReadOnlyList<ChecklistRow> Checklists, IReadOnlyList<AnswerItem> Answers, IReadOnlyList<FindingRow> Findings, IReadOnlyList<SampleItem> Samples,
    IReadOnlyList<InspectionPhotoItem> Photos, IReadOnlyList<SignatureItem> Signatures, DateTimeOffset? StartedAt, string? StartedBy, double? Latitude, double? Longitude, InspectionResult? Result,
    string? Conclusion, string? Opinion, string? MinutesNumber, int? Copies, DateTimeOffset? ConcludedAt, string? ConcludedBy, string? CancelledBecause, IReadOnlyList<HandoverItem> Handovers,
    IReadOnlyList<InspectionRow> History, IReadOnlyList<FindingRow> Unsettled, bool Mine, bool Led, int RemedyDays, uint Version);

/// <summary>Somebody who inspects.</summary>
public sealed record InspectionMemberItem(Guid UserId, string? Name, string? AgencyName, bool Leads);

/// <summary>A product that a visit looks at.</summary>
/// <param name="Status">Of the recognition that holds on the day, else of the latest; null where there is none.</param>
/// <param name="Recognised">What the register says to the item that asks for it.</param>
/// <param name="Valid">The same of the validity on the day.</param>
public sealed record InspectedProductItem(
    Guid ProductId, string Name, string Code, CertificationStatus? Status, int? Stars, DateOnly? ExpiresOn, string? DecisionNumber, IReadOnlyList<string> Gtins, Verdict? Recognised, Verdict? Valid);

/// <summary>An answer to an item.</summary>
/// <param name="MachineVerdict">What the register says to it.</param>
public sealed record AnswerItem(Guid Id, Guid ItemId, Guid? ProductId, Verdict? Verdict, decimal? Number, string? Text, DateTimeOffset At, Verdict? MachineVerdict)
{
    internal static AnswerItem Of(InspectionAnswer a) => new(a.Id, a.ItemId.Value, a.ProductId?.Value, a.Verdict, a.Number, a.Text, a.At, a.MachineVerdict);
}

/// <summary>A sample and what laboratories found.</summary>
public sealed record SampleItem(
    Guid Id, Guid? ProductId, string Name, string? Lot, string Quantity, string Seal, string? Laboratory, string? Tests, bool KeptAtSubject, DateTimeOffset TakenAt, IReadOnlyList<SampleResultItem> Results);

/// <summary>A result of a laboratory.</summary>
/// <param name="Limit">The most that is allowed.</param>
public sealed record SampleResultItem(
    Guid Id, string Laboratory, string ReportNumber, DateOnly ReportedOn, string Indicator, decimal? Value, string? Unit, string? Method, string? LimitCode, decimal? Limit, bool Passes);

/// <summary>A picture; its address lies below this server.</summary>
public sealed record InspectionPhotoItem(Guid Id, Guid? FindingId, string Url, DateTimeOffset TakenAt, long Size);

/// <summary>A signature under the minutes, or why there is none.</summary>
public sealed record SignatureItem(Guid Id, SignatureParty Party, string Name, string? Title, string? Refusal, DateTimeOffset At);

/// <summary>A link to the minutes that was handed over.</summary>
public sealed record HandoverItem(Guid Id, DateTimeOffset MadeAt, DateTimeOffset ExpiresAt, DateTimeOffset? RevokedAt);

/// <summary>A finding in a list.</summary>
/// <param name="Question">Of the item that failed.</param>
/// <param name="DueOn">Last day for the remedy.</param>
/// <param name="Overdue">Not settled, and that day is over.</param>
/// <param name="ViolationKind">Code of the kind of violation that it suggests.</param>
public sealed record FindingRow(
    Guid Id, Guid InspectionId, Guid SubjectId, string SubjectName, Guid? ProductId, string? ProductName, Guid? ItemId, string? Question, FindingSeverity Severity, FindingStatus Status, string Text,
    string? Measure, string? Responsible, DateOnly DueOn, bool Overdue, string? ViolationKind, Guid AgencyId, string? AgencyName, DateTimeOffset FoundAt);

/// <summary>A finding with what became of it.</summary>
/// <param name="PhotoUrls">What was seen; none for a subject.</param>
/// <param name="MayRemedy">The caller may show how it was remedied.</param>
/// <param name="MaySettle">The caller may close, send back, extend or waive it.</param>
public sealed record FindingDetail(
    FindingRow Finding, IReadOnlyList<RemedyItem> Remedies, IReadOnlyList<ExtensionItem> Extensions, Guid? CheckedAtId, string? ClosingNote, DateTimeOffset? ClosedAt, string? ClosedBy,
    IReadOnlyList<string> PhotoUrls, bool MayRemedy, bool MaySettle, uint Version);

/// <summary>How a remedy was shown.</summary>
/// <param name="FileUrl">The paper or picture that shows it.</param>
public sealed record RemedyItem(Guid Id, string Text, string? FileUrl, string? ContentType, DateTimeOffset SubmittedAt, string? SubmittedBy, string? SentBackBecause);

/// <summary>A change of the last day.</summary>
public sealed record ExtensionItem(DateOnly FormerDueOn, DateOnly DueOn, string Reason, DateTimeOffset At);
