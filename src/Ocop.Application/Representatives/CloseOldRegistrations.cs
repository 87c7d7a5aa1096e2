using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Representatives;

namespace Ocop.Application.Representatives;

/// <summary>Lets registrations expire that nobody decided on, and erases those that were closed some time ago: they are personal data without a purpose by then.</summary>
[Requires(Permissions.UsersManage)]
public sealed record CloseOldRegistrations : ICommand<Unit>;

internal sealed class CloseOldRegistrationsHandler(IOcopDb db, IProcessRules rules, TimeProvider clock) : IRequestHandler<CloseOldRegistrations, Unit>
{
    private const int AtOnce = 500;

    public async Task<Unit> Handle(CloseOldRegistrations command, CancellationToken cancellationToken)
    {
        var (now, today) = (clock.GetUtcNow(), clock.Today());
        var receivedBefore = now.AddDays(-rules.Get(ProcessRuleKeys.RepresentativeRequestDays, today));
        var closedBefore = now.AddDays(-rules.Get(ProcessRuleKeys.RepresentativeEraseDays, today));

        foreach (var request in await db.RepresentativeRequests.Where(r => r.Status == RepresentativeRequestStatus.Waiting && r.ReceivedAt < receivedBefore)
            .OrderBy(r => r.ReceivedAt).Take(AtOnce).ToListAsync(cancellationToken))
        {
            request.Expire(now);
        }

        await db.RepresentativeRequests.Where(r => r.ClosedAt < closedBefore).ExecuteDeleteAsync(cancellationToken);
        return Unit.Value;
    }
}
