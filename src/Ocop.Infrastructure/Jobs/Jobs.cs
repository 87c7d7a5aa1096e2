using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Application.Certifications;
using Ocop.Application.Common;
using Ocop.Application.Jobs;
using Ocop.Application.Notifications;
using Ocop.Application.Representatives;
using Ocop.Domain.Certifications;
using Ocop.Domain.Revocations;
using Ocop.Infrastructure.Clients;
using Ocop.Infrastructure.ExpiryReviews;
using Ocop.Infrastructure.Notifications;
using Ocop.Infrastructure.Persistence;
using Ocop.Infrastructure.Retention;

namespace Ocop.Infrastructure.Jobs;

/// <summary>
/// At midnight: what expired, began or is no longer suspended by its date alone becomes an event of the ledger, and those whom it concerns are told. One transaction a day,
/// which also moves the day that the job is done through; so no day is done twice, and none is left out after a time without any node.
/// A clock that was set back finds its days done.
/// </summary>
internal sealed class CertificationDaysJob(IServiceScopeFactory scopes, TimeProvider clock) : IBackgroundJob
{
    private const int MostTries = 5;

    public string Name => "certification-days";

    public string Cron => "0 0 0 * * ?";

    public async Task<IReadOnlyDictionary<string, int>> RunAsync(CancellationToken ct)
    {
        Dictionary<string, int> results = new(StringComparer.Ordinal) { ["days"] = 0, ["expired"] = 0, ["began"] = 0, ["suspension-ended"] = 0 };

        while (await NextDayAsync(ct) is { } day)
        {
            results["days"]++;

            foreach (var (turn, count) in day)
            {
                results[Conversions.Kebab(turn)] += count;
            }
        }

        return results;
    }

    private async Task<IReadOnlyDictionary<CertificationTurn, int>?> NextDayAsync(CancellationToken ct)
    {
        for (var tries = 1; ; tries++)
        {
            await using var scope = scopes.CreateAsyncScope();

            try
            {
                return await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(() => DayAsync(scope.ServiceProvider, ct), ct);
            }
            catch (DbUpdateConcurrencyException) when (tries < MostTries)
            {
                // somebody decided about one of them meanwhile: nothing of the day is kept, so it is looked at anew
            }
        }
    }

    private async Task<IReadOnlyDictionary<CertificationTurn, int>?> DayAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<OcopDbContext>();
        var today = clock.Today();

        // before the first run nothing was promised
        await db.Database.ExecuteSqlAsync($"insert into job_progress (job, done_through) values ({Name}, {today.AddDays(-1)}) on conflict do nothing", ct);
        var progress = await db.JobProgress.FromSql($"select * from job_progress where job = {Name} for update").SingleAsync(ct);

        if (progress.DoneThrough >= today)
        {
            return null;
        }

        progress.DoneThrough = progress.DoneThrough.AddDays(1);
        return await services.GetRequiredService<CertificationDays>().ComeToAsync(progress.DoneThrough, ct);
    }
}

/// <summary>At seven in the morning: the letters about unread notifications.</summary>
internal sealed class DigestsJob(DigestJob digests) : IBackgroundJob
{
    public string Name => "digests";

    public string Cron => "0 0 7 * * ?";

    public async Task<IReadOnlyDictionary<string, int>> RunAsync(CancellationToken ct) =>
        new Dictionary<string, int>(StringComparer.Ordinal) { ["letters"] = await digests.RunAsync(ct) };
}

/// <summary>Soon after midnight: windows for re-evaluations that closed without a dossier.</summary>
internal sealed class MissedWindowsJob(MissedWindowJob windows) : IBackgroundJob
{
    public string Name => "missed-windows";

    public string Cron => "0 10 0 * * ?";

    public async Task<IReadOnlyDictionary<string, int>> RunAsync(CancellationToken ct) =>
        new Dictionary<string, int>(StringComparer.Ordinal) { ["told"] = await windows.RunAsync(ct) };
}

/// <summary>Soon after midnight: proposals whose decision is due soon or overdue. What was told is marked in the same transaction, so it may run as often as it likes.</summary>
internal sealed class DueDecisionsJob(IServiceScopeFactory scopes, TimeProvider clock) : IBackgroundJob
{
    private const int AtOnce = 200;

    public string Name => "due-decisions";

    public string Cron => "0 20 0 * * ?";

    public async Task<IReadOnlyDictionary<string, int>> RunAsync(CancellationToken ct)
    {
        var told = 0;

        for (var more = true; more;)
        {
            await using var scope = scopes.CreateAsyncScope();
            var some = await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(() => RemindAsync(scope.ServiceProvider, ct), ct);
            told += some;
            more = some == AtOnce;
        }

        return new Dictionary<string, int>(StringComparer.Ordinal) { ["told"] = told };
    }

    private async Task<int> RemindAsync(IServiceProvider services, CancellationToken ct)
    {
        var today = clock.Today();
        var days = services.GetRequiredService<IProcessRules>().Get(ProcessRuleKeys.RevocationReminderDays, today);
        var until = today.AddDays(days);
        var due = await services.GetRequiredService<OcopDbContext>().RevocationProposals
            .Where(p => (p.Status == RevocationProposalStatus.Open || p.Status == RevocationProposalStatus.Reviewed)
                && ((p.DecisionDueOn < today && p.OverdueToldOn == null) || (p.DecisionDueOn >= today && p.DecisionDueOn <= until && p.RemindedOn == null)))
            .OrderBy(p => p.DecisionDueOn).ThenBy(p => p.Id).Take(AtOnce).ToListAsync(ct);
        return due.Count(p => p.Remind(today, days));
    }
}

/// <summary>Each hour: remedies, steps of violations and clocks of recalls that are due soon or overdue. The clocks of recalls run by the hour.</summary>
internal sealed class SupervisionRemindersJob(IServiceScopeFactory scopes) : IBackgroundJob
{
    public string Name => "supervision-reminders";

    public string Cron => "0 25 * * * ?";

    public async Task<IReadOnlyDictionary<string, int>> RunAsync(CancellationToken ct)
    {
        var told = 0;

        for (var more = true; more;)
        {
            await using var scope = scopes.CreateAsyncScope();
            var reminders = scope.ServiceProvider.GetRequiredService<ISupervisionReminders>();
            var some = await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(() => reminders.RemindAsync(ct), ct);
            told += some;
            more = some > 0;
        }

        return new Dictionary<string, int>(StringComparer.Ordinal) { ["told"] = told };
    }
}

/// <summary>In the night: registrations that nobody decided on end, and what is past its period of retention goes.</summary>
internal sealed class CleaningJob(RetentionJob retention, IServiceScopeFactory scopes) : IBackgroundJob
{
    public string Name => "retention";

    public string Cron => "0 30 0 * * ?";

    public async Task<IReadOnlyDictionary<string, int>> RunAsync(CancellationToken ct)
    {
        await using (var scope = scopes.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(() => scope.ServiceProvider.GetRequiredService<OldRegistrations>().CloseAsync(ct), ct);
        }

        return new Dictionary<string, int>(StringComparer.Ordinal) { ["removed"] = await retention.RunAsync(ct) };
    }
}

/// <summary>Each hour: access tokens, codes, consents and secrets that have ended.</summary>
internal sealed class TokenPruningJob(TokenPruning pruning) : IBackgroundJob
{
    public string Name => "token-pruning";

    public string Cron => "0 15 * * * ?";

    public async Task<IReadOnlyDictionary<string, int>> RunAsync(CancellationToken ct) =>
        new Dictionary<string, int>(StringComparer.Ordinal) { ["removed"] = await pruning.RunAsync(ct) };
}
