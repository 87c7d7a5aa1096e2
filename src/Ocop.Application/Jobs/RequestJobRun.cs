using MediatR;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Domain.Common;
using Ocop.Domain.Jobs;

namespace Ocop.Application.Jobs;

/// <summary>Asks for a run outside the schedule; some node takes it up at once.</summary>
[Requires(Permissions.JobsManage)]
public sealed record RequestJobRun(string Job) : ICommand<Guid>;

internal sealed class RequestJobRunHandler(IJobRuns jobs, ICaller caller, ILedger ledger) : IRequestHandler<RequestJobRun, Guid>
{
    public async Task<Guid> Handle(RequestJobRun command, CancellationToken cancellationToken)
    {
        if (!jobs.Knows(command.Job))
        {
            throw new DomainException(JobErrors.NotFound());
        }

        var run = await jobs.RequestAsync(command.Job, caller.ActorId, cancellationToken);
        ledger.Record(new JobRunRequested(run, command.Job));
        return run;
    }
}
