using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Inspections;
using Ocop.Application.Recalls;
using Ocop.Application.Violations;
using Ocop.Domain.Inspections;

namespace Ocop.Application.WorkItems;

/// <summary>What of supervision waits for the caller now, by kind; only the kinds that the caller acts on.</summary>
[Requires(Permissions.Known)]
public sealed record ListSupervisionTasks : IQuery<SupervisionTasks>;

/// <summary>Supervision that waits for the caller.</summary>
/// <param name="On">The day it was counted for.</param>
/// <param name="DueTo">The last day that counts as near.</param>
public sealed record SupervisionTasks(DateOnly On, DateOnly DueTo, IReadOnlyList<SupervisionTask> Items);

/// <summary>How many records wait.</summary>
/// <param name="Kind">For what.</param>
public sealed record SupervisionTask(SupervisionTaskKind Kind, int Count);

/// <summary>What waits. Each number is that of a list with filters.</summary>
public enum SupervisionTaskKind
{
    /// <summary>Visits of today in which the caller takes part.</summary>
    VisitsToday,

    /// <summary>Visits whose day is over, not concluded.</summary>
    VisitsOverdue,

    /// <summary>Findings of the caller's agency that were not remedied in time.</summary>
    FindingsOverdue,

    /// <summary>Remedies that were shown and nobody has looked at.</summary>
    RemediesWaiting,

    /// <summary>Violations of the caller's agency whose next step is late.</summary>
    ViolationsOverdue,

    /// <summary>Violations whose next step is due soon.</summary>
    ViolationsDueSoon,

    /// <summary>Recalls with a clock that runs.</summary>
    RecallsRunning,

    /// <summary>Recalls with a clock that runs, and one that was missed.</summary>
    RecallsLate,

    /// <summary>Plans to be approved, submitted by somebody else.</summary>
    PlansWaiting,
}

internal sealed class ListSupervisionTasksHandler(IOcopDb db, ICaller caller, IProcessRules rules, TimeProvider clock) : IRequestHandler<ListSupervisionTasks, SupervisionTasks>
{
    public async Task<SupervisionTasks> Handle(ListSupervisionTasks query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var until = today.AddDays(rules.Get(ProcessRuleKeys.ViolationReminderDays, today));
        List<SupervisionTask> tasks = [];

        if (caller.Has(Permissions.InspectionsConduct))
        {
            await AddInspectionsAsync(tasks, today, cancellationToken);
        }

        if (caller.Has(Permissions.ViolationsHandle) || caller.Has(Permissions.ViolationsDecide))
        {
            await AddViolationsAsync(tasks, today, until, cancellationToken);
        }

        if (caller.Has(Permissions.RecallsManage))
        {
            var (running, now) = (db.RecallsFor(caller).Where(RecallRows.IsUnmet), clock.GetUtcNow());
            tasks.Add(new(SupervisionTaskKind.RecallsRunning, await running.CountAsync(RecallRows.IsLate(false, now), cancellationToken)));
            tasks.Add(new(SupervisionTaskKind.RecallsLate, await running.CountAsync(RecallRows.IsLate(true, now), cancellationToken)));
        }

        if (caller.Has(Permissions.InspectionsApprove))
        {
            var user = caller.UserId;
            tasks.Add(new(
                SupervisionTaskKind.PlansWaiting, await db.PlansFor(caller).CountAsync(p => p.Status == PlanStatus.Submitted && p.SubmittedBy != user, cancellationToken)));
        }

        return new(today, until, tasks);
    }

    private async Task AddInspectionsAsync(List<SupervisionTask> tasks, DateOnly today, CancellationToken ct)
    {
        var (user, agency) = (caller.UserId, caller.AgencyId);
        var visits = db.InspectionsFor(caller)
            .Where(i => (i.Status == InspectionStatus.Scheduled || i.Status == InspectionStatus.InProgress) && i.Members.Any(m => m.UserId == user));
        var findings = db.FindingsFor(caller).Where(f => agency != null && f.AgencyId == agency);
        tasks.Add(new(SupervisionTaskKind.VisitsToday, await visits.CountAsync(i => i.ScheduledOn == today, ct)));
        tasks.Add(new(SupervisionTaskKind.VisitsOverdue, await visits.CountAsync(i => i.ScheduledOn < today, ct)));
        tasks.Add(new(
            SupervisionTaskKind.FindingsOverdue, await findings.CountAsync(f => (f.Status == FindingStatus.Open || f.Status == FindingStatus.Submitted) && f.DueOn < today, ct)));
        tasks.Add(new(SupervisionTaskKind.RemediesWaiting, await findings.CountAsync(f => f.Status == FindingStatus.Submitted, ct)));
    }

    private async Task AddViolationsAsync(List<SupervisionTask> tasks, DateOnly today, DateOnly until, CancellationToken ct)
    {
        var agency = caller.AgencyId;
        var mine = db.ViolationsFor(caller).Where(v => agency != null && (v.AgencyId == agency || v.Transfers.Any(t => t.ToAgencyId == agency && t.ReceivedAt == null)));
        tasks.Add(new(SupervisionTaskKind.ViolationsOverdue, await mine.CountAsync(v => v.DueOn < today, ct)));
        tasks.Add(new(SupervisionTaskKind.ViolationsDueSoon, await mine.CountAsync(v => v.DueOn >= today && v.DueOn <= until, ct)));
    }
}
