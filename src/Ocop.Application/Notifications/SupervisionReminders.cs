using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Agencies;
using Ocop.Domain.Inspections;
using Ocop.Domain.Labels;
using Ocop.Domain.Notifications;
using Ocop.Domain.Products;
using Ocop.Domain.Recalls;
using Ocop.Domain.Subjects;
using Ocop.Domain.Violations;

namespace Ocop.Application.Notifications;

/// <summary>Reminds of last days in supervision.</summary>
public interface ISupervisionReminders
{
    /// <summary>Tells of some; to be called until there are none.</summary>
    /// <returns>How many last days were told of.</returns>
    Task<int> RemindAsync(CancellationToken ct);
}

/// <summary>
/// Tells those who answer for it that a remedy, a step of a violation or a clock of a recall is due soon or overdue, and that the right to a number ends. What was told is noted in the same transaction, so that nobody is told twice.
/// </summary>
internal sealed class SupervisionReminders(IOcopDb db, Recipients recipients, Teller teller, IProcessRules rules, TimeProvider clock) : ISupervisionReminders
{
    private const int AtOnce = 100;

    public async Task<int> RemindAsync(CancellationToken ct) => await FindingsAsync(ct) + await ViolationsAsync(ct) + await RecallsAsync(ct) + await GtinsAsync(ct);

    private async Task<int> FindingsAsync(CancellationToken ct)
    {
        var today = clock.Today();
        var until = today.AddDays(rules.Get(ProcessRuleKeys.RemedyReminderDays, today));
        return await FindingsAsync(NotificationKinds.FindingDueSoon, f => f.DueOn >= today && f.DueOn <= until, ct)
            + await FindingsAsync(NotificationKinds.FindingOverdue, f => f.DueOn < today, ct);
    }

    // one that was reported as remedied waits for the agency, which sees it among its work
    private async Task<int> FindingsAsync(string kind, Expression<Func<Finding, bool>> due, CancellationToken ct)
    {
        var found = await db.Findings.Where(f => f.Status == FindingStatus.Open).Where(due)
            .Where(f => !db.Reminders.Any(r => r.Kind == kind && r.RecordId == (Guid)(object)f.Id && r.DueOn == f.DueOn))
            .OrderBy(f => f.DueOn).ThenBy(f => f.Id).Take(AtOnce)
            .Select(f => new { f.Id, f.DueOn, f.InspectionId, f.SubjectId, f.ProductId }).ToListAsync(ct);
        var visits = found.Select(f => f.InspectionId).Distinct().ToArray();
        var teams = await db.Inspections.Where(i => visits.Contains(i.Id))
            .Select(i => new { i.Id, i.Status, Members = i.Members.Select(m => m.UserId).ToList() }).ToDictionaryAsync(i => i.Id, ct);

        foreach (var finding in found)
        {
            var visit = teams[finding.InspectionId];
            var subjects = visit.Status == InspectionStatus.Concluded ? await recipients.RepresentativesOfAsync(finding.SubjectId, ct) : [];
            Tell([.. visit.Members, .. subjects], kind, finding.Id.Value, finding.DueOn, finding.ProductId, finding.SubjectId);
        }

        return found.Count;
    }

    private async Task<int> ViolationsAsync(CancellationToken ct)
    {
        var today = clock.Today();
        var until = today.AddDays(rules.Get(ProcessRuleKeys.ViolationReminderDays, today));
        var limit = today.AddDays(rules.Get(ProcessRuleKeys.ViolationLimitationReminderDays, today));
        return await ViolationsAsync(NotificationKinds.ViolationDueSoon, v => v.DueOn, v => v.DueOn >= today && v.DueOn <= until, ct)
            + await ViolationsAsync(NotificationKinds.ViolationOverdue, v => v.DueOn, v => v.DueOn < today, ct)
            + await ViolationsAsync(
                NotificationKinds.ViolationLimitationNear, v => v.LimitationOn, v => v.Status == ViolationStatus.Recorded && v.LimitationOn >= today && v.LimitationOn <= limit, ct);
    }

    private async Task<int> ViolationsAsync(string kind, Func<Violation, DateOnly?> dueOf, Expression<Func<Violation, bool>> due, CancellationToken ct)
    {
        var limitation = kind == NotificationKinds.ViolationLimitationNear;
        var found = await db.Violations.AsNoTracking().Include(v => v.Transfers).Where(v => v.Status != ViolationStatus.Closed).Where(due)
            .Where(v => !db.Reminders.Any(r => r.Kind == kind && r.RecordId == (Guid)(object)v.Id && r.DueOn == (limitation ? v.LimitationOn : v.DueOn)))
            .OrderBy(v => v.DueOn).ThenBy(v => v.Id).Take(AtOnce).ToListAsync(ct);

        foreach (var violation in found)
        {
            var keepers = await recipients.OfAgencyAsync(Permissions.ViolationsHandle, violation.PendingTransfer?.ToAgencyId ?? violation.AgencyId, ct);
            var deciders = violation.Status == ViolationStatus.Recorded ? await recipients.OfAgencyAsync(Permissions.ViolationsDecide, violation.AgencyId, ct) : [];
            Tell([.. keepers, .. deciders], kind, violation.Id.Value, dueOf(violation)!.Value, null, violation.SubjectId);
        }

        return found.Count;
    }

    private async Task<int> RecallsAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var until = now.AddHours(rules.Get(ProcessRuleKeys.RecallReminderHours, clock.Today()));
        return await RecallsAsync(NotificationKinds.RecallNoticeDueSoon, r => r.NotifiedAt == null && r.NoticeDueAt >= now && r.NoticeDueAt <= until, ct)
            + await RecallsAsync(NotificationKinds.RecallNoticeLate, r => r.NotifiedAt == null && r.NoticeDueAt < now, ct)
            + await RecallsAsync(NotificationKinds.RecallDecisionDueSoon, r => r.DecidedAt == null && r.DecisionDueAt >= now && r.DecisionDueAt <= until, ct)
            + await RecallsAsync(NotificationKinds.RecallDecisionLate, r => r.DecidedAt == null && r.DecisionDueAt < now, ct);
    }

    // a clock of a recall is never moved: its day is that of the reminder
    private async Task<int> RecallsAsync(string kind, Expression<Func<Recall, bool>> due, CancellationToken ct)
    {
        var found = await db.Recalls.Where(r => r.ClosedAt == null).Where(due).Where(r => !db.Reminders.Any(m => m.Kind == kind && m.RecordId == (Guid)(object)r.Id))
            .OrderBy(r => r.Id).Take(AtOnce).Select(r => new { r.Id, r.SubjectId, r.NoticeDueAt, r.DecisionDueAt, Agency = r.DecidingAgencyId ?? r.AgencyId }).ToListAsync(ct);
        var decision = kind is NotificationKinds.RecallDecisionDueSoon or NotificationKinds.RecallDecisionLate;

        foreach (var recall in found)
        {
            var managers = recall.Agency is { } agency
                ? await recipients.OfAgencyAsync(Permissions.RecallsManage, agency, ct)
                : await recipients.OfficersWithAsync(Permissions.RecallsManage, ct);
            var subjects = decision ? [] : await recipients.RepresentativesOfAsync(recall.SubjectId, ct);
            Tell([.. managers, .. subjects], kind, recall.Id.Value, (decision ? recall.DecisionDueAt!.Value : recall.NoticeDueAt).Day(), null, recall.SubjectId);
        }

        return found.Count;
    }

    private async Task<int> GtinsAsync(CancellationToken ct)
    {
        var today = clock.Today();
        var until = today.AddDays(rules.Get(ProcessRuleKeys.GtinExpiringDays, today));
        return await GtinsAsync(NotificationKinds.GtinLicenceEnding, g => g.LicenceUntil >= today && g.LicenceUntil <= until, today, ct)
            + await GtinsAsync(NotificationKinds.GtinLicenceEnded, g => g.LicenceUntil < today, today, ct);
    }

    private async Task<int> GtinsAsync(string kind, Expression<Func<GtinRegistration, bool>> due, DateOnly today, CancellationToken ct)
    {
        var found = await db.GtinRegistrations.Where(g => g.ValidTo == null || g.ValidTo >= today).Where(due)
            .Where(g => !db.Reminders.Any(r => r.Kind == kind && r.RecordId == (Guid)(object)g.Id && r.DueOn == g.LicenceUntil))
            .OrderBy(g => g.LicenceUntil).ThenBy(g => g.Id).Take(AtOnce).Select(g => new { g.Id, g.SubjectId, g.ProductId, g.LicenceUntil }).ToListAsync(ct);

        foreach (var gtin in found)
        {
            var representatives = await recipients.RepresentativesOfAsync(gtin.SubjectId, ct);
            var told = representatives.Count > 0 ? representatives : await recipients.OfficersWithAsync(Permissions.LabelsManage, ct);
            Tell(told, kind, gtin.Id.Value, gtin.LicenceUntil!.Value, gtin.ProductId, gtin.SubjectId);
        }

        return found.Count;
    }

    private void Tell(IEnumerable<Guid> users, string kind, Guid record, DateOnly dueOn, ProductId? product, SubjectId subject)
    {
        db.Reminders.Add(Reminder.Of(kind, record, dueOn, clock.GetUtcNow()));
        teller.Tell(users, kind, new(record, product, product is null ? subject : null));
    }
}

/// <summary>What was reminded of and is done waits for nobody any more.</summary>
internal sealed class SupervisionNotices(Teller teller)
    : IDomainEventHandler<FindingRemedySubmitted>, IDomainEventHandler<FindingExtended>, IDomainEventHandler<FindingClosed>, IDomainEventHandler<FindingWaived>,
        IDomainEventHandler<ViolationMinutesMade>, IDomainEventHandler<ViolationDecided>, IDomainEventHandler<ViolationCarriedOut>, IDomainEventHandler<ViolationClosed>,
        IDomainEventHandler<RecallChainNotified>, IDomainEventHandler<RecallDecided>, IDomainEventHandler<RecallSettled>, IDomainEventHandler<RecallWithdrawn>
{
    public Task HandleAsync(FindingRemedySubmitted e, CancellationToken ct) => FindingAsync(e.FindingId, ct);

    public Task HandleAsync(FindingExtended e, CancellationToken ct) => FindingAsync(e.FindingId, ct);

    public Task HandleAsync(FindingClosed e, CancellationToken ct) => FindingAsync(e.FindingId, ct);

    public Task HandleAsync(FindingWaived e, CancellationToken ct) => FindingAsync(e.FindingId, ct);

    public Task HandleAsync(ViolationMinutesMade e, CancellationToken ct) => ViolationAsync(e.ViolationId, ct);

    public Task HandleAsync(ViolationDecided e, CancellationToken ct) => ViolationAsync(e.ViolationId, ct);

    public Task HandleAsync(ViolationCarriedOut e, CancellationToken ct) => ViolationAsync(e.ViolationId, ct);

    public Task HandleAsync(ViolationClosed e, CancellationToken ct) => ViolationAsync(e.ViolationId, ct);

    public Task HandleAsync(RecallChainNotified e, CancellationToken ct) => SettleAsync(e.RecallId.Value, ct, NotificationKinds.RecallNoticeDueSoon, NotificationKinds.RecallNoticeLate);

    public Task HandleAsync(RecallDecided e, CancellationToken ct) => SettleAsync(e.RecallId.Value, ct, NotificationKinds.RecallDecisionDueSoon, NotificationKinds.RecallDecisionLate);

    public Task HandleAsync(RecallSettled e, CancellationToken ct) => RecallAsync(e.RecallId, ct);

    public Task HandleAsync(RecallWithdrawn e, CancellationToken ct) => RecallAsync(e.RecallId, ct);

    private Task FindingAsync(FindingId id, CancellationToken ct) => SettleAsync(id.Value, ct, NotificationKinds.FindingDueSoon, NotificationKinds.FindingOverdue);

    private Task ViolationAsync(ViolationId id, CancellationToken ct) =>
        SettleAsync(id.Value, ct, NotificationKinds.ViolationDueSoon, NotificationKinds.ViolationOverdue, NotificationKinds.ViolationLimitationNear);

    private Task RecallAsync(RecallId id, CancellationToken ct) => SettleAsync(
        id.Value, ct, NotificationKinds.RecallNoticeDueSoon, NotificationKinds.RecallNoticeLate, NotificationKinds.RecallDecisionDueSoon, NotificationKinds.RecallDecisionLate);

    private async Task SettleAsync(Guid record, CancellationToken ct, params string[] kinds)
    {
        foreach (var kind in kinds)
        {
            await teller.SettleAsync(kind, record, ct);
        }
    }
}
