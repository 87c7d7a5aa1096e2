using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Representatives;

namespace Ocop.Application.Representatives;

/// <summary>Lets registrations expire that nobody decided on; the retention job removes them some time after.</summary>
[Requires(Permissions.UsersManage)]
public sealed record CloseOldRegistrations : ICommand<Unit>;

internal sealed class CloseOldRegistrationsHandler(IOcopDb db, IProcessRules rules, TimeProvider clock) : IRequestHandler<CloseOldRegistrations, Unit>
{
    private const int AtOnce = 500;

    public async Task<Unit> Handle(CloseOldRegistrations command, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var receivedBefore = now.AddDays(-rules.Get(ProcessRuleKeys.RepresentativeRequestDays, clock.Today()));

        foreach (var request in await db.RepresentativeRequests.Where(r => r.Status == RepresentativeRequestStatus.Waiting && r.ReceivedAt < receivedBefore)
            .OrderBy(r => r.ReceivedAt).Take(AtOnce).ToListAsync(cancellationToken))
        {
            request.Expire(now);
        }

        return Unit.Value;
    }
}
