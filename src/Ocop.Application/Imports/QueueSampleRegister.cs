using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Imports;

namespace Ocop.Application.Imports;

/// <summary>Lets the shipped list into an empty register, by the way of every list and once only.</summary>
[Requires(Permissions.ImportsRun)]
public sealed record QueueSampleRegister(string FileName, string FileHash, long FileSize) : ICommand<Unit>;

internal sealed class QueueSampleRegisterHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<QueueSampleRegister, Unit>
{
    public async Task<Unit> Handle(QueueSampleRegister command, CancellationToken cancellationToken)
    {
        var known = await db.Imports.AnyAsync(
            i => i.FileHash == command.FileHash && i.Status != ImportStatus.Failed && i.Status != ImportStatus.Cancelled, cancellationToken);

        if (!known)
        {
            db.Imports.Add(Import.Queue(
                command.FileName, command.FileHash, command.FileSize, ImportMode.ValidRows, commitsItself: true, caller.UserId, caller.AgencyId, clock.GetUtcNow()));
        }

        return Unit.Value;
    }
}
